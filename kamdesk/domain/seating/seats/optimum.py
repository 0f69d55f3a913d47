"""The best seats of one table, proven optimal wherever the search can finish.

Three steps, each of which may be enough: people swap while that lowers the cost; a relaxation gives a lower
bound; Held and Karp's search tries everything between the bound and the known cost, from the bound upwards.
Up to fourteen free people the search always finishes. Otherwise the best seating found is returned with the
proven bound and is not called optimal.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kamdesk.domain.seating.seats.descent import by_exchanges
from kamdesk.domain.seating.seats.held_karp import held_karp
from kamdesk.domain.seating.seats.local_search import iterated_local_search
from kamdesk.domain.seating.seats.relaxation import relax

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kamdesk.domain.seating.seats.problem import SeatProblem, Sitters

ALWAYS_EXACT: Final = 14
"""Up to this many free people the optimum is always found and proven."""
_AT_ONCE: Final = 8  # up to this many free people a full search is faster than a relaxation
_WORK: Final = 7_500_000  # additions allowed above ALWAYS_EXACT: about a second


@dataclass(frozen=True, slots=True)
class Optimum:
    """A seating, its cost, and a cost that no seating can be below."""

    sitters: Sitters
    cost: int
    bound: int

    @property
    def proven(self) -> bool:
        """Whether the seating is proven to be optimal."""
        return self.cost == self.bound


def best_seating(problem: SeatProblem, start: Sitters | None = None, *, seed: int = 0) -> Optimum:
    """Return the best seating within the pins, starting from ``start`` if that respects them.

    The same problem, start and seed give the same seating. The seed matters only above fourteen free people.
    """
    pinned = next((chair for chair, sitter in enumerate(problem.fixed) if sitter is not None), None)
    if pinned is None:
        return _without_pins(problem, seed)
    ring = problem.rotated(pinned)
    begun = start[pinned:] + start[:pinned] if start and problem.keeps_pins(start) else greedy_seating(ring)
    found = _best(ring, begun, seed)
    back = problem.chairs - pinned
    return Optimum(found.sitters[back:] + found.sitters[:back], found.cost, found.bound)


def greedy_seating(problem: SeatProblem) -> Sitters:
    """Return a first seating: people whose chair matters most choose first."""
    seated = list(problem.fixed)
    for sitter in sorted(problem.free_sitters, key=lambda sitter: -sum(problem.chair_cost[sitter])):
        free = [chair for chair in problem.free_chairs if seated[chair] is None]
        seated[min(free, key=problem.chair_cost[sitter].__getitem__)] = sitter
    return tuple(sitter for sitter in seated if sitter is not None)


def _without_pins(problem: SeatProblem, seed: int) -> Optimum:
    """Pin one person of each kind to chair 0 in turn: the search needs a pinned chair."""
    tried = [best_seating(problem.pinned(0, kind[0]), seed=seed) for kind in problem.kinds]
    best = min(tried, key=lambda found: found.cost)
    return Optimum(best.sitters, best.cost, min(found.bound for found in tried))


def _best(ring: SeatProblem, start: Sitters, seed: int) -> Optimum:
    free = len(ring.free_chairs)
    if free <= _AT_ONCE:
        seating = held_karp(ring).sitters or start
        cost = ring.cost(seating)
        return Optimum(seating, cost, cost)
    few = free - max(map(len, ring.kinds)) <= ALWAYS_EXACT  # all empty chairs are one kind
    best = by_exchanges(ring, start) if few else iterated_local_search(ring, start, seed)
    cost = ring.cost(best)
    relaxation = relax(ring, cost)
    bound = min(cost, relaxation.points)
    budget = None if few else _WORK // free
    for limit in _limits(bound, cost):
        found = held_karp(ring, relaxation, limit=limit, states=budget)
        if found.sitters is not None:
            cost = ring.cost(found.sitters)
            return Optimum(found.sitters, cost, cost)
        if not found.finished:
            return Optimum(best, cost, bound)
        bound = limit + 1
        budget = None if budget is None else budget - found.states
    return Optimum(best, cost, cost)


def _limits(bound: int, cost: int) -> Iterator[int]:
    """Yield the costs to search up to, from the bound in growing steps to just below the known cost."""
    step = 1
    limit = bound
    while limit < cost - 1:
        yield limit
        limit += step
        step *= 2
    if bound < cost:
        yield cost - 1
