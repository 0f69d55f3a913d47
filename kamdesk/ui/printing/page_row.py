"""The pages with their thumbnails at the left, which are hidden where the window is narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from kamdesk.ui.kit.look.tokens import Space

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QResizeEvent

    from kamdesk.ui.printing.page_view import PageView
    from kamdesk.ui.printing.thumbnails import ThumbnailStrip

_LEAST_PAGE: Final = 260
"""Pixels that a page needs beside thumbnails; keys turn the pages without them."""


class PageRow(QWidget):
    """A `ThumbnailStrip` beside a `PageView`."""

    def __init__(self, strip: ThumbnailStrip, view: PageView) -> None:
        super().__init__()
        self._strip = strip
        self._view = view
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(strip)
        row.addWidget(view, 1)

    @override
    def minimumSizeHint(self) -> QSize:
        return self._view.minimumSizeHint()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._strip.setVisible(self.width() >= self._strip.width() + Space.S + _LEAST_PAGE)
        super().resizeEvent(event)
