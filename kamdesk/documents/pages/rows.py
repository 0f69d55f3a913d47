"""Rows with set text in them, and how they run over pages. Lengths in points, heights downwards."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from kamdesk.documents.text.typesetting import Align, Anchor, TextBlock

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamdesk.documents.figures.figures import Outline
    from kamdesk.documents.text.typesetting import TextStyle
    from kamdesk.documents.values.colours import Colour

MM: Final = 72 / 25.4
"""Points in a millimetre."""
_TOLERANCE: Final = 0.01
_LEAST_TO_SPLIT: Final = 24.0  # points; no row is cut to fill less than this at the foot of a page
_SHARE_WORTH_CUTTING: Final = 0.3  # of a page; a lower row moves to the next page in one piece


@dataclass(frozen=True, slots=True)
class CellText:
    """A set text in a cell. ``axis`` is the distance of the decimal point from the cell's left edge.

    ``is_static`` marks text that is the same on every sheet. ``overlay_mask`` marks, line by line, which
    characters an overlay prints of a text that is static in part; empty means all.
    """

    block: TextBlock
    align: Align = Align.LEFT
    anchor: Anchor = Anchor.MIDDLE
    is_static: bool = False
    axis: float = 0.0
    overlay_mask: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PlacedCell:
    """A cell at its place in a row: its texts, inset on both sides, and its tint.

    ``reach`` is how far it extends upwards over the row before, for a head over two rows; a cell that is
    ``joined`` to the one above has no rule over it.
    """

    x: float
    width: float
    texts: tuple[CellText, ...] = ()
    tint: Colour | None = None
    inset: float = 0.0
    reach: float = 0.0
    joined: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """A filled rectangle in a row: rules under the letterhead, the bar before a section's title."""

    x: float
    top: float
    width: float
    height: float
    colour: Colour


@dataclass(frozen=True, slots=True)
class Box:
    """A cell placed freely in a row, ``top`` points below the row's upper edge."""

    cell: PlacedCell
    top: float
    height: float


@dataclass(frozen=True, slots=True)
class Glyphs:
    """Characters of vertical text from the start of their baseline on, upright or turned clockwise."""

    text: str
    x: float
    y: float
    style: TextStyle
    size: float
    is_turned: bool = False


@dataclass(frozen=True, slots=True)
class RowDrawing:
    """The freely placed parts of a row: outlines in millimetres, and over them texts in points."""

    outlines: tuple[Outline, ...] = ()
    boxes: tuple[Box, ...] = ()
    glyphs: tuple[Glyphs, ...] = ()


def joined(drawings: Sequence[RowDrawing]) -> RowDrawing:
    """Return drawings of one row as one."""
    return RowDrawing(
        tuple(outline for drawing in drawings for outline in drawing.outlines),
        tuple(box for drawing in drawings for box in drawing.boxes),
        tuple(glyphs for drawing in drawings for glyphs in drawing.glyphs),
    )


@dataclass(frozen=True, slots=True)
class Row:
    """One horizontal strip of a page.

    Rows of the same ``frame`` (0 for none) are boxed together; ``heads`` are repeated when the row begins
    a page; with ``keep_with_next`` it stays on the page of the next row, with ``breaks_page`` the next
    row begins a page.
    """

    height: float
    cells: tuple[PlacedCell, ...] = ()
    bars: tuple[Bar, ...] = ()
    frame: int = 0
    keep_with_next: bool = False
    heads: tuple[Row, ...] = field(default=(), repr=False)
    padding: float = 0.0
    is_gap: bool = False
    drawing: RowDrawing | None = field(default=None, repr=False)
    breaks_page: bool = False

    def split(self, height: float) -> tuple[Row, Row] | None:
        """Cut the row after the lines that fit into ``height``; None where that is not possible.

        A box to sign in, where several texts share a cell, is never cut.
        """
        if any(len(cell.texts) > 1 for cell in self.cells):
            return None
        room = height - 2 * self.padding
        first: list[PlacedCell] = []
        rest: list[PlacedCell] = []
        for cell in self.cells:
            parts = [_split_item(item, room) for item in cell.texts]
            if any(not upper.block.lines and lower.block.lines for upper, lower in parts):
                return None
            first.append(replace(cell, texts=tuple(upper for upper, _ in parts)))
            rest.append(replace(cell, texts=tuple(lower for _, lower in parts)))
        left = max((item.block.height for cell in rest for item in cell.texts), default=0.0)
        if left == 0.0:
            return None
        upper_row = replace(self, height=height, cells=tuple(first), keep_with_next=False)
        return upper_row, replace(self, height=left + 2 * self.padding, cells=tuple(rest))


PlacedRows = list[tuple[Row, float]]
"""Rows with the distance of their upper edge from the top of the type area."""


def paginate(rows: Sequence[Row], room: float, running_head: Row) -> list[PlacedRows]:
    """Distribute rows over pages ``room`` points high; ``running_head`` opens every page but the first.

    Rows kept together move together; a high row is cut between lines. Empty space at the top of a
    page is dropped.
    """
    pages = _Pages(room, running_head)
    n = 0
    while n < len(rows):
        end = n + 1
        while rows[end - 1].keep_with_next and end < len(rows):
            end += 1
        pages.add_group(rows[n:end])
        n = end
    return pages.pages


class _Pages:
    """The pages so far, and where the next row is placed."""

    def __init__(self, room: float, running_head: Row) -> None:
        self._room = room
        self._running_head = running_head
        self._used = 0.0
        self._is_fresh = False
        self._break_pending = False
        self.pages: list[PlacedRows] = [[]]

    def add_group(self, group: Sequence[Row]) -> None:
        if self._break_pending:
            self._begin_page(group[0])
        height = sum(row.height for row in group)
        if not self._fits(height) and height <= self._fresh_room(group[0]) + _TOLERANCE:
            self._begin_page(group[0])
        for row in group:
            self._add(row)
        self._break_pending = group[-1].breaks_page

    def _add(self, row: Row) -> None:
        if row.is_gap and self._is_fresh:
            return
        while not self._fits(row.height):
            parts = self._split(row)
            if parts is not None:
                self._place(parts[0])
                row = parts[1]
            elif self._is_fresh:
                break
            self._begin_page(row)
        self._place(row)

    def _split(self, row: Row) -> tuple[Row, Row] | None:
        left = self._room - self._used
        is_worth_it = self._is_fresh or row.height > self._room * _SHARE_WORTH_CUTTING
        return row.split(left) if is_worth_it and left >= _LEAST_TO_SPLIT else None

    def _fits(self, height: float) -> bool:
        return self._used + height <= self._room + _TOLERANCE

    def _fresh_room(self, row: Row) -> float:
        return self._room - self._running_head.height - sum(head.height for head in row.heads)

    def _begin_page(self, row: Row) -> None:
        self.pages.append([])
        self._used = 0.0
        for head in (self._running_head, *row.heads):
            self._place(head)
        self._is_fresh = True

    def _place(self, row: Row) -> None:
        self.pages[-1].append((row, self._used))
        self._used += row.height
        self._is_fresh = False


def _split_item(item: CellText, room: float) -> tuple[CellText, CellText]:
    if item.is_static and item.block.height <= room:
        return item, replace(item, block=item.block.split(0)[0])
    upper, lower = item.block.split(room)
    anchor = Anchor.TOP if lower.lines else item.anchor
    count = len(upper.lines)
    return (
        replace(item, block=upper, anchor=anchor, overlay_mask=item.overlay_mask[:count]),
        replace(item, block=lower, anchor=Anchor.TOP, overlay_mask=item.overlay_mask[count:]),
    )
