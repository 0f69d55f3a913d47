"""A toast covers nothing on any page: no button, no signature, no field, not the status line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from kamdesk.ui.shell.status_line import StatusLine
from tests.ui.every_page import database_of_everything, resize, states_of, window_of_everything, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.shell.main_window import MainWindow

SIZES = ((1366, 768), (880, 480), (683, 384))
WORDS = "已把 3 位客户移到回收站；另有 2 位因别的记录还要用，留在原处，请先处理与它们有关的记录"


def test_a_toast_covers_nothing_on_any_page(
    qtbot: QtBot, ui_context: UiContext, tmp_path: Path, cheap_passphrases: None
) -> None:
    del cheap_passphrases
    faults: list[str] = []
    with (
        database_of_everything(tmp_path) as everything,
        window_of_everything(qtbot, ui_context, everything.database, *SIZES[0]) as window,
    ):
        for page_id in window.navigation.page_ids:
            for state in states_of(qtbot, window, page_id, everything.records):
                for size in SIZES:
                    resize(window, *size)
                    ui_context.messages.toast(WORDS, undo=lambda: None)
                    QApplication.processEvents()
                    assert (window.width(), window.height()) == size
                    faults += [f"{state} at {size}: {each} is covered" for each in covered(window)]
    assert not faults, "\n".join(faults)


def covered(window: MainWindow) -> Iterator[str]:
    """Yield what is seen behind the toast, and the toast itself where it is not wholly in the window."""
    frame = window.toasts.frame
    assert frame is not None
    assert frame.isVisible()
    toast = QRect(frame.mapTo(window, QPoint(0, 0)), frame.size())
    if not window.rect().contains(toast) or frame.undo_button.visibleRegion().isEmpty():
        yield "the toast"
    for widget in window.findChildren(QWidget):
        is_met = isinstance(widget, QAbstractButton | QComboBox | QLineEdit | QPlainTextEdit | StatusLine)
        if is_met and widget.isVisible() and not frame.isAncestorOf(widget):
            seen = widget.visibleRegion().boundingRect()  # what no parent cuts off
            if not seen.isEmpty() and toast.intersects(seen.translated(widget.mapTo(window, QPoint(0, 0)))):
                yield words_of(widget)
