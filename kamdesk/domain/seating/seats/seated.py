"""A table with its people in their chairs, its cost and its bound."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from kamdesk.domain.seating.seats.descent import exchange_cost
from kamdesk.domain.seating.seats.optimum import best_seating

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamdesk.domain.seating.people import Person
    from kamdesk.domain.seating.seats.objective import Chairs, Points, SeatObjective
    from kamdesk.domain.seating.seats.problem import SeatProblem, Sitters


@dataclass(frozen=True)
class SeatedTable:
    """Who sits where, what that costs, and a cost that no plan with the same pins can be below.

    ``fixed`` are the chairs that protocol or a lock gives to one person (or, with None, keeps empty).
    """

    objective: SeatObjective
    fixed: Mapping[int, str | None]
    sitters: Sitters
    bound: int
    problem: SeatProblem = field(repr=False)

    @cached_property
    def chairs(self) -> Chairs:
        """Who sits in which chair, without the empty chairs."""
        return self.objective.chairs(self.sitters)

    @cached_property
    def chair_of(self) -> Mapping[str, int]:
        """The chair of each person."""
        return {sitter: chair for chair, sitter in self.chairs.items()}

    @cached_property
    def cost(self) -> int:
        """The points of the whole table."""
        return self.problem.cost(self.sitters)

    @cached_property
    def points(self) -> Points:
        """The points of the whole table by component."""
        return self.objective.points(self.chairs)

    @property
    def proven(self) -> bool:
        """Whether the plan is proven optimal for its pins."""
        return self.cost == self.bound

    def person(self, chair: int) -> Person | None:
        """Return who sits in a chair, or None where it is empty."""
        sitter = self.sitters[chair]
        people = self.objective.people
        return people[sitter] if sitter < len(people) else None


def seat_table(
    objective: SeatObjective,
    fixed: Mapping[int, str | None],
    *,
    start: Chairs | None = None,
    seed: int = 0,
) -> SeatedTable:
    """Seat a table as well as possible within the pins; exact up to fourteen free people.

    ``start`` is a plan to begin from, for example the protocol's. People of one side who can swap at no cost
    sit in their order.
    """
    problem = objective.problem(fixed)
    found = best_seating(problem, _as_sitters(objective, fixed, start), seed=seed)
    return SeatedTable(objective, fixed, _in_order(objective, problem, found.sitters), found.bound, problem)


def seated_as(objective: SeatObjective, fixed: Mapping[int, str | None], chairs: Chairs) -> SeatedTable:
    """Take a given plan, with the bound that all plans with these pins have.

    Raises:
        ValueError: The plan seats someone twice or not at all, or breaks a pin.
    """
    problem = objective.problem(fixed)
    sitters = _as_sitters(objective, fixed, chairs)
    if sitters is None or not problem.keeps_pins(sitters):
        raise ValueError("the plan does not seat everybody once and within the pins")
    return SeatedTable(objective, fixed, sitters, best_seating(problem, sitters).bound, problem)


def _as_sitters(
    objective: SeatObjective, fixed: Mapping[int, str | None], chairs: Chairs | None
) -> Sitters | None:
    """Number a plan; chairs that must stay empty come first, as in `SeatObjective.problem`."""
    if chairs is None:
        return None
    empty = [chair for chair in range(len(objective.ranks)) if chair not in chairs]
    empty.sort(key=lambda chair: (chair not in fixed, chair))
    numbers = {chair: number for number, chair in enumerate(empty, start=len(objective.people))}
    numbers |= {chair: objective.numbers[sitter] for chair, sitter in chairs.items()}
    return tuple(numbers[chair] for chair in range(len(objective.ranks)))


def _in_order(objective: SeatObjective, problem: SeatProblem, seating: Sitters) -> Sitters:
    """Swap people of one side where that costs nothing and gives the higher person the higher chair."""
    seated, people, ranks = list(seating), objective.people, objective.ranks
    taken = [chair for chair in problem.free_chairs if seated[chair] < len(people)]
    taken.sort(key=ranks.__getitem__)
    changed = True
    while changed:
        changed = False
        for place, high in enumerate(taken):
            for low in taken[place + 1 :]:
                upper, lower = people[seated[high]], people[seated[low]]
                in_turn = upper.side is not lower.side or upper.rank <= lower.rank
                if in_turn or not upper.counts or exchange_cost(problem, seated, high, low):
                    continue
                seated[high], seated[low] = seated[low], seated[high]
                changed = True
    return tuple(seated)
