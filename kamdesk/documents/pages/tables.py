"""The heads of a table, over one or two rows, and the places of decimal points in its columns."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, TypeAlias

from kamdesk.documents.pages.rows import MM, CellText, PlacedCell, Row
from kamdesk.documents.text.typesetting import Align, is_figure, point_offset

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from kamdesk.documents.definitions.definitions import Cell, CellRow, HouseStyle, TableBlock
    from kamdesk.documents.pages.text_setting import TextSetter
    from kamdesk.documents.text.typesetting import TextBlock
    from kamdesk.documents.values.templates import Scope

    Limited: TypeAlias = Callable[[TextBlock, int, float, tuple[str, str]], TextBlock]

_MOST_LINES: Final = 4  # of a head; the whole of a longer one stands in the annex
_PLACE: Final = "表头"


def edges_of(widths: Sequence[float]) -> list[float]:
    """Return where columns begin and the last one ends, in millimetres."""
    edges = [0.0]
    for width in widths:
        edges.append(edges[-1] + width)
    return edges


def decimal_axes(
    table: TableBlock, scopes: Sequence[Scope], foot_scope: Scope, setter: TextSetter, house: HouseStyle
) -> dict[int, float]:
    """Return, for columns of decimal figures, how far from the left edge the point stands, in points.

    Totals under a column are aligned at the same point.
    """
    axes = {}
    for n, cell in enumerate(table.row.cells):
        if cell.align is not Align.DECIMAL:
            continue
        figures = [(cell, scope) for scope in scopes]
        figures += [(total, foot_scope) for row in table.foot for total in _totals_under(row, n)]
        offsets = [
            point_offset(text, setter.style(figure.style))
            for figure, scope in figures
            if is_figure(text := figure.content.fill(scope, none=figure.none))
        ]
        before = max((offset[0] for offset in offsets), default=0.0)
        behind = max((offset[1] for offset in offsets), default=0.0)
        free = (table.widths[n] - 2 * house.padding_x) * MM - before - behind
        if offsets and free >= 0:
            axes[n] = free / 2 + before
    return axes


def _totals_under(row: CellRow, column: int) -> Iterator[Cell]:
    """Yield the cell of a foot row that spans just this column and is aligned at its decimal point."""
    start = 0
    for cell in row.cells:
        if start == column and cell.span == 1 and cell.align is Align.DECIMAL:
            yield cell
        start += cell.span


class TableHeads:
    """Sets the heads of a table; a group spans its columns, a head without group spans both rows."""

    def __init__(self, table: TableBlock, setter: TextSetter, house: HouseStyle, limited: Limited) -> None:
        self._table = table
        self._limited = limited
        self._setter = setter
        self._tint = house.colours["head_tint"]
        self._inset = house.padding_x * MM / 2  # heads are short words; they may be set nearer to the rule
        self._padding = house.padding_y * MM

    def rows(self, scope: Scope, frame: int) -> tuple[Row, ...]:
        """Return one row of heads, or two where columns are grouped."""
        edges = edges_of(self._table.widths)
        upper: list[PlacedCell] = []
        lower: list[PlacedCell] = []
        reaching: list[bool] = []
        column = 0
        for group in self._table.groups:
            span = max(group.span, 1)
            title = group.title.fill(scope)
            upper.append(self._head(title if group.span else "", edges[column], edges[column + span]))
            for n in range(column, column + span):
                wording = self._table.heads[n].fill(scope) if group.span else title
                lower.append(self._head(wording, edges[n], edges[n + 1]))
                reaching.append(not group.span)
            column += span
        if all(reaching):
            return (self._row(lower, frame),)
        first = self._row(upper, frame)
        cells = [
            replace(cell, reach=first.height) if is_alone else cell
            for cell, is_alone in zip(lower, reaching, strict=True)
        ]
        return (first, self._row(cells, frame))

    def _head(self, title: str, left: float, right: float) -> PlacedCell:
        width = (right - left) * MM
        room = width - 2 * self._inset
        block = self._setter.wording(title, room, "head", 2)
        block = self._limited(block, _MOST_LINES, room, (_PLACE, title))  # offices name indicators at length
        item = CellText(block, Align.CENTER, is_static=True)
        return PlacedCell(left * MM, width, (item,), self._tint, self._inset)

    def _row(self, cells: list[PlacedCell], frame: int) -> Row:
        needed = max(item.block.height for cell in cells for item in cell.texts) + 2 * self._padding
        height = max(self._table.head_height * MM, needed)
        return Row(height, tuple(cells), frame=frame, keep_with_next=True, padding=self._padding)
