"""Texts without delimiters: counted lines, and columns set apart by blanks, as older systems print them."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    Cut = Callable[[str], tuple[str, ...]]

_FIELD: Final = re.compile(r"\S+(?:[ \u00a0]\S+)*")  # single blanks belong to a field, as in names
_COUNTED: Final = re.compile(r"\s*[(（]?(?P<number>\d{1,5})(?:[)）]|[、．:：]|[.](?!\d))\s*(?P<rest>\S.*)")
_HEAD_AMONG: Final = 5  # lines, of which the first may be titles
_LARGEST: Final = 4_000_000  # characters, of twenty thousand lines of print
_LONGEST: Final = 1000  # characters of a line of print
_WIDE: Final = frozenset("WF")


def aligned_cut(text: str) -> Cut | None:
    """Return what cuts the lines of a text into cells, or None where its lines are no aligned columns."""
    if len(text) > _LARGEST:
        return None
    lines = [line.rstrip() for line in text.splitlines()]
    filled = [(place, line) for place, line in enumerate(lines) if line.strip()]
    if any(len(line) > _LONGEST or "\t" in line for _place, line in filled):
        return None
    for place, line in filled[:_HEAD_AMONG]:
        starts = [_width(line[: found.start()]) for found in _FIELD.finditer(line)]
        below = [other for at, other in filled if at > place]
        if len(starts) < 2 or not any(len(_FIELD.findall(other)) > 1 for other in below):
            continue
        if all(_fits(other, starts) for other in below):
            return lambda line: _at(line, starts)
        if all(len(_FIELD.findall(other)) == len(starts) for other in below):
            return lambda line: tuple(_FIELD.findall(line))
        return None
    return None


def uncounted(text: str) -> Cut | None:
    """Return what takes the numbers from lines that are counted from 1 on, below titles if any; else None."""
    if len(text) > _LARGEST:
        return None
    filled = [line for line in text.splitlines() if line.strip()]
    numbers = [None if found is None else int(found["number"]) for found in map(_COUNTED.match, filled)]
    first = next((place for place, number in enumerate(numbers) if number is not None), len(numbers))
    counted = numbers[first:]
    if first >= _HEAD_AMONG or len(counted) < 2 or counted != list(range(1, len(counted) + 1)):
        return None
    return lambda line: (_bare(line),)


def _bare(line: str) -> str:
    found = _COUNTED.match(line)
    return line.strip() if found is None else found["rest"].strip()


def _columns(line: str) -> Iterator[tuple[int, str]]:
    """Yield the characters with the places where they begin in print; Chinese ones take two."""
    place = 0
    for char in line:
        yield place, char
        place += 2 if unicodedata.east_asian_width(char) in _WIDE else 1


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(char) in _WIDE else 1 for char in text)


def _fits(line: str, starts: Sequence[int]) -> bool:
    """Tell whether no word of a line runs into the place where a column begins."""
    before = {start - 1 for start in starts[1:]} | {start - 2 for start in starts[1:]}
    wide = {start - 2 for start in starts[1:]}
    return not any(
        not char.isspace()
        and place in before
        and (place not in wide or unicodedata.east_asian_width(char) in _WIDE)
        for place, char in _columns(line)
    )


def _at(line: str, starts: Sequence[int]) -> tuple[str, ...]:
    cells = [""] * len(starts)
    for place, char in _columns(line):
        column = max((number for number, start in enumerate(starts) if start <= place), default=0)
        cells[column] += char
    return tuple(cell.strip() for cell in cells)
