"""Cells corrected and left out in the preview of an import, by the mouse and by the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kamdesk.services.customers.customers import Customers
from kamdesk.services.records.importing import Importing
from kamdesk.services.shared.history import History
from kamdesk.store.queries.customers import customers
from kamdesk.ui.kit.records.importing.frame import COLUMNS, PREVIEW, RESULT
from kamdesk.ui.kit.records.importing.wizard import ImportWizard
from tests.ui.hands import click, press, type_over

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kamdesk.domain.customers.values import Customer
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.desk.context import UiContext

LIST = """客户名称,成立日期,员工人数,电话
甲公司,2020-13-01,许多,0731-88880000
=乙公司,2020-05-18,12,
丙公司,2020-05-18,3/4,
丁公司,2020-05-18,12,
"""


@pytest.fixture
def wizard(qtbot: QtBot, ui_context: UiContext, database: Database, tmp_path: Path) -> Iterator[ImportWizard]:
    """The wizard at the preview of a list with cells that cannot be understood."""
    path = tmp_path / "名单.csv"
    path.write_text(LIST, encoding="utf-8")
    importing = Importing(database, Customers(database), lambda: None)
    opened = ImportWizard(None, ui_context, importing, History(database))
    opened.open()
    qtbot.waitExposed(opened)
    opened.load(path)
    qtbot.waitUntil(lambda: opened.step == COLUMNS and not opened.is_working)
    click(opened.go)
    qtbot.waitUntil(lambda: opened.step == PREVIEW and not opened.is_working)
    yield opened
    opened.done(0)  # asks nothing
    opened.deleteLater()


def held(database: Database) -> dict[str, Customer]:
    with database.reading() as work:
        return {customer.name: customer for customer in customers.stream(work)}


def counted(wizard: ImportWizard) -> tuple[str, ...]:
    filters = wizard.preview_step.filters
    return tuple(filters[key].text() for key in ("new", "refused", "partly"))


def test_cells_are_corrected_and_left_out_by_the_mouse(
    wizard: ImportWizard, rest: Callable[[int], None], database: Database
) -> None:
    step, mending = wizard.preview_step, wizard.preview_step.mending
    assert counted(wizard) == ("新增 3", "不能导入 1", "部分读入 2")
    assert not mending.isVisible()
    click(step.filters["partly"])
    step.table.selectRow(0)
    assert (mending.place.text(), mending.edit.text()) == ("B 列“成立日期”", "2020-13-01")
    type_over(mending.edit, "2020-12-01")
    click(mending.take)
    rest(PREVIEW)
    assert (mending.place.text(), mending.edit.text()) == ("C 列“员工人数”", "许多")
    click(mending.skip)
    rest(PREVIEW)
    assert counted(wizard) == ("新增 3", "不能导入 1", "部分读入 1")
    assert (mending.place.text(), mending.edit.text()) == ("C 列“员工人数”", "3/4")
    click(wizard.go)
    rest(RESULT)
    first = held(database)["甲公司"]
    assert (str(first.founding_date), first.staff_count) == ("2020-12-01", None)
    click(wizard.result_step.rest)
    assert wizard.preview_step.shown_filter == "refused"
    step.table.selectRow(0)
    assert not mending.isVisible()


def test_a_refused_row_is_mended_by_the_keyboard_alone(
    wizard: ImportWizard, rest: Callable[[int], None], database: Database
) -> None:
    step, mending = wizard.preview_step, wizard.preview_step.mending
    step.table.setFocus()
    press(step.table, Qt.Key.Key_Down)
    assert (mending.edit.text(), mending.skip.isVisible()) == ("=乙公司", False)
    press(step.table, Qt.Key.Key_Return)
    assert mending.edit.hasFocus()
    type_over(mending.edit, "@乙公司")
    press(mending.edit, Qt.Key.Key_Return)
    assert mending.problem.text().startswith("内容以“@”开头")
    assert wizard.step == PREVIEW
    press(mending.edit, Qt.Key.Key_Escape)
    assert (step.table.hasFocus(), wizard.isVisible(), mending.edit.text()) == (True, True, "=乙公司")
    press(step.table, Qt.Key.Key_Return)
    type_over(mending.edit, "乙公司")
    press(mending.edit, Qt.Key.Key_Return)
    rest(PREVIEW)
    assert counted(wizard) == ("新增 4", "不能导入 0", "部分读入 2")
    assert (mending.edit.hasFocus(), mending.edit.text()) == (True, "3/4")
    type_over(mending.edit, "34")
    press(mending.edit, Qt.Key.Key_Return)
    rest(PREVIEW)
    press(mending.edit, Qt.Key.Key_Escape)
    press(step.table, Qt.Key.Key_Escape)
    assert wizard.step == COLUMNS
    assert held(database) == {}


def test_a_name_that_another_row_has_is_found_at_once(
    wizard: ImportWizard, rest: Callable[[int], None]
) -> None:
    step, mending = wizard.preview_step, wizard.preview_step.mending
    click(step.filters["refused"])
    step.table.selectRow(0)
    type_over(mending.edit, "甲公司")
    click(mending.take)
    rest(PREVIEW)
    assert step.filters["duplicate"].text() == "重复 1"


def test_what_was_corrected_stays_when_one_goes_back_to_the_columns(
    wizard: ImportWizard, rest: Callable[[int], None]
) -> None:
    step, mending = wizard.preview_step, wizard.preview_step.mending
    click(step.filters["refused"])
    step.table.selectRow(0)
    type_over(mending.edit, "乙公司")
    click(mending.take)
    rest(PREVIEW)
    click(wizard.back)
    rest(COLUMNS)
    click(wizard.go)
    rest(PREVIEW)
    assert counted(wizard)[:2] == ("新增 4", "不能导入 0")


def test_the_cell_is_in_sight_on_half_a_screen(wizard: ImportWizard) -> None:
    wizard.resize(667, 336)  # 1366 × 768 at 200 %
    step = wizard.preview_step
    click(step.filters["partly"])
    step.table.selectRow(0)
    step.table.setFocus()
    press(step.table, Qt.Key.Key_Return)
    QTest.qWait(0)
    for shown in (step.mending.edit, step.mending.skip):
        assert shown.visibleRegion().boundingRect().size() == shown.size()
    lines = step.summary.heightForWidth(step.summary.width())
    assert step.summary.height() >= lines
    assert step.table.geometry().bottom() < step.detail.geometry().top()
