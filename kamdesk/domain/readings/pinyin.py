"""How Chinese names are read: for sorting them, and for finding them by pinyin and initials."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import combinations, islice
from typing import TYPE_CHECKING, Final

from kamdesk.domain.readings.table import is_plainly_read, read_text, readings_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

HAN: Final = (
    "\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # for use within [...]
)
_FIRST_HAN: Final = "\u3005"
_KEPT_READINGS: Final = 3
_KEPT_SEQUENCES: Final = 16

_LEGAL_FORM: Final = re.compile("(集团)?(股份)?(有限)?(责任)?公司$")
_END_OF_FORM: Final = "司"

# As surnames these are read otherwise than as words; the table knows only the latter.
SURNAMES: Final = {
    "单": "shan", "仇": "qiu", "区": "ou", "解": "xie", "查": "zha", "曾": "zeng", "盖": "ge",
    "缪": "miao", "朴": "piao", "翟": "zhai", "乐": "yue", "覃": "qin", "种": "chong", "召": "shao",
    "繁": "po", "员": "yun", "尉": "wei", "任": "ren", "华": "hua", "葛": "ge", "宁": "ning", "洗": "xian",
    "逄": "pang", "黑": "he", "折": "she", "秘": "bi", "冼": "xian", "便": "pian", "晟": "cheng",
    "哈": "ha", "重": "chong", "纪": "ji", "那": "na", "俞": "yu", "隗": "wei", "郗": "xi", "车": "che",
    "石": "shi", "都": "du", "沈": "shen", "燕": "yan", "应": "ying", "长": "chang", "谌": "chen",
}  # fmt: skip


def reading_order(name: str) -> str:
    """Return a text that sorts names by their syllables, each with its character behind it."""
    pairs = zip(name, _usual_readings(name), strict=True)
    return " ".join(f"{reading}{char}" for char, reading in pairs).casefold()


def sequences(units: Sequence[str], *, person: bool = False) -> list[tuple[str, ...]]:
    """Return the ways a name may be read, the most likely first, one syllable for each unit.

    Units are Chinese characters or whole Latin words, which read as themselves. The number of ways is
    bounded: the likely one, then those that differ in one place, then in two.
    """
    readings = [syllables_of(unit) if unit >= _FIRST_HAN else (unit,) for unit in units]
    for place in _ending(units):
        readings[place] = readings[place][:1]
    if _have_one_each(readings):
        return [tuple([ways[0] for ways in readings])]
    likely = _likely(units, readings, person=person)
    return [likely, *islice(_variations(likely, readings), _KEPT_SEQUENCES - 1)]


@lru_cache(maxsize=30_000)
def syllables_of(char: str) -> tuple[str, ...]:
    """Return the readings of one character without tones, the most usual first, ü in each spelling.

    A character that nobody knows reads as itself.
    """
    kept = [spelling for reading in readings_of(char)[:_KEPT_READINGS] for spelling in spellings(reading)]
    surname = SURNAMES.get(char)
    if surname is not None and surname not in kept:
        kept.append(surname)
    return tuple(kept) or (char,)


def spellings(reading: str) -> tuple[str, ...]:
    """Return a syllable with its ü, written v, as people type it: lv, lu, lyu."""
    if reading.startswith(("lv", "nv")):
        return reading, reading.replace("v", "u"), reading.replace("v", "yu")
    return (reading,)


def _ending(units: Sequence[str]) -> range:
    """Return the places of a legal form at the end, which everybody reads in one way."""
    if not units or units[-1] != _END_OF_FORM:
        return range(0)
    found = _LEGAL_FORM.search("".join([unit if len(unit) == 1 else " " for unit in units]))
    return range(found.start(), len(units)) if found else range(0)


def _likely(units: Sequence[str], readings: Sequence[tuple[str, ...]], *, person: bool) -> tuple[str, ...]:
    name = "".join([unit for unit in units if unit >= _FIRST_HAN])
    if is_plainly_read(name):
        found = [ways[0] for ways in readings]
    else:
        in_order = iter(_usual_readings(name))
        found = [next(in_order) if unit >= _FIRST_HAN else unit for unit in units]
    if person and units[0] in SURNAMES:
        found[0] = SURNAMES[units[0]]
    return tuple(found)


@lru_cache(maxsize=10_000)
def _usual_readings(name: str) -> tuple[str, ...]:
    """Return one reading for each character, by the words they stand in; other signs read as nothing."""
    known = [syllables_of(char) if char >= _FIRST_HAN else ("",) for char in name]
    if _have_one_each(known) or is_plainly_read(name):
        return tuple([ways[0] for ways in known])
    in_words = zip(name, known, read_text(name), strict=True)
    return tuple([reading if ways[0] and reading != char else ways[0] for char, ways, reading in in_words])


def _have_one_each(readings: Sequence[tuple[str, ...]]) -> bool:
    """Tell whether each has one reading, so that the words it stands in need not be looked for."""
    return max(map(len, readings), default=1) == 1


def _variations(likely: tuple[str, ...], readings: Sequence[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    places = [
        (place, other) for place, ways in enumerate(readings) for other in ways if other != likely[place]
    ]
    for place, other in places:
        yield (*likely[:place], other, *likely[place + 1 :])
    for (first, one), (second, two) in combinations(places[:_KEPT_SEQUENCES], 2):
        if first != second:
            yield (*likely[:first], one, *likely[first + 1 : second], two, *likely[second + 1 :])
