"""A form definition and a record composed into rows of set text."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from kamdesk.documents.definitions import (
    Grid,
    Overflow,
    Paragraph,
    Repeat,
    Section,
    Signatures,
    Space,
    Table,
)
from kamdesk.documents.problems import Problem, ProblemKind
from kamdesk.documents.rows import MM, Anchor, Bar, Item, PlacedCell, Row
from kamdesk.documents.setting import Align, TextBlock, TextStyle, limited, point_offset, set_text, too_wide
from kamdesk.domain.text import Message

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kamdesk.documents.definitions import Block, Cell, CellRow, FormDefinition
    from kamdesk.documents.fonts import Typefaces
    from kamdesk.documents.templates import Scope, Template

_SECTION_HEIGHT: Final = 8.5 * MM
_EXCERPT: Final = 24


class StyleBook:
    """The text styles of one form with their typefaces, and wording already set, kept between sheets."""

    def __init__(self, definition: FormDefinition, typefaces: Typefaces) -> None:
        self._styles = {
            name: TextStyle(
                typeface=typefaces.typeface(style.face),
                size=style.size,
                floor=style.floor,
                leading=style.leading,
                colour=style.colour,
                tracking=style.tracking,
            )
            for name, style in definition.house.styles.items()
        }
        self._wording: dict[tuple[str, str, float, int], TextBlock] = {}

    def style(self, name: str) -> TextStyle:
        """Return a style of the form."""
        return self._styles[name]

    def wording(self, text: str, width: float, name: str, lines: int) -> TextBlock:
        """Set text that recurs on every sheet, once."""
        key = (text, name, width, lines)
        if key not in self._wording:
            self._wording[key] = set_text(text, width, self._styles[name], lines=lines)
        return self._wording[key]


class Composer:
    """Composes one record of one form; gathers what could not be done as asked."""

    def __init__(self, definition: FormDefinition, styles: StyleBook, scope: Scope) -> None:
        self._definition = definition
        self._house = definition.house
        self._styles = styles
        self._scope = scope
        self._padding_x = self._house.padding_x * MM
        self._padding_y = self._house.padding_y * MM
        self._frames = 0
        self._annex: list[tuple[str, str]] = []
        self.problems: list[Problem] = []

    def rows(self) -> list[Row]:
        """Return the rows of the body, signatures kept with their table, annexes at the end."""
        rows = self._blocks(self._definition.body, self._scope)
        rows.extend(self._annex_rows())
        return rows

    def free_row(
        self,
        height: float,
        texts: Sequence[tuple[str, str, Align]],
        *,
        bars: tuple[Bar, ...] = (),
        indent: float = 0.0,
    ) -> Row:
        """Return an unboxed row with texts (wording, style, alignment) in equal parts, as high as it must.

        ``indent`` keeps that much of the row's left end free.
        """
        width = (self._definition.paper.inner_width * MM - indent) / max(len(texts), 1)
        cells = []
        for n, (text, style, align) in enumerate(texts):
            item = Item(self._set_wording(text, width, style, 1), align, is_static=True)
            cells.append(PlacedCell(indent + n * width, width, (item,)))
            height = max(height, item.block.height)
        return Row(height, tuple(cells), bars=bars, keeps=True)

    def shortened(self, text: str, style: str) -> str:
        """Return text cut to one line of the full width, for heads that only remind."""
        chosen = self._styles.style(style)
        room = self._definition.paper.inner_width * MM / chosen.size
        if chosen.typeface.width(text) <= room:
            return text
        while text and chosen.typeface.width(f"{text}…") > room:
            text = text[:-1]
        return f"{text}…"

    def wording(self, name: str, scope: Scope) -> str:
        """Return a wording of the house style, filled."""
        return self._house.wording[name].fill(scope)

    def _blocks(self, blocks: Sequence[Block], scope: Scope) -> list[Row]:
        rows: list[Row] = []
        for block in blocks:
            if not scope.is_blank and not scope.holds(block.when):
                continue
            if isinstance(block, Signatures):
                _keep_last(rows)
            rows.extend(self._rows_of(block, scope))
        return rows

    def _rows_of(self, block: Block, scope: Scope) -> Iterator[Row]:
        match block:
            case Space():
                yield Row(block.height * MM, is_gap=True)
            case Signatures():
                yield self._signatures(block, scope)
            case Section():
                yield self._section(block, scope)
            case Grid():
                yield from self._grid(block, scope)
            case Table():
                yield from self._table(block, scope)
            case Repeat():
                entries = [{} for _ in range(block.blank)] if scope.is_blank else scope.records(block.of)
                for entry in entries:
                    yield from _together(self._blocks(block.body, scope.within(entry)))
            case Paragraph():
                yield from self._paragraph(block, scope)

    def _section(self, block: Section, scope: Scope) -> Row:
        width = self._definition.paper.inner_width * MM
        title = self._set_wording(block.title.fill(scope), width, "section", 1)
        bar = Bar(0, _SECTION_HEIGHT - 5.4 * MM, 1.1 * MM, 3.8 * MM, self._house.colours["accent"])
        item = Item(title, anchor=Anchor.BOTTOM, is_static=True)
        cell = PlacedCell(3 * MM, width - 3 * MM, (item,))
        return Row(_SECTION_HEIGHT, (cell,), (bar,), keeps=True, padding=1.7 * MM)

    def _paragraph(self, block: Paragraph, scope: Scope) -> Iterator[Row]:
        width = self._definition.paper.inner_width * MM
        scopes = [scope.within(entry) for entry in scope.records(block.each)] if block.each else [scope]
        for inner in scopes:
            text = block.content.fill(inner)
            if not text.strip() or (scope.is_blank and (block.when or not block.content.is_static)):
                continue
            set_block = self._set(text, width, block.style, 0)
            item = Item(set_block, block.align, Anchor.TOP, is_static=block.content.is_static)
            height = set_block.height + 1.6 * MM
            yield Row(height, (PlacedCell(0, width, (item,)),), padding=0.8 * MM)

    def _grid(self, block: Grid, scope: Scope) -> Iterator[Row]:
        frame = self._frames if block.joined else self._next_frame()
        edges = _edges(block.columns)
        for row in block.rows:
            if self._is_shown(row, scope):
                yield self._cell_row(row, edges, scope, frame)

    def _is_shown(self, row: CellRow, scope: Scope) -> bool:
        if scope.is_blank:
            return not row.when or row.blank_height > 0
        if not scope.holds(row.when):
            return False
        values = (scope.value(bound.name) for cell in row.cells for bound in cell.content.bindings())
        return not row.omit_empty or any(value not in (None, "") and value is not False for value in values)

    def _table(self, block: Table, scope: Scope) -> Iterator[Row]:
        frame = self._next_frame()
        edges = _edges(block.widths)
        heads = self._table_heads(block, edges, scope, frame)
        scopes = self._table_scopes(block, scope)
        axes = self._axes(block, edges, scopes)
        titles = [head.fill(scope) for head in block.heads]
        yield from heads
        for inner in scopes:
            row = self._cell_row(block.row, edges, inner, frame, axes, titles)
            yield replace(row, heads=heads)
        if not scopes and block.empty:
            width = edges[-1] * MM
            item = Item(self._set_wording(block.empty, width, "note", 1), Align.CENTER, is_static=True)
            yield Row(block.row.height * MM, (PlacedCell(0, width, (item,)),), frame=frame)
        for foot in block.foot:
            if self._is_shown(foot, scope):
                yield self._cell_row(foot, edges, scope, frame)

    def _table_scopes(self, block: Table, scope: Scope) -> list[Scope]:
        if not scope.is_blank:
            return [scope.within(entry) for entry in scope.records(block.of)]
        printed = [scope.with_wording(entry) for entry in block.preprinted]
        return [*printed, *(scope for _ in range(block.blank_rows))]

    def _table_heads(self, block: Table, edges: Sequence[float], scope: Scope, frame: int) -> tuple[Row, ...]:
        upper: list[PlacedCell] = []
        lower: list[PlacedCell] = []
        column = 0
        for group in block.groups:
            span = max(group.span, 1)
            title = group.title.fill(scope)
            upper.append(self._head(title if group.span else "", edges[column], edges[column + span]))
            for n in range(column, column + span):
                wording = block.heads[n].fill(scope) if group.span else title
                lower.append(self._head(wording, edges[n], edges[n + 1]))
            column += span
        height = block.head_height * MM
        if not any(group.span for group in block.groups):
            return (self._head_row(lower, height, frame),)
        first = self._head_row(upper, height, frame)
        grouped = [span for group in block.groups for span in [group.span] * max(group.span, 1)]
        reaching = [
            cell if span else replace(cell, reach=first.height)
            for cell, span in zip(lower, grouped, strict=True)
        ]
        return (first, self._head_row(reaching, height, frame))

    def _head(self, title: str, left: float, right: float) -> PlacedCell:
        inset = self._padding_x / 2
        width = (right - left) * MM
        block = self._set_wording(title, width - 2 * inset, "head", 2)
        tint = self._house.colours["head_tint"]
        return PlacedCell(left * MM, width, (Item(block, Align.CENTER, is_static=True),), tint, inset)

    def _head_row(self, cells: list[PlacedCell], height: float, frame: int) -> Row:
        needed = max(item.block.height for cell in cells for item in cell.items) + 2 * self._padding_y
        return Row(max(height, needed), tuple(cells), frame=frame, keeps=True, padding=self._padding_y)

    def _axes(self, block: Table, edges: Sequence[float], scopes: Sequence[Scope]) -> dict[int, float]:
        """Return, for columns of decimal figures, how far from the left edge the point stands."""
        axes = {}
        for n, cell in enumerate(block.row.cells):
            if cell.align is not Align.DECIMAL:
                continue
            style = self._styles.style(cell.style)
            offsets = [
                point_offset(text, style)
                for scope in scopes
                if (text := cell.content.fill(scope, none=cell.none))[:1].isdigit()
            ]
            if offsets:
                before = max(offset[0] for offset in offsets)
                behind = max(offset[1] for offset in offsets)
                room = (edges[n + 1] - edges[n]) * MM - 2 * self._padding_x
                axes[n] = (room - before - behind) / 2 + before
        return axes

    def _cell_row(
        self,
        row: CellRow,
        edges: Sequence[float],
        scope: Scope,
        frame: int,
        axes: Mapping[int, float] | None = None,
        heads: Sequence[str] = (),
    ) -> Row:
        cells: list[PlacedCell] = []
        column = 0
        place = ""
        height = (row.blank_height if scope.is_blank else row.height) * MM
        for cell in row.cells:
            x = edges[column] * MM
            width = edges[column + cell.span] * MM - x
            if heads and cells:
                place = f"{_said(cells[0])}　{heads[column]}"
            block = self._cell_block(cell, width - 2 * self._padding_x, scope, place)
            if cell.is_label:
                place = "".join(block.lines)
            axis = axes.get(column, 0.0) if axes else 0.0
            item = Item(block, cell.align, is_static=cell.content.is_static and not cell.options, axis=axis)
            tint = self._house.colours["tint"] if cell.is_label else None
            cells.append(PlacedCell(x, width, (item,), tint, self._padding_x))
            height = max(height, block.height + 2 * self._padding_y)
            column += cell.span
        return Row(height, tuple(cells), frame=frame, padding=self._padding_y)

    def _cell_block(self, cell: Cell, width: float, scope: Scope, place: str) -> TextBlock:
        text = cell.content.fill(scope, none=cell.none, words=cell.words)
        if cell.options:
            text = _ticked(cell.options, text)
        if cell.mark and not scope.is_blank and scope.holds(cell.mark.when):
            text += cell.mark.text.fill(scope)
        if cell.content.is_static and not cell.options:
            return self._set_wording(text, width, cell.style, cell.lines)
        block = self._set(text, width, cell.style, cell.lines)
        if cell.overflow is Overflow.ANNEX and cell.lines and len(block.lines) > cell.lines:
            self._annex.append((place, text))
            number = str(len(self._annex))
            mark = self._house.wording["annex_mark"].fill(scope.within({"number": number}))
            return limited(block, cell.lines, mark, width)
        return block

    def _signatures(self, block: Signatures, scope: Scope) -> Row:
        frame = self._next_frame()
        whole = self._definition.paper.inner_width * MM
        width = whole / len(block.boxes)
        inner = width - 2 * self._padding_x
        cells = []
        for n, box in enumerate(block.boxes):
            label = self._set_wording(box.label.fill(scope), inner, "label", 1)
            name = self._set(box.name.fill(scope), inner, "signature", 1)
            day = self._set(box.date.fill(scope) or _open_day(box.date), inner, "small", 1)
            items = (
                Item(label, anchor=Anchor.TOP, is_static=True),
                Item(name, Align.CENTER),
                Item(day, Align.RIGHT, Anchor.BOTTOM),
            )
            cells.append(PlacedCell(n * width, width, items, inset=self._padding_x))
        return Row(block.height * MM, tuple(cells), frame=frame, padding=2 * MM)

    def _annex_rows(self) -> Iterator[Row]:
        if not self._annex:
            return
        width = self._definition.paper.inner_width * MM
        yield Row(4 * MM, is_gap=True)
        title = self._set_wording(self.wording("annex", self._scope), width, "section", 1)
        yield Row(_SECTION_HEIGHT, (PlacedCell(0, width, (Item(title, is_static=True),)),), keeps=True)
        for n, (place, text) in enumerate(self._annex, start=1):
            scope = self._scope.within({"number": str(n), "place": place})
            heading = self._set(self.wording("annex_entry", scope), width, "label", 1)
            yield Row(heading.height + 2 * MM, (PlacedCell(0, width, (Item(heading),)),), keeps=True)
            block = self._set(text, width, "prose", 0)
            item = Item(block, Align.JUSTIFY, Anchor.TOP)
            yield Row(block.height + 3 * MM, (PlacedCell(0, width, (item,)),), padding=1.5 * MM)

    def _next_frame(self) -> int:
        self._frames += 1
        return self._frames

    def _set_wording(self, text: str, width: float, style: str, lines: int) -> TextBlock:
        block = self._styles.wording(text, width, style, lines)
        self._check(text, block, width)
        return block

    def _set(self, text: str, width: float, style: str, lines: int) -> TextBlock:
        block = set_text(text, width, self._styles.style(style), lines=lines)
        self._check(text, block, width)
        return block

    def _check(self, text: str, block: TextBlock, width: float) -> None:
        if missing := block.style.typeface.missing(text.replace("\n", "")):
            sentence = Message(
                "现有字体没有“{characters}”这些字，纸上以“〓”代替：{text}",
                characters=missing,
                text=text[:_EXCERPT],
            )
            self.problems.append(Problem(ProblemKind.MISSING_GLYPH, sentence))
        if len(block.lines) > 1 and too_wide(block, width):
            sentence = Message("格子太窄，放不下一个字：{text}", text=text[:_EXCERPT])
            self.problems.append(Problem(ProblemKind.OVERFLOW, sentence))


def _keep_last(rows: list[Row]) -> None:
    """Keep the last row that is no gap, and the gaps after it, with what follows."""
    for n in range(len(rows) - 1, -1, -1):
        rows[n] = replace(rows[n], keeps=True)
        if not rows[n].is_gap:
            return


def _together(rows: list[Row]) -> list[Row]:
    """Keep the rows of one record on one page where they fit; the gap behind them may part."""
    inner = [n for n, row in enumerate(rows) if not row.is_gap]
    return [replace(row, keeps=n in inner[:-1]) for n, row in enumerate(rows)]


def _ticked(options: Sequence[str], text: str) -> str:
    """Return the options as boxes, those named in ``text`` ticked; other words join behind, ticked."""
    chosen = [word for word in text.split("、") if word.strip()]
    boxes = [f"{'☑' if option in chosen else '□'}{option}" for option in options]
    return "　".join([*boxes, *(f"☑{word}" for word in chosen if word not in options)])


def _said(cell: PlacedCell) -> str:
    return "".join(line for item in cell.items for line in item.block.lines)


def _open_day(template: Template) -> str:
    return next(binding.format.blank for binding in template.bindings())


def _edges(widths: Sequence[float]) -> list[float]:
    edges = [0.0]
    for width in widths:
        edges.append(edges[-1] + width)
    return edges
