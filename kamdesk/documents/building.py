"""Definition files turned into `FormDefinition` values, with the checks a schema cannot make."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from kamdesk.documents.definitions import (
    Block,
    Cell,
    CellRow,
    ColumnHead,
    FormDefinition,
    Grid,
    HouseStyle,
    Margins,
    Mark,
    Overflow,
    Paper,
    Paragraph,
    Repeat,
    Section,
    Signature,
    Signatures,
    Space,
    StyleDefinition,
    Table,
)
from kamdesk.documents.fonts import Role
from kamdesk.documents.reading import DefinitionError, Node, Schema, read_node
from kamdesk.documents.setting import Align
from kamdesk.documents.templates import Template, UnknownFormatError, bound
from kamdesk.domain.text import Message, term

if TYPE_CHECKING:
    from pathlib import Path

    from kamdesk.documents.canvas import Colour

__all__ = ["DefinitionError", "FormShelf", "read_values"]

_SHEETS: Final = {"A3": (297.0, 420.0), "A4": (210.0, 297.0), "A5": (148.0, 210.0)}
_ACROSS: Final = {"A3": term("A3 横向"), "A4": term("A4 横向"), "A5": term("A5 横向")}
_KINDS: Final = ("section", "grid", "table", "repeat", "text", "signatures", "space")
_TOLERANCE: Final = 0.05
_BY_HAND: Final = "by_hand"  # a name no record has, for boxes that are only ever signed with a pen


class FormShelf:
    """The folder of form definitions: one sub-folder per form with ``form.yaml`` and ``sample.yaml``."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        schema = json.loads((folder / "schema.json").read_text(encoding="utf-8"))
        self._schema = Schema(schema)
        self._house_schema = Schema({"$ref": "#/definitions/house", "definitions": schema["definitions"]})
        self._read: dict[str, tuple[tuple[int, int], FormDefinition]] = {}

    def ids(self) -> list[str]:
        """Return the ids of all forms, in order."""
        return sorted(path.parent.name for path in self._folder.glob("*/form.yaml"))

    def definition(self, form_id: str) -> FormDefinition:
        """Return one form, read anew when a file has changed.

        Raises `DefinitionError` naming file, line and reason.
        """
        path, house_path = self._folder / form_id / "form.yaml", self._folder / "house-style.yaml"
        stamp = (_changed_at(path), _changed_at(house_path))
        known = self._read.get(form_id)
        if known is not None and known[0] == stamp:
            return known[1]
        root, house = read_node(path), read_node(house_path)
        self._schema.check(root)
        self._house_schema.check(house)
        if root.text("id") != form_id:
            root.at("id").refuse(Message("编号应与文件夹同名：{name}。", name=form_id))
        form = _Builder(house, root).form()
        self._read[form_id] = stamp, form
        return form

    def sample(self, form_id: str) -> dict[str, object]:
        """Read the sample record of a form."""
        return read_values(self._folder / form_id / "sample.yaml")


def _changed_at(path: Path) -> int:
    return path.stat().st_mtime_ns if path.is_file() else 0


def read_values(path: Path) -> dict[str, object]:
    """Read a YAML file of values: text, integers, exact decimals, dates, lists; raise `DefinitionError`."""
    root = read_node(path)
    if not isinstance(root.value, dict):
        root.refuse(Message("应为一组“名称: 值”。"))
    return dict(root.value)


class _Builder:
    """Builds one form from its own file and the house style."""

    def __init__(self, house: Node, root: Node) -> None:
        self._house_node = house
        self._root = root
        self._house = self._build_house()
        self._paper = self._build_paper()

    def form(self) -> FormDefinition:
        root = self._root
        return FormDefinition(
            id=root.text("id"),
            title=root.text("title"),
            number=root.text("number"),
            version=root.text("version"),
            paper=self._paper,
            house=self._house,
            subtitle=self._template(root.at("subtitle")),
            record_label=self._template(root.at("record_label")),
            body=self._blocks(root.at("body")),
        )

    def _build_house(self) -> HouseStyle:
        node = self._house_node
        colours = {name: _colour(entry) for name, entry in node.pairs("colours")}
        styles: dict[str, StyleDefinition] = {}
        for source in (node, self._root):
            for name, entry in source.pairs("styles"):
                styles[name] = _style(entry, styles.get(name), colours)
        return HouseStyle(
            styles=styles,
            colours=colours,
            thin_rule=node.at("rules").number("thin"),
            frame_rule=node.at("rules").number("frame"),
            padding_x=node.at("padding").number("x"),
            padding_y=node.at("padding").number("y"),
            row_height=node.at("row").number("height"),
            blank_row_height=node.at("row").number("blank_height"),
            wording={name: self._template(entry) for name, entry in node.pairs("wording")},
        )

    def _build_paper(self) -> Paper:
        node = self._root.at("paper")
        size = node.text("size")
        width, height = _SHEETS[size]
        landscape = node.at("landscape").value is True
        if landscape:
            width, height = height, width
        edges = node.at("margins") if "margins" in node else self._house_node.at("margins")
        margins = Margins(*(edges.number(edge) for edge in ("top", "right", "bottom", "left")))
        return Paper(_ACROSS[size] if landscape else size, width, height, margins)

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
                return Section(self._template(entry), when)
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
            case _:
                return Space(node.number("space"), when)

    def _grid(self, node: Node, when: str) -> Grid:
        columns = tuple(_length(entry) for entry in node.entries("columns"))
        self._check_width(node.at("columns"), sum(columns))
        rows = tuple(self._row(entry, len(columns)) for entry in node.entries("rows"))
        return Grid(columns, rows, when, joined=node.at("joined").value is True)

    def _row(self, node: Node, columns: int) -> CellRow:
        cells = tuple(self._cell(entry) for entry in node.entries("cells"))
        spanned = sum(cell.span for cell in cells)
        if spanned != columns:
            node.refuse(
                Message("这一行占 {spanned} 列，应为 {columns} 列。", spanned=spanned, columns=columns)
            )
        height = node.number("height", self._house.row_height)
        return CellRow(
            cells,
            height,
            node.number("blank_height", max(height, self._house.blank_row_height)),
            node.text("when"),
            omit_empty=node.at("omit_empty").value is True,
        )

    def _cell(self, node: Node) -> Cell:
        given = [key for key in ("label", "value", "text") if key in node]
        if len(given) != 1:
            node.refuse(Message("单元格必须且只能有 label、value、text 之一。"))
        is_label = given[0] == "label"
        content = self._binding(node) if given[0] == "value" else self._template(node.at(given[0]))
        mark = node.at("mark")
        align = Align(node.text("align", "center" if is_label else "left"))
        return Cell(
            content=content,
            is_label=is_label,
            style=self._style_name(node, "label" if is_label else "value"),
            align=align,
            span=int(node.number("span", 1)),
            lines=int(node.number("lines", 1 if align is Align.DECIMAL else 0)),  # figures do not wrap
            overflow=Overflow(node.text("overflow", "wrap")),
            options=tuple(str(entry.value) for entry in node.entries("options")),
            words={name: str(entry.value) for name, entry in node.pairs("words")},
            none=node.text("none"),
            mark=Mark(mark.text("when"), self._template(mark.at("text"))) if mark.value else None,
        )

    def _table(self, node: Node, when: str) -> Table:
        groups: list[ColumnHead] = []
        leaves: list[Node] = []
        for entry in node.entries("columns"):
            members = entry.entries("columns")
            groups.append(ColumnHead(self._template(entry.at("head")), len(members)))
            leaves.extend(members or [entry])
        for leaf in leaves:
            if "width" not in leaf or leaf.entries("columns"):
                leaf.refuse(Message("最下层的列必须有 width，且不能再分列。"))
        widths = tuple(leaf.number("width") for leaf in leaves)
        self._check_width(node.at("columns"), sum(widths))
        cells = tuple(self._cell_of_column(leaf) for leaf in leaves)
        height = node.number("height", self._house.row_height)
        blank_height = node.number("blank_height", max(height, self._house.blank_row_height))
        return Table(
            of=node.text("of"),
            widths=widths,
            groups=tuple(groups),
            heads=tuple(self._template(leaf.at("head")) for leaf in leaves),
            row=CellRow(cells, height, blank_height),
            head_height=node.number("head_height", self._house.row_height),
            preprinted=tuple(_values(entry) for entry in node.entries("preprinted")),
            blank_rows=int(node.number("blank_rows", 0)),
            foot=tuple(self._row(entry, len(widths)) for entry in node.entries("foot")),
            when=when,
            empty=node.text("empty"),
        )

    def _cell_of_column(self, node: Node) -> Cell:
        if "value" not in node and "text" not in node:
            node.refuse(Message("列必须有 value 或 text。"))
        return self._cell(node)

    def _paragraph(self, node: Node, when: str) -> Paragraph:
        return Paragraph(
            content=self._template(node.at("content")),
            style=self._style_name(node, "prose"),
            align=Align(node.text("align", "justify")),
            when=when,
            each=node.text("each"),
        )

    def _signature(self, node: Node) -> Signature:
        return Signature(
            self._template(node.at("label")),
            Template((bound(node.text("name", _BY_HAND), "plain", is_optional=True),)),
            Template((bound(node.text("date", _BY_HAND), "date", is_optional=True),)),
        )

    def _style_name(self, node: Node, default: str) -> str:
        name = node.text("style", default)
        if name not in self._house.styles:
            node.at("style").refuse(Message("没有名为“{name}”的文字样式。", name=name))
        return name

    def _template(self, node: Node) -> Template:
        try:
            return Template.parse("" if node.value is None else str(node.value))
        except UnknownFormatError as problem:
            node.refuse(Message("没有名为“{name}”的格式。", name=str(problem)))

    def _binding(self, node: Node) -> Template:
        try:
            return Template((bound(node.text("value"), node.text("format", "plain")),))
        except UnknownFormatError as problem:
            node.at("format").refuse(Message("没有名为“{name}”的格式。", name=str(problem)))

    def _check_width(self, node: Node, width: float) -> None:
        if width > self._paper.inner_width + _TOLERANCE:
            node.refuse(
                Message(
                    "各列共宽 {width} 毫米，超出版心 {limit} 毫米。",
                    width=round(width, 1),
                    limit=round(self._paper.inner_width, 1),
                )
            )


def _length(node: Node) -> float:
    return float(node.value) if isinstance(node.value, int | Decimal) else 0.0


def _values(node: Node) -> dict[str, object]:
    return dict(node.value) if isinstance(node.value, dict) else {}


def _colour(node: Node) -> Colour:
    text = str(node.value).removeprefix("#")
    try:
        red, green, blue = bytes.fromhex(text)
    except ValueError:
        node.refuse(Message("颜色应写成 #RRGGBB。"))
    return red / 255, green / 255, blue / 255


def _style(node: Node, base: StyleDefinition | None, colours: dict[str, Colour]) -> StyleDefinition:
    if base is None and ("face" not in node or "size" not in node):
        node.refuse(Message("新的文字样式至少要有 face 和 size。"))
    face = Role(node.text("face")) if "face" in node or base is None else base.face
    size = node.number("size", base.size if base else 0)
    colour_name = node.text("colour", "" if base else "ink")
    if colour_name and colour_name not in colours:
        node.at("colour").refuse(Message("没有名为“{name}”的颜色。", name=colour_name))
    return StyleDefinition(
        face=face,
        size=size,
        floor=min(node.number("floor", base.floor if base else size), size),
        leading=node.number("leading", base.leading if base else 1.35),
        colour=colours[colour_name] if colour_name or base is None else base.colour,
        tracking=node.number("tracking", base.tracking if base else 0),
    )
