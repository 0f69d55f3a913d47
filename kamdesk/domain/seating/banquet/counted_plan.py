"""A table plan with running counts, so that a move or a swap is priced without recounting the hall."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

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
    from collections.abc import Iterator, Mapping

    from kamdesk.domain.seating.banquet.values import Assignment, Banquet, Guest


@dataclass(slots=True)
class _Counts:
    """The numbers that the cost of one table depends on."""

    seats: int
    taken: int = 0
    hosts: int = 0
    women: int = 0
    diets: Counter[int] = field(default_factory=Counter)
    needed: Counter[int] = field(default_factory=Counter)
    spoken: Counter[int] = field(default_factory=Counter)

    def add(self, guest: Guest, sign: int) -> None:
        """Add a guest to the counts (``sign`` = 1) or remove the guest (-1)."""
        self.taken += sign
        self.hosts += sign * (guest.side is Side.HOST)
        self.women += sign * (guest.gender is Gender.WOMAN)
        if guest.diet is not None:
            self.diets[guest.diet] += sign
        if guest.only_language is not None:
            self.needed[guest.only_language] += sign
        for language in guest.speaks:
            self.spoken[language] += sign


class CountedPlan:
    """A plan that changes person by person, with counts per table and sums of wishes.

    People may be without a table: they are not counted anywhere, and their wishes to sit together are unmet.
    """

    def __init__(self, banquet: Banquet, assignment: Assignment) -> None:
        self.banquet = banquet
        self.guests: Mapping[int, Guest] = {guest.id: guest for guest in banquet.guests}
        self.table_of: dict[int, int] = {}
        self._tables = {table.rank: _Counts(table.seats) for table in banquet.tables}
        self._wish_weights: defaultdict[int, dict[int, int]] = defaultdict(dict)
        self._attraction: defaultdict[int, defaultdict[int, int]] = defaultdict(lambda: defaultdict(int))
        self._precedence: dict[tuple[int, int, int], int] = {}
        for wish in banquet.wishes:
            self._add_wish(wish.first, wish.second, wish.weight)
            self._add_wish(wish.second, wish.first, wish.weight)
        for person, rank in assignment.items():
            if person in self.guests:
                self.seat(person, rank)

    def _add_wish(self, person: int, other: int, weight: int) -> None:
        self._wish_weights[person][other] = self._wish_weights[person].get(other, 0) + weight

    def seat(self, person: int, rank: int) -> None:
        """Seat a person who has no table."""
        self.table_of[person] = rank
        self._tables[rank].add(self.guests[person], 1)
        for other, weight in self._wish_weights[person].items():
            self._attraction[other][rank] += weight

    def unseat(self, person: int) -> int:
        """Take a person away from the table; return its rank."""
        rank = self.table_of.pop(person)
        self._tables[rank].add(self.guests[person], -1)
        for other, weight in self._wish_weights[person].items():
            self._attraction[other][rank] -= weight
        return rank

    def move(self, person: int, rank: int) -> None:
        """Move a person to another table."""
        self.unseat(person)
        self.seat(person, rank)

    def move_all(self, places: Mapping[int, int]) -> None:
        """Move several people, each to the given table."""
        for person, rank in places.items():
            self.move(person, rank)

    def free_chairs(self, rank: int) -> int:
        """Return the number of empty chairs at a table."""
        return self._tables[rank].seats - self._tables[rank].taken

    def members(self, rank: int) -> Iterator[int]:
        """Yield the people at a table."""
        return (person for person, place in self.table_of.items() if place == rank)

    def wish_weight(self, first: int, second: int) -> int:
        """Return the weight of the wish between two people, 0 if there is none."""
        return self._wish_weights[first].get(second, 0)

    def precedence(self, person: int, rank: int) -> int:
        """Return the precedence points of a person at a table."""
        guest = self.guests[person]
        if rank <= guest.target_rank or not guest.importance:
            return 0
        key = (guest.importance, guest.target_rank, rank)
        if key not in self._precedence:
            self._precedence[key] = precedence_cost(guest, rank, len(self.banquet.tables))
        return self._precedence[key]

    def seating_delta(self, person: int, rank: int) -> int:
        """Return by how much the total rises when a person without a table sits down at one."""
        return (
            self.precedence(person, rank)
            - self._attraction[person][rank]
            + self._table_delta(rank, None, self.guests[person])
        )

    def move_delta(self, person: int, rank: int) -> int:
        """Return by how much the total rises when a person moves to an empty chair at another table."""
        here, guest, affinity = self.table_of[person], self.guests[person], self._attraction[person]
        return (
            self.precedence(person, rank)
            - self.precedence(person, here)
            + affinity[here]
            - affinity[rank]
            + self._table_delta(here, guest, None)
            + self._table_delta(rank, None, guest)
        )

    def leaving_gain(self, person: int) -> int:
        """Return by how much the total would fall if a person left; met wishes there are lost."""
        here = self.table_of[person]
        return (
            self.precedence(person, here)
            - self._attraction[person][here]
            - self._table_delta(here, self.guests[person], None)
        )

    def swap_delta(self, first: int, second: int) -> int:
        """Return by how much the total rises when two people of different tables swap."""
        here, there = self.table_of[first], self.table_of[second]
        one, other = self._attraction[first], self._attraction[second]
        own, others = self.guests[first], self.guests[second]
        return (
            self.precedence(first, there)
            - self.precedence(first, here)
            + self.precedence(second, here)
            - self.precedence(second, there)
            + one[here]
            - one[there]
            + other[there]
            - other[here]
            + 2 * self.wish_weight(first, second)
            + self._table_delta(here, own, others)
            + self._table_delta(there, others, own)
        )

    def _table_delta(self, rank: int, leaving: Guest | None, coming: Guest | None) -> int:
        """Return by how much a table's own costs rise when one person leaves, one comes, or both."""
        counts = self._tables[rank]
        delta = 0
        more = (coming is not None and coming.side is Side.HOST) - (
            leaving is not None and leaving.side is Side.HOST
        )
        if more:
            delta += host_cost(counts.hosts + more) - host_cost(counts.hosts)
        more = (coming is not None and coming.gender is Gender.WOMAN) - (
            leaving is not None and leaving.gender is Gender.WOMAN
        )
        if more:
            delta += lone_woman_cost(counts.women + more) - lone_woman_cost(counts.women)
        more = (coming is not None) - (leaving is not None)
        if more:
            delta += underfull_cost(counts.seats, counts.taken + more)
            delta -= underfull_cost(counts.seats, counts.taken)
        gone = None if leaving is None else leaving.diet
        new = None if coming is None else coming.diet
        if gone != new:
            if gone is not None and counts.diets[gone] == 1:
                delta -= DIET
            if new is not None and not counts.diets[new]:
                delta += DIET
        return delta + self._language_delta(counts, leaving, coming)

    def _language_delta(self, counts: _Counts, leaving: Guest | None, coming: Guest | None) -> int:
        touched: set[int] = set()
        for guest in (leaving, coming):
            if guest is not None and (guest.speaks or guest.only_language is not None):
                touched |= guest.speaks
                if guest.only_language is not None:
                    touched.add(guest.only_language)
        delta = 0
        for language in touched:
            needed, spoken = counts.needed[language], counts.spoken[language]
            before = 0 if spoken else needed
            for guest, one in ((leaving, -1), (coming, 1)):
                if guest is not None:
                    needed += one * (guest.only_language == language)
                    spoken += one * (language in guest.speaks)
            delta += (0 if spoken else needed) - before
        return NOBODY_TO_TALK_TO * delta
