"""A form definition as plain values: paper, styles, and a body of blocks, in millimetres."""

from __future__ import annotations

from enum import StrEnum
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from kamdesk.documents.definitions.placements import NO_WORDS, BoxPlacement
from kamdesk.documents.text.typesetting import Anchor

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamdesk.documents.figures.chart_definition import Chart
    from kamdesk.documents.fonts.shipped import FontRole
    from kamdesk.documents.text.typesetting import Align
    from kamdesk.documents.values.colours import Colour
    from kamdesk.documents.values.templates import TextTemplate
    from kamdesk.domain.printing.catalogue import Sides


class Overflow(StrEnum):
    """What happens to text that its box does not hold.

    WRAP lets the row grow and, beyond a page, continue on the next; ANNEX keeps the row's lines and
    carries the whole text to the end of the record.
    """

    WRAP = "wrap"
    ANNEX = "annex"


class StyleDefinition(NamedTuple):
    """A named style of text: sizes in points; leading, tracking and the stroke that thickens it in ems.

    ``short`` says how texts of at most so many characters look instead, the fewest first; ``latin`` how
    those look that have no Chinese character.
    """

    face: FontRole
    size: float
    floor: float
    leading: float
    colour: Colour
    tracking: float
    embolden: float = 0.0
    short: tuple[tuple[int, StyleDefinition], ...] = ()
    latin: StyleDefinition | None = None


class Margins(NamedTuple):
    """Free edges of the paper in millimetres."""

    top: float
    right: float
    bottom: float
    left: float


class PaperFormat(NamedTuple):
    """Size of the sheet in reading direction, in millimetres; ``name`` as in the catalogue."""

    name: str
    width: float
    height: float
    margins: Margins

    @property
    def inner_width(self) -> float:
        """Width between the margins."""
        return self.width - self.margins.left - self.margins.right


class HouseStyle(NamedTuple):
    """What all forms share: styles, colours, lines, spacing and the wording of head and foot."""

    styles: Mapping[str, StyleDefinition]
    colours: Mapping[str, Colour]
    thin_rule: float
    frame_rule: float
    padding_x: float
    padding_y: float
    row_height: float
    blank_row_height: float
    wording: Mapping[str, TextTemplate]


class Mark(NamedTuple):
    """A sign printed after a value where a condition is true, such as that a number was overridden."""

    when: str
    text: TextTemplate


class Cell(NamedTuple):
    """One cell: its content, its style, and how many columns it spans.

    An empty cell that ``merges`` is joined to the cell above.
    """

    content: TextTemplate
    is_label: bool
    style: str
    align: Align
    span: int = 1
    anchor: Anchor = Anchor.MIDDLE
    merges: bool = False
    lines: int = 0
    overflow: Overflow = Overflow.WRAP
    options: tuple[str, ...] = ()
    words: Mapping[str, str] = NO_WORDS
    none: str = ""
    mark: Mark | None = None


class CellRow(NamedTuple):
    """A row of cells; with ``omit_empty`` it is left out of a filled form that has no value for it."""

    cells: tuple[Cell, ...]
    height: float
    blank_height: float
    when: str = ""
    omit_empty: bool = False


class Section(NamedTuple):
    """A heading inside the form, never left alone at the foot of a page."""

    title: TextTemplate
    when: str = ""


class Grid(NamedTuple):
    """Rows of labelled cells on common columns."""

    columns: tuple[float, ...]
    rows: tuple[CellRow, ...]
    when: str = ""
    joined: bool = False


class ColumnHead(NamedTuple):
    """The head above one or several columns; a group spans its members."""

    title: TextTemplate
    span: int


class SpreadColumn(NamedTuple):
    """A column of a group that is repeated; with ``each``, one column for each entry of that list."""

    head: TextTemplate
    cell: Cell
    width: float
    when: str = ""
    each: str = ""


class SpreadGroup(NamedTuple):
    """A group of columns for each entry of the list ``of``, which share ``width``.

    It begins before the column and the head of these numbers. A blank form has the groups ``preprinted``.
    """

    of: str
    title: TextTemplate
    width: float
    columns: tuple[SpreadColumn, ...]
    preprinted: tuple[Mapping[str, object], ...]
    column: int
    head: int


class TableBlock(NamedTuple):
    """One row per record of a list, under heads that repeat after a page break."""

    of: str
    widths: tuple[float, ...]
    groups: tuple[ColumnHead, ...]
    heads: tuple[TextTemplate, ...]
    row: CellRow
    head_height: float
    preprinted: tuple[Mapping[str, object], ...]
    blank_rows: int
    foot: tuple[CellRow, ...]
    when: str = ""
    empty: str = ""
    spread: SpreadGroup | None = None


class Repeat(NamedTuple):
    """Blocks drawn once for each record of a list; so many times on a blank form."""

    of: str
    blank: int
    body: tuple[Block, ...]
    when: str = ""


class Paragraph(NamedTuple):
    """Running text; with ``each`` one paragraph per entry of a list, bound as ``item``."""

    content: TextTemplate
    style: str
    align: Align
    when: str = ""
    each: str = ""


class SignatureBox(NamedTuple):
    """One box to sign in: who, and the name and day where it has been signed."""

    label: TextTemplate
    name: TextTemplate
    date: TextTemplate


class Signatures(NamedTuple):
    """Boxes side by side that stay with what they sign."""

    boxes: tuple[SignatureBox, ...]
    height: float
    when: str = ""


class Gap(NamedTuple):
    """Free height between blocks."""

    height: float
    when: str = ""


class PageBreak(NamedTuple):
    """What follows begins a new page; ``to_back`` only where what stands before found room on the first."""

    when: str = ""
    to_back: bool = False


class Chapter(NamedTuple):
    """A chapter of a regulation, numbered by itself: 第一章."""

    title: TextTemplate
    when: str = ""


class Article(NamedTuple):
    """An article of a regulation, numbered through all chapters, with the points under it."""

    content: TextTemplate
    points: tuple[TextTemplate, ...]
    when: str = ""


class Charts(NamedTuple):
    """Charts side by side."""

    height: float
    charts: tuple[Chart, ...]
    when: str = ""


Block = (
    Section
    | Grid
    | TableBlock
    | Repeat
    | Paragraph
    | Signatures
    | Gap
    | PageBreak
    | Chapter
    | Article
    | BoxPlacement
    | Charts
)


class Foot(NamedTuple):
    """A part below a card that is folded away: how high, and what is written on it."""

    height: float
    text: str


class CardSheet(NamedTuple):
    """Cards on a sheet: how many, how large, how far apart; lengths in millimetres.

    ``left`` and ``top`` are the corner of the first card. A tent card is printed twice, once turned
    upside down above itself, with the fold between; ``feet`` are folded under it and hold it up. ``of``
    names the list whose entries are the cards; a record without it is one card.
    """

    rows: int
    columns: int
    card_width: float
    card_height: float
    gap_x: float
    gap_y: float
    left: float
    top: float
    of: str = ""
    is_tent: bool = False
    has_cut_marks: bool = False
    has_note: bool = False
    feet: tuple[Foot, ...] = ()

    @property
    def cell_height(self) -> float:
        """Height of a card as it lies on the sheet, a tent card unfolded."""
        return self.card_height * (2 if self.is_tent else 1) + sum(foot.height for foot in self.feet)

    @property
    def folds(self) -> tuple[float, ...]:
        """How far below its upper edge a card is folded."""
        parts = [self.card_height] * (2 if self.is_tent else 1) + [foot.height for foot in self.feet]
        return tuple(accumulate(parts[:-1]))

    @property
    def capacity(self) -> int:
        """Number of cards on one sheet."""
        return self.rows * self.columns


class FormDefinition(NamedTuple):
    """One printed form; ``plain`` is the same in black alone, for forms with such a style, and ``is_plain``.

    ``bleed`` is how far, in millimetres, what reaches an edge goes on beyond it when the form is made ready
    for a press; 0 for forms that are not offered to one. ``is_for_press`` is the form made ready. ``sides``
    is how its sheets are printed. With ``has_code`` a sheet carries the code of its record; one that
    ``comes_back`` to be read by a scanner also carries that of the form, and marks in its corners.
    """

    id: str
    title: str
    number: str
    version: str
    paper: PaperFormat
    house: HouseStyle
    subtitle: TextTemplate
    record_label: TextTemplate
    body: tuple[Block, ...]
    has_letterhead: bool = True
    heading: str = ""
    foot: Grid | None = None
    sheet: CardSheet | None = None
    plain: FormDefinition | None = None
    is_plain: bool = False
    bleed: float = 0.0
    is_for_press: bool = False
    sides: Sides = "simplex"
    has_code: bool = True
    comes_back: bool = False

    @property
    def inner_width(self) -> float:
        """Width in millimetres that the body may fill: a card's, or that between the margins."""
        return self.sheet.card_width if self.sheet else self.paper.inner_width

    @property
    def inner_height(self) -> float:
        """Height in millimetres that the body may fill: a card's, or that between the margins."""
        if self.sheet:
            return self.sheet.card_height
        return self.paper.height - self.paper.margins.top - self.paper.margins.bottom
