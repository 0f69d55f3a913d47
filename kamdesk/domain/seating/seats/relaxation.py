"""A proven lower bound for the seats of a table, and for finishing any partial seating.

The bound drops one constraint: that nobody sits twice. A seating of the ring that may repeat or omit people
is found chair by chair. To make up for that, everyone carries a price: people seated twice become dearer,
omitted people cheaper. Each person's price is subtracted once at the end, so no prices can raise the bound
above the true optimum (Lagrangian relaxation; Held and Karp 1971). Prices are multiples of 1/16 point, so all
arithmetic is exact.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamdesk.domain.seating.seats.problem import SeatProblem

SCALE: Final = 16
"""Prices and costs are counted in 1/16 points."""
_ROUNDS: Final = 120
_WORK: Final = 6_000_000  # additions in all rounds: about half a second
_PATIENCE: Final = 5
_FULL_STEP: Final = 128  # in 1/64 of the gap divided by the squared length of the surplus vector
_STEP_UNIT: Final = 64


@dataclass(frozen=True, slots=True)
class Relaxation:
    """What is proven before the search, in units of 1/16 point and with prices included.

    ``cost_to_go[s][p]`` is the least that the chairs after s can cost, closing the ring included, with sitter
    p in chair s. ``prices[p]`` is added wherever p sits; ``price_total`` is the sum of all prices.
    """

    bound: int
    prices: tuple[int, ...]
    price_total: int
    cost_to_go: tuple[dict[int, int], ...]

    @property
    def points(self) -> int:
        """The bound in whole points; costs are whole, so it is rounded up."""
        return -(-self.bound // SCALE)


def relax(problem: SeatProblem, known: int) -> Relaxation:
    """Return the best bound found for a ring whose chair 0 is pinned.

    ``known`` is the cost of some seating; the work ends when the bound reaches it.
    """
    return _Pricing(problem).best(known)


class _Pricing:
    """The prices of the free sitters, one per kind, adjusted until the bound stops rising."""

    def __init__(self, problem: SeatProblem) -> None:
        self._problem = problem
        self._kinds = {kind[0]: kind for kind in problem.kinds}
        self._place = [tuple(cost * SCALE for cost in row) for row in problem.chair_cost]
        self._beside = [[cost * SCALE for cost in row] for row in problem.neighbour_cost]
        never = 4 * SCALE * sum(max(map(abs, row)) for row in (*problem.chair_cost, *problem.neighbour_cost))
        for first, kind in self._kinds.items():  # a kind with one member is never its own neighbour
            self._beside[first][first] = self._beside[first][kind[1]] if len(kind) > 1 else never + SCALE
        self._at = [[sitter] if sitter is not None else list(self._kinds) for sitter in problem.fixed]

    def best(self, known: int) -> Relaxation:
        price = dict.fromkeys(self._kinds, 0)
        step, idle, best = _FULL_STEP, 0, self._round(price)
        relaxation, seated = best
        round_work = self._problem.chairs * max(1, len(self._kinds)) ** 2
        for _ in range(min(_ROUNDS, _WORK // round_work)):
            surplus = {first: seated.count(first) - len(kind) for first, kind in self._kinds.items()}
            length = sum(count * count for count in surplus.values())
            if not length or best[0].points >= known:
                break
            gap = max(SCALE, known * SCALE - relaxation.bound)
            move = max(1, step * gap // (_STEP_UNIT * length))
            price = {first: value + move * surplus[first] for first, value in price.items()}
            relaxation, seated = latest = self._round(price)
            if relaxation.bound > best[0].bound:
                best, idle = latest, 0
                continue
            idle += 1
            if idle == _PATIENCE:
                step, idle = max(1, step // 2), 0
        return self._for_all(best[0])

    def _round(self, price: dict[int, int]) -> tuple[Relaxation, list[int]]:
        """Return the bound under these prices (one per kind of sitter) and the seating that attains it."""
        last = self._problem.chairs - 1
        start = self._at[0][0]
        cost_to_go: list[dict[int, int]] = [{}] * (last + 1)
        cost_to_go[last] = {sitter: self._beside[sitter][start] for sitter in self._at[last]}
        follows: list[dict[int, int]] = [{}] * (last + 1)
        for chair in range(last - 1, -1, -1):
            ahead = [
                (sitter, cost + self._place[sitter][chair + 1] + price.get(sitter, 0))
                for sitter, cost in cost_to_go[chair + 1].items()
            ]
            cost_to_go[chair], follows[chair] = self._choose(self._at[chair], ahead)
        price_total = sum(value * len(self._kinds[first]) for first, value in price.items())
        bound = cost_to_go[0][start] + self._place[start][0] - price_total
        seated = [start]
        for follow in follows[:-1]:
            seated.append(follow[seated[-1]])
        prices = tuple(price.get(sitter, 0) for sitter in range(last + 1))
        return Relaxation(bound, prices, price_total, tuple(cost_to_go)), seated

    def _choose(
        self, here: Sequence[int], ahead: Sequence[tuple[int, int]]
    ) -> tuple[dict[int, int], dict[int, int]]:
        costs: dict[int, int] = {}
        follow: dict[int, int] = {}
        for sitter in here:
            beside = self._beside[sitter]
            costs[sitter], follow[sitter] = min([(beside[other] + cost, other) for other, cost in ahead])
        return costs, follow

    def _for_all(self, found: Relaxation) -> Relaxation:
        """Copy the results of the first sitter of each kind to all of the kind."""
        prices = list(found.prices)
        cost_to_go = [dict(row) for row in found.cost_to_go]
        for first, kind in self._kinds.items():
            for sitter in kind:
                prices[sitter] = prices[first]
                for row in cost_to_go:
                    if first in row:
                        row[sitter] = row[first]
        return Relaxation(found.bound, tuple(prices), found.price_total, tuple(cost_to_go))
