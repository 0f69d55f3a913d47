"""Seats of tables too large to look through: many small searches, the same for the same seed."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from kamdesk.domain.seating.seats.descent import by_exchanges, by_windows

if TYPE_CHECKING:
    from kamdesk.domain.seating.seats.problem import SeatProblem, Sitters

_ROUNDS: Final = 40
_PAIRS: Final = 40_000  # pairs of chairs in all rounds: fewer rounds for long tables
_SHAKEN: Final = 4


def widely(problem: SeatProblem, seating: Sitters, seed: int) -> Sitters:
    """Return a seating that neither an exchange nor a stretch of eight chairs seated anew betters.

    The best so far is shaken a number of times (a few people change chairs at random) and put right again;
    the cheapest stays.
    """
    dice = random.Random(seed)
    best = by_windows(problem, by_exchanges(problem, seating))
    for _ in range(min(_ROUNDS, _PAIRS // len(problem.free_chairs) ** 2)):
        shaken = list(best)
        for _ in range(_SHAKEN):
            one, other = dice.sample(problem.free_chairs, 2)
            shaken[one], shaken[other] = shaken[other], shaken[one]
        tried = by_exchanges(problem, tuple(shaken))
        if problem.cost(tried) < problem.cost(best):
            best = by_windows(problem, tried)
    return best
