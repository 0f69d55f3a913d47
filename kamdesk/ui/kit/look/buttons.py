"""Buttons that Enter presses where it finds them, as well as Space, whatever system the desk runs on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton
from typing_extensions import override

from kamdesk.ui.kit.look.theme import sizes

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QKeyEvent

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


def allow(made: QAbstractButton, refusal: str = "") -> None:
    """Let a button be pressed; with a ``refusal`` it is grey and says why, to the pointer and to readers."""
    if made.property(_OWN_WORDS) is None:
        made.setProperty(_OWN_WORDS, [made.toolTip(), made.accessibleDescription()])
    tip, description = made.property(_OWN_WORDS)
    made.setEnabled(not refusal)
    made.setToolTip(refusal or tip)
    made.setAccessibleDescription(refusal or description)
