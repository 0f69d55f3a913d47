"""What stands where nothing is yet: what the place is for, and the first step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from kamdesk.ui.kit.look.icons import tinted_pixmap
from kamdesk.ui.kit.look.labels import label
from kamdesk.ui.kit.look.theme import sizes, tokens
from kamdesk.ui.kit.look.tokens import Space

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

_WIDEST: Final = 420


class EmptyState(QWidget):
    """A sign, a title, a sentence and at most two buttons in the middle of an empty place."""

    def __init__(self, icon_name: str, title: str, text: str, *buttons: QPushButton) -> None:
        super().__init__()
        self.buttons = buttons
        self._icon_name = icon_name
        self._sign = QLabel()
        self._draw_sign()
        words = label(text, role="secondary", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.setMaximumWidth(sizes().scaled(_WIDEST))
        told = QHBoxLayout()
        told.addStretch(1)
        told.addWidget(words, _WIDEST)
        told.addStretch(1)
        across = QHBoxLayout()
        across.setSpacing(Space.S)
        across.addStretch(1)
        for verb in buttons:
            across.addWidget(verb)
        across.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(Space.M)
        column.addStretch(2)
        column.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(label(title, role="section"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(told)
        column.addLayout(across)
        column.addStretch(3)

    def take_keys(self) -> None:
        """Put the keys on the first way to begin."""
        self.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_sign()

    def _draw_sign(self) -> None:
        edge = sizes().scaled(2 * Space.XL)
        self._sign.setPixmap(
            tinted_pixmap(self._icon_name, tokens().disabled, edge, self.devicePixelRatioF())
        )
