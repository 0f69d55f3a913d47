"""Cells that a person corrects, or leaves out, while looking at what an import would do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kamdesk.domain.records.imports.cells import read_cell
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from kamdesk.domain.records.imports.columns import ColumnMeaning
    from kamdesk.domain.records.imports.plan import RowProblem, Source
    from kamdesk.domain.records.imports.table import SourceTable


@dataclass(frozen=True, slots=True)
class FaultyCell:
    """A cell that a problem speaks of, with the whole text that stands there."""

    place: RowProblem
    column: ColumnMeaning
    text: str

    @property
    def label(self) -> Message:
        """What the column means, else what heads it."""
        return Message(self.column.title) if self.column.target is None else self.column.target.label

    def refusal_of(self, text: str) -> Message | None:
        """Say why a text cannot stand in this cell; None where it can, as far as the cell alone tells."""
        try:
            read_cell(self.column, text)
        except UserError as error:
            return error.message
        return None


def faulty_cell(source: Source, place: RowProblem) -> FaultyCell | None:
    """Return the cell that a problem speaks of; None where it speaks of the row as a whole."""
    row = source.table.row(place.row)
    column = next((each for each in source.columns.columns if each.letter == place.column), None)
    if row is None or column is None:
        return None
    cell = row.cell(column.index)
    return FaultyCell(place, column, cell if isinstance(cell, str) else place.text)


def mended(table: SourceTable, cell: FaultyCell, text: str) -> SourceTable:
    """Return the table with another text in the cell, if it is of this one; nothing for an empty text."""
    if table.sheet != cell.place.sheet:
        return table
    return table.with_cell(cell.place.row, cell.column.index, text or None)
