"""The ladder after a late change: the best plans found with at most one, two, four and eight people moved.

From the plan without moves the search goes on by single moves and swaps, always with an eye on the best few
plans for each number of people moved, so that a first step that only pays with the second is not missed. Work
is counted in prices asked, so that the same question always gets the same answer.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING, Final

from kamdesk.domain.seating.banquet.late import late_plan, may_swap
from kamdesk.domain.seating.banquet.ledger import Ledger
from kamdesk.domain.shared.progress import no_progress

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from kamdesk.domain.seating.banquet.late import LatePlan
    from kamdesk.domain.seating.banquet.values import Assignment, Banquet
    from kamdesk.domain.shared.progress import Progress

BUDGETS: Final = (1, 2, 4, 8)
_WIDTH: Final = 4
"""So many plans are followed up for each number of people moved."""
_BRANCHES: Final = 12
"""So many steps are looked into from each plan."""
_RESTLESS: Final = 24
"""So many people, those who gain most by leaving their table, are tried in swaps with everyone."""
_PRICES_PER_SECOND: Final = 100_000


@dataclass(frozen=True, slots=True)
class Rung:
    """The best plan found in which at most ``budget`` people move."""

    budget: int
    plan: LatePlan


@dataclass(frozen=True, slots=True)
class _Node:
    """A plan by what it changes, with its total."""

    total: int
    changes: tuple[tuple[int, int], ...]

    def with_steps(self, steps: Mapping[int, int], base: Assignment, delta: int) -> _Node:
        changes = {p: rank for p, rank in {**dict(self.changes), **steps}.items() if base[p] != rank}
        return _Node(self.total + delta, tuple(sorted(changes.items())))


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
    """Return a rung for each budget, never worse with more moves.

    ``start`` is the plan that stands (cards are printed by it), ``base`` the one without moves; ``seconds``
    fixes the work, ``in_time`` tells whether the clock still allows more. Raises what ``progress`` raises.
    """
    prices = int(seconds * _PRICES_PER_SECOND)
    best = _Search(banquet, start, base, max(budgets, default=0), (prices, in_time)).run(progress)
    rungs = []
    for budget in sorted(budgets):
        node = min(
            (best[moved] for moved in best if moved <= budget), key=_order, default=_Node(base.total, ())
        )
        assignment = {**base.assignment, **dict(node.changes)}
        rungs.append(Rung(budget, late_plan(banquet, start, assignment)))
    return tuple(rungs)


def _order(node: _Node) -> tuple[int, int, tuple[tuple[int, int], ...]]:
    """Better first; of equals the one that changes less."""
    return node.total, len(node.changes), node.changes


class _Search:
    """Follows the best few plans for each number of moved people, from few to many."""

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
        self._ledger = Ledger(banquet, base.assignment)
        self._ranks = [table.rank for table in banquet.tables]
        self._free = [
            guest.id for guest in banquet.guests if sum(guest.may_sit_at(rank) for rank in self._ranks) > 1
        ]
        self.root = _Node(base.total, ())

    def run(self, progress: Progress) -> dict[int, _Node]:
        """Return the best plan found for each number of moved people."""
        levels: dict[int, set[_Node]] = {self._moved(self.root): {self.root}}
        followed: set[_Node] = set()
        # Each round follows one plan more of every level, so that a short search reaches the top as well.
        for step, level in product(range(_WIDTH), range(self._most + 1)):
            progress(step * (self._most + 1) + level, _WIDTH * (self._most + 1))
            node = min(levels.get(level, set()) - followed, key=_order, default=None)
            if self._prices <= 0 or not self._in_time():
                break
            if node is not None:
                followed.add(node)
                for child in self._children(node):
                    moved = self._moved(child)
                    if moved <= self._most:
                        levels.setdefault(moved, set()).add(child)
        return {level: min(nodes, key=_order) for level, nodes in levels.items()}

    def _moved(self, node: _Node) -> int:
        """Count the people who have a card and sit elsewhere now; those of the base count as well."""
        here = {**self._base, **dict(node.changes)}
        return sum(here[person] != rank for person, rank in self._start.items() if person in here)

    def _children(self, node: _Node) -> list[_Node]:
        """Return the plans of the best steps from a plan, whatever they gain."""
        self._ledger.apply(dict(node.changes))
        # The first look is at every swap there is, where the work allows that.
        people = len(self._free)
        thorough = not node.changes and people * people <= self._prices
        tried = people if thorough else _RESTLESS
        steps = sorted(self._steps(tried), key=lambda step: (step[0], sorted(step[1].items())))
        self._ledger.apply({person: self._base[person] for person, _ in node.changes})
        return [node.with_steps(places, self._base, delta) for delta, places in self._best_kinds(steps)]

    def _best_kinds(self, steps: list[tuple[int, dict[int, int]]]) -> Iterator[tuple[int, dict[int, int]]]:
        """Choose the best single moves and the best swaps: they cost different numbers of cards."""
        for size in (1, 2):
            yield from [step for step in steps if len(step[1]) == size][:_BRANCHES]

    def _steps(self, tried: int) -> Iterator[tuple[int, dict[int, int]]]:
        ledger = self._ledger
        open_tables = [rank for rank in self._ranks if ledger.free_chairs(rank) > 0]
        for person in self._free:
            if not self._in_time():
                return
            here, guest = ledger.place[person], ledger.guests[person]
            for rank in open_tables:
                if rank != here and guest.may_sit_at(rank):
                    self._prices -= 1
                    yield ledger.move_delta(person, rank), {person: rank}
        restless = sorted(self._free, key=lambda each: (-ledger.leaving_gain(each), each))[:tried]
        done: set[int] = set()
        for first in restless:
            if not self._in_time():
                return
            done.add(first)
            for second in self._free:
                if second not in done and may_swap(ledger, first, second):
                    self._prices -= 1
                    places = {first: ledger.place[second], second: ledger.place[first]}
                    yield ledger.swap_delta(first, second), places
