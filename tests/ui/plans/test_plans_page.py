from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kamdesk.services.members import Members
from kamdesk.services.plans import Plans
from kamdesk.services.search import Search
from kamdesk.ui.plans.page import PlansPage
from tests.ui.hands import CONTROL, click, press, type_into_cell

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.members import Member
    from kamdesk.store.database import Database
    from kamdesk.ui.kit.context import UiContext
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
def page(qtbot: QtBot, database: Database, plans: Plans, ui_context: UiContext, member: Member) -> PlansPage:  # noqa: ARG001 - there before the page is
    made = PlansPage(ui_context, plans, Members(database), Search(database), lambda: TODAY)
    qtbot.addWidget(made)
    made.resize(1190, 700)
    made.show()
    made.on_shown()
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
    qtbot: QtBot, database: Database, ui_context: UiContext, member: Member
) -> None:
    monday = date(2025, 3, 3)
    made = PlansPage(
        ui_context, Plans(database, lambda: monday), Members(database), Search(database), lambda: monday
    )
    qtbot.addWidget(made)
    made.show()
    made.show_plan(member.id, MARCH)
    assert made.state.text() == "逾期未提交"
    type_cell(made, "calls", 0, 0, "甲公司")
    click(made.hand_in)
    assert made.state.text() == "2025-03-03 提交，迟交"
    click(made.take_back)
    assert made.state.text() == "逾期未提交"
    assert made.hand_in.isVisible()


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


def test_without_members_the_page_says_the_first_step(
    qtbot: QtBot, database: Database, ui_context: UiContext
) -> None:
    made = PlansPage(
        ui_context, Plans(database, lambda: TODAY), Members(database), Search(database), lambda: TODAY
    )
    qtbot.addWidget(made)
    made.show()
    made.on_shown()
    assert "登记部门成员" in made.notice.text
    assert not made.hand_in.isEnabled()
