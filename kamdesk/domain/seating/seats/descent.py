"""Better seats by small changes: two people swap, or several neighbouring chairs are seated anew, exactly."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.domain.seating.seats.held_karp import held_karp

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamdesk.domain.seating.seats.problem import SeatProblem, Sitters

WINDOW: Final = 8
"""How many neighbouring free chairs are seated anew together."""


def exchange_cost(problem: SeatProblem, seating: Sequence[int], one: int, other: int) -> int:
    """Return by how many points the cost changes when the sitters of two chairs swap."""
    if one == other:
        return 0
    a, b = seating[one], seating[other]
    place, beside, count = problem.chair_cost, problem.neighbour_cost, len(seating)
    if count <= 3:  # every chair is a neighbour of both: recount
        changed = list(seating)
        changed[one], changed[other] = b, a
        return problem.cost(changed) - problem.cost(seating)
    if (other + 1) % count == one:
        one, other, a, b = other, one, b, a
    change = place[a][other] + place[b][one] - place[a][one] - place[b][other]
    before_one, after_other = seating[one - 1], seating[(other + 1) % count]
    if (one + 1) % count == other:
        old = beside[before_one][a] + beside[a][b] + beside[b][after_other]
        return change + beside[before_one][b] + beside[b][a] + beside[a][after_other] - old
    after_one, before_other = seating[(one + 1) % count], seating[other - 1]
    old = beside[before_one][a] + beside[a][after_one] + beside[before_other][b] + beside[b][after_other]
    new = beside[before_one][b] + beside[b][after_one] + beside[before_other][a] + beside[a][after_other]
    return change + new - old


def by_exchanges(problem: SeatProblem, seating: Sitters) -> Sitters:
    """Swap pairs of people in free chairs as long as that lowers the cost."""
    chairs, seated = problem.free_chairs, list(seating)
    better = True
    while better:
        better = False
        for place, one in enumerate(chairs):
            for other in chairs[:place]:
                if exchange_cost(problem, seated, one, other) < 0:
                    seated[one], seated[other] = seated[other], seated[one]
                    better = True
    return tuple(seated)


def by_windows(problem: SeatProblem, seating: Sitters, width: int = WINDOW) -> Sitters:
    """Seat each run of ``width`` free chairs anew, exactly, until none can be improved."""
    chairs = problem.free_chairs
    if len(chairs) < 2:  # nobody to swap with
        return seating
    unchanged, first = 0, 0
    while unchanged < len(chairs):
        window = {chairs[(first + step) % len(chairs)] for step in range(min(width, len(chairs)))}
        seated = _reseated(problem, seating, window)
        cheaper = problem.cost(seated) < problem.cost(seating)
        seating = seated if cheaper else seating
        unchanged = 0 if cheaper else unchanged + 1
        first += 1
    return seating


def _reseated(problem: SeatProblem, seating: Sitters, window: set[int]) -> Sitters:
    """Return the cheapest seating that differs from this one only in the window."""
    held = next((chair for chair in range(len(seating)) if chair not in window), 0)
    fixed = tuple(None if chair in window else sitter for chair, sitter in enumerate(seating))
    ring = type(problem)(problem.chair_cost, problem.neighbour_cost, fixed).rotated(held)
    if ring.fixed[0] is None:
        return seating
    found = held_karp(ring).sitters
    assert found is not None  # a search without a limit always finds a seating
    return found[-held:] + found[:-held] if held else found
