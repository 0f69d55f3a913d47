"""Customers handed over: many in one act, one from its form, from the list of hand-overs on its card."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QTreeWidgetItem

from kamdesk.app.features import open_things
from kamdesk.domain.customers.handovers import HANDOVER, HANDOVER_ITEM, HandoverReason
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.events.calls import CALL, Call
from kamdesk.domain.shared.text import Message
from kamdesk.services.customers.customers import Customers
from kamdesk.services.customers.dealings import dealings
from kamdesk.services.customers.handovers import Handovers
from kamdesk.services.customers.recognitions import Recognitions
from kamdesk.services.shared.history import History
from kamdesk.services.shared.search import Search
from kamdesk.store.identity import new_id
from kamdesk.store.queries.records import records
from kamdesk.ui.customers.page import CustomersPage
from kamdesk.ui.customers.portfolio import PortfolioDialog
from kamdesk.ui.kit.fields.fields import ChoiceBox
from kamdesk.ui.kit.records.parts import PageServices
from kamdesk.ui.kit.records.record_dialog import RecordDialog
from tests.records.making import every
from tests.ui.hands import choose_in, click

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtWidgets import QDialog
    from pytestqt.qtbot import QtBot

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.desk.members import Member
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.desk.context import UiContext
    from tests.ui.customers.working import Doors
    from tests.ui.dialog_script import DialogScript

RECEIVER = 4
"""The column of receivers."""


class Desk:
    """The page over a database with three members, two customers of the first, a call on each of these."""

    def __init__(
        self, database: Database, page: CustomersPage, members: list[Member], ids: list[UUID]
    ) -> None:
        self.database, self.page, self.ids = database, page, ids
        self.members = [each.id for each in members]

    def owners(self) -> list[UUID | None]:
        with self.database.reading() as work:
            return [records.get(work, CUSTOMER, each).owner_id for each in self.ids]

    def hand_over(self) -> None:
        next(each for each in self.page.menu_actions() if each.text() == "交接客户…").trigger()


@pytest.fixture
def desk(
    qtbot: QtBot,
    ui_context: UiContext,
    database: Database,
    doors: Doors,
    make_member: Callable[..., Member],
    make_customer: Callable[..., Customer],
) -> Desk:
    members = [make_member(name) for name in ("周喆", "龙䶮", "张玥")]
    ids = [make_customer(name, owner_id=members[0].id).id for name in ("甲公司", "乙公司")]
    tomorrow = date.today() + timedelta(days=1)  # noqa: DTZ011 - the day at this desk
    with database.writing(Message("准备")) as work:
        for each in ids:
            call = Call(id=new_id(), date=tomorrow, member_id=members[0].id, customer_id=each)
            records.save(work, CALL, call)
    customers = Customers(database, open_things)
    services = PageServices(history=History(database), finder=Search(database), open_print=doors.open_print)
    handovers = Handovers(database, open_things(), customers.today)
    opened: list[tuple[Any, PageServices]] = [(each, services) for each in (*dealings(database), handovers)]
    recognitions = Recognitions(database, lambda: datetime.now().astimezone())
    words = {each.kind.name: Message(each.kind.many) for each, _services in opened}
    page = CustomersPage(ui_context, customers, services, words, lambda: opened, lambda: recognitions)
    qtbot.addWidget(page)
    page.resize(1190, 700)
    page.show()
    page.on_shown()
    return Desk(database, page, members, ids)


def line_of(dialog: PortfolioDialog, row: int) -> QTreeWidgetItem:
    line = dialog.tree.topLevelItem(row)
    assert line is not None
    return line


def choose_receiver(qtbot: QtBot, dialog: PortfolioDialog, row: int, name: str) -> None:
    """Open the cell of a receiver by F2 and take a member."""
    dialog.tree.setCurrentItem(line_of(dialog, row), RECEIVER)
    dialog.tree.setFocus()
    QTest.keyClick(dialog.tree, Qt.Key.Key_F2)
    box = dialog.tree.findChild(ChoiceBox)
    assert box is not None
    qtbot.waitUntil(box.view().isVisible)
    for _ in range(box.findText(name) - box.currentIndex()):
        QTest.keyClick(box.view(), Qt.Key.Key_Down)
    QTest.keyClick(box.view(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.tree.findChild(ChoiceBox) is None)


def give_reason(dialog: PortfolioDialog | RecordDialog, words: str) -> None:
    box = dialog.form.editor("reason").control
    assert isinstance(box, QComboBox)
    choose_in(box, words)


def test_the_chosen_go_to_several_receivers_are_printed_and_come_back_by_one_undo(
    qtbot: QtBot, desk: Desk, doors: Doors, dialogs: DialogScript
) -> None:
    desk.page.list.table.selectAll()

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, PortfolioDialog)
        dialog.show()
        assert not dialog.save_button.isEnabled()
        choose_in(dialog.receiver, "龙䶮")
        choose_receiver(qtbot, dialog, 1, "张玥")
        call = line_of(dialog, 1).child(0)
        assert call is not None
        dialog.tree.expandAll()
        call.setCheckState(0, Qt.CheckState.Unchecked)
        give_reason(dialog, "离职")
        click(dialog.save_button)

    dialogs.expect(fill)
    desk.hand_over()
    giver, second, third = desk.members
    assert desk.owners() == [second, third]
    handed = every(desk.database, HANDOVER)
    assert [(each.from_id, each.to_id, each.reason) for each in handed] == [
        (giver, second, HandoverReason.LEAVING),
        (giver, third, HandoverReason.LEAVING),
    ]
    assert [each.taken for each in every(desk.database, HANDOVER_ITEM)] == [True, False]
    assert [each.member_id for each in every(desk.database, CALL)] == [second, giver]
    ids = tuple(each.id for each in handed)
    assert doors.prints == [(None, ids, ids)]
    History(desk.database).undo()
    assert desk.owners() == [giver, giver]
    assert every(desk.database, HANDOVER) == []


def test_without_a_choice_all_of_a_member_are_offered_and_some_can_be_left_out(
    desk: Desk, doors: Doors, dialogs: DialogScript
) -> None:
    desk.page.list.table.clearSelection()

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, PortfolioDialog)
        dialog.show()
        assert dialog.source.currentText() == "周喆 的全部客户（2）"
        choose_in(dialog.receiver, "龙䶮")
        line_of(dialog, 0).setCheckState(0, Qt.CheckState.Unchecked)
        give_reason(dialog, "岗位调整")
        click(dialog.prints)
        click(dialog.save_button)

    dialogs.expect(fill)
    desk.hand_over()
    assert set(desk.owners()) == {desk.members[0], desk.members[1]}
    assert doors.prints == []


def test_one_owner_for_the_chosen_is_a_hand_over_to_that_member(desk: Desk, dialogs: DialogScript) -> None:
    desk.page.list.table.selectAll()

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, PortfolioDialog)
        dialog.show()
        assert dialog.receiver.currentText() == "张玥"
        give_reason(dialog, "分工调整")
        click(dialog.prints)
        click(dialog.save_button)

    dialogs.expect(fill)
    desk.page.list.group.value_chosen.emit("owner_id", desk.members[2])
    assert desk.owners() == [desk.members[2]] * 2


def test_the_form_asks_why_before_it_saves_another_owner(desk: Desk, dialogs: DialogScript) -> None:
    desk.page.open_record("customer", desk.ids[0])
    desk.page.card.edit()
    owner = desk.page.card.editor.form.editor("owner_id").control
    assert isinstance(owner, QComboBox)
    choose_in(owner, "龙䶮")
    dialogs.escape()
    assert not desk.page.card.save()
    assert desk.owners()[0] == desk.members[0]

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, RecordDialog)
        assert "未了事项 1 件" in dialog.advice.text()
        give_reason(dialog, "客户要求")
        click(dialog.save_button)

    dialogs.expect(fill)
    assert desk.page.card.save()
    assert desk.owners()[0] == desk.members[1]
    (handover,) = every(desk.database, HANDOVER)
    assert handover.reason is HandoverReason.CUSTOMER


def test_the_card_hands_its_customer_over_and_shows_what_cannot_be_changed(
    desk: Desk, dialogs: DialogScript
) -> None:
    desk.page.open_record("customer", desk.ids[0])
    desk.page.card.view.dealings.open_kind(HANDOVER.name)
    shown = desk.page.card.view.dealings.open_list
    assert shown is not None

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, PortfolioDialog)
        dialog.show()
        choose_in(dialog.receiver, "龙䶮")
        give_reason(dialog, "休假")
        click(dialog.prints)
        click(dialog.save_button)

    dialogs.expect(fill)
    click(shown.add_button)
    assert desk.owners()[0] == desk.members[1]

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, RecordDialog)
        assert not dialog.form.editor("to_id").isEnabled()
        assert dialog.form.editor("to_signed_on").isEnabled()
        dialog.reject()

    shown.table.selectRow(0)
    dialogs.expect(look)
    shown.edit_chosen()
