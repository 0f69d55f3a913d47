"""How cells of tables are drawn: plain words, and chips for states and grades."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip
from typing_extensions import override

from kamdesk.ui.kit.look.labels import tip_of
from kamdesk.ui.kit.look.theme import figures_font, sized_font, sizes, tokens
from kamdesk.ui.kit.look.tokens import FOCUS_RING, Space
from kamdesk.ui.kit.tables.columns import ALIGNMENTS
from kamdesk.ui.kit.tables.paged_table import CHIP_ROLE

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QHelpEvent
    from PySide6.QtWidgets import QAbstractItemView

    from kamdesk.ui.kit.look.labels import Chip
    from kamdesk.ui.kit.tables.paged_table import PagedTableModel

_CHIP_RADIUS: Final = 4
CELL_MARGIN: Final = 11
"""Between a cell's edge and its words, as the style sheet has it for heads."""


class CellDelegate(QStyledItemDelegate):
    """Draws a cell with a `CHIP_ROLE` value as a tinted chip, all others as plain words."""

    @override
    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        kind: Chip | None = index.data(CHIP_ROLE)
        if kind is None:
            super().paint(painter, option, index)
            return
        own = QStyleOptionViewItem(option)
        self.initStyleOption(own, index)
        words = own.text
        own.text = ""
        style = own.widget.style() if own.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, own, painter, own.widget)
        if words:
            _draw_chip(painter, own.rect, words, kind)


class RowDelegate(QStyledItemDelegate):
    """Draws the cells of a `PagedTableModel` without asking the style for each of them.

    A list of 100,000 has to scroll within one frame; the style sheet's way takes three.
    """

    def __init__(self, model: PagedTableModel[Any], parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._words, self._figures = QFont(), QFont()
        self.hovered = -1
        self.cursor = -1
        self.prepare(cursor=-1)

    def prepare(self, *, cursor: int) -> None:
        """Take colours and fonts of the moment for the painting that follows.

        ``cursor`` is the row that the keys are on, -1 for none to be marked.
        """
        colours = tokens()
        self._text, self._line = QColor(colours.text), QColor(colours.line)
        self._selected, self._hover = QColor(colours.selected), QColor(colours.hover)
        self._accent = QColor(colours.accent)
        self._words, self._figures = sized_font(sizes().body), figures_font()
        self._metrics = QFontMetrics(self._words), QFontMetrics(self._figures)
        self.cursor = cursor

    @override
    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        return show_whole_words(event, view, option, index) or super().helpEvent(event, view, option, index)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        cell, row, number = option.rect, index.row(), index.column()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(cell, self._selected)
        elif row == self.hovered:
            painter.fillRect(cell, self._hover)
        painter.fillRect(cell.left(), cell.bottom(), cell.width(), 1, self._line)
        if row == self.cursor and cell.left() <= 0:
            painter.fillRect(0, cell.top(), FOCUS_RING + 1, cell.height() - 1, self._accent)
        record = self._model.row(row)
        if record is None:
            return
        column = self._model.columns[number]
        words = column.text(record)
        if not words:
            return
        kind = column.chip(record) if column.chip is not None else None
        if kind is not None:
            _draw_chip(painter, cell, words, kind)
            return
        figures = column.align != "left"
        metrics = self._metrics[figures]
        room = cell.adjusted(CELL_MARGIN, 0, -CELL_MARGIN, 0)
        if metrics.horizontalAdvance(words) > room.width():
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.setFont(self._figures if figures else self._words)
        painter.setPen(self._text)
        painter.drawText(room, ALIGNMENTS[column.align], words)


def show_whole_words(
    event: QHelpEvent,
    view: QAbstractItemView,
    option: QStyleOptionViewItem,
    index: QModelIndex | QPersistentModelIndex,
) -> bool:
    """Tell in passing what a cell says where its column cuts it; False where there is nothing to tell."""
    words = index.data(Qt.ItemDataRole.DisplayRole)
    own_tip = index.data(Qt.ItemDataRole.ToolTipRole)
    if event.type() != QEvent.Type.ToolTip or own_tip or not isinstance(words, str):
        return False
    if view.fontMetrics().horizontalAdvance(words) <= option.rect.width() - 2 * CELL_MARGIN:
        return False
    QToolTip.showText(event.globalPos(), tip_of(words), view)
    return True


def _draw_chip(painter: QPainter, cell: QRect, words: str, kind: Chip) -> None:
    colours = tokens()
    colour = getattr(colours, kind)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(sized_font(sizes().small))
    metrics = painter.fontMetrics()
    room = cell.adjusted(Space.XS, 0, -Space.XS, 0)
    width = min(metrics.horizontalAdvance(words) + 2 * Space.S, room.width())
    chip = QRect(0, 0, width, metrics.height() + 2)
    chip.moveCenter(room.center())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.tint(colour)))
    painter.drawRoundedRect(chip, _CHIP_RADIUS, _CHIP_RADIUS)
    painter.setPen(QColor(colour))
    inner = chip.adjusted(Space.XS, 0, -Space.XS, 0)
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
    painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, shown)
    painter.restore()
