"""The meaning given to each column of a table; a value that a person can change."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kamdesk.domain.records.imports.headings import heading_key
from kamdesk.domain.records.imports.table import column_letter

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from kamdesk.domain.records.imports.targets import Target


@dataclass(frozen=True, slots=True)
class ColumnMeaning:
    """One column: place counted from 0, header text ("" without one), meaning (None = left out).

    ``yuan_per_unit`` is what a bare amount is worth where the header names a unit of money.
    """

    index: int
    title: str
    target: Target | None = None
    yuan_per_unit: Decimal | None = None

    @property
    def letter(self) -> str:
        """The column's letter in spreadsheets."""
        return column_letter(self.index)


@dataclass(frozen=True, slots=True)
class ColumnMap:
    """Which row heads the table (0 = none), which is the last head row, and what every column means."""

    header_row: int
    last_header_row: int
    columns: tuple[ColumnMeaning, ...]

    def index_of(self, target: Target) -> int | None:
        """Return the place of the column that fills ``target``, or None."""
        return next((column.index for column in self.columns if column.target == target), None)

    @property
    def targets(self) -> tuple[Target, ...]:
        """What the columns mean that are not left out."""
        return tuple(column.target for column in self.columns if column.target is not None)

    def with_target(self, index: int, target: Target | None) -> ColumnMap:
        """Give the column at ``index`` a meaning, taking it from any column that had it."""

        def assigned(column: ColumnMeaning) -> ColumnMeaning:
            if column.index == index:
                return replace(column, target=target)
            if target is not None and column.target == target:
                return replace(column, target=None)
            return column

        return replace(self, columns=tuple(assigned(column) for column in self.columns))

    def choices_beyond(self, suggested: ColumnMap) -> Mapping[str, str]:
        """Return what a person decided otherwise than suggested: header key → target id ("" = left out)."""
        before = {column.index: column.target for column in suggested.columns}
        return {
            heading_key(column.title): column.target.id if column.target else ""
            for column in self.columns
            if column.title and before.get(column.index) != column.target
        }
