"""Definition files turned into `FormDefinition` values, with the checks a schema cannot make."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.documents.definitions.definitions import (
    Article,
    Cell,
    CellRow,
    Chapter,
    ColumnHead,
    FormDefinition,
    Gap,
    Grid,
    Margins,
    Mark,
    Overflow,
    PageBreak,
    PaperFormat,
    Paragraph,
    Repeat,
    Section,
    SignatureBox,
    Signatures,
    SpreadColumn,
    SpreadGroup,
    TableBlock,
)
from kamdesk.documents.definitions.drawn_blocks import DrawnBlocks, card_sheet
from kamdesk.documents.definitions.edges import CommonEdges
from kamdesk.documents.definitions.placed_items import length
from kamdesk.documents.definitions.vocabulary import Vocabulary
from kamdesk.documents.text.typesetting import Align, Anchor
from kamdesk.documents.values.templates import TextTemplate, binding_of
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamdesk.documents.definitions.definitions import Block
    from kamdesk.documents.definitions.reading import Node
    from kamdesk.domain.printing.catalogue import Sides

_SHEETS: Final = {"A3": (297.0, 420.0), "A4": (210.0, 297.0), "A5": (148.0, 210.0)}
_ACROSS: Final = {"A3": term("A3 横向"), "A4": term("A4 横向"), "A5": term("A5 横向")}
_KINDS: Final = (
    *("section", "grid", "table", "repeat", "text", "signatures", "space"),
    *("page", "chapter", "article", "place", "charts"),
)
_SIDES: Final[dict[str, Sides]] = {"long_edge": "long_edge", "short_edge": "short_edge"}
_TOLERANCE: Final = 0.05
_TALL: Final = 12.0  # millimetres; running text begins at the top of so high a cell
_FIGURES: Final = frozenset({"number", "percent", "score", "points", "share", "change", "money", "tenths"})
_TALL_BESIDE: Final = 9.0  # and of one as high as this in a block where another row's does
_BY_HAND: Final = "by_hand"  # a name no record has, for boxes that are only ever signed with a pen


class FormBuilder:
    """Builds one form from its own file and the house style; ``is_plain`` in black alone."""

    def __init__(self, house: Node, root: Node, *, is_plain: bool = False) -> None:
        self._house_node = house
        self._root = root
        self._words = Vocabulary(house, root, is_plain=is_plain)
        self._house = self._words.house
        self._paper = self._build_paper()
        sheet = root.at("sheet")
        self._sheet = card_sheet(sheet, self._paper) if sheet.value else None
        self._inner_width = self._sheet.card_width if self._sheet else self._paper.inner_width
        margins = self._paper.margins
        room = self._sheet.card_height if self._sheet else self._paper.height - margins.top - margins.bottom
        self._edges = CommonEdges(self._edges_of_boxes())
        self._drawn = DrawnBlocks(self._words, self._inner_width, room)

    def form(self) -> FormDefinition:
        """Return the form; raise `DefinitionError` naming file, line and reason where it is wrong."""
        root = self._root
        foot = root.at("foot")
        return FormDefinition(
            id=root.text("id"),
            title=root.text("title"),
            number=root.text("number"),
            version=root.text("version"),
            paper=self._paper,
            house=self._house,
            subtitle=self._words.template(root.at("subtitle")),
            record_label=self._words.template(root.at("record_label")),
            body=self._blocks(root.at("body")),
            heading=root.text("heading") or root.text("title"),
            has_letterhead=self._sheet is None and root.at("letterhead").value is not False,
            foot=self._grid(foot, "") if foot.value else None,
            sheet=self._sheet,
            plain=self._plain(),
            is_plain=self._words.is_plain,
            bleed=root.number("bleed"),
            sides=_SIDES.get(root.text("sides"), "simplex"),
            has_code=root.at("code").value is not False,
            comes_back=root.at("comes_back").value is True,
        )

    def _plain(self) -> FormDefinition | None:
        """Return the same form in black alone, where it has such a style."""
        if self._words.is_plain or self._root.at("plain").value is not True:
            return None
        return FormBuilder(self._house_node, self._root, is_plain=True).form()

    def _build_paper(self) -> PaperFormat:
        node = self._root.at("paper")
        size = node.text("size")
        if size:
            width, height = _SHEETS[size]
        else:
            for side in ("width", "height"):
                if side not in node:
                    node.refuse(Message("缺少“{key}”。", key="size"))
            width, height = node.number("width"), node.number("height")
            size = f"{width:g}×{height:g} mm"
        landscape = node.at("landscape").value is True
        if landscape:
            width, height = height, width
        edges = node.at("margins") if "margins" in node else self._house_node.at("margins")
        margins = Margins(*(edges.number(edge) for edge in ("top", "right", "bottom", "left")))
        return PaperFormat(_ACROSS.get(size, size) if landscape else size, width, height, margins)

    def _edges_of_boxes(self) -> list[float]:
        """Return the edges between the boxes to sign in, which share the width equally."""
        signed = [entry.at("signatures") for entry in self._root.entries("body") if "signatures" in entry]
        counts = {len(each.entries("boxes")) for each in signed}
        return [self._inner_width * n / count for count in counts for n in range(1, count)]

    def _blocks(self, node: Node) -> tuple[Block, ...]:
        return tuple(self._block(entry) for entry in node.entries())

    def _block(self, node: Node) -> Block:
        kinds = [kind for kind in _KINDS if kind in node]
        if len(kinds) != 1:
            node.refuse(Message("每个版块只能且必须有其中一项：{kinds}。", kinds=" / ".join(_KINDS)))
        when = node.text("when")
        entry = node.at(kinds[0])
        match kinds[0]:
            case "section":
                return Section(self._words.template(entry), when)
            case "grid":
                return self._grid(entry, when)
            case "table":
                return self._table(entry, when)
            case "repeat":
                blank = int(entry.number("blank", 1))
                return Repeat(entry.text("of"), blank, self._blocks(entry.at("body")), when)
            case "text":
                return self._paragraph(entry, when)
            case "signatures":
                boxes = tuple(self._signature(box) for box in entry.entries("boxes"))
                return Signatures(boxes, entry.number("height", 24.0), when)
            case "space":
                return Gap(node.number("space"), when)
            case _:
                return self._long_or_drawn(kinds[0], node, when)

    def _long_or_drawn(self, kind: str, node: Node, when: str) -> Block:
        entry = node.at(kind)
        match kind:
            case "page":
                return PageBreak(when, to_back=entry.value == "back")
            case "chapter":
                return Chapter(self._words.template(entry), when)
            case "article":
                points = tuple(self._words.template(point) for point in node.entries("points"))
                return Article(self._words.template(entry), points, when)
            case "place":
                return self._drawn.place(entry, when)
            case _:
                return self._drawn.charts(entry, when)

    def _grid(self, node: Node, when: str) -> Grid:
        widths = self._fitted(node.at("columns"), [length(entry) for entry in node.entries("columns")])
        columns = self._edges.moved(widths)
        entries = node.entries("rows")
        # One rule a block, too: where one row of running text begins at the top, the row below it does.
        tall = _TALL_BESIDE if any(self._is_hung(entry, _TALL) for entry in entries) else _TALL
        rows = tuple(self._row(entry, len(columns), tall) for entry in entries)
        return Grid(columns, rows, when, joined=node.at("joined").value is True)

    def _is_hung(self, node: Node, tall: float) -> bool:
        """Return whether a row holds running text that begins at the top of it."""
        is_tall = node.number("height", self._house.row_height) >= tall
        return is_tall and any(entry.text("align") == Align.JUSTIFY for entry in node.entries("cells"))

    def _row(self, node: Node, columns: int, tall: float) -> CellRow:
        height = node.number("height", self._house.row_height)
        entries = node.entries("cells")
        # One rule a row: beside running text that begins at the top, nothing else is centred but labels.
        is_hung = self._is_hung(node, tall)
        cells = tuple(self._cell(entry, is_hung=is_hung) for entry in entries)
        spanned = sum(cell.span for cell in cells)
        if spanned != columns:
            node.refuse(
                Message("这一行占 {spanned} 列，应为 {columns} 列。", spanned=spanned, columns=columns)
            )
        return CellRow(
            cells,
            height,
            node.number("blank_height", max(height, self._house.blank_row_height)),
            node.text("when"),
            omit_empty=node.at("omit_empty").value is True,
        )

    def _cell(self, node: Node, *, is_hung: bool = False) -> Cell:
        given = [key for key in ("label", "value", "text") if key in node]
        if len(given) != 1:
            node.refuse(Message("单元格必须且只能有 label、value、text 之一。"))
        is_label = given[0] == "label"
        content = (
            self._words.binding(node) if given[0] == "value" else self._words.template(node.at(given[0]))
        )
        mark = node.at("mark")
        align = Align(node.text("align", "center" if is_label else "left"))
        is_figure = align is Align.DECIMAL or node.text("format") in _FIGURES  # a number is never cut in two
        return Cell(
            content=content,
            is_label=is_label,
            style=self._words.style_name(node, "label" if is_label else "value"),
            align=align,
            span=int(node.number("span", 1)),
            anchor=self._words.anchor(node, Anchor.TOP if is_hung and not is_label else Anchor.MIDDLE),
            merges=node.at("merge").value is True,
            lines=int(node.number("lines", 1 if is_figure else 0)),
            overflow=Overflow(node.text("overflow", "wrap")),
            options=tuple(str(entry.value) for entry in node.entries("options")),
            words={name: str(entry.value) for name, entry in node.pairs("words")},
            none=node.text("none"),
            mark=Mark(mark.text("when"), self._words.template(mark.at("text"))) if mark.value else None,
        )

    def _table(self, node: Node, when: str) -> TableBlock:
        groups: list[ColumnHead] = []
        columns: list[Node] = []
        spread: SpreadGroup | None = None
        for entry in node.entries("columns"):
            if "each" in entry:
                if spread is not None or "foot" in node:
                    entry.refuse(Message("一张表只能有一处用 each 重复的列，且不能有 foot。"))
                spread = self._spread(entry, len(columns), len(groups))
                continue
            members = entry.entries("columns")
            groups.append(ColumnHead(self._words.template(entry.at("head")), len(members)))
            columns.extend(members or [entry])
        for column in columns:
            if "width" not in column or column.entries("columns"):
                column.refuse(Message("最下层的列必须有 width，且不能再分列。"))
        fitted = self._fitted(
            node.at("columns"),
            [*(column.number("width") for column in columns), *([spread.width] if spread else [])],
        )
        widths = fitted[: len(columns)] if spread else self._edges.moved(fitted)
        if spread is not None:
            spread = spread._replace(width=fitted[-1])
        cells = tuple(self._cell_of_column(column) for column in columns)
        height = node.number("height", self._house.row_height)
        blank_height = node.number("blank_height", max(height, self._house.blank_row_height))
        return TableBlock(
            of=node.text("of"),
            widths=widths,
            groups=tuple(groups),
            heads=tuple(self._words.template(column.at("head")) for column in columns),
            row=CellRow(cells, height, blank_height),
            head_height=node.number("head_height", self._house.row_height),
            preprinted=tuple(self._preprinted(entry) for entry in node.entries("preprinted")),
            blank_rows=int(node.number("blank_rows", 0)),
            foot=tuple(self._row(entry, len(widths), _TALL) for entry in node.entries("foot")),
            when=when,
            empty=node.text("empty"),
            spread=spread,
        )

    def _preprinted(self, node: Node) -> dict[str, object]:
        """Return the values of a printed row; a text that quotes figures of the office is a template."""
        return {
            name: self._words.template(node.at(name)) if isinstance(value, str) and "{" in value else value
            for name, value in _values(node).items()
        }

    def _spread(self, node: Node, column: int, head: int) -> SpreadGroup:
        if "width" not in node or not node.entries("columns"):
            node.refuse(Message("用 each 重复的列须有 width 和 columns。"))
        columns = tuple(
            SpreadColumn(
                head=self._words.template(each.at("head")),
                cell=self._cell_of_column(each),
                width=each.number("width", 1),
                when=each.text("when"),
                each=each.text("each"),
            )
            for each in node.entries("columns")
        )
        return SpreadGroup(
            of=node.text("each"),
            title=self._words.template(node.at("head")),
            width=node.number("width"),
            columns=columns,
            preprinted=tuple(_values(entry) for entry in node.entries("preprinted")),
            column=column,
            head=head,
        )

    def _cell_of_column(self, node: Node) -> Cell:
        if "value" not in node and "text" not in node:
            node.refuse(Message("列必须有 value 或 text。"))
        return self._cell(node)

    def _paragraph(self, node: Node, when: str) -> Paragraph:
        return Paragraph(
            content=self._words.template(node.at("content")),
            style=self._words.style_name(node, "prose"),
            align=Align(node.text("align", "justify")),
            when=when,
            each=node.text("each"),
        )

    def _signature(self, node: Node) -> SignatureBox:
        return SignatureBox(
            self._words.template(node.at("label")),
            TextTemplate((binding_of(node.text("name", _BY_HAND), "plain", is_optional=True),)),
            TextTemplate((binding_of(node.text("date", _BY_HAND), "date", is_optional=True),)),
        )

    def _fitted(self, node: Node, widths: Sequence[float]) -> tuple[float, ...]:
        """Return the widths of columns: as they are written, or in proportion where the paper fits them."""
        width = sum(widths)
        if self._root.at("paper").at("fit").value is True and width:
            return tuple(each * self._inner_width / width for each in widths)
        if width > self._inner_width + _TOLERANCE:
            node.refuse(
                Message(
                    "各列共宽 {width} 毫米，超出版心 {limit} 毫米。",
                    width=round(width, 1),
                    limit=round(self._inner_width, 1),
                )
            )
        return tuple(widths)


def _values(node: Node) -> dict[str, object]:
    return dict(node.value) if isinstance(node.value, dict) else {}
