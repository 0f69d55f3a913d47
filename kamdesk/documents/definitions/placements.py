"""What a definition places freely, as plain values: where it stands, what it shows, when it is printed."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kamdesk.documents.figures.figures import Outline
    from kamdesk.documents.text.typesetting import Align, Anchor
    from kamdesk.documents.values.templates import TextTemplate

NO_WORDS: Final[Mapping[str, str]] = MappingProxyType({})


class Area(NamedTuple):
    """A box in millimetres from the upper left corner of what contains it."""

    x: float
    y: float
    width: float
    height: float


class Piece(NamedTuple):
    """A part of the sheet that is cut out, and where it is folded, from the sheet's upper left corner."""

    area: Area
    folds_x: tuple[float, ...] = ()
    folds_y: tuple[float, ...] = ()


class PlacedShapes(NamedTuple):
    """Shapes at fixed places, the same on every sheet."""

    outlines: tuple[Outline, ...]
    when: str = ""


class PlacedText(NamedTuple):
    """Text in a box of its own; ``is_vertical`` sets it in columns from right to left.

    With ``is_on_line`` the box has no height: the first line stands on its upper edge.
    """

    content: TextTemplate
    area: Area
    style: str
    align: Align
    anchor: Anchor
    lines: int = 0
    is_vertical: bool = False
    words: Mapping[str, str] = NO_WORDS
    when: str = ""
    is_on_line: bool = False


class Run(NamedTuple):
    """A stretch of a line in a style of its own, ``gap`` behind the one before, ``raised`` off the line."""

    content: TextTemplate
    style: str
    gap: float = 0.0
    raised: float = 0.0
    words: Mapping[str, str] = NO_WORDS
    when: str = ""


class PlacedRuns(NamedTuple):
    """One line, or one column of a box, made of stretches in several styles."""

    runs: tuple[Run, ...]
    area: Area
    align: Align
    anchor: Anchor
    is_vertical: bool = False
    when: str = ""


class PlacedDigits(NamedTuple):
    """The characters of a value one by one in a row of boxes, such as a postcode."""

    content: TextTemplate
    boxes: int
    area: Area
    gap: float
    style: str
    stroke: str
    when: str = ""


class PlacedReading(NamedTuple):
    """A long text to be read aloud, of one size, over as many pages as it takes; turned behind sentences.

    It stands in ``area`` on the first page and in ``further`` on those that follow.
    """

    of: str
    area: Area
    further: Area
    style: str
    when: str = ""


class PlacedFigure(NamedTuple):
    """A drawing made from data: the tables of a hall, or the seats of a table."""

    kind: str
    of: str
    area: Area
    when: str = ""


class PlacedLogo(NamedTuple):
    """The office's logo, where it has one."""

    area: Area
    when: str = ""


class PlacedPanel(NamedTuple):
    """A part of the sheet with items of its own; ``is_turned`` when it is printed upside down."""

    area: Area
    items: tuple[Placement, ...]
    is_turned: bool = False
    when: str = ""


class PlacedList(NamedTuple):
    """The entries of a list one below the other, as far apart as the height of the area allows.

    The steps between entries lie between ``least`` and ``most``; an entry with a value for ``group`` begins
    a group, ``group_gap`` steps further down. The ``rail`` is a rule beside all entries: it reaches from so
    much above the first to so much below the last. A blank form has ``blank`` entries.
    """

    of: str
    area: Area
    items: tuple[Placement, ...]
    least: float
    most: float
    group: str = ""
    group_gap: float = 0.0
    rail: Rail | None = None
    blank: int = 0
    when: str = ""


class Rail(NamedTuple):
    """The rule beside a list: where, how far beyond its first and last entry, and how it is drawn."""

    x: float
    above: float
    below: float
    stroke: str
    rule: float


class PlacedChoices(NamedTuple):
    """Several ways to set the same things: the first is printed whose boxes hold all, else the last."""

    choices: tuple[tuple[Placement, ...], ...]
    when: str = ""


class StackedText(NamedTuple):
    """A text of a stack; it takes up to ``lines`` lines before it gets smaller."""

    content: TextTemplate
    style: str
    align: Align
    lines: int
    when: str = ""


class PlacedStack(NamedTuple):
    """Texts one below the other, ``gap`` apart, which share the height of the box.

    ``anchor`` places them all in it; centred, the widest line is in the middle and the others begin with
    it.
    """

    items: tuple[StackedText, ...]
    area: Area
    gap: float
    is_centred: bool
    anchor: Anchor
    when: str = ""


Placement = (
    PlacedShapes
    | PlacedText
    | PlacedRuns
    | PlacedDigits
    | PlacedReading
    | PlacedFigure
    | PlacedLogo
    | PlacedPanel
    | PlacedList
    | PlacedChoices
    | PlacedStack
)


def members(item: Placement) -> Iterator[tuple[Placement, ...]]:
    """Yield the items inside an item."""
    match item:
        case PlacedPanel() | PlacedList():
            yield item.items
        case PlacedChoices():
            yield from item.choices


class BoxPlacement(NamedTuple):
    """A strip of the page whose items have fixed places; ``pieces`` of it are cut out."""

    height: float
    items: tuple[Placement, ...]
    when: str = ""
    pieces: tuple[Piece, ...] = ()
