from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QHelpEvent, QKeySequence, QShortcut
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

from kamdesk.ui.kit.look.labels import tip_of
from kamdesk.ui.kit.look.theme import figures_font
from kamdesk.ui.kit.tables.columns import ListColumn
from kamdesk.ui.kit.tables.paged_table import PAGE_SIZE, PAGES_KEPT, PagedTableModel
from kamdesk.ui.kit.tables.sorted_table import SortedTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pytestqt.qtbot import QtBot

    from kamdesk.ui.kit.desk.preferences import Preferences

LEFT = Qt.MouseButton.LeftButton
COLUMNS: tuple[ListColumn[str], ...] = (
    ListColumn("name", "名称", lambda row: f"客户{row}", width=200),
    ListColumn("grade", "级别", lambda _row: "A级", align="center", chip=lambda _row: "grade_a"),
    ListColumn("turnover", "营业额", lambda row: f"{row}.0", align="right"),
    ListColumn("note", "备注", lambda _row: "两行\n文字", sortable=False),
)


class Shelf:
    """Answers for keys with their own text, and remembers how it was asked."""

    def __init__(self) -> None:
        self.asked: list[int] = []
        self.gone: set[int] = set()

    def load(self, keys: Sequence[int]) -> list[str | None]:
        self.asked.append(len(keys))
        return [None if key in self.gone else str(key) for key in keys]


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def model(shelf: Shelf) -> PagedTableModel[str]:
    made = PagedTableModel(COLUMNS, shelf.load)
    made.set_keys(array("q", range(100, 1100)))
    return made


@pytest.fixture
def table(qtbot: QtBot, model: PagedTableModel[str], preferences: Preferences) -> SortedTable[str]:
    made = SortedTable(model, "customers", preferences)
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.show()
    qtbot.waitExposed(made)
    return made


def click(
    table: SortedTable[str], row: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    place = table.visualRect(table.model().index(row, 0)).center()
    QTest.mouseClick(table.viewport(), LEFT, modifier, place)


def test_the_model_keeps_qts_contract(model: PagedTableModel[str]) -> None:
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.set_keys(array("q", [1, 2, 3]))
    model.refresh()


def test_only_the_pages_in_view_are_fetched(shelf: Shelf, table: SortedTable[str]) -> None:
    table.viewport().repaint()
    assert shelf.asked == [PAGE_SIZE]


def test_a_long_list_keeps_few_pages(shelf: Shelf) -> None:
    model = PagedTableModel(COLUMNS, shelf.load)
    model.set_keys(array("q", range(100_000)))
    for row in range(0, 100_000, PAGE_SIZE):
        assert model.text_at(row, 0) == f"客户{row}"
    fetched = len(shelf.asked)
    assert model.text_at(0, 0) == "客户0"
    assert len(shelf.asked) == fetched + 1
    assert fetched > PAGES_KEPT


def test_a_record_that_is_gone_shows_an_empty_row(shelf: Shelf, model: PagedTableModel[str]) -> None:
    shelf.gone = {100}
    model.refresh()
    assert model.text_at(0, 0) == ""
    assert model.row(0) is None


def test_clicks_choose_one_or_many(qtbot: QtBot, table: SortedTable[str]) -> None:
    with qtbot.waitSignal(table.chosen) as told:
        click(table, 2)
    assert told.args == [102]
    click(table, 4, Qt.KeyboardModifier.ShiftModifier)
    assert table.selected_keys() == [102, 103, 104]
    click(table, 3, Qt.KeyboardModifier.ControlModifier)
    assert table.selected_keys() == [102, 104]


def test_enter_and_double_click_open(qtbot: QtBot, table: SortedTable[str]) -> None:
    click(table, 1)
    with qtbot.waitSignal(table.opened) as told:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert told.args == [101]
    click(table, 3)
    with qtbot.waitSignal(table.opened) as told:
        QTest.mouseDClick(
            table.viewport(),
            LEFT,
            Qt.KeyboardModifier.NoModifier,
            table.visualRect(table.model().index(3, 0)).center(),
        )
    assert told.args == [103]


def test_a_head_sorts_up_and_then_down(qtbot: QtBot, table: SortedTable[str]) -> None:
    header = table.horizontalHeader()

    def press(column: int) -> None:
        x = header.sectionViewportPosition(column) + 20
        QTest.mouseClick(header.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, QPoint(x, 10))

    with qtbot.waitSignal(table.sort_asked) as told:
        press(0)
    assert told.args == ["name", False]
    with qtbot.waitSignal(table.sort_asked) as told:
        press(0)
    assert told.args == ["name", True]
    with qtbot.assertNotEmitted(table.sort_asked):
        press(3)
    assert table.sorted_by == ("name", True)


def test_rows_are_copied_as_shown_for_a_spreadsheet(table: SortedTable[str]) -> None:
    table.setColumnHidden(1, True)
    table.horizontalHeader().moveSection(2, 0)
    click(table, 0)
    click(table, 1, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "100.0\t客户100\t两行 文字\n101.0\t客户101\t两行 文字"


def test_everything_can_be_chosen_at_once_in_a_long_list(
    table: SortedTable[str], model: PagedTableModel[str]
) -> None:
    model.set_keys(array("q", range(100_000)))
    QTest.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(table.selected_keys()) == 100_000


def test_widths_order_and_hidden_columns_are_remembered(
    qtbot: QtBot, table: SortedTable[str], model: PagedTableModel[str], preferences: Preferences
) -> None:
    table.setColumnWidth(0, 260)
    table.horizontalHeader().moveSection(2, 1)
    table.open_column_menu(QPoint(5, 5))
    menu = table.findChild(QMenu)
    assert menu is not None
    menu.actions()[3].trigger()
    menu.close()
    again = SortedTable(model, "customers", preferences)
    qtbot.addWidget(again)
    assert again.columnWidth(0) == 260
    assert again.horizontalHeader().visualIndex(2) == 1
    assert again.isColumnHidden(3)
    assert not again.isColumnHidden(1)


def test_the_last_column_does_not_stay_as_wide_as_a_wider_window_made_it(
    qtbot: QtBot, table: SortedTable[str], model: PagedTableModel[str], preferences: Preferences
) -> None:
    table.resize(1400, 400)
    table.setColumnWidth(0, 210)
    qtbot.waitUntil(lambda: preferences.recall("columns.customers") is not None)
    again = SortedTable(model, "customers", preferences)
    qtbot.addWidget(again)
    again.resize(640, 400)
    again.show()
    assert again.columnWidth(0) == 210
    assert again.horizontalHeader().length() == again.viewport().width()


@pytest.mark.parametrize(
    "nonsense", [None, 5, "x", [1], [{"key": "name"}], [{"key": "no", "width": 3, "hidden": True}]]
)
def test_nonsense_among_the_remembered_columns_is_passed_over(
    qtbot: QtBot, model: PagedTableModel[str], preferences: Preferences, nonsense: object
) -> None:
    preferences.remember("columns.customers", nonsense)
    table = SortedTable(model, "customers", preferences)
    qtbot.addWidget(table)
    assert table.columnWidth(0) == 200


def test_select_key_finds_and_shows_a_row(table: SortedTable[str]) -> None:
    assert table.select_key(900)
    assert table.current_key() == 900
    assert table.rowAt(table.viewport().height() // 2) > 700
    assert not table.select_key(5)


def test_an_empty_list_says_what_it_is_for(table: SortedTable[str], model: PagedTableModel[str]) -> None:
    table.set_empty_text("还没有客户。")
    label = table.viewport().findChildren(type(table._empty))[0]
    assert not label.isVisible()
    model.set_keys(array("q"))
    QApplication.processEvents()
    assert label.isVisible()
    assert table.current_key() is None


def test_chips_are_drawn_tinted(table: SortedTable[str]) -> None:
    image = table.viewport().grab(table.visualRect(table.model().index(0, 1))).toImage()
    colours = {image.pixelColor(x, image.height() // 2).name() for x in range(image.width())}
    assert len(colours) > 1


def test_words_that_a_column_cuts_are_told_in_passing(qtbot: QtBot, table: SortedTable[str]) -> None:
    name = table.model().index(0, 0)
    place = table.visualRect(name).center()

    def hover() -> None:
        QApplication.sendEvent(
            table.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, table.viewport().mapToGlobal(place))
        )

    hover()
    assert QToolTip.text() == ""
    table.setColumnWidth(0, 60)
    place = table.visualRect(name).center()
    hover()
    qtbot.waitUntil(lambda: QToolTip.text() == tip_of("客户100"))
    QToolTip.hideText()


def test_a_column_has_room_for_the_words_that_it_is_known_to_hold(
    qtbot: QtBot, preferences: Preferences
) -> None:
    words = "Overdue 2026-11-30 14:05"
    columns: tuple[ListColumn[str], ...] = (
        ListColumn("due", "应办结时间", lambda _row: words, 40, "center", words=(words,)),
        ListColumn("note", "备注", str),
    )
    made = SortedTable(PagedTableModel(columns, lambda keys: [str(key) for key in keys]), "due", preferences)
    qtbot.addWidget(made)
    assert made.columnWidth(0) > QFontMetrics(figures_font()).horizontalAdvance(words)


@pytest.mark.parametrize("stretches", [False, True])
def test_the_head_that_is_sorted_by_shows_its_title_beside_the_arrow(
    qtbot: QtBot, preferences: Preferences, stretches: bool
) -> None:
    columns: tuple[ListColumn[str], ...] = (
        ListColumn("name", "名称", str, 80, stretch=stretches),
        ListColumn("first", "Signed on first", str, 40, "center"),
        ListColumn("second", "Signed on second", str, 40, "center"),
        ListColumn("note", "备注", str),
    )
    made = SortedTable(PagedTableModel(columns, lambda keys: [str(key) for key in keys]), "days", preferences)
    qtbot.addWidget(made)
    made.resize(700, 300)
    made.show()
    qtbot.waitExposed(made)
    plain = [made.columnWidth(number) for number in (0, 1, 2)]
    for number, key in ((1, "first"), (2, "second")):
        made.set_sorted_by(key)
        assert made.columnWidth(number) >= made.horizontalHeader().sectionSizeHint(number) > plain[number]
    if stretches:
        assert made.columnWidth(1) == plain[1]


def test_a_row_shown_while_ctrl_is_held_down_is_not_added_to_others(table: SortedTable[str]) -> None:
    acted: list[list[int]] = []

    def save() -> None:
        table.select_key(102)
        acted.append(table.selected_keys())

    table.select_key(100)
    shortcut = QShortcut(QKeySequence("Ctrl+S"), table)
    shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
    shortcut.activated.connect(save)
    table.window().activateWindow()
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert acted == [[102]]


def test_the_row_that_the_focus_finds_is_chosen_too(table: SortedTable[str]) -> None:
    table.clearFocus()
    table.setCurrentIndex(QModelIndex())
    table.window().activateWindow()
    table.setFocus()
    assert table.current_key() == 100
    assert table.selected_keys() == [100]


def test_a_list_read_anew_keeps_cursor_choice_and_what_is_in_view(table: SortedTable[str]) -> None:
    told: list[object] = []
    click(table, 2)
    click(table, 4, Qt.KeyboardModifier.ShiftModifier)
    table.verticalScrollBar().setValue(200)
    table.chosen.connect(told.append)
    assert table.show_keys(array("q", range(99, 1100)), table.current_key(), chosen=table.selected_keys())
    assert (table.current_key(), table.selected_keys()) == (104, [102, 103, 104])
    assert table.verticalScrollBar().value() == 200
    assert told == []
    assert not table.show_keys(array("q", [102, 104, 105]), 101, chosen=table.selected_keys())
    assert table.selected_keys() == [102, 104]


def test_a_cursor_in_view_stays_in_view_where_rows_come_before_it(table: SortedTable[str]) -> None:
    click(table, 0)
    table.show_keys(array("q", range(50, 1100)), table.current_key())
    assert table.viewport().rect().contains(table.visualRect(table.currentIndex()).center())


def test_the_row_of_the_cursor_stays_whole_when_the_list_becomes_shorter(
    qtbot: QtBot, table: SortedTable[str]
) -> None:
    table.show()
    qtbot.waitExposed(table)
    table.selectRow(table.rowAt(table.viewport().height() - 1) - 1)
    table.resize(table.width(), table.height() // 2)
    qtbot.waitUntil(lambda: table.viewport().rect().contains(table.visualRect(table.currentIndex())))


def test_a_list_scrolled_away_from_its_cursor_stays_there_when_it_becomes_shorter(
    qtbot: QtBot, table: SortedTable[str]
) -> None:
    table.show()
    qtbot.waitExposed(table)
    table.selectRow(0)
    table.verticalScrollBar().setValue(500)
    table.resize(table.width(), table.height() // 2)
    assert table.verticalScrollBar().value() == 500
