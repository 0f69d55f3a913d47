from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from kamdesk.domain.desk.actors import actor_of
from kamdesk.domain.events.calls import Purpose
from kamdesk.services.desk.members import Members
from kamdesk.services.events.calls import Calls
from kamdesk.services.shared.history import History
from kamdesk.services.shared.search import Search
from kamdesk.ui.events.page import CallsPage
from kamdesk.ui.kit.fields.reference_editors import ReferencePicker
from tests.ui.asked_prints import AskedPrints
from tests.ui.hands import CONTROL, click, press, type_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.desk.members import Member
    from kamdesk.domain.events.calls import Call
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.fields.record_picker import RecordPicker
    from tests.ui.dialog_script import DialogScript

TODAY = date(2025, 3, 20)
_KEY = Qt.Key


@pytest.fixture
def calls(database: Database) -> Calls:
    return Calls(database, lambda: TODAY)


@pytest.fixture
def record(calls: Calls) -> Callable[..., Call]:
    def make(member: Member, customer: Customer, **values: object) -> Call:
        draft = calls.draft(member_id=member.id)
        draft.set("customer_id", customer.id)
        for name, value in values.items():
            draft.set(name, value)
        return calls.save(draft)

    return make


@pytest.fixture
def asked() -> AskedPrints:
    return AskedPrints()


@pytest.fixture
def page(
    qtbot: QtBot, database: Database, calls: Calls, ui_context: UiContext, asked: AskedPrints
) -> CallsPage:
    made = CallsPage(ui_context, calls, Members(database), Search(database), asked, lambda: TODAY)
    qtbot.addWidget(made)
    made.resize(1190, 700)
    made.show()
    made.on_shown()
    return made


def picker_of(page: CallsPage) -> RecordPicker:
    editor = page.form.fields.editor("customer_id")
    assert isinstance(editor, ReferencePicker)
    return editor.picker


def test_the_second_customer_offered_is_taken_by_the_arrow_keys(
    page: CallsPage, make_customer: Callable[..., Customer], qtbot: QtBot
) -> None:
    make_customer(name="平安银行股份有限公司")
    make_customer(name="平安证券股份有限公司")
    page.begin_call()
    picker = picker_of(page)
    picked: list[object] = []
    picker.chosen.connect(picked.append)
    type_text(picker, "平安")
    qtbot.waitUntil(picker.popup.isVisible)
    press(picker.popup, _KEY.Key_Down)
    press(picker.popup, _KEY.Key_Down)
    second = picker.popup.currentIndex().row()
    press(picker.popup, _KEY.Key_Return)
    assert second == 1
    assert len(picked) == 1
    assert not picker.popup.isVisible()
    assert page.form.draft is not None
    assert page.form.draft.value("customer_id") == picked[0] == picker.record_id


def test_call_is_recorded_by_keyboard_alone(
    page: CallsPage,
    calls: Calls,
    make_customer: Callable[..., Customer],
    make_member: Callable[..., Member],
) -> None:
    customer, member = make_customer(), make_member()
    make_customer(name="万科企业股份有限公司")
    page.list.reload()
    page.begin_call()
    picker = picker_of(page)
    type_text(picker, "payh")
    press(picker, _KEY.Key_Return)
    assert picker.text() == customer.name
    editor = page.form.fields.editor("member_id")
    press(editor.control, _KEY.Key_Down)
    type_text(page.form.fields.editor("met").control, "王总")
    press(page.form.fields.editor("met").control, _KEY.Key_S, CONTROL)
    (entry,) = calls.listed()
    assert (entry.call.customer_id, entry.call.member_id, entry.call.met) == (customer.id, member.id, "王总")
    assert not page.unsaved()
    assert page.list.model.text_at(0, 1) == customer.name


def test_whoever_sits_at_the_desk_is_proposed(
    database: Database, page: CallsPage, make_member: Callable[..., Member]
) -> None:
    make_member(name="旁人")
    own = make_member(name="钱进")
    database.actor = actor_of(own)
    page.begin_call()
    assert page.form.fields.editor("member_id").value() == own.id


def test_missing_customer_is_told_beside_its_field(page: CallsPage, calls: Calls) -> None:
    click(page.record)
    click(page.form.save)
    assert picker_of(page).accessibleDescription() == "请选择客户。"
    assert page.form.fields.editor("member_id").shown_problem == "请选择拜访人。"
    assert calls.listed() == ()


def test_next_call_keeps_day_member_and_purpose(
    page: CallsPage,
    calls: Calls,
    make_customer: Callable[..., Customer],
    make_member: Callable[..., Member],
) -> None:
    make_customer()
    member = make_member()
    page.list.reload()
    page.begin_call()
    draft = page.form.draft
    assert draft is not None
    draft.set("purpose", Purpose.DEAL)
    draft.set("date", date(2025, 3, 5))
    draft.set("member_id", member.id)
    type_text(picker_of(page), "平安")
    press(picker_of(page), _KEY.Key_Return)
    click(page.form.save_next)
    assert len(calls.listed()) == 1
    following = page.form.draft
    assert following is not None
    assert [following.value(name) for name in ("date", "member_id", "purpose")] == [
        date(2025, 3, 5),
        member.id,
        Purpose.DEAL,
    ]
    assert following.value("customer_id") is None


def test_choosing_a_row_opens_it_and_edits_are_saved(
    page: CallsPage,
    calls: Calls,
    record: Callable[..., Call],
    make_customer: Callable[..., Customer],
    make_member: Callable[..., Member],
) -> None:
    saved = record(make_member(), make_customer(), notes="初谈")
    page.list.reload()
    page.list.table.selectRow(0)
    assert picker_of(page).text() == "平安银行股份有限公司"
    groups = page.form.fields.editor("groups").control
    type_text(groups, "2")
    click(page.form.save)
    assert calls.listed()[0].call.groups == 12
    assert calls.listed()[0].call.id == saved.id


def test_list_follows_month_and_member(
    page: CallsPage,
    record: Callable[..., Call],
    make_customer: Callable[..., Customer],
    make_member: Callable[..., Member],
) -> None:
    customer, first, second = make_customer(), make_member(name="赵敏"), make_member(name="钱进")
    record(first, customer)
    record(second, customer, date=date(2025, 2, 10))
    page.list.reload()
    assert [page.list.model.text_at(row, 5) for row in range(page.list.model.rowCount())] == ["赵敏"]
    click(page.list.month.back)
    assert [page.list.model.text_at(row, 5) for row in range(page.list.model.rowCount())] == ["钱进"]
    click(page.list.every_month)
    assert page.list.model.rowCount() == 2
    press(page.list.member, _KEY.Key_Down)
    page.list.reload()
    assert page.list.member_id == first.id
    assert page.list.model.rowCount() == 1


def test_trashed_call_comes_back_by_undo_in_the_toast(
    qtbot: QtBot,
    page: CallsPage,
    calls: Calls,
    ui_context: UiContext,
    record: Callable[..., Call],
    make_customer: Callable[..., Customer],
    make_member: Callable[..., Member],
) -> None:
    record(make_member(), make_customer())
    page.list.reload()
    page.list.table.selectRow(0)
    with qtbot.waitSignal(ui_context.messages.toasted) as toast:
        click(page.form.trash)
    assert calls.listed() == ()
    toast.args[0].undo()
    assert len(calls.listed()) == 1
    assert page.list.model.rowCount() == 1


def test_unsaved_entry_is_asked_about_before_another_row(
    page: CallsPage,
    dialogs: DialogScript,
    record: Callable[..., Call],
    make_customer: Callable[..., Customer],
    make_member: Callable[..., Member],
) -> None:
    member = make_member()
    record(member, make_customer(), date=date(2025, 3, 2))
    record(member, make_customer(name="万科企业股份有限公司"))
    page.list.reload()
    page.list.table.selectRow(0)
    type_text(page.form.fields.editor("met").control, "李处长")
    assert page.unsaved()
    dialogs.escape()
    page.list.table.selectRow(1)
    assert picker_of(page).text() == "万科企业股份有限公司"
    assert page.unsaved()
    dialogs.answer("discard")
    page.discard()
    page.begin_call()
    type_text(page.form.fields.editor("met").control, "李处长")
    page.begin_call()
    assert not page.unsaved()


def test_this_call_those_chosen_and_all_in_the_list_are_offered_to_print(
    page: CallsPage,
    record: Callable[..., Call],
    make_customer: Callable[..., Customer],
    make_member: Callable[..., Member],
    asked: AskedPrints,
) -> None:
    member, customer = make_member(), make_customer()
    days = (date(2025, 3, 3), date(2025, 3, 10), date(2025, 3, 12), date(2025, 1, 5))
    calls = [record(member, customer, date=day) for day in days]
    page.list.reload(calls[1].id)
    press(page.list.table, _KEY.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    press(page.list.table, _KEY.Key_P, CONTROL)
    click(page.print)
    by_key, by_mouse = asked.requests
    assert by_key == by_mouse
    assert (by_key.form_ids, by_key.mode, by_key.month) == (("call-sheet",), "filled", None)
    assert set(by_key.selected) == {calls[1].id, calls[2].id}
    assert by_key.this in by_key.selected
    assert by_key.all_of_filter == (calls[2].id, calls[1].id, calls[0].id)


def test_nothing_is_printed_out_of_the_trash_and_an_empty_list_offers_the_blank_form(
    page: CallsPage, asked: AskedPrints
) -> None:
    click(page.print)
    assert [request.mode for request in asked.requests] == ["blank"]
    click(page.list.trash)
    assert not page.print.isEnabled()
    press(page, _KEY.Key_P, CONTROL)
    assert len(asked.requests) == 1


def test_the_empty_form_after_save_and_next_outlives_the_news_of_the_save(
    qtbot: QtBot,
    page: CallsPage,
    ui_context: UiContext,
    make_customer: Callable[..., Customer],
    make_member: Callable[..., Member],
) -> None:
    customer, member = make_customer(), make_member()
    page.begin_call()
    draft = page.form.draft
    assert draft is not None
    draft.set("customer_id", customer.id)
    draft.set("member_id", member.id)
    with qtbot.waitSignal(ui_context.changes.changed):
        click(page.form.save_next)
    assert page.list.model.rowCount() == 1
    assert page.form.isVisible()
    assert page.form.draft is not None
    assert page.form.draft.saved_record is None


@pytest.mark.parametrize("how", ["undone", "trashed"])
def test_a_form_closes_where_its_record_goes_elsewhere(
    qtbot: QtBot,
    page: CallsPage,
    calls: Calls,
    database: Database,
    record: Callable[..., Call],
    make_customer: Callable[..., Customer],
    make_member: Callable[..., Member],
    how: str,
) -> None:
    saved = record(make_member(), make_customer())
    page.open_record("call", saved.id)
    assert page.form.isVisible()
    if how == "undone":
        History(database).undo()
    else:
        calls.trash([saved.id])
    qtbot.waitUntil(lambda: not page.form.isVisible())
    assert page.list.model.rowCount() == 0


def test_a_form_follows_its_record_but_never_loses_what_was_typed(
    qtbot: QtBot,
    page: CallsPage,
    calls: Calls,
    ui_context: UiContext,
    record: Callable[..., Call],
    make_customer: Callable[..., Customer],
    make_member: Callable[..., Member],
) -> None:
    saved = record(make_member(), make_customer())
    page.open_record("call", saved.id)
    met = page.form.fields.editor("met")
    calls.set_field([saved.id], "met", "李处长")
    qtbot.waitUntil(lambda: met.value() == "李处长")
    type_text(met.control, "王总")
    typed = met.value()
    with qtbot.waitSignal(ui_context.changes.changed):
        calls.trash([saved.id])
    assert page.form.isVisible()
    assert met.value() == typed
    assert page.unsaved()
