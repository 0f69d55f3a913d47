"""The search for tables."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kamdesk.domain.errors import CancelledError
from kamdesk.domain.progress import no_progress
from kamdesk.domain.seating.banquet.kernel import Hall
from kamdesk.domain.seating.banquet.objective import score
from kamdesk.domain.seating.banquet.problem import problem_of
from kamdesk.domain.seating.banquet.structure import lawful

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kamdesk.domain.progress import Progress
    from kamdesk.domain.seating.banquet.objective import Score
    from kamdesk.domain.seating.banquet.problem import Problem
    from kamdesk.domain.seating.banquet.values import Assignment, Banquet

COMPILED: Final = not __import__(
    "kamdesk.domain.seating.banquet.kernel", fromlist=["Hall"]
).__file__.endswith(".py")
_RATE: Final = 6_000_000 if COMPILED else 100_000
_CHUNKS: Final = 200


@dataclass(frozen=True, slots=True)
class TablePlan:
    """Who sits at which table, what that costs and what no plan can cost less than.

    ``steps`` is how much of the search was done; ``completed`` says whether that was all its budget, in which case
    the same input gives the same plan, or the clock or the user cut it short.
    """

    assignment: Mapping[int, int]
    score: Score
    bound: int
    steps: int
    completed: bool


def solve(
    banquet: Banquet,
    *,
    seed: int,
    seconds: float,
    start: Assignment | None = None,
    stability: int = 0,
    progress: Progress = no_progress,
    deadline: float | None = None,
) -> TablePlan:
    """Return the best plan found within a budget of steps that takes at most ``seconds`` on a usual machine.

    Args:
        banquet: What `feasibility` let pass.
        seed: Chooses among the ways of the search; the same one gives the same plan.
        seconds: How long to search.
        start: A plan to go on from; guests it does not name are seated anew.
        stability: What each guest costs who leaves the table of ``start``.
        progress: Told how far the search is; where it raises `CancelledError`, the best plan so far counts.
        deadline: When, by `time.monotonic`, all must end even on a slow machine; else ``seconds`` from now.
    """
    deadline = time.monotonic() + seconds if deadline is None else deadline
    problem = problem_of(banquet, start, stability)
    number = {table.rank: n for n, table in enumerate(banquet.tables)}
    wanted = [number.get((start or {}).get(guest.id, 0), -1) for guest in banquet.guests]
    hall = Hall(problem, seed)
    hall.seat(chairs(problem, lawful(problem, wanted)))
    budget = int(seconds * _RATE)
    best, cost, least = hall.seated(), 0, 0
    completed = problem.tables > 1
    done = 0
    try:
        while done < budget and completed:
            temperature = 10 * (0.3 / 10) ** (done / budget)
            cost += hall.anneal(budget // _CHUNKS + 1, int(256 * temperature), 150)
            done += budget // _CHUNKS + 1
            if cost <= least:
                best, least = hall.seated(), cost
            if time.monotonic() >= deadline:
                completed = False
            progress(done, budget)
    except CancelledError:
        completed = False
    at = {
        banquet.guests[g].id: banquet.tables[problem.chair_table[c]].rank
        for c, g in enumerate(best)
        if g < problem.guests
    }
    assignment = {guest.id: at[guest.id] for guest in banquet.guests}
    return TablePlan(assignment, score(banquet, assignment), 0, done, completed or problem.tables < 2)


def chairs(problem: Problem, at: Sequence[int]) -> list[int]:
    """Return for each chair its guest when guests sit at these tables, or the number of guests where it is free."""
    seated = [problem.guests] * len(problem.chair_table)
    free = list(problem.first_chair)
    for guest, table in enumerate(at):
        seated[free[table]] = guest
        free[table] += 1
    return seated
