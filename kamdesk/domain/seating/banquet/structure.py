"""Where the search begins: a lawful plan made from the structure of the wishes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.domain.seating.banquet.problem import FORBIDDEN

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kamdesk.domain.seating.banquet.problem import Problem


def lawful(problem: Problem, wanted: Sequence[int]) -> list[int]:
    """Return a table for every guest, the wanted one (-1: none) where it may be and has room.

    Whoever may sit at few tables is served first; who finds all of them full sends another one on, who sends on
    another, by the shortest chain (augmenting paths), so that a plan is found whenever there is one.

    Raises:
        ValueError: There is none; `feasibility` says why in words.
    """
    tables = range(problem.tables)
    seats = [problem.first_chair[table + 1] - problem.first_chair[table] for table in tables]
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
