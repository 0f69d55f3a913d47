"""Every page on a small screen and with large letters: no word is cut, nothing is out of reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTabBar,
    QTableView,
    QTextEdit,
    QWidget,
)

from kamdesk.ui.kit.desk.languages import SOURCE_LANGUAGE, speak
from kamdesk.ui.kit.look.theme import Theme, apply_theme
from kamdesk.ui.kit.records.record_page import RecordPage
from tests.ui.every_page import database_of_everything, resize, states_of, window_of_everything, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kamdesk.ui.kit.desk.context import UiContext

LARGEST = 2.0
USUAL_SCREEN = (1366, 768)
HALF_SCREEN = (683, 384)
"""The usual screen at 200 %."""
SMALL_WINDOW = (960, 560)
"""Where parts still stand side by side, each as narrow as it can be."""


@pytest.fixture(params=["zh_CN", "zh_TW", "en"])
def language(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    """The desk in each language; what it had is restored."""
    speak(qapp, request.param)
    apply_theme(qapp, Theme(mode="light", language=request.param))
    yield request.param
    speak(qapp, SOURCE_LANGUAGE)
    apply_theme(qapp, Theme(mode="light"))


def test_no_word_is_cut_at_the_largest_letters(
    qtbot: QtBot,
    qapp: QApplication,
    ui_context: UiContext,
    tmp_path: Path,
    cheap_passphrases: None,
    language: str,
) -> None:
    del cheap_passphrases
    faults: list[str] = []
    apply_theme(qapp, Theme(mode="light", factor=LARGEST, language=language))
    with (
        database_of_everything(tmp_path) as everything,
        window_of_everything(qtbot, ui_context, everything.database, *USUAL_SCREEN) as window,
    ):
        for page_id in window.navigation.page_ids:
            for state in states_of(qtbot, window, page_id, everything.records):
                settle()
                faults += [f"{state}: {each}" for each in (*cut(window), *out_of_reach(window))]
        assert (window.width(), window.height()) == USUAL_SCREEN
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("screen", [HALF_SCREEN, SMALL_WINDOW], ids=["half", "small"])
def test_everything_is_reached_on_small_screens_without_scrolling_sideways(
    qtbot: QtBot,
    ui_context: UiContext,
    tmp_path: Path,
    cheap_passphrases: None,
    language: str,
    screen: tuple[int, int],
) -> None:
    del cheap_passphrases, language
    faults: list[str] = []
    with (
        database_of_everything(tmp_path) as everything,
        window_of_everything(qtbot, ui_context, everything.database, *screen) as window,
    ):
        for page_id in window.navigation.page_ids:
            for state in states_of(qtbot, window, page_id, everything.records):
                settle()
                found = (*cut(window), *out_of_reach(window), *scrolled_sideways(window))
                faults += [f"{state}: {each}" for each in found]
                page = window.current_page
                if isinstance(page, RecordPage) and page.card.editing:
                    save = page.card.editor.save
                    window.room.ensureWidgetVisible(save)
                    if save.visibleRegion().boundingRect().size() != save.size():
                        faults.append(f"{state}: saving is out of reach")
        resize(window, *screen)
        assert (window.width(), window.height()) == screen
    assert not faults, "\n".join(faults)


def settle() -> None:
    """Let layouts that ask for another size get it, and those that follow from it theirs."""
    for _ in range(3):
        QApplication.processEvents()
    for _ in range(12):  # as deep as layouts lie; of what a thread told just now, nothing else
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def cut(root: QWidget) -> Iterator[str]:
    """Yield the words that have less room than they take."""
    for widget in root.findChildren(QWidget):
        needed = _room_of_words(widget) if widget.isVisible() else None
        if needed is not None:
            width, height = needed
            if widget.width() < width or widget.height() < height:
                has = (widget.width(), widget.height())
                yield f"{words_of(widget)} has {has} and needs {needed}"


def _room_of_words(widget: QWidget) -> tuple[int, int] | None:
    """Return the width and height that the words of a widget take; None where it shows none of its own."""
    line = widget.fontMetrics().height()
    if isinstance(widget, QLabel):
        if not widget.text():
            return None
        if widget.wordWrap():
            return widget.minimumSizeHint().width(), widget.heightForWidth(widget.width())
        return widget.sizeHint().width(), line * (widget.text().count("\n") + 1)
    if isinstance(widget, QAbstractButton):
        is_part = isinstance(widget.parentWidget(), QLineEdit | QTabBar | QTableView)
        has_words = bool(widget.text()) and widget.sizeHint().width() > widget.iconSize().width() * 2
        if is_part:
            return None
        return (widget.sizeHint().width(), line) if has_words else widget.iconSize().toTuple()
    if isinstance(widget, QComboBox):
        return widget.minimumSizeHint().width(), line
    return None


def scrolled_sideways(window: QWidget) -> Iterator[str]:
    """Yield what shows only a part of its width at a time."""
    for area in window.findChildren(QAbstractScrollArea):
        if area.isVisible() and area.window() is window:
            beyond = area.horizontalScrollBar().maximum()
            if beyond > 0 and not isinstance(area, QPlainTextEdit | QTextEdit):
                yield f"{words_of(area)} is {beyond} pixels wider than it shows"


def out_of_reach(window: QWidget) -> Iterator[str]:
    """Yield what takes the keys and lies where neither the window nor scrolling shows it."""
    for widget in window.findChildren(QWidget):
        takes_keys = widget.isEnabled() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        if takes_keys and widget.isVisible() and widget.window() is window:
            hidden_by = _hidden_by(widget, window)
            if hidden_by is not None:
                yield f"{words_of(widget)} is cut off by {type(hidden_by).__name__}"


def _hidden_by(widget: QWidget, window: QWidget) -> QWidget | None:
    """Return the parent outside which the widget lies, and which cannot be scrolled to it."""
    here, rect = widget, widget.rect()
    while here is not window:
        parent = here.parentWidget()
        assert parent is not None
        rect = QRect(here.mapTo(parent, rect.topLeft()), rect.size())
        area = parent.parentWidget()
        if isinstance(area, QScrollArea) and area.viewport() is parent:
            never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            is_beside = rect.right() > parent.width() and area.horizontalScrollBarPolicy() is never
            if is_beside or not here.rect().contains(rect.translated(-here.pos())):
                return area
            rect = parent.rect()
        elif isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
            rect = parent.rect()
        elif not parent.rect().contains(rect):
            return parent
        here = parent
    return None
