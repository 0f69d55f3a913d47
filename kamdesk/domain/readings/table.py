"""The table of readings beside this module: characters, and the phrases in which some are read otherwise.

`build/readings.py` makes it from pypinyin, whose answers it gives in a fiftieth of the memory.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_FILE: Final = Path(__file__).with_name("readings.txt")


def readings_of(char: str) -> tuple[str, ...]:
    """Return the readings of one character without tones, the most usual first; none where it has none."""
    characters = _table().characters
    place = characters.find(char) if char > "\u3000" else -1
    if place < 0:
        return ()
    begin = characters.rfind("\n", 0, place) + 1
    return tuple(characters[begin : characters.index(" ", begin)].split(","))


def read_text(text: str) -> list[str]:
    """Return one reading for each character by the words it stands in; what has none reads as itself.

    Words are found from the left, each as long as can be, as pypinyin finds them.
    """
    table, readings, place = _table(), list[str](), 0
    while place < len(text):
        phrase = table.phrase_at(text, place)
        irregular = table.irregular.get(phrase)
        readings.extend(irregular or ((readings_of(char) or (char,))[0] for char in phrase))
        place += len(phrase)
    return readings


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

    def phrase_at(self, text: str, place: int) -> str:
        """Return the longest phrase that begins at a place of ``text``, else the character there."""
        for length in self._lengths:
            found = text[place : place + length]
            if len(found) == length and self._has(found):
                return found
        return text[place]

    def _has(self, phrase: str) -> bool:
        """Look a phrase up among all of its length, which stand sorted in one text, nothing between them."""
        length = len(phrase)
        all_of_it = self._phrases[length]
        low, high = 0, len(all_of_it) // length
        while low < high:
            middle = (low + high) // 2
            if all_of_it[middle * length : (middle + 1) * length] < phrase:
                low = middle + 1
            else:
                high = middle
        return all_of_it[low * length : (low + 1) * length] == phrase


@cache
def _table() -> _Table:
    return _Table(_FILE.read_text(encoding="utf-8"))
