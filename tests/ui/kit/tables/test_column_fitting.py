"""Columns of a list keep within its width: free room is used, and the last ones go where there is little."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QHeaderView, QMenu

from kamdesk.ui.kit.tables.columns import ListColumn
from kamdesk.ui.kit.tables.paged_table import PagedTableModel
from kamdesk.ui.kit.tables.sorted_table import SortedTable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pytestqt.qtbot import QtBot

    from kamdesk.ui.kit.desk.preferences import Preferences


def load(keys: Sequence[int]) -> list[str]:
    return [f"客户{key}" for key in keys]


COLUMNS: tuple[ListColumn[str], ...] = (
    ListColumn("date", "日期", str, 90),
    ListColumn("name", "客户", str, 200, stretch=True, names=True),
    ListColumn("grade", "级别", str, 80),
    ListColumn("notes", "纪要", str, 200, stretch=True),
    ListColumn("region", "地区", str, 80),
    ListColumn("later", "备用", str, 80, hidden=True),
)


@pytest.fixture
def show(qtbot: QtBot, preferences: Preferences) -> Callable[[int], SortedTable[str]]:
    """Show a list of this width."""
    model = PagedTableModel(COLUMNS, load)
    model.set_keys(array("q", range(500)))

    def make(width: int) -> SortedTable[str]:
        table = SortedTable(model, "fitted", preferences)
        qtbot.addWidget(table)
        table.resize(width, 400)
        table.show()
        qtbot.waitExposed(table)
        return table

    return make


def on_screen(table: SortedTable[str]) -> list[str]:
    return [each.key for number, each in enumerate(COLUMNS) if not table.isColumnHidden(number)]


def ask_for(table: SortedTable[str], title: str) -> None:
    table.open_column_menu(QPoint(5, 5))
    menu = table.findChildren(QMenu)[-1]
    next(action for action in menu.actions() if action.text() == title).trigger()
    menu.close()


def scrolls_sideways(table: SortedTable[str]) -> bool:
    return table.horizontalHeader().length() > table.viewport().width()


def test_free_width_goes_to_names_and_long_texts(show: Callable[[int], SortedTable[str]]) -> None:
    table = show(1200)
    assert on_screen(table) == ["date", "name", "grade", "notes", "region"]
    assert table.horizontalHeader().length() == table.viewport().width()
    assert [table.columnWidth(number) for number in (0, 2, 4)] == [90, 80, 80]
    assert min(table.columnWidth(1), table.columnWidth(3)) > 400


def test_no_column_is_cut_below_its_own_width_while_all_find_room(
    show: Callable[[int], SortedTable[str]],
) -> None:
    table = show(1200)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    table.horizontalHeader().resizeSection(1, 500)
    table.resize(1000, 400)
    assert table.columnWidth(1) >= 500
    assert table.columnWidth(3) >= 200
    assert table.horizontalHeader().length() == table.viewport().width()


@pytest.mark.parametrize(
    ("width", "kept"),
    [
        (700, ["date", "name", "grade", "notes", "region"]),
        (620, ["date", "name", "grade", "notes"]),
        (420, ["date", "name", "grade"]),
        (320, ["date", "name"]),
        (200, ["date", "name"]),
    ],
)
def test_later_columns_go_where_room_is_short_and_come_back(
    qtbot: QtBot, show: Callable[[int], SortedTable[str]], width: int, kept: list[str]
) -> None:
    table = show(1200)
    table.resize(width, 400)
    qtbot.waitUntil(lambda: on_screen(table) == kept)
    assert scrolls_sideways(table) == (width < 300)
    assert table.shown_columns() == ["date", "name", "grade", "notes", "region"]
    table.resize(1200, 400)
    qtbot.waitUntil(lambda: len(on_screen(table)) == 5)
    assert not scrolls_sideways(table)


def test_a_column_that_one_asks_for_stays_even_where_the_list_has_to_be_scrolled(
    show: Callable[[int], SortedTable[str]],
) -> None:
    table = show(420)
    ask_for(table, "备用")
    assert on_screen(table) == ["date", "name", "later"]
    ask_for(table, "地区")
    assert on_screen(table) == ["date", "name", "region", "later"]
    assert scrolls_sideways(table)
    again = show(420)
    assert on_screen(again) == ["date", "name", "region", "later"]
    ask_for(again, "地区")
    assert on_screen(again) == ["date", "name", "later"]
    assert "region" not in again.shown_columns()


def test_a_column_made_wider_by_hand_takes_the_room_of_the_last_ones(
    show: Callable[[int], SortedTable[str]], qtbot: QtBot
) -> None:
    table = show(700)
    table.horizontalHeader().resizeSection(2, 190)
    qtbot.waitUntil(lambda: on_screen(table) == ["date", "name", "grade", "notes"])
    assert table.columnWidth(2) == 190
    assert not scrolls_sideways(table)
