# cython: boundscheck=False, wraparound=False, cdivision=True, initializedcheck=False, annotation_typing=False
"""The moves of the search for tables: what each costs, making it, and annealing over very many of them.

This one source serves twice. Plain Python reads it as it stands; where a compiler is found,
``build/kernels.py`` compiles it by Cython with the types that ``kernel.pxd`` declares, and the extension
beside it goes first. All is whole numbers, random ones included, so that both walk alike step for step.

Guests and tables are numbered from 0. The free chairs share one guest more, numbered last, who costs nothing.
"""

from __future__ import annotations

from array import array
from math import log
from typing import TYPE_CHECKING

from kamdesk.domain.seating.banquet.problem import FORBIDDEN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamdesk.domain.seating.banquet.problem import Problem

_MULTIPLIER = 6364136223846793005  # Knuth's linear congruence modulo 2**64, of which the upper bits are used
_INCREMENT = 1442695040888963407
_DEGREE = 256  # temperatures are given in this fraction of a point
_SCALE = _DEGREE * _DEGREE
_LARGEST_PARTY = 8
_MOST_ROUNDS = 1 << 30  # parties tried, before their count would leave 32 bits
_MASK = (1 << 64) - 1


class Hall:
    """Who sits where, with all that makes the cost of a move quick to tell.

    ``pull[guest * tables + table]`` is what that table would cost for the guest by place and wishes, all
    others staying; ``taken``, ``hosts``, ``women``, ``diners``, ``needing`` and ``speaking`` count per table
    what its rules look at.
    """

    def __init__(self, problem: Problem, seed: int) -> None:
        guests, tables = problem.guests, problem.tables
        self.guests = guests
        self.tables = tables
        self.languages = problem.languages
        self.diets = problem.diets
        self.most = len(problem.host_cost)
        self.language_weight = problem.language_weight
        self.diet_weight = problem.diet_weight
        self.place = problem.place
        self.wish_start = problem.wish_start
        self.wish_with = problem.wish_with
        self.wish_weight = problem.wish_weight
        self.kind = problem.kind
        self.kind_host = problem.kind_host
        self.kind_woman = problem.kind_woman
        self.kind_diet = problem.kind_diet
        self.kind_needs = problem.kind_needs
        self.kind_talks = problem.kind_talks
        self.kind_speaks = problem.kind_speaks
        self.host_cost = problem.host_cost
        self.woman_cost = problem.woman_cost
        self.empty_cost = problem.empty_cost
        self.first_chair = problem.first_chair
        self.chair_table = problem.chair_table
        self.chairs = len(problem.chair_table)
        self.chair_guest = array("i", [guests]) * max(1, self.chairs)
        self.chair_of = array("i", [0]) * (guests + 1)
        self.pull = array("i", problem.place)
        self.hosts = array("i", [0]) * tables
        self.women = array("i", [0]) * tables
        self.taken = array("i", [0]) * tables
        self.diners = array("i", [0]) * (tables * self.diets + 1)
        self.needing = array("i", [0]) * (tables * self.languages + 1)
        self.speaking = array("i", [0]) * (tables * self.languages + 1)
        self.surprise = array("i", [round(-_DEGREE * log((k + 0.5) / 1024)) for k in range(1024)])
        self.party = array("i", [0]) * _LARGEST_PARTY
        self.others = array("i", [0]) * _LARGEST_PARTY
        self.seen = array("i", [0]) * max(1, self.chairs)
        self.round = 0
        self.slack = problem.diet_weight
        self.active = array("i")
        self.open = array("i")
        self.is_open = array("i", [0]) * tables
        self.random = (seed * _MULTIPLIER + _INCREMENT) & _MASK

    def seat(self, chair_guest: Sequence[int]) -> None:
        """Let everyone sit anew: for each chair its guest, or the number of guests where it stays free."""
        self.pull[:] = self.place
        for chair in range(self.chairs):
            guest = self.chair_guest[chair]
            if guest != self.guests:
                self._arrive(guest, self.chair_table[chair], -1)
                self.chair_guest[chair] = self.guests
        for chair in range(self.chairs):
            guest = chair_guest[chair]
            if guest != self.guests:
                self.chair_guest[chair] = guest
                self.chair_of[guest] = chair
                self._arrive(guest, self.chair_table[chair], 1)
                self._draw(guest, self.chair_table[chair], -1)
        self.limit(range(self.tables))

    def limit(self, tables: Sequence[int]) -> None:
        """Let people move between these tables only."""
        if self.round > _MOST_ROUNDS:
            self.seen = array("i", [0]) * max(1, self.chairs)
            self.round = 0
        self.is_open = array("i", [0]) * self.tables
        for table in tables:
            self.is_open[table] = self.first_chair[table] < self.first_chair[table + 1]
        self.open = array("i", [table for table in tables if self.is_open[table]])
        self.active = array(
            "i",
            [guest for guest in range(self.guests) if self.is_open[self.chair_table[self.chair_of[guest]]]],
        )

    def seated(self) -> list[int]:
        """Return for each chair its guest, or the number of guests where it is free."""
        return list(self.chair_guest)[: self.chairs]

    def chairs_of_guests(self) -> array[int]:
        """Return for each guest the chair; not to be changed."""
        return self.chair_of

    def _arrive(self, guest: int, table: int, sign: int) -> None:
        """Count a guest at a table, or with sign -1 no more."""
        kind = self.kind[guest]
        if guest != self.guests:
            self.taken[table] += sign
        self.hosts[table] += sign * self.kind_host[kind]
        self.women[table] += sign * self.kind_woman[kind]
        if self.kind_diet[kind] >= 0:
            self.diners[table * self.diets + self.kind_diet[kind]] += sign
        if self.kind_talks[kind]:
            if self.kind_needs[kind] >= 0:
                self.needing[table * self.languages + self.kind_needs[kind]] += sign
            for i in range(self.languages):
                self.speaking[table * self.languages + i] += (
                    sign * self.kind_speaks[kind * self.languages + i]
                )

    def _draw(self, guest: int, table: int, sign: int) -> None:
        """Tell all who have a wish with a guest that the guest came to a table (sign -1) or left it (1)."""
        for i in range(self.wish_start[guest], self.wish_start[guest + 1]):
            self.pull[self.wish_with[i] * self.tables + table] += sign * self.wish_weight[i]

    def _change(self, table: int, leaving: int, coming: int) -> int:
        """What it costs by the rules of a table that a guest of one kind gives way to one of another."""
        delta = 0
        step = self.kind_host[coming] - self.kind_host[leaving]
        if step:
            delta += self.host_cost[self.hosts[table] + step] - self.host_cost[self.hosts[table]]
        step = self.kind_woman[coming] - self.kind_woman[leaving]
        if step:
            delta += self.woman_cost[self.women[table] + step] - self.woman_cost[self.women[table]]
        if leaving == 0 or coming == 0:
            step = 1 if leaving == 0 else -1
            i = table * self.most + self.taken[table]
            delta += self.empty_cost[i + step] - self.empty_cost[i]
        if self.kind_diet[coming] != self.kind_diet[leaving]:
            if self.kind_diet[coming] >= 0 and self.diners[table * self.diets + self.kind_diet[coming]] == 0:
                delta += self.diet_weight
            if (
                self.kind_diet[leaving] >= 0
                and self.diners[table * self.diets + self.kind_diet[leaving]] == 1
            ):
                delta -= self.diet_weight
        if self.kind_talks[leaving] or self.kind_talks[coming]:
            delta += self._change_of_talk(table, leaving, coming)
        return delta

    def _change_of_talk(self, table: int, leaving: int, coming: int) -> int:
        """The part of `_change` that has to do with languages."""
        delta = 0
        for i in range(self.languages):
            needing = self.needing[table * self.languages + i]
            speaking = self.speaking[table * self.languages + i]
            if speaking == 0:
                delta -= needing
            speaking += self.kind_speaks[coming * self.languages + i]
            speaking -= self.kind_speaks[leaving * self.languages + i]
            if speaking == 0:
                delta += needing
                if self.kind_needs[coming] == i:
                    delta += 1
                if self.kind_needs[leaving] == i:
                    delta -= 1
        return delta * self.language_weight

    def swap_cost(self, first: int, second: int) -> int:
        """What it costs, or with a minus saves, that the guests of two chairs change places."""
        one, other = self.chair_guest[first], self.chair_guest[second]
        here, there = self.chair_table[first], self.chair_table[second]
        delta = (
            self.pull[one * self.tables + there]
            - self.pull[one * self.tables + here]
            + self.pull[other * self.tables + here]
            - self.pull[other * self.tables + there]
        )
        for i in range(self.wish_start[one], self.wish_start[one + 1]):
            if self.wish_with[i] == other:
                delta += 2 * self.wish_weight[i]
        if self.kind[one] != self.kind[other]:
            delta += self._change(here, self.kind[one], self.kind[other])
            delta += self._change(there, self.kind[other], self.kind[one])
        return delta

    def swap(self, first: int, second: int) -> None:
        """Let the guests of two chairs at different tables change places."""
        one, other = self.chair_guest[first], self.chair_guest[second]
        here, there = self.chair_table[first], self.chair_table[second]
        self.chair_guest[first] = other
        self.chair_guest[second] = one
        self.chair_of[one] = second
        self.chair_of[other] = first
        self._draw(one, here, 1)
        self._draw(one, there, -1)
        self._draw(other, there, 1)
        self._draw(other, here, -1)
        if self.kind[one] != self.kind[other]:
            self._arrive(one, here, -1)
            self._arrive(one, there, 1)
            self._arrive(other, there, -1)
            self._arrive(other, here, 1)

    def below(self, bound: int) -> int:
        """The next random number from 0 to below a bound, which is at most 2**31."""
        self.random = (self.random * _MULTIPLIER + _INCREMENT) & _MASK
        return ((self.random >> 33) * bound) >> 31

    def bearable(self, delta: int, temperature: int) -> bool:
        """Whether a change for the worse may happen at a temperature this time (Metropolis)."""
        if delta <= 0:
            return True
        return delta * _SCALE <= temperature * self.surprise[self.below(1024)]


def anneal(hall: Hall, steps: int, temperature: int, party_share: int) -> int:
    """Try swaps at a temperature, of 1024 so many of parties; return the change of cost."""
    change = 0
    actives, opens = len(hall.active), len(hall.open)
    if actives == 0:
        return 0
    for _ in range(steps):
        guest = hall.active[hall.below(actives)]
        table = _goal(hall, guest, opens)
        if table == hall.chair_table[hall.chair_of[guest]]:
            continue
        if hall.below(1024) < party_share:
            change += _try_party(hall, guest, table, temperature)
            continue
        first = hall.first_chair[table]
        second = first + hall.below(hall.first_chair[table + 1] - first)
        first = hall.chair_of[guest]
        delta = hall.swap_cost(first, second)
        if hall.bearable(delta, temperature):
            hall.swap(first, second)
            change += delta
    return change


def descend(hall: Hall, first: int, last: int) -> int:
    """Let each of these guests, the last excluded, make the best swap that saves; return the change."""
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


def contents(hall: Hall) -> array[int]:
    """What each table's people would cost (rows) at each table (columns), as they sit together anyway."""
    costs = array("q", [0]) * (hall.tables * hall.tables)
    for here in range(hall.tables):
        for there in range(hall.tables):
            people = hall.taken[here]
            if people > hall.first_chair[there + 1] - hall.first_chair[there]:
                costs[here * hall.tables + there] = FORBIDDEN
                continue
            total = hall.empty_cost[there * hall.most + people]
            for chair in range(hall.first_chair[here], hall.first_chair[here + 1]):
                total += hall.place[hall.chair_guest[chair] * hall.tables + there]
            costs[here * hall.tables + there] = min(total, FORBIDDEN)
    return costs


def _goal(hall: Hall, guest: int, opens: int) -> int:
    """A table to try for a guest: half the time that of someone whom a wish concerns, else any."""
    degree = hall.wish_start[guest + 1] - hall.wish_start[guest]
    pick = hall.below(2 * degree + 2)
    if pick < degree:
        i = hall.wish_start[guest] + pick
        table = hall.chair_table[hall.chair_of[hall.wish_with[i]]]
        if hall.wish_weight[i] > 0 and hall.is_open[table]:
            return table
    return hall.open[hall.below(opens)]


def _try_party(hall: Hall, guest: int, table: int, temperature: int) -> int:
    """Try to let a guest with some friends at the same table change with as many of another table."""
    hall.round += 1
    wanted = 2 + hall.below(_LARGEST_PARTY - 1)
    size = _gather(hall, hall.party, 0, wanted, hall.chair_of[guest])
    first = hall.first_chair[table]
    chairs = hall.first_chair[table + 1] - first
    if size > chairs:
        return 0
    found = 0
    while found < size:
        chair = hall.below(chairs)
        while hall.seen[first + chair] == hall.round:
            chair = chair + 1 if chair + 1 < chairs else 0
        found = _gather(hall, hall.others, found, size, first + chair)
    bearable = temperature * hall.surprise[hall.below(1024)] // _SCALE
    if _hope(hall, size, hall.chair_table[hall.chair_of[guest]], table) > bearable:
        return 0
    delta = 0
    for i in range(size):
        delta += hall.swap_cost(hall.party[i], hall.others[i])
        hall.swap(hall.party[i], hall.others[i])
    if delta <= bearable:
        return delta
    for i in range(size):
        hall.swap(hall.party[i], hall.others[i])
    return 0


def _hope(hall: Hall, size: int, here: int, there: int) -> int:
    """What changing the parties costs, wishes exactly and the rules of the tables about at their best."""
    delta = 0
    for i in range(size):
        hall.seen[hall.party[i]] = -hall.round
    for i in range(size):
        guest = hall.chair_guest[hall.party[i]]
        delta += hall.pull[guest * hall.tables + there] - hall.pull[guest * hall.tables + here]
        for k in range(hall.wish_start[guest], hall.wish_start[guest + 1]):
            mark = hall.seen[hall.chair_of[hall.wish_with[k]]]
            if mark == -hall.round:
                delta -= hall.wish_weight[k]
            elif mark == hall.round:
                delta += 2 * hall.wish_weight[k]
    for i in range(size):
        guest = hall.chair_guest[hall.others[i]]
        delta += hall.pull[guest * hall.tables + here] - hall.pull[guest * hall.tables + there]
        for k in range(hall.wish_start[guest], hall.wish_start[guest + 1]):
            if hall.seen[hall.chair_of[hall.wish_with[k]]] == hall.round:
                delta -= hall.wish_weight[k]
    delta -= hall.host_cost[hall.hosts[here]] + hall.host_cost[hall.hosts[there]]
    delta -= hall.woman_cost[hall.women[here]] + hall.woman_cost[hall.women[there]]
    return delta - hall.slack


def _gather(hall: Hall, rows: array[int], found: int, wanted: int, chair: int) -> int:
    """Add a chair to the row, then those of friends at the table and of theirs; return how many."""
    table = hall.chair_table[chair]
    hall.seen[chair] = hall.round
    rows[found] = chair
    reached = found
    found += 1
    while reached < found < wanted:
        guest = hall.chair_guest[rows[reached]]
        reached += 1
        for i in range(hall.wish_start[guest], hall.wish_start[guest + 1]):
            chair = hall.chair_of[hall.wish_with[i]]
            if (
                hall.wish_weight[i] > 0
                and hall.chair_table[chair] == table
                and hall.seen[chair] != hall.round
            ):
                hall.seen[chair] = hall.round
                rows[found] = chair
                found += 1
                if found == wanted:
                    break
    return found
