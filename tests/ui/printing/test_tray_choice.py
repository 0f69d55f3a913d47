"""The tray is chosen in the print dialog where the system lists trays, and named where it does not."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kamdesk.domain.printing.requests import PrintRequest
from kamdesk.services.printing.printing import Printing
from kamdesk.services.printing.trays import AUTOMATIC, Tray
from kamdesk.ui.printing import dialog as dialogs_module
from kamdesk.ui.printing import tray_choice as choice_module
from kamdesk.ui.printing.dialog import PrintDialog
from kamdesk.ui.printing.tray_box import TrayBox
from tests.project import ROOT
from tests.ui.hands import click

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kamdesk.domain.printing.print_log import Delivery
    from kamdesk.services.printing.spooling import PrintOrder
    from kamdesk.ui.kit.desk.context import UiContext

CARD: Final = "customer-card"


@pytest.fixture
def printing() -> Printing:
    return Printing(
        forms=ROOT / "forms",
        fonts=ROOT / "resources" / "fonts",
        sources=[],
        office=dict,
        today=lambda: date(2026, 11, 22),
    )


def settle(qtbot: QtBot, context: UiContext) -> None:
    qtbot.waitUntil(lambda: not context.tasks.running)


def test_the_tray_is_ordered_logged_and_remembered_for_the_form(
    qtbot: QtBot, ui_context: UiContext, printing: Printing, monkeypatch: pytest.MonkeyPatch
) -> None:
    orders: list[PrintOrder] = []
    noted: list[Delivery] = []
    trays = {"四楼": (Tray("1", "纸盒 1"), Tray("2", "纸盒 2")), "五楼": ()}
    monkeypatch.setattr(choice_module, "can_list_trays", lambda: True)
    monkeypatch.setattr(choice_module, "trays_of", trays.__getitem__)
    monkeypatch.setattr(
        dialogs_module, "send_to_printer", lambda _pdf, order, _progress: orders.append(order)
    )
    request = PrintRequest((CARD, "evaluation-overview"), mode="sample")

    def opened() -> PrintDialog:
        made = PrintDialog(
            None,
            ui_context,
            printing,
            request,
            printers=["四楼", "五楼"],
            on_delivered=noted.extend,
        )
        qtbot.addWidget(made)
        made.show()
        settle(qtbot, ui_context)
        return made

    first = opened()
    box = first.printer_options.tray
    first.printer_options.printer.setCurrentText("四楼")
    settle(qtbot, ui_context)
    assert [box.itemText(n) for n in range(box.count())] == ["自动", "纸盒 1", "纸盒 2"]
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_End)
    click(first.print_button)
    settle(qtbot, ui_context)
    first.options.form.setCurrentIndex(1)
    assert box.chosen == AUTOMATIC
    first.close()
    assert [order.tray for order in orders] == [Tray("2", "纸盒 2")]
    assert [each.tray for each in noted] == ["纸盒 2"]
    again = opened()
    assert again.printer_options.tray.currentText() == "纸盒 2"
    again.close()


def test_trays_of_one_name_are_told_apart_by_their_place(qtbot: QtBot) -> None:
    box = TrayBox()
    qtbot.addWidget(box)
    first, second = Tray("1", "纸盒"), Tray("260", "纸盒")
    box.offer((first, second))
    QTest.keyClick(box, Qt.Key.Key_End)
    assert box.chosen == second
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert box.chosen == first


def test_where_no_trays_are_told_one_can_be_named_for_calibration(
    qtbot: QtBot, ui_context: UiContext, printing: Printing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(choice_module, "can_list_trays", lambda: False)
    request = PrintRequest((CARD,), mode="sample")
    dialog = PrintDialog(None, ui_context, printing, request, printers=["四楼"])
    qtbot.addWidget(dialog)
    dialog.show()
    settle(qtbot, ui_context)
    box = dialog.printer_options.tray
    assert box.currentText() == "自动"
    assert box.isEditable()
    assert box.chosen == AUTOMATIC
    field = box.lineEdit()
    assert field is not None
    field.selectAll()
    QTest.keyClicks(field, " Top ")
    assert box.chosen == Tray("", "Top")
    field.clear()
    assert box.chosen == AUTOMATIC
    dialog.close()
