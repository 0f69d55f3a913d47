"""The words a definition may use: the house's and the form's styles, colours, formats and bindings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.documents.definitions.definitions import HouseStyle, StyleDefinition
from kamdesk.documents.fonts.shipped import FontRole
from kamdesk.documents.text.typesetting import Align, Anchor
from kamdesk.documents.values.templates import TextTemplate, UnknownFormatError, binding_of
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from kamdesk.documents.definitions.reading import Node
    from kamdesk.documents.values.colours import Colour

_BLACK: Final = (0.0, 0.0, 0.0)


class Vocabulary:
    """The house style as one form extends it, and the names in a definition looked up in it.

    With ``is_plain`` every colour is black, whatever the definition says, and greys stay grey.
    """

    def __init__(self, house: Node, form: Node, *, is_plain: bool = False) -> None:
        self.is_plain = is_plain
        self.house = self._build_house(house, form)

    def template(self, node: Node) -> TextTemplate:
        """Return a wording; refuse an unknown format."""
        try:
            return TextTemplate.parse("" if node.value is None else str(node.value))
        except UnknownFormatError as problem:
            node.refuse(Message("没有名为“{name}”的格式。", name=str(problem)))

    def binding(self, node: Node) -> TextTemplate:
        """Return the single value that ``value`` and ``format`` name; refuse an unknown format."""
        try:
            return TextTemplate((binding_of(node.text("value"), node.text("format", "plain")),))
        except UnknownFormatError as problem:
            node.at("format").refuse(Message("没有名为“{name}”的格式。", name=str(problem)))

    def style_name(self, node: Node, default: str) -> str:
        """Return the name of an existing text style."""
        name = node.text("style", default)
        if name not in self.house.styles:
            node.at("style").refuse(Message("没有名为“{name}”的文字样式。", name=name))
        return name

    def colour_name(self, node: Node, key: str, default: str = "") -> str:
        """Return the name of an existing colour, empty for none."""
        name = node.text(key, default)
        if name and name not in self.house.colours:
            node.at(key).refuse(Message("没有名为“{name}”的颜色。", name=name))
        return name

    def align(self, node: Node, default: Align) -> Align:
        """Return how lines stand."""
        return Align(node.text("align", default))

    def anchor(self, node: Node, default: Anchor) -> Anchor:
        """Return where text hangs."""
        return Anchor(node.text("anchor", default))

    def _colour(self, node: Node) -> Colour:
        colour = _read_colour(node)
        return _BLACK if self.is_plain and len(set(colour)) > 1 else colour

    def _build_house(self, node: Node, form: Node) -> HouseStyle:
        colours: dict[str, Colour] = {}
        styles: dict[str, StyleDefinition] = {}
        for source in (node, form):
            colours.update((name, self._colour(entry)) for name, entry in source.pairs("colours"))
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
            wording={name: self.template(entry) for name, entry in node.pairs("wording")},
        )


def _read_colour(node: Node) -> Colour:
    text = str(node.value).removeprefix("#")
    try:
        red, green, blue = bytes.fromhex(text)
    except ValueError:
        node.refuse(Message("颜色应写成 #RRGGBB。"))
    return red / 255, green / 255, blue / 255


def _style(node: Node, base: StyleDefinition | None, colours: dict[str, Colour]) -> StyleDefinition:
    if base is None and ("face" not in node or "size" not in node):
        node.refuse(Message("新的文字样式至少要有 face 和 size。"))
    face = FontRole(node.text("face")) if "face" in node or base is None else base.face
    size = node.number("size", base.size if base else 0)
    colour_name = node.text("colour", "" if base else "ink")
    if colour_name and colour_name not in colours:
        node.at("colour").refuse(Message("没有名为“{name}”的颜色。", name=colour_name))
    style = StyleDefinition(
        face=face,
        size=size,
        floor=min(node.number("floor", base.floor if base else size), size),
        leading=node.number("leading", base.leading if base else 1.35),
        colour=colours[colour_name] if colour_name or base is None else base.colour,
        tracking=node.number("tracking", base.tracking if base else 0),
        embolden=node.number("embolden", base.embolden if base else 0),
    )
    short = tuple((int(most), _style(entry, style, colours)) for most, entry in node.pairs("short"))
    inherited = (base.short, base.latin) if base else ((), None)
    return style._replace(
        short=tuple(sorted(short, key=lambda each: each[0])) if "short" in node else inherited[0],
        latin=_style(node.at("latin"), style, colours) if "latin" in node else inherited[1],
    )
