# cython: boundscheck=False, wraparound=False, cdivision=True, initializedcheck=False
"""The inner loop of the table search: pricing swaps, making them, and simulated annealing.

This file has two uses. Plain Python runs it as it is. Where a compiler is found, ``build/kernels.py``
compiles it with Cython, using the types in ``kernel.pxd``, and Python then prefers the compiled extension.
All numbers are integers, and the random numbers are generated here, so that both versions take exactly the
same steps.

Guests and tables are numbered from 0. All empty chairs are occupied by one extra "guest" with the highest
number, who costs nothing.
"""

from __future__ import annotations

from array import array
from math import log
from typing import TYPE_CHECKING

from kamdesk.domain.seating.banquet.problem import FORBIDDEN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamdesk.domain.seating.banquet.problem import BanquetProblem

_MULTIPLIER = 6364136223846793005  # Knuth's linear congruential generator modulo 2**64
_INCREMENT = 1442695040888963407
_TEMPERATURE_UNIT = 256  # temperatures are given in 1/256 points
_ACCEPTANCE_SCALE = _TEMPERATURE_UNIT * _TEMPERATURE_UNIT
_LARGEST_PARTY = 8
_LARGEST_MARK = 1 << 30  # reset the marks before they overflow 32 bits
_MASK = (1 << 64) - 1


class Hall:
    """A seating plan with the running totals that make the cost of a swap quick to compute.

    ``table_cost[guest * tables + table]`` is what that table would cost the guest (precedence and wishes)
    while all others stay where they are. ``guest_counts``, ``host_counts``, ``woman_counts``,
    ``diet_counts``, ``needed_counts`` and ``speaker_counts`` count per table what the rules of a table depend
    on.
    """

    def __init__(self, problem: BanquetProblem, seed: int) -> None:
        guests, tables = problem.guests, problem.tables
        self.guests = guests
        self.tables = tables
        self.languages = problem.languages
        self.diets = problem.diets
        self.occupancies = len(problem.host_cost)
        self.language_weight = problem.language_weight
        self.diet_weight = problem.diet_weight
        self.own_cost = problem.own_cost
        self.wish_start = problem.wish_start
        self.wish_with = problem.wish_with
        self.wish_weight = problem.wish_weight
        self.kind = problem.kind
        self.kind_host = problem.kind_host
        self.kind_woman = problem.kind_woman
        self.kind_diet = problem.kind_diet
        self.kind_needs = problem.kind_needs
        self.kind_has_language = problem.kind_has_language
        self.kind_speaks = problem.kind_speaks
        self.host_cost = problem.host_cost
        self.woman_cost = problem.woman_cost
        self.empty_cost = problem.empty_cost
        self.first_chair = problem.first_chair
        self.chair_table = problem.chair_table
        self.chairs = len(problem.chair_table)
        self.chair_guest = array("i", [guests]) * max(1, self.chairs)
        self.chair_of = array("i", [0]) * (guests + 1)
        self.table_cost = array("i", problem.own_cost)
        self.host_counts = array("i", [0]) * tables
        self.woman_counts = array("i", [0]) * tables
        self.guest_counts = array("i", [0]) * tables
        self.diet_counts = array("i", [0]) * (tables * self.diets + 1)
        self.needed_counts = array("i", [0]) * (tables * self.languages + 1)
        self.speaker_counts = array("i", [0]) * (tables * self.languages + 1)
        self.acceptance_table = array(
            "i", [round(-_TEMPERATURE_UNIT * log((k + 0.5) / 1024)) for k in range(1024)]
        )
        self.party = array("i", [0]) * _LARGEST_PARTY
        self.others = array("i", [0]) * _LARGEST_PARTY
        self.marks = array("i", [0]) * max(1, self.chairs)
        self.current_mark = 0
        self.diet_allowance = problem.diet_weight
        self.movable = array("i")
        self.open_tables = array("i")
        self.is_open = array("i", [0]) * tables
        self.random_state = (seed * _MULTIPLIER + _INCREMENT) & _MASK

    def seat(self, chair_guest: Sequence[int]) -> None:
        """Replace the plan: for each chair its guest, or the number of guests where the chair is empty."""
        self.table_cost[:] = self.own_cost
        for chair in range(self.chairs):
            guest = self.chair_guest[chair]
            if guest != self.guests:
                self._count(guest, self.chair_table[chair], -1)
                self.chair_guest[chair] = self.guests
        for chair in range(self.chairs):
            guest = chair_guest[chair]
            if guest != self.guests:
                self.chair_guest[chair] = guest
                self.chair_of[guest] = chair
                self._count(guest, self.chair_table[chair], 1)
                self._update_wish_costs(guest, self.chair_table[chair], -1)
        self.restrict_to(range(self.tables))

    def restrict_to(self, tables: Sequence[int]) -> None:
        """Let `anneal` and `descend` move only the people at these tables, among these tables."""
        if self.current_mark > _LARGEST_MARK:
            self.marks = array("i", [0]) * max(1, self.chairs)
            self.current_mark = 0
        self.is_open = array("i", [0]) * self.tables
        for table in tables:
            self.is_open[table] = self.first_chair[table] < self.first_chair[table + 1]
        self.open_tables = array("i", [table for table in tables if self.is_open[table]])
        self.movable = array(
            "i",
            [guest for guest in range(self.guests) if self.is_open[self.chair_table[self.chair_of[guest]]]],
        )

    def guests_by_chair(self) -> list[int]:
        """Return for each chair its guest, or the number of guests where the chair is empty."""
        return list(self.chair_guest)[: self.chairs]

    def chairs_of_guests(self) -> array[int]:
        """Return the chair of each guest; the caller must not change the array."""
        return self.chair_of

    def _count(self, guest: int, table: int, sign: int) -> None:
        """Add a guest to a table's counts, or remove the guest with sign -1."""
        kind = self.kind[guest]
        if guest != self.guests:
            self.guest_counts[table] += sign
        self.host_counts[table] += sign * self.kind_host[kind]
        self.woman_counts[table] += sign * self.kind_woman[kind]
        if self.kind_diet[kind] >= 0:
            self.diet_counts[table * self.diets + self.kind_diet[kind]] += sign
        if self.kind_has_language[kind]:
            if self.kind_needs[kind] >= 0:
                self.needed_counts[table * self.languages + self.kind_needs[kind]] += sign
            for i in range(self.languages):
                self.speaker_counts[table * self.languages + i] += (
                    sign * self.kind_speaks[kind * self.languages + i]
                )

    def _update_wish_costs(self, guest: int, table: int, sign: int) -> None:
        """Update the table costs of everyone with a wish about a guest who came (-1) or left (1)."""
        for i in range(self.wish_start[guest], self.wish_start[guest + 1]):
            self.table_cost[self.wish_with[i] * self.tables + table] += sign * self.wish_weight[i]

    def _table_change(self, table: int, leaving: int, coming: int) -> int:
        """Return how a table's own costs change when a guest of one kind is replaced by one of another."""
        delta = 0
        step = self.kind_host[coming] - self.kind_host[leaving]
        if step:
            delta += self.host_cost[self.host_counts[table] + step] - self.host_cost[self.host_counts[table]]
        step = self.kind_woman[coming] - self.kind_woman[leaving]
        if step:
            delta += (
                self.woman_cost[self.woman_counts[table] + step] - self.woman_cost[self.woman_counts[table]]
            )
        if leaving == 0 or coming == 0:
            step = 1 if leaving == 0 else -1
            i = table * self.occupancies + self.guest_counts[table]
            delta += self.empty_cost[i + step] - self.empty_cost[i]
        if self.kind_diet[coming] != self.kind_diet[leaving]:
            if (
                self.kind_diet[coming] >= 0
                and self.diet_counts[table * self.diets + self.kind_diet[coming]] == 0
            ):
                delta += self.diet_weight
            if (
                self.kind_diet[leaving] >= 0
                and self.diet_counts[table * self.diets + self.kind_diet[leaving]] == 1
            ):
                delta -= self.diet_weight
        if self.kind_has_language[leaving] or self.kind_has_language[coming]:
            delta += self._language_change(table, leaving, coming)
        return delta

    def _language_change(self, table: int, leaving: int, coming: int) -> int:
        """Return the part of `_table_change` that concerns languages."""
        delta = 0
        for i in range(self.languages):
            needed = self.needed_counts[table * self.languages + i]
            speakers = self.speaker_counts[table * self.languages + i]
            if speakers == 0:
                delta -= needed
            speakers += self.kind_speaks[coming * self.languages + i]
            speakers -= self.kind_speaks[leaving * self.languages + i]
            if speakers == 0:
                delta += needed
                if self.kind_needs[coming] == i:
                    delta += 1
                if self.kind_needs[leaving] == i:
                    delta -= 1
        return delta * self.language_weight

    def swap_cost(self, first: int, second: int) -> int:
        """Return by how many points the cost rises when the guests of two chairs at different tables swap."""
        one, other = self.chair_guest[first], self.chair_guest[second]
        here, there = self.chair_table[first], self.chair_table[second]
        delta = (
            self.table_cost[one * self.tables + there]
            - self.table_cost[one * self.tables + here]
            + self.table_cost[other * self.tables + here]
            - self.table_cost[other * self.tables + there]
        )
        for i in range(self.wish_start[one], self.wish_start[one + 1]):
            if self.wish_with[i] == other:
                delta += 2 * self.wish_weight[i]
        if self.kind[one] != self.kind[other]:
            delta += self._table_change(here, self.kind[one], self.kind[other])
            delta += self._table_change(there, self.kind[other], self.kind[one])
        return delta

    def swap(self, first: int, second: int) -> None:
        """Swap the guests of two chairs at different tables."""
        one, other = self.chair_guest[first], self.chair_guest[second]
        here, there = self.chair_table[first], self.chair_table[second]
        self.chair_guest[first] = other
        self.chair_guest[second] = one
        self.chair_of[one] = second
        self.chair_of[other] = first
        self._update_wish_costs(one, here, 1)
        self._update_wish_costs(one, there, -1)
        self._update_wish_costs(other, there, 1)
        self._update_wish_costs(other, here, -1)
        if self.kind[one] != self.kind[other]:
            self._count(one, here, -1)
            self._count(one, there, 1)
            self._count(other, there, -1)
            self._count(other, here, 1)

    def random_below(self, bound: int) -> int:
        """Return the next random integer from 0 up to, not including, a bound of at most 2**31."""
        self.random_state = (self.random_state * _MULTIPLIER + _INCREMENT) & _MASK
        return ((self.random_state >> 33) * bound) >> 31

    def accepts(self, delta: int, temperature: int) -> bool:
        """Decide at random whether a swap with this change of cost is made (Metropolis criterion).

        ``temperature`` is in 1/256 points; a change that costs nothing is always accepted.
        """
        if delta <= 0:
            return True
        return delta * _ACCEPTANCE_SCALE <= temperature * self.acceptance_table[self.random_below(1024)]


def anneal(hall: Hall, steps: int, temperature: int, party_share: int) -> int:
    """Try random swaps at one temperature; return the change of cost in points.

    Args:
        hall: The plan to change.
        steps: How many swaps to try.
        temperature: In 1/256 points; 0 accepts only swaps that do not raise the cost.
        party_share: Of 1024 steps, how many try to swap a whole party of friends.
    """
    change = 0
    movable_count, open_count = len(hall.movable), len(hall.open_tables)
    if movable_count == 0:
        return 0
    for _ in range(steps):
        guest = hall.movable[hall.random_below(movable_count)]
        table = _target_table(hall, guest, open_count)
        if table == hall.chair_table[hall.chair_of[guest]]:
            continue
        if hall.random_below(1024) < party_share:
            change += _try_party(hall, guest, table, temperature)
            continue
        first = hall.first_chair[table]
        second = first + hall.random_below(hall.first_chair[table + 1] - first)
        first = hall.chair_of[guest]
        delta = hall.swap_cost(first, second)
        if hall.accepts(delta, temperature):
            hall.swap(first, second)
            change += delta
    return change


def descend(hall: Hall, first: int, last: int) -> int:
    """Let each guest make the one swap that lowers the cost most, if any; return the change of cost.

    The guests are those numbered from ``first`` to ``last``, excluding ``last``.
    """
    change = 0
    for guest in range(first, last):
        least, best = 0, -1
        chair = hall.chair_of[guest]
        if not hall.is_open[hall.chair_table[chair]]:
            continue
        for other in range(hall.chairs):
            table = hall.chair_table[other]
            if table != hall.chair_table[chair] and hall.is_open[table]:
                delta = hall.swap_cost(chair, other)
                if delta < least:
                    least = delta
                    best = other
        if best >= 0:
            hall.swap(chair, best)
            change += least
    return change


def relocation_costs(hall: Hall) -> array[int]:
    """Return a square matrix: what the people of each table (row) would cost at each table (column).

    Only costs that depend on which table it is are counted (precedence and empty chairs), because the people
    stay together. `FORBIDDEN` marks tables that are too small or not allowed for one of them.
    """
    costs = array("q", [0]) * (hall.tables * hall.tables)
    for here in range(hall.tables):
        for there in range(hall.tables):
            people = hall.guest_counts[here]
            if people > hall.first_chair[there + 1] - hall.first_chair[there]:
                costs[here * hall.tables + there] = FORBIDDEN
                continue
            total = hall.empty_cost[there * hall.occupancies + people]
            for chair in range(hall.first_chair[here], hall.first_chair[here + 1]):
                total += hall.own_cost[hall.chair_guest[chair] * hall.tables + there]
            costs[here * hall.tables + there] = min(total, FORBIDDEN)
    return costs


def _target_table(hall: Hall, guest: int, open_count: int) -> int:
    """Choose a table to try for a guest: about half the time that of a friend, otherwise any open table."""
    degree = hall.wish_start[guest + 1] - hall.wish_start[guest]
    pick = hall.random_below(2 * degree + 2)
    if pick < degree:
        i = hall.wish_start[guest] + pick
        table = hall.chair_table[hall.chair_of[hall.wish_with[i]]]
        if hall.wish_weight[i] > 0 and hall.is_open[table]:
            return table
    return hall.open_tables[hall.random_below(open_count)]


def _try_party(hall: Hall, guest: int, table: int, temperature: int) -> int:
    """Try to swap a guest and some friends at the same table with as many people of another table."""
    hall.current_mark += 1
    wanted = 2 + hall.random_below(_LARGEST_PARTY - 1)
    size = _gather_party(hall, hall.party, 0, wanted, hall.chair_of[guest])
    first = hall.first_chair[table]
    chairs = hall.first_chair[table + 1] - first
    if size > chairs:
        return 0
    found = 0
    while found < size:
        chair = hall.random_below(chairs)
        while hall.marks[first + chair] == hall.current_mark:
            chair = chair + 1 if chair + 1 < chairs else 0
        found = _gather_party(hall, hall.others, found, size, first + chair)
    highest_accepted = temperature * hall.acceptance_table[hall.random_below(1024)] // _ACCEPTANCE_SCALE
    if _optimistic_cost(hall, size, hall.chair_table[hall.chair_of[guest]], table) > highest_accepted:
        return 0
    delta = 0
    for i in range(size):
        delta += hall.swap_cost(hall.party[i], hall.others[i])
        hall.swap(hall.party[i], hall.others[i])
    if delta <= highest_accepted:
        return delta
    for i in range(size):
        hall.swap(hall.party[i], hall.others[i])
    return 0


def _optimistic_cost(hall: Hall, size: int, here: int, there: int) -> int:
    """Return a cheap estimate, usually too low, of what swapping the two parties would cost.

    Wishes are counted exactly; the tables' own rules are assumed to turn out about as well as they can.
    """
    delta = 0
    for i in range(size):
        hall.marks[hall.party[i]] = -hall.current_mark
    for i in range(size):
        guest = hall.chair_guest[hall.party[i]]
        delta += hall.table_cost[guest * hall.tables + there] - hall.table_cost[guest * hall.tables + here]
        for k in range(hall.wish_start[guest], hall.wish_start[guest + 1]):
            mark = hall.marks[hall.chair_of[hall.wish_with[k]]]
            if mark == -hall.current_mark:
                delta -= hall.wish_weight[k]
            elif mark == hall.current_mark:
                delta += 2 * hall.wish_weight[k]
    for i in range(size):
        guest = hall.chair_guest[hall.others[i]]
        delta += hall.table_cost[guest * hall.tables + here] - hall.table_cost[guest * hall.tables + there]
        for k in range(hall.wish_start[guest], hall.wish_start[guest + 1]):
            if hall.marks[hall.chair_of[hall.wish_with[k]]] == hall.current_mark:
                delta -= hall.wish_weight[k]
    delta -= hall.host_cost[hall.host_counts[here]] + hall.host_cost[hall.host_counts[there]]
    delta -= hall.woman_cost[hall.woman_counts[here]] + hall.woman_cost[hall.woman_counts[there]]
    return delta - hall.diet_allowance


def _gather_party(hall: Hall, chairs: array[int], found: int, wanted: int, chair: int) -> int:
    """Add a chair, then those of friends at the same table and of their friends; return the new count."""
    table = hall.chair_table[chair]
    hall.marks[chair] = hall.current_mark
    chairs[found] = chair
    reached = found
    found += 1
    while reached < found < wanted:
        guest = hall.chair_guest[chairs[reached]]
        reached += 1
        for i in range(hall.wish_start[guest], hall.wish_start[guest + 1]):
            chair = hall.chair_of[hall.wish_with[i]]
            if (
                hall.wish_weight[i] > 0
                and hall.chair_table[chair] == table
                and hall.marks[chair] != hall.current_mark
            ):
                hall.marks[chair] = hall.current_mark
                chairs[found] = chair
                found += 1
                if found == wanted:
                    break
    return found
