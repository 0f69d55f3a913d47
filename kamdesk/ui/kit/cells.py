"""How cells of tables are drawn: plain words, and chips for states and grades."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from kamdesk.ui.kit.paged_table import CHIP_ROLE
from kamdesk.ui.kit.theme import sized_font, sizes, tokens
from kamdesk.ui.kit.tokens import Space

if TYPE_CHECKING:
    from kamdesk.ui.kit.labels import Chip

_CHIP_RADIUS: Final = 4


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
