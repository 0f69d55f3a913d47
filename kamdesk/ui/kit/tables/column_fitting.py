"""Keeps the columns of a list within its width, so that nothing has to be scrolled sideways."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHeaderView

from kamdesk.ui.kit.look.theme import sizes

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView

    from kamdesk.ui.kit.tables.columns import ListColumn

_Mode = QHeaderView.ResizeMode


class ColumnFitting(QObject):
    """Gives free width to the columns that can use it, and hides the last ones where there is too little.

    A column that the user asked for stays, even where the list has to be scrolled sideways for it. A list
    whose columns cannot use free width keeps them as they are; its last one reaches to the edge.
    """

    def __init__(self, table: QTableView, columns: tuple[ListColumn[Any], ...], least: list[int]) -> None:
        """``least`` are the widths in pixels that the columns have before anybody changes them."""
        super().__init__(table)
        self._table = table
        self._columns = columns
        self._widths = least
        self._hidden = {number for number, column in enumerate(columns) if column.hidden}
        self._asked: set[int] = set()
        self._sorted: tuple[int, int] = (-1, 0)
        self._is_fitting = False
        self.fits = any(column.stretch for column in columns)
        header = table.horizontalHeader()
        header.setStretchLastSection(not self.fits)
        header.sectionResized.connect(self._on_resized)
        for number, width in enumerate(least):
            table.setColumnWidth(number, width)
            table.setColumnHidden(number, number in self._hidden)

    def is_hidden(self, number: int) -> bool:
        """Say whether a column was hidden on purpose, not for want of room."""
        return number in self._hidden

    def is_asked(self, number: int) -> bool:
        """Say whether a column stays where room is short, because the user asked for it."""
        return number in self._asked

    def kept_width(self, number: int) -> int:
        """Return the width to remember at 100 %, 0 for a column that takes what is free."""
        stretches = self.fits and self._columns[number].stretch
        return 0 if stretches else round(self._widths[number] / sizes().factor)

    def set_width(self, number: int, width: int) -> None:
        """Give a column a width at 100 %."""
        self._widths[number] = sizes().scaled(width)
        self._table.setColumnWidth(number, self._widths[number])

    def give_room_for_arrow(self, number: int, width: int) -> None:
        """Let the column that has the arrow of sorting be at least so wide, in pixels, and no other."""
        if (number, width) == self._sorted:
            return
        self._sorted = number, width
        if self.fits:
            self.fit()
        elif self._table.columnWidth(number) < width:
            self._table.setColumnWidth(number, width)

    def set_hidden(self, number: int, *, hidden: bool, asked: bool = False) -> None:
        """Hide a column, or show it; with ``asked`` it stays where room is short."""
        (self._hidden.add if hidden else self._hidden.discard)(number)
        (self._asked.add if asked and not hidden else self._asked.discard)(number)
        self._table.setColumnHidden(number, hidden)

    def fit(self, *, is_first: bool = True) -> None:
        """Lay the columns out for the width that the list has now."""
        width = self._table.viewport().width()
        if not self.fits or self._is_fitting:
            return
        self._is_fitting = True
        kept = self._kept(width)
        shares = self._shares(kept, width)
        header = self._table.horizontalHeader()
        for number, column in enumerate(self._columns):
            self._table.setColumnHidden(number, number not in kept)
            mode = _Mode.Fixed if column.stretch and shares else _Mode.Interactive
            if header.sectionResizeMode(number) is not mode:
                header.setSectionResizeMode(number, mode)
            if number in kept:
                self._table.setColumnWidth(number, self._width(number) + shares.get(number, 0))
        self._table.updateGeometries()  # Qt would keep the bar of the columns that went
        self._is_fitting = False
        if is_first and self._table.viewport().width() != width:  # a bar came or went
            self.fit(is_first=False)

    def _shares(self, kept: list[int], width: int) -> dict[int, int]:
        """Return what each column that can use free width is given beyond its own; nothing without room."""
        takers = [number for number in kept if self._columns[number].stretch]
        free = width - sum(self._width(number) for number in kept)
        if free < 0 or not takers:
            return {}
        each, rest = divmod(free, len(takers))
        return {number: each + (place < rest) for place, number in enumerate(takers)}

    def _kept(self, width: int) -> list[int]:
        """Return the columns that find room, the earlier ones first."""
        shown = [number for number in range(len(self._columns)) if number not in self._hidden]
        room = width - sum(self._width(number) for number in shown if self._stays(number))
        for number in [number for number in shown if not self._stays(number)]:
            room -= self._width(number)
            if room < 0:
                return [other for other in shown if other < number or self._stays(other)]
        return shown

    def _width(self, number: int) -> int:
        place, least = self._sorted
        return max(self._widths[number], least if number == place else 0)

    def _stays(self, number: int) -> bool:
        return number == 0 or number in self._asked or self._columns[number].names

    def _on_resized(self, number: int, _before: int, width: int) -> None:
        header = self._table.horizontalHeader()
        if not self._is_fitting and width and header.sectionResizeMode(number) is _Mode.Interactive:
            self._widths[number] = width
            self.fit()
