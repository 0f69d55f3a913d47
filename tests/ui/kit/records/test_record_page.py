"""A page of a simple kind of record, put together from its parts alone, worked by mouse and keys."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from kamdesk.domain.events.calls import CALL
from kamdesk.services.events.calls import Calls
from kamdesk.services.shared.history import History
from kamdesk.services.shared.search import Search
from kamdesk.ui.kit.fields.reference_editors import ReferencePicker
from kamdesk.ui.kit.records.card_pane import CardState
from kamdesk.ui.kit.records.chips import FieldChips
from kamdesk.ui.kit.records.columns import field_column
from kamdesk.ui.kit.records.parts import PageServices, RecordParts
from kamdesk.ui.kit.records.record_page import RecordPage
from kamdesk.ui.kit.records.words import RecordWords
from tests.ui.hands import CONTROL, LEFT, NONE, click, press, type_over, type_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path
    from uuid import UUID

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.desk.members import Member
    from kamdesk.domain.events.calls import Call
    from kamdesk.domain.printing.requests import PrintRequest
    from kamdesk.domain.shared.progress import Progress
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.desk.context import UiContext
    from tests.ui.dialog_script import DialogScript

TODAY = date(2025, 3, 20)
_KEY = Qt.Key
WORDS = RecordWords(
    new="登记拜访",
    new_title="新拜访",
    search="客户",
    nothing="还没有拜访。",
    first_steps=("拜访从这里记起", "登记第一次拜访。"),
)


@pytest.fixture
def calls(database: Database) -> Calls:
    return Calls(database, lambda: TODAY)


@pytest.fixture
def record(
    calls: Calls, make_member: Callable[..., Member], make_customer: Callable[..., Customer]
) -> Callable[..., Call]:
    member = make_member("赵敏")

    def make(customer: str, **values: object) -> Call:
        draft = calls.draft(member_id=member.id)
        draft.set("customer_id", make_customer(customer).id)
        for name, value in values.items():
            draft.set(name, value)
        return calls.save(draft)

    return make


class Asked:
    """Notes what the page asked other parts of the desk for."""

    def __init__(self) -> None:
        self.prints: list[tuple[UUID | None, tuple[UUID, ...], tuple[UUID, ...] | None]] = []

    def print(
        self,
        parent: QWidget,  # noqa: ARG002 - as the page calls it
        request: PrintRequest,
        open_record: Callable[[UUID], None] | None = None,
    ) -> None:
        assert open_record is not None
        self.prints.append((request.this, request.selected, request.all_of_filter))

    def export(self, _path: Path, keys: Sequence[int], _columns: Sequence[str], _progress: Progress) -> int:
        return len(keys)


@pytest.fixture
def asked() -> Asked:
    return Asked()


@pytest.fixture
def open_page(
    qtbot: QtBot, database: Database, calls: Calls, ui_context: UiContext, asked: Asked
) -> Callable[[], RecordPage]:
    def open_one() -> RecordPage:
        parts = RecordParts(
            page_id="visits",
            title="拜访",
            records=calls,
            services=PageServices(
                history=History(database),
                finder=Search(database),
                open_print=asked.print,
                export=asked.export,
            ),
            columns=[
                field_column(CALL, name, 100) for name in ("customer_id", "date", "member_id", "channel")
            ]
            + [field_column(CALL, "purpose", 80, chips=FieldChips()), field_column(CALL, "held", 80)],
            words=WORDS,
            chips={"purpose": FieldChips(), "held": FieldChips({True: "good"}, {False: "未进行"})},
            settable=("channel", "member_id"),
            forms=("call-sheet",),
        )
        page = RecordPage(ui_context, parts)
        qtbot.addWidget(page)
        page.resize(1190, 700)
        page.show()
        page.on_shown()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page

    return open_one


def listed(page: RecordPage) -> list[str]:
    return [page.list.model.text_at(row, 0) for row in range(page.list.model.rowCount())]


def click_row(page: RecordPage, row: int, modifier: Qt.KeyboardModifier = NONE) -> None:
    place = page.list.table.visualRect(page.list.model.index(row, 0)).center()
    QTest.mouseClick(page.list.table.viewport(), LEFT, modifier, place)


def picker_of(page: RecordPage) -> ReferencePicker:
    editor = page.card.editor.form.editor("customer_id")
    assert isinstance(editor, ReferencePicker)
    return editor


def test_a_first_record_is_made_from_an_empty_page_by_keys_alone(
    open_page: Callable[[], RecordPage],
    calls: Calls,
    make_customer: Callable[..., Customer],
    make_member: Callable[..., Member],
) -> None:
    bank, member = make_customer("平安银行股份有限公司"), make_member("赵敏")
    page = open_page()
    assert page.welcome.isVisible()
    assert page.welcome.buttons[0].hasFocus()
    press(page.welcome.buttons[0], _KEY.Key_Space)
    picker = picker_of(page).picker
    assert picker.hasFocus()
    type_text(picker, "payh")
    press(picker, _KEY.Key_Return)
    box = page.card.editor.form.editor("member_id").control
    press(box, _KEY.Key_Down)
    press(box, _KEY.Key_S, CONTROL)
    assert page.card.state is CardState.READING
    assert page.card.view.edit.hasFocus()
    (saved,) = [calls.get(one) for one in calls.ids(page.list.model.keys)]
    assert (saved.customer_id, saved.member_id, saved.date) == (bank.id, member.id, TODAY)
    assert listed(page) == [bank.name]
    assert page.card.view.name.text() == bank.name
    assert page.card.view.sheet.shown_text("member_id") == "赵敏"


def test_the_list_has_the_whole_width_until_a_record_is_chosen_and_again_after_escape(
    open_page: Callable[[], RecordPage], record: Callable[..., Call]
) -> None:
    record("平安银行")
    page = open_page()
    assert page.list.table.hasFocus()
    assert not page.card.isVisible()
    click_row(page, 0)  # the cursor is on that row already
    assert page.card.isVisible()
    press(page.list.table, _KEY.Key_Escape)
    assert not page.card.isVisible()
    press(page.list.table, _KEY.Key_Return)
    assert page.card.isVisible()
    assert not page.list.isVisible()
    press(page.card.view.edit, _KEY.Key_Escape)
    assert page.list.isVisible()
    assert page.card.isVisible()


def test_states_are_told_by_words_in_the_head(
    open_page: Callable[[], RecordPage], record: Callable[..., Call]
) -> None:
    record("平安银行", held=False)
    page = open_page()
    click_row(page, 0)
    words = [each.text() for each in page.card.view.chips.findChildren(QLabel) if each.isVisible()]
    assert words == ["拜访", "未进行"]


def test_cancelling_a_new_record_shows_again_what_was_shown(
    open_page: Callable[[], RecordPage], record: Callable[..., Call]
) -> None:
    call = record("平安银行")
    page = open_page()
    click_row(page, 0)
    press(page.list.table, _KEY.Key_N, CONTROL)
    states = [page.card.state]
    press(picker_of(page).picker, _KEY.Key_Escape)
    states.append(page.card.state)
    assert states == [CardState.NEW, CardState.READING]
    assert page.card.record_id == call.id


def test_an_edit_by_keys_is_saved_and_leaving_it_unsaved_asks(
    open_page: Callable[[], RecordPage],
    record: Callable[..., Call],
    calls: Calls,
    dialogs: DialogScript,
) -> None:
    bank, vanke = record("平安银行", date=date(2025, 3, 12)), record("万科企业", date=date(2025, 3, 10))
    page = open_page()
    press(page.list.table, _KEY.Key_F2)
    met = page.card.editor.form.editor("met").control
    type_over(met, "王总")
    press(met, _KEY.Key_S, CONTROL)
    assert calls.get(bank.id).met == "王总"
    press(page.list.table, _KEY.Key_E, CONTROL)
    type_over(page.card.editor.form.editor("met").control, "李处长")
    dialogs.escape()
    click_row(page, 1)
    assert page.card.record_id == bank.id
    assert page.unsaved()
    dialogs.answer("discard")
    click_row(page, 1)
    assert page.card.record_id == vanke.id
    assert calls.get(bank.id).met == "王总"
    assert dialogs.titles == ["有修改尚未保存"] * 2
    assert "平安银行" in dialogs.texts[0]


def test_problems_stand_beside_their_fields(open_page: Callable[[], RecordPage], calls: Calls) -> None:
    page = open_page()
    click(page.welcome.buttons[0])
    type_text(picker_of(page).picker, "查无此人")
    click(page.card.editor.save)
    assert picker_of(page).shown_problem == "客户里没有“查无此人”。"
    assert page.card.editor.form.editor("member_id").shown_problem == "请选择拜访人。"
    assert "有 2 处需要改正" in page.card.editor.notice.text
    assert calls.count() == 0


def test_two_edits_of_one_record_meet_field_by_field(
    open_page: Callable[[], RecordPage],
    record: Callable[..., Call],
    calls: Calls,
    dialogs: DialogScript,
) -> None:
    call = record("平安银行")
    page = open_page()
    press(page.list.table, _KEY.Key_E, CONTROL)
    theirs = calls.draft(call.id)
    theirs.set("met", "对方说的人")
    theirs.set("notes", "另有一事")
    calls.save(theirs)
    type_over(page.card.editor.form.editor("met").control, "王总")
    dialogs.answer("mine")
    click(page.card.editor.save)
    assert "会见何人：我的“王总”，对方的“对方说的人”" in dialogs.texts[0]
    saved = calls.get(call.id)
    assert (saved.met, saved.notes) == ("王总", "另有一事")


def test_news_from_elsewhere_are_read_and_leave_a_draft_alone(
    qtbot: QtBot,
    open_page: Callable[[], RecordPage],
    ui_context: UiContext,
    record: Callable[..., Call],
    calls: Calls,
) -> None:
    call = record("平安银行", date=date(2025, 3, 12))
    page = open_page()
    click_row(page, 0)
    calls.set_field([call.id], "met", "王总")
    record("万科企业", date=date(2025, 3, 14))
    qtbot.waitUntil(lambda: listed(page) == ["万科企业", "平安银行"])
    assert page.card.view.sheet.shown_text("met") == "王总"
    press(page.list.table, _KEY.Key_E, CONTROL)
    type_over(page.card.editor.form.editor("notes").control, "谈了价格")
    with qtbot.waitSignal(ui_context.changes.changed):
        calls.set_field([call.id], "groups", 3)
    assert page.card.editor.form.editor("notes").value() == "谈了价格"
    press(page.card.editor.form.editor("notes").control, _KEY.Key_S, CONTROL)
    assert (calls.get(call.id).groups, calls.get(call.id).notes) == (3, "谈了价格")


def test_several_are_given_a_value_and_the_toast_takes_it_back(
    qtbot: QtBot,
    open_page: Callable[[], RecordPage],
    ui_context: UiContext,
    record: Callable[..., Call],
    calls: Calls,
) -> None:
    made = [record("平安银行"), record("万科企业")]
    page = open_page()
    click_row(page, 0)
    click_row(page, 1, CONTROL)
    assert page.list.group.count.text() == "已选 2 条拜访记录"
    menu = page.list.group.setters["channel"].menu()
    menu.aboutToShow.emit()
    assert "不填" not in [action.text() for action in menu.actions()]
    with qtbot.waitSignal(ui_context.messages.toasted) as toast:
        menu.actions()[1].trigger()
    assert {calls.get(one.id).channel for one in made} == {"telephone"}
    toast.args[0].undo()
    assert {calls.get(one.id).channel for one in made} == {"visit"}


def test_trash_and_back_by_keys_go_on_to_the_next(
    qtbot: QtBot, open_page: Callable[[], RecordPage], ui_context: UiContext, record: Callable[..., Call]
) -> None:
    record("平安银行", date=date(2025, 3, 12))
    vanke = record("万科企业", date=date(2025, 3, 10))
    page = open_page()
    click_row(page, 0)
    with qtbot.waitSignal(ui_context.messages.toasted) as toast:
        press(page.list.table, _KEY.Key_Delete)
    qtbot.waitUntil(lambda: listed(page) == ["万科企业"])
    assert page.card.record_id == vanke.id
    click(page.verbs.trash_button)
    assert listed(page) == ["平安银行"]
    assert not page.card.isVisible()
    click(page.verbs.trash_button)
    toast.args[0].undo()
    qtbot.waitUntil(lambda: listed(page) == ["平安银行", "万科企业"])


def test_after_several_are_trashed_the_cursor_is_on_the_one_that_followed_them(
    qtbot: QtBot, open_page: Callable[[], RecordPage], record: Callable[..., Call]
) -> None:
    names = ["平安银行", "万科企业", "招商银行", "中兴通讯", "比亚迪"]
    for place, name in enumerate(names):
        record(name, date=date(2025, 3, 20 - place))
    page = open_page()
    click_row(page, 0)
    press(page.list.table, _KEY.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    press(page.list.table, _KEY.Key_Delete)
    qtbot.waitUntil(lambda: listed(page) == names[2:])
    assert page.list.table.currentIndex().row() == 0
    click_row(page, 1)
    press(page.list.table, _KEY.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    press(page.list.table, _KEY.Key_Delete)
    qtbot.waitUntil(lambda: listed(page) == names[2:3])
    assert page.list.table.currentIndex().row() == 0


def test_acts_that_could_do_nothing_are_grey_or_not_there(
    qtbot: QtBot, open_page: Callable[[], RecordPage], calls: Calls, record: Callable[..., Call]
) -> None:
    calls.trash([record("平安银行", date=date(2025, 3, 12)).id])
    vanke = record("万科企业", date=date(2025, 3, 10))
    page = open_page()
    acts = {act.text(): act for act in page.menu_actions()}

    def offered() -> set[str]:
        there = {words for words, act in acts.items() if act.isVisible()}
        told = {words for words in there if not acts[words].isEnabled() and acts[words].toolTip()}
        assert all(acts[words].isEnabled() for words in there - told)
        return {"保存", "编辑", "移到回收站", "从回收站恢复"} & (there - told)

    page.list.table.setCurrentIndex(QModelIndex())
    page.list.table.clearSelection()
    assert offered() == {"编辑"}
    page.open_record(CALL.name, vanke.id)
    assert offered() == {"编辑", "移到回收站"}  # of the row that the cursor was put on
    click_row(page, 0)
    assert offered() == {"编辑", "移到回收站"}
    press(page.list.table, _KEY.Key_E, CONTROL)
    assert "保存" in offered()
    press(page.list.table, _KEY.Key_Escape)
    click(page.verbs.trash_button)
    qtbot.waitUntil(lambda: listed(page) == ["平安银行"])
    page.list.table.clearSelection()
    assert offered() == set()
    click_row(page, 0)
    assert offered() == {"从回收站恢复"}
    press(page, _KEY.Key_N, CONTROL)
    assert page.card.state is CardState.NEW
    assert not page.verbs.trash_button.isChecked()
    assert "保存" in offered()
    assert acts["移到回收站"].isVisible()
    page.card.discard()


def test_the_band_over_the_trash_restores_those_chosen_and_leads_back(
    qtbot: QtBot, open_page: Callable[[], RecordPage], calls: Calls, record: Callable[..., Call]
) -> None:
    calls.trash([record("平安银行", date=date(2025, 3, 12)).id])
    record("万科企业", date=date(2025, 3, 10))
    page = open_page()
    click(page.verbs.trash_button)
    assert page.list.count.text() == "回收站里有 1 条拜访记录"
    click_row(page, 0)
    click(page.list.trash.restore)
    qtbot.waitUntil(lambda: listed(page) == [])
    click(page.list.trash.back)
    assert listed(page) == ["平安银行", "万科企业"]
    assert not page.list.trash.isVisible()


def test_what_is_printed_and_exported_is_what_is_shown(
    qtbot: QtBot, open_page: Callable[[], RecordPage], record: Callable[..., Call], asked: Asked
) -> None:
    bank = record("平安银行", date=date(2025, 3, 12))
    record("万科企业", date=date(2025, 3, 10))
    page = open_page()
    press(page.list.table, _KEY.Key_P, CONTROL)
    assert asked.prints == [(bank.id, (bank.id,), None)]
    type_text(page.list.quick, "平安")
    qtbot.waitUntil(lambda: listed(page) == ["平安银行"])
    click(page.verbs.print_button)
    assert asked.prints[1][2] == (bank.id,)
    assert page.verbs.export_button.isVisible()
    assert not page.verbs.import_button.isVisible()


def test_a_record_is_opened_from_elsewhere_out_of_a_filter(
    qtbot: QtBot, open_page: Callable[[], RecordPage], record: Callable[..., Call]
) -> None:
    bank = record("平安银行")
    record("万科企业")
    page = open_page()
    type_text(page.list.quick, "万科")
    qtbot.waitUntil(lambda: listed(page) == ["万科企业"])
    assert page.opens == {"call"}
    page.open_record("call", bank.id)
    assert page.card.record_id == bank.id
    assert len(listed(page)) == 2


def test_the_acts_on_a_row_stand_in_its_context_menu(
    open_page: Callable[[], RecordPage], record: Callable[..., Call]
) -> None:
    record("平安银行")
    page = open_page()
    assert page.list.table.contextMenuPolicy() is Qt.ContextMenuPolicy.ActionsContextMenu
    words = [action.text() for action in page.list.table.actions()]
    assert words == ["编辑", "打印…", "移到回收站", "从回收站恢复"]
