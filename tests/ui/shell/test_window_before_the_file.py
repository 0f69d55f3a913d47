"""The window while the file is still being opened: it can be used, left and closed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kamdesk.ui.shell.main_window import MainWindow
from tests.ui.hands import type_text
from tests.ui.shell.desk import FakeDesk, FakeFinder, FakeHistory, FakeOccupant, TypingPage, places_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.records.page import Page


@dataclass
class Start:
    """A window that waits for its file."""

    window: MainWindow
    desk: FakeDesk
    pages: list[Page] = field(default_factory=list)


@pytest.fixture
def start(qtbot: QtBot, ui_context: UiContext) -> Start:
    pages: list[Page] = [TypingPage("customers", "客户"), TypingPage("calls", "活动")]
    window = MainWindow(ui_context, places_of(pages))
    for widget in (window, *pages):
        qtbot.addWidget(widget)
    window.resize(1366, 768)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    announce = ui_context.changes.announce
    made = {page.page_id: page for page in pages}
    desk = FakeDesk(made, FakeFinder(), FakeHistory(announce), FakeOccupant(announce))
    return Start(window, desk)


def test_a_page_clicked_before_is_the_one_shown(start: Start) -> None:
    QTest.mouseClick(start.window.navigation.button("calls"), Qt.MouseButton.LeftButton)
    assert start.desk.built == []
    start.window.begin(start.desk)
    assert start.window.current_page.page_id == "calls"
    assert start.desk.built == ["calls"]


def test_what_was_typed_into_the_search_box_is_searched_once_there_is_a_file(start: Start) -> None:
    start.window.search.setFocus()
    type_text(start.window.search, "平安")
    QTest.keyClick(start.window.search, Qt.Key.Key_Return)
    assert not start.window.search.popup.isVisible()
    start.window.begin(start.desk)
    assert start.window.search.hasFocus()
    assert start.window.search.popup.isVisible()
    assert start.desk.finder.asked == ["平安"]


def test_undo_and_status_come_with_the_first_picture_of_the_page(start: Start, qtbot: QtBot) -> None:
    assert not start.window.menus.undo.isEnabled()
    start.window.begin(start.desk)
    qtbot.waitUntil(start.window.menus.undo.isEnabled)
    assert "desk.kamdesk" in start.window.status_line.words


def test_it_closes_without_a_file(start: Start, qtbot: QtBot) -> None:
    with qtbot.waitSignal(start.window.closed):
        assert start.window.close()


def test_a_page_cannot_be_had_before(start: Start) -> None:
    with pytest.raises(LookupError):
        start.window.page("calls")
