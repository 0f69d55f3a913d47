"""The row below a list with the sums of its columns, each where its column stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from kamdesk.ui.kit.look.fonts import tabular
from kamdesk.ui.kit.look.theme import sized_font, sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.tables.cells import CELL_MARGIN
from kamdesk.ui.kit.tables.columns import ALIGNMENTS
from kamdesk.ui.kit.tables.frozen_column import FIRST

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from PySide6.QtGui import QPaintEvent

    from kamdesk.ui.kit.tables.paged_table import PagedTableModel
    from kamdesk.ui.kit.tables.sorted_table import SortedTable


class FootRow(QWidget):
    """Shows one text for each column of a table, by the columns' keys; it follows their widths and order."""

    def __init__(self, table: SortedTable[Any], model: PagedTableModel[Any]) -> None:
        super().__init__()
        self._table, self._columns = table, model.columns
        self._texts: Mapping[str, str] = {}
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        header = table.horizontalHeader()
        for signal in (header.sectionResized, header.sectionMoved, header.geometriesChanged):
            signal.connect(self.update)
        table.horizontalScrollBar().valueChanged.connect(self.update)
        table.viewport().installEventFilter(self)

    @property
    def texts(self) -> Mapping[str, str]:
        """What stands there, by column."""
        return self._texts

    def show_texts(self, texts: Mapping[str, str]) -> None:
        """Show these texts; a screen reader says them in the order of the columns."""
        self._texts = texts
        said = ((each.title, texts.get(each.key, "")) for each in self._columns)
        self.setAccessibleName(tr("、").join(f"{title} {text}".strip() for title, text in said if text))
        self.setToolTip(self.accessibleName())
        self.update()

    @property
    def _font(self) -> QFont:
        return tabular(sized_font(sizes().small, strong=True))

    @override
    def sizeHint(self) -> QSize:
        return QSize(0, sizes().row)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.update()
        return super().eventFilter(watched, event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        painter.fillRect(event.rect(), palette.color(QPalette.ColorRole.AlternateBase))
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid)))
        painter.drawLine(0, 0, self.width(), 0)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Text)))
        painter.setFont(self._font)
        left = self._table.viewport().x()
        for number, column in enumerate(self._columns):
            if not self._table.isColumnHidden(number):
                x = 0 if number == FIRST else self._table.columnViewportPosition(number)
                room = QRect(left + x, 0, self._table.columnWidth(number), self.height())
                # a sum is longer than what it sums up, and may use the space before its column's words
                inner = room.adjusted(Space.XS, 0, -CELL_MARGIN, 0)
                if column.align == "left":
                    inner.setLeft(room.left() + CELL_MARGIN)
                text = self._texts.get(column.key, "")
                whole = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
                painter.drawText(inner, int(ALIGNMENTS[column.align]), whole)
