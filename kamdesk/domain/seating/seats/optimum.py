"""The best seats of one table, proven wherever the search can end.

Three steps, each of which may already settle it: people change chairs while that helps; a relaxation says
below which cost no seating can be; Held and Karp's search looks through all that lies between, from the
bound upwards. Up to fourteen free people the search always ends. Where it does not, the best seating found
comes with the bound that is proven and is not called the optimum.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kamdesk.domain.seating.seats.descent import by_exchanges
from kamdesk.domain.seating.seats.held_karp import held_karp
from kamdesk.domain.seating.seats.large import widely
from kamdesk.domain.seating.seats.relaxation import relax

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kamdesk.domain.seating.seats.problem import SeatProblem, Sitters

ALWAYS_EXACT: Final = 14
"""Up to so many free people the optimum is found and proven."""
_AT_ONCE: Final = 8  # free people for whom looking through everything costs less than a relaxation
_WORK: Final = 7_500_000  # additions above ALWAYS_EXACT: about a second


@dataclass(frozen=True, slots=True)
class Optimum:
    """A seating, its cost, and the cost below which no seating can be."""

    sitters: Sitters
    cost: int
    bound: int

    @property
    def proven(self) -> bool:
        """Tell whether the seating is proven to be the best."""
        return self.cost == self.bound


def best_seating(problem: SeatProblem, start: Sitters | None = None, *, seed: int = 0) -> Optimum:
    """Return the best seating within the pins, beginning from ``start`` where that keeps them.

    The same problem, start and seed give the same seating. The seed matters only above fourteen free people.
    """
    pinned = next((chair for chair, sitter in enumerate(problem.fixed) if sitter is not None), None)
    if pinned is None:
        return _without_pins(problem, seed)
    ring = problem.rotated(pinned)
    begun = start[pinned:] + start[:pinned] if start and problem.keeps_pins(start) else in_order(ring)
    found = _best(ring, begun, seed)
    back = problem.chairs - pinned
    return Optimum(found.sitters[back:] + found.sitters[:back], found.cost, found.bound)


def in_order(problem: SeatProblem) -> Sitters:
    """Return a first seating: those whose chair matters most choose first."""
    seated = list(problem.fixed)
    for sitter in sorted(problem.free_sitters, key=lambda sitter: -sum(problem.place[sitter])):
        free = [chair for chair in problem.free_chairs if seated[chair] is None]
        seated[min(free, key=problem.place[sitter].__getitem__)] = sitter
    return tuple(sitter for sitter in seated if sitter is not None)


def _without_pins(problem: SeatProblem, seed: int) -> Optimum:
    """Try everyone in chair 0: a ring needs a place to begin."""
    tried = [best_seating(problem.pinned(0, kind[0]), seed=seed) for kind in problem.kinds]
    best = min(tried, key=lambda found: found.cost)
    return Optimum(best.sitters, best.cost, min(found.bound for found in tried))


def _best(ring: SeatProblem, start: Sitters, seed: int) -> Optimum:
    free = len(ring.free_chairs)
    if free <= _AT_ONCE:
        seating = held_karp(ring).sitters or start
        cost = ring.cost(seating)
        return Optimum(seating, cost, cost)
    few = free - max(map(len, ring.kinds)) <= ALWAYS_EXACT  # empty chairs are all of one kind
    best = by_exchanges(ring, start) if few else widely(ring, start, seed)
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
    """Yield the costs up to which to look, from the bound upwards, ending just below what is known."""
    step = 1
    limit = bound
    while limit < cost - 1:
        yield limit
        limit += step
        step *= 2
    if bound < cost:
        yield cost - 1
