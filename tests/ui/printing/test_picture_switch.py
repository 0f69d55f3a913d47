"""On Windows a printer can be set to get pictures of the pages; each printer keeps its own way."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from kamdesk.domain.printing.requests import PrintRequest
from kamdesk.services.printing.printing import Printing
from kamdesk.ui.printing import dialog as dialogs_module
from kamdesk.ui.printing import picture_switch as switch_module
from kamdesk.ui.printing.dialog import PrintDialog
from kamdesk.ui.printing.picture_switch import gets_pictures
from tests.project import ROOT
from tests.ui.hands import click, press

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kamdesk.services.printing.spooling import PrintOrder
    from kamdesk.ui.kit.desk.context import UiContext


@pytest.fixture
def dialog(qtbot: QtBot, ui_context: UiContext, request: pytest.FixtureRequest) -> PrintDialog:
    request.getfixturevalue("monkeypatch").setattr(
        switch_module, "spooler_takes_pdf", lambda: getattr(request, "param", False)
    )
    printing = Printing(
        forms=ROOT / "forms",
        fonts=ROOT / "resources" / "fonts",
        sources=[],
        office=dict,
        today=lambda: date(2026, 11, 22),
    )
    asked = PrintRequest(("customer-card",), mode="sample")
    made = PrintDialog(None, ui_context, printing, asked, printers=["四楼", "五楼"])
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: not ui_context.tasks.running)
    return made


def test_pictures_are_ordered_for_the_printer_they_were_chosen_for(
    qtbot: QtBot, ui_context: UiContext, dialog: PrintDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    orders: list[PrintOrder] = []
    monkeypatch.setattr(dialogs_module, "send_to_printer", lambda _pdf, order, _: orders.append(order))
    switch = dialog.pictures
    dialog.printer_options.printer.setCurrentText("四楼")
    assert not switch.isChecked()
    press(switch, Qt.Key.Key_Space)
    dialog.printer_options.printer.setCurrentText("五楼")
    assert not switch.isChecked()
    click(dialog.print_button)
    qtbot.waitUntil(lambda: not ui_context.tasks.running)
    dialog.printer_options.printer.setCurrentText("四楼")
    assert switch.isChecked()
    click(dialog.print_button)
    qtbot.waitUntil(lambda: not ui_context.tasks.running)
    assert [(order.printer, order.as_pictures) for order in orders] == [("五楼", False), ("四楼", True)]
    assert gets_pictures(ui_context.preferences, "四楼")
    press(switch, Qt.Key.Key_Space)
    assert not gets_pictures(ui_context.preferences, "四楼")
    dialog.close()


@pytest.mark.parametrize("dialog", [True], indirect=True)
def test_where_the_system_takes_a_pdf_there_is_nothing_to_choose(dialog: PrintDialog) -> None:
    assert dialog.pictures.isHidden()
    dialog.close()


def test_a_memory_written_by_hand_does_no_harm(ui_context: UiContext) -> None:
    for written in ("四楼", {"四楼": True}, [None, 3]):
        ui_context.preferences.remember("printing.as_pictures", written)
        assert not gets_pictures(ui_context.preferences, "四楼")
