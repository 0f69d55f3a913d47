"""Setting text into boxes: fit, wrap, justify, align; geometry only, nothing is drawn here."""

from __future__ import annotations

from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from kamdesk.documents.fonts.spread_names import SPREAD
from kamdesk.documents.text.breaking import HYPHEN, belongs_to_word, break_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kamdesk.documents.fonts.typeface import Typeface
    from kamdesk.documents.values.colours import Colour

EM_CENTRE: Final = 0.38
"""Height of the middle of a Chinese character above the baseline, in ems."""
_STEP: Final = 0.5
_SMALLEST_SHARE: Final = 2 / 3  # of a style's size, below which a text takes a second line first
_SIGNS: Final = "\u2212-+¥"
_SLACK: Final = 0.01  # points
_MOST_SLACK: Final = 3.0  # ems that a broken line may leave free
_INDENT: Final = "　　"  # by which a paragraph begins
_MOST_STRETCH: Final = 0.12  # ems between two characters; beyond that a justified line looks torn


class Align(StrEnum):
    """Horizontal alignment of lines in their box; DECIMAL aligns numbers at their decimal point."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"
    JUSTIFY = "justify"
    DECIMAL = "decimal"


class Anchor(StrEnum):
    """Vertical position of a block of text in its box."""

    TOP = "top"
    MIDDLE = "middle"
    BOTTOM = "bottom"


class TextStyle(NamedTuple):
    """How text looks: typeface, size and smallest size in points, leading in ems, colour, tracking in ems.

    ``embolden`` is the width in ems of a stroke round every character that thickens it.
    """

    typeface: Typeface
    size: float
    floor: float
    leading: float
    colour: Colour
    tracking: float = 0.0
    embolden: float = 0.0


class TextBlock(NamedTuple):
    """Lines set at one size."""

    lines: tuple[str, ...]
    style: TextStyle
    size: float

    @property
    def height(self) -> float:
        """Height in points from the top of the first line's em box to the bottom of the last's."""
        if not self.lines:
            return 0.0
        return self.size * (1 + (len(self.lines) - 1) * self.style.leading)

    @property
    def width(self) -> float:
        """Width in points of the widest line."""
        tracking = self.style.tracking
        return max((_width(line, self.style) - tracking for line in self.lines), default=0.0) * self.size

    def baselines(self, top: float) -> Iterator[tuple[str, float]]:
        """Yield each line with its baseline, for a block whose upper edge is at ``top``."""
        baseline = top - self.size * (0.5 + EM_CENTRE)
        step = self.size * self.style.leading
        for line in self.lines:
            yield line, baseline
            baseline -= step

    def split(self, height: float) -> tuple[TextBlock, TextBlock]:
        """Return the lines that fit into a height, and the rest."""
        step = self.size * self.style.leading
        count = int((height - self.size) / step + 1 + 1e-6) if height >= self.size else 0
        return self._with(self.lines[:count]), self._with(self.lines[count:])

    def _with(self, lines: tuple[str, ...]) -> TextBlock:
        return TextBlock(lines, self.style, self.size)


def set_text(text: str, width: float, style: TextStyle, *, lines: int = 0, size: float = 0.0) -> TextBlock:
    """Break text into a box ``width`` points wide.

    With ``lines``, the size shrinks as `fitting_size` says until that many lines hold it; where even the
    least size needs more lines, it is as large as so many lines allow. With ``size``, the text is that
    large, over as many lines as it takes.
    """
    is_given = bool(size)
    size = size or style.size
    if not text:
        return TextBlock((), style, size)
    if "\n" not in text and _width(text, style) * size <= width:
        return TextBlock((text,), style, size)
    broken = _broken(text, width, size, style)
    if lines and len(broken) > lines and not is_given:
        size, broken = _shrunk(text, width, style, lines)
    return TextBlock(tuple(broken), style, size)


def fitting_size(text: str, width: float, style: TextStyle, lines: int) -> float | None:
    """Return the size, smaller in steps of half a point, in which so many lines hold a text.

    None where the least size still needs more.
    """
    if "\n" not in text and _width(text, style) * style.size <= width:
        return style.size
    size, broken = _shrunk(text, width, style, lines)
    return size if len(broken) <= lines else None


def _shrunk(text: str, width: float, style: TextStyle, lines: int) -> tuple[float, list[str]]:
    """Return size and lines of a text that shrinks, as far as its style allows, to so many lines.

    Before it is smaller than two thirds it takes a second line, and before smaller than the floor a third.
    """
    size = style.size
    broken = _broken(text, width, size, style)
    least = max(style.floor, style.size * _SMALLEST_SHARE)
    needed = len(_broken(text, width, least, style))
    if needed > max(lines, 2):
        needed = max(2, len(_broken(text, width, style.floor, style)))
    lines = max(lines, needed)
    while len(broken) > lines and size > style.floor:
        size = max(size - _STEP, style.floor)
        broken = _broken(text, width, size, style)
    return size, broken


def set_in_box(text: str, width: float, height: float, style: TextStyle, *, lines: int = 0) -> TextBlock:
    """Set text as `set_text` does, then smaller until the height holds it or the floor is reached."""
    block = set_text(text, width, style, lines=lines)
    while block.height > height + _SLACK and block.size > style.floor:
        size = max(block.size - _STEP, style.floor)
        block = TextBlock(tuple(_broken(text, width, size, style)), style, size)
    return block


def set_in_lines(text: str, width: float, style: TextStyle, lines: int) -> TextBlock:
    """Set text into ``lines`` lines, smaller where need be; only at the floor may it need more."""
    if not text:
        return TextBlock((), style, style.size)
    size = style.size
    broken = _broken(text, width, size, style)
    while len(broken) > lines and size > style.floor:
        size = max(size - _STEP, style.floor)
        broken = _broken(text, width, size, style)
    return TextBlock(tuple(broken), style, size)


def evened(block: TextBlock, text: str) -> TextBlock:
    """Return a text over several lines with lines about as long as each other, none of them more.

    A short label reads better as 统一社会 | 信用代码 than as 统一社会信 | 用代码. Words stay whole.
    """
    if len(block.lines) < 2 or "\n" in text:
        return block
    width = _width(text, block.style) * block.size / len(block.lines)
    while width < block.width:
        lines = _broken(text, width + _SLACK, block.size, block.style)
        if len(lines) == len(block.lines) and not _cuts_a_word(lines):
            return TextBlock(tuple(lines), block.style, block.size)
        width += block.size / 2
    return block


def _cuts_a_word(lines: list[str]) -> bool:
    return any(belongs_to_word(one[-1]) and belongs_to_word(next_[0]) for one, next_ in pairwise(lines))


def limited(block: TextBlock, lines: int, mark: str, width: float) -> TextBlock:
    """Keep the first ``lines`` lines, the last one ending in ``mark``, the reference to the rest."""
    kept = list(block.lines[:lines])
    room = width / block.size
    while kept[-1] and _width(kept[-1] + mark, block.style) > room:
        kept[-1] = kept[-1][:-1]
    kept[-1] += mark
    return TextBlock(tuple(kept), block.style, block.size)


def too_wide(block: TextBlock, width: float) -> bool:
    """Return whether a line is wider than its box, as a single character can be."""
    return any(_width(line, block.style) * block.size > width + _SLACK for line in block.lines)


def justified_lines(block: TextBlock, width: float) -> list[tuple[list[str], float]]:
    """Return the units and the stretch of each line; the last line of a paragraph stands as it is.

    Where one line would look torn, none is stretched: a mix of flush and ragged lines looks worse.
    """
    return _stretched_lines(block, width) or [([line], 0.0) for line in block.lines]


def can_be_justified(block: TextBlock, width: float) -> bool:
    """Return whether the lines of a block can be stretched to a width, none of them looking torn."""
    return len(block.lines) <= 1 or _stretched_lines(block, width) is not None


def _stretched_lines(block: TextBlock, width: float) -> list[tuple[list[str], float]] | None:
    room = width / block.size
    parts = [([line], 0.0) for line in block.lines]
    for n, line in enumerate(block.lines[:-1]):
        slack = room - _width(line, block.style) + block.style.tracking
        if slack > _MOST_SLACK or block.lines[n + 1].startswith(_INDENT):  # the paragraph ended here
            continue
        parts[n] = justified_units(line, slack)
        if slack > _SLACK and not parts[n][1]:
            return None
    return parts


def justified_units(line: str, slack: float) -> tuple[list[str], float]:
    """Split a line at the places that may stretch, and return by how many ems each does.

    Words and numbers are not spaced out. The stretch is 0 where the line would look torn.
    """
    units: list[str] = []
    for character in line:
        is_word = units and belongs_to_word(units[-1][-1]) and belongs_to_word(character)
        if is_word or (units and SPREAD in (character, units[-1][-1])):
            units[-1] += character
        else:
            units.append(character)
    stretch = slack / (len(units) - 1) if len(units) > 1 else 0.0
    return units, stretch if 0 < stretch <= _MOST_STRETCH else 0.0


def is_figure(text: str) -> bool:
    """Return whether a text is a number, with or without sign, that can be aligned at its decimal point."""
    return text.lstrip(_SIGNS)[:1].isdigit()


def point_offset(text: str, style: TextStyle) -> tuple[float, float]:
    """Return the widths in points before and from the decimal point on."""
    whole, point, fraction = text.partition(".")
    return style.typeface.width(whole) * style.size, style.typeface.width(point + fraction) * style.size


def _width(line: str, style: TextStyle) -> float:
    """Return how wide a line is in ems, the tracking after each character included."""
    return style.typeface.width(line) + style.tracking * len(line)


def _broken(text: str, width: float, size: float, style: TextStyle) -> list[str]:
    widths: Mapping[str, float] = style.typeface.widths
    if style.tracking:
        widths = {character: widths[character] + style.tracking for character in {*text, HYPHEN}}
    return break_lines(text, widths, width / size, style.typeface.compression_points)
