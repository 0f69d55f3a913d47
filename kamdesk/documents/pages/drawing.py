"""Placed rows turned into PDF operators; what all sheets share is kept apart from each one's values."""

from __future__ import annotations

from itertools import accumulate, groupby
from typing import TYPE_CHECKING, Final

from kamdesk.documents.fonts.marks import TICK
from kamdesk.documents.fonts.punctuation_spacing import HALF
from kamdesk.documents.fonts.spread_names import SPREAD
from kamdesk.documents.pages.rows import MM
from kamdesk.documents.text.typesetting import Align, Anchor, is_figure, justified_lines, point_offset
from kamdesk.documents.values.templates import TICK_ONLY, UNPRINTED

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamdesk.documents.definitions.definitions import HouseStyle
    from kamdesk.documents.figures.figures import Outline
    from kamdesk.documents.fonts.typeface import Typeface
    from kamdesk.documents.pages.canvas import DocumentCanvas, Picture
    from kamdesk.documents.pages.rows import (
        CellText,
        Glyphs,
        PlacedCell,
        PlacedMatrix,
        PlacedRows,
        Row,
        RowDrawing,
    )
    from kamdesk.documents.text.typesetting import TextBlock, TextStyle
    from kamdesk.documents.values.colours import Colour

_BLACK: Final[Colour] = (0.0, 0.0, 0.0)
_THOUSAND: Final = 1000
_FROM_THE_LEFT: Final = frozenset({Align.LEFT, Align.JUSTIFY})
_SAME_PLACE: Final = 0.01
_MOST_KNOWN: Final = 32  # pages of one form that differ in more than values


class PageLayer:
    """Operators of one layer of a page; sets a colour or width only where it changes."""

    def __init__(self, canvas: DocumentCanvas) -> None:
        self._canvas = canvas
        self._operators: list[str] = []
        self._fill: Colour | None = None
        self._stroke: tuple[Colour, float] | None = None

    def operators(self) -> str:
        """Return all operators, wrapped so that the graphics state of the page stays as it was."""
        return "q\n" + "\n".join(self._operators) + "\nQ" if self._operators else ""

    def fill(self, box: tuple[float, float, float, float], colour: Colour) -> None:
        """Fill a box given as x, y, width, height."""
        self._use_fill(colour)
        x, y, width, height = box
        self._operators.append(f"{x:.2f} {y:.2f} {width:.2f} {height:.2f} re f")

    def frame(self, box: tuple[float, float, float, float], colour: Colour, width: float) -> None:
        """Stroke the edge of a box given as x, y, width, height."""
        self._use_stroke(colour, width)
        x, y, across, height = box
        self._operators.append(f"{x:.2f} {y:.2f} {across:.2f} {height:.2f} re S")

    def rule(
        self, start: tuple[float, float], end: tuple[float, float], colour: Colour, width: float
    ) -> None:
        """Stroke a straight rule."""
        self._use_stroke(colour, width)
        self._operators.append(f"{start[0]:.2f} {start[1]:.2f} m {end[0]:.2f} {end[1]:.2f} l S")

    def outline(self, outline: Outline, at: tuple[float, float], colours: Mapping[str, Colour]) -> None:
        """Draw a shape with its upper left corner at a place."""
        x, y = at
        if outline.fill:
            self._use_fill(colours[outline.fill])
        if outline.stroke:
            self._use_stroke(colours[outline.stroke], outline.width)
        if outline.dashes:
            self._operators.append("[{}] 0 d".format(" ".join(f"{dash:g}" for dash in outline.dashes)))
        if outline.is_round:
            self._operators.append("1 J 1 j")
        for kind, values in outline.segments:
            places = (y - v * MM if n % 2 else x + v * MM for n, v in enumerate(values))
            self._operators.append(" ".join([*(f"{place:.2f}" for place in places), kind]))
        self._operators.append("B" if outline.fill and outline.stroke else "f" if outline.fill else "S")
        if outline.dashes:
            self._operators.append("[] 0 d")
        if outline.is_round:
            self._operators.append("0 J 0 j")

    def matrix(self, placed: PlacedMatrix, x: float, top: float) -> None:
        """Draw a Data Matrix in black as one path, in which no seam shows; numbers of modules are short."""
        self._use_fill(_BLACK)
        module = placed.module
        bars = "\n".join(f"{begin} {-line - 1} {length} 1 re" for begin, line, length in placed.matrix.bars)
        self._operators.append(f"q {module:.4f} 0 0 {module:.4f} {x:.2f} {top:.2f} cm\n{bars} f Q")

    def glyphs(self, glyphs: Glyphs, x: float, baseline: float) -> None:
        """Show characters of vertical text, turned clockwise where marked so."""
        self._begin_text(glyphs.style, glyphs.size)
        turn = "0 -1 1 0" if glyphs.is_turned else "1 0 0 1"
        text = glyphs.text
        for font, codes in self._canvas.shown(glyphs.style.typeface, text):
            self._operators.append(
                f"BT /{font} {glyphs.size:g} Tf {turn} {x:.2f} {baseline:.2f} Tm <{codes}> Tj ET"
            )
            count = len(codes) // 4
            advance = glyphs.style.typeface.width(text[:count]) * glyphs.size
            x, baseline = (x, baseline - advance) if glyphs.is_turned else (x + advance, baseline)
            text = text[count:]
        self._end_text(glyphs.style)

    def line(self, text: str, x: float, baseline: float, style: TextStyle, size: float) -> None:
        """Show one line from ``x`` on; a spread name is read and found without the space in it."""
        if SPREAD not in text:
            self._run(text, x, baseline, style, size)
            return
        actual = text.replace(SPREAD, "").encode("utf-16-be").hex().upper()
        self._operators.append(f"/Span <</ActualText <FEFF{actual}>>> BDC")
        for part in text.split(SPREAD):
            self._run(part, x, baseline, style, size)
            x += (style.typeface.width(part + SPREAD) + style.tracking * (len(part) + 1)) * size
        self._operators.append("EMC")

    def _run(self, text: str, x: float, baseline: float, style: TextStyle, size: float) -> None:
        self._begin_text(style, size)
        for font, shown, advance in self._canvas.lines.runs(text, style, size):
            self._operators.append(f"BT {font} {x:.2f} {baseline:.2f} Td {shown} ET")
            x += advance
        if style.tracking:
            self._operators.append("0 Tc")
        self._end_text(style)

    def stretched(self, units: list[str], stretch: float, at: tuple[float, float], block: TextBlock) -> None:
        """Show one line with ``stretch`` ems set between its units."""
        typeface = block.style.typeface
        pieces = [(font, codes) for unit in units for font, codes in self._canvas.shown(typeface, unit)]
        compressed = _compressed_units(units, typeface)
        if len({font for font, _ in pieces}) > 1 or any(SPREAD in unit for unit in units):
            x = at[0]
            for n, unit in enumerate(units):
                self.line(unit, x, at[1], block.style, block.size)
                x += (typeface.width(unit) + stretch - (n in compressed) * HALF) * block.size
            return
        self._begin_text(block.style, block.size)
        gaps = ((n in compressed) * HALF - stretch for n in range(len(pieces)))
        shown = " ".join(
            f"<{piece[1]}> {gap * _THOUSAND:.0f}" for piece, gap in zip(pieces, gaps, strict=True)
        )
        self._operators.append(
            f"BT /{pieces[0][0]} {block.size:g} Tf {at[0]:.2f} {at[1]:.2f} Td [{shown}] TJ ET"
        )
        self._end_text(block.style)

    def picture(self, picture: Picture, box: tuple[float, float, float, float]) -> None:
        """Draw a picture into a box given as x, y, width, height."""
        self._operators.append(self._canvas.picture(picture, box))

    def begin_turned(self, x: float, y: float) -> None:
        """Draw what follows turned upside down round a point, until `end_turned`."""
        self._operators.append(f"q -1 0 0 -1 {2 * x:.2f} {2 * y:.2f} cm")

    def end_turned(self) -> None:
        """Draw upright again, in no colour yet: those used meanwhile are forgotten with the turn."""
        self._operators.append("Q")
        self._fill = self._stroke = None

    def _begin_text(self, style: TextStyle, size: float) -> None:
        self._use_fill(style.colour)
        if style.embolden:
            self._use_stroke(style.colour, style.embolden * size)
            self._operators.append("1 j 2 Tr")

    def _end_text(self, style: TextStyle) -> None:
        if style.embolden:
            self._operators.append("0 j 0 Tr")

    def _use_fill(self, colour: Colour) -> None:
        if colour != self._fill:
            self._fill = colour
            self._operators.append(_tone(colour, "g"))

    def _use_stroke(self, colour: Colour, width: float) -> None:
        if (colour, width) != self._stroke:
            self._stroke = (colour, width)
            self._operators.append(f"{_tone(colour, 'G')} {width:.2f} w")


def _tone(colour: Colour, operator: str) -> str:
    """Return the operator that chooses a colour; greys as grey, which printers set in black alone."""
    if len(set(colour)) == 1:
        return f"{colour[0]:.3f} {operator}"
    red, green, blue = colour
    return f"{red:.3f} {green:.3f} {blue:.3f} {'rg' if operator == 'g' else 'RG'}"


def _compressed_units(units: list[str], typeface: Typeface) -> set[int]:
    """Return the units of a line behind which half an em is taken out."""
    places = set(typeface.compression_points("".join(units)))
    ends = accumulate(map(len, units))
    return {n for n, end in enumerate(ends) if end in places}


class PagePainter:
    """Paints placed rows onto the canvas, ``left`` and ``top`` being the corner of the type area.

    An overlay, for paper on which the form is already printed, shows only what differs between sheets.
    ``logo`` is the picture for the places of a form that show one.
    """

    def __init__(
        self,
        canvas: DocumentCanvas,
        house: HouseStyle,
        left: float,
        top: float,
        *,
        is_overlay: bool = False,
        logo: Picture | None = None,
    ) -> None:
        self._is_overlay = is_overlay
        self._logo = logo
        self._known: dict[tuple[object, ...], str] = {}
        self._canvas = canvas
        self._house = house
        self._left = left
        self._top = top

    def paint(self, page: PlacedRows) -> None:
        """Paint one page; its unvarying part is kept once for all pages that share it."""
        shared = PageLayer(self._canvas)
        own = PageLayer(self._canvas)
        for row, top in page:
            if row.drawing:
                self._paint_drawing((shared, own), row.drawing, self._top - top)
            self._paint_texts(own, row, self._top - top, is_static=False)
        if not self._is_overlay:
            operators = "\n".join(filter(None, (self._form(page), shared.operators())))
            if operators:
                self._canvas.draw_repeated(operators)
        if operators := own.operators():
            self._canvas.draw(operators)

    def _form(self, page: PlacedRows) -> str:
        """Return tints, rules and wording of a page, which most sheets have in common."""
        looks = tuple(_form_of(row, top) for row, top in page)
        known = self._known.get(looks)
        if known is None:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            known = self._known[looks] = self._painted_form(page)
        return known

    def _painted_form(self, page: PlacedRows) -> str:
        layer = PageLayer(self._canvas)
        for frame, members in groupby(page, key=lambda placed: placed[0].frame):
            rows = list(members)
            for n, (row, top) in enumerate(rows):
                self._paint_row(layer, row, self._top - top, is_first=n == 0)
                self._paint_texts(layer, row, self._top - top, is_static=True)
            if frame:
                self._paint_frame(layer, rows)
        return layer.operators()

    def _paint_row(self, shared: PageLayer, row: Row, top: float, *, is_first: bool) -> None:
        rule = self._house.colours["rule"]
        bottom = top - row.height
        for cell in row.cells:
            if cell.tint:
                shared.fill((self._left + cell.x, bottom, cell.width, row.height), cell.tint)
        for bar in row.bars:
            y = top - bar.top - bar.height
            shared.fill((self._left + bar.x, y, bar.width, bar.height), bar.colour)
        if row.frame:
            for start, end in () if is_first else _closed_above(row):
                left, right = self._left + start, self._left + end
                shared.rule((left, top), (right, top), rule, self._house.thin_rule)
            for cell in row.cells[1:]:
                x = self._left + cell.x
                shared.rule((x, top), (x, bottom), rule, self._house.thin_rule)

    def _paint_texts(self, layer: PageLayer, row: Row, top: float, *, is_static: bool) -> None:
        room = top, row.height, row.padding
        for cell in row.cells:
            for item in cell.texts:
                if item.is_static is is_static and item.block.lines:
                    self._paint_text(layer, item, cell, room)

    def _paint_drawing(self, layers: tuple[PageLayer, PageLayer], drawing: RowDrawing, top: float) -> None:
        shared, own = layers
        for outline in drawing.outlines:
            shared.outline(outline, (self._left, top), self._house.colours)
        for box in drawing.boxes:
            for item in box.cell.texts:
                layer = shared if item.is_static else own
                self._paint_text(layer, item, box.cell, (top - box.top, box.height, 0.0))
        self._paint_own(own, drawing, top)
        for part in drawing.turned:
            middle = self._left + part.x + part.width / 2, top - part.top - part.height / 2
            for layer in layers:
                layer.begin_turned(*middle)
            self._paint_drawing(layers, part.drawing, top)
            for layer in layers:
                layer.end_turned()

    def _paint_own(self, own: PageLayer, drawing: RowDrawing, top: float) -> None:
        """Paint the parts that no two sheets need have in common."""
        for placed in drawing.matrices:
            own.matrix(placed, self._left + placed.x, top - placed.top)
        for glyphs in drawing.glyphs:
            own.glyphs(glyphs, self._left + glyphs.x, top - glyphs.y)
        if self._logo and not self._is_overlay:
            for place in drawing.logos:
                lower = top - place.top - place.height
                own.picture(self._logo, (self._left + place.x, lower, place.width, place.height))

    def _paint_frame(self, shared: PageLayer, rows: PlacedRows) -> None:
        first, top = rows[0]
        height = sum(row.height for row, _ in rows)
        x = self._left + first.cells[0].x
        width = _right_edge(first) - first.cells[0].x
        box = (x, self._top - top - height, width, height)
        shared.frame(box, self._house.colours["ink"], self._house.frame_rule)

    def _paint_text(
        self, layer: PageLayer, item: CellText, cell: PlacedCell, room: tuple[float, float, float]
    ) -> None:
        """Paint a text into its cell's ``room``: upper edge, height, padding."""
        block = item.block
        top, height, padding = room
        if item.anchor is Anchor.TOP:
            upper = top - padding
        elif item.anchor is Anchor.BOTTOM:
            upper = top - height + padding + block.height
        else:
            upper = top + cell.reach - (height + cell.reach + cell.drop - block.height) / 2
        left = self._left + cell.x + cell.inset
        across = cell.width - 2 * cell.inset
        if self._is_overlay and item.overlay_mask:
            self._paint_overlay(layer, item, left, across, upper)
            return
        parts = justified_lines(block, across) if item.align is Align.JUSTIFY else ()
        for n, (line, baseline) in enumerate(block.baselines(upper)):
            if parts and parts[n][1]:
                layer.stretched(*parts[n], (left, baseline), block)
                continue
            layer.line(line, left + _offset(item, line, across), baseline, block.style, block.size)

    def _paint_overlay(
        self, layer: PageLayer, item: CellText, left: float, across: float, upper: float
    ) -> None:
        """Paint the characters of a text that an overlay prints, each at its place in the whole text."""
        block = item.block
        for (line, baseline), overlay_mask in zip(block.baselines(upper), item.overlay_mask, strict=False):
            x = left + _offset(item, line, across)
            end = 0
            for kind, run in groupby(overlay_mask):
                begin, end = end, end + len(list(run))
                if kind != UNPRINTED:
                    text = TICK * (end - begin) if kind == TICK_ONLY else line[begin:end]
                    layer.line(text, x + _width(block, line[:begin]), baseline, block.style, block.size)


def _form_of(row: Row, top: float) -> tuple[object, ...]:
    """Return all on which it depends how a row looks without its values and its drawing."""
    cells = [
        (
            *(cell.x, cell.width, cell.tint, cell.inset, cell.reach, cell.joined, cell.drop),
            *[item for item in cell.texts if item.is_static],
        )
        for cell in row.cells
    ]
    return top, row.height, row.frame, row.padding, row.bars, tuple(cells)


def _width(block: TextBlock, text: str) -> float:
    tracking = block.style.tracking * max(len(text) - 1, 0)
    return (block.style.typeface.width(text) + tracking) * block.size


def _offset(item: CellText, line: str, room: float) -> float:
    block = item.block
    if item.align in _FROM_THE_LEFT:
        return 0.0
    if item.align is Align.RIGHT:
        # A closing mark at the end overhangs by its white half, so that its ink ends at the edge.
        return room - _width(block, line) + block.style.typeface.trailing_white(line) * block.size
    if item.align is Align.DECIMAL and item.axis and is_figure(line):
        return item.axis - point_offset(line, block.style)[0] * block.size / block.style.size
    return (room - _width(block, line)) / 2


def _closed_above(row: Row) -> list[tuple[float, float]]:
    """Return the stretches of a row's upper edge where no cell reaches over it."""
    stretches: list[tuple[float, float]] = []
    for cell in row.cells:
        if cell.reach or cell.joined:
            continue
        start = cell.x
        if stretches and abs(stretches[-1][1] - start) < _SAME_PLACE:
            start = stretches.pop()[0]
        stretches.append((start, cell.x + cell.width))
    return stretches


def _right_edge(row: Row) -> float:
    return row.cells[-1].x + row.cells[-1].width
