"""Every page by Tab, and as a screen reader meets it: each stop once, seen, with name, role and state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kamdesk.ui.kit.look.scrolling import ScrolledContent
from kamdesk.ui.kit.tables.grid import EditableTable
from tests.ui.every_page import database_of_everything, name_of, states_of, window_of_everything, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.shell.main_window import MainWindow

_ROLE = QAccessible.Role
_MOST_STOPS = 200


def test_tab_comes_to_each_thing_once_and_shows_where_it_is(
    qtbot: QtBot, ui_context: UiContext, tmp_path: Path, cheap_passphrases: None
) -> None:
    del cheap_passphrases
    faults: list[str] = []
    looked_at: set[QWidget] = set()
    with (
        database_of_everything(tmp_path) as everything,
        window_of_everything(qtbot, ui_context, everything.database, 1366, 768) as window,
    ):
        for page_id in window.navigation.page_ids:
            for state in states_of(qtbot, window, page_id, everything.records):
                expected = taking_tab(window)
                stops = stops_of(window)
                faults += [f"{state}: {each}" for each in wrong_ways(expected & taking_tab(window), stops)]
                faults += [f"{state}: {each}" for stop in stops for each in misfits(stop)]
                faults += [f"{state}: {words_of(stop)} shows no ring" for stop in ringless(stops, looked_at)]
    assert not faults, "\n".join(dict.fromkeys(faults))


def taking_tab(window: MainWindow) -> set[QWidget]:
    """Return what is there to be reached by Tab."""
    return {
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.window() is window
        and widget.focusProxy() is None
    }


def stops_of(window: MainWindow) -> list[QWidget]:
    """Press Tab from the open page's entry in the navigation until it comes there again."""
    entries = [window.navigation.button(each) for each in window.navigation.page_ids]
    start = next(each for each in entries if each.isChecked())
    start.setFocus(Qt.FocusReason.TabFocusReason)
    stops: list[QWidget] = []
    here: QWidget = start
    while len(stops) < _MOST_STOPS:
        stops.append(here)
        if isinstance(here, EditableTable):  # where Tab goes through the cells, as in a spreadsheet
            here.focusNextChild()
        else:
            QTest.keyClick(here, Qt.Key.Key_Tab)
        here = QApplication.focusWidget() or window
        if here is start:
            break
    return stops


def wrong_ways(expected: set[QWidget], stops: list[QWidget]) -> Iterator[str]:
    if len(stops) == _MOST_STOPS:
        yield f"Tab does not come back, but goes round {words_of(stops[-1])}"
    for stop in {each for each in stops if stops.count(each) > 1}:
        yield f"Tab comes to {words_of(stop)} more than once"
    for widget in expected - set(stops):
        yield f"Tab does not come to {words_of(widget)}"


def ringless(stops: list[QWidget], looked_at: set[QWidget]) -> Iterator[QWidget]:
    """Yield the stops, each looked at once, that look with the keys as they look without."""
    for stop in stops:
        if stop not in looked_at and stop.isVisible() and stop.isEnabled():
            looked_at.add(stop)
            stop.setFocus(Qt.FocusReason.TabFocusReason)
            with_keys = stop.grab().toImage()
            stop.clearFocus()
            if stop.grab().toImage() == with_keys:
                yield stop


def misfits(stop: QWidget) -> Iterator[str]:
    """Yield what a screen reader would be told wrongly or not at all of a stop."""
    interface = QAccessible.queryAccessibleInterface(stop)
    if not name_of(stop):
        yield f"{words_of(stop)} has no name"
    is_area = isinstance(stop, ScrolledContent)  # what is read there has no role but a pane's
    if interface.role() is _ROLE.NoRole or (interface.role() is _ROLE.Client and not is_area):
        yield f"{words_of(stop)} has no role but {interface.role().name}"
    if not interface.state().focusable:
        yield f"{words_of(stop)} says that it takes no keys"
