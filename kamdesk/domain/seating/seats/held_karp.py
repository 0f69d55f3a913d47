"""The exact optimum of a ring of chairs by dynamic programming over sets of people (Held and Karp 1962).

Once the chairs up to s are taken, the rest depends only on who sits in them and who sits in s, so of all
orders that lead there only the cheapest is kept. After a pinned chair only the set matters. People who can
swap at no cost are tried in one order only. With a relaxation, every partial seating that cannot be finished
within the limit is dropped.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from kamdesk.domain.seating.seats.relaxation import SCALE

if TYPE_CHECKING:
    from kamdesk.domain.seating.seats.problem import SeatProblem, Sitters
    from kamdesk.domain.seating.seats.relaxation import Relaxation

_Layer: TypeAlias = dict[int, list[tuple[int, int]]]
"""Set of seated free people (a bit mask) → for each possible last person the least cost."""
_UNLIMITED: Final = 1 << 62


@dataclass(frozen=True, slots=True)
class SearchOutcome:
    """What a search found: the cheapest seating within the limit, or none.

    ``finished`` tells whether everything was tried; a finished search without a seating proves that none
    costs the limit or less. ``states`` is the number of (set, last person) pairs looked at.
    """

    sitters: Sitters | None
    finished: bool
    states: int


def held_karp(
    problem: SeatProblem,
    relaxation: Relaxation | None = None,
    *,
    limit: int | None = None,
    states: int | None = None,
) -> SearchOutcome:
    """Return the cheapest seating of a ring whose chair 0 is pinned.

    ``limit`` (points) is the highest cost of interest; it saves work only together with a relaxation. The
    search gives up after ``states`` states (a set of people and the last of them).

    Raises:
        ValueError: Chair 0 is not pinned.
    """
    return _LayeredSearch(problem, relaxation, limit).search(_UNLIMITED if states is None else states)


class _LayeredSearch:
    """The dynamic programme, one layer for each chair."""

    def __init__(self, problem: SeatProblem, relaxation: Relaxation | None, limit: int | None) -> None:
        self._problem = problem
        count = problem.chairs
        self._to_go = relaxation.cost_to_go if relaxation else None
        self._prices = relaxation.prices if relaxation else (0,) * count
        price_total = relaxation.price_total if relaxation else 0
        self._limit = _UNLIMITED if limit is None or relaxation is None else limit * SCALE + price_total
        self._beside = [[problem.neighbour_cost[p][q] * SCALE for p in range(count)] for q in range(count)]
        self._bits = {
            sitter: 1 << place for place, sitter in enumerate(s for kind in problem.kinds for s in kind)
        }
        self._before = {
            sitter: self._bits[kind[place - 1]] if place else 0
            for kind in problem.kinds
            for place, sitter in enumerate(kind)
        }

    def search(self, budget: int) -> SearchOutcome:
        start = self._problem.fixed[0]
        if start is None:
            raise ValueError("chair 0 must be pinned")
        layers: list[_Layer] = [{0: [(start, self._place(start, 0))]}]
        states = 1
        for chair in range(1, self._problem.chairs):
            layer = self._next(layers[-1], chair)
            states += sum(map(len, layer.values()))
            if not layer or states > budget:
                return SearchOutcome(None, not layer, states)
            layers.append(layer)
        return SearchOutcome(self._walk_back(layers, start), finished=True, states=states)

    def _place(self, sitter: int, chair: int) -> int:
        return self._problem.chair_cost[sitter][chair] * SCALE + self._prices[sitter]

    def _next(self, layer: _Layer, chair: int) -> _Layer:
        """Seat one more chair after every partial seating."""
        pinned = self._problem.fixed[chair]
        sitters = self._bits if pinned is None else (pinned,)
        rest = self._to_go[chair] if self._to_go else {}
        steps = [
            (
                sitter,
                self._bits.get(sitter, 0),
                self._before.get(sitter, 0),
                self._beside[sitter],
                self._place(sitter, chair),
                self._limit - rest.get(sitter, 0),
            )
            for sitter in sitters
        ]
        found: _Layer = {}
        for seated, ends in layer.items():
            for sitter, bit, before, right, place, limit in steps:
                if seated & bit or seated & before != before:
                    continue
                cost = min([cost + right[last] for last, cost in ends]) + place
                if cost > limit:
                    continue
                reached = seated | bit
                if reached in found:
                    found[reached].append((sitter, cost))
                else:
                    found[reached] = [(sitter, cost)]
        return found

    def _walk_back(self, layers: list[_Layer], start: int) -> Sitters | None:
        """Return the seating that led to the cheapest end, from the last chair back to the first."""
        ((seated, ends),) = layers[-1].items()
        cost, sitter = min((cost + self._beside[start][last], last) for last, cost in ends)
        if cost > self._limit:
            return None
        cost -= self._beside[start][sitter]
        seating = [sitter]
        for chair in range(len(layers) - 1, 0, -1):
            seated &= ~self._bits.get(sitter, 0)
            arrival = cost - self._place(sitter, chair)
            right = self._beside[sitter]
            sitter, cost = next(
                (last, before)
                for last, before in layers[chair - 1][seated]
                if before + right[last] == arrival
            )
            seating.append(sitter)
        return tuple(reversed(seating))
