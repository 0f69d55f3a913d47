"""A banquet as flat integer arrays, the form that the table search reads.

Guests and tables are numbered from 0 in the order of the banquet. Every rule of `objective` becomes an array
of costs, so the weights are defined there only.
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
"""The cost of a table that a guest is not allowed at: above all wishes, yet two dozen of them fit 32 bits."""
STRONGEST_WISH: Final = 1 << 16
"""Wishes are limited to this weight, so that they never outweigh `FORBIDDEN`."""


@dataclass(frozen=True, slots=True)
class BanquetProblem:
    """The arrays. A kind is everything about a guest that a table's rules look at; kind 0 is an empty chair.

    ``own_cost[guest * tables + table]`` is what the table costs the guest regardless of others; an extra row
    of zeros stands for empty chairs. ``wish_start[guest]`` is where the guest's entries in ``wish_with`` and
    ``wish_weight`` begin.
    """

    guests: int
    tables: int
    languages: int
    diets: int
    own_cost: array[int]
    wish_start: array[int]
    wish_with: array[int]
    wish_weight: array[int]
    kind: array[int]
    kind_host: array[int]
    kind_woman: array[int]
    kind_diet: array[int]
    kind_needs: array[int]
    kind_has_language: array[int]
    kind_speaks: array[int]
    host_cost: array[int]
    woman_cost: array[int]
    empty_cost: array[int]
    diet_weight: int
    language_weight: int
    first_chair: array[int]
    chair_table: array[int]

    def row(self, guest: int) -> array[int]:
        """Return what each table costs a guest regardless of others."""
        return self.own_cost[guest * self.tables : (guest + 1) * self.tables]

    def wishes(self, guest: int) -> Iterator[tuple[int, int]]:
        """Return the people a guest has wishes about, with the weights."""
        return ((self.wish_with[i], self.wish_weight[i]) for i in range(*self.wish_start[guest : guest + 2]))

    def allowed(self, guest: int) -> list[int]:
        """Return the tables where a guest may sit."""
        return [table for table, cost in enumerate(self.row(guest)) if cost < FORBIDDEN]


@dataclass(frozen=True, slots=True)
class _GuestKind:
    person: bool
    host: bool
    woman: bool
    diet: int | None
    only_language: int | None
    speaks: frozenset[int]


def banquet_problem(banquet: Banquet, start: Assignment | None = None, stability: int = 0) -> BanquetProblem:
    """Convert a banquet to arrays; leaving the table that ``start`` gives costs ``stability`` points."""
    kinds, kind = _kinds(banquet.guests)
    # Languages that nobody needs cost nothing, so they are left out.
    languages = {
        n: i for i, n in enumerate(sorted({k.only_language for k in kinds if k.only_language is not None}))
    }
    diets = {n: i for i, n in enumerate(sorted({k.diet for k in kinds if k.diet is not None}))}
    starts, partners, weights = _wishes(banquet)
    seats = [table.seats for table in banquet.tables]
    most = max(seats, default=0) + 1
    return BanquetProblem(
        guests=len(banquet.guests),
        tables=len(banquet.tables),
        languages=len(languages),
        diets=len(diets),
        own_cost=_own_costs(banquet, start or {}, stability),
        wish_start=starts,
        wish_with=partners,
        wish_weight=weights,
        kind=array("i", kind),
        kind_host=array("i", [int(k.host) for k in kinds]),
        kind_woman=array("i", [int(k.woman) for k in kinds]),
        kind_diet=array("i", [-1 if k.diet is None else diets[k.diet] for k in kinds]),
        kind_needs=array("i", [-1 if k.only_language is None else languages[k.only_language] for k in kinds]),
        kind_has_language=array("i", [_has_language(k, languages) for k in kinds]),
        kind_speaks=array("i", [int(n in k.speaks) for k in kinds for n in languages] or [0]),
        host_cost=array("i", [host_cost(n) for n in range(most)]),
        woman_cost=array("i", [lone_woman_cost(n) for n in range(most)]),
        empty_cost=array("i", [underfull_cost(size, taken) for size in seats for taken in range(most)]),
        diet_weight=DIET,
        language_weight=NOBODY_TO_TALK_TO,
        first_chair=array("i", [sum(seats[:table]) for table in range(len(seats) + 1)]),
        chair_table=array("i", [table for table, size in enumerate(seats) for _ in range(size)]),
    )


def _kinds(guests: Iterable[Guest]) -> tuple[Sequence[_GuestKind], Sequence[int]]:
    """Return the kinds, and the kind's number for each guest and, last, for empty chairs."""
    numbers = {
        _GuestKind(
            person=False, host=False, woman=False, diet=None, only_language=None, speaks=frozenset()
        ): 0
    }
    empty_chair = 0
    kind = []
    for guest in guests:
        own = _GuestKind(
            person=True,
            host=guest.side is Side.HOST,
            woman=guest.gender is Gender.WOMAN,
            diet=guest.diet,
            only_language=guest.only_language,
            speaks=guest.speaks,
        )
        kind.append(numbers.setdefault(own, len(numbers)))
    return tuple(numbers), [*kind, empty_chair]


def _has_language(kind: _GuestKind, languages: Iterable[int]) -> int:
    return int(kind.only_language is not None or any(n in kind.speaks for n in languages))


def _own_costs(banquet: Banquet, start: Assignment, stability: int) -> array[int]:
    count = len(banquet.tables)
    rows: dict[tuple[int, int, frozenset[int] | None], array[int]] = {}
    costs = array("i")
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
        costs.extend(row)
    costs.extend([0] * count)
    return costs


def _wishes(banquet: Banquet) -> tuple[array[int], array[int], array[int]]:
    """Return where each guest's wishes begin, the partners, and the weights, added up for each pair."""
    number = {guest.id: n for n, guest in enumerate(banquet.guests)}
    wishes: list[defaultdict[int, int]] = [defaultdict(int) for _ in banquet.guests]
    for wish in banquet.wishes:
        if wish.first in number and wish.second in number and wish.first != wish.second:
            first, second = number[wish.first], number[wish.second]
            weight = max(-STRONGEST_WISH, min(wish.weight, STRONGEST_WISH))
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
