"""Columns that the data bring along: one group for each entry of a list, laid out before a table is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.documents.definitions.definitions import ColumnHead
from kamdesk.documents.values.templates import Binding, Scope, TextTemplate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kamdesk.documents.definitions.definitions import Cell, SpreadColumn, SpreadGroup, TableBlock


def spread_out(table: TableBlock, scope: Scope) -> TableBlock:
    """Return the table with a group of columns for each entry; a blank form has the groups it names."""
    spread = table.spread
    if spread is None:
        return table
    entries = spread.preprinted if scope.is_blank else scope.records(spread.of)
    groups = [list(_columns_of(spread, n, Scope(entry))) for n, entry in enumerate(entries)]
    columns = [column for group in groups for column in group]
    share = spread.width / sum(column.width for column, _head, _cell in columns) if columns else 0.0
    at, head_at = spread.column, spread.head
    titles = [
        ColumnHead(TextTemplate((spread.title.fill(Scope(entry)),)), len(group))
        for entry, group in zip(entries, groups, strict=True)
        if group
    ]
    cells = (*table.row.cells[:at], *(cell for _column, _head, cell in columns), *table.row.cells[at:])
    return table._replace(
        widths=(*table.widths[:at], *(each.width * share for each, _, _ in columns), *table.widths[at:]),
        groups=(*table.groups[:head_at], *titles, *table.groups[head_at:]),
        heads=(*table.heads[:at], *(head for _column, head, _cell in columns), *table.heads[at:]),
        row=table.row._replace(cells=cells),
        spread=None,
    )


def _columns_of(
    spread: SpreadGroup, place: int, entry: Scope
) -> Iterator[tuple[SpreadColumn, TextTemplate, Cell]]:
    for column in spread.columns:
        if not entry.holds(column.when):
            continue
        within = f"{spread.of}.{place}"
        if not column.each:
            yield column, _said(column, entry), _bound(column.cell, within)
            continue
        for n, inner in enumerate(entry.records(column.each)):
            yield (
                column,
                _said(column, entry.within(inner)),
                _bound(column.cell, f"{within}.{column.each}.{n}"),
            )


def _said(column: SpreadColumn, scope: Scope) -> TextTemplate:
    return TextTemplate((column.head.fill(scope),))


def _bound(cell: Cell, within: str) -> Cell:
    """Return a cell that takes its values from the row's own entry at the same place."""
    parts = tuple(
        part._replace(name=f"{within}.{part.name}") if isinstance(part, Binding) else part
        for part in cell.content.parts
    )
    return cell._replace(content=TextTemplate(parts))
