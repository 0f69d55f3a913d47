from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kamdesk.services.desk.members import Members
from kamdesk.services.desk.workdays import Workdays
from kamdesk.services.plans.plans import Plans
from kamdesk.services.shared.history import History
from kamdesk.services.shared.search import Search
from kamdesk.ui.kit.records.parts import Doors
from kamdesk.ui.plans.page import PlansPage
from tests.ui.asked_prints import AskedPrints
from tests.ui.hands import CONTROL, click, press, type_into_cell, type_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog
    from pytestqt.qtbot import QtBot

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.desk.members import Member
    from kamdesk.domain.records.shown_table import ShownTable
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.plans.calendar_dialog import CalendarDialog
    from tests.ui.dialog_script import DialogScript

TODAY = date(2025, 2, 28)
MARCH = date(2025, 3, 1)


@pytest.fixture
def plans(database: Database) -> Plans:
    return Plans(database, lambda: TODAY)


@pytest.fixture
def member(make_member: Callable[..., Member]) -> Member:
    return make_member(name="赵敏")


@pytest.fixture
def asked() -> AskedPrints:
    return AskedPrints()


@pytest.fixture
def handed_out() -> list[ShownTable]:
    return []


@pytest.fixture
def open_page(
    qtbot: QtBot,
    database: Database,
    ui_context: UiContext,
    asked: AskedPrints,
    handed_out: list[ShownTable],
) -> Callable[[date], PlansPage]:
    """Open the page on a day."""

    def open_on(day: date) -> PlansPage:
        members, workdays, search = Members(database), Workdays(database), Search(database)
        plans = Plans(database, lambda: day)
        doors = Doors(asked, lambda _parent, shown: handed_out.append(shown), History(database))
        made = PlansPage(ui_context, plans, members, workdays, search, doors, lambda: day)
        qtbot.addWidget(made)
        made.resize(1190, 700)
        made.show()
        made.on_shown()
        return made

    return open_on


@pytest.fixture
def page(open_page: Callable[[date], PlansPage], member: Member) -> PlansPage:
    """The page on the last working day of February, with one member."""
    made = open_page(TODAY)
    assert made.member.currentText() == member.name
    return made


def type_cell(page: PlansPage, indicator: str, row: int, column: int, text: str) -> None:
    type_into_cell(page.grids[indicator].table, row, column, text)


def texts(page: PlansPage, indicator: str) -> list[list[str]]:
    model = page.grids[indicator].model
    return [[model.text_at(row, column) for column in range(3)] for row in range(model.rowCount())]


def test_month_ahead_is_shown_with_its_deadline(page: PlansPage) -> None:
    assert page.month.month == MARCH
    assert page.member.currentText() == "赵敏"
    assert page.deadline.text() == "2025年3月计划截止：2025-02-28"
    assert page.state.text() == "未提交"


def test_initials_typed_into_a_cell_become_the_customer(
    page: PlansPage, make_customer: Callable[..., Customer]
) -> None:
    customer = make_customer()
    type_cell(page, "calls", 0, 0, "payh")
    assert texts(page, "calls")[0] == [customer.name, "1", "已建档"]
    type_cell(page, "calls", 1, 0, "还没有建档的公司")
    assert texts(page, "calls")[1] == ["还没有建档的公司", "1", "未建档"]
    assert page.grids["calls"].total.text() == "共 2 组"


def shown(page: PlansPage, indicator: str) -> list[str]:
    grid = page.grids[indicator]
    rows = (row for row in range(grid.model.rowCount()) if not grid.table.isRowHidden(row))
    return [grid.model.text_at(row, 0) for row in rows]


def test_the_lines_are_narrowed_by_words_and_initials_and_handed_out_as_shown(
    page: PlansPage, handed_out: list[ShownTable]
) -> None:
    for row, name in enumerate(("平安银行", "万科企业", "平安科技")):
        type_cell(page, "calls", row, 0, name)
    type_cell(page, "deals", 0, 0, "万科企业")
    press(page, Qt.Key.Key_F, CONTROL)
    assert page.quick.hasFocus()
    type_text(page.quick, "wk")
    assert shown(page, "calls") == ["万科企业", ""]
    assert page.grids["calls"].total.text() == "筛选出 1 组"
    press(page.quick, Qt.Key.Key_Down)
    assert page.grids["calls"].table.currentIndex().row() == 1
    click(page.export)
    assert [column.label for column in handed_out[-1].columns] == ["事项", "客户", "组数", "建档"]
    assert [row[1:] for row in handed_out[-1].rows] == [("万科企业", 1, "未建档")] * 2
    page.quick.clear()
    assert shown(page, "calls") == ["平安银行", "万科企业", "平安科技", ""]
    assert page.grids["calls"].total.text() == "共 3 组"
    assert page.unsaved()


def test_lines_that_the_filter_hides_are_not_written_over(page: PlansPage) -> None:
    for row, name in enumerate(("平安银行", "万科企业", "平安科技")):
        type_cell(page, "calls", row, 0, name)
    type_text(page.quick, "pa")
    table = page.grids["calls"].table
    table.selectAll()
    QGuiApplication.clipboard().setText("一\n二\n三")
    press(table, Qt.Key.Key_V, CONTROL)
    press(table, Qt.Key.Key_D, CONTROL)
    assert [line[0] for line in texts(page, "calls")] == ["平安银行", "万科企业", "平安科技", ""]
    press(table, Qt.Key.Key_Delete)
    assert "万科企业" in [line[0] for line in texts(page, "calls")]


def test_block_from_a_spreadsheet_is_pasted_saved_and_handed_in(
    page: PlansPage,
    plans: Plans,
    member: Member,
    make_customer: Callable[..., Customer],
) -> None:
    customer = make_customer()
    grid = page.grids["development"]
    grid.table.setCurrentIndex(grid.model.index(0, 0))
    QGuiApplication.clipboard().setText(f"{customer.name}\t2\n新公司\t3\n")
    press(grid.table, Qt.Key.Key_V, CONTROL)
    assert page.unsaved()
    click(page.hand_in)
    plan = plans.view(member.id, MARCH).plan
    assert [(i.indicator, i.customer_id, i.text, i.groups) for i in plan.items] == [
        ("development", customer.id, "", 2),
        ("development", None, "新公司", 3),
    ]
    assert plan.handed_in_on == TODAY
    assert page.state.text() == "2025-02-28 按时提交"
    assert not page.hand_in.isVisible()
    assert page.window().focusWidget() is page.grids["calls"].table
    assert texts(page, "development")[-1][0] == "新公司"  # no empty line to type in any more


def test_wrong_cells_are_told_and_nothing_is_saved(page: PlansPage, plans: Plans, member: Member) -> None:
    type_cell(page, "deals", 0, 0, "甲公司")
    type_cell(page, "deals", 0, 1, "很多")
    click(page.keep)
    assert page.notice.text == "成交计划第1行：“很多”不是整数。"
    assert plans.view(member.id, MARCH).plan.items == ()
    assert page.unsaved()


def test_paste_with_bad_cells_is_checked_before_it_counts(page: PlansPage, dialogs: DialogScript) -> None:
    grid = page.grids["calls"]
    grid.table.setCurrentIndex(grid.model.index(0, 0))
    QGuiApplication.clipboard().setText("甲公司\t0\n乙公司\t1")
    dialogs.answer("")
    press(grid.table, Qt.Key.Key_V, CONTROL)
    assert "组数应在1到999之间" in dialogs.texts[0]
    assert not page.unsaved()


def test_late_plan_says_so_and_can_be_taken_back(
    open_page: Callable[[date], PlansPage], member: Member
) -> None:
    late = open_page(date(2025, 3, 3))
    late.show_plan(member.id, MARCH)
    assert late.state.text() == "逾期未提交"
    type_cell(late, "calls", 0, 0, "甲公司")
    click(late.hand_in)
    assert late.state.text() == "2025-03-03 提交，迟交"
    click(late.take_back)
    assert late.state.text() == "逾期未提交"
    assert late.hand_in.isVisible()


def test_unsaved_plan_is_asked_about_before_another_month(
    page: PlansPage, dialogs: DialogScript, plans: Plans, member: Member
) -> None:
    type_cell(page, "calls", 0, 0, "甲公司")
    dialogs.escape()
    click(page.month.on)
    assert page.month.month == MARCH
    dialogs.answer("save")
    click(page.month.on)
    assert page.month.month == date(2025, 4, 1)
    assert plans.view(member.id, MARCH).plan.groups("calls") == 1


def test_without_members_the_page_says_the_first_step(open_page: Callable[[date], PlansPage]) -> None:
    alone = open_page(TODAY)
    assert "登记部门成员" in alone.notice.text
    assert not alone.hand_in.isEnabled()


def test_kept_days_move_the_deadline_and_bad_lines_are_named(
    page: PlansPage, dialogs: DialogScript, qtbot: QtBot
) -> None:
    said: list[str] = []

    def work(dialog: QDialog) -> None:
        calendar = cast("CalendarDialog", dialog)
        calendar.days.setPlainText("二月底放假")
        click(calendar.save)
        said.append(calendar.notice.text)
        calendar.days.setPlainText("2025-02-28 休")
        click(calendar.save)

    dialogs.expect(work)
    click(page.calendar)
    assert said[0].startswith("第1行看不懂")
    qtbot.waitUntil(lambda: page.deadline.text() == "2025年3月计划截止：2025-02-27")
    assert page.state.text() == "逾期未提交"


def test_this_plan_or_all_of_the_month_are_offered_to_print_by_key_and_by_mouse(
    page: PlansPage, member: Member, asked: AskedPrints
) -> None:
    press(page, Qt.Key.Key_P, CONTROL)
    assert (asked.requests[-1].this, asked.requests[-1].mode) == (None, "blank")  # nothing is planned yet
    type_cell(page, "calls", 0, 0, "平安银行")
    press(page, Qt.Key.Key_S, CONTROL)
    click(page.print)
    request = asked.requests[-1]
    assert (request.form_ids, request.mode) == (("month-plan",), "filled")
    assert (request.this, request.month, request.all_of_filter) == (member.id, MARCH, None)


@pytest.mark.parametrize("answer", ["save", "discard", ""])
def test_what_was_typed_is_asked_about_before_it_is_printed(
    page: PlansPage, asked: AskedPrints, dialogs: DialogScript, answer: str
) -> None:
    type_cell(page, "calls", 0, 0, "平安银行")
    dialogs.answer(answer)
    click(page.print)
    modes = {"save": ["filled"], "discard": ["blank"], "": []}
    assert [request.mode for request in asked.requests] == modes[answer]
    assert page.unsaved() == (answer == "")


def test_the_code_on_a_plan_opens_it(page: PlansPage, make_member: Callable[..., Member]) -> None:
    other = make_member(name="孙丽")
    assert "month_plan" in page.opens
    page.open_month("month_plan", other.id, date(2025, 1, 1))
    assert (page.month.month, page.member.currentText()) == (date(2025, 1, 1), "孙丽")


def test_news_of_the_own_save_leave_the_cursor_and_a_cell_just_opened(
    page: PlansPage, ui_context: UiContext, make_customer: Callable[..., Customer], qtbot: QtBot
) -> None:
    table = page.grids["calls"].table
    type_cell(page, "calls", 0, 0, "甲公司")
    with qtbot.waitSignal(ui_context.changes.changed):
        assert page.save()
        table.setCurrentIndex(table.model().index(1, 0))
    assert table.currentIndex().row() == 1
    table.edit(table.model().index(1, 0))
    assert table.is_typing
    with qtbot.waitSignal(ui_context.changes.changed):
        make_customer()
    assert table.is_typing
    press(table, Qt.Key.Key_Escape)


def test_a_plan_undone_elsewhere_shows_as_it_is_now(
    page: PlansPage, database: Database, qtbot: QtBot
) -> None:
    type_cell(page, "calls", 0, 0, "甲公司")
    assert page.save()
    History(database).undo()
    qtbot.waitUntil(lambda: texts(page, "calls")[0] == ["", "", ""])
