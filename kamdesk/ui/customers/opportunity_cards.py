"""The cards of the board: what each says, for eyes and for screen readers, and how it is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from kamdesk.domain.customers.opportunities import STAGES
from kamdesk.domain.customers.opportunity_dues import dues_of
from kamdesk.domain.records.formatting import format_money
from kamdesk.ui.kit.look.theme import sized_font, sizes, tokens
from kamdesk.ui.kit.look.tokens import FOCUS_RING, Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QFont

    from kamdesk.domain.records.listing import ListRow

CARD_ID: Final = Qt.ItemDataRole.UserRole
_CARD: Final = Qt.ItemDataRole.UserRole + 1
_WAN: Final = Decimal(10_000)
_TITLE_LINES: Final = 2
_RADIUS: Final = 6
_Index: TypeAlias = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class CardLine:
    """One line of a card below its title; ``tone`` is the token of its colour."""

    text: str
    tone: str = "secondary"


@dataclass(frozen=True, slots=True)
class Card:
    """What a card says: the need, whose it is, how much, what is due."""

    title: str
    lines: tuple[CardLine, ...]

    @property
    def words(self) -> str:
        """All of it, a line each."""
        return "\n".join((self.title, *(line.text for line in self.lines)))


def in_wan(amount: Decimal) -> str:
    """Write an amount in 万元 with two decimals."""
    return format_money((amount / _WAN).quantize(Decimal("0.01")))


def card_of(row: ListRow, today: date) -> Card:
    """Return the card of one opportunity."""
    values: Any = row.values
    lines = [CardLine(row.title_of(values["customer_id"]))]
    if values["amount"] is not None:
        lines.append(CardLine(tr("{amount} 万元", amount=in_wan(values["amount"])), "text"))
    for due in dues_of(values, today):
        tone = "bad" if due.is_late else "watch" if due.is_near else "secondary"
        mark = "！" if due.is_late else ""  # never told by the colour alone
        lines.append(CardLine(f"{mark}{tr(due.words)}", tone))
    return Card(values["need"], tuple(lines))


def item_of(row: ListRow, today: date) -> QListWidgetItem:
    """Return the item of a column for one opportunity."""
    card, values = card_of(row, today), row.values
    item = QListWidgetItem(card.words)
    item.setData(CARD_ID, row.id.hex)
    item.setData(_CARD, card)
    item.setToolTip(card.words)
    stage = tr(dict(STAGES)[values["stage"]])  # type: ignore[index]  # the column holds a stage
    item.setData(Qt.ItemDataRole.AccessibleTextRole, tr("，").join((*card.words.split("\n"), stage)))
    return item


class CardDelegate(QStyledItemDelegate):
    """Draws cards without asking the style: five hundred of them are scrolled within a frame."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        card: Card = index.data(_CARD)
        inner = _title_width(option)
        strong, small = _metrics(strong=True), _metrics(strong=False)
        titles = 1 if strong.horizontalAdvance(card.title) <= inner else _TITLE_LINES
        height = titles * strong.lineSpacing() + len(card.lines) * small.lineSpacing()
        return QSize(inner, height + 2 * Space.S + Space.S)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        card: Card = index.data(_CARD)
        colours = tokens()
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        has_keys = is_chosen and bool(option.state & QStyle.StateFlag.State_HasFocus)
        frame = option.rect.adjusted(Space.XS, Space.XS // 2, -Space.XS, -Space.XS // 2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours.accent if has_keys else colours.line))
        painter.setBrush(QColor(colours.selected if is_chosen else colours.raised))
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
        if has_keys:
            edge = QRect(frame.left(), frame.top() + _RADIUS, FOCUS_RING, frame.height() - 2 * _RADIUS)
            painter.fillRect(edge, QColor(colours.accent))
        room = frame.adjusted(Space.S, Space.S, -Space.S, 0)
        top = self._draw_title(painter, room, card.title, min(room.width(), _title_width(option)))
        painter.setFont(sized_font(sizes().small))
        metrics = painter.fontMetrics()
        for line in card.lines:
            painter.setPen(QColor(getattr(colours, line.tone)))
            shown = metrics.elidedText(line.text, Qt.TextElideMode.ElideRight, room.width())
            top = _draw_line(painter, room, top, shown)
        painter.restore()

    def _draw_title(self, painter: QPainter, room: QRect, title: str, width: int) -> int:
        """Draw the title in two lines at most; return where the next line begins."""
        font = sized_font(sizes().body, strong=True)
        painter.setFont(font)
        painter.setPen(QColor(tokens().text))
        metrics, top = painter.fontMetrics(), room.top()
        for line in _broken(title, font, metrics, width):
            top = _draw_line(painter, room, top, line)
        return top


def _title_width(option: QStyleOptionViewItem) -> int:
    """Return how wide a title may be, whether the column is scrolled by now or not."""
    bar = QApplication.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
    width = option.rect.width() if option.widget is None else option.widget.width() - bar - 2
    return width - 2 * (Space.S + Space.XS)


def _draw_line(painter: QPainter, room: QRect, top: int, text: str) -> int:
    """Draw one line; return where the next one begins."""
    height = painter.fontMetrics().lineSpacing()
    painter.drawText(QRect(room.left(), top, room.width(), height), Qt.AlignmentFlag.AlignLeft, text)
    return top + height


def _metrics(*, strong: bool) -> QFontMetrics:
    return QFontMetrics(sized_font(sizes().body if strong else sizes().small, strong=strong))


def _broken(text: str, font: QFont, metrics: QFontMetrics, width: int) -> list[str]:
    """Break a title into two lines at most; what finds no room ends in an ellipsis."""
    if metrics.horizontalAdvance(text) <= width:
        return [text]
    layout = QTextLayout(text, font)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(width)
    layout.endLayout()
    end = first.textLength()
    rest = metrics.elidedText(text[end:], Qt.TextElideMode.ElideRight, width)
    return [text[:end], rest]
