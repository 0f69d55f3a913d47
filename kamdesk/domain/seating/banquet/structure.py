"""Where the search begins: lawful plans made from the structure of the wishes."""

from __future__ import annotations

from collections import defaultdict
from heapq import heapify, heappop, heappush
from typing import TYPE_CHECKING

from kamdesk.domain.seating.banquet.problem import FORBIDDEN

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kamdesk.domain.seating.banquet.problem import Problem


def by_parties(problem: Problem) -> list[int]:
    """Return a table for every guest so that parties stay whole, -1 where there was no room for one.

    The largest go first, of equal ones those whom a low table would cost most; each goes where it costs least.
    """
    at = [-1] * problem.guests
    free = _seats(problem)
    found = parties(problem, sorted(free)[len(free) // 2])
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
    """Return the guests in parties of at most so many: again and again the two that want each other most join."""
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

    Whoever may sit at few tables is served first; who finds all of them full sends another one on, who sends on
    another, by the shortest chain (augmenting paths), so that a plan is found whenever there is one.

    Raises:
        ValueError: There is none; `feasibility` says why in words.
    """
    tables = range(problem.tables)
    seats = _seats(problem)
    at: list[int] = [-1] * problem.guests
    members: list[set[int]] = [set() for _ in tables]
    choice = [problem.allowed(guest) for guest in range(problem.guests)]

    def sit(guest: int, table: int) -> None:
        if at[guest] >= 0:
            members[at[guest]].discard(guest)
        at[guest] = table
        members[table].add(guest)

    def chain(guest: int) -> Iterable[tuple[int, int]]:
        """The moves that make room for a guest, the last first."""
        came: dict[int, tuple[int, int]] = {table: (guest, -1) for table in choice[guest]}
        row = list(choice[guest])
        for table in row:
            if len(members[table]) < seats[table]:
                while table >= 0:
                    mover, previous = came[table]
                    yield mover, table
                    table = previous
                return
            for mover in sorted(members[table]):
                for other in choice[mover]:
                    if other not in came:
                        came[other] = (mover, table)
                        row.append(other)
        raise ValueError("there is no lawful plan")

    for guest in sorted(range(problem.guests), key=lambda guest: len(choice[guest])):
        table = wanted[guest]
        if table in choice[guest] and len(members[table]) < seats[table]:
            sit(guest, table)
        else:
            for mover, goal in list(chain(guest)):
                sit(mover, goal)
    return at


def chairs(problem: Problem, at: Sequence[int]) -> list[int]:
    """Return for each chair its guest when guests sit at these tables, or the number of guests where it is free."""
    seated = [problem.guests] * len(problem.chair_table)
    free = list(problem.first_chair)
    for guest, table in enumerate(at):
        seated[free[table]] = guest
        free[table] += 1
    return seated
