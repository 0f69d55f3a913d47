"""The print dialog offers packets beside single forms, makes new ones, and remembers what was chosen."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from kamdesk.domain.printing.requests import PrintRequest
from kamdesk.services.customers.card_form_data import CustomerCardFormData
from kamdesk.services.printing.document_renderer import DeskDocumentRenderer
from kamdesk.services.printing.packets import Packet, Packets
from kamdesk.services.printing.printing import Printing
from kamdesk.ui.printing.dialog import PrintDialog
from kamdesk.ui.printing.forms.packet_dialog import PacketDialog
from kamdesk.ui.printing.forms.packet_offers import PacketOffers
from tests.project import ROOT
from tests.ui.hands import LEFT, click, press, type_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog
    from pytestqt.qtbot import QtBot

    from kamdesk.domain.customers.values import Customer
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.desk.context import UiContext
    from tests.ui.dialog_script import DialogScript

TODAY = date(2026, 11, 22)


class Desk:
    """A desk with three customers, from whose list one prints."""

    def __init__(
        self, qtbot: QtBot, context: UiContext, database: Database, customers: list[Customer]
    ) -> None:
        self._qtbot = qtbot
        self.context = context
        self.customers = customers
        self.printing = Printing(
            forms=ROOT / "forms",
            fonts=ROOT / "resources" / "fonts",
            sources=[CustomerCardFormData(database, lambda: TODAY)],
            office=dict,
            today=lambda: date(2026, 11, 22),
        )
        self.packets = Packets(database, self.printing)
        self.offers = PacketOffers(self.printing, self.packets)

    def open(self, *, place: str = "customers") -> PrintDialog:
        first, second, _ = (customer.id for customer in self.customers)
        request = PrintRequest(("customer-card",), first, (first, second), None, place=place)
        made = PrintDialog(
            None,
            self.context,
            DeskDocumentRenderer(self.printing, self.packets),
            request,
            printers=["四楼"],
            packets=self.offers,
        )
        self._qtbot.addWidget(made)
        made.show()
        self.settle()
        return made

    def settle(self) -> None:
        self._qtbot.waitUntil(lambda: not self.context.tasks.running)

    def keep(self, name: str, *form_ids: str) -> Packet:
        return self.packets.save(Packet(uuid4(), name, form_ids))


@pytest.fixture
def desk(
    qtbot: QtBot, ui_context: UiContext, database: Database, make_customer: Callable[..., Customer]
) -> Desk:
    return Desk(qtbot, ui_context, database, [make_customer(name) for name in ("甲公司", "乙公司", "丙公司")])


def offered(dialog: PrintDialog) -> list[str]:
    texts = [dialog.options.form.itemText(n) for n in range(dialog.options.form.count())]
    return [text for text in texts if text]  # a line parts the packets from the forms


def choose_scope(dialog: PrintDialog, words: str) -> None:
    (chosen,) = [each for each in dialog.options.scopes.buttons() if each.text().startswith(words)]
    QTest.mouseClick(chosen, LEFT, pos=QPoint(8, chosen.height() // 2))


def test_a_packet_is_printed_for_this_for_those_chosen_and_for_all(desk: Desk) -> None:
    desk.keep("客户册", "customer-card", "menu")
    desk.keep("别的册", "menu")
    dialog = desk.open()
    assert offered(dialog) == ["客户资料卡（A4）", "成套：客户册"]
    press(dialog.options.form, Qt.Key.Key_Down)
    desk.settle()
    assert dialog.page_label.text() == "第 1 页，共 3 页"  # two cards, and a menu to write on
    choose_scope(dialog, "当前这一份")
    desk.settle()
    assert dialog.page_label.text() == "第 1 页，共 2 页"
    choose_scope(dialog, "全部，共 4 张表")
    desk.settle()
    assert dialog.page_label.text() == "第 1 页，共 4 页"
    click(dialog.close_button)


def test_the_packet_chosen_is_proposed_again_in_the_same_place(desk: Desk) -> None:
    packet = desk.keep("客户册", "customer-card", "menu")
    dialog = desk.open()
    press(dialog.options.form, Qt.Key.Key_Down)
    desk.settle()
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    again = desk.open()
    assert again.options.entry.id == str(packet.id)
    press(again.options.form, Qt.Key.Key_Up)
    desk.settle()
    press(again, Qt.Key.Key_Escape)
    third = desk.open()
    assert third.options.entry.id == "customer-card"
    press(third, Qt.Key.Key_Escape)


def test_a_packet_of_any_name_is_proposed_as_a_file(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    proposed: list[Path] = []

    def choose(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        proposed.append(Path(name))
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(choose))
    desk.keep("春/夏:册", "customer-card")
    dialog = desk.open()
    press(dialog.options.form, Qt.Key.Key_Down)
    desk.settle()
    click(dialog.save_button)
    assert proposed[0].name.startswith("春-夏-册 2份 ")
    assert proposed[0].parent == Path.home()
    press(dialog, Qt.Key.Key_Escape)


def test_a_packet_that_is_gone_is_proposed_no_more(desk: Desk) -> None:
    packet = desk.keep("客户册", "customer-card")
    dialog = desk.open()
    press(dialog.options.form, Qt.Key.Key_Down)
    desk.settle()
    press(dialog, Qt.Key.Key_Escape)
    desk.packets.remove(packet.id)
    again = desk.open()
    assert again.options.entry.id == "customer-card"
    press(again, Qt.Key.Key_Escape)


def test_a_new_packet_is_made_from_the_dialog_and_chosen(desk: Desk, dialogs: DialogScript) -> None:
    def name_it(shown: QDialog) -> None:
        assert isinstance(shown, PacketDialog)
        assert shown.packet.form_ids == ("customer-card",)
        type_text(shown.name, "客户册")
        press(shown.name, Qt.Key.Key_Return)

    dialog = desk.open()
    dialogs.expect(name_it)
    click(dialog.options.choice.make_button)
    desk.settle()
    assert offered(dialog) == ["客户资料卡（A4）", "成套：客户册"]
    assert dialog.options.choice.is_packet
    dialogs.escape()
    click(dialog.options.choice.make_button)
    assert len(offered(dialog)) == 2
    press(dialog, Qt.Key.Key_Escape)


def test_where_no_place_is_named_there_are_no_packets(desk: Desk) -> None:
    desk.keep("客户册", "customer-card")
    dialog = desk.open(place="")
    assert offered(dialog) == ["客户资料卡（A4）"]
    assert not dialog.options.choice.make_button.isVisible()
    press(dialog, Qt.Key.Key_Escape)


def test_keys_walk_through_the_choices_from_top_to_bottom(desk: Desk, qtbot: QtBot) -> None:
    dialog = desk.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.options.form.hasFocus()
    walked = []
    for _ in range(28):
        focus = QApplication.focusWidget()
        assert focus is not None
        walked.append(focus)
        press(focus, Qt.Key.Key_Tab)
    options, printer = dialog.options, dialog.printer_options
    expected = [
        *(options.form, options.choice.make_button, options.mode, dialog.range.field),
        *(printer.printer, printer.copies, printer.duplex),
        *(dialog.close_button, dialog.save_button, dialog.print_button),
    ]
    assert list(dict.fromkeys(each for each in walked if each in expected)) == expected
    press(dialog, Qt.Key.Key_Escape)
