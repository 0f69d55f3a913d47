"""One tokeniser for records and queries: Chinese grams, digits, words, pinyin and initials.

Every token is letters, digits and Chinese, behind marks that say where it stands:
``@`` in a name, ``^`` at the beginning of a name, ``=`` a whole name, ``#`` a whole number,
``~`` the first one or two letters of something read in a name, ``^~`` of the whole; no mark: anywhere.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from kamdesk.domain.readings.pinyin import HAN, sequences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

IN_NAME: Final = "@"
NAME_START: Final = "^"
WHOLE_NAME: Final = "="
WHOLE_NUMBER: Final = "#"
SHORT: Final = "~"
ANYWHERE: Final = ""

_LONGEST: Final = 24  # characters of a word, a number or a reading that still count
_LONGEST_NAME: Final = 60  # of a name that is compared as a whole
_INDEXED_NAME: Final = 300  # of a name that is taken apart; the rest is found as text
_SHORT_LENGTH: Final = 2
_SUFFIX: Final = 3
_QUERY_LENGTH: Final = 200
_QUERY_RUNS: Final = 12
TEXT_LENGTH: Final = 10_000

_RUN: Final = re.compile(rf"(?P<han>[{HAN}]+)|(?P<digits>[0-9]+)|(?P<word>(?:(?![{HAN}])[^\W\d_])+)")

Kind = Literal["han", "digits", "word"]
Tier = Literal["=", "^", "@", ""]


@dataclass(frozen=True, slots=True)
class Name:
    """A name to be found by its signs and its sound; ``reading`` is a correction by people."""

    text: str
    person: bool = False
    reading: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """An unbroken stretch of Chinese characters, of digits, or of letters."""

    kind: Kind
    text: str


def fold(text: str) -> str:
    """Return the text as it is compared: compatible forms, letter case and width made one."""
    return unicodedata.normalize("NFKC", text).casefold()


def runs(folded: str) -> list[Run]:
    """Return the runs of a folded text; everything else separates."""
    return [Run(_kind(found.lastgroup), found.group()) for found in _RUN.finditer(folded)]


def document_tokens(names: Iterable[Name], text: str) -> set[str]:
    """Return every token under which a record is found; ``text`` is already folded."""
    tokens: set[str] = set()
    for run in runs(text[:TEXT_LENGTH]):
        tokens.update(_text_tokens(run))
    for name in names:
        tokens.update(_name_tokens(name))
    return tokens


def query_runs(text: str) -> list[Run]:
    """Return the runs that somebody asks for, at most a dozen."""
    return runs(fold(text[:_QUERY_LENGTH]))[:_QUERY_RUNS]


def expression(asked: Sequence[Run], tier: Tier) -> str:
    """Return the FTS5 expression that finds the runs in this tier: whole, start, in a name, anywhere."""
    if tier == WHOLE_NAME:
        return _quoted(WHOLE_NAME + "".join(run.text for run in asked)[:_LONGEST_NAME])
    first, *rest = asked
    within: Tier = IN_NAME if tier == NAME_START else tier
    return " AND ".join([*_terms(first, tier), *(term for run in rest for term in _terms(run, within))])


def _kind(group: str | None) -> Kind:
    if group == "han":
        return "han"
    return "digits" if group == "digits" else "word"


def _grams(text: str) -> Iterator[str]:
    yield from text
    for start in range(len(text) - 1):
        yield text[start : start + 2]


def _text_tokens(run: Run) -> Iterator[str]:
    if run.kind == "han":
        yield from _grams(run.text)
    elif run.kind == "word":
        yield run.text[:_LONGEST]
    else:
        digits = run.text[:_LONGEST]
        yield WHOLE_NUMBER + digits
        for start in range(len(digits) - _SUFFIX + 1):
            yield digits[start:]


def _name_tokens(name: Name) -> Iterator[str]:
    found = runs(fold(name.text)[:_INDEXED_NAME])
    if not found:
        return
    yield WHOLE_NAME + "".join(run.text for run in found)[:_LONGEST_NAME]
    first = found[0]
    if first.kind == "han":
        yield NAME_START + first.text[0]
        yield NAME_START + first.text[:2]
    elif first.kind == "digits":
        yield NAME_START + first.text[:_LONGEST]
    for run in found:
        if run.kind == "han":
            for gram in _grams(run.text):
                yield IN_NAME + gram
        elif run.kind == "digits":
            yield IN_NAME + run.text[:_LONGEST]
    yield from _sound_tokens(found, name)


def _sound_tokens(found: list[Run], name: Name) -> Iterator[str]:
    units = [unit for run in found for unit in _units(run)]
    if not units:
        return
    at_start = found[0].kind != "digits"
    ways = sequences(units, person=name.person)
    corrected = tuple(run.text for run in runs(fold(name.reading)) if run.kind == "word")
    if corrected:
        ways.append(corrected)
    likely = ways[0]
    for way in ways:
        initials = [
            unit if len(unit) > 1 else syllable[0] for unit, syllable in zip(units, way, strict=False)
        ]
        last = len(way) if way is likely else _last_difference(way, likely)
        yield from _suffix_tokens(way, last, at_start=at_start)
        yield from _suffix_tokens(initials, last, at_start=at_start)


def _last_difference(way: Sequence[str], likely: Sequence[str]) -> int:
    """Return how many beginnings of this way sound unlike the likely one."""
    for place in range(min(len(way), len(likely)) - 1, -1, -1):
        if way[place] != likely[place]:
            return place + 1
    return 0


def _units(run: Run) -> Iterable[str]:
    if run.kind == "han":
        return run.text
    return (run.text,) if run.kind == "word" else ()


def _suffix_tokens(pieces: Sequence[str], count: int, *, at_start: bool) -> Iterator[str]:
    """Yield what is heard from each of the first ``count`` pieces on."""
    whole = "".join(pieces)
    if at_start:
        yield NAME_START + whole[:_LONGEST]
        yield NAME_START + SHORT + whole[:1]
        yield NAME_START + SHORT + whole[:_SHORT_LENGTH]
    start = 0
    for piece in pieces[:count]:
        heard = whole[start : start + _LONGEST]
        yield IN_NAME + heard
        yield SHORT + heard[:1]
        yield SHORT + heard[:_SHORT_LENGTH]
        start += len(piece)


def _terms(run: Run, tier: Tier) -> Iterator[str]:
    if run.kind == "han":
        yield from _han_terms(run.text, tier)
    elif run.kind == "word":
        yield _word_term(run.text[:_LONGEST], tier)
    else:
        yield _digit_term(run.text[:_LONGEST], tier)


def _han_terms(text: str, tier: Tier) -> Iterator[str]:
    if len(text) == 1:
        yield _quoted(tier + text)
        return
    within = IN_NAME if tier == NAME_START else tier
    for start in range(len(text) - 1):
        mark = tier if start == 0 else within
        yield _quoted(mark + text[start : start + 2])


def _word_term(word: str, tier: Tier) -> str:
    is_short = len(word) <= _SHORT_LENGTH
    if tier == NAME_START:
        return _quoted(NAME_START + SHORT + word) if is_short else _quoted(NAME_START + word) + "*"
    in_name = _quoted(SHORT + word) if is_short else _quoted(IN_NAME + word) + "*"
    return in_name if tier == IN_NAME else f"({in_name} OR {_quoted(word)}*)"


def _digit_term(digits: str, tier: Tier) -> str:
    if tier == ANYWHERE and len(digits) < _SUFFIX:
        return _quoted(WHOLE_NUMBER + digits) + "*"
    return _quoted(tier + digits) + "*"


def _quoted(token: str) -> str:
    return f'"{token}"'
