"""One tokeniser for records and queries: Chinese grams, digits, words, pinyin and initials.

Every token is letters, digits and Chinese as `fold` makes them one, behind marks that say where it stands:
``@`` in a name, ``^`` at the beginning of a name, ``=`` a whole name, ``#`` a whole number,
``~`` the first one or two letters of something read in a name, ``^~`` of the whole; no mark: anywhere.
"""

from __future__ import annotations

from operator import concat
from typing import TYPE_CHECKING, Final, Literal

from kamdesk.domain.readings.finding import (
    READ_LENGTH,
    fold,
    joined_digits,
    runs,
    sounds_of,
    stretches,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kamdesk.domain.readings.finding import Name, Run, Sound

IN_NAME: Final = "@"
NAME_START: Final = "^"
WHOLE_NAME: Final = "="
WHOLE_NUMBER: Final = "#"
SHORT: Final = "~"
ANYWHERE: Final = ""
DATED: Final = "#="
"""Stands in the document of every record that belongs to a day."""

_LONGEST: Final = 24  # characters of a word, a number or a reading that still count
_LONGEST_NAME: Final = 60  # of a name that is compared as a whole
_SHORT_LENGTH: Final = 2
_SUFFIX: Final = 3
TEXT_LENGTH: Final = 10_000

Tier = Literal["=", "^", "@", ""]


def document_tokens(names: Iterable[Name], text: str) -> set[str]:
    """Return every token under which a record is found; ``text`` is already folded."""
    tokens: set[str] = set()
    text = text[:TEXT_LENGTH]
    for han, digits, word in stretches(text):
        if han:
            tokens.update(_grams(han))
        elif digits:
            _add_number(tokens, digits)
        else:
            tokens.add(word[:_LONGEST])
    for number in joined_digits(text):
        _add_number(tokens, number)
    for name in names:
        _add_name(tokens, name)
    return tokens


def expression(asked: Sequence[Run], tier: Tier) -> str:
    """Return the FTS5 expression that finds the runs in this tier: whole, start, in a name, anywhere."""
    if tier == WHOLE_NAME:
        return _quoted(WHOLE_NAME + "".join(run.text for run in asked)[:_LONGEST_NAME])
    first, *rest = asked
    within: Tier = IN_NAME if tier == NAME_START else tier
    return " AND ".join([*_terms(first, tier), *(term for run in rest for term in _terms(run, within))])


# For speed these write into one set instead of yielding: a long list gives millions of tokens.


def _grams(text: str) -> list[str]:
    return [*text, *map(concat, text, text[1:])]


def _add_number(tokens: set[str], number: str) -> None:
    digits = number[:_LONGEST]
    tokens.add(WHOLE_NUMBER + digits)
    tokens.update([digits[start:] for start in range(len(digits) - _SUFFIX + 1)])


def _add_name(tokens: set[str], name: Name) -> None:
    folded = fold(name.text)[:READ_LENGTH]
    found = runs(folded)
    if not found:
        return
    tokens.add(WHOLE_NAME + "".join([run.text for run in found])[:_LONGEST_NAME])
    first = found[0]
    if first.kind == "han":
        tokens.update((NAME_START + first.text[0], NAME_START + first.text[:2]))
    elif first.kind == "digits":
        tokens.add(NAME_START + first.text[:_LONGEST])
    for run in found:
        if run.kind == "han":
            tokens.update([IN_NAME + gram for gram in _grams(run.text)])
        elif run.kind == "digits":
            tokens.add(IN_NAME + run.text[:_LONGEST])
    for number in joined_digits(folded):
        tokens.add(IN_NAME + number[:_LONGEST])
        if first.kind == "digits" and number.startswith(first.text):
            tokens.add(NAME_START + number[:_LONGEST])
    ways = sounds_of(found, person=name.person, reading=name.reading)
    _add_sounds(tokens, ways, at_start=first.kind != "digits")


def _add_sounds(tokens: set[str], ways: Sequence[Sound], *, at_start: bool) -> None:
    """Add what is heard: of the likely way from every piece on, of others as far as they sound unlike it.

    Ways that differ often begin alike, 中 as in zhōng and zhòng: their initials say nothing new then.
    """
    add = tokens.add
    said: set[Sequence[str]] = set()
    for way in ways:
        likely, heard = ways[0].syllables, way.syllables
        last = len(heard) if way is ways[0] else _last_difference(heard, likely)
        for pieces in way:
            if pieces in said:
                continue
            said.add(pieces)
            rest = "".join(pieces)
            if at_start:
                add(NAME_START + rest[:_LONGEST])
                add(NAME_START + SHORT + rest[0])
                add(NAME_START + SHORT + rest[:_SHORT_LENGTH])
            for piece in pieces[:last]:
                add(IN_NAME + rest[:_LONGEST])
                add(SHORT + rest[0])
                add(SHORT + rest[:_SHORT_LENGTH])
                rest = rest[len(piece) :]


def _last_difference(way: Sequence[str], likely: Sequence[str]) -> int:
    """Return how many beginnings of this way sound unlike the likely one."""
    for place in range(min(len(way), len(likely)) - 1, -1, -1):
        if way[place] != likely[place]:
            return place + 1
    return 0


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
