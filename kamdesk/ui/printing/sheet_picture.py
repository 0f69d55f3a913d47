"""A small picture of a part-used sheet of labels or cards, on which one chooses the first free one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from kamdesk.ui.kit.look.theme import sized_font, sizes, tokens
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from kamdesk.domain.printing.card_grid import CardGrid

_LONGER_EDGE: Final = 150
_LEAST_FIGURE: Final = 7
_AROUND: Final = 3
"""Pixels around the paper, for the ring that shows the focus."""


class SheetPicture(QWidget):
    """Cards that are used up are grey, the first free one stands out; a click or the arrows choose it."""

    chosen = Signal(int)
    """The first free card was chosen by hand, counted from 1."""

    def __init__(self) -> None:
        super().__init__()
        self._grid: CardGrid | None = None
        self._first = 1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription(tr("点第一个空着的标签，或用方向键移动"))
        self.setToolTip(tr("点第一个空着的标签，或用方向键移动"))

    def show_sheet(self, grid: CardGrid | None) -> None:
        """Show another sheet, None for a form without cards."""
        self._grid = grid
        self.updateGeometry()
        self.set_first(1)

    def set_first(self, card: int) -> None:
        """Show which card is the first free one."""
        self._first = card
        if self._grid is not None:
            row, column = self._grid.row_and_column(card)
            self.setAccessibleName(
                tr("从第 {card} 个开始：第 {row} 行，第 {column} 列", card=card, row=row, column=column)
            )
        self.update()

    def box_of(self, card: int) -> QRectF:
        """Return where a card is to be seen."""
        if self._grid is None:
            return QRectF()
        left, top, width, height = self._grid.box(card)
        scale = self._scale
        return QRectF(_AROUND + left * scale, _AROUND + top * scale, width * scale, height * scale)

    @override
    def sizeHint(self) -> QSize:
        grid = self._grid
        if grid is None:
            return QSize()
        width, height = round(grid.paper_width * self._scale), round(grid.paper_height * self._scale)
        return QSize(width, height) + QSize(2 * _AROUND, 2 * _AROUND)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._grid is not None and event.button() is Qt.MouseButton.LeftButton:
            x, y = ((at - _AROUND) / self._scale for at in (event.position().x(), event.position().y()))
            self._choose(self._grid.card_at(x, y))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        grid = self._grid
        ways = _ways(self._first, grid) if grid is not None else {}
        card = ways.get(event.key())
        if grid is None or card is None:
            super().keyPressEvent(event)
        elif 1 <= card <= grid.count:
            self._choose(card)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        grid, colours = self._grid, tokens()
        if grid is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paper = QRectF(self.rect()).adjusted(_AROUND, _AROUND, -_AROUND, -_AROUND)
        painter.setPen(QPen(QColor(colours.field_line), 1))
        painter.setBrush(QColor(colours.surface))
        painter.drawRect(paper)
        for card in range(1, grid.count + 1):
            self._paint_card(painter, card)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 3, 3)

    @property
    def _scale(self) -> float:
        """Pixels to a millimetre of the paper."""
        grid = self._grid
        return sizes().scaled(_LONGER_EDGE) / max(grid.paper_width, grid.paper_height) if grid else 1.0

    def _choose(self, card: int) -> None:
        if card != self._first:
            self.set_first(card)
            self.chosen.emit(card)

    def _paint_card(self, painter: QPainter, card: int) -> None:
        colours = tokens()
        box = self.box_of(card).adjusted(1, 1, -1, -1)
        is_used, is_first = card < self._first, card == self._first
        ground = colours.line if is_used else colours.accent if is_first else colours.surface
        painter.setPen(QPen(QColor(colours.accent if is_first else colours.field_line), 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box, 2, 2)
        if is_used:
            painter.drawLine(box.topLeft(), box.bottomRight())
        figure = min(int(box.height() * 0.7), sizes().small)
        if figure >= _LEAST_FIGURE and not is_used:
            painter.setFont(sized_font(figure, strong=is_first))
            painter.setPen(QColor(colours.on_accent if is_first else colours.secondary))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(card))


def _ways(card: int, grid: CardGrid) -> dict[int, int]:
    """Return to which card each key leads from one; beyond the sheet there is none."""
    return {
        Qt.Key.Key_Left: card - 1,
        Qt.Key.Key_Right: card + 1,
        Qt.Key.Key_Up: card - grid.columns,
        Qt.Key.Key_Down: card + grid.columns,
        Qt.Key.Key_Home: 1,
        Qt.Key.Key_End: grid.count,
    }
