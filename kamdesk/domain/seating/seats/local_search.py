"""Seats of tables too large for an exact search, by iterated local search; reproducible by seed."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from kamdesk.domain.seating.seats.descent import by_exchanges, by_windows

if TYPE_CHECKING:
    from kamdesk.domain.seating.seats.problem import SeatProblem, Sitters

_ROUNDS: Final = 40
_PAIRS: Final = 40_000  # pairs of chairs tried in all rounds: large tables get fewer rounds
_RANDOM_EXCHANGES: Final = 4  # random exchanges before each round


def iterated_local_search(problem: SeatProblem, seating: Sitters, seed: int) -> Sitters:
    """Return a seating that no exchange, and no exact reseating of eight neighbouring chairs, improves.

    The best seating so far is changed at random by a few exchanges and improved again; the cheapest is kept.
    """
    dice = random.Random(seed)
    best = by_windows(problem, by_exchanges(problem, seating))
    for _ in range(min(_ROUNDS, _PAIRS // len(problem.free_chairs) ** 2)):
        shaken = list(best)
        for _ in range(_RANDOM_EXCHANGES):
            one, other = dice.sample(problem.free_chairs, 2)
            shaken[one], shaken[other] = shaken[other], shaken[one]
        tried = by_exchanges(problem, tuple(shaken))
        if problem.cost(tried) < problem.cost(best):
            best = by_windows(problem, tried)
    return best
