"""Whether a text says what somebody typed: by its signs, its digits, its words, or by how it is read.

Full and half width, letter case, tone marks and other accents, traditional and simplified characters are
the same to everybody who looks for something; so are digits with or without hyphens between them.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from kamdesk.domain.readings.pinyin import HAN, sequences, spellings
from kamdesk.domain.readings.simplified import TO_SIMPLIFIED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_QUERY_LENGTH: Final = 200
_QUERY_RUNS: Final = 12
READ_LENGTH: Final = 300  # of a name, as far as its sound counts
_SHORT: Final = 3  # from so many digits on, they may be the last of a number

_RUN: Final = re.compile(rf"([{HAN}]+)|([0-9]+)|([^\W\d_{HAN}]+)")
_PARTED_DIGITS: Final = re.compile(r"[0-9](?<![0-9][0-9])[0-9]*+(?:[-‐-―−.·/() ]{1,3}[0-9]++)+")
_NO_DIGITS: Final = re.compile(r"[^0-9]+")
_HYPHENS: Final = re.compile(r"(?<=[0-9])[-‐-―−.·/]+(?=[0-9])")
_ACCENTED: Final = re.compile("[\u00c0-\u024f\u0300-\u036f\u1e00-\u1eff]")
_ACCENTS: Final = re.compile("[\u0300-\u036f]")
_U_UMLAUT: Final = re.compile("[\u00fc\u01d6\u01d8\u01da\u01dc]")  # with any tone

Kind = Literal["han", "digits", "word"]


@dataclass(frozen=True, slots=True)
class Name:
    """A name to be found by its signs and its sound; ``reading`` is a correction by people."""

    text: str
    person: bool = False
    reading: str = ""


class Run(NamedTuple):
    """An unbroken stretch of Chinese characters, of digits, or of letters."""

    kind: Kind
    text: str


class Sound(NamedTuple):
    """One way a name may be read: its syllables (words read as themselves) and what stands for each."""

    syllables: tuple[str, ...]
    initials: tuple[str, ...]


def fold(text: str) -> str:
    """Return the text as it is compared: width, case, accents and the two scripts made one."""
    if text.isascii():
        return text.casefold()
    folded = unicodedata.normalize("NFKC", text).casefold()
    if _ACCENTED.search(folded):
        bare = _ACCENTS.sub("", unicodedata.normalize("NFD", folded))
        folded = unicodedata.normalize("NFC", bare).casefold()
    return folded.translate(TO_SIMPLIFIED) if _traditional().search(folded) else folded


def runs(folded: str) -> list[Run]:
    """Return the runs of a folded text; everything else separates."""
    return [
        Run("han", han) if han else Run("digits", digits) if digits else Run("word", word)
        for han, digits, word in stretches(folded)
    ]


def stretches(folded: str) -> list[tuple[str, str, str]]:
    """Return the runs of a folded text, each as Chinese, digits and word, of which two are empty."""
    return _RUN.findall(folded)


def joined_digits(folded: str) -> list[str]:
    """Return the numbers that a folded text writes with hyphens, points or blanks, without these."""
    return [_NO_DIGITS.sub("", found) for found in _PARTED_DIGITS.findall(folded)]


def query_runs(text: str) -> list[Run]:
    """Return the runs that somebody asks for, at most a dozen; digits parted by hyphens are one number."""
    return runs(_HYPHENS.sub("", fold(text[:_QUERY_LENGTH])))[:_QUERY_RUNS]


def sounds(name: Name) -> list[Sound]:
    """Return the ways a name may be read, the likely one first; none where nothing in it is read."""
    return sounds_of(runs(fold(name.text)[:READ_LENGTH]), person=name.person, reading=name.reading)


def sounds_of(parts: Iterable[Run], *, person: bool = False, reading: str = "") -> list[Sound]:
    """Return the ways a name may be read that was taken apart; see `sounds`."""
    units = _units(parts)
    if not units:
        return []
    ways = sequences(units, person=person)
    if reading:
        ways += _corrected(reading)
    words = [(place, unit) for place, unit in enumerate(units) if len(unit) > 1]
    return [Sound(way, _initials(way[: len(units)], words)) for way in ways]


def says(folded: str, asked: Run) -> bool:
    """Return whether a folded text holds this run: Chinese anywhere, words at their beginnings.

    Short numbers count from their beginning, others from any digit on.
    """
    if asked.kind == "han":
        return asked.text in folded
    if asked.text[0] not in folded:  # spares taking the text apart
        return False
    if asked.kind == "word":
        return asked.text in folded and any(
            run.kind == "word" and run.text.startswith(asked.text) for run in runs(folded)
        )
    numbers = (*(run.text for run in runs(folded) if run.kind == "digits"), *joined_digits(folded))
    if len(asked.text) < _SHORT:
        return any(number.startswith(asked.text) for number in numbers)
    return any(asked.text in number for number in numbers)


def is_heard(name: Name, asked: Run) -> bool:
    """Return whether letters are how a name is read from some syllable on, in full or by initials."""
    return asked.kind == "word" and any(heard.startswith(asked.text) for heard in _heard(name))


class Query:
    """What somebody asks for, folded once to be held against what is short and looked through at once."""

    def __init__(self, asked: str) -> None:
        self._wanted = query_runs(asked)

    def finds(self, *texts: str) -> bool:
        """Return whether the texts together say or sound like everything asked for; blank finds nothing."""
        return bool(self._wanted) and all(self._found_in(texts))

    def finds_part(self, text: str) -> bool:
        """Return whether a text says or sounds like anything of what is asked for."""
        return any(self._found_in((text,)))

    def begins(self, text: str) -> bool:
        """Return whether a text that is found begins with what is asked for, by signs or by sound."""
        typed = "".join(run.text for run in self._wanted)
        spoken = ("".join(part) for sound in sounds(Name(text)) for part in (sound.syllables, sound.initials))
        written = "".join(run.text for run in runs(fold(text)))
        return bool(typed) and any(each.startswith(typed) for each in (written, *spoken))

    def _found_in(self, texts: Iterable[str]) -> Iterator[bool]:
        """Yield for each run asked for whether one of the texts has it."""
        folded = [(fold(text), Name(text)) for text in texts]
        for run in self._wanted:
            yield any(says(text, run) or is_heard(name, run) for text, name in folded)


def is_found(asked: str, *texts: str) -> bool:
    """Return whether the texts together say or sound like everything asked for; see `Query`."""
    return Query(asked).finds(*texts)


def is_begun(asked: str, text: str) -> bool:
    """Return whether a text that is found begins with what was asked for; see `Query`."""
    return Query(asked).begins(text)


@cache
def _traditional() -> re.Pattern[str]:
    """Return what finds any traditional character, which most texts lack; made when first used."""
    return re.compile(f"[{''.join(map(chr, TO_SIMPLIFIED))}]")


def _units(parts: Iterable[Run]) -> list[str]:
    """Return what is read by itself: each Chinese character, each word; digits are not."""
    units: list[str] = []
    for run in parts:
        if run.kind == "han":
            units += run.text
        elif run.kind == "word":
            units.append(run.text)
    return units


def _corrected(reading: str) -> Iterator[tuple[str, ...]]:
    """Yield a reading as corrected by people, with ü in each spelling."""
    typed = runs(fold(_U_UMLAUT.sub("v", unicodedata.normalize("NFKC", reading).lower())))
    ways = [spellings(run.text) for run in typed if run.kind == "word"]
    most = max(map(len, ways), default=0)
    yield from dict.fromkeys(tuple(way[min(place, len(way) - 1)] for way in ways) for place in range(most))


def _initials(way: Sequence[str], words: Sequence[tuple[int, str]]) -> tuple[str, ...]:
    """Return what stands for each syllable of a way: its first letter, or the word that is read there."""
    initials = [syllable[0] for syllable in way]
    for place, word in words:
        if place < len(initials):
            initials[place] = word
    return tuple(initials)


@lru_cache(maxsize=2_000)
def _heard(name: Name) -> frozenset[str]:
    """Return what is heard from each syllable on, in every way the name may be read."""
    pieces = [part for sound in sounds(name) for part in (sound.syllables, sound.initials)]
    return frozenset("".join(part[start:]) for part in pieces for start in range(len(part)))
