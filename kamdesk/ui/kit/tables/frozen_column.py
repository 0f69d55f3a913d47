"""A table whose first column stays at the left edge while the others are scrolled sideways under it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QStyleOptionViewItem, QWidget
from typing_extensions import override

from kamdesk.ui.kit.look.theme import tokens
from kamdesk.ui.kit.tables.row_choice import Row, RowChoiceTable

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from kamdesk.ui.kit.tables.paged_table import Index, PagedTableModel

FIRST: Final = 0
"""The column that stays: it stands before the others and is always shown."""
_MOST: Final = 2 / 3
"""Of the width of the table: the others have to be seen too."""


class FrozenHeader(QHeaderView):
    """Heads of columns, the first of which stays in its place, and is clicked and drawn wider there."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._is_pressed = False
        self._drawn_from: float | None = None
        """Where the edge would stand were the first column of no width, while it is drawn with the mouse."""

    def frozen_width(self) -> int:
        """Return how wide the first column stands over the others; 0 while nothing is scrolled away."""
        if self.offset() <= 0:
            return 0
        return min(self.sectionSize(FIRST), round(self.viewport().width() * _MOST))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if width := self.frozen_width():
            painter = QPainter(self.viewport())
            self.paintSection(painter, QRect(0, 0, width, self.height()), FIRST)
            draw_edge(painter, width, self.height())
            painter.end()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or not self._is_over_first(event):
            super().mousePressEvent(event)
        elif self._is_over_edge(event):
            self._drawn_from = event.position().x() - self.sectionSize(FIRST)
        else:
            self._is_pressed = True

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drawn_from is not None:
            wanted = round(event.position().x() - self._drawn_from)
            self.resizeSection(FIRST, max(wanted, self.minimumSectionSize()))
        elif self._is_pressed or (not event.buttons() and self._is_over_first(event)):
            over_edge = self._is_over_edge(event)
            self.setCursor(Qt.CursorShape.SplitHCursor if over_edge else Qt.CursorShape.ArrowCursor)
        else:
            super().mouseMoveEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._is_pressed and self._is_over_first(event):
            self.sectionClicked.emit(FIRST)
        elif not self._is_pressed and self._drawn_from is None:
            super().mouseReleaseEvent(event)
        self._is_pressed, self._drawn_from = False, None

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self._is_over_first(event):
            super().mouseDoubleClickEvent(event)
        elif self._is_over_edge(event):
            self.sectionHandleDoubleClicked.emit(FIRST)

    def _is_over_first(self, event: QMouseEvent) -> bool:
        """Tell whether the pointer is over the first head or its edge, where these stand over others."""
        width = self.frozen_width()
        return width > 0 and event.position().x() < width + self._grip

    def _is_over_edge(self, event: QMouseEvent) -> bool:
        return abs(event.position().x() - self.frozen_width()) < self._grip

    @property
    def _grip(self) -> int:
        return self.style().pixelMetric(QStyle.PixelMetric.PM_HeaderGripMargin, None, self)


class FrozenColumnTable(RowChoiceTable[Row]):
    """Shows its first column at the left edge always.

    The one table draws it a second time, over what lies scrolled under it, and answers for its place; so
    keys, choice, menus and a screen reader know one table with one cursor.
    """

    def __init__(self, model: PagedTableModel[Row], parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._head = FrozenHeader(self)
        self.setHorizontalHeader(self._head)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if width := self._head.frozen_width():
            self._paint_first(event.rect(), width)

    @override
    def visualRect(self, index: Index) -> QRect:
        place = super().visualRect(index)
        width = self._head.frozen_width()
        if width and index.isValid() and index.column() == FIRST:
            place.setRect(0, place.top(), width, place.height())
        return place

    @override
    def indexAt(self, pos: QPoint) -> QModelIndex:
        if 0 <= pos.x() < self._head.frozen_width():
            return self._model.index(self.rowAt(pos.y()), FIRST)
        return super().indexAt(pos)

    @override
    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        bar = self.horizontalScrollBar()
        was_at = bar.value()
        super().scrollTo(index, hint)
        if index.column() == FIRST:  # which is in sight wherever the others are
            bar.setValue(was_at)
        elif (covered := self._head.frozen_width() - self.visualRect(index).left()) > 0:
            bar.setValue(bar.value() - covered)

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if dx:  # what stands still was moved along with the rest
            self.viewport().update()
            self._head.viewport().update()

    def _paint_first(self, changed: QRect, width: int) -> None:
        """Paint the cells of the first column, of the rows that have to be painted anew."""
        first, last = self.rowAt(changed.top()), self.rowAt(changed.bottom())
        painter = QPainter(self.viewport())
        painter.fillRect(0, changed.top(), width, changed.height(), self.palette().base())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        plain = option.state
        for row in range(max(first, 0), (self._model.rowCount() if last < 0 else last + 1)):
            index = self._model.index(row, FIRST)
            chosen = self.selectionModel().isSelected(index)
            option.state = plain | QStyle.StateFlag.State_Selected if chosen else plain
            option.rect = self.visualRect(index)
            self.itemDelegateForIndex(index).paint(painter, option, index)
        draw_edge(painter, width, self.viewport().height())
        painter.end()


def draw_edge(painter: QPainter, width: int, height: int) -> None:
    """Draw the line that parts what stays from what is scrolled."""
    painter.fillRect(width - 1, 0, 1, height, QColor(tokens().field_line))
