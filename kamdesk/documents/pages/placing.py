"""Freely placed items and figures turned into the drawing of one row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.documents.definitions.placements import (
    PlacedChoices,
    PlacedDigits,
    PlacedFigure,
    PlacedList,
    PlacedLogo,
    PlacedPanel,
    PlacedReading,
    PlacedRuns,
    PlacedShapes,
    PlacedStack,
    PlacedText,
)
from kamdesk.documents.figures.figures import Caption, Outline, moved, polyline, rectangle
from kamdesk.documents.pages.lists import entries_of, spread
from kamdesk.documents.pages.overlay import overlay_lines
from kamdesk.documents.pages.reading import read_caption
from kamdesk.documents.pages.rows import (
    MM,
    Box,
    CellText,
    Glyphs,
    PictureBox,
    PlacedCell,
    RowDrawing,
    Turned,
    joined,
    shifted,
)
from kamdesk.documents.pages.runs import SetRun, column_of, line_of
from kamdesk.documents.pages.stacking import set_stack
from kamdesk.documents.pages.vertical import set_vertical
from kamdesk.documents.text.typesetting import EM_CENTRE, Anchor, limited, set_in_box, set_in_lines
from kamdesk.domain.printing.rendered_document import PrintProblem, ProblemKind
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kamdesk.documents.definitions.placements import Area, Placement
    from kamdesk.documents.figures.figures import Figure
    from kamdesk.documents.pages.text_setting import TextSetter
    from kamdesk.documents.text.typesetting import TextStyle
    from kamdesk.documents.values.templates import Scope

_EXCERPT: Final = 24
_CUT: Final = "…"


class Placer:
    """Sets captions into their boxes; what a box does not hold is cut, reported, and named to ``annex``.

    ``has_cut`` says whether that happened to any of them. Stacks of texts are no larger than ``scale``.
    """

    def __init__(
        self, setter: TextSetter, annex: list[tuple[str, str]] | None = None, scale: float = 1.0
    ) -> None:
        self._setter = setter
        self._annex = annex
        self._scale = scale
        self.has_cut = False

    def placed(self, items: Sequence[Placement], scope: Scope) -> RowDrawing:
        """Return the items of a ``place`` block as a drawing."""
        return joined([self._placed(item, scope) for item in items if scope.shows(item.when)])

    def _placed(self, item: Placement, scope: Scope) -> RowDrawing:
        match item:
            case PlacedShapes():
                return RowDrawing(item.outlines)
            case PlacedText():
                return self._set((), [_caption(item, scope)])
            case PlacedRuns():
                return self._runs(item, scope)
            case PlacedDigits():
                boxes = list(_digits(item, scope))
                return self._set([outline for outline, _ in boxes], [caption for _, caption in boxes])
            case PlacedReading():
                return self._set((), [read_caption(item, scope)])
            case PlacedFigure():
                figure = _figure(item, scope)
                outlines = (moved(outline, item.area.x, item.area.y) for outline in figure.outlines)
                return self._set(outlines, _moved_captions(figure.captions, item.area))
            case PlacedLogo():
                return RowDrawing(logos=(PictureBox(*_in_points(item.area)),))
            case _:
                return self._of_several(item, scope)

    def _of_several(
        self, item: PlacedPanel | PlacedList | PlacedChoices | PlacedStack, scope: Scope
    ) -> RowDrawing:
        match item:
            case PlacedPanel():
                return self._panel(item, scope)
            case PlacedList():
                return self._list(item, scope)
            case PlacedChoices():
                return self._chosen(item, scope)
            case PlacedStack():
                return self._stack(item, scope)

    def _stack(self, item: PlacedStack, scope: Scope) -> RowDrawing:
        boxes, cut = set_stack(item, scope, self._setter, self._scale)
        for text in cut:
            self._note_cut(text)
        return RowDrawing(boxes=tuple(boxes))

    def _panel(self, item: PlacedPanel, scope: Scope) -> RowDrawing:
        area = item.area
        drawing = shifted(self.placed(item.items, scope), area.x, area.y)
        if not item.is_turned:
            return drawing
        return RowDrawing(turned=(Turned(drawing, *_in_points(area)),))

    def _list(self, item: PlacedList, scope: Scope) -> RowDrawing:
        entries = entries_of(item, scope)
        places = spread(item, entries)
        if len(places) < len(entries):
            self._note_cut("、".join(str(value) for value in entries[len(places)].values() if value))
        scopes = [scope.within(entry) for entry in entries[: len(places)]]
        drawings = [
            shifted(drawing, item.area.x, item.area.y + place)
            for drawing, place in zip(self._of_one_size(item.items, scopes), places, strict=True)
        ]
        if item.rail and places:
            x, top = item.area.x + item.rail.x, item.area.y
            ends = (x, top + places[0] - item.rail.above), (x, top + places[-1] + item.rail.below)
            rail = Outline(polyline(ends), stroke=item.rail.stroke, width=item.rail.rule)
            drawings.append(RowDrawing((rail,)))
        return joined(drawings)

    def _of_one_size(self, items: Sequence[Placement], scopes: Sequence[Scope]) -> list[RowDrawing]:
        """Return the entries of a list; what has to be smaller in one of them is so in all."""
        trial = Placer(self._setter.for_trial(), scale=self._scale)
        sizes = _sizes_in([trial.placed(items, scope) for scope in scopes])
        setter = self._setter.for_trial(sizes)
        placer = Placer(setter, self._annex, self._scale)
        drawings = [placer.placed(items, scope) for scope in scopes]
        self._setter.problems += setter.problems
        self.has_cut |= placer.has_cut
        return drawings

    def _chosen(self, item: PlacedChoices, scope: Scope) -> RowDrawing:
        for items in item.choices[:-1]:
            setter = self._setter.for_trial()
            trial = Placer(setter, scale=self._scale)
            drawing = trial.placed(items, scope)
            if not trial.has_cut:
                self._setter.problems.extend(setter.problems)
                return drawing
        return self.placed(item.choices[-1], scope)

    def _runs(self, item: PlacedRuns, scope: Scope) -> RowDrawing:
        runs: list[SetRun] = []
        for run in item.runs:
            text = run.content.fill(scope, words=run.words) if scope.shows(run.when) else ""
            if text.strip():
                runs.append(SetRun.of(run, text, self._setter.style(run.style, text), scope))
                self._setter.check_characters(text, run.style)
        drawing, is_cut = (column_of if item.is_vertical else line_of)(item, runs)
        if is_cut:
            self._note_cut("".join(run.text for run in runs))
        return drawing

    def figure(self, figure: Figure, x: float = 0.0) -> RowDrawing:
        """Return a figure whose left edge lies at ``x`` millimetres."""
        outlines = [moved(outline, x, 0.0) for outline in figure.outlines] if x else figure.outlines
        return self._set(outlines, _moved_captions(figure.captions, None, x))

    def _set(self, outlines: Iterable[Outline], captions: Iterable[Caption]) -> RowDrawing:
        boxes: list[Box] = []
        glyphs: list[Glyphs] = []
        for caption in captions:
            if not caption.text.strip():
                continue
            if caption.is_vertical:
                glyphs.extend(self._vertical(caption))
            else:
                boxes.append(self._box(caption))
        return RowDrawing(tuple(outlines), tuple(boxes), tuple(glyphs))

    def _box(self, caption: Caption) -> Box:
        width, height, top = caption.width * MM, caption.height * MM, caption.y * MM
        style = self._setter.style(caption.style, caption.text)
        anchor = caption.anchor
        if caption.is_on_line:
            block = set_in_lines(caption.text, width, style, caption.lines)
            held = caption.lines
        else:
            block = set_in_box(caption.text, width, height, style, lines=caption.lines)
            held = len(block.split(height)[0].lines)
        self._setter.check(caption.text, block, width)
        if held < len(block.lines):
            number = self._cut(caption)
            mark = self._setter.annex_mark(number, block, width) if number else _CUT
            block = limited(block, max(held, 1), mark, width)
        if caption.is_on_line:
            anchor, height = Anchor.TOP, block.height
            top -= block.size * (0.5 + EM_CENTRE)
        overlay_mask = (
            overlay_lines(block, caption.text, caption.overlay_mask) if caption.overlay_mask else ()
        )
        item = CellText(block, caption.align, anchor, is_static=caption.is_static, overlay_mask=overlay_mask)
        return Box(PlacedCell(caption.x * MM, width, (item,)), top, height)

    def _vertical(self, caption: Caption) -> Iterator[Glyphs]:
        width, height = caption.width * MM, caption.height * MM
        block = set_vertical(caption.text, width, height, self._setter.style(caption.style, caption.text))
        self._setter.check_characters(caption.text, caption.style)
        if block.rest:
            self._cut(caption)
        yield from block.glyphs(
            (caption.x * MM, caption.y * MM, width, height), caption.align, caption.anchor
        )

    def _cut(self, caption: Caption) -> int:
        """Note that a box does not hold its text; return its number in the annex, 0 without one."""
        if self._annex is not None and not caption.is_vertical:
            self.has_cut = True
            self._annex.append((caption.title, caption.text))
            return len(self._annex)
        self._note_cut(caption.text)
        return 0

    def _note_cut(self, text: str) -> None:
        self.has_cut = True
        sentence = Message("放不下，已截短：{text}", text=text[:_EXCERPT])
        self._setter.problems.append(PrintProblem(ProblemKind.OVERFLOW, sentence))


def _sizes_in(drawings: Iterable[RowDrawing]) -> dict[TextStyle, float]:
    """Return the least size of each style that is set smaller than it wants to be."""
    sizes: dict[TextStyle, float] = {}
    for drawing in drawings:
        for box in drawing.boxes:
            for item in box.cell.texts:
                style, size = item.block.style, item.block.size
                if size < sizes.get(style, style.size):
                    sizes[style] = size
    return sizes


def _in_points(area: Area) -> tuple[float, float, float, float]:
    return area.x * MM, area.y * MM, area.width * MM, area.height * MM


def _caption(item: PlacedText, scope: Scope) -> Caption:
    area = item.area
    return Caption(
        text=item.content.fill(scope, words=item.words),
        x=area.x,
        y=area.y,
        width=area.width,
        height=area.height,
        style=item.style,
        align=item.align,
        anchor=item.anchor,
        lines=item.lines,
        is_vertical=item.is_vertical,
        is_static=item.content.is_static,
        overlay_mask=item.content.overlay_mask(scope, words=item.words) if scope.is_overlay else "",
        is_on_line=item.is_on_line,
    )


def _digits(item: PlacedDigits, scope: Scope) -> Iterator[tuple[Outline, Caption]]:
    text = item.content.fill(scope).strip()
    area = item.area
    width = (area.width - item.gap * (item.boxes - 1)) / item.boxes
    for n in range(item.boxes):
        x = area.x + n * (width + item.gap)
        # More characters than boxes: the last box takes the rest, shrunk, and nothing is lost.
        character = text[n:] if n == item.boxes - 1 else text[n : n + 1]
        outline = Outline(rectangle(x, area.y, width, area.height), stroke=item.stroke, width=0.8)
        yield outline, Caption(character, x, area.y, width, area.height, item.style, lines=1)


def _figure(item: PlacedFigure, scope: Scope) -> Figure:
    from kamdesk.documents.figures.placed_figures import PLACED_FIGURES  # loaded only for forms with drawings

    return PLACED_FIGURES[item.kind](scope, item.of, item.area.width, item.area.height)


def _moved_captions(captions: Iterable[Caption], area: Area | None, x: float = 0.0) -> Iterator[Caption]:
    dx, dy = (area.x, area.y) if area else (x, 0.0)
    for caption in captions:
        yield caption._replace(x=caption.x + dx, y=caption.y + dy)
