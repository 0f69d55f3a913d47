"""A banquet as flat rows of whole numbers, the form in which the search reads it.

Guests and tables are numbered from 0 in the order of the banquet; every rule of the objective becomes a row
of costs, so that its weights stand in `objective` alone.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kamdesk.domain.seating.banquet.objective import (
    DIET,
    NOBODY_TO_TALK_TO,
    host_cost,
    lone_woman_cost,
    precedence_cost,
    underfull_cost,
)
from kamdesk.domain.seating.people import Gender, Side

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kamdesk.domain.seating.banquet.values import Assignment, Banquet, Guest

FORBIDDEN: Final = 1 << 24
"""The cost of a table that a guest may not have: above all wishes, yet two dozen of it fit 32 bits."""
STRONGEST: Final = 1 << 16
"""The search takes no wish for stronger, so that wishes cannot outweigh what is forbidden."""


@dataclass(frozen=True, slots=True)
class Problem:
    """The rows. A kind is what a table notices of a guest; kind 0 is that of an empty chair.

    ``place[guest * tables + table]`` is what the table costs for the guest alone, with one row of zeros more
    for the empty chairs. ``wish_start`` tells where a guest's ``wish_with`` and ``wish_weight`` begin.
    """

    guests: int
    tables: int
    languages: int
    diets: int
    place: array[int]
    wish_start: array[int]
    wish_with: array[int]
    wish_weight: array[int]
    kind: array[int]
    kind_host: array[int]
    kind_woman: array[int]
    kind_diet: array[int]
    kind_needs: array[int]
    kind_talks: array[int]
    kind_speaks: array[int]
    host_cost: array[int]
    woman_cost: array[int]
    empty_cost: array[int]
    diet_weight: int
    language_weight: int
    first_chair: array[int]
    chair_table: array[int]

    def row(self, guest: int) -> array[int]:
        """Return what each table costs for a guest alone."""
        return self.place[guest * self.tables : (guest + 1) * self.tables]

    def wishes(self, guest: int) -> Iterator[tuple[int, int]]:
        """Return with whom a guest has wishes, and their weights."""
        return ((self.wish_with[i], self.wish_weight[i]) for i in range(*self.wish_start[guest : guest + 2]))

    def allowed(self, guest: int) -> list[int]:
        """Return the tables where a guest may sit."""
        return [table for table, cost in enumerate(self.row(guest)) if cost < FORBIDDEN]


@dataclass(frozen=True, slots=True)
class _Kind:
    person: bool
    host: bool
    woman: bool
    diet: int | None
    only_language: int | None
    speaks: frozenset[int]


def problem_of(banquet: Banquet, start: Assignment | None = None, stability: int = 0) -> Problem:
    """Return the banquet as rows; whoever leaves the table of ``start`` costs ``stability``."""
    kinds, kind = _kinds(banquet.guests)
    # A language nobody needs, or a diet nobody keeps, is no matter.
    languages = {
        n: i for i, n in enumerate(sorted({k.only_language for k in kinds if k.only_language is not None}))
    }
    diets = {n: i for i, n in enumerate(sorted({k.diet for k in kinds if k.diet is not None}))}
    starts, partners, weights = _wishes(banquet)
    seats = [table.seats for table in banquet.tables]
    most = max(seats, default=0) + 1
    return Problem(
        guests=len(banquet.guests),
        tables=len(banquet.tables),
        languages=len(languages),
        diets=len(diets),
        place=_places(banquet, start or {}, stability),
        wish_start=starts,
        wish_with=partners,
        wish_weight=weights,
        kind=array("i", kind),
        kind_host=array("i", [int(k.host) for k in kinds]),
        kind_woman=array("i", [int(k.woman) for k in kinds]),
        kind_diet=array("i", [-1 if k.diet is None else diets[k.diet] for k in kinds]),
        kind_needs=array("i", [-1 if k.only_language is None else languages[k.only_language] for k in kinds]),
        kind_talks=array("i", [_talks(k, languages) for k in kinds]),
        kind_speaks=array("i", [int(n in k.speaks) for k in kinds for n in languages] or [0]),
        host_cost=array("i", [host_cost(n) for n in range(most)]),
        woman_cost=array("i", [lone_woman_cost(n) for n in range(most)]),
        empty_cost=array("i", [underfull_cost(size, taken) for size in seats for taken in range(most)]),
        diet_weight=DIET,
        language_weight=NOBODY_TO_TALK_TO,
        first_chair=array("i", [sum(seats[:table]) for table in range(len(seats) + 1)]),
        chair_table=array("i", [table for table, size in enumerate(seats) for _ in range(size)]),
    )


def _kinds(guests: Iterable[Guest]) -> tuple[Sequence[_Kind], Sequence[int]]:
    """Return the kinds and for each guest the number of the kind; last stands that of the empty chairs."""
    numbers = {
        _Kind(person=False, host=False, woman=False, diet=None, only_language=None, speaks=frozenset()): 0
    }
    empty_chair = 0
    kind = []
    for guest in guests:
        own = _Kind(
            person=True,
            host=guest.side is Side.HOST,
            woman=guest.gender is Gender.WOMAN,
            diet=guest.diet,
            only_language=guest.only_language,
            speaks=guest.speaks,
        )
        kind.append(numbers.setdefault(own, len(numbers)))
    return tuple(numbers), [*kind, empty_chair]


def _talks(kind: _Kind, languages: Iterable[int]) -> int:
    return int(kind.only_language is not None or any(n in kind.speaks for n in languages))


def _places(banquet: Banquet, start: Assignment, stability: int) -> array[int]:
    count = len(banquet.tables)
    rows: dict[tuple[int, int, frozenset[int] | None], array[int]] = {}
    place = array("i")
    for guest in banquet.guests:
        like = (guest.target_rank, guest.importance, guest.allowed_tables)
        if like not in rows:
            rows[like] = array(
                "i",
                (
                    precedence_cost(guest, table.rank, count) if guest.may_sit_at(table.rank) else FORBIDDEN
                    for table in banquet.tables
                ),
            )
        row = rows[like]
        had = start.get(guest.id)
        if had is not None and stability:
            row = array(
                "i",
                (
                    cost + stability * (table.rank != had)
                    for cost, table in zip(row, banquet.tables, strict=True)
                ),
            )
        place.extend(row)
    place.extend([0] * count)
    return place


def _wishes(banquet: Banquet) -> tuple[array[int], array[int], array[int]]:
    """Return where each guest's wishes begin, with whom they are, and their weights; a pair's add up."""
    number = {guest.id: n for n, guest in enumerate(banquet.guests)}
    wishes: list[defaultdict[int, int]] = [defaultdict(int) for _ in banquet.guests]
    for wish in banquet.wishes:
        if wish.first in number and wish.second in number and wish.first != wish.second:
            first, second = number[wish.first], number[wish.second]
            weight = max(-STRONGEST, min(wish.weight, STRONGEST))
            wishes[first][second] += weight
            wishes[second][first] += weight
    starts, partners, weights = array("i", [0]), array("i"), array("i")
    for own in wishes:
        for partner, weight in own.items():
            if weight:
                partners.append(partner)
                weights.append(weight)
        starts.append(len(partners))
    starts.append(len(partners))
    return starts, partners or array("i", [0]), weights or array("i", [0])
