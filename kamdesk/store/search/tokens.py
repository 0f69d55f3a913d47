"""One tokeniser for records and queries: Chinese grams, digits, words, pinyin and initials.

Every token is letters, digits and Chinese as `fold` makes them one, behind marks that say where it stands:
``@`` in a name, ``^`` at the beginning of a name, ``=`` a whole name, ``#`` a whole number,
``~`` the first one or two letters of something read in a name, ``^~`` of the whole; no mark: anywhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from kamdesk.domain.readings.finding import fold, joined_digits, runs, sounds

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
_INDEXED_NAME: Final = 300  # of a name that is taken apart; the rest is found as text
_SHORT_LENGTH: Final = 2
_SUFFIX: Final = 3
TEXT_LENGTH: Final = 10_000

Tier = Literal["=", "^", "@", ""]


def document_tokens(names: Iterable[Name], text: str) -> set[str]:
    """Return every token under which a record is found; ``text`` is already folded."""
    tokens: set[str] = set()
    text = text[:TEXT_LENGTH]
    for run in runs(text):
        tokens.update(_text_tokens(run))
    for number in joined_digits(text):
        tokens.update(_number_tokens(number))
    for name in names:
        tokens.update(_name_tokens(name))
    return tokens


def expression(asked: Sequence[Run], tier: Tier) -> str:
    """Return the FTS5 expression that finds the runs in this tier: whole, start, in a name, anywhere."""
    if tier == WHOLE_NAME:
        return _quoted(WHOLE_NAME + "".join(run.text for run in asked)[:_LONGEST_NAME])
    first, *rest = asked
    within: Tier = IN_NAME if tier == NAME_START else tier
    return " AND ".join([*_terms(first, tier), *(term for run in rest for term in _terms(run, within))])


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
        yield from _number_tokens(run.text)


def _number_tokens(number: str) -> Iterator[str]:
    digits = number[:_LONGEST]
    yield WHOLE_NUMBER + digits
    for start in range(len(digits) - _SUFFIX + 1):
        yield digits[start:]


def _name_tokens(name: Name) -> Iterator[str]:
    folded = fold(name.text)[:_INDEXED_NAME]
    found = runs(folded)
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
    for number in joined_digits(folded):
        yield IN_NAME + number[:_LONGEST]
        if first.kind == "digits" and number.startswith(first.text):
            yield NAME_START + number[:_LONGEST]
    yield from _sound_tokens(sounds(name), at_start=first.kind != "digits")


def _sound_tokens(ways: Sequence[Sound], *, at_start: bool) -> Iterator[str]:
    for way in ways:
        likely, heard = ways[0].syllables, way.syllables
        last = len(heard) if way is ways[0] else _last_difference(heard, likely)
        yield from _suffix_tokens(heard, last, at_start=at_start)
        yield from _suffix_tokens(way.initials, last, at_start=at_start)


def _last_difference(way: Sequence[str], likely: Sequence[str]) -> int:
    """Return how many beginnings of this way sound unlike the likely one."""
    for place in range(min(len(way), len(likely)) - 1, -1, -1):
        if way[place] != likely[place]:
            return place + 1
    return 0


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
