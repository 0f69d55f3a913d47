"""Small pictures of all pages, to see the whole and to jump."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QListView
from typing_extensions import override

from kamdesk.ui.kit.look.theme import tokens
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.printing.pictures import PictureCache

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtWidgets import QWidget

    from kamdesk.services.printing.preview import PreviewDocument

_EDGE: Final = 104  # the longer edge of a thumbnail in pixels
_LABEL: Final = 20
_PALE: Final = 0.35  # of a page that is left out
_TICK: Final = 10.0  # pixels from the corner of a page to the middle of its tick


class _ThumbnailModel(QAbstractListModel):
    """One row per page; a picture is drawn when the view asks for it."""

    def __init__(self, document: PreviewDocument, ratio: float, parent: QWidget) -> None:
        super().__init__(parent)
        self._document = document
        self._ratio = ratio
        scale = _EDGE / max(document.size(1))
        self._pictures = PictureCache(document, scale, are_thumbnails=True)
        self._meant: frozenset[int] | None = None

    def set_meant(self, pages: Collection[int] | None) -> None:
        """Mark these pages, from 1, as those that are meant, and pale the others; None marks none."""
        meant = None if pages is None else frozenset(pages)
        if meant != self._meant:
            self._meant = meant
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._document.page_count

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        page = index.row() + 1
        if role == Qt.ItemDataRole.DisplayRole:
            return str(page)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icon(page)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = tr("第 {page} 页", page=page)
            is_left_out = self._meant is not None and page not in self._meant
            return tr("{page}，不在页码范围内", page=words) if is_left_out else words
        return None

    def _icon(self, page: int) -> QIcon:
        """Return the picture with a fine edge, white also where its row is chosen.

        It is centred in a square, so that upright and wide pages take the same space.
        """
        picture = self._pictures.drawn(page, self._ratio)
        size = picture.deviceIndependentSize()
        square = QPixmap(QSize(_EDGE, _EDGE) * self._ratio)
        square.setDevicePixelRatio(self._ratio)
        square.fill(Qt.GlobalColor.transparent)
        place = QRectF(QPointF(0, 0), size)
        place.moveCenter(QPointF(_EDGE / 2, _EDGE / 2))
        painter = QPainter(square)
        if self._meant is not None and page not in self._meant:
            painter.setOpacity(_PALE)
        painter.drawPixmap(place.topLeft(), picture)
        painter.setPen(QColor(tokens().field_line))
        painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))
        if self._meant is not None and page in self._meant:
            _draw_tick(painter, QPointF(place.right() - _TICK, place.top() + _TICK))
        painter.end()
        made = QIcon(square)
        made.addPixmap(square, QIcon.Mode.Selected)
        return made


def _draw_tick(painter: QPainter, middle: QPointF) -> None:
    """Draw a round with a tick into the corner of a page."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens().accent))
    painter.drawEllipse(middle, _TICK - 2, _TICK - 2)
    painter.setPen(QPen(QColor(tokens().on_accent), 1.8))
    painter.drawPolyline([middle + QPointF(x, y) for x, y in ((-3.5, 0.2), (-1.0, 2.8), (3.6, -2.6))])


class ThumbnailStrip(QListView):
    """The strip of thumbnails; the page in sight is the current one."""

    page_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model: _ThumbnailModel | None = None
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.TopToBottom)
        self.setMovement(QListView.Movement.Static)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setIconSize(QSize(_EDGE, _EDGE))
        self.setGridSize(QSize(_EDGE + Space.XL, _EDGE + _LABEL + Space.S))
        self.setFixedWidth(_EDGE + Space.XL + Space.L)  # and the scroll bar
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("页面缩略图"))

    def set_document(self, document: PreviewDocument | None) -> None:
        """Show the pages of another document, or none."""
        old = self._model
        self._model = _ThumbnailModel(document, self.devicePixelRatioF(), self) if document else None
        self.setModel(self._model)
        if old is not None:
            old.deleteLater()

    def set_meant(self, pages: Collection[int] | None) -> None:
        """Mark the pages that are printed or saved; None where all of them are."""
        if self._model is not None:
            self._model.set_meant(pages)

    def set_page(self, page: int) -> None:
        """Mark the page in sight, from 1."""
        if self._model is not None:
            with QSignalBlocker(self):  # it only follows the view; nobody chose it here
                self.setCurrentIndex(self._model.index(page - 1))

    @override
    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.page_chosen.emit(current.row() + 1)
