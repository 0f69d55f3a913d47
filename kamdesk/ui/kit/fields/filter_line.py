"""The line above a list by which it is narrowed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from kamdesk.ui.kit.look.icons import icon
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


def width_of_words(line: QLineEdit) -> int:
    """Return the width in pixels at which a line shows whole what it offers to type, beside its signs."""
    signs = 2 * (sizes().icon + 2 * Space.S)
    return line.fontMetrics().horizontalAdvance(line.placeholderText()) + signs


class FilterLine(QLineEdit):
    """Takes the words by which a list is narrowed; the arrow down and Enter lead on into the list."""

    left_downwards = Signal()

    def __init__(self, offered: str, name: str) -> None:
        """``offered`` says what one may type, ``name`` what the line is called for screen readers."""
        super().__init__()
        self.setProperty("role", "search")
        self.setPlaceholderText(offered)
        self.setAccessibleName(name)
        self.setClearButtonEnabled(True)
        self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.returnPressed.connect(self.left_downwards)

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(max(hint.width(), width_of_words(self)), hint.height())

    def take_keys(self) -> None:
        """Be ready for words in place of those before."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)
