"""A sheet as it lies in a file: rows of cells, with the places that people see in Excel."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kamdesk.domain.shared.text import Message


class MarkedText(str):
    """Text that its author marked as text (a leading apostrophe in Excel): never a formula."""

    __slots__ = ()


class ShownNumber(Decimal):
    """A number whose format adds something to its digits, such as zeros, hyphens, percent or a unit.

    ``shown`` is the text in the cell, ``scaled`` the exact number that it stands for before its ``unit``.
    """

    shown: str
    scaled: Decimal
    unit: str

    @classmethod
    def of(cls, number: Decimal, shown: str, scaled: Decimal, unit: str) -> ShownNumber:
        """Return ``number`` as it is shown."""
        found = cls(number)
        found.shown, found.scaled, found.unit = shown, scaled, unit
        return found


class YearlessDay(date):
    """A day whose format shows no year: whatever year the cell keeps was never written by anybody."""

    @property
    def shown(self) -> str:
        """The day as people write it."""
        return f"{self.month}月{self.day}日"


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A cell whose content cannot be taken, with the reason."""

    reason: Message


CellValue: TypeAlias = str | Decimal | bool | date | datetime | Unreadable | None


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row; ``number`` counts from 1 as spreadsheets show it."""

    number: int
    cells: tuple[CellValue, ...]

    def cell(self, index: int) -> CellValue:
        """Return the cell of a column counted from 0; None behind the last one."""
        return self.cells[index] if index < len(self.cells) else None


@dataclass(frozen=True, slots=True)
class SourceTable:
    """The rows of one sheet that hold anything, and how they were read.

    ``encoding`` and ``delimiter`` are empty for workbooks, ``sheet`` for text files.
    ``from_1904`` says that bare numbers of days count from 1904 (old Macintosh workbooks).
    ``is_hidden`` and ``hidden_rows`` tell what the workbook does not show; it is read all the same.
    ``left_behind`` says what stands in the file and has no place in a table, such as pictures.
    """

    rows: tuple[TableRow, ...]
    width: int
    sheet: str = ""
    encoding: str = ""
    delimiter: str = ""
    from_1904: bool = False
    is_hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()
    left_behind: tuple[Message, ...] = ()

    def row(self, number: int) -> TableRow | None:
        """Return the row with that number, or None where it is empty."""
        return next((row for row in self.rows if row.number == number), None)

    def with_cell(self, number: int, index: int, cell: CellValue) -> SourceTable:
        """Return the table with another content in one cell of a row that holds anything."""

        def changed(row: TableRow) -> TableRow:
            cells = [*row.cells, *[None] * (index + 1 - len(row.cells))]
            cells[index] = cell
            return TableRow(row.number, tuple(cells))

        return replace(self, rows=tuple(changed(row) if row.number == number else row for row in self.rows))

    def below(self, number: int) -> Iterator[TableRow]:
        """Yield the rows under the row with that number."""
        return (row for row in self.rows if row.number > number)


def column_letter(index: int) -> str:
    """Name a column counted from 0 as spreadsheets do: ``A`` … ``Z``, ``AA`` …."""
    letters = ""
    rest = index + 1
    while rest:
        rest, place = divmod(rest - 1, 26)
        letters = chr(ord("A") + place) + letters
    return letters
