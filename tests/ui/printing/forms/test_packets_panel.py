"""Packets are made, put in order and printed for whom one chooses, on the page 表单."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kamdesk.services.printing.packets import Packet
from kamdesk.ui.printing.forms.packet_dialog import PacketDialog
from kamdesk.ui.printing.forms.people_dialog import PeopleDialog
from tests.ui.hands import LEFT, click, press, type_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog
    from pytestqt.qtbot import QtBot

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.desk.members import Member
    from kamdesk.domain.printing.requests import PrintRequest
    from kamdesk.ui.printing.forms.page import FormsPage
    from tests.ui.dialog_script import DialogScript


def test_a_packet_is_made_changed_and_removed_by_hand(
    page: FormsPage, dialogs: DialogScript, qtbot: QtBot
) -> None:
    panel = page.packets
    page.tabs.setCurrentWidget(panel)
    assert not panel.print_button.isEnabled()

    def tick(dialog: PacketDialog, *form_ids: str) -> None:
        for n in range(dialog.forms.count()):
            if dialog.forms.item(n).data(Qt.ItemDataRole.UserRole) in form_ids:
                dialog.forms.setCurrentRow(n)
                press(dialog.forms, Qt.Key.Key_Space)

    def make(dialog: QDialog) -> None:
        assert isinstance(dialog, PacketDialog)
        click(dialog.save_button)
        assert "名字" in dialog.notice.text
        type_text(dialog.name, "例会册")
        click(dialog.save_button)
        assert "至少选一张" in dialog.notice.text
        tick(dialog, "evaluation-overview", "customer-card")
        assert dialog.count.text() == "已选 2 张"
        click(dialog.save_button)

    def change(dialog: QDialog) -> None:
        assert isinstance(dialog, PacketDialog)
        tick(dialog, "customer-card")
        click(dialog.save_button)

    dialogs.expect(make)
    click(panel.add_button)
    assert [panel.model.text_at(0, column) for column in (0, 1)] == ["例会册", "2"]
    assert panel.model.text_at(0, 2).startswith("客户资料卡")
    dialogs.expect(change)
    click(panel.edit_button)
    assert panel.model.text_at(0, 1) == "1"
    click(panel.remove_button)
    qtbot.waitUntil(lambda: panel.model.rowCount() == 0)


def test_the_forms_of_a_packet_are_put_in_order_by_hand(
    page: FormsPage, dialogs: DialogScript, qtbot: QtBot
) -> None:
    panel = page.packets
    packet = panel._packets.save(Packet(uuid4(), "例会册", ("customer-card", "evaluation-overview")))
    page.tabs.setCurrentWidget(panel)

    def turn(dialog: QDialog) -> None:
        assert isinstance(dialog, PacketDialog)
        rows = dialog.order.list
        assert not dialog.binder_button.isEnabled()
        rows.setFocus()
        press(rows, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        assert dialog.order.keys == ("evaluation-overview", "customer-card")
        click(dialog.binder_button)
        assert dialog.order.keys == ("customer-card", "evaluation-overview")
        where = [rows.visualItemRect(rows.item(n)).center() for n in (0, 1)]
        QTest.mousePress(rows.viewport(), LEFT, pos=where[1])
        QTest.mouseMove(rows.viewport(), where[0])
        QTest.mouseRelease(rows.viewport(), LEFT, pos=where[0])
        for n in range(dialog.forms.count()):
            if dialog.forms.item(n).data(Qt.ItemDataRole.UserRole) == "evaluation-specialist":
                dialog.forms.setCurrentRow(n)
                press(dialog.forms, Qt.Key.Key_Space)
        click(dialog.save_button)

    dialogs.expect(turn)
    click(panel.edit_button)
    kept = next(each for each in panel._packets.all() if each.id == packet.id)
    assert kept.form_ids == ("evaluation-overview", "customer-card", "evaluation-specialist")
    qtbot.waitUntil(lambda: panel.model.text_at(0, 2).startswith("客户专员月度考核表（汇总）"))


def test_a_packet_is_printed_for_those_chosen_in_their_order(
    page: FormsPage,
    asked: list[PrintRequest],
    dialogs: DialogScript,
    make_customer: Callable[..., Customer],
    make_member: Callable[..., Member],
) -> None:
    panel = page.packets
    bank, steel, member = make_customer("平安银行"), make_customer("远东钢铁"), make_member("龙䶮")
    panel._packets.save(Packet(uuid4(), "例会册", ("customer-card", "evaluation-specialist")))
    page.tabs.setCurrentWidget(panel)
    assert panel.people_button.text() == "给谁：全部"

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, PeopleDialog)
        assert dialog.take_button.text() == "选全部"
        for words in ("payh", "long", "远东", "payh"):
            type_text(dialog.picker, words)
            press(dialog.picker, Qt.Key.Key_Return)
            assert dialog.picker.text() == ""
        assert dialog.people.keys == (bank.id, member.id, steel.id)
        press(dialog.people.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        assert dialog.take_button.text() == "就选这 3 位"
        click(dialog.take_button)

    dialogs.expect(choose)
    click(panel.people_button)
    assert panel.people_button.text() == "给谁：3 位"
    assert "龙䶮、平安银行、远东钢铁" in panel.people_button.toolTip()
    click(panel.print_button)
    assert asked[-1].selected == (member.id, bank.id, steel.id)

    def remove(dialog: QDialog) -> None:
        assert isinstance(dialog, PeopleDialog)
        assert dialog.people.keys == (member.id, bank.id, steel.id)
        press(dialog.people.list, Qt.Key.Key_Delete)
        assert dialog.take_button.text() == "就选这 2 位"
        click(dialog.everybody_button)
        click(dialog.take_button)

    dialogs.expect(remove)
    click(panel.people_button)
    click(panel.print_button)
    assert not asked[-1].selected
