from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from kamdesk.domain.customers.kinds import CONTACT, CUSTOMER
from kamdesk.domain.desk.actors import actor_of
from kamdesk.domain.events.calls import Purpose
from kamdesk.domain.records.listing import RecordFilter
from kamdesk.services.events.calls import Calls
from kamdesk.services.shared.history import History
from kamdesk.services.shared.search import Search
from kamdesk.ui.events.page import CallsPage
from kamdesk.ui.kit.fields.reference_editors import ReferencePicker
from kamdesk.ui.kit.fields.suggesting import SuggestingEditor
from kamdesk.ui.kit.records.card_pane import CardState
from kamdesk.ui.kit.records.parts import PageServices
from tests.records.making import Maker
from tests.ui.asked_prints import AskedPrints
from tests.ui.hands import CONTROL, LEFT, NONE, click, press, type_text

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
    made = CallsPage(
        ui_context,
        calls,
        PageServices(history=History(database), finder=Search(database), open_print=asked),
        lambda: TODAY,
    )
    qtbot.addWidget(made)
    made.resize(1190, 700)
    made.show()
    made.on_shown()
    return made


def read_all(calls: Calls) -> list[Call]:
    """Return all calls, newest first."""
    return [calls.get(each) for each in calls.ids(calls.list(RecordFilter()).keys)]


def click_row(page: CallsPage, row: int, modifier: Qt.KeyboardModifier = NONE) -> None:
    place = page.list.table.visualRect(page.list.model.index(row, 0)).center()
    QTest.mouseClick(page.list.table.viewport(), LEFT, modifier, place)


def members_listed(page: CallsPage) -> list[str]:
    return [page.list.model.text_at(row, 5) for row in range(page.list.model.rowCount())]


def subtitle(page: CallsPage) -> str:
    return next(each.text() for each in page.findChildren(QLabel) if "条记录" in each.text())


def picker_of(page: CallsPage) -> RecordPicker:
    editor = page.card.editor.form.editor("customer_id")
    assert isinstance(editor, ReferencePicker)
    return editor.picker


def test_the_second_customer_offered_is_taken_by_the_arrow_keys(
    page: CallsPage, make_customer: Callable[..., Customer], qtbot: QtBot
) -> None:
    make_customer(name="平安银行股份有限公司")
    make_customer(name="平安证券股份有限公司")
    page.new_record()
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
    assert page.card.editor.draft is not None
    assert page.card.editor.draft.value("customer_id") == picked[0] == picker.record_id


def test_call_is_recorded_by_keyboard_alone(
    page: CallsPage,
    calls: Calls,
    make_customer: Callable[..., Customer],
    make_member: Callable[..., Member],
) -> None:
    customer, member = make_customer(), make_member()
    make_customer(name="万科企业股份有限公司")
    page.list.reload()
    page.new_record()
    picker = picker_of(page)
    type_text(picker, "payh")
    press(picker, _KEY.Key_Return)
    assert picker.text() == customer.name
    editor = page.card.editor.form.editor("member_id")
    press(editor.control, _KEY.Key_Down)
    type_text(page.card.editor.form.editor("met").control, "王总")
    press(page.card.editor.form.editor("met").control, _KEY.Key_S, CONTROL)
    (call,) = read_all(calls)
    assert (call.customer_id, call.member_id, call.met) == (customer.id, member.id, "王总")
    assert not page.unsaved()
    assert page.list.model.text_at(0, 1) == customer.name


def test_whom_one_met_is_chosen_from_the_contacts_of_the_customer(
    page: CallsPage, database: Database
) -> None:
    maker = Maker(database)
    bank, vanke = (maker.record(CUSTOMER, name=name) for name in ("平安银行", "万科企业"))
    for name, customer in (("王平安", bank), ("李建国", bank), ("赵敏", vanke)):
        maker.record(CONTACT, name=name, customer_id=customer.id)
    page.new_record()
    met = page.card.editor.form.editor("met")
    assert isinstance(met, SuggestingEditor)
    type_text(picker_of(page), "pinganyinhang")
    press(picker_of(page), _KEY.Key_Return)
    for _ in range(2):
        press(met.edit, _KEY.Key_Down)
        press(met.offers.popup, _KEY.Key_Down)
        press(met.offers.popup, _KEY.Key_Return)
    type_text(met.edit, "、小陈")
    draft = page.card.editor.draft
    assert draft is not None
    assert draft.value("met") == "王平安、李建国、小陈"


def test_whoever_sits_at_the_desk_is_proposed(
    database: Database, page: CallsPage, make_member: Callable[..., Member]
) -> None:
    make_member(name="旁人")
    own = make_member(name="钱进")
    database.actor = actor_of(own)
    page.new_record()
    assert page.card.editor.form.editor("member_id").value() == own.id


def test_missing_customer_is_told_beside_its_field(page: CallsPage, calls: Calls) -> None:
    click(page.verbs.new_button)
    click(page.card.editor.save)
    assert picker_of(page).accessibleDescription() == "请选择客户。"
    assert page.card.editor.form.editor("member_id").shown_problem == "请选择拜访人。"
    assert calls.count() == 0


def test_next_call_keeps_day_member_and_purpose(
    page: CallsPage,
    calls: Calls,
    make_customer: Callable[..., Customer],
    make_member: Callable[..., Member],
) -> None:
    make_customer()
    member = make_member()
    page.list.reload()
    page.new_record()
    draft = page.card.editor.draft
    assert draft is not None
    draft.set("purpose", Purpose.DEAL)
    draft.set("date", date(2025, 3, 5))
    draft.set("member_id", member.id)
    type_text(picker_of(page), "平安")
    press(picker_of(page), _KEY.Key_Return)
    click(page.card.save_next)
    assert calls.count() == 1
    following = page.card.editor.draft
    assert following is not None
    assert [following.value(name) for name in ("date", "member_id", "purpose")] == [
        date(2025, 3, 5),
        member.id,
        Purpose.DEAL,
    ]
    assert following.value("customer_id") is None
    assert not page.unsaved()  # what was carried on was not typed


def test_choosing_a_row_shows_it_and_edits_are_saved(
    page: CallsPage,
    calls: Calls,
    record: Callable[..., Call],
    make_customer: Callable[..., Customer],
    make_member: Callable[..., Member],
) -> None:
    saved = record(make_member(), make_customer(), notes="初谈")
    page.list.reload()
    click_row(page, 0)
    assert page.card.view.name.text() == "平安银行股份有限公司"
    assert page.card.view.sheet.shown_text("notes") == "初谈"
    click(page.card.view.edit)
    assert picker_of(page).text() == "平安银行股份有限公司"
    type_text(page.card.editor.form.editor("groups").control, "2")
    click(page.card.editor.save)
    assert calls.get(saved.id).groups == 12
    assert page.card.view.sheet.shown_text("groups") == "12"


def test_list_follows_month_and_member(
    qtbot: QtBot,
    page: CallsPage,
    record: Callable[..., Call],
    make_customer: Callable[..., Customer],
    make_member: Callable[..., Member],
) -> None:
    customer, first, second = make_customer(), make_member(name="赵敏"), make_member(name="钱进")
    record(first, customer)
    record(second, customer, date=date(2025, 2, 10), groups=3)
    page.list.reload()
    span = page.list.span
    assert span is not None
    assert members_listed(page) == ["赵敏"]
    assert subtitle(page) == "1 条记录，已进行 1 组"
    click(span.month.back)
    assert members_listed(page) == ["钱进"]
    click(span.every_month)
    assert members_listed(page) == ["赵敏", "钱进"]
    assert subtitle(page) == "2 条记录，已进行 4 组"
    chooser = page.list.filters["member_id"]
    click(chooser)
    choice = chooser.choice
    assert choice is not None
    qtbot.waitUntil(choice.isVisible)
    words = [choice.values.item(place).text() for place in range(choice.values.count())]
    choice.values.setCurrentRow(words.index("赵敏  (1)"))
    press(choice.values, _KEY.Key_Space)
    press(choice.values, _KEY.Key_Escape)
    assert members_listed(page) == ["赵敏"]
    page.new_record()
    assert page.card.editor.form.editor("member_id").value() == first.id


def test_a_call_of_another_month_is_shown_in_its_month(
    page: CallsPage,
    record: Callable[..., Call],
    make_customer: Callable[..., Customer],
    make_member: Callable[..., Member],
) -> None:
    record(make_member(name="赵敏"), make_customer())
    earlier = record(make_member(name="钱进"), make_customer("万科企业股份有限公司"), date=date(2024, 11, 5))
    page.list.reload()
    page.open_record("call", earlier.id)
    assert page.list.span is not None
    assert page.list.span.month.month == date(2024, 11, 1)
    assert members_listed(page) == ["钱进"]
    assert page.card.record_id == earlier.id


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
    click_row(page, 0)
    with qtbot.waitSignal(ui_context.messages.toasted) as toast:
        click(page.card.view.trash)
    assert calls.counts() == (0, 1)
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 0)
    toast.args[0].undo()
    assert calls.counts() == (1, 0)
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 1)


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
    click_row(page, 0)
    press(page.list.table, _KEY.Key_E, CONTROL)
    type_text(page.card.editor.form.editor("met").control, "李处长")
    assert page.unsaved()
    dialogs.escape()
    click_row(page, 1)
    assert picker_of(page).text() == "万科企业股份有限公司"
    assert page.unsaved()
    dialogs.answer("discard")
    page.new_record()
    assert not page.unsaved()
    type_text(page.card.editor.form.editor("met").control, "李处长")
    dialogs.answer("discard")
    page.new_record()
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
    page.list.reload()
    click_row(page, 1)
    press(page.list.table, _KEY.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    press(page.list.table, _KEY.Key_P, CONTROL)
    click(page.verbs.print_button)
    by_key, by_mouse = asked.requests
    assert by_key == by_mouse
    assert (by_key.form_ids, by_key.mode, by_key.month) == (("call-sheet",), "filled", None)
    assert set(by_key.selected) == {calls[1].id, calls[2].id}
    assert by_key.this in by_key.selected
    assert by_key.all_of_filter == (calls[2].id, calls[1].id, calls[0].id)


def test_nothing_is_printed_out_of_the_trash_and_an_empty_list_offers_the_blank_form(
    page: CallsPage,
    calls: Calls,
    asked: AskedPrints,
    record: Callable[..., Call],
    make_customer: Callable[..., Customer],
    make_member: Callable[..., Member],
) -> None:
    click(page.verbs.print_button)
    assert [request.mode for request in asked.requests] == ["blank"]
    calls.trash([record(make_member(), make_customer()).id])
    page.reload()
    click(page.verbs.trash_button)
    assert members_listed(page) == ["王小明"]
    assert not page.verbs.print_button.isEnabled()
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
    page.new_record()
    draft = page.card.editor.draft
    assert draft is not None
    draft.set("customer_id", customer.id)
    draft.set("member_id", member.id)
    with qtbot.waitSignal(ui_context.changes.changed):
        click(page.card.save_next)
    assert page.list.model.rowCount() == 1
    assert page.card.state is CardState.NEW
    assert page.card.editor.draft is not None
    assert page.card.editor.draft.saved_record is None


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
    page.edit_record()
    assert page.card.editor.isVisible()
    if how == "undone":
        History(database).undo()
    else:
        calls.trash([saved.id])
    qtbot.waitUntil(lambda: not page.card.editor.isVisible())
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
    page.edit_record()
    met = page.card.editor.form.editor("met")
    calls.set_field([saved.id], "met", "李处长")
    qtbot.waitUntil(lambda: met.value() == "李处长")
    type_text(met.control, "王总")
    typed = met.value()
    with qtbot.waitSignal(ui_context.changes.changed):
        calls.trash([saved.id])
    assert page.card.editor.isVisible()
    assert met.value() == typed
    assert page.unsaved()


def test_a_second_call_on_a_customer_on_one_day_is_asked_about(
    page: CallsPage,
    calls: Calls,
    record: Callable[..., Call],
    make_customer: Callable[..., Customer],
    make_member: Callable[..., Member],
    dialogs: DialogScript,
) -> None:
    bank, member = make_customer(name="平安银行"), make_member(name="王伟")
    first = record(member, bank)
    page.reload()
    draft = calls.draft(member_id=member.id)
    draft.set("customer_id", bank.id)
    page.edit_new(draft)
    dialogs.escape()
    assert not page.save()
    assert page.unsaved()
    assert "平安银行在 2025-03-20 已有一条记录：王伟，拜访" in dialogs.texts[0]
    dialogs.answer("save")
    assert page.save()
    assert len(read_all(calls)) == 2
    page.edit_new(calls.draft(member_id=member.id))
    page.card.editor.draft.set("customer_id", bank.id)  # type: ignore[union-attr]
    dialogs.answer("open")
    assert not page.save()
    assert not page.card.editing
    assert page.card.record_id == first.id
    assert len(read_all(calls)) == 2
