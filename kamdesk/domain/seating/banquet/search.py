"""The search for tables by simulated annealing: first over the whole hall, then over groups of tables.

The steps, with the modules that hold them:

1. *Starting plan* (`initial_plans`). Guests who want each other form parties of up to a table; parties are
   seated whole, the largest first. Then the ranks are assigned to the tables as cheaply as possible while
   their people stay together (`pairing`).
2. *Annealing* (`annealing`, `kernel`). Two random people of different tables swap, or someone takes an empty
   chair, or a party of friends swaps with as many people of another table. A swap that lowers the cost is
   always made; one that raises it is made with a probability that falls with the temperature.
3. *Groups.* The remaining time anneals small groups of tables that have unmet wishes among each other; the
   result is kept if it is no worse. Large halls come out better this way.
4. *Descent.* Finally everyone tries every chair until no move or swap lowers the cost.
5. *Ties* (`ties`). Among plans of equal cost, nobody sits alone and the head table is filled first.

The work is limited by a number of steps, so that the same input, seed and seconds give the same plan on any
machine; the clock only stops a machine that is much slower than usual. The search ends early when the cost
reaches the proven lower bound.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from random import Random
from types import FunctionType
from typing import TYPE_CHECKING, Final

from kamdesk.domain.seating.banquet.annealing import Annealing, Budget, OutOfTimeError
from kamdesk.domain.seating.banquet.bound import lower_bound
from kamdesk.domain.seating.banquet.initial_plans import guests_by_chair, lawful_plan, seat_parties
from kamdesk.domain.seating.banquet.kernel import Hall
from kamdesk.domain.seating.banquet.objective import score
from kamdesk.domain.seating.banquet.problem import banquet_problem
from kamdesk.domain.seating.banquet.ties import settle_ties
from kamdesk.domain.shared.errors import CancelledError
from kamdesk.domain.shared.progress import no_progress

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kamdesk.domain.seating.banquet.objective import Score
    from kamdesk.domain.seating.banquet.problem import BanquetProblem
    from kamdesk.domain.seating.banquet.values import Assignment, Banquet
    from kamdesk.domain.shared.progress import Progress

COMPILED: Final = not isinstance(Hall.seat, FunctionType)
"""Whether the compiled kernel is in use rather than plain Python."""

_SPEED_SHARE: Final = 0.7  # of the speed measured on a quiet machine; slower machines finish in time, too
_CHECKS_PER_SECOND: Final = 100  # how often the clock and the progress callback are asked


@dataclass(frozen=True, slots=True)
class TablePlan:
    """Who sits at which table, its score, and a cost that no plan can be below.

    ``steps`` is how many steps of the search were done. ``completed`` is false where the clock or the user
    stopped it; only a completed search is reproducible.
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
    """Return the best plan found within a number of steps that takes at most ``seconds`` on a usual machine.

    Args:
        banquet: A banquet that `feasibility.require_feasible` accepts.
        seed: The seed of the random numbers; the same seed gives the same plan.
        seconds: How long to search.
        start: A plan to improve; guests it does not name are seated anew.
        stability: Points for each guest who leaves the table that ``start`` gives.
        progress: Called with the steps done and the total; if it raises `CancelledError`, the best plan so
            far is returned.
        deadline: When to stop even on a slow machine, by `time.monotonic`; by default ``seconds`` from now.
    """
    deadline = time.monotonic() + seconds if deadline is None else deadline
    problem = banquet_problem(banquet, start, stability)
    bound = lower_bound(banquet).total
    budget = Budget(
        round(seconds * steps_per_second(problem)),
        max(1, steps_per_second(problem) // _CHECKS_PER_SECOND),
        deadline,
        progress,
    )
    annealing = Annealing(problem, Hall(problem, seed), Random(seed), budget, bound)
    completed = True
    try:
        for wanted in _starts(problem, banquet, start):
            seated = guests_by_chair(problem, lawful_plan(problem, wanted))
            plan = _plan(banquet, problem, seated)
            moved = sum((start or {}).get(guest, rank) != rank for guest, rank in plan.items())
            annealing.start_from(seated, score(banquet, plan).total + stability * moved)
        annealing.cool_all()
        annealing.cool_groups()
        annealing.descend()
    except (CancelledError, OutOfTimeError):
        completed = False
    assignment = settle_ties(banquet, _plan(banquet, problem, annealing.best), (start or {}).keys())
    return TablePlan(assignment, score(banquet, assignment), bound, budget.done, completed)


def _starts(problem: BanquetProblem, banquet: Banquet, start: Assignment | None) -> Iterator[Sequence[int]]:
    """Yield starting plans: the wanted table of each guest, -1 for any."""
    if start is not None:
        number = {table.rank: n for n, table in enumerate(banquet.tables)}
        yield [number.get(start.get(guest.id, 0), -1) for guest in banquet.guests]
    yield seat_parties(problem)


def _plan(banquet: Banquet, problem: BanquetProblem, seated: Sequence[int]) -> dict[int, int]:
    """Convert the guest of each chair to the rank of each guest's table, in the order of the guests."""
    table = {guest: problem.chair_table[chair] for chair, guest in enumerate(seated)}
    return {guest.id: banquet.tables[table[n]].rank for n, guest in enumerate(banquet.guests)}


def steps_per_second(problem: BanquetProblem) -> int:
    """Return the steps per second to plan with: about 70 % of the speed measured on a quiet machine.

    Large `Hall.table_cost` arrays fit the processor's cache less well, and every wish of a guest who moves
    takes time.
    """
    step, cell, wish = (60, 1 / 8000, 3) if COMPILED else (2700, 1 / 100, 250)
    wishes = len(problem.wish_with) / max(1, problem.guests)
    nanoseconds = step + cell * problem.guests * problem.tables + wish * wishes
    return round(_SPEED_SHARE * 1e9 / nanoseconds)
