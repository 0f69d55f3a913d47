"""The heads of a table, over one or two rows, and the places of decimal points in its columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from kamdesk.documents.pages.rows import MM, CellText, PlacedCell, Row
from kamdesk.documents.text.typesetting import (
    Align,
    can_be_justified,
    evened,
    fitting_size,
    is_figure,
    point_offset,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from kamdesk.documents.definitions.definitions import Cell, HouseStyle, TableBlock
    from kamdesk.documents.pages.text_setting import TextSetter
    from kamdesk.documents.text.typesetting import TextBlock
    from kamdesk.documents.values.templates import Scope

    TextOf: TypeAlias = Callable[[Cell, Scope], str]
    Limited: TypeAlias = Callable[[TextBlock, int, float, tuple[str, str]], TextBlock]

_MOST_LINES: Final = 4  # of a head; the whole of a longer one stands in the annex
_PLACE: Final = "表头"


def edges_of(widths: Sequence[float]) -> list[float]:
    """Return where columns begin and the last one ends, in millimetres."""
    edges = [0.0]
    for width in widths:
        edges.append(edges[-1] + width)
    return edges


class Columns:
    """The texts of a table's rows, and what those of a column have in common.

    ``sizes`` is the size of type of each column whose texts have a number of lines: that of its longest
    text; what even the least size does not hold in these lines takes more of them and shrinks nothing.
    ``axes`` tells of columns of decimal figures how far from the left edge the point stands, in points.
    """

    def __init__(
        self,
        table: TableBlock,
        scopes: Sequence[Scope],
        foot_scope: Scope,
        setter: TextSetter,
        house: HouseStyle,
        text_of: TextOf,
    ) -> None:
        self.texts = [tuple(text_of(cell, scope) for cell in table.row.cells) for scope in scopes]
        self._setter = setter
        self._rooms = [(width - 2 * house.padding_x) * MM for width in table.widths]
        cells = table.row.cells
        self.sizes = {n: self._size(n, cell) for n, cell in enumerate(cells) if cell.lines}
        axes = (
            (n, self._axis(n, cell, list(_totals_under(table, n, foot_scope))))
            for n, cell in enumerate(cells)
            if cell.align is Align.DECIMAL
        )
        self.axes = {n: axis for n, axis in axes if axis}

    def _size(self, n: int, cell: Cell) -> float:
        style = self._setter.style(cell.style)
        needed = (fitting_size(texts[n], self._rooms[n], style, cell.lines) for texts in self.texts)
        return min((size for size in needed if size is not None), default=style.size)

    def _axis(self, n: int, cell: Cell, totals: Sequence[tuple[str, str]]) -> float:
        """Return the place of the point, 0 where the figures leave no room; totals stand under the same."""
        style = self._setter.style(cell.style)
        share = self.sizes.get(n, style.size) / style.size
        before = behind = 0.0
        figures = [(texts[n], style, share) for texts in self.texts]
        figures += [(text, self._setter.style(name), 1.0) for text, name in totals]
        for text, its_style, shrunk in figures:
            if is_figure(text):
                offset = point_offset(text, its_style)
                before, behind = max(before, offset[0] * shrunk), max(behind, offset[1] * shrunk)
        free = self._rooms[n] - before - behind
        return free / 2 + before if free >= 0 and before else 0.0


def _totals_under(table: TableBlock, column: int, scope: Scope) -> Iterator[tuple[str, str]]:
    """Yield text and style of each total that stands just under this column, aligned at its decimal point."""
    for row in table.foot:
        start = 0
        for cell in row.cells:
            if start == column and cell.span == 1 and cell.align is Align.DECIMAL:
                yield cell.content.fill(scope, none=cell.none), cell.style
            start += cell.span


def alike(table: TableBlock, rows: Sequence[Row]) -> Sequence[Row]:
    """Return a table's rows so that a column is justified throughout, or ragged throughout."""
    justified = [n for n, cell in enumerate(table.row.cells) if cell.align is Align.JUSTIFY]
    ragged = {
        n
        for n in justified
        if any(
            not can_be_justified(item.block, _room(row.cells[n]))
            for row in rows
            for item in row.cells[n].texts
        )
    }
    if not ragged:
        return rows
    return [
        row._replace(cells=tuple(_ragged(cell) if n in ragged else cell for n, cell in enumerate(row.cells)))
        for row in rows
    ]


def _room(cell: PlacedCell) -> float:
    return cell.width - 2 * cell.inset


def _ragged(cell: PlacedCell) -> PlacedCell:
    return cell._replace(texts=tuple(item._replace(align=Align.LEFT) for item in cell.texts))


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
            cell._replace(reach=first.height) if is_alone else cell
            for cell, is_alone in zip(lower, reaching, strict=True)
        ]
        return (first, self._row(cells, frame))

    def _head(self, title: str, left: float, right: float) -> PlacedCell:
        width = (right - left) * MM
        room = width - 2 * self._inset
        block = evened(self._setter.value(title, room, "head", 2), title)
        block = self._limited(block, _MOST_LINES, room, (_PLACE, title))  # offices name indicators at length
        item = CellText(block, Align.CENTER, is_static=True)
        return PlacedCell(left * MM, width, (item,), self._tint, self._inset)

    def _row(self, cells: list[PlacedCell], frame: int) -> Row:
        needed = max(item.block.height for cell in cells for item in cell.texts) + 2 * self._padding
        height = max(self._table.head_height * MM, needed)
        return Row(height, tuple(cells), frame=frame, keep_with_next=True, padding=self._padding)
