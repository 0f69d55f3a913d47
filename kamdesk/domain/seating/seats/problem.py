"""One table as integers: what each person costs in each chair and next to each neighbour."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

Row: TypeAlias = tuple[int, ...]
Sitters: TypeAlias = tuple[int, ...]
"""The sitter of each chair, from chair 0."""


@dataclass(frozen=True)
class SeatProblem:
    """A ring of chairs with as many sitters; an empty chair has a sitter, too.

    Chairs are numbered clockwise, so the right hand of chair s is s-1. ``chair_cost[p][s]`` is what sitter p
    costs in chair s; ``neighbour_cost[p][q]`` is what p costs at the right hand of q. ``fixed[s]`` is the
    sitter pinned to chair s, or None where the chair is free.
    """

    chair_cost: tuple[Row, ...]
    neighbour_cost: tuple[Row, ...]
    fixed: tuple[int | None, ...]

    @property
    def chairs(self) -> int:
        """The number of chairs, and of sitters."""
        return len(self.fixed)

    @cached_property
    def free_chairs(self) -> tuple[int, ...]:
        """The chairs without a pinned sitter."""
        return tuple(chair for chair, sitter in enumerate(self.fixed) if sitter is None)

    @cached_property
    def free_sitters(self) -> tuple[int, ...]:
        """The sitters who are not pinned."""
        pinned = set(self.fixed)
        return tuple(sitter for sitter in range(self.chairs) if sitter not in pinned)

    @cached_property
    def kinds(self) -> tuple[tuple[int, ...], ...]:
        """The free sitters, grouped by who can swap without changing the cost."""
        kinds: list[list[int]] = []
        for sitter in self.free_sitters:
            kind = next((kind for kind in kinds if self._alike(sitter, kind)), None)
            if kind is None:
                kinds.append([sitter])
            else:
                kind.append(sitter)
        return tuple(map(tuple, kinds))

    def cost(self, seating: Sequence[int]) -> int:
        """Return the total cost of a seating."""
        places = sum(self.chair_cost[sitter][chair] for chair, sitter in enumerate(seating))
        return places + sum(
            self.neighbour_cost[seating[chair - 1]][seating[chair]] for chair in range(len(seating))
        )

    def keeps_pins(self, seating: Sequence[int]) -> bool:
        """Return whether everyone sits once and pinned sitters in their chairs."""
        everyone = sorted(seating) == list(range(self.chairs))
        return everyone and all(want in {None, got} for want, got in zip(self.fixed, seating, strict=True))

    def pinned(self, chair: int, sitter: int) -> SeatProblem:
        """Return this problem with one more sitter pinned."""
        fixed = (*self.fixed[:chair], sitter, *self.fixed[chair + 1 :])
        return SeatProblem(self.chair_cost, self.neighbour_cost, fixed)

    def rotated(self, chair: int) -> SeatProblem:
        """Return this problem with the chairs counted from another chair."""
        place = tuple(row[chair:] + row[:chair] for row in self.chair_cost)
        return SeatProblem(place, self.neighbour_cost, self.fixed[chair:] + self.fixed[:chair])

    def _alike(self, sitter: int, kind: Sequence[int]) -> bool:
        twin = kind[0]
        if self.chair_cost[sitter] != self.chair_cost[twin] or not self._alike_beside(sitter, twin):
            return False
        return len(kind) == 1 or self.neighbour_cost[sitter][twin] == self.neighbour_cost[twin][kind[1]]

    def _alike_beside(self, one: int, other: int) -> bool:
        if self.neighbour_cost[one][other] != self.neighbour_cost[other][one]:
            return False
        return all(
            self.neighbour_cost[one][third] == self.neighbour_cost[other][third]
            and self.neighbour_cost[third][one] == self.neighbour_cost[third][other]
            for third in range(self.chairs)
            if third not in {one, other}
        )
