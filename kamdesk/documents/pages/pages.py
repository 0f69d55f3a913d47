"""Records laid out one after the other, each over as many pages as it needs, with head and foot."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final, NamedTuple

from kamdesk.documents.figures.figures import Outline, rectangle
from kamdesk.documents.pages.airing import airs_for, ends_well
from kamdesk.documents.pages.composing import Composer
from kamdesk.documents.pages.drawing import PagePainter
from kamdesk.documents.pages.foot import FOOT_DISTANCE, Foot
from kamdesk.documents.pages.letterhead import Letterhead
from kamdesk.documents.pages.margin_note import margin_note_on_white, packet_wording
from kamdesk.documents.pages.merging import merged
from kamdesk.documents.pages.placing import Placer
from kamdesk.documents.pages.press import moved_piece
from kamdesk.documents.pages.rows import MM, Row, RowDrawing, paginate
from kamdesk.documents.pages.text_setting import TextSetter
from kamdesk.documents.values.templates import Scope
from kamdesk.domain.printing.paper_codes import CORNER_MARK, corner_marks

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kamdesk.documents.definitions.definitions import PaperFormat
    from kamdesk.documents.definitions.placements import Piece
    from kamdesk.documents.pages.canvas import Picture
    from kamdesk.documents.pages.drawing_context import DrawingContext
    from kamdesk.documents.pages.rows import PlacedRows
    from kamdesk.domain.printing.rendered_document import PrintProblem

_LOGO_HEIGHT: Final = 10.5 * MM
_LOGO_WIDEST: Final = 60 * MM
_FOOT_GAP: Final = 3 * MM


class _Laid(NamedTuple):
    """The pages of one record, the rows at the foot of each, the room above these, and what went wrong."""

    pages: list[PlacedRows]
    below: list[Row]
    room: float
    problems: list[PrintProblem]


class RecordPages:
    """Draws each record on pages of its own."""

    def __init__(self, context: DrawingContext) -> None:
        self._context = context
        definition = context.definition
        paper = definition.paper
        top = (paper.height - paper.margins.top) * MM
        left = paper.margins.left * MM
        self._painter = PagePainter(
            context.canvas, definition.house, left, top, is_overlay=context.is_overlay, logo=context.logo
        )
        self._edge_painter = PagePainter(
            context.canvas, definition.house, 0.0, paper.height * MM, is_overlay=context.is_overlay
        )
        self._corners = RowDrawing(tuple(_corner_marks(paper))) if definition.comes_back else None
        self._room = definition.inner_height * MM
        self._letterhead = Letterhead(definition, _logo_width(context.logo))
        self._foot = Foot(definition, is_overlay=context.is_overlay)

    def add(self, record: Mapping[str, object]) -> None:
        """Draw one record."""
        # On a blank form the letterhead stays, the record does not.
        context = self._context
        office = Scope({} if context.is_blank else record, context.common)
        scope = context.scope(record)
        setter = TextSetter(context.styles)
        has_letterhead = context.definition.has_letterhead
        first_page = context.canvas.page_count + 1
        name = "" if context.is_blank else context.definition.record_label.fill(scope)
        office = office.within({"form_record": f"　{name}" if name else ""})
        head = self._letterhead.running_head(setter, office) if has_letterhead else Row(0.0)
        masthead = (
            self._letterhead.masthead(setter, office, scope, is_sample=context.is_sample)
            if has_letterhead
            else []
        )
        laid = self._laid_out(scope, setter, masthead, head)
        setter.problems += laid.problems
        finished: list[PlacedRows] = []
        for number, page in enumerate(laid.pages, start=1):
            placed = [*page, *_stacked(laid.below, laid.room + _FOOT_GAP)]
            if has_letterhead:
                foot = self._foot.row(setter, office, number, len(laid.pages))
                placed.append((foot, self._room + FOOT_DISTANCE))
            finished.append(placed)
        for page, piece in self._in_pieces(finished):
            self._draw_page(page, piece, setter, has_logo=page is finished[0] and has_letterhead)
        context.note_record(setter.problems, scope, record, name, first_page)

    def _laid_out(
        self, scope: Scope, setter: TextSetter, masthead: Sequence[Row], running_head: Row
    ) -> _Laid:
        """Return what was composed with as much air as lets it end well, with the usual air if none does."""
        definition = self._context.definition

        def with_air(air: float) -> _Laid:
            trial = setter.for_trial()
            composer = Composer(definition, trial, scope, air=air)
            below = composer.foot(scope)
            room = self._room - sum(row.height for row in below) - (_FOOT_GAP if below else 0.0)
            pages = paginate([*masthead, *composer.rows()], room, running_head)
            return _Laid(merged(pages), below, room, trial.problems)

        tried = map(with_air, airs_for(definition))
        usual = next(tried)
        return next((laid for laid in chain([usual], tried) if ends_well(laid.pages, laid.room)), usual)

    def close(self) -> None:
        """Finish the last page; every record has finished its own."""

    def _in_pieces(self, pages: Sequence[PlacedRows]) -> Iterator[tuple[PlacedRows, Piece | None]]:
        """Yield what becomes a page: whole pages; for a press piece after piece, each with all its sides."""
        pieces = [self._pieces(page) for page in pages]
        for n in range(max(map(len, pieces))):
            for page, cut in zip(pages, pieces, strict=True):
                if n < len(cut):
                    yield page, cut[n]

    def _pieces(self, page: PlacedRows) -> Sequence[Piece | None]:
        """Return the pieces that a press cuts out of a page, in its coordinates; None for all of it."""
        definition = self._context.definition
        if not definition.is_for_press:
            return [None]
        margins = definition.paper.margins
        return [
            moved_piece(piece, margins.left, margins.top + top / MM)
            for row, top in page
            for piece in row.pieces
        ] or [None]

    def _draw_page(
        self, page: PlacedRows, piece: Piece | None, setter: TextSetter, *, has_logo: bool
    ) -> None:
        context = self._context
        context.begin_page(piece)
        self._painter.paint(page)
        if self._corners:
            self._edge_painter.paint([(Row(0.0, drawing=self._corners), 0.0)])
        words = (
            ""
            if context.definition.has_letterhead or piece
            else packet_wording(context, Scope({}, context.common))
        )
        if words:
            note = margin_note_on_white(context, setter, words)
            self._edge_painter.paint([(Row(0.0, drawing=Placer(setter).figure(note)), 0.0)])
        logo = self._context.logo
        if has_logo and logo and not self._context.is_overlay:
            paper = self._context.definition.paper
            top = (paper.height - paper.margins.top) * MM
            height = _logo_width(logo) / logo.proportion
            self._context.canvas.draw_picture(logo, paper.margins.left * MM, top - height, height)
        context.end_page(piece)


def _corner_marks(paper: PaperFormat) -> Iterator[Outline]:
    """Yield the squares by which a scan of the paper is straightened."""
    for x, y in corner_marks(paper.width, paper.height):
        yield Outline(rectangle(x, y, CORNER_MARK, CORNER_MARK), fill="black")


def _stacked(rows: list[Row], top: float) -> PlacedRows:
    placed = []
    for row in rows:
        placed.append((row, top))
        top += row.height
    return placed


def _logo_width(logo: Picture | None) -> float:
    return min(_LOGO_HEIGHT * logo.proportion, _LOGO_WIDEST) if logo else 0.0
