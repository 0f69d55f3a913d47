"""Forms made ready for a press: every piece on a page of its own, with bleed and marks for knife and fold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from kamdesk.documents.definitions.placements import Area, Piece
from kamdesk.documents.figures.figures import Outline, polyline
from kamdesk.documents.pages.rows import MM, RowDrawing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kamdesk.documents.definitions.definitions import CardSheet, FormDefinition
    from kamdesk.documents.figures.figures import Point

_GAP: Final = 1.0  # millimetres from the bleed to the marks
_LENGTH: Final = 5.0
_FOLD_DASHES: Final = (1.6, 1.2)
_EDGE: Final = 4.5  # most printers print up to there
_TICK: Final = 3.0
_CUT_DASHES: Final = (2.0, 2.0)
_NEAR: Final = 0.05
_NOWHERE: Final = 10_000.0  # millimetres: an edge that nothing reaches


def for_press(definition: FormDefinition) -> FormDefinition:
    """Return a form made ready for a press: cards one by one, unfolded, as large as they are cut."""
    sheet = definition.sheet
    if sheet is None:
        return definition._replace(is_for_press=True)
    paper = definition.paper._replace(width=sheet.card_width, height=sheet.cell_height)
    single = sheet._replace(
        rows=1,
        columns=1,
        gap_x=0.0,
        gap_y=0.0,
        left=0.0,
        top=0.0,
        has_cut_marks=False,
        has_note=False,
    )
    return definition._replace(is_for_press=True, paper=paper, sheet=single)


def whole_piece(definition: FormDefinition) -> Piece:
    """Return the whole sheet as the piece that is cut out, an unfolded card with its folds."""
    folds = definition.sheet.folds if definition.sheet else ()
    return Piece(Area(0.0, 0.0, definition.paper.width, definition.paper.height), (), folds)


def moved_piece(piece: Piece, x: float, y: float) -> Piece:
    """Return a piece so many millimetres further to the right and down."""
    area = piece.area._replace(x=piece.area.x + x, y=piece.area.y + y)
    return Piece(area, tuple(fold + x for fold in piece.folds_x), tuple(fold + y for fold in piece.folds_y))


class PressPage(NamedTuple):
    """One piece on a page with room around it; boxes as PDF wants them, in points from the lower left."""

    piece: Piece
    bleed: float
    paper_height: float

    @property
    def margin(self) -> float:
        """Millimetres around the piece."""
        return self.bleed + _GAP + _LENGTH + _GAP

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the page in points."""
        area = self.piece.area
        return (area.width + 2 * self.margin) * MM, (area.height + 2 * self.margin) * MM

    def box(self, beyond: float) -> list[float]:
        """Return the piece with so many millimetres around it as left, lower, right, upper edge."""
        width, height = self.size
        inset = (self.margin - beyond) * MM
        return [inset, inset, width - inset, height - inset]

    def opening(self) -> str:
        """Return the operators that move the sheet to where its piece lies, and cover what is beyond."""
        area = self.piece.area
        left, lower = area.x, self.paper_height - area.y - area.height
        x, y, right, upper = self.box(self.bleed)
        clip = f"{x:.2f} {y:.2f} {right - x:.2f} {upper - y:.2f} re W n"
        return f"q {clip} 1 0 0 1 {(self.margin - left) * MM:.2f} {(self.margin - lower) * MM:.2f} cm"

    def marks(self) -> Iterator[Outline]:
        """Yield the marks where the knife goes, and dashed ones at the folds, outside of the bleed."""
        area, margin = self.piece.area, self.margin
        right, lower = margin + area.width, margin + area.height
        near, far = self.bleed + _GAP, self.bleed + _GAP + _LENGTH
        across: list[tuple[float, tuple[float, ...]]] = [(margin, ()), (right, ())]
        across += [(margin + fold - area.x, _FOLD_DASHES) for fold in self.piece.folds_x]
        for x, dashes in across:
            yield _mark((x, margin - near), (x, margin - far), dashes)
            yield _mark((x, lower + near), (x, lower + far), dashes)
        down: list[tuple[float, tuple[float, ...]]] = [(margin, ()), (lower, ())]
        down += [(margin + fold - area.y, _FOLD_DASHES) for fold in self.piece.folds_y]
        for y, dashes in down:
            yield _mark((margin - near, y), (margin - far, y), dashes)
            yield _mark((right + near, y), (right + far, y), dashes)


def office_marks(pieces: Sequence[Piece], width: float, height: float) -> Iterator[Outline]:
    """Yield ticks at the folds, and dashed lines that part several pieces, for an office printer's sheet."""
    cuts: set[float] = set()
    for piece in pieces:
        area = piece.area
        right, lower = area.x + area.width, area.y + area.height
        for y in piece.folds_y:
            yield _tick((area.x + _EDGE, y), (area.x + _EDGE + _TICK, y))
            yield _tick((right - _EDGE, y), (right - _EDGE - _TICK, y))
        for x in piece.folds_x:
            yield _tick((x, area.y + _EDGE), (x, area.y + _EDGE + _TICK))
            yield _tick((x, lower - _EDGE), (x, lower - _EDGE - _TICK))
        if len(pieces) > 1:
            cuts.update(edge for edge in (area.y, lower) if _EDGE < edge < height - _EDGE)
    for y in sorted(cuts):
        yield _tick((_EDGE, y), (width - _EDGE, y))._replace(dashes=_CUT_DASHES)


def bled(drawing: RowDrawing, edges: Sequence[Area], by: float) -> RowDrawing:
    """Return a drawing whose filled shapes go on, where they reach an edge, so many millimetres beyond."""
    turned = []
    for part in drawing.turned:
        x, y = (2 * part.x + part.width) / MM, (2 * part.top + part.height) / MM
        seen = [Area(x - e.x - e.width, y - e.y - e.height, e.width, e.height) for e in edges]
        turned.append(part._replace(drawing=bled(part.drawing, seen, by)))
    outlines = tuple(_bled(outline, edges, by) if outline.fill else outline for outline in drawing.outlines)
    return drawing._replace(outlines=outlines, turned=tuple(turned))


def edges_of_card(sheet: CardSheet) -> Area:
    """Return where a card is cut; where it is folded there is no edge."""
    above = _NOWHERE if sheet.is_tent else 0.0
    below = _NOWHERE if sheet.feet else 0.0
    return Area(0.0, -above, sheet.card_width, above + sheet.card_height + below)


def _bled(outline: Outline, edges: Sequence[Area], by: float) -> Outline:
    def beyond(value: float, *, is_down: bool) -> float:
        for edge in edges:
            start, reach = (edge.y, edge.height) if is_down else (edge.x, edge.width)
            if abs(value - start) < _NEAR:
                return value - by
            if abs(value - start - reach) < _NEAR:
                return value + by
        return value

    segments = tuple(
        (kind, tuple(beyond(value, is_down=bool(n % 2)) for n, value in enumerate(values)))
        for kind, values in outline.segments
    )
    return outline._replace(segments=segments)


def _mark(start: Point, end: Point, dashes: tuple[float, ...]) -> Outline:
    return Outline(polyline([start, end]), stroke="black", width=0.25, dashes=dashes)


def _tick(start: Point, end: Point) -> Outline:
    return Outline(polyline([start, end]), stroke="fold", width=0.3)
