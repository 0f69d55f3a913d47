"""A form definition and a record composed into rows of set text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.documents.definitions.definitions import (
    Article,
    Chapter,
    Charts,
    Gap,
    Grid,
    Overflow,
    PageBreak,
    Paragraph,
    Repeat,
    Section,
    Signatures,
    TableBlock,
)
from kamdesk.documents.definitions.placements import Area, BoxPlacement
from kamdesk.documents.fonts.marks import BOX, TICKED_BOX
from kamdesk.documents.pages.articles import ArticleSetter
from kamdesk.documents.pages.lists import over_pages
from kamdesk.documents.pages.overlay import of_options, overlay_lines
from kamdesk.documents.pages.placing import Placer
from kamdesk.documents.pages.press import bled, edges_of_card, office_marks
from kamdesk.documents.pages.reading import turned_pages
from kamdesk.documents.pages.rows import MM, Bar, CellText, PlacedCell, Row, RowDrawing, joined
from kamdesk.documents.pages.signing import keep_last, signature_row
from kamdesk.documents.pages.spreading import spread_out
from kamdesk.documents.pages.tables import Columns, TableHeads, alike, edges_of
from kamdesk.documents.text.typesetting import Align, Anchor, evened, limited
from kamdesk.documents.values.templates import TextTemplate

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from kamdesk.documents.definitions.definitions import Block, Cell, CellRow, FormDefinition
    from kamdesk.documents.pages.text_setting import TextSetter
    from kamdesk.documents.text.typesetting import TextBlock
    from kamdesk.documents.values.templates import Scope

_SECTION_HEIGHT: Final = 8.5 * MM
_SECTION_PADDING: Final = 1.7 * MM
_LEAST_ABOVE: Final = 2 * MM
_SECTION_INDENT: Final = 3 * MM
_TOP_INSET: Final = 2.4 * MM
_CHART_GAP: Final = 3.0  # millimetres


class Composer:
    """Composes the body of one record of one form; stacks of texts are no larger than ``scale``.

    ``air`` scales the space between the lines of articles.
    """

    def __init__(
        self,
        definition: FormDefinition,
        setter: TextSetter,
        scope: Scope,
        *,
        scale: float = 1.0,
        air: float = 1.0,
    ) -> None:
        self._definition = definition
        self._house = definition.house
        self._setter = setter
        self._scope = scope
        self._width = definition.inner_width * MM
        self._padding_x = self._house.padding_x * MM
        self._padding_y = self._house.padding_y * MM
        self._frames = 0
        self._annex: list[tuple[str, str]] = []
        self._articles = ArticleSetter(self._house, setter, self._width, air)
        # A card or envelope has no page to continue on; there, what no box holds is reported.
        self._placer = Placer(setter, self._annex if definition.has_letterhead else None, scale)

    def rows(self) -> list[Row]:
        """Return the rows of the body, signatures kept with their table, annexes at the end."""
        rows = self._blocks(self._definition.body, self._scope)
        rows.extend(self._annex_rows())
        return rows

    def foot(self, scope: Scope) -> list[Row]:
        """Return the cells that stand at the foot of every page; none where the form has none.

        What they do not hold joins the annex, so the foot is composed before the `rows`.
        """
        foot = self._definition.foot
        if foot is None:
            return []
        rows = tuple(row._replace(cells=tuple(map(_with_annex, row.cells))) for row in foot.rows)
        return list(self._grid(foot._replace(rows=rows), scope))

    def _blocks(self, blocks: Sequence[Block], scope: Scope) -> list[Row]:
        rows: list[Row] = []
        for block in blocks:
            if not scope.has_block(block.when):
                continue
            if isinstance(block, Signatures):
                keep_last(rows)
            rows.extend(self._rows_of(block, scope))
        return rows

    def _rows_of(self, block: Block, scope: Scope) -> Iterator[Row]:
        match block:
            case Gap():
                yield Row(block.height * MM, is_gap=True)
            case Signatures():
                row = signature_row(
                    block, scope, self._setter, self._limited, width=self._width, inset=self._padding_x
                )
                yield row._replace(frame=self._next_frame())
            case Section():
                yield self._section(block, scope)
            case Grid():
                yield from self._grid(block, scope)
            case TableBlock():
                yield from self._table(block, scope)
            case Repeat():
                entries = [{} for _ in range(block.blank)] if scope.is_blank else scope.records(block.of)
                for entry in entries:
                    yield from _kept_together(self._blocks(block.body, scope.within(entry)))
            case Paragraph():
                yield from self._paragraph(block, scope)
            case _:
                yield from self._long_or_drawn(block, scope)

    def _long_or_drawn(
        self, block: PageBreak | Chapter | Article | BoxPlacement | Charts, scope: Scope
    ) -> Iterator[Row]:
        match block:
            case PageBreak():
                yield Row(0.0, breaks_page=True, is_to_back=block.to_back)
            case Chapter():
                yield self._articles.chapter(block, scope)
            case Article():
                yield from self._articles.article(block, scope)
            case BoxPlacement():
                yield from self._placed(block, scope)
            case Charts():
                yield self._charts(block, scope)

    def _placed(self, block: BoxPlacement, scope: Scope) -> Iterator[Row]:
        scopes = [scope] if self._definition.sheet else self._pages_of(block, scope)
        for n, inner in enumerate(scopes, start=1):
            drawing = self._ready(self._placer.placed(block.items, inner), block)
            yield Row(block.height * MM, drawing=drawing, breaks_page=n < len(scopes), pieces=block.pieces)

    def _pages_of(self, block: BoxPlacement, scope: Scope) -> list[Scope]:
        """Return the values of each page over which the list or the text to be read of a block runs."""
        parts = over_pages(block.items, scope)
        return [page for part in parts for page in turned_pages(block.items, part, self._setter)]

    def _ready(self, drawing: RowDrawing, block: BoxPlacement) -> RowDrawing:
        """Return a drawing with its marks, or for a press with its bleed."""
        form = self._definition
        if not form.is_for_press:
            marks = office_marks(block.pieces, form.inner_width, block.height)
            return joined([drawing, RowDrawing(tuple(marks))])
        whole = Area(0.0, 0.0, form.inner_width, block.height)
        edges = [edges_of_card(form.sheet)] if form.sheet else [piece.area for piece in block.pieces]
        return bled(drawing, edges or [whole], form.bleed)

    def _charts(self, block: Charts, scope: Scope) -> Row:
        from kamdesk.documents.figures.charts import charts_in_line  # loaded only where a form has charts

        shorter = _CHART_GAP * (len(block.charts) - 1) / len(block.charts)
        charts = [chart._replace(width=chart.width - shorter) for chart in block.charts]
        drawings = []
        x = 0.0
        for figure in charts_in_line(charts, scope, block.height):
            drawings.append(self._placer.figure(figure, x))
            x += figure.width + _CHART_GAP
        return Row(block.height * MM, drawing=joined(drawings))

    def _section(self, block: Section, scope: Scope) -> Row:
        width = self._width - _SECTION_INDENT
        title = self._setter.value(block.title.fill(scope), width, "section", 1)
        height = max(_SECTION_HEIGHT, title.height + _SECTION_PADDING + _LEAST_ABOVE)
        bar = Bar(0, height - 5.4 * MM, 1.1 * MM, 3.8 * MM, self._house.colours["accent"])
        item = CellText(title, anchor=Anchor.BOTTOM, is_static=True)
        cell = PlacedCell(_SECTION_INDENT, width, (item,))
        return Row(height, (cell,), (bar,), keep_with_next=True, padding=_SECTION_PADDING)

    def _paragraph(self, block: Paragraph, scope: Scope) -> Iterator[Row]:
        width = self._width
        scopes = [scope.within(entry) for entry in scope.records(block.each)] if block.each else [scope]
        for inner in scopes:
            text = block.content.fill(inner)
            if not text.strip() or (scope.is_blank and (block.when or not block.content.is_static)):
                continue
            set_block = self._setter.value(text, width, block.style, 0)
            overlay_mask = (
                overlay_lines(set_block, text, block.content.overlay_mask(inner)) if scope.is_overlay else ()
            )
            item = CellText(
                set_block,
                block.align,
                Anchor.TOP,
                is_static=block.content.is_static,
                overlay_mask=overlay_mask,
            )
            height = set_block.height + 1.6 * MM
            yield Row(height, (PlacedCell(0, width, (item,)),), padding=0.8 * MM)

    def _grid(self, block: Grid, scope: Scope) -> Iterator[Row]:
        frame = self._frames if block.joined else self._next_frame()
        edges = edges_of(block.columns)
        for row in block.rows:
            if self._is_shown(row, scope):
                yield self._cell_row(row, edges, scope, frame)

    def _is_shown(self, row: CellRow, scope: Scope) -> bool:
        if scope.is_blank:
            return not row.when or row.blank_height > 0
        if not scope.holds(row.when):
            return False
        values = (scope.value(binding.name) for cell in row.cells for binding in cell.content.bindings())
        return not row.omit_empty or any(value not in (None, "") and value is not False for value in values)

    def _table(self, block: TableBlock, scope: Scope) -> Iterator[Row]:
        block = spread_out(block, scope)
        frame = self._next_frame()
        edges = edges_of(block.widths)
        heads = TableHeads(block, self._setter, self._house, self._limited).rows(scope, frame)
        scopes = self._table_scopes(block, scope)
        columns = Columns(block, scopes, scope, self._setter, self._house, _wording_of)
        titles = [head.fill(scope) for head in block.heads]
        yield from heads
        feet = [foot for foot in block.foot if self._is_shown(foot, scope)]
        rows = [
            self._cell_row(block.row, edges, inner, frame, columns, titles, texts)
            for inner, texts in zip(scopes, columns.texts, strict=True)
        ]
        told = {column for texts in columns.texts for column, text in enumerate(texts) if text}
        for n, (row, inner) in enumerate(zip(alike(block, rows), scopes, strict=True), start=1):
            shown = _joined_in(row, set() if n == 1 or inner is scope else told)
            # Totals are kept on one page with at least the last row.
            yield shown._replace(heads=heads, keep_with_next=n == len(scopes) and bool(feet))
        if not scopes and block.empty:
            width = edges[-1] * MM
            item = CellText(self._setter.value(block.empty, width, "note", 1), Align.CENTER, is_static=True)
            yield Row(block.row.height * MM, (PlacedCell(0, width, (item,)),), frame=frame)
        for n, foot in enumerate(feet, start=1):
            row = self._cell_row(foot, edges, scope, frame, columns)
            yield row._replace(heads=heads, keep_with_next=n < len(feet))

    def _table_scopes(self, block: TableBlock, scope: Scope) -> list[Scope]:
        """Return what each row draws on; a list that is still to be written has the rows of a blank form."""
        is_open = not scope.is_blank and scope.is_none(block.of)
        if not scope.is_blank and not is_open:
            return [scope.within(entry) for entry in scope.records(block.of)]
        bare = scope.as_blank() if is_open else scope
        gap = self._house.wording["open_place"].fill(scope)
        return [*_printed_rows(block, bare, scope, gap), *_rows_to_write_in(block, bare)]

    def _cell_row(
        self,
        row: CellRow,
        edges: Sequence[float],
        scope: Scope,
        frame: int,
        columns: Columns | None = None,
        heads: Sequence[str] = (),
        texts: Sequence[str] = (),
    ) -> Row:
        """Return a row; one of a table has ``texts``, which share the sizes of their ``columns``."""
        cells: list[PlacedCell] = []
        column = 0
        place = ""
        height = (row.blank_height if _is_to_write(row, scope) else row.height) * MM
        tallest = 0.0
        for cell in row.cells:
            x = edges[column] * MM
            width = edges[column + cell.span] * MM - x
            if heads and cells:
                place = f"{_text_of(cells[0])}　{heads[column]}"
            size = columns.sizes.get(column, 0.0) if columns and texts else 0.0
            text = texts[column] if texts else _wording_of(cell, scope)
            block = self._cell_block(cell, text, width - 2 * self._padding_x, place, size)
            if cell.is_label:
                place = "".join(block.lines)
            axis = columns.axes.get(column, 0.0) if columns else 0.0
            is_static = cell.content.is_static and not cell.options
            overlay_mask = (
                self._overlay_mask(cell, block, scope) if scope.is_overlay and not is_static else ()
            )
            item = CellText(
                block, cell.align, cell.anchor, is_static=is_static, axis=axis, overlay_mask=overlay_mask
            )
            tint = self._house.colours["tint"] if cell.is_label else None
            is_joined = cell.merges and not block.lines
            cells.append(PlacedCell(x, width, (item,), tint, self._padding_x, joined=is_joined))
            tallest = max(tallest, block.height)
            column += cell.span
        height = max(height, tallest + 2 * self._padding_y)
        # Where there is room, text at the top is as far from the rule as from the sides.
        padding = max(self._padding_y, min((height - tallest) / 2, _TOP_INSET))
        return Row(height, tuple(cells), frame=frame, padding=padding)

    def _overlay_mask(self, cell: Cell, block: TextBlock, scope: Scope) -> tuple[str, ...]:
        """Return what an overlay prints of a cell: not the form's own words, of boxes only the ticks."""
        text = cell.content.fill(scope, none=cell.none, words=cell.words)
        if cell.options:
            text = _ticked(cell.options, text)
            return overlay_lines(block, text, of_options(cell.options, text))
        return overlay_lines(block, text, cell.content.overlay_mask(scope, none=cell.none, words=cell.words))

    def _cell_block(self, cell: Cell, text: str, width: float, place: str, size: float) -> TextBlock:
        if cell.content.is_static and not cell.options:
            block = self._setter.value(text, width, cell.style, cell.lines)
            return evened(block, text) if cell.is_label else block
        block = self._setter.value(text, width, cell.style, cell.lines, size=size)
        if cell.overflow is Overflow.ANNEX and cell.lines:
            return self._limited(block, cell.lines, width, (place, text))
        return block

    def _limited(self, block: TextBlock, lines: int, width: float, entry: tuple[str, str]) -> TextBlock:
        """Return at most so many lines; the whole of a longer text goes to the annex as ``entry``."""
        if len(block.lines) <= lines:
            return block
        self._annex.append(entry)
        return limited(block, lines, self._setter.annex_mark(len(self._annex), block, width), width)

    def _annex_rows(self) -> Iterator[Row]:
        if not self._annex:
            return
        width = self._width
        yield Row(4 * MM, is_gap=True)
        title = self._setter.value(self._house.wording["annex"].fill(self._scope), width, "section", 1)
        yield Row(
            _SECTION_HEIGHT, (PlacedCell(0, width, (CellText(title, is_static=True),)),), keep_with_next=True
        )
        for n, (place, text) in enumerate(self._annex, start=1):
            scope = self._scope.within({"number": str(n), "place": place})
            heading = self._setter.value(self._house.wording["annex_entry"].fill(scope), width, "label", 1)
            yield Row(
                heading.height + 2 * MM, (PlacedCell(0, width, (CellText(heading),)),), keep_with_next=True
            )
            block = self._setter.value(text, width, "prose", 0)
            item = CellText(block, Align.JUSTIFY, Anchor.TOP)
            yield Row(block.height + 3 * MM, (PlacedCell(0, width, (item,)),), padding=1.5 * MM)

    def _next_frame(self) -> int:
        self._frames += 1
        return self._frames


def _rows_to_write_in(block: TableBlock, bare: Scope) -> Iterator[Scope]:
    """Yield the empty rows of a table, numbered on where its printed rows are numbered or there are none."""
    is_numbered = not bare.is_overlay and all("position" in entry for entry in block.preprinted)
    for n in range(len(block.preprinted) + 1, len(block.preprinted) + block.blank_rows + 1):
        yield bare.with_wording({"position": n}) if is_numbered else bare


def _joined_in(row: Row, columns: Collection[int]) -> Row:
    """Return a row whose cells are joined to those above in these columns alone.

    None is under the head, nor where one writes by hand; nor in a column that says nothing in any row.
    """
    if not any(cell.joined for cell in row.cells):
        return row
    cells = (cell._replace(joined=cell.joined and n in columns) for n, cell in enumerate(row.cells))
    return row._replace(cells=tuple(cells))


def _with_annex(cell: Cell) -> Cell:
    """Return a cell for the foot of every page, which cannot grow with its text."""
    return cell._replace(overflow=Overflow.ANNEX, lines=cell.lines or 1)


def _kept_together(rows: list[Row]) -> list[Row]:
    """Keep the rows of one record on one page where they fit; the gap after them may be separated."""
    inner = [n for n, row in enumerate(rows) if not row.is_gap]
    return [row._replace(prefers_next=n in inner[:-1]) for n, row in enumerate(rows)]


def _is_to_write(row: CellRow, scope: Scope) -> bool:
    """Return whether a pen needs room in a row: on a blank form, and where a value is still to come."""
    names = (binding.name for cell in row.cells for binding in cell.content.bindings())
    return scope.is_blank or (scope.keeps_places and any(scope.value(name) in (None, "") for name in names))


def _printed_rows(block: TableBlock, bare: Scope, scope: Scope, gap: str) -> Iterator[Scope]:
    """Yield what the printed rows draw on; over a printed form they are there already."""
    for entry in block.preprinted:
        yield bare.with_wording({} if scope.is_overlay else _filled_in(entry, scope, gap))


def _filled_in(entry: Mapping[str, object], scope: Scope, gap: str) -> dict[str, object]:
    """Return the values of a printed row, with the office's figures that it quotes or places for them."""
    return {
        name: value.fill(scope, gap=gap) if isinstance(value, TextTemplate) else value
        for name, value in entry.items()
    }


def _wording_of(cell: Cell, scope: Scope) -> str:
    """Return what a cell says of a record."""
    text = cell.content.fill(scope, none=cell.none, words=cell.words)
    if cell.options:
        text = _ticked(cell.options, text)
    if cell.mark and not scope.is_blank and scope.holds(cell.mark.when):
        text += cell.mark.text.fill(scope)
    return text


def _ticked(options: Sequence[str], text: str) -> str:
    """Return the options as boxes, those named in ``text`` ticked; other words join behind, ticked."""
    chosen = [word for word in text.split("、") if word.strip()]
    boxes = [f"{TICKED_BOX if option in chosen else BOX}{option}" for option in options]
    return "　".join([*boxes, *(f"{TICKED_BOX}{word}" for word in chosen if word not in options)])


def _text_of(cell: PlacedCell) -> str:
    return "".join(line for item in cell.texts for line in item.block.lines)
