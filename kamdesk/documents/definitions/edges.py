"""Edges of columns: those of one form that nearly meet are drawn as one."""

from __future__ import annotations

from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

NEAR: Final = 2.0  # millimetres: less than that between two edges looks like a slip, not like two columns
_NARROWEST: Final = 0.7  # of a column's width as it is written


class CommonEdges:
    """Remembers the edges of a form's grids and tables, and moves those of later ones by a hair.

    ``fixed`` are edges that cannot move: those of boxes to sign in, which are of equal width.
    """

    def __init__(self, fixed: Sequence[float] = ()) -> None:
        self._known = list(fixed)

    def moved(self, widths: Sequence[float]) -> tuple[float, ...]:
        """Return widths of columns whose inner edges meet those of the form's columns before."""
        edges = [0.0, *accumulate(widths)]
        for n in range(1, len(edges) - 1):
            near = [known for known in self._known if abs(known - edges[n]) < NEAR]
            for known in sorted(near, key=lambda known: abs(known - edges[n])):
                before, after = known - edges[n - 1], edges[n + 1] - known
                if before >= widths[n - 1] * _NARROWEST and after >= widths[n] * _NARROWEST:
                    edges[n] = known
                    break
        self._known += edges[1:-1]
        return tuple(right - left for left, right in pairwise(edges))
