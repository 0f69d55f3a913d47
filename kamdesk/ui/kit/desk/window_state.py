"""Where windows stood and how splitters were drawn, remembered until next time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSplitter, QWidget

    from kamdesk.ui.kit.desk.preferences import Preferences


def remember_window(window: QWidget, place: str, preferences: Preferences) -> None:
    """Remember size, position and whether maximised."""
    state = bytes(window.saveGeometry().toBase64().data()).decode("ascii")
    preferences.remember(f"window.{place}", state)


def restore_window(window: QWidget, place: str, preferences: Preferences) -> bool:
    """Put ``window`` where it stood; False when nothing (or nothing sensible) was remembered."""
    state = preferences.recall(f"window.{place}", "")
    if not isinstance(state, str) or not state:
        return False
    return window.restoreGeometry(QByteArray.fromBase64(state.encode("ascii", "replace")))


def keep_splitter(splitter: QSplitter, place: str, preferences: Preferences) -> None:
    """Draw ``splitter`` as it was, and remember every move."""
    key = f"splitter.{place}"
    sizes = preferences.recall(key, [])
    fits = isinstance(sizes, list) and len(sizes) == splitter.count()
    if fits and all(isinstance(size, int) and size >= 0 for size in sizes):
        splitter.setSizes(sizes)
    splitter.splitterMoved.connect(lambda *_: preferences.remember(key, splitter.sizes()))
