"""The acts of a page as actions with shortcuts and as buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

from kamdesk.ui.kit.look.icons import icon
from kamdesk.ui.kit.look.labels import button

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QPushButton, QWidget

    from kamdesk.ui.kit.look.labels import ButtonKind


def page_action(page: QWidget, text: str, icon_name: str, keys: str, act: Callable[[], object]) -> QAction:
    """Return an action that ``keys`` start while ``page`` is the one on screen, wherever the focus is.

    Several keys are parted by a semicolon.
    """
    made = QAction(icon(icon_name), text, page)
    made.setShortcuts(QKeySequence.listFromString(keys))
    made.setShortcutContext(Qt.ShortcutContext.WindowShortcut)  # a page out of sight hears none of them
    made.triggered.connect(act)
    page.addAction(made)
    return made


def verb_button(
    icon_name: str, text: str, act: Callable[[], object], *, kind: ButtonKind = "plain"
) -> QPushButton:
    """Return a button that does ``act``."""
    made = button(text, icon_name=icon_name, kind=kind)
    made.clicked.connect(act)
    return made
