"""Where the search begins: lawful plans made from the structure of the wishes."""

from __future__ import annotations

from collections import defaultdict
from heapq import heapify, heappop, heappush
from statistics import median_high
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamdesk.domain.seating.banquet.problem import Problem


def by_parties(problem: Problem) -> list[int]:
    """Return a table for every guest so that parties stay whole, -1 where there was no room for one.

    The largest go first, of equal ones those whom a low table costs most; each goes where it costs least.
    """
    at = [-1] * problem.guests
    free = _seats(problem)
    found = parties(problem, median_high(free) if free else 0)
    for party in sorted(
        found, key=lambda party: (-len(party), -sum(sum(problem.row(guest)) for guest in party))
    ):
        costs = [sum(own) for own in zip(*(problem.row(guest) for guest in party), strict=True)]
        for guest in party:
            for friend, weight in problem.wishes(guest):
                if at[friend] >= 0:
                    costs[at[friend]] -= weight
        # Of equal ones the lowest: the higher tables are for those whom a lower one would cost something.
        order = sorted(range(problem.tables), key=lambda table: (costs[table], -table))
        whole = next((table for table in order if free[table] >= len(party)), -1)
        for guest in party:
            table = whole if whole >= 0 else next((table for table in order if free[table]), -1)
            if table >= 0:
                at[guest] = table
                free[table] -= 1
    return at


def parties(problem: Problem, most: int) -> list[list[int]]:
    """Return the guests in parties of at most so many: the two that want each other most join, and so on."""
    members: dict[int, list[int]] = {guest: [guest] for guest in range(problem.guests)}
    links: dict[int, defaultdict[int, int]] = {
        guest: defaultdict(int, problem.wishes(guest)) for guest in range(problem.guests)
    }
    heap = [(-weight, one, other) for one in links for other, weight in links[one].items() if one < other]
    heapify(heap)
    while heap and heap[0][0] < 0:
        weight, one, other = heappop(heap)
        if one not in members or other not in members or links[one][other] != -weight:
            continue  # it speaks of parties that have joined others since
        if len(members[one]) + len(members[other]) > most:
            continue
        members[one] += members.pop(other)
        for third, more in links.pop(other).items():
            if third != one:
                del links[third][other]
                links[one][third] += more
                links[third][one] = links[one][third]
                heappush(heap, (-links[one][third], min(one, third), max(one, third)))
        del links[one][other]
    return list(members.values())


def _seats(problem: Problem) -> list[int]:
    return [problem.first_chair[table + 1] - problem.first_chair[table] for table in range(problem.tables)]


def lawful(problem: Problem, wanted: Sequence[int]) -> list[int]:
    """Return a table for every guest, the wanted one (-1: none) where it may be and has room.

    Whoever may sit at few tables is served first.

    Raises:
        ValueError: There is no lawful plan; `feasibility` says why in words.
    """
    rooms = _Rooms(problem)
    for guest in sorted(range(problem.guests), key=lambda guest: len(rooms.allowed[guest])):
        if wanted[guest] in rooms.allowed[guest] and rooms.free[wanted[guest]]:
            rooms.sit(guest, wanted[guest])
        else:
            rooms.squeeze_in(guest)
    return rooms.at


class _Rooms:
    """Tables that fill lawfully."""

    def __init__(self, problem: Problem) -> None:
        self.allowed = [problem.allowed(guest) for guest in range(problem.guests)]
        self.at = [-1] * problem.guests
        self.free = _seats(problem)
        self._members: list[set[int]] = [set() for _ in self.free]

    def sit(self, guest: int, table: int) -> None:
        """Seat a guest, who may leave another table for it."""
        if self.at[guest] >= 0:
            self._members[self.at[guest]].discard(guest)
            self.free[self.at[guest]] += 1
        self.at[guest] = table
        self._members[table].add(guest)
        self.free[table] -= 1

    def squeeze_in(self, guest: int) -> None:
        """Seat a guest at any allowed table; where all are full, one there moves on, who moves on another.

        The shortest such chain is found (an augmenting path), so that everyone is seated whenever all can be.
        """
        came = dict.fromkeys(self.allowed[guest], (guest, -1))
        reached = list(came)
        for table in reached:
            if self.free[table]:
                goal = table
                while goal >= 0:
                    mover, goal_before = came[goal]
                    self.sit(mover, goal)
                    goal = goal_before
                return
            for member in sorted(self._members[table]):
                onward = [other for other in self.allowed[member] if other not in came]
                came.update(dict.fromkeys(onward, (member, table)))
                reached += onward
        raise ValueError("there is no lawful plan")


def chairs(problem: Problem, at: Sequence[int]) -> list[int]:
    """Return for each chair its guest by the tables of guests; where it is free, the number of guests."""
    seated = [problem.guests] * len(problem.chair_table)
    free = list(problem.first_chair)
    for guest, table in enumerate(at):
        seated[free[table]] = guest
        free[table] += 1
    return seated
