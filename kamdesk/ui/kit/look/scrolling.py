"""Content that may be higher than its room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStyle, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtCore import QRect

_Focus = Qt.FocusPolicy


class ScrolledContent(QScrollArea):
    """Scrolls its content downwards, never sideways.

    What holds fields is scrolled by going through them, so the area itself stands not in the order of Tab.
    What is only read (``is_read``) stands there, under its name, while there is something to scroll.
    """

    def __init__(self, content: QWidget, name: str = "", *, is_read: bool = False) -> None:
        super().__init__()
        self.content = content
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

    @override
    def minimumSizeHint(self) -> QSize:
        """Ask for what the content needs beside a scroll bar: what lies beyond could not be scrolled to."""
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self)
        least = super().minimumSizeHint()
        return least.expandedTo(QSize(self.content.minimumSizeHint().width() + bar, 0))

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:  # the content needs more or less than before
            self.updateGeometry()
        return super().event(event)

    def _on_range(self, _least: int, most: int) -> None:
        self.setFocusPolicy(_Focus.StrongFocus if most > 0 else _Focus.NoFocus)


def bring_into_view(widget: QWidget, part: QRect) -> None:
    """Scroll what a widget stands in, so far as it scrolls, until a part of the widget shows."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, ScrolledContent):
            middle = widget.mapTo(above.content, part.center())
            above.ensureVisible(middle.x(), middle.y(), part.width() // 2, part.height())
            return
        above = above.parentWidget()
