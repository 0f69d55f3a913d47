"""The first column of a list stays in sight, and at hand, while the others are scrolled sideways."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kamdesk.ui.kit.tables.columns import ListColumn
from kamdesk.ui.kit.tables.paged_table import PAGE_SIZE, PagedTableModel
from kamdesk.ui.kit.tables.sorted_table import SortedTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pytestqt.qtbot import QtBot

    from kamdesk.ui.kit.desk.preferences import Preferences

LEFT = Qt.MouseButton.LeftButton
NAME_WIDTH = 150
COLUMNS: tuple[ListColumn[str], ...] = (
    ListColumn("name", "名称", lambda row: f"客户{row}", width=NAME_WIDTH),
    *(ListColumn(f"c{number}", f"第{number}列", lambda row: f"值{row}", width=140) for number in range(8)),
)


@pytest.fixture
def asked() -> list[int]:
    """How many rows were fetched, at each asking."""
    return []


@pytest.fixture
def table(qtbot: QtBot, preferences: Preferences, asked: list[int]) -> SortedTable[str]:
    """A list of 100,000, wider than its window, scrolled to its last column."""

    def load(keys: Sequence[int]) -> list[str | None]:
        asked.append(len(keys))
        return [str(key) for key in keys]

    model = PagedTableModel(COLUMNS, load)
    model.set_keys(array("q", range(100_000)))
    made = SortedTable(model, "frozen", preferences)
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show()
    qtbot.waitExposed(made)
    assert made.horizontalScrollBar().maximum() > NAME_WIDTH
    return made


def scroll_away(table: SortedTable[str]) -> None:
    table.horizontalScrollBar().setValue(table.horizontalScrollBar().maximum())


def in_first(table: SortedTable[str], row: int) -> QPoint:
    """Where the name of a row is seen, which is where it was before any scrolling."""
    return QPoint(NAME_WIDTH // 2, table.rowViewportPosition(row) + 5)


def picture(table: SortedTable[str]) -> object:
    """What is seen of head and cells where the first column belongs, but for the line at its edge."""
    shown = table.grab(QRect(0, 0, NAME_WIDTH - 4, table.height() - 40))
    return shown.toImage()


def test_the_first_column_looks_the_same_however_far_the_others_are_scrolled(
    table: SortedTable[str],
) -> None:
    before = picture(table)
    table.horizontalScrollBar().setValue(70)
    assert picture(table) == before
    scroll_away(table)
    assert picture(table) == before


def test_a_long_list_fetches_no_more_for_it(table: SortedTable[str], asked: list[int]) -> None:
    table.grab()
    asked.clear()
    scroll_away(table)
    table.grab()
    table.verticalScrollBar().setValue(50_000)
    table.grab()
    assert sum(asked) <= 2 * PAGE_SIZE


def test_the_name_is_clicked_and_double_clicked_where_it_is_seen(
    qtbot: QtBot, table: SortedTable[str]
) -> None:
    scroll_away(table)
    QTest.mouseClick(table.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, in_first(table, 2))
    assert table.currentIndex().column() == 0
    assert table.selected_keys() == [2]
    QTest.mouseClick(table.viewport(), LEFT, Qt.KeyboardModifier.ShiftModifier, in_first(table, 4))
    assert table.selected_keys() == [2, 3, 4]
    QTest.mouseClick(table.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, in_first(table, 3))
    with qtbot.waitSignal(table.opened) as told:
        QTest.mouseDClick(table.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, in_first(table, 3))
    assert told.args == [3]
    assert table.horizontalScrollBar().value() == table.horizontalScrollBar().maximum()


def test_its_head_sorts_and_the_heads_beside_it_do_as_ever(qtbot: QtBot, table: SortedTable[str]) -> None:
    scroll_away(table)
    heads = table.horizontalHeader()

    def sorts(x: int) -> str:
        with qtbot.waitSignal(table.sort_asked) as told:
            QTest.mouseClick(heads.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, QPoint(x, 10))
        return str(told.args[0])

    last_shown = heads.viewport().width() - 30
    assert sorts(NAME_WIDTH // 2) == "name"
    assert sorts(last_shown) == "c7"


def test_its_edge_is_drawn_with_the_mouse(table: SortedTable[str]) -> None:
    scroll_away(table)
    heads = table.horizontalHeader().viewport()
    edge = QPoint(NAME_WIDTH - 1, 10)
    QTest.mouseMove(heads, edge)
    QTest.mousePress(heads, LEFT, Qt.KeyboardModifier.NoModifier, edge)
    QTest.mouseMove(heads, edge + QPoint(20, 0))
    QTest.mouseMove(heads, edge + QPoint(40, 0))
    QTest.mouseRelease(heads, LEFT, Qt.KeyboardModifier.NoModifier, edge + QPoint(40, 0))
    assert table.columnWidth(0) == NAME_WIDTH + 40
    assert table.visualRect(table.model().index(0, 0)).width() == NAME_WIDTH + 40


def test_keys_leave_the_scrolling_alone_and_never_hide_a_cell_behind_it(table: SortedTable[str]) -> None:
    scroll_away(table)
    there = table.horizontalScrollBar().value()
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.current_key() == 1
    assert table.horizontalScrollBar().value() == there
    for column in range(7, 0, -1):
        table.scrollTo(table.model().index(0, column))
        assert table.visualRect(table.model().index(0, column)).left() >= NAME_WIDTH


def test_a_screen_reader_finds_it_where_it_is_seen(table: SortedTable[str]) -> None:
    scroll_away(table)
    heads_and_names = table.model().columnCount() + 1
    cell = QAccessible.queryAccessibleInterface(table).child(heads_and_names + 1)
    assert cell.text(QAccessible.Text.Name) == "客户0"
    assert cell.rect().left() == table.viewport().mapToGlobal(QPoint(0, 0)).x()


def test_no_other_column_is_put_before_it(table: SortedTable[str]) -> None:
    table.show_columns(["c3", "name", "c1"])
    assert table.shown_columns() == ["name", "c3", "c1"]
    heads = table.horizontalHeader()
    beside = QPoint(NAME_WIDTH + 40, 10)
    QTest.mousePress(heads.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, beside)
    for x in (NAME_WIDTH, NAME_WIDTH // 2, 5):
        QTest.mouseMove(heads.viewport(), QPoint(x, 10))
    QTest.mouseRelease(heads.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, QPoint(5, 10))
    assert table.shown_columns()[0] == "name"
