"""What is offered while one types a text: values of before, or names of those who are likely meant."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kamdesk.domain.readings.finding import Query
from kamdesk.domain.records.formatting import SEPARATOR
from kamdesk.domain.records.parsing import LIST_BREAK, split_list

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_MOST_KEPT: Final = 300
"""Values of a field that are looked through; rarer ones are typed in full."""
MOST_OFFERED: Final = 50


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A text to take over, and what is shown beside it to tell it from others."""

    text: str
    detail: str = ""


def most_frequent(counts: Iterable[tuple[object, int]]) -> tuple[Suggestion, ...]:
    """Return the values that occur, the most frequent first; the words of lists count one by one."""
    counter: Counter[str] = Counter()
    for value, count in counts:
        for word in value if isinstance(value, tuple) else (value,):
            if word:
                counter[str(word)] += count
    return tuple(Suggestion(word) for word, _ in counter.most_common(_MOST_KEPT))


def fitting(suggestions: Sequence[Suggestion], typed: str, *, several: bool) -> list[Suggestion]:
    """Return those that what was typed means, those that begin so first; all where nothing was typed yet.

    Of ``several`` words it is the last one that counts, and those before it are offered no more.
    """
    before, last = _parted(typed, several=several)
    taken = {*split_list(before), last.strip()}
    query = Query(last)
    found = [each for each in suggestions if each.text not in taken]
    if last.strip():
        found = [each for each in found if query.finds(each.text)]
        found.sort(key=lambda each: not query.begins(each.text))
    return found[:MOST_OFFERED]


def completed(typed: str, taken: Suggestion, *, several: bool) -> str:
    """Return the text in which a suggestion stands for what was typed, of ``several`` words for the last."""
    return _parted(typed, several=several)[0] + taken.text


def ready_for_next(suggestions: Sequence[Suggestion], typed: str, *, several: bool) -> str:
    """Return what was typed, so far as it does not keep all suggestions from being offered.

    A last word of ``several`` that is whole is followed by another one; a single text is chosen anew.
    """
    before, last = _parted(typed, several=several)
    if not several or not last.strip():
        return before
    is_whole = any(each.text == last.strip() for each in suggestions)
    return f"{typed}{SEPARATOR}" if is_whole else before


def _parted(typed: str, *, several: bool) -> tuple[str, str]:
    """Return what stands before the word that is being typed, and that word."""
    ends = [found.end() for found in LIST_BREAK.finditer(typed)] if several else []
    start = ends[-1] if ends else 0
    return typed[:start], typed[start:]
