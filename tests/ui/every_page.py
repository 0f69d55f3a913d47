"""A desk with every page in it, and what is asked of all its pages alike."""

from __future__ import annotations

from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QTabWidget, QWidget

from kamdesk.app.desk_pages import make_window
from kamdesk.domain.kinds import KINDS
from kamdesk.services.desk.desks import Desks
from kamdesk.ui.kit.records.record_page import RecordPage
from tests.records.making import Maker

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path
    from uuid import UUID

    from pytestqt.qtbot import QtBot

    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.records.page import Page
    from kamdesk.ui.shell.main_window import MainWindow


@dataclass(frozen=True)
class Everything:
    """A file, and the id of the record of each kind in it."""

    database: Database
    records: Mapping[str, UUID]


@contextmanager
def database_of_everything(folder: Path) -> Iterator[Everything]:
    """Give a file with a record of every kind that is listed, and with its keys beside it."""
    with closing(Desks(None).create(folder / "desk.kamdesk", passphrase="tests")) as made:
        listed = [kind for kind in KINDS if kind.listed.columns]
        yield Everything(made, {kind.name: Maker(made).record(kind).id for kind in listed})


@contextmanager
def window_of_everything(
    qtbot: QtBot, context: UiContext, database: Database, width: int, height: int
) -> Iterator[MainWindow]:
    """Give the window over a file, as large as is said, as on a screen that has no more room."""
    made = make_window(context, database)
    resize(made, width, height)
    made.showNormal()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    for page_id in made.navigation.page_ids:
        made.page(page_id).discard()
    context.tasks.stop_all()
    qtbot.waitUntil(lambda: not context.tasks.running, timeout=30_000)
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def resize(window: MainWindow, width: int, height: int) -> None:
    """Make the window this large; its least size is that of a small screen."""
    window.setMinimumSize(1, 1)
    window.resize(width, height)
    QApplication.processEvents()


def states_of(qtbot: QtBot, window: MainWindow, page_id: str, records: Mapping[str, UUID]) -> Iterator[str]:
    """Bring a page into each of its states in turn, and name it: its tabs, its list, card and editing."""
    assert window.go_to(page_id)
    page = window.current_page
    qtbot.waitUntil(page.isVisible)
    for tab in tabs_of(page):
        yield f"{page_id} {tab}".strip()
    if isinstance(page, RecordPage):
        kind = min(page.opens & records.keys())
        page.open_record(kind, records[kind])
        qtbot.waitUntil(page.card.isVisible)
        yield f"{page_id}, card"
        page.edit_record()
        assert page.card.editing
        yield f"{page_id}, editing"
        page.discard()


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


def words_of(widget: QWidget) -> str:
    """Return by which words a person would name a widget in a report of a fault."""
    text = getattr(widget, "text", None)
    said = text() if callable(text) else ""
    return f"{type(widget).__name__} “{said or widget.accessibleName()}”"
