"""Freely placed items, charts and the imposition of cards, read from definition files."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from kamdesk.documents.definitions.definitions import (
    Area,
    BoxPlacement,
    CardSheet,
    Charts,
    PlacedDigits,
    PlacedFigure,
    PlacedShapes,
    PlacedText,
)
from kamdesk.documents.figures.chart_definition import Chart, Series
from kamdesk.documents.figures.figures import Outline, arrow, ellipse, polyline, rectangle
from kamdesk.documents.figures.ornaments import ornament
from kamdesk.documents.text.typesetting import Align, Anchor
from kamdesk.documents.values.formats import FORMATS
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from kamdesk.documents.definitions.definitions import PaperFormat, Placement
    from kamdesk.documents.definitions.reading import Node
    from kamdesk.documents.definitions.vocabulary import Vocabulary
    from kamdesk.documents.figures.figures import PathSegment

_KINDS: Final = (
    *("text", "digits", "hall", "seats"),
    *("line", "arrow", "rectangle", "ellipse", "ornament"),
)
_SHAPES: Final = frozenset({"rectangle", "ellipse", "ornament"})
_TOLERANCE: Final = 0.05
_DEFAULT_RULE: Final = 0.6  # points
_DEFAULT_CHART: Final = 58.0  # millimetres


def length(node: Node) -> float:
    """Return a number of the definition as a measure."""
    return float(node.value) if isinstance(node.value, int | Decimal) else 0.0


def card_sheet(node: Node, paper: PaperFormat) -> CardSheet:
    """Return how cards lie on the paper; refuse cards that do not fit on it."""
    rows, columns = int(node.number("rows", 1)), int(node.number("columns", 1))
    width, height = (length(entry) for entry in node.entries("card"))
    gap_x, gap_y = (length(entry) for entry in node.entries("gap")) if "gap" in node else (0.0, 0.0)
    is_tent = node.text("fold") == "tent"
    across = columns * width + (columns - 1) * gap_x
    down = rows * height * (2 if is_tent else 1) + (rows - 1) * gap_y
    if "from" in node:
        left, top = (length(entry) for entry in node.entries("from"))
    else:
        left, top = (paper.width - across) / 2, (paper.height - down) / 2
    for needed, limit in ((left + across, paper.width), (top + down, paper.height)):
        if needed > limit + _TOLERANCE or min(left, top) < -_TOLERANCE:
            node.refuse(
                Message(
                    "这些卡片放不进纸张：需要 {needed} 毫米，纸只有 {limit} 毫米。",
                    needed=round(needed, 1),
                    limit=round(limit, 1),
                )
            )
    return CardSheet(
        rows=rows,
        columns=columns,
        card_width=width,
        card_height=height,
        gap_x=gap_x,
        gap_y=gap_y,
        left=left,
        top=top,
        of=node.text("of"),
        is_tent=is_tent,
        has_cut_marks=node.at("cut_marks").value is True,
        has_note=node.at("note").value is True,
    )


class DrawnBlocks:
    """Builds the blocks with freely placed items, inside a type area of a given size."""

    def __init__(self, words: Vocabulary, width: float, height: float) -> None:
        self._words = words
        self._width = width
        self._room = height

    def place(self, node: Node, when: str) -> BoxPlacement:
        """Return a strip of freely placed items; refuse what would stand outside of it."""
        height = node.number("height", self._room)
        if height > self._room + _TOLERANCE:
            node.at("height").refuse(
                Message(
                    "高 {height} 毫米，超出版心 {limit} 毫米。",
                    height=round(height, 1),
                    limit=round(self._room, 1),
                )
            )
        return BoxPlacement(height, tuple(self._item(entry, height) for entry in node.entries("items")), when)

    def charts(self, node: Node, when: str) -> Charts:
        """Return charts side by side; refuse charts wider than the type area."""
        charts = tuple(self._chart(entry) for entry in node.entries("items"))
        width = sum(chart.width for chart in charts)
        if width > self._width + _TOLERANCE:
            node.at("items").refuse(
                Message(
                    "各列共宽 {width} 毫米，超出版心 {limit} 毫米。",
                    width=round(width, 1),
                    limit=round(self._width, 1),
                )
            )
        return Charts(node.number("height", _DEFAULT_CHART), charts, when)

    def _chart(self, node: Node) -> Chart:
        name = node.text("format", "number")
        if name not in FORMATS:
            node.at("format").refuse(Message("没有名为“{name}”的格式。", name=name))
        return Chart(
            kind=node.text("kind"),
            title=self._words.template(node.at("title")),
            of=node.text("of"),
            label=node.text("label", "label"),
            series=tuple(
                Series(entry.text("value"), self._words.template(entry.at("head")))
                for entry in node.entries("series")
            ),
            width=node.number("width", self._width),
            format=FORMATS[name],
            unit=node.text("unit"),
        )

    def _item(self, node: Node, height: float) -> Placement:
        kinds = [kind for kind in _KINDS if kind in node]
        if len(kinds) != 1:
            node.refuse(Message("每一项只能且必须有其中一种：{kinds}。", kinds=" / ".join(_KINDS)))
        kind = kinds[0]
        when = node.text("when")
        if kind in {"line", "arrow"} or kind in _SHAPES:
            return PlacedShapes(self._outlines(kind, node, height), when)
        area = self._area(node, "at", height)
        if kind == "text":
            return self._text(node, area, when)
        if kind == "digits":
            return PlacedDigits(
                content=self._words.template(node.at("digits")),
                count=int(node.number("count", 6)),
                area=area,
                gap=node.number("gap", 1.0),
                style=self._words.style_name(node, "value"),
                stroke=self._words.colour_name(node, "stroke", "rule"),
                when=when,
            )
        return PlacedFigure(kind, node.text(kind), area, when)

    def _text(self, node: Node, area: Area, when: str) -> PlacedText:
        is_vertical = node.at("vertical").value is True
        return PlacedText(
            content=self._words.template(node.at("text")),
            area=area,
            style=self._words.style_name(node, "value"),
            align=self._words.align(node, Align.RIGHT if is_vertical else Align.LEFT),
            anchor=self._words.anchor(node, Anchor.TOP if is_vertical else Anchor.MIDDLE),
            lines=int(node.number("lines", 0)),
            is_vertical=is_vertical,
            words={name: str(entry.value) for name, entry in node.pairs("words")},
            when=when,
        )

    def _outlines(self, kind: str, node: Node, height: float) -> tuple[Outline, ...]:
        is_open = kind in {"line", "arrow"}
        stroke = self._words.colour_name(node, "stroke", "rule" if is_open or "fill" not in node else "")
        rule = node.number("rule", _DEFAULT_RULE)
        fill = self._words.colour_name(node, "fill")
        dashes = tuple(length(entry) for entry in node.entries("dashes"))
        if is_open:
            points = []
            for place in node.entries(kind):
                x, y = (length(entry) for entry in place.entries())
                self._check_inside(place, Area(x, y, 0, 0), height)
                points.append((x, y))
            if kind == "arrow":
                return arrow(points, stroke, rule)
            return (Outline(polyline(points), "", stroke, rule, dashes),)
        area = self._area(node, "at" if kind == "ornament" else kind, height)
        box = area.x, area.y, area.width, area.height
        if kind == "ornament":
            return ornament(node.text("ornament"), *box, stroke)
        segments: tuple[PathSegment, ...] = (
            ellipse(*box) if kind == "ellipse" else rectangle(*box, node.number("radius"))
        )
        return (Outline(segments, fill, stroke, rule, dashes),)

    def _area(self, node: Node, key: str, height: float) -> Area:
        if key not in node:
            node.refuse(Message("缺少“{key}”。", key=key))
        area = Area(*(length(entry) for entry in node.entries(key)))
        self._check_inside(node.at(key), area, height)
        return area

    def _check_inside(self, node: Node, area: Area, height: float) -> None:
        right, bottom = area.x + area.width, area.y + area.height
        if right > self._width + _TOLERANCE or bottom > height + _TOLERANCE:
            node.refuse(
                Message(
                    "伸出了版面：右到 {right} 毫米（最多 {width}），下到 {bottom} 毫米（最多 {height}）。",
                    right=round(right, 1),
                    width=round(self._width, 1),
                    bottom=round(bottom, 1),
                    height=round(height, 1),
                )
            )
