"""The month's list of people is narrowed by words, counts what it shows, and is handed out as shown."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from kamdesk.domain.desk.members import Member, Post
from kamdesk.services.desk.workdays import Workdays
from kamdesk.services.evaluations.evaluations import Evaluations
from kamdesk.services.evaluations.sign_off import SignOff
from kamdesk.services.shared.history import History
from kamdesk.ui.evaluations.page import EvaluationsPage
from kamdesk.ui.kit.records.parts import Doors
from tests.ui.hands import CONTROL, click, press, type_into_cell, type_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from kamdesk.domain.records.shown_table import ShownTable
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.desk.context import UiContext

TODAY = date(2025, 3, 31)


@pytest.fixture
def handed_out() -> list[ShownTable]:
    return []


@pytest.fixture
def page(
    qtbot: QtBot,
    database: Database,
    ui_context: UiContext,
    make_member: Callable[..., Member],
    handed_out: list[ShownTable],
) -> EvaluationsPage:
    make_member(name="赵敏")
    make_member(name="李想", post=Post.ASSISTANT)
    made = EvaluationsPage(
        ui_context,
        Evaluations(database),
        SignOff(database, lambda: TODAY),
        Workdays(database),
        Doors(
            lambda _parent, _request: None, lambda _parent, shown: handed_out.append(shown), History(database)
        ),
        lambda _parent, _month: None,
        lambda: TODAY,
    )
    qtbot.addWidget(made)
    made.resize(1190, 700)
    made.show()
    made.on_shown()
    return made


def listed(page: EvaluationsPage) -> list[str]:
    model = page.model
    return [model.text_at(row, 0) for row in range(model.rowCount())]


def shown(page: EvaluationsPage) -> str:
    assert page.sheet.draft is not None
    return page.sheet.draft.sheet.member.name


def test_the_list_is_narrowed_by_words_and_initials_and_handed_out_as_shown(
    page: EvaluationsPage, handed_out: list[ShownTable]
) -> None:
    press(page, Qt.Key.Key_F, CONTROL)
    assert page.people.quick.hasFocus()
    type_text(page.people.quick, "lx")
    assert listed(page) == ["李想"]
    assert page._subtitle.text() == "筛选出 1 人，已锁定 0 人"
    assert page.sheet.draft is not None
    assert page.sheet.draft.sheet.member.name == "李想"
    press(page.people.quick, Qt.Key.Key_Down)
    assert page.table.hasFocus()
    next(act for act in page.menu_actions() if act.text() == "导出名单…").trigger()
    shown = handed_out[-1]
    assert [column.label for column in shown.columns] == ["姓名", "状态", "总分", "等级", "计划提交"]
    assert [row[0] for row in shown.rows] == ["李想"]
    page.people.quick.clear()
    type_text(page.people.quick, "待填 1")
    assert listed(page) == ["赵敏"]
    page.people.quick.clear()
    assert listed(page) == ["赵敏", "李想"]
    assert page._subtitle.text() == "2 人，已锁定 0 人"


def test_a_sheet_not_saved_keeps_its_member_in_the_list_whatever_the_filter_means(
    page: EvaluationsPage,
) -> None:
    type_into_cell(page.sheet.marks, 0, 2, "90")
    type_text(page.people.quick, "lx")
    assert listed(page) == ["赵敏", "李想"]
    assert page._subtitle.text() == "筛选出 1 人，已锁定 0 人；正在看的 赵敏 也留在名单里"
    press(page.people.quick, Qt.Key.Key_Down)  # asks nothing: the cursor is on the sheet's member
    assert page.table.hasFocus()
    assert (page.table.current_key(), page.unsaved(), shown(page)) == (0, True, "赵敏")
    press(page, Qt.Key.Key_S, CONTROL)
    assert (listed(page), page.table.current_key(), shown(page)) == (["赵敏", "李想"], 0, "赵敏")
    type_text(page.people.quick, " ")
    assert (listed(page), shown(page)) == (["李想"], "李想")


def test_a_record_or_month_that_is_opened_shows_whose_it_is_whatever_the_filter_means(
    page: EvaluationsPage,
) -> None:
    zhao = page.people.at(0).member.id
    type_text(page.people.quick, "lx")
    page.open_month("evaluation", zhao, date(2025, 2, 1))
    assert (listed(page), shown(page)) == (["赵敏", "李想"], "赵敏")


def test_another_month_shows_the_same_member(page: EvaluationsPage) -> None:
    press(page.table, Qt.Key.Key_Down)
    assert shown(page) == "李想"
    click(page.month.back)
    assert (page.month.month, shown(page)) == (date(2025, 2, 1), "李想")
