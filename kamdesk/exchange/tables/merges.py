"""Merged cells: what the first one shows counts for all rows that the merge covers."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kamdesk.domain.records.imports.table import CellValue


class Merges:
    """The merges over several rows of a sheet, read from its first row on; columns count from 1."""

    def __init__(self) -> None:
        self._beginning: dict[int, dict[int, int]] = defaultdict(dict)  # first row → column → last row
        self._open: dict[int, tuple[int, CellValue]] = {}  # column → last row, and what is shown

    def add(self, column: int, top: int, bottom: int) -> None:
        """Take the cells of a column between two rows as merged; one row alone is no matter."""
        if bottom > top:
            self._beginning[top][column] = bottom

    @property
    def are_open(self) -> bool:
        """Whether the next row lies within any."""
        return bool(self._open)

    @property
    def width(self) -> int:
        """How many columns the next row has at least."""
        return max(self._open, default=0)

    def fill(self, number: int, row: list[CellValue]) -> None:
        """Fill the hidden cells of the next row, which has that number."""
        for column, (bottom, value) in tuple(self._open.items()):
            row.extend([None] * (column - len(row)))
            if row[column - 1] is None:
                row[column - 1] = value
            if bottom == number:
                del self._open[column]
        for column, bottom in self._beginning.get(number, {}).items():
            if column <= len(row) and row[column - 1] is not None:
                self._open[column] = bottom, row[column - 1]
