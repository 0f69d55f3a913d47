"""Rows with set text in them, and how they run over pages. Lengths in points, heights downwards."""

from __future__ import annotations

from itertools import accumulate, dropwhile
from typing import TYPE_CHECKING, Final, NamedTuple

from kamdesk.documents.figures.figures import moved
from kamdesk.documents.text.typesetting import Align, Anchor, TextBlock

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kamdesk.documents.definitions.placements import Piece
    from kamdesk.documents.figures.data_matrix import DataMatrix
    from kamdesk.documents.figures.figures import Outline
    from kamdesk.documents.text.typesetting import TextStyle
    from kamdesk.documents.values.colours import Colour

MM: Final = 72 / 25.4
"""Points in a millimetre."""
_TOLERANCE: Final = 0.01
_MOST_EMPTY: Final = 0.3  # of a page: rather than leave more, or move a row higher than that, it is cut
_LEAST_LINES: Final = 2  # of a text that is cut, on either page


class CellText(NamedTuple):
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


class PlacedCell(NamedTuple):
    """A cell at its place in a row: its texts, inset on both sides, and its tint.

    ``reach`` is how far it extends upwards over the row before, for a head over two rows, ``drop`` how far
    downwards over cells that are ``joined`` to it, which have no rule over them.
    """

    x: float
    width: float
    texts: tuple[CellText, ...] = ()
    tint: Colour | None = None
    inset: float = 0.0
    reach: float = 0.0
    joined: bool = False
    drop: float = 0.0


class Bar(NamedTuple):
    """A filled rectangle in a row: rules under the letterhead, the bar before a section's title."""

    x: float
    top: float
    width: float
    height: float
    colour: Colour


class Box(NamedTuple):
    """A cell placed freely in a row, ``top`` points below the row's upper edge."""

    cell: PlacedCell
    top: float
    height: float


class Glyphs(NamedTuple):
    """Characters of vertical text from the start of their baseline on, upright or turned clockwise."""

    text: str
    x: float
    y: float
    style: TextStyle
    size: float
    is_turned: bool = False


class RowDrawing(NamedTuple):
    """The freely placed parts of a row: outlines in millimetres, and over them texts in points.

    The ``turned`` parts stand upside down; in the boxes of ``logos`` the office's logo is drawn;
    ``matrices`` are drawn on every sheet anew.
    """

    outlines: tuple[Outline, ...] = ()
    boxes: tuple[Box, ...] = ()
    glyphs: tuple[Glyphs, ...] = ()
    turned: tuple[Turned, ...] = ()
    logos: tuple[PictureBox, ...] = ()
    matrices: tuple[PlacedMatrix, ...] = ()


class PictureBox(NamedTuple):
    """A box in points for a picture, which fills it in its own proportions from the left."""

    x: float
    top: float
    width: float
    height: float


class PlacedMatrix(NamedTuple):
    """A Data Matrix with its upper left corner at a place, and the length of a module, in points."""

    matrix: DataMatrix
    x: float
    top: float
    module: float

    @property
    def side(self) -> float:
        """Length of its sides, without the module all round that stays white."""
        return self.matrix.modules * self.module


class Turned(NamedTuple):
    """A drawing that is turned upside down round the middle of a box, which is measured in points."""

    drawing: RowDrawing
    x: float
    top: float
    width: float
    height: float


def shifted(drawing: RowDrawing, x: float, y: float) -> RowDrawing:
    """Return a drawing so many millimetres further to the right and down."""
    dx, dy = x * MM, y * MM
    return RowDrawing(
        tuple(moved(outline, x, y) for outline in drawing.outlines),
        tuple(
            box._replace(cell=box.cell._replace(x=box.cell.x + dx), top=box.top + dy) for box in drawing.boxes
        ),
        tuple(each._replace(x=each.x + dx, y=each.y + dy) for each in drawing.glyphs),
        tuple(
            part._replace(drawing=shifted(part.drawing, x, y), x=part.x + dx, top=part.top + dy)
            for part in drawing.turned
        ),
        tuple(box._replace(x=box.x + dx, top=box.top + dy) for box in drawing.logos),
        tuple(each._replace(x=each.x + dx, top=each.top + dy) for each in drawing.matrices),
    )


def joined(drawings: Sequence[RowDrawing]) -> RowDrawing:
    """Return drawings of one row as one."""
    return RowDrawing(
        tuple(outline for drawing in drawings for outline in drawing.outlines),
        tuple(box for drawing in drawings for box in drawing.boxes),
        tuple(glyphs for drawing in drawings for glyphs in drawing.glyphs),
        tuple(part for drawing in drawings for part in drawing.turned),
        tuple(box for drawing in drawings for box in drawing.logos),
        tuple(each for drawing in drawings for each in drawing.matrices),
    )


class Row(NamedTuple):
    """One horizontal strip of a page.

    Rows of the same ``frame`` (0 for none) are boxed together; ``heads`` are repeated when the row begins
    a page; with ``keep_with_next`` it stays on the page of the next row, with ``prefers_next`` as long as
    a page holds them both; with ``breaks_page`` the next row begins a page, ``is_to_back`` only the second.
    The ``pieces`` of a drawing are cut out.
    """

    height: float
    cells: tuple[PlacedCell, ...] = ()
    bars: tuple[Bar, ...] = ()
    frame: int = 0
    keep_with_next: bool = False
    prefers_next: bool = False
    heads: tuple[Row, ...] = ()
    padding: float = 0.0
    is_gap: bool = False
    drawing: RowDrawing | None = None
    breaks_page: bool = False
    is_to_back: bool = False
    pieces: tuple[Piece, ...] = ()

    @property
    def is_signed(self) -> bool:
        """Whether this is a row of boxes to sign in, where several texts share a cell."""
        return any(len(cell.texts) > 1 for cell in self.cells)

    def split(self, height: float) -> tuple[Row, Row] | None:
        """Cut the row so that its upper part is at most ``height`` high; None where that is not possible.

        A text has two lines at least on either side of the cut; labels stand on both. A row of boxes to
        sign in is never cut.
        """
        if self.is_signed:
            return None
        first: list[PlacedCell] = []
        rest: list[PlacedCell] = []
        left = 0.0
        for cell in self.cells:
            parts = tuple(_split_item(item, height - 2 * self.padding) for item in cell.texts)
            uppers = tuple(part[0] for part in parts if part)
            lowers = tuple(part[1] for part in parts if part)
            if len(uppers) < len(parts):
                return None
            left = max(left, _tallest(lowers))
            first.append(cell._replace(texts=uppers))
            rest.append(cell if _is_label(cell) else cell._replace(texts=lowers))
        if left == 0.0:
            return None
        upper = self._replace(cells=tuple(first), keep_with_next=False, prefers_next=False)
        return _as_high_as_texts(upper), _as_high_as_texts(self._replace(cells=tuple(rest)))


PlacedRows = list[tuple[Row, float]]
"""Rows with the distance of their upper edge from the top of the type area."""


def paginate(rows: Sequence[Row], room: float, running_head: Row) -> list[PlacedRows]:
    """Distribute rows over pages ``room`` points high; ``running_head`` opens every page but the first.

    Rows kept together move together; a high row is cut between lines rather than leave much of a page
    empty. Empty space at the top of a page is dropped.
    """
    pages = _Pages(room, running_head)
    for group in _groups(rows, is_strict=False):
        pages.add_group(group)
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
        """Add rows that stay on one page if any page holds them."""
        if self._break_pending:
            self._begin_page(group[0])
        self._add(group)
        last = group[-1]
        self._break_pending = last.breaks_page and not (last.is_to_back and len(self.pages) > 1)

    def _add(self, group: Sequence[Row]) -> None:
        if self._is_fresh:
            group = list(dropwhile(lambda row: row.is_gap, group))
        height = sum(row.height for row in group)
        left = self._room - self._used + _TOLERANCE
        if height <= left:
            self._place(*group)
            return
        is_high = height > self._fresh_room(group[0]) + _TOLERANCE
        is_wasteful = left > self._room * _MOST_EMPTY
        parts = list(_groups(group, is_strict=True)) if is_high or is_wasteful else []
        if len(parts) > 1:
            for part in parts:
                self._add(part)
        elif cut := self._cut(group, left, is_needed=is_high, is_wasteful=is_wasteful):
            self._place(*cut[0])
            self._begin_page(cut[1][0])
            self._add(cut[1])
        elif self._is_fresh:  # one row, higher than any page
            self._place(*group)
        else:
            self._begin_page(group[0])
            self._add(group)

    def _cut(
        self, group: Sequence[Row], left: float, *, is_needed: bool, is_wasteful: bool
    ) -> tuple[Sequence[Row], Sequence[Row]] | None:
        """Return what of the rows fits into the rest of a page, and what follows; None to move them all.

        A row is cut first; rows are parted only where no page holds them.
        """
        fitting = _fitting(group, left)
        for n in range(fitting, -1, -1):
            row = group[n]
            if is_needed or is_wasteful or row.height > self._room * _MOST_EMPTY:
                room = left - sum(each.height for each in group[:n])
                parts = row.split(min(room, row.height - _TOLERANCE))
                if parts is not None:
                    return [*group[:n], parts[0]], [parts[1], *group[n + 1 :]]
        places = [n for n in range(fitting, 0, -1) if _may_part(group, n)] if is_needed else []
        if not places and is_needed and self._is_fresh:
            places = [max(fitting, 1)]
        return (group[: places[0]], group[places[0] :]) if places and places[0] < len(group) else None

    def _fresh_room(self, row: Row) -> float:
        return self._room - self._running_head.height - sum(head.height for head in row.heads)

    def _begin_page(self, row: Row) -> None:
        self.pages.append([])
        self._used = 0.0
        self._place(self._running_head, *row.heads)
        self._is_fresh = True

    def _place(self, *rows: Row) -> None:
        for row in rows:
            self.pages[-1].append((row, self._used))
            self._used += row.height
            self._is_fresh = False


def _groups(rows: Sequence[Row], *, is_strict: bool) -> Iterator[Sequence[Row]]:
    """Yield the rows that stay together; with ``is_strict`` only those that must."""
    begin = 0
    for n, row in enumerate(rows, start=1):
        stays = row.keep_with_next or (row.prefers_next and not is_strict)
        if not stays or n == len(rows):
            yield rows[begin:n]
            begin = n


def _fitting(group: Sequence[Row], left: float) -> int:
    """Return how many of the rows fit, which are not all."""
    used = accumulate(row.height for row in group)
    return next(n for n, height in enumerate(used) if height > left)


def _may_part(group: Sequence[Row], place: int) -> bool:
    """Return whether a page may end before this row: not behind a heading, nor before a signature."""
    row, after = group[place - 1], group[place]
    is_heading = not row.frame or any(row is head for each in group[place:] for head in each.heads)
    return not (is_heading or after.is_signed or after.is_gap)


def _tallest(texts: Sequence[CellText]) -> float:
    return max((item.block.height for item in texts), default=0.0)


def _as_high_as_texts(row: Row) -> Row:
    height = max(_tallest(cell.texts) for cell in row.cells)
    return row._replace(height=height + 2 * row.padding)


def _is_label(cell: PlacedCell) -> bool:
    return bool(cell.tint) and all(item.is_static for item in cell.texts)


def _split_item(item: CellText, room: float) -> tuple[CellText, CellText] | None:
    """Return the parts of a text above and below a cut; None where it cannot be cut there."""
    count = len(item.block.lines)
    held = len(item.block.split(room)[0].lines)
    if held < count:
        held = min(held, count - _LEAST_LINES)
        if held < _LEAST_LINES:
            return None
    step = item.block.size * item.block.style.leading
    upper, lower = item.block.split(item.block.size + (held - 1) * step) if held else item.block.split(0)
    anchor = Anchor.TOP if lower.lines else item.anchor
    return (
        item._replace(block=upper, anchor=anchor, overlay_mask=item.overlay_mask[:held]),
        item._replace(block=lower, anchor=Anchor.TOP, overlay_mask=item.overlay_mask[held:]),
    )
