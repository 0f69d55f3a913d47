"""A zoomable view of the pages of a document, one below the other."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QFrame
from typing_extensions import override

from kamdesk.ui.kit.look.theme import tokens
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.printing.pictures import PictureCache

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

    from kamdesk.services.printing.preview import PreviewDocument

_SMALLEST: Final = 0.25
_LARGEST: Final = 6.0
_STEP: Final = 1.25
_PAPER: Final = QColor(Qt.GlobalColor.white)  # paper is white, whatever the theme


class PageView(QAbstractScrollArea):
    """Shows a document; draws only visible pages, one at a time, so that scrolling never waits."""

    page_changed = Signal(int)
    """The page in sight, from 1."""
    zoom_changed = Signal(float)
    """Pixels per point."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document: PreviewDocument | None = None
        self._pictures: PictureCache | None = None
        self._scale = 1.0
        self._fits_width = True
        self._starts: list[int] = []  # upper edge of each page, in pixels of the whole
        self._page = 0
        self._word = ""
        self._drawing = QTimer(self)
        self._drawing.setSingleShot(True)
        self._drawing.timeout.connect(self._draw_next)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("页面预览"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def page(self) -> int:
        """The page in sight, from 1; 0 without a document."""
        return self._page

    @property
    def scale(self) -> float:
        """Pixels per point."""
        return self._scale

    @override
    def sizeHint(self) -> QSize:
        return QSize(560, 640)

    def set_document(self, document: PreviewDocument | None) -> None:
        """Show another document, from its first page, or none."""
        self._document = document
        self._page = 0
        self.verticalScrollBar().setValue(0)
        self._rescale(self._fitting_scale() if self._fits_width else self._scale)

    def set_word(self, word: str) -> None:
        """Set the text shown while there is no document."""
        self._word = word
        self.viewport().update()

    def show_page(self, page: int) -> None:
        """Scroll to a page, counted from 1."""
        if self._document is not None and 1 <= page <= self._document.page_count:
            self.verticalScrollBar().setValue(self._starts[page - 1] - Space.L)

    def zoom_in(self) -> None:
        """Show everything a step larger."""
        self._zoom(self._scale * _STEP)

    def zoom_out(self) -> None:
        """Show everything a step smaller."""
        self._zoom(self._scale / _STEP)

    def fit_width(self) -> None:
        """Show pages as wide as the view, now and after each change of its size."""
        self._fits_width = True
        self._rescale(self._fitting_scale())

    def fit_page(self) -> None:
        """Show one whole page."""
        if self._document is None:
            return
        width, height = self._document.size(max(self._page, 1))
        room = self.viewport().size()
        page = max(self._page, 1)
        self._zoom(min((room.width() - 2 * Space.L) / width, (room.height() - 2 * Space.L) / height))
        self.show_page(page)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(tokens().line))
        if self._document is None or self._pictures is None:
            painter.setPen(QColor(tokens().secondary))
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, self._word)
            return
        is_complete = True
        for page in self._pages_in_sight():
            place = self._place(page)
            painter.fillRect(place, _PAPER)
            picture = self._pictures.kept(page)
            if picture is None:
                is_complete = False
            else:
                painter.drawPixmap(place.topLeft(), picture)
        if not is_complete:
            self._drawing.start(0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rescale(self._fitting_scale() if self._fits_width else self._scale)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_in() if event.angleDelta().y() > 0 else self.zoom_out()
            event.accept()
            return
        super().wheelEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        acts = {
            Qt.Key.Key_Plus: self.zoom_in,
            Qt.Key.Key_Equal: self.zoom_in,
            Qt.Key.Key_Minus: self.zoom_out,
        }
        pages = {
            Qt.Key.Key_Home: 1,
            Qt.Key.Key_End: len(self._starts),
            Qt.Key.Key_PageDown: self._page + 1,
            Qt.Key.Key_PageUp: self._page - 1,
        }
        key = Qt.Key(event.key())
        if key in acts:
            acts[key]()
        elif key in pages:
            self.show_page(pages[key])
        else:
            super().keyPressEvent(event)

    def _zoom(self, scale: float) -> None:
        self._fits_width = False
        self._rescale(scale)

    def _rescale(self, scale: float) -> None:
        """Lay everything out at a new scale and stay on the page in sight."""
        if self._document is None:
            self._pictures = None
            self._starts = []
            self.verticalScrollBar().setRange(0, 0)
            self.viewport().update()
            return
        page = self._page
        self._scale = min(max(scale, _SMALLEST), _LARGEST)
        self._pictures = PictureCache(self._document, self._scale)
        self._starts = []
        bottom = widest = 0
        for n in range(1, self._document.page_count + 1):
            width, height = (round(length * self._scale) for length in self._document.size(n))
            self._starts.append(bottom + Space.L)
            bottom += Space.L + height
            widest = max(widest, width)
        self._set_ranges(widest, bottom + Space.L)
        if page > 1:
            self.show_page(page)
        self._on_scrolled()
        self.zoom_changed.emit(self._scale)
        self.viewport().update()

    def _set_ranges(self, widest: int, height: int) -> None:
        room = self.viewport().size()
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setRange(0, max(0, height - room.height()))
        down.setPageStep(room.height())
        down.setSingleStep(Space.XXL)
        across.setRange(0, max(0, widest + 2 * Space.L - room.width()))
        across.setPageStep(room.width())

    def _fitting_scale(self) -> float:
        if self._document is None:
            return self._scale
        width, _ = self._document.size(max(self._page, 1))
        return float((self.viewport().width() - 2 * Space.L) / width)

    def _place(self, page: int) -> QRect:
        assert self._document is not None
        width, height = (round(length * self._scale) for length in self._document.size(page))
        top = self._starts[page - 1] - self.verticalScrollBar().value()
        free = (self.viewport().width() - width) // 2
        left = max(free, Space.L) - self.horizontalScrollBar().value()
        return QRect(left, top, width, height)

    def _page_at(self, height: int) -> int:
        """Return the page at a height of the whole, in pixels."""
        return max(bisect_right(self._starts, height + Space.L), 1)

    def _pages_in_sight(self) -> range:
        top = self.verticalScrollBar().value()
        return range(self._page_at(top), self._page_at(top + self.viewport().height()) + 1)

    def _on_scrolled(self) -> None:
        if self._document is None:
            return
        page = self._page_at(self.verticalScrollBar().value() + self.viewport().height() // 3)
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)
        self.viewport().update()

    def _draw_next(self) -> None:
        if self._document is None or self._pictures is None:
            return
        for page in self._pages_in_sight():
            if self._pictures.kept(page) is None:
                self._pictures.drawn(page, self.devicePixelRatioF())
                self.viewport().update()
                return
