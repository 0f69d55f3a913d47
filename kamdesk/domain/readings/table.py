"""The table of readings beside this module: characters, and the phrases in which some are read otherwise.

`build/readings.py` makes it from pypinyin, whose answers it gives in a fiftieth of the memory.
"""

from __future__ import annotations

import sys
from functools import cache, lru_cache
from operator import concat
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_FILE: Final = Path(__file__).with_name("readings.txt")
_SHORTEST_PHRASE: Final = 2
_USUAL_CHARACTERS: Final = 4_000  # that a desk remembers: about as many as its customers' names hold


@lru_cache(maxsize=_USUAL_CHARACTERS)
def readings_of(char: str) -> tuple[str, ...]:
    """Return the readings of one character without tones, the most usual first; none where it has none."""
    characters = _table().characters
    place = characters.find(char) if char > "\u3000" else -1
    if place < 0:
        return ()
    begin = characters.rfind("\n", 0, place) + 1
    return tuple(characters[begin : characters.index(" ", begin)].split(","))


def is_plainly_read(text: str) -> bool:
    """Tell whether every character surely has its most usual reading, whatever words it stands in."""
    return _table().irregular_beginnings.isdisjoint(map(concat, text, text[1:]))


def read_text(text: str) -> list[str]:
    """Return one reading for each character by the words it stands in; what has none reads as itself.

    Words are found from the left, each as long as can be, as pypinyin finds them.
    """
    table, readings, place = _table(), list[str](), 0
    while place < len(text):
        phrase = _phrase_at(text, place)
        irregular = table.irregular.get(phrase)
        readings.extend(irregular or ((readings_of(char) or (char,))[0] for char in phrase))
        place += len(phrase)
    return readings


def _phrase_at(text: str, place: int) -> str:
    """Return the longest phrase that begins at a place of ``text``, else the character there."""
    for length, low, high in _begun_by(text[place]):
        found = text[place : place + length]
        if len(found) == length and _table().has(found, low, high):
            return found
    return text[place]


@lru_cache(maxsize=_USUAL_CHARACTERS)
def _begun_by(char: str) -> tuple[tuple[int, int, int], ...]:
    """Return the lengths of the phrases that begin so, longest first, each with where these stand."""
    return tuple(_table().begun_by(char))


class _Table:
    """The table in memory; its long texts are searched as they are: objects would take ten times as much."""

    def __init__(self, text: str) -> None:
        characters, phrases, irregular = text.rstrip("\n").split("\n\n")
        self.characters = characters
        self._phrases = {int(line.partition(" ")[0]): line.partition(" ")[2] for line in phrases.split("\n")}
        self._lengths = sorted(self._phrases, reverse=True)
        self.irregular: Mapping[str, list[str]] = {
            line.partition(" ")[0]: line.partition(" ")[2].split() for line in irregular.split("\n")
        }
        self.irregular_beginnings = frozenset(phrase[:_SHORTEST_PHRASE] for phrase in self.irregular)

    def begun_by(self, char: str) -> Iterator[tuple[int, int, int]]:
        """Yield each length, the longest first, with the places of its phrases that begin with ``char``."""
        for length in self._lengths:
            low = self._place(length, char)
            high = self._place(length, chr(min(ord(char) + 1, sys.maxunicode)), low)
            if low < high:
                yield length, low, high

    def has(self, phrase: str, low: int, high: int) -> bool:
        """Return whether a phrase stands among those of its length from place ``low`` to before ``high``."""
        length = len(phrase)
        find, end = self._phrases[length].find, high * length
        start = find(phrase, low * length, end)
        while start % length and start > 0:  # across the end of one phrase and the beginning of the next
            start = find(phrase, start + 1, end)
        return start >= 0

    def _place(self, length: int, begin: str, low: int = 0, high: int | None = None) -> int:
        """Return the first place not before ``begin`` among all phrases of a length.

        They stand sorted in one text, nothing between them.
        """
        all_of_it = self._phrases[length]
        if high is None:
            high = len(all_of_it) // length
        while low < high:
            middle = (low + high) // 2
            if all_of_it[middle * length : middle * length + len(begin)] < begin:
                low = middle + 1
            else:
                high = middle
        return low


@cache
def _table() -> _Table:
    return _Table(_FILE.read_text(encoding="utf-8"))
