"""One table as whole numbers: what each person costs in each chair, and beside each neighbour."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

Row: TypeAlias = tuple[int, ...]
Sitters: TypeAlias = tuple[int, ...]
"""The sitter of each chair, chair 0 first."""


@dataclass(frozen=True)
class SeatProblem:
    """A ring of chairs with as many sitters; a chair left empty has a sitter like any other.

    Chairs are numbered clockwise, so the right hand of chair s is s-1. ``place[p][s]`` is what sitter p costs
    in chair s; ``beside[p][q]`` what p costs at the right hand of q. ``fixed[s]`` is the sitter pinned to
    chair s, or None where the chair is free.
    """

    place: tuple[Row, ...]
    beside: tuple[Row, ...]
    fixed: tuple[int | None, ...]

    @property
    def chairs(self) -> int:
        """How many chairs there are, and sitters."""
        return len(self.fixed)

    @cached_property
    def free_chairs(self) -> tuple[int, ...]:
        """The chairs that nobody is pinned to."""
        return tuple(chair for chair, sitter in enumerate(self.fixed) if sitter is None)

    @cached_property
    def free_sitters(self) -> tuple[int, ...]:
        """The sitters who are pinned nowhere."""
        pinned = set(self.fixed)
        return tuple(sitter for sitter in range(self.chairs) if sitter not in pinned)

    @cached_property
    def kinds(self) -> tuple[tuple[int, ...], ...]:
        """The free sitters, those together who may change chairs without any change of cost."""
        kinds: list[list[int]] = []
        for sitter in self.free_sitters:
            kind = next((kind for kind in kinds if self._alike(sitter, kind)), None)
            if kind is None:
                kinds.append([sitter])
            else:
                kind.append(sitter)
        return tuple(map(tuple, kinds))

    def cost(self, seating: Sequence[int]) -> int:
        """Return the whole cost of a seating."""
        places = sum(self.place[sitter][chair] for chair, sitter in enumerate(seating))
        return places + sum(self.beside[seating[chair - 1]][seating[chair]] for chair in range(len(seating)))

    def keeps_pins(self, seating: Sequence[int]) -> bool:
        """Tell whether everyone sits once and the pinned ones in their chairs."""
        everyone = sorted(seating) == list(range(self.chairs))
        return everyone and all(want in {None, got} for want, got in zip(self.fixed, seating, strict=True))

    def pinned(self, chair: int, sitter: int) -> SeatProblem:
        """Return this problem with one more sitter pinned."""
        fixed = (*self.fixed[:chair], sitter, *self.fixed[chair + 1 :])
        return SeatProblem(self.place, self.beside, fixed)

    def rotated(self, chair: int) -> SeatProblem:
        """Return this problem counted from another chair."""
        place = tuple(row[chair:] + row[:chair] for row in self.place)
        return SeatProblem(place, self.beside, self.fixed[chair:] + self.fixed[:chair])

    def _alike(self, sitter: int, kind: Sequence[int]) -> bool:
        twin = kind[0]
        if self.place[sitter] != self.place[twin] or not self._alike_beside(sitter, twin):
            return False
        return len(kind) == 1 or self.beside[sitter][twin] == self.beside[twin][kind[1]]

    def _alike_beside(self, one: int, other: int) -> bool:
        if self.beside[one][other] != self.beside[other][one]:
            return False
        return all(
            self.beside[one][third] == self.beside[other][third]
            and self.beside[third][one] == self.beside[third][other]
            for third in range(self.chairs)
            if third not in {one, other}
        )
