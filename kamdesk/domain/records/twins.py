"""Records that may speak of one body although their names are written otherwise: likely, never certain."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from kamdesk.domain.readings.body_names import BodyName, body_name, is_with_form
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from uuid import UUID

    from kamdesk.domain.records.kind import RecordKind

_MOST: Final = 20  # records looked at under one name; a telephone that more share tells nobody apart
_ENOUGH: Final = 4  # records that are likely, after which no more are looked for
_FORMER_BREAK: Final = re.compile(r"[、，,;；/\n]+|(?<=公司)[ \u3000]+")
_YEARS: Final = re.compile(r"[(（][^()（）]*[0-9][^()（）]*[)）]")
_BETWEEN_NUMBERS: Final = re.compile(r"[、，,;；/|\n转]|分机|ext", re.IGNORECASE)
_WHOLE_NUMBER: Final = re.compile(r"[0-9]{7,}")
_DIGITS: Final = re.compile(r"[0-9]+")
_TELEPHONE: Final = 7  # last digits, which agree with and without the code of the place


class Likeness(StrEnum):
    """Why two records are likely to be one, the strongest reason first."""

    NAME = "name"
    SHORT = "short"
    FORMER = "former"
    SOUND = "sound"


LIKENESS_WORDS: Final = {
    Likeness.NAME: term("名称只差写法、公司形式或地区"),
    Likeness.SHORT: term("简称相同"),
    Likeness.FORMER: term("曾用名相同"),
    Likeness.SOUND: term("拼音和电话相同"),
}
_LIKE: Final = {
    (Likeness.NAME, Likeness.NAME): Likeness.NAME,
    (Likeness.NAME, Likeness.SHORT): Likeness.SHORT,
    (Likeness.SHORT, Likeness.NAME): Likeness.SHORT,
    (Likeness.SHORT, Likeness.SHORT): Likeness.SHORT,
    (Likeness.NAME, Likeness.FORMER): Likeness.FORMER,
    (Likeness.FORMER, Likeness.NAME): Likeness.FORMER,
}
"""What it means that a name of one is a name of the other: a body that was split left one name to several."""


_STRENGTH: Final = tuple(Likeness)


class Alias(NamedTuple):
    """One of the names of a record, and whether it is the whole, the short or a former one."""

    role: Likeness
    name: BodyName


class Called(NamedTuple):
    """How a record is called and reached; what differs in one of ``apart`` is another, whatever its names."""

    aliases: tuple[Alias, ...]
    telephones: tuple[str, ...] = ()
    apart: tuple[object, ...] = ()

    @property
    def whole(self) -> BodyName | None:
        """The whole name, where there is more to it than decorations."""
        first = self.aliases[0] if self.aliases else None
        return first.name if first is not None and first.role is Likeness.NAME else None

    def likeness(self, other: Called) -> Likeness | None:
        """Return why two are likely to be one; None where nothing speaks for it."""
        by_name = _likeness(self, other)
        reached = by_name is None and not set(self.telephones).isdisjoint(other.telephones)
        return Likeness.SOUND if reached and _sound_alike(self, other) else by_name

    def is_other_than(self, other: Called) -> bool:
        """Tell whether something that belongs to one body alone differs."""
        return any(one and two and one != two for one, two in zip(self.apart, other.apart, strict=False))


class Twin(NamedTuple):
    """A record that another is likely to be, and why."""

    id: UUID
    title: str
    like: Likeness

    @property
    def reason(self) -> Message:
        """Say why."""
        return Message(LIKENESS_WORDS[self.like])


def called(
    kind: RecordKind[Any],
    values: Mapping[str, Any],
    telephones: Iterable[str] = (),
    apart: tuple[object, ...] = (),
) -> Called:
    """Return how a record of a kind with ``twinned`` is called; ``telephones`` are those of its parts."""
    twinned = kind.twinned
    if twinned is None:
        raise LookupError(kind.name)
    numbers = (*(values.get(name) or "" for name in twinned.telephones), *telephones)
    return Called(
        tuple(_aliases(values[kind.title], values.get(twinned.short), values.get(twinned.former))),
        tuple(dict.fromkeys(digits for number in numbers if number for digits in _telephones(number))),
        apart,
    )


class TwinIndex:
    """Places by the names and telephones of what stands there; keeps little, and looks at few of them."""

    def __init__(self, called_at: Callable[[int], Called]) -> None:
        """Find what ``called_at`` says of the places that are added."""
        self._called_at = called_at
        self._named = _Places()
        self._reached = _Places()

    def add(self, place: int, known: Called) -> None:
        """Make what stands at a place findable."""
        for alias in known.aliases:
            self._named.add(alias.name.core, place)
        for telephone in known.telephones:
            self._reached.add(telephone, place)

    def find(self, sought: Called) -> dict[int, Likeness]:
        """Return the places that are likely to hold the one sought, each with the strongest reason."""
        found: dict[int, Likeness] = {}
        for alias in sought.aliases:
            for place in self._named.under(alias.name.core):
                like = _likeness(sought, self._called_at(place)) if place not in found else None
                if like is not None:
                    found[place] = like
                if len(found) == _ENOUGH:
                    return found
        for telephone in sought.telephones:
            reached = self._reached.under(telephone)
            for place in reached if len(reached) < _MOST else ():
                if place not in found and _sound_alike(sought, self._called_at(place)):
                    found[place] = Likeness.SOUND
        return found


class _Places:
    """Few places under one word; nearly every word has one."""

    def __init__(self) -> None:
        self._first: dict[str, int] = {}
        self._several: dict[str, list[int]] = {}

    def add(self, word: str, place: int) -> None:
        first = self._first.setdefault(word, place)
        if first != place:
            several = self._several.setdefault(word, [first])
            if len(several) < _MOST:
                several.append(place)

    def under(self, word: str) -> Sequence[int]:
        first = self._first.get(word)
        return () if first is None else self._several.get(word) or (first,)


def _aliases(whole: str, short: str | None, former: str | None) -> Iterator[Alias]:
    """Yield the names of a record; the short name of the firm tells nothing of its branches."""
    name = body_name(whole)
    if name is not None:
        yield Alias(Likeness.NAME, name)
    others = [(Likeness.SHORT, short)] if short and not is_with_form(whole, short) else []
    if former:
        others += [(Likeness.FORMER, each) for each in _FORMER_BREAK.split(_YEARS.sub("", former))]
    for role, text in others:
        other = body_name(text)
        if other is None or other == name or (name is not None and other.is_branch != name.is_branch):
            continue
        yield Alias(role, other)


def _likeness(sought: Called, known: Called) -> Likeness | None:
    """Return the strongest reason why two may be one by their names."""
    if sought.is_other_than(known):
        return None
    pairs = product(sought.aliases, known.aliases)
    likes = [like for one, other in pairs if (like := _like_by(sought, one, known, other)) is not None]
    return min(likes, key=_STRENGTH.index, default=None)


def _like_by(sought: Called, one: Alias, known: Called, other: Alias) -> Likeness | None:
    like = _LIKE.get((one.role, other.role))
    if like is None or one.name.core != other.name.core or not one.name.may_be(other.name):
        return None
    if like is Likeness.SHORT:
        # 浙江东方 is short for another firm than 东方; and whole names that exclude each other outweigh it.
        wholes = (sought.whole, known.whole)
        may_be = wholes[0] is None or wholes[1] is None or wholes[0].may_be(wholes[1])
        return like if may_be and one.name.region == other.name.region else None
    return like


def _sound_alike(sought: Called, known: Called) -> bool:
    return not sought.is_other_than(known) and any(
        one.name.is_branch == other.name.is_branch and not _sounds(one.name).isdisjoint(_sounds(other.name))
        for one in sought.aliases
        for other in known.aliases
    )


@lru_cache(maxsize=5_000)
def _sounds(name: BodyName) -> frozenset[str]:
    return name.sounds


def _telephones(text: str) -> Iterator[str]:
    """Yield the last digits of each number in a text; extensions are too short to tell anybody."""
    whole = _WHOLE_NUMBER.findall(text)
    parted = () if whole else ("".join(_DIGITS.findall(each)) for each in _BETWEEN_NUMBERS.split(text))
    for number in (*whole, *parted):
        if len(number) >= _TELEPHONE:
            yield number[-_TELEPHONE:]
