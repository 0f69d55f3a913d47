"""The meaning given to each column of a table; a value that a person can change."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kamdesk.domain.readings.amounts import unit_worth
from kamdesk.domain.records.imports.headings import heading_key
from kamdesk.domain.records.imports.table import column_letter

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from kamdesk.domain.records.imports.targets import Target


@dataclass(frozen=True, slots=True)
class ColumnMeaning:
    """One column: place counted from 0, header text ("" without one), meaning (None = left out).

    ``yuan_per_unit`` is what a bare amount is worth where the header, or a line above it, names a unit of
    money. ``is_decided`` says that a person gave the meaning, also that of none. ``label_index`` is the place
    of the column that says of which kind its values are, such as whether a number is one of a mobile.
    """

    index: int
    title: str
    target: Target | None = None
    yuan_per_unit: Decimal | None = None
    is_decided: bool = False
    label_index: int | None = None

    @property
    def letter(self) -> str:
        """The column's letter in spreadsheets."""
        return column_letter(self.index)

    @property
    def money_unit(self) -> str:
        """The unit of money that the list gives to the amounts of this column; nothing without."""
        if self.yuan_per_unit is None or self.target is None or not self.target.field.is_money:
            return ""
        return unit_worth(self.yuan_per_unit)


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

    def labelled_by(self, index: int) -> tuple[ColumnMeaning, ...]:
        """Return the columns whose values the one at ``index`` sorts into kinds."""
        return tuple(each for each in self.columns if each.target is not None and each.label_index == index)

    def with_target(self, index: int, target: Target | None) -> ColumnMap:
        """Give the column at ``index`` a meaning, taking it from any column that had it alone."""

        def assigned(column: ColumnMeaning) -> ColumnMeaning:
            if column.index == index:
                return replace(column, target=target, is_decided=True)
            if target is not None and column.target == target and not target.takes_several:
                return replace(column, target=None, is_decided=False)
            return column

        return replace(self, columns=tuple(assigned(column) for column in self.columns))

    def with_meanings_of(self, other: ColumnMap) -> ColumnMap:
        """Let the columns mean what those of the same heads mean in another table."""
        meant: dict[str, list[ColumnMeaning]] = defaultdict(list)
        for column in other.columns:
            meant[heading_key(column.title)].append(column)

        def turned(column: ColumnMeaning) -> ColumnMeaning:
            same = meant[heading_key(column.title)]
            if not same:
                return replace(column, target=None)
            first = same.pop(0)
            return replace(
                column,
                target=first.target,
                yuan_per_unit=column.yuan_per_unit or first.yuan_per_unit,
                is_decided=first.is_decided,
            )

        return replace(self, columns=tuple(turned(column) for column in self.columns))

    def has_heads_of(self, other: ColumnMap) -> bool:
        """Tell whether another table has the same heads, in whatever order."""
        return self.header_row > 0 and other.header_row > 0 and self._heads == other._heads

    @property
    def _heads(self) -> list[str]:
        return sorted(heading_key(column.title) for column in self.columns if column.title)

    def choices_beyond(self, suggested: ColumnMap) -> Mapping[str, str]:
        """Return what a person decided otherwise than suggested: header key → target id ("" = left out)."""
        before = {column.index: (column.target, column.is_decided) for column in suggested.columns}
        return {
            heading_key(column.title): column.target.id if column.target else ""
            for column in self.columns
            if column.title and before.get(column.index) != (column.target, column.is_decided)
        }
