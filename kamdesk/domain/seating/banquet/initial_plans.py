"""Plans that the table search can start from, built from the groups that the wishes form."""

from __future__ import annotations

from collections import defaultdict
from heapq import heapify, heappop, heappush
from statistics import median_high
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamdesk.domain.seating.banquet.problem import BanquetProblem


def seat_parties(problem: BanquetProblem) -> list[int]:
    """Return a table for every guest so that parties stay together; -1 where no chair was left.

    The largest parties are seated first, of equal ones those for whom low tables cost most. Each goes to the
    table that costs least. The result may break limits; `lawful_plan` repairs it.
    """
    at = [-1] * problem.guests
    free = _seats(problem)
    found = form_parties(problem, median_high(free) if free else 0)
    for party in sorted(
        found, key=lambda party: (-len(party), -sum(sum(problem.row(guest)) for guest in party))
    ):
        costs = [sum(own) for own in zip(*(problem.row(guest) for guest in party), strict=True)]
        for guest in party:
            for friend, weight in problem.wishes(guest):
                if at[friend] >= 0:
                    costs[at[friend]] -= weight
        # Of equal costs take the lowest table, to keep the high ones for people who lose points at a low one.
        order = sorted(range(problem.tables), key=lambda table: (costs[table], -table))
        whole = next((table for table in order if free[table] >= len(party)), -1)
        for guest in party:
            table = whole if whole >= 0 else next((table for table in order if free[table]), -1)
            if table >= 0:
                at[guest] = table
                free[table] -= 1
    return at


def form_parties(problem: BanquetProblem, most: int) -> list[list[int]]:
    """Return the guests grouped into parties of at most ``most``.

    Again and again the two parties that want each other most are merged.
    """
    members: dict[int, list[int]] = {guest: [guest] for guest in range(problem.guests)}
    links: dict[int, defaultdict[int, int]] = {
        guest: defaultdict(int, problem.wishes(guest)) for guest in range(problem.guests)
    }
    heap = [(-weight, one, other) for one in links for other, weight in links[one].items() if one < other]
    heapify(heap)
    while heap and heap[0][0] < 0:
        weight, one, other = heappop(heap)
        if one not in members or other not in members or links[one][other] != -weight:
            continue  # outdated: one of the two parties has been merged since
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


def _seats(problem: BanquetProblem) -> list[int]:
    return [problem.first_chair[table + 1] - problem.first_chair[table] for table in range(problem.tables)]


def lawful_plan(problem: BanquetProblem, wanted: Sequence[int]) -> list[int]:
    """Return a table for every guest that respects the limits, near the wanted one (-1: no preference).

    Guests who are allowed at few tables are seated first.

    Raises:
        ValueError: No plan respects the limits; `feasibility` explains why.
    """
    rooms = _FillingTables(problem)
    for guest in sorted(range(problem.guests), key=lambda guest: len(rooms.allowed[guest])):
        if wanted[guest] in rooms.allowed[guest] and rooms.free[wanted[guest]]:
            rooms.sit(guest, wanted[guest])
        else:
            rooms.make_room_for(guest)
    return rooms.at


class _FillingTables:
    """Tables that are filled guest by guest within the limits."""

    def __init__(self, problem: BanquetProblem) -> None:
        self.allowed = [problem.allowed(guest) for guest in range(problem.guests)]
        self.at = [-1] * problem.guests
        self.free = _seats(problem)
        self._members: list[set[int]] = [set() for _ in self.free]

    def sit(self, guest: int, table: int) -> None:
        """Seat a guest, moving the guest from another table where necessary."""
        if self.at[guest] >= 0:
            self._members[self.at[guest]].discard(guest)
            self.free[self.at[guest]] += 1
        self.at[guest] = table
        self._members[table].add(guest)
        self.free[table] -= 1

    def make_room_for(self, guest: int) -> None:
        """Seat a guest at any allowed table; where all are full, others move on to make room.

        The shortest such chain is used (an augmenting path), so everyone is seated whenever that is possible.
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


def guests_by_chair(problem: BanquetProblem, at: Sequence[int]) -> list[int]:
    """Convert the table of each guest to the guest of each chair; an empty chair has the number of guests."""
    seated = [problem.guests] * len(problem.chair_table)
    free = list(problem.first_chair)
    for guest, table in enumerate(at):
        seated[free[table]] = guest
        free[table] += 1
    return seated
