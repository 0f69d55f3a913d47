"""A chart over time that is as large as its place and is read entry by entry, by pointer or arrow keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from kamdesk.services.reports.charts import ChartData, chart_drawing
from kamdesk.ui.kit.charts.chart_view import ChartView, legible_scale
from kamdesk.ui.kit.look.theme import tokens
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import (
        QFocusEvent,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
        QTransform,
    )

_NARROWEST: Final = 60.0  # millimetres
_LOWEST: Final = 30.0
_ROUND: Final = 4


class MonthChart(ChartView):
    """Draws its data anew for every size, so that letters stay as they are; tells which entry is read."""

    entry_read = Signal(int)
    """The place of the entry on which the pointer rests or to which the arrow keys went; -1 for none."""

    def __init__(self, name: str, data: ChartData, words: Sequence[str]) -> None:
        """``name`` is what the chart is called; ``words`` say each entry with its values."""
        self._name, self._data, self._words = name, data, tuple(words)
        self._read = -1
        super().__init__(chart_drawing(data, _NARROWEST, _LOWEST))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._draw()

    def show_data(self, data: ChartData, words: Sequence[str]) -> None:
        """Show other data; nothing is read any more."""
        self._data, self._words = data, tuple(words)
        self._draw()
        self.read(-1)

    def read(self, entry: int) -> None:
        """Mark an entry and tell of it; -1 marks none."""
        if entry == self._read:
            return
        self._read = entry
        said = tr("{field}：{text}", field=self._name, text=self._words[entry]) if entry >= 0 else self._name
        self.setAccessibleName(said)
        self.entry_read.emit(entry)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        scale = legible_scale()
        return QSize(round(_NARROWEST * scale), round(_LOWEST * scale))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def words_at(self, position: QPointF) -> str:
        entry = self._entry_at(position)
        return self._words[entry] if entry >= 0 else ""

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self._draw()

    @override
    def event(self, event: QEvent) -> bool:
        return True if isinstance(event, QHelpEvent) else super().event(event)  # it is said beside the title

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.read(self._entry_at(event.position()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.read(-1)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._words) - 1
        ways = {
            Qt.Key.Key_Left: self._read - 1 if self._read >= 0 else last,
            Qt.Key.Key_Right: self._read + 1 if self._read >= 0 else last,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        entry = ways.get(Qt.Key(event.key()))
        if entry is None:
            super().keyPressEvent(event)
        else:
            self.read(min(max(entry, 0), last))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.read(-1)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(tokens().accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _ROUND, _ROUND)

    @override
    def _paint_on_frame(self, painter: QPainter, place: QTransform) -> None:
        if self._read >= 0:
            column = QRectF(*self._figure.columns[self._read])
            painter.fillRect(place.mapRect(column), QColor(tokens().selected))

    def _entry_at(self, position: QPointF) -> int:
        point = self.place().inverted()[0].map(position)
        columns = (QRectF(*column) for column in self._figure.columns)
        return next((n for n, column in enumerate(columns) if column.contains(point)), -1)

    def _draw(self) -> None:
        scale = legible_scale()
        wide, high = max(self.width() / scale, _NARROWEST), max(self.height() / scale, _LOWEST)
        self.set_figure(chart_drawing(self._data, wide, high))
        self.setAccessibleName(self._name)
        self.setAccessibleDescription("\n".join(self._words))
