"""Remembers sizes and positions of windows and splitters until the program starts again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSplitter, QWidget

    from kamdesk.ui.kit.desk.preferences import Preferences

_LONGEST: Final = (1 << 24) - 1  # pixels, of any widget of Qt


def remember_window(window: QWidget, name: str, preferences: Preferences) -> None:
    """Remember the size and position of a window, and whether it is maximised, under ``name``."""
    state = bytes(window.saveGeometry().toBase64().data()).decode("ascii")
    preferences.remember(f"window.{name}", state)


def restore_window(window: QWidget, name: str, preferences: Preferences) -> bool:
    """Give a window the size and position it had; False where nothing usable was remembered."""
    state = preferences.recall(f"window.{name}", "")
    if not isinstance(state, str) or not state:
        return False
    return window.restoreGeometry(QByteArray.fromBase64(state.encode("ascii", "replace")))


def is_length(value: object) -> bool:
    """Tell whether a remembered value can be the width or height of something, in pixels."""
    return isinstance(value, int) and 0 <= value <= _LONGEST


def keep_splitter(splitter: QSplitter, name: str, preferences: Preferences) -> None:
    """Give a splitter the sizes it had, and remember every change."""
    key = f"splitter.{name}"

    def remember(*_moved: int) -> None:
        if splitter.orientation() is Qt.Orientation.Horizontal:  # heights are no widths
            preferences.remember(key, splitter.sizes())

    sizes = preferences.recall(key, [])
    fits = isinstance(sizes, list) and len(sizes) == splitter.count()
    if fits and all(is_length(size) for size in sizes):
        splitter.setSizes(sizes)
    splitter.splitterMoved.connect(remember)
