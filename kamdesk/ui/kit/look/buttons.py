"""Buttons that Enter presses where it finds them, as well as Space, whatever system the desk runs on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QHelpEvent
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton, QToolTip
from typing_extensions import override

from kamdesk.ui.kit.look.theme import sizes

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

_OWN_WORDS: Final = "own_words"
_LEAST_WIDTH: Final = 74
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Button(QPushButton):
    """A push button with words; without the focus it leaves Enter to the dialog's own verb."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setAutoDefault(False)

    @override
    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        if self.property("kind") != "link":  # a least width in the style sheet would let layouts cut words
            size.setWidth(max(size.width(), sizes().scaled(_LEAST_WIDTH)))
        return size

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)


class FlatButton(QToolButton):
    """A flat button: an icon, a segment of a choice, an entry of the navigation."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)


class _Refusals(QObject):
    """Says why an act in a menu is grey, where the pointer rests on it."""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and isinstance(watched, QMenu):
            act = watched.actionAt(event.pos())
            if act is not None and not act.isEnabled():
                QToolTip.showText(event.globalPos(), act.toolTip(), watched)
        return super().eventFilter(watched, event)


def tell_refusals(menu: QMenu) -> None:
    """Let a menu say why its grey acts are grey."""
    menu.installEventFilter(_Refusals(menu))


def allow(made: QWidget | QAction, refusal: str = "") -> None:
    """Let a button, field or act be used; with a ``refusal`` it is grey and says why, to readers too."""
    if isinstance(made, QAction):
        made.setToolTip(refusal)  # without one it is the act's own words
        made.setStatusTip(refusal)
        made.setEnabled(not refusal)
        return
    if made.property(_OWN_WORDS) is None:
        made.setProperty(_OWN_WORDS, [made.toolTip(), made.accessibleDescription()])
    tip, description = made.property(_OWN_WORDS)
    made.setAccessibleDescription(refusal or description)
    made.setToolTip(refusal or tip)
    made.setEnabled(not refusal)  # last, so that who follows the button finds its words
