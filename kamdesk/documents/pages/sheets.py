"""Cards laid out on sheets: several to a sheet, from a part-used sheet on, tent cards on both sides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.documents.definitions.placements import BoxPlacement, PlacedStack
from kamdesk.documents.figures.figures import Caption, Figure, Outline, polyline
from kamdesk.documents.pages.composing import Composer
from kamdesk.documents.pages.drawing import PagePainter
from kamdesk.documents.pages.margin_note import margin_note, margin_note_on_white, packet_wording
from kamdesk.documents.pages.placing import Placer
from kamdesk.documents.pages.rows import MM, Row
from kamdesk.documents.pages.stacking import shared_scale
from kamdesk.documents.pages.text_setting import TextSetter
from kamdesk.documents.text.typesetting import Align
from kamdesk.documents.values.templates import Scope
from kamdesk.domain.printing.rendered_document import PrintProblem, ProblemKind
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kamdesk.documents.definitions.definitions import CardSheet
    from kamdesk.documents.figures.figures import Point
    from kamdesk.documents.pages.drawing_context import DrawingContext
    from kamdesk.documents.pages.rows import PlacedRows

_MARK_DISTANCE: Final = 1.5  # millimetres between a card and its marks
_MARK_LENGTH: Final = 3.5
_ON_CUT: Final = 1.5  # to both sides of where cuts meet
_DASHED: Final = 1.6  # so much longer are dashed marks
_TICK_FROM_EDGE: Final = 4.5  # most printers print up to there
_TICK_LENGTH: Final = 3.0
_CUT_LENGTH: Final = 10.0  # of the dashes inside cards as wide as the paper
_SAME: Final = 0.05
_TOLERANCE: Final = 0.5  # points


class CardSheets:
    """Draws the cards of all records one after the other, sheet by sheet.

    ``next_card`` is the first free place, from 1, on the sheet drawn last; 1 when it is full.
    """

    def __init__(self, context: DrawingContext, sheet: CardSheet, first_card: int) -> None:
        self._context = context
        self._sheet = sheet
        self._slot = (max(first_card, 1) - 1) % sheet.capacity
        self.next_card = self._slot + 1
        self.is_open = False
        self._waiting: list[tuple[Scope, Mapping[str, object]]] = []
        placed = [block.items for block in context.definition.body if isinstance(block, BoxPlacement)]
        self._stacks = [item for items in placed for item in items if isinstance(item, PlacedStack)]
        house = context.definition.house
        self._card_painter = PagePainter(
            context.canvas,
            house,
            0.0,
            sheet.card_height * MM,
            is_overlay=context.is_overlay,
            logo=context.logo,
        )
        height = context.definition.paper.height * MM
        self._sheet_painter = PagePainter(context.canvas, house, 0.0, height, is_overlay=context.is_overlay)
        paper_width = context.definition.paper.width
        cuts = _cuts(sheet, paper_width) if sheet.has_cut_marks else ()
        folds = () if context.definition.is_for_press else _folds(sheet, paper_width)
        self._marks = Figure(0.0, 0.0, (*cuts, *folds), tuple(_feet(sheet)))
        self.page_count = 0

    def add(self, record: Mapping[str, object]) -> None:
        """Draw the cards of one record; a blank form fills a sheet."""
        context = self._context
        scope = context.scope(record)
        if context.is_blank:
            for _ in range(self._sheet.capacity - self._slot):
                self._add_card(scope, record)
            return
        for entry in self._entries(record, scope):
            self._add_card(scope.within(entry), {**record, **entry})

    def close(self) -> None:
        """Finish the sheet that is still open."""
        if self.is_open:
            self._finish_sheet()

    def _entries(self, record: Mapping[str, object], scope: Scope) -> Sequence[Mapping[str, object]]:
        of = self._sheet.of
        return scope.records(of) if of and of in record else [record]

    def _add_card(self, scope: Scope, record: Mapping[str, object]) -> None:
        """Take a card onto the sheet, which is drawn when it is full: its stacks of texts share a size."""
        self.is_open = True
        self._waiting.append((scope, record))
        place = self._slot + len(self._waiting)
        self.next_card = place % self._sheet.capacity + 1
        if place == self._sheet.capacity:
            self._finish_sheet()

    def _shared_scale(self) -> float:
        """Return the size for all cards of the sheet, that of the one with most to say."""
        setter = TextSetter(self._context.styles)
        return min((shared_scale(self._stacks, scope, setter) for scope, _ in self._waiting), default=1.0)

    def _draw_card(self, scope: Scope, record: Mapping[str, object], scale: float) -> None:
        context = self._context
        setter = TextSetter(context.styles)
        page: PlacedRows = []
        used = 0.0
        for row in Composer(context.definition, setter, scope, scale=scale).rows():
            page.append((row, used))
            used += row.height
        name = "" if context.is_blank else context.definition.record_label.fill(scope)
        if used > self._sheet.card_height * MM + _TOLERANCE:
            setter.problems.append(
                PrintProblem(ProblemKind.OVERFLOW, Message("卡片放不下全部内容：{text}", text=name))
            )
        self._paint(page)
        context.note_record(setter.problems, scope, record, name, context.canvas.page_count + 1)
        self._slot += 1

    def _paint(self, page: PlacedRows) -> None:
        """Paint a card in its own coordinates, so that what all cards share is stored once."""
        sheet = self._sheet
        row, column = divmod(self._slot, sheet.columns)
        left = (sheet.left + column * (sheet.card_width + sheet.gap_x)) * MM
        down = sheet.top + row * (sheet.cell_height + sheet.gap_y)
        upper = (self._context.definition.paper.height - down) * MM
        width, height = sheet.card_width * MM, sheet.card_height * MM
        if sheet.is_tent:
            self._paint_at(page, f"-1 0 0 -1 {left + width:.2f} {upper:.2f}")
            upper -= height
        self._paint_at(page, f"1 0 0 1 {left:.2f} {upper - height:.2f}")

    def _paint_at(self, page: PlacedRows, matrix: str) -> None:
        self._context.canvas.draw(f"q {matrix} cm")
        self._card_painter.paint(page)
        self._context.canvas.draw("Q")

    def _finish_sheet(self) -> None:
        context = self._context
        context.begin_page()
        scale = self._shared_scale() if self._stacks else 1.0
        for scope, record in self._waiting:
            self._draw_card(scope, record, scale)
        self._waiting.clear()
        self.page_count += 1
        setter = TextSetter(context.styles)
        note = self._note(setter)
        marks = self._marks
        outlines, captions = (*marks.outlines, *note.outlines), (*marks.captions, *note.captions)
        figure = Figure(0.0, 0.0, outlines, captions)
        row = Row(0.0, drawing=Placer(setter).figure(figure))
        self._sheet_painter.paint([(row, 0.0)])
        context.end_page()
        self._slot = 0
        self.is_open = False

    def _note(self, setter: TextSetter) -> Figure:
        """Return what stands below the cards: form and sheet where the form wants it, and the packet."""
        context = self._context
        wording = context.definition.house.wording
        scope = Scope({"page": self.page_count}, context.common)
        packet = packet_wording(context, scope)
        if not self._sheet.has_note:
            return margin_note_on_white(context, setter, packet) if packet else Figure(0.0, 0.0)
        sample = "　" + wording["sample"].fill(scope) if context.is_sample else ""
        text = wording["sheet_note"].fill(scope) + packet + sample
        return Figure(0.0, 0.0, (), (margin_note(context, text, Align.CENTER),))


def _cuts(sheet: CardSheet, paper_width: float) -> Iterator[Outline]:
    """Yield cut marks round the cards, where the knife begins, and on the cuts where cards meet.

    Cards as wide as the paper have dashes between them.
    """
    width, height = sheet.card_width, sheet.cell_height
    lefts, tops = _lefts(sheet), _tops(sheet)
    if sheet.left < _MARK_DISTANCE + _MARK_LENGTH:
        for y in tops[1:]:
            for x in (_TICK_FROM_EDGE, paper_width - _TICK_FROM_EDGE - _CUT_LENGTH):
                ends = (x, y), (x + _CUT_LENGTH, y)
                yield Outline(polyline(ends), stroke="secondary", width=0.5, dashes=(2, 2))
        return
    right, bottom = lefts[-1] + width, tops[-1] + height
    across = _distinct([*lefts, *(left + width for left in lefts)])
    down = _distinct([*tops, *(top + height for top in tops)])
    for x in across:
        for y, way in ((sheet.top, -1), (bottom, 1)):
            yield _tick((x, y), (0.0, way))
    for y in down:
        for x, way in ((sheet.left, -1), (right, 1)):
            yield _tick((x, y), (way, 0.0))
    # The outer marks of a full sheet lie where no printer reaches; these stand on the cut itself.
    if not sheet.gap_y:
        yield from (_on_cut((x, y - _ON_CUT), (x, y + _ON_CUT)) for x in across for y in down[1:-1])
    if not sheet.gap_x:
        yield from (_on_cut((x - _ON_CUT, y), (x + _ON_CUT, y)) for x in across[1:-1] for y in down)


def _on_cut(start: Point, end: Point) -> Outline:
    return Outline(polyline([start, end]), stroke="fold", width=0.25)


def _folds(sheet: CardSheet, paper_width: float) -> Iterator[Outline]:
    """Yield dashed marks beside the folds; on cards as wide as the paper, ticks near its edges."""
    right = _lefts(sheet)[-1] + sheet.card_width
    for fold in (top + fold for top in _tops(sheet) for fold in sheet.folds):
        if sheet.left >= _MARK_DISTANCE + _MARK_LENGTH * _DASHED:
            for x, way in ((sheet.left, -1), (right, 1)):
                yield _tick((x, fold), (way, 0.0), dashes=(1.6, 1.2))
            continue
        for x in (_TICK_FROM_EDGE, paper_width - _TICK_FROM_EDGE - _TICK_LENGTH):
            yield Outline(polyline([(x, fold), (x + _TICK_LENGTH, fold)]), stroke="fold", width=0.3)


def _feet(sheet: CardSheet) -> Iterator[Caption]:
    """Yield what is written on the parts that are folded away."""
    for left, top in ((left, top) for top in _tops(sheet) for left in _lefts(sheet)):
        bottom = top + sheet.cell_height
        for foot in reversed(sheet.feet):
            bottom -= foot.height
            yield Caption(
                foot.text, left, bottom, sheet.card_width, foot.height, "small", lines=1, is_static=True
            )


def _lefts(sheet: CardSheet) -> list[float]:
    return [sheet.left + n * (sheet.card_width + sheet.gap_x) for n in range(sheet.columns)]


def _tops(sheet: CardSheet) -> list[float]:
    return [sheet.top + n * (sheet.cell_height + sheet.gap_y) for n in range(sheet.rows)]


def _tick(at: tuple[float, float], way: tuple[float, float], dashes: tuple[float, ...] = ()) -> Outline:
    near, far = _MARK_DISTANCE, _MARK_DISTANCE + _MARK_LENGTH * (_DASHED if dashes else 1)
    points = [(at[0] + way[0] * reach, at[1] + way[1] * reach) for reach in (near, far)]
    return Outline(polyline(points), stroke="secondary", width=0.35, dashes=dashes)


def _distinct(places: list[float]) -> list[float]:
    kept: list[float] = []
    for place in sorted(places):
        if not kept or place - kept[-1] > _SAME:
            kept.append(place)
    return kept
