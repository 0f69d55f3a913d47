"""The freely placed items of a strip, a panel or a list, read from definition files."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from kamdesk.documents.definitions.placements import (
    Area,
    Piece,
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
    Rail,
    Run,
    StackedText,
)
from kamdesk.documents.figures.figures import Outline, arrow, ellipse, polyline, rectangle
from kamdesk.documents.figures.ornaments import Pen, ornament
from kamdesk.documents.text.typesetting import Align, Anchor
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from kamdesk.documents.definitions.placements import Placement
    from kamdesk.documents.definitions.reading import Node
    from kamdesk.documents.definitions.vocabulary import Vocabulary
    from kamdesk.documents.figures.figures import PathSegment

_KINDS: Final = (
    *("text", "runs", "digits", "logo", "panel", "list", "choices", "stack", "reading"),
    *("hall", "seats", "podium", "meeting", "photo", "cars"),
    *("line", "arrow", "rectangle", "ellipse", "ornament"),
)
_SHAPES: Final = frozenset({"line", "arrow", "rectangle", "ellipse", "ornament"})
_TOLERANCE: Final = 0.05
_LINES_OF_STACKED: Final = 2
_DEFAULT_RULE: Final = 0.6  # points
_DEFAULT_RAIL: Final = 0.45
_DEFAULT_STEPS: Final = (6.0, 12.0)  # millimetres between the entries of a list, least and most


def length(node: Node) -> float:
    """Return a number of the definition as a measure."""
    return float(node.value) if isinstance(node.value, int | Decimal) else 0.0


class PlacedItems:
    """Builds the items that stand in a room of a given size, from its upper left corner; refuses others.

    A list ``is_listed`` in no other: what few lines of a file stand for would have no bounds.
    """

    def __init__(self, words: Vocabulary, width: float, height: float, *, is_listed: bool = False) -> None:
        self._words = words
        self._width = width
        self._height = height
        self._is_listed = is_listed

    def items(self, node: Node, key: str = "items") -> tuple[Placement, ...]:
        """Return the items under a key, without those only for the other style, in colour or plain."""
        return self._all(node.entries(key))

    def pieces(self, node: Node) -> tuple[Piece, ...]:
        """Return what is cut out of the room."""
        return tuple(
            Piece(
                self._area(entry, "at"),
                tuple(length(fold) for fold in entry.entries("fold_x")),
                tuple(length(fold) for fold in entry.entries("fold_y")),
            )
            for entry in node.entries("pieces")
        )

    def _all(self, entries: list[Node]) -> tuple[Placement, ...]:
        other = "colour" if self._words.is_plain else "plain"
        return tuple(self._item(entry) for entry in entries if entry.text("only") != other)

    def _item(self, node: Node) -> Placement:
        kinds = [kind for kind in _KINDS if kind in node]
        if len(kinds) != 1:
            node.refuse(Message("每一项只能且必须有其中一种：{kinds}。", kinds=" / ".join(_KINDS)))
        kind = kinds[0]
        when = node.text("when")
        if kind in _SHAPES:
            return PlacedShapes(self._outlines(kind, node), when)
        match kind:
            case "text":
                return self._text(node, when)
            case "runs":
                return self._runs(node, when)
            case "digits":
                return self._digits(node, when)
            case "logo":
                return PlacedLogo(self._area(node, "logo"), when)
            case "hall" | "seats" | "podium" | "meeting" | "photo" | "cars":
                return PlacedFigure(kind, node.text(kind), self._area(node, "at"), when)
            case _:
                return self._of_several(kind, node, when)

    def _of_several(self, kind: str, node: Node, when: str) -> Placement:
        match kind:
            case "panel":
                return self._panel(node, when)
            case "list":
                return self._list(node, when)
            case "stack":
                return self._stack(node, when)
            case "reading":
                return self._reading(node, when)
            case _:
                choices = tuple(self._all(entry.entries()) for entry in node.entries("choices"))
                return PlacedChoices(choices, when)

    def _text(self, node: Node, when: str) -> PlacedText:
        is_vertical, is_on_line = node.at("vertical").value is True, "baseline" in node
        return PlacedText(
            content=self._words.template(node.at("text")),
            area=self._line(node) if is_on_line else self._area(node, "at"),
            style=self._words.style_name(node, "value"),
            align=self._words.align(node, Align.RIGHT if is_vertical else Align.LEFT),
            anchor=self._words.anchor(node, Anchor.TOP if is_vertical else Anchor.MIDDLE),
            lines=int(node.number("lines", 1 if is_on_line else 0)),
            is_vertical=is_vertical,
            words={name: str(entry.value) for name, entry in node.pairs("words")},
            when=when,
            is_on_line=is_on_line,
        )

    def _runs(self, node: Node, when: str) -> PlacedRuns:
        is_vertical = node.at("vertical").value is True
        return PlacedRuns(
            runs=tuple(self._run(entry) for entry in node.entries("runs")),
            area=self._area(node, "at") if is_vertical else self._line(node),
            align=self._words.align(node, Align.CENTER if is_vertical else Align.LEFT),
            anchor=self._words.anchor(node, Anchor.TOP),
            is_vertical=is_vertical,
            when=when,
        )

    def _run(self, node: Node) -> Run:
        return Run(
            content=self._words.template(node.at("text")),
            style=self._words.style_name(node, "value"),
            gap=node.number("gap"),
            raised=node.number("raise"),
            words={name: str(entry.value) for name, entry in node.pairs("words")},
            when=node.text("when"),
        )

    def _stack(self, node: Node, when: str) -> PlacedStack:
        return PlacedStack(
            items=tuple(
                StackedText(
                    content=self._words.template(entry.at("text")),
                    style=self._words.style_name(entry, "value"),
                    align=self._words.align(entry, Align.LEFT),
                    lines=int(entry.number("lines", _LINES_OF_STACKED)),
                    when=entry.text("when"),
                )
                for entry in node.entries("stack")
            ),
            area=self._area(node, "at"),
            gap=node.number("gap"),
            is_centred=self._words.align(node, Align.LEFT) is Align.CENTER,
            anchor=self._words.anchor(node, Anchor.MIDDLE),
            when=when,
        )

    def _reading(self, node: Node, when: str) -> PlacedReading:
        if self._is_listed:
            node.refuse(Message("列表里不能放 reading。"))
        area = self._area(node, "at")
        return PlacedReading(
            of=node.text("reading"),
            area=area,
            further=self._area(node, "further") if "further" in node else area,
            style=self._words.style_name(node, "value"),
            when=when,
        )

    def _digits(self, node: Node, when: str) -> PlacedDigits:
        return PlacedDigits(
            content=self._words.template(node.at("digits")),
            boxes=int(node.number("count", 6)),
            area=self._area(node, "at"),
            gap=node.number("gap", 1.0),
            style=self._words.style_name(node, "value"),
            stroke=self._words.colour_name(node, "stroke", "rule"),
            when=when,
        )

    def _panel(self, node: Node, when: str) -> PlacedPanel:
        area = self._area(node, "panel")
        inside = PlacedItems(self._words, area.width, area.height, is_listed=self._is_listed)
        return PlacedPanel(area, inside.items(node), node.at("turned").value is True, when)

    def _list(self, node: Node, when: str) -> PlacedList:
        if self._is_listed:
            node.refuse(Message("列表里不能再放列表。"))
        area = self._area(node, "at")
        least, most = (length(entry) for entry in node.entries("step")) if "step" in node else _DEFAULT_STEPS
        if least > most or least > area.height:
            node.at("step").refuse(
                Message("步距应从小到大，且不超过高度：{least}、{most}。", least=least, most=most)
            )
        return PlacedList(
            of=node.text("list"),
            area=area,
            items=PlacedItems(self._words, area.width, most, is_listed=True).items(node),
            least=least,
            most=most,
            group=node.text("group"),
            group_gap=node.number("group_gap"),
            rail=self._rail(node.at("rail"), area.width) if "rail" in node else None,
            blank=int(node.number("blank")),
            when=when,
        )

    def _rail(self, node: Node, width: float) -> Rail:
        x = node.number("x")
        if x > width + _TOLERANCE:
            node.at("x").refuse(
                Message("伸出了版面：右到 {right} 毫米（最多 {width}）。", right=x, width=width)
            )
        return Rail(
            x,
            node.number("above"),
            node.number("below"),
            self._words.colour_name(node, "stroke", "rule"),
            node.number("rule", _DEFAULT_RAIL),
        )

    def _outlines(self, kind: str, node: Node) -> tuple[Outline, ...]:
        is_open = kind in {"line", "arrow"}
        stroke = self._words.colour_name(node, "stroke", "rule" if is_open or "fill" not in node else "")
        rule = node.number("rule", _DEFAULT_RULE)
        fill = self._words.colour_name(node, "fill")
        dashes = tuple(length(entry) for entry in node.entries("dashes"))
        if is_open:
            points = []
            for place in node.entries(kind):
                x, y = (length(entry) for entry in place.entries())
                self._check_inside(place, Area(x, y, 0, 0))
                points.append((x, y))
            if kind == "arrow":
                return arrow(points, stroke, rule)
            return (Outline(polyline(points), "", stroke, rule, dashes),)
        area = self._area(node, "at" if kind == "ornament" else kind)
        box = area.x, area.y, area.width, area.height
        if kind == "ornament":
            pen = Pen(stroke, node.number("rule"), node.number("corner"), node.number("gap"))
            return ornament(node.text("ornament"), *box, pen)
        segments: tuple[PathSegment, ...] = (
            ellipse(*box) if kind == "ellipse" else rectangle(*box, node.number("radius"))
        )
        return (Outline(segments, fill, stroke, rule, dashes),)

    def _line(self, node: Node) -> Area:
        """Return the line on which a text stands, as a box without height."""
        if "baseline" not in node:
            node.refuse(Message("缺少“{key}”。", key="baseline"))
        x, y, width = (length(entry) for entry in node.entries("baseline"))
        area = Area(x, y, width, 0.0)
        self._check_inside(node.at("baseline"), area)
        return area

    def _area(self, node: Node, key: str) -> Area:
        if key not in node:
            node.refuse(Message("缺少“{key}”。", key=key))
        area = Area(*(length(entry) for entry in node.entries(key)))
        self._check_inside(node.at(key), area)
        return area

    def _check_inside(self, node: Node, area: Area) -> None:
        right, bottom = area.x + area.width, area.y + area.height
        if right > self._width + _TOLERANCE or bottom > self._height + _TOLERANCE:
            node.refuse(
                Message(
                    "伸出了版面：右到 {right} 毫米（最多 {width}），下到 {bottom} 毫米（最多 {height}）。",
                    right=round(right, 1),
                    width=round(self._width, 1),
                    bottom=round(bottom, 1),
                    height=round(self._height, 1),
                )
            )
