"""Chinese line breaking: no line begins or ends with a forbidden mark, no word or number is cut.

The marks are those of GB/T 15834 and of the usual typesetting rules (避头尾).
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from kamdesk.documents.fonts.punctuation_spacing import HALF
from kamdesk.documents.fonts.spread_names import SPREAD
from kamdesk.domain.readings.pinyin import HAN

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    CompressionPoints = Callable[[str], Collection[int]]

NO_LINE_START: Final = frozenset(
    "，。、；：？！）》〉」』】〕〗〙〛｝］’”…⋯—–－～〜·•／％‰℃℉°′″々〻ー＂＇～"
    ",.;:?!)]}>%¢"
    "﹐﹑﹒﹔﹕﹖﹗﹚﹜﹞"
)
NO_LINE_END: Final = frozenset("（《〈「『【〔〖〘〚｛［‘“￥＄￡№＃([{<$¥£#@﹙﹛﹝")

_TOLERANCE: Final = 1e-6
_FIRST_BEYOND_ALPHABETS: Final = 0x0530
_FULL_WIDTH_WORDS: Final = frozenset(
    chr(code)
    for first, last in ((0xFF10, 0xFF19), (0xFF21, 0xFF3A), (0xFF3F, 0xFF3F), (0xFF41, 0xFF5A))
    for code in range(first, last + 1)
)
_CHINESE_MARKS_AMONG_LATIN: Final = frozenset("·×÷±§¶¡¿")
_DOTTED_NAME: Final = re.compile(f"[{HAN}]+(?:[·•][{HAN}]+)+")
_LONGEST_NAME: Final = 24  # characters; what is longer is running text with a name in it
_HYPHENATED: Final = re.compile(r"(?<=[^\W\d_]{3}-)(?=[^\W\d_]{3})")
HYPHEN: Final = "-"
"""Stands at the end of a line where a word goes on that no line holds."""
_LONG_WORD: Final = re.compile(r"[^\W\d_]+(?![\w@./-])")
_LEAST_PARTED: Final = 3  # letters on either side of a hyphen
_LEAST_FILLED: Final = 0.4  # of a line that ends early, at the dot in a name
_MARKS_OF_NUMBERS: Final = frozenset("–\u2212")  # 12–40, −5: as little cut as the figures they join


def belongs_to_word(character: str) -> bool:
    """Return whether a character is part of a word, number or address that must not be cut."""
    if character in _FULL_WIDTH_WORDS or character in _MARKS_OF_NUMBERS:
        return True
    narrow = ord(character) < _FIRST_BEYOND_ALPHABETS and not character.isspace()
    return narrow and character not in _CHINESE_MARKS_AMONG_LATIN


def joins_the_one_before(character: str) -> bool:
    """Return whether a character combines with the one before it and is never separated from it."""
    return character == SPREAD or unicodedata.category(character).startswith("M")


@lru_cache(maxsize=1 << 14)  # sheets of one form repeat most of their text
def may_break(before: str, after: str) -> bool:
    """Return whether a line may end with ``before`` and the next one begin with ``after``."""
    if after == " " or after in NO_LINE_START or joins_the_one_before(after):
        return False
    if before in {" ", SPREAD}:
        return before == " "
    return before not in NO_LINE_END and not (belongs_to_word(before) and belongs_to_word(after))


def break_lines(
    text: str, widths: Mapping[str, float], limit: float, compression_points: CompressionPoints = lambda _: ()
) -> list[str]:
    r"""Break text into lines no wider than ``limit``; both in ems, ``\n`` ends a paragraph.

    Spaces at a break disappear. Only a word that is wider than a whole line is cut, a long one of letters
    behind a hyphen, and only where no allowed break exists is a forbidden mark left at a line's edge; a
    single character wider than the limit gets a line of its own. ``compression_points`` returns the places
    of a text where two marks share half an em.
    """
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines.extend(_break_paragraph(paragraph.rstrip(" "), widths, limit + _TOLERANCE, compression_points))
    return lines


def _break_paragraph(
    text: str, widths: Mapping[str, float], limit: float, compression_points: CompressionPoints
) -> list[str]:
    compressed = compression_points(text)
    lines = _greedy_lines(text, widths, limit, compressed)
    if len(lines) > 1 and sum(character not in NO_LINE_START for character in lines[-1]) == 1:
        # A last line of a single character is avoided where the line before can give up one of its own.
        evened = _greedy_lines(text, widths, limit - 1, compressed)
        if len(evened) == len(lines):
            return evened
    return lines


def _greedy_lines(
    text: str, widths: Mapping[str, float], limit: float, compressed: Collection[int]
) -> list[str]:
    lines: list[str] = []
    hyphens = {found.start() for found in _HYPHENATED.finditer(text)} if "-" in text else set()
    names = [found.span() for found in _DOTTED_NAME.finditer(text) if len(found[0]) <= _LONGEST_NAME]
    advances = [widths[character] for character in text]
    for place in compressed:
        advances[place] -= HALF
    start = 0
    length = len(text)
    while start < length:
        used = HALF if start in compressed else 0.0
        at = start
        while at < length and ((used := used + advances[at]) <= limit or text[at] == " "):
            at += 1
        if at == length:
            lines.append(text[start:])
            break
        lawful = (
            place
            for place in range(at, start, -1)
            if may_break(text[place - 1], text[place]) or place in hyphens
        )
        end, mark = next(lawful, 0), ""
        if not end:
            held = _letters_held(text, start, advances, limit - widths[HYPHEN])
            end, mark = (held, HYPHEN) if held else (_forced_break(text, start, at), "")
        end = _at_the_dot(text, start, end, names)
        lines.append(text[start:end].rstrip(" ") + mark)
        start = end
        while start < length and text[start] == " ":
            start += 1
    return lines or [""]


def _at_the_dot(text: str, start: int, end: int, names: list[tuple[int, int]]) -> int:
    """Return where a line ends that would end within a name of several parts: behind one of its dots."""
    begin = next((begin for begin, beyond in names if begin < end < beyond), end)
    dots = [place + 1 for place in range(max(begin, start), end) if text[place] in "·•"]
    is_filled = bool(dots) and (begin <= start or dots[-1] - start >= _LEAST_FILLED * (end - start))
    return dots[-1] if is_filled else end


def _letters_held(text: str, start: int, advances: Sequence[float], room: float) -> int:
    """Return where a line ends that is all letters of one long word, a hyphen behind them; 0 for others.

    Numbers, addresses and codes are cut without a sign that somebody might take for one of theirs.
    """
    word = _LONG_WORD.match(text, start)
    if word is None:
        return 0
    held = sum(width <= room for width in accumulate(advances[start : word.end()]))
    held = min(held, len(word[0]) - _LEAST_PARTED)
    return start + held if held >= _LEAST_PARTED else 0


def _forced_break(text: str, start: int, furthest: int) -> int:
    """Cut a word that is too long, away from forbidden marks where that is possible."""
    candidates = range(furthest, start, -1)
    for at in candidates:
        is_forbidden = text[at] in NO_LINE_START or text[at - 1] in NO_LINE_END or text[at] == " "
        if not is_forbidden and not joins_the_one_before(text[at]):
            return at
    whole = (at for at in candidates if not joins_the_one_before(text[at]))
    return next(whole, max(furthest, start + 1))
