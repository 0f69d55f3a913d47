"""Content that may be higher than its room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

_Focus = Qt.FocusPolicy


class ScrolledContent(QScrollArea):
    """Scrolls its content downwards, never sideways.

    What holds fields is scrolled by going through them, so the area itself stands not in the order of Tab.
    What is only read (``is_read``) stands there, under its name, while there is something to scroll.
    """

    def __init__(self, content: QWidget, name: str = "", *, is_read: bool = False) -> None:
        super().__init__()
        content.setProperty("role", "scrolled")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.setFocusPolicy(_Focus.NoFocus)
        self.setWidget(content)
        if is_read:
            self.setProperty("role", "read")
            self.verticalScrollBar().rangeChanged.connect(self._on_range)

    def _on_range(self, _least: int, most: int) -> None:
        self.setFocusPolicy(_Focus.StrongFocus if most > 0 else _Focus.NoFocus)
