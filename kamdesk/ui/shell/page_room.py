"""The room of the open page: where the window is smaller than the page needs, it is scrolled both ways."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QStyle
from typing_extensions import override

from kamdesk.ui.kit.look.fitting import least_size

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class PageRoom(QScrollArea):
    """Holds the pages and shows one of them, never smaller than what stands on it allows."""

    def __init__(self) -> None:
        super().__init__()
        self.stack = QStackedWidget()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self.stack)
        self.stack.installEventFilter(self)
        self.stack.currentChanged.connect(self._fit)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def _fit(self) -> None:
        page = self.stack.currentWidget()
        if page is None:
            return
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self)
        room = self.maximumViewportSize()
        needed = least_size(page, room.width())
        if needed.height() > room.height():
            room.setWidth(room.width() - bar)
            needed = least_size(page, room.width())
        if needed.width() > room.width():
            room.setHeight(room.height() - bar)
        self.stack.resize(room.expandedTo(needed))
