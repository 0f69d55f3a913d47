"""Vertical text: columns from right to left, marks and Latin letters placed as in GB/T 15834."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.documents.fonts.spread_names import SPREAD
from kamdesk.documents.pages.rows import Glyphs
from kamdesk.documents.text.breaking import belongs_to_word, break_lines
from kamdesk.documents.text.typesetting import EM_CENTRE, Align, Anchor

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kamdesk.documents.text.typesetting import TextStyle

_QUOTES: Final = str.maketrans("“”‘’", "『』「」")
_TURNED: Final = frozenset("（）《》〈〉「」『』【】〔〕〖〗［］｛｝()[]{}<>—…～－–-―‥〜︱")
_AT_UPPER_RIGHT: Final = frozenset("，。、．")
_CENTRED: Final = frozenset("：；！？")
_MARK_SHIFT: Final = 0.56  # ems from the lower left, where horizontal type has the mark, to the upper right
_CENTRE_SHIFT: Final = 0.3
_UPRIGHT_DIGITS: Final = 2
_STEP: Final = 0.5


class VerticalBlock:
    """Columns of text at one size; what no column holds at the floor stays in ``rest``."""

    def __init__(self, columns: list[str], style: TextStyle, size: float, rest: str = "") -> None:
        self.columns = columns
        self.size = size
        self.rest = rest
        self._style = style

    @property
    def width(self) -> float:
        """Width in points of all columns."""
        return self.size * (1 + (len(self.columns) - 1) * self._style.leading)

    def glyphs(
        self, box: tuple[float, float, float, float], align: Align, anchor: Anchor
    ) -> Iterator[Glyphs]:
        """Yield the characters in a box given as x, y, width, height; ``align`` places the columns."""
        x, y, width, height = box
        free = width - self.width
        right = x + width - {Align.RIGHT: 0.0, Align.CENTER: free / 2}.get(align, free)
        deepest = max((self.length(column) for column in self.columns), default=0.0)
        for n, column in enumerate(self.columns):
            middle = right - self.size / 2 - n * self.size * self._style.leading
            slack = height - (self.length(column) if anchor is Anchor.MIDDLE else deepest)
            top = y + {Anchor.TOP: 0.0, Anchor.MIDDLE: slack / 2}.get(anchor, slack)
            yield from self._column(column, middle, top)

    def length(self, column: str) -> float:
        """Return how far a column reaches down, in points."""
        units = list(_units(column))
        gaps = self._style.tracking * max(len(units) - 1, 0)
        return self.size * (sum(_advance(unit, self._style) for unit in units) + gaps)

    def _column(self, column: str, middle: float, top: float) -> Iterator[Glyphs]:
        for unit in _units(column):
            if unit != SPREAD:
                yield self._placed(unit, middle, top)
            top += self.size * (_advance(unit, self._style) + self._style.tracking)

    def _placed(self, unit: str, middle: float, top: float) -> Glyphs:
        size = self.size
        if unit in _TURNED or (len(unit) > _UPRIGHT_DIGITS and belongs_to_word(unit[0])):
            # A quarter turn: the middle line of the letters is on the middle of the column.
            return Glyphs(unit, middle - EM_CENTRE * size, top, self._style, size, is_turned=True)
        x = middle - self._style.typeface.width(unit) * size / 2
        baseline = top + (0.5 + EM_CENTRE) * size
        if unit in _AT_UPPER_RIGHT:
            x, baseline = x + _MARK_SHIFT * size, baseline - _MARK_SHIFT * size
        elif unit in _CENTRED:
            x += _CENTRE_SHIFT * size
        return Glyphs(unit, x, baseline, self._style, size)


def set_vertical(text: str, width: float, height: float, style: TextStyle) -> VerticalBlock:
    """Break text into columns of a height in points, in a smaller size until the width holds them."""
    text = text.translate(_QUOTES)
    advances = _Advances(style)
    size = style.size
    while True:
        columns = break_lines(text, advances, height / size)
        block = VerticalBlock(columns, style, size)
        if block.width <= width or size <= style.floor:
            break
        size = max(size - _STEP, style.floor)
    if block.width <= width:
        return block
    held = max(int((width / size - 1) / style.leading) + 1, 1)
    return VerticalBlock(columns[:held], style, size, "".join(columns[held:]))


class _Advances(dict[str, float]):
    """Height of each character in a column, in ems; letters lie on their side. Cached."""

    def __init__(self, style: TextStyle) -> None:
        self._style = style

    def __missing__(self, character: str) -> float:
        narrow = belongs_to_word(character) or character == " "
        advance = self._style.typeface.widths[character] if narrow else 1.0
        self[character] = advance + self._style.tracking
        return self[character]


def _units(column: str) -> Iterator[str]:
    """Yield single characters, but words and numbers in one piece."""
    word = ""
    for character in column:
        if belongs_to_word(character):
            word += character
            continue
        if word:
            yield word
        word = ""
        yield character
    if word:
        yield word


def _advance(unit: str, style: TextStyle) -> float:
    if len(unit) > _UPRIGHT_DIGITS or unit == " " or (unit.isascii() and unit in _TURNED):
        return style.typeface.width(unit)
    return 1.0
