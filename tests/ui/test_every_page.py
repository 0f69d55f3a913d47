"""What holds on every page of a desk: its acts, its context menus, the names of what takes the keys."""

from __future__ import annotations

from collections import Counter
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTabWidget, QWidget

from kamdesk.app.desk_pages import make_window
from kamdesk.domain.kinds import KINDS
from kamdesk.services.desk.desks import Desks
from kamdesk.ui.kit.tables.grid import EditableTable
from kamdesk.ui.printing.forms.gallery import Gallery
from tests.records.making import Maker

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.records.page import Page
    from kamdesk.ui.shell.main_window import MainWindow


@pytest.fixture
def database(tmp_path: Path, cheap_passphrases: None) -> Iterator[Database]:
    """A file with a record of every kind that is listed, and with its keys beside it."""
    del cheap_passphrases
    with closing(Desks(None).create(tmp_path / "desk.kamdesk", passphrase="tests")) as made:
        for kind in KINDS:
            if kind.listed.columns:
                Maker(made).record(kind)
        yield made


@pytest.fixture
def window(qtbot: QtBot, ui_context: UiContext, database: Database) -> Iterator[MainWindow]:
    made = make_window(ui_context, database)
    made.resize(1366, 768)
    made.showNormal()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    ui_context.tasks.stop_all()
    qtbot.waitUntil(lambda: not ui_context.tasks.running, timeout=30_000)
    made.close()


def test_every_page_names_what_takes_the_keys_and_offers_its_acts(qtbot: QtBot, window: MainWindow) -> None:
    """One window for all pages, since building it takes long; every fault is named."""
    faults: list[str] = []
    for page_id in window.navigation.page_ids:
        assert window.go_to(page_id)
        qtbot.waitUntil(window.current_page.isVisible)
        has_acts = False
        for tab in tabs_of(window.current_page):
            acts = [act for act in window.current_page.menu_actions() if act.isVisible() and act.text()]
            has_acts = has_acts or bool(acts)
            faults += [f"{page_id} {tab}: {each}" for each in faults_of(window.current_page, acts)]
        if not has_acts:
            faults.append(f"{page_id}: the menu 本页 is empty")
    assert faults == []


def faults_of(page: Page, acts: Sequence[QAction]) -> Iterator[str]:
    """Yield what is wrong with a page, of which one tab is open."""
    keys = Counter(key.toString() for act in acts for key in act.shortcuts() if not key.isEmpty())
    yield from (f"{key} has {count} meanings" for key, count in keys.items() if count > 1)
    for widget in page.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not name_of(widget):
            yield f"{type(widget).__name__} has no name"
        is_view = isinstance(widget, QAbstractItemView | Gallery) and not isinstance(widget, QHeaderView)
        is_silent = widget.contextMenuPolicy() is Qt.ContextMenuPolicy.DefaultContextMenu
        if is_view and is_silent and not isinstance(widget, EditableTable):  # which makes a menu of its own
            yield f"{type(widget).__name__} {name_of(widget)} has no context menu"


def tabs_of(page: Page) -> Iterator[str]:
    """Show each tab of a page in turn, and say its title; nothing for a page without tabs."""
    found = [each for each in page.findChildren(QTabWidget) if each.isVisible()]
    if not found:
        yield ""
        return
    for number in range(found[0].count()):
        found[0].setCurrentIndex(number)
        yield found[0].tabText(number)


def name_of(widget: QWidget) -> str:
    """Return the name of a widget as a screen reader says it."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
