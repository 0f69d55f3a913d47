"""Freely placed items and figures turned into the drawing of one row."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from kamdesk.documents.definitions.definitions import PlacedDigits, PlacedFigure, PlacedShapes
from kamdesk.documents.figures.figures import Caption, Outline, moved, rectangle
from kamdesk.documents.pages.overlay import overlay_lines
from kamdesk.documents.pages.rows import MM, Box, CellText, Glyphs, PlacedCell, RowDrawing
from kamdesk.documents.pages.vertical import set_vertical
from kamdesk.documents.text.typesetting import limited, set_in_box
from kamdesk.domain.printing.rendered_document import PrintProblem, ProblemKind
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kamdesk.documents.definitions.definitions import Area, PlacedText, Placement
    from kamdesk.documents.figures.figures import Figure
    from kamdesk.documents.pages.text_setting import TextSetter
    from kamdesk.documents.values.templates import Scope

_EXCERPT: Final = 24
_CUT: Final = "…"
_ON_BLANK: Final = "blank_form"  # the condition of what only a form for handwriting shows


class Placer:
    """Sets captions into their boxes; what a box does not hold is cut, reported, and named to ``annex``."""

    def __init__(self, setter: TextSetter, annex: list[tuple[str, str]] | None = None) -> None:
        self._setter = setter
        self._annex = annex

    def placed(self, items: Sequence[Placement], scope: Scope) -> RowDrawing:
        """Return the items of a ``place`` block as a drawing."""
        outlines: list[Outline] = []
        captions: list[Caption] = []
        for item in items:
            if not _is_shown(item.when, scope):
                continue
            if isinstance(item, PlacedShapes):
                outlines.extend(item.outlines)
            elif isinstance(item, PlacedDigits):
                for outline, caption in _digits(item, scope):
                    outlines.append(outline)
                    captions.append(caption)
            elif isinstance(item, PlacedFigure):
                figure = _figure(item, scope)
                outlines += (moved(outline, item.area.x, item.area.y) for outline in figure.outlines)
                captions += _moved_captions(figure.captions, item.area)
            else:
                captions.append(_caption(item, scope))
        return self._set(outlines, captions)

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
        width, height = caption.width * MM, caption.height * MM
        style = self._setter.style(caption.style)
        block = set_in_box(caption.text, width, height, style, lines=caption.lines)
        held = len(block.split(height)[0].lines)
        self._setter.check(caption.text, block, width)
        if held < len(block.lines):
            number = self._cut(caption)
            mark = self._setter.annex_mark(number, block, width) if number else _CUT
            block = limited(block, max(held, 1), mark, width)
        overlay_mask = (
            overlay_lines(block, caption.text, caption.overlay_mask) if caption.overlay_mask else ()
        )
        item = CellText(
            block, caption.align, caption.anchor, is_static=caption.is_static, overlay_mask=overlay_mask
        )
        return Box(PlacedCell(caption.x * MM, width, (item,)), caption.y * MM, height)

    def _vertical(self, caption: Caption) -> Iterator[Glyphs]:
        width, height = caption.width * MM, caption.height * MM
        block = set_vertical(caption.text, width, height, self._setter.style(caption.style))
        self._setter.check_characters(caption.text, caption.style)
        if block.rest:
            self._cut(caption)
        yield from block.glyphs(
            (caption.x * MM, caption.y * MM, width, height), caption.align, caption.anchor
        )

    def _cut(self, caption: Caption) -> int:
        """Note that a box does not hold its text; return its number in the annex, 0 without one."""
        if self._annex is not None and not caption.is_vertical:
            self._annex.append((caption.title, caption.text))
            return len(self._annex)
        sentence = Message("放不下，已截短：{text}", text=caption.text[:_EXCERPT])
        self._setter.problems.append(PrintProblem(ProblemKind.OVERFLOW, sentence))
        return 0


def _is_shown(when: str, scope: Scope) -> bool:
    """Return whether an item is printed on this sheet; a blank form has no data to decide by."""
    return when in {"", _ON_BLANK} if scope.is_blank else when != _ON_BLANK and scope.holds(when)


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
    )


def _digits(item: PlacedDigits, scope: Scope) -> Iterator[tuple[Outline, Caption]]:
    text = item.content.fill(scope).strip()
    area = item.area
    width = (area.width - item.gap * (item.count - 1)) / item.count
    for n in range(item.count):
        x = area.x + n * (width + item.gap)
        # More characters than boxes: the last box takes the rest, shrunk, and nothing is lost.
        character = text[n:] if n == item.count - 1 else text[n : n + 1]
        outline = Outline(rectangle(x, area.y, width, area.height), stroke=item.stroke, width=0.8)
        yield outline, Caption(character, x, area.y, width, area.height, item.style, lines=1)


def _figure(item: PlacedFigure, scope: Scope) -> Figure:
    from kamdesk.documents.figures.seating_figures import (  # loaded only for seating plans
        hall_figure,
        seats_figure,
    )

    draw = hall_figure if item.kind == "hall" else seats_figure
    return draw(scope, item.of, item.area.width, item.area.height)


def _moved_captions(captions: Iterable[Caption], area: Area | None, x: float = 0.0) -> Iterator[Caption]:
    dx, dy = (area.x, area.y) if area else (x, 0.0)
    for caption in captions:
        yield replace(caption, x=caption.x + dx, y=caption.y + dy)
