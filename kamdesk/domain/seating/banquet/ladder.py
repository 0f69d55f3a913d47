"""The ladder after a late change: the best plans found with at most one, two, four and eight people moved.

A beam search starts from the plan without moves and adds single moves and swaps. For each number of moved
people it keeps the best few plans, so that a first step that only pays together with a second is not missed.
The work is counted in priced moves, so that the same question always gets the same answer.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING, Final

from kamdesk.domain.seating.banquet.counted_plan import CountedPlan
from kamdesk.domain.seating.banquet.late import late_plan, may_swap
from kamdesk.domain.shared.progress import no_progress

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from kamdesk.domain.seating.banquet.late import LatePlan
    from kamdesk.domain.seating.banquet.values import Assignment, Banquet
    from kamdesk.domain.shared.progress import Progress

BUDGETS: Final = (1, 2, 4, 8)
_BEAM_WIDTH: Final = 4
"""This many plans are followed up for each number of people moved."""
_BRANCHES: Final = 12
"""This many moves, and this many swaps, are followed up from each plan."""
_SWAP_CANDIDATES: Final = 24
"""The people who gain most by leaving their table; only they are tried in swaps with everyone."""
_PRICES_PER_SECOND: Final = 100_000


@dataclass(frozen=True, slots=True)
class Rung:
    """The best plan found in which at most ``budget`` people move."""

    budget: int
    plan: LatePlan


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A plan as its differences from the base plan, with its total."""

    total: int
    changes: tuple[tuple[int, int], ...]

    def with_steps(self, steps: Mapping[int, int], base: Assignment, delta: int) -> _Candidate:
        changes = {p: rank for p, rank in {**dict(self.changes), **steps}.items() if base[p] != rank}
        return _Candidate(self.total + delta, tuple(sorted(changes.items())))


def ladder(
    banquet: Banquet,
    start: Assignment,
    base: LatePlan,
    *,
    budgets: Sequence[int] = BUDGETS,
    seconds: float = 2.0,
    progress: Progress = no_progress,
    in_time: Callable[[], bool] = lambda: True,
) -> tuple[Rung, ...]:
    """Return a rung for each budget; a larger budget never gives a worse plan.

    Args:
        banquet: The banquet after the changes.
        start: The plan that stands, by which the cards are printed.
        base: The plan without moves.
        budgets: How many people may move.
        seconds: Determines the work.
        progress: Called with the rounds done and the total; what it raises is passed on.
        in_time: Returns whether the clock allows more work.
    """
    prices = int(seconds * _PRICES_PER_SECOND)
    best = _LadderSearch(banquet, start, base, max(budgets, default=0), (prices, in_time)).run(progress)
    rungs = []
    for budget in sorted(budgets):
        node = min(
            (best[moved] for moved in best if moved <= budget),
            key=_by_total,
            default=_Candidate(base.total, ()),
        )
        assignment = {**base.assignment, **dict(node.changes)}
        rungs.append(Rung(budget, late_plan(banquet, start, assignment)))
    return tuple(rungs)


def _by_total(node: _Candidate) -> tuple[int, int, tuple[tuple[int, int], ...]]:
    """Sort plans by total, then by how little they change."""
    return node.total, len(node.changes), node.changes


class _LadderSearch:
    """Keeps the best few plans for each number of moved people and follows them up, few moves first."""

    def __init__(
        self,
        banquet: Banquet,
        start: Assignment,
        base: LatePlan,
        most: int,
        limits: tuple[int, Callable[[], bool]],
    ) -> None:
        self._start = start
        self._base = base.assignment
        self._most = most
        self._prices, self._in_time = limits
        self._plan = CountedPlan(banquet, base.assignment)
        self._ranks = [table.rank for table in banquet.tables]
        self._movable = [
            guest.id for guest in banquet.guests if sum(guest.may_sit_at(rank) for rank in self._ranks) > 1
        ]
        self.root = _Candidate(base.total, ())

    def run(self, progress: Progress) -> dict[int, _Candidate]:
        """Return the best plan found for each number of moved people."""
        levels: dict[int, set[_Candidate]] = {self._moved(self.root): {self.root}}
        followed: set[_Candidate] = set()
        # Each round follows one more plan of every level, so that even a short search reaches all levels.
        for step, level in product(range(_BEAM_WIDTH), range(self._most + 1)):
            progress(step * (self._most + 1) + level, _BEAM_WIDTH * (self._most + 1))
            node = min(levels.get(level, set()) - followed, key=_by_total, default=None)
            if self._prices <= 0 or not self._in_time():
                break
            if node is not None:
                followed.add(node)
                for child in self._children(node):
                    moved = self._moved(child)
                    if moved <= self._most:
                        levels.setdefault(moved, set()).add(child)
        return {level: min(nodes, key=_by_total) for level, nodes in levels.items()}

    def _moved(self, node: _Candidate) -> int:
        """Count the people who sit elsewhere than in the standing plan, those of the base plan included."""
        here = {**self._base, **dict(node.changes)}
        return sum(here[person] != rank for person, rank in self._start.items() if person in here)

    def _children(self, node: _Candidate) -> list[_Candidate]:
        """Return the plans after the best moves and swaps, even if they raise the cost."""
        self._plan.move_all(dict(node.changes))
        # From the base plan every swap is tried, if the work allows it.
        people = len(self._movable)
        thorough = not node.changes and people * people <= self._prices
        swap_candidates_count = people if thorough else _SWAP_CANDIDATES
        steps = sorted(
            self._steps(swap_candidates_count), key=lambda step: (step[0], sorted(step[1].items()))
        )
        self._plan.move_all({person: self._base[person] for person, _ in node.changes})
        return [node.with_steps(places, self._base, delta) for delta, places in self._best_kinds(steps)]

    def _best_kinds(self, steps: list[tuple[int, dict[int, int]]]) -> Iterator[tuple[int, dict[int, int]]]:
        """Choose the best moves and the best swaps separately: they move different numbers of people."""
        for size in (1, 2):
            yield from [step for step in steps if len(step[1]) == size][:_BRANCHES]

    def _steps(self, swap_candidates_count: int) -> Iterator[tuple[int, dict[int, int]]]:
        plan = self._plan
        open_tables = [rank for rank in self._ranks if plan.free_chairs(rank) > 0]
        for person in self._movable:
            if not self._in_time():
                return
            here, guest = plan.table_of[person], plan.guests[person]
            for rank in open_tables:
                if rank != here and guest.may_sit_at(rank):
                    self._prices -= 1
                    yield plan.move_delta(person, rank), {person: rank}
        swap_candidates = sorted(self._movable, key=lambda each: (-plan.leaving_gain(each), each))[
            :swap_candidates_count
        ]
        done: set[int] = set()
        for first in swap_candidates:
            if not self._in_time():
                return
            done.add(first)
            for second in self._movable:
                if second not in done and may_swap(plan, first, second):
                    self._prices -= 1
                    places = {first: plan.table_of[second], second: plan.table_of[first]}
                    yield plan.swap_delta(first, second), places
