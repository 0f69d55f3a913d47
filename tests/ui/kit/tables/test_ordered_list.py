"""A list is put in order by the pointer, by keys and by buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kamdesk.ui.kit.tables.ordered_list import OrderedList
from tests.ui.hands import LEFT, click, press

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def made(qtbot: QtBot) -> OrderedList:
    """Four entries, the cursor on the first."""
    found = OrderedList("次序", removable=True)
    qtbot.addWidget(found)
    found.show_entries((key, f"第 {key} 行") for key in (1, 2, 3, 4))
    found.resize(240, 300)
    found.show()
    return found


def place(made: OrderedList, row: int) -> QPoint:
    return made.list.visualItemRect(made.list.item(row)).center()


def test_an_entry_follows_the_pointer_that_holds_it(made: OrderedList, qtbot: QtBot) -> None:
    view = made.list.viewport()
    with qtbot.waitSignal(made.changed):
        QTest.mousePress(view, LEFT, pos=place(made, 3))
        QTest.mouseMove(view, place(made, 2))
        QTest.mouseMove(view, place(made, 0))
    QTest.mouseRelease(view, LEFT, pos=place(made, 0))
    assert made.keys == (4, 1, 2, 3)
    QTest.mouseMove(view, place(made, 3))  # nothing is held any more
    assert made.keys == (4, 1, 2, 3)


def test_alt_with_the_arrows_moves_the_entry_at_the_cursor(made: OrderedList) -> None:
    press(made.list, Qt.Key.Key_Down)
    press(made.list, Qt.Key.Key_Down, ALT)
    assert made.keys == (1, 3, 2, 4)
    press(made.list, Qt.Key.Key_Down, ALT)
    press(made.list, Qt.Key.Key_Down, ALT)
    assert made.keys == (1, 3, 4, 2)
    press(made.list, Qt.Key.Key_Up, ALT)
    press(made.list, Qt.Key.Key_Up)
    assert made.list.currentItem().text() == "第 3 行"
    assert made.keys == (1, 3, 2, 4)


def test_buttons_do_the_same_and_say_where_the_list_ends(made: OrderedList) -> None:
    assert not made.up_button.isEnabled()
    assert "第一行" in made.up_button.toolTip()
    click(made.down_button)
    assert list(made.keys) == [2, 1, 3, 4]
    assert made.up_button.isEnabled()
    click(made.remove_button)
    assert list(made.keys) == [2, 3, 4]
    press(made.list, Qt.Key.Key_Delete)
    assert len(made.keys) == 2


def test_an_empty_list_offers_nothing(made: OrderedList) -> None:
    made.show_entries(())
    assert not made.remove_button.isEnabled()
    press(made.list, Qt.Key.Key_Up, ALT)
    press(made.list, Qt.Key.Key_Delete)
    assert made.keys == ()
