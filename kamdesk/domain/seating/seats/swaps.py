"""What would change if two people swapped chairs, or one took an empty chair: exact, by component."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kamdesk.domain.seating.seats.descent import exchange_cost
from kamdesk.domain.seating.seats.objective import Points

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kamdesk.domain.seating.seats.objective import Component
    from kamdesk.domain.seating.seats.seated import SeatedTable


@dataclass(frozen=True, slots=True)
class Exchange:
    """Two chairs whose sitters would swap, and by how many points the cost would rise (negative: fall).

    ``points`` holds the components that change. ``breaks`` names the pinned chairs that would go to someone
    else.
    """

    one: int
    other: int
    cost: int
    points: Mapping[Component, int]
    breaks: tuple[int, ...]


def exchange(table: SeatedTable, one: int, other: int) -> Exchange:
    """Return what changes if the sitters of two chairs swap."""
    after = list(table.sitters)
    after[one], after[other] = after[other], after[one]
    change = _points_around(table, after, one, other)
    change.subtract(_points_around(table, table.sitters, one, other))
    points = {component: value for component, value in change.items() if value}
    breaks = tuple(chair for chair in sorted({one, other}) if chair in table.fixed and one != other)
    return Exchange(one, other, sum(points.values()), points, breaks)


def exchanges(table: SeatedTable, person: str) -> tuple[Exchange, ...]:
    """Return every exchange of a person, including those with empty chairs.

    The cheapest come first, those that break pins last.
    """
    chair = table.chair_of[person]
    found = [exchange(table, chair, other) for other in range(len(table.sitters)) if other != chair]
    return tuple(sorted(found, key=lambda each: (bool(each.breaks), each.cost, each.other)))


def best_other_chair(table: SeatedTable, person: str) -> Exchange | None:
    """Return the cheapest exchange of a person that breaks no pin; None if there is none."""
    chair = table.chair_of[person]
    if chair in table.fixed:
        return None
    others = [other for other in table.problem.free_chairs if other != chair]
    if not others:
        return None
    best = min(others, key=lambda other: exchange_cost(table.problem, table.sitters, chair, other))
    return exchange(table, chair, best)


def _points_around(table: SeatedTable, seating: Sequence[int], one: int, other: int) -> Points:
    """Return what two chairs and the neighbours on both sides cost, each counted once."""
    count, people, objective = len(seating), table.objective.people, table.objective
    seated = [people[sitter] if sitter < len(people) else None for sitter in seating]
    points = Points()
    for chair in {one, other}:
        person = seated[chair]
        if person is not None:
            points.update(objective.chair_points(person, chair))
    for chair in {one, (one + 1) % count, other, (other + 1) % count}:
        points.update(objective.neighbour_points(seated[chair - 1], seated[chair]))
    return points
