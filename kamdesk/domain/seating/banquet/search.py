"""The search for tables: people are moved about by annealing, first all, then group after group of tables.

How it goes (the parts stand in `walk`):

1. *Structure.* Guests who want each other join in parties of up to a table; parties are seated whole, the
   largest first (`structure`). Then the ranks are dealt out among the tables as cheaply as can be, their
   people staying together (`pairing`).
2. *Annealing* (`kernel`). At random, two people of different tables change places, or someone takes a free
   chair, or a party of friends changes with as many of another table. What makes the plan better happens;
   what makes it worse happens by a chance that falls with the temperature: from one at which the common
   quarrel is no matter down to one at which hardly a single point is borne.
3. *Groups.* For the rest of the time some tables that have unmet wishes among each other are annealed anew by
   themselves; the outcome stays where it is no worse. A hall is solved better piece by piece.
4. *Descent.* At last everyone tries every chair, until nobody gains by a move or a swap.

Work is counted in steps, so that the same input, seed and time give the same plan on a slow machine and on a
fast one; the clock only ends what a machine much slower than usual has begun. Where the cost comes down to
what is proven to be the least, the search is over at once.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from random import Random
from types import FunctionType
from typing import TYPE_CHECKING, Final

from kamdesk.domain.seating.banquet.bound import lower_bound
from kamdesk.domain.seating.banquet.kernel import Hall
from kamdesk.domain.seating.banquet.objective import score
from kamdesk.domain.seating.banquet.problem import problem_of
from kamdesk.domain.seating.banquet.structure import by_parties, chairs, lawful
from kamdesk.domain.seating.banquet.walk import Budget, OutOfTimeError, Walk
from kamdesk.domain.shared.errors import CancelledError
from kamdesk.domain.shared.progress import no_progress

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kamdesk.domain.seating.banquet.objective import Score
    from kamdesk.domain.seating.banquet.problem import Problem
    from kamdesk.domain.seating.banquet.values import Assignment, Banquet
    from kamdesk.domain.shared.progress import Progress

COMPILED: Final = not isinstance(Hall.seat, FunctionType)
"""Whether the compiled kernel serves, or plain Python."""

_SURE: Final = 0.7  # of the speed measured on a quiet machine, so that others do their work in time as well
_CHUNKS: Final = 100  # so often a second the clock and the user are asked


@dataclass(frozen=True, slots=True)
class TablePlan:
    """Who sits at which table, what that costs and what no plan can cost less than.

    ``steps`` is how much of the search was done; ``completed`` says whether that was all there was to do, in
    which case the same input gives the same plan, or the clock or the user cut it short.
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
    bound = lower_bound(banquet).total
    budget = Budget(round(seconds * rate(problem)), max(1, rate(problem) // _CHUNKS), deadline, progress)
    walk = Walk(problem, Hall(problem, seed), Random(seed), budget, bound)
    completed = True
    try:
        for wanted in _starts(problem, banquet, start):
            seated = chairs(problem, lawful(problem, wanted))
            plan = _plan(banquet, problem, seated)
            moved = sum((start or {}).get(guest, rank) != rank for guest, rank in plan.items())
            walk.begin(seated, score(banquet, plan).total + stability * moved)
        walk.cool_all()
        walk.cool_groups()
        walk.descend()
    except (CancelledError, OutOfTimeError):
        completed = False
    assignment = _plan(banquet, problem, walk.best)
    return TablePlan(assignment, score(banquet, assignment), bound, budget.done, completed)


def _starts(problem: Problem, banquet: Banquet, start: Assignment | None) -> Iterator[Sequence[int]]:
    """The wanted table of each guest, -1 for any, by each way to begin."""
    if start is not None:
        number = {table.rank: n for n, table in enumerate(banquet.tables)}
        yield [number.get(start.get(guest.id, 0), -1) for guest in banquet.guests]
    yield by_parties(problem)


def _plan(banquet: Banquet, problem: Problem, seated: Sequence[int]) -> dict[int, int]:
    """Return the plan in which the chairs are taken so, in the order of the guests."""
    table = {guest: problem.chair_table[chair] for chair, guest in enumerate(seated)}
    return {guest.id: banquet.tables[table[n]].rank for n, guest in enumerate(banquet.guests)}


def rate(problem: Problem) -> int:
    """The steps a second that a budget counts on: about 70 % of what a quiet machine of two cores does.

    The larger the rows of `Hall.pull`, the more seldom they lie in the processor's cache; and each wish of a
    guest who moves is looked at.
    """
    step, cell, wish = (60, 1 / 8000, 3) if COMPILED else (2700, 1 / 100, 250)
    wishes = len(problem.wish_with) / max(1, problem.guests)
    nanoseconds = step + cell * problem.guests * problem.tables + wish * wishes
    return round(_SURE * 1e9 / nanoseconds)
