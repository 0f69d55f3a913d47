"""Which side gets which free chair, so that hosts and guests alternate (seating.md, Seats 4).

Companions of the host side sit between guests as far as possible, and neither side sits in a block. Of two
patterns the better one has, in this order of importance:

1. fewer neighbours of the same side (同侧相邻);
2. guests beside the hosts, the highest of these chairs first (the order of guests begins there);
3. a shorter longest block of one side;
4. guests in the higher chairs, the highest first.

The best pattern is found exactly, by dynamic programming round the ring. Empty chairs and interpreters belong
to no side and separate their neighbours.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from kamdesk.domain.seating.geometry import neighbour_pairs
from kamdesk.domain.seating.people import Side

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence


@dataclass(frozen=True, slots=True)
class Ring:
    """A ring of chairs before the sides are decided.

    ``settled`` is the side of each chair: neutral for empty chairs and interpreters, None where free.
    ``order`` lists the free chairs from the highest to the lowest, ``beside_hosts`` those next to a host.
    ``companions`` of the free chairs go to the host side, the others to guests.
    """

    settled: tuple[Side | None, ...]
    order: tuple[int, ...]
    beside_hosts: frozenset[int]
    companions: int


def same_side_neighbours(sides: Sequence[Side]) -> int:
    """Count the pairs of neighbours of the same side round a ring."""
    return sum(
        sides[one] is sides[other] and sides[one] is not Side.NEUTRAL
        for one, other in neighbour_pairs(len(sides))
    )


def interleave(ring: Ring) -> Mapping[int, Side]:
    """Return the side of every free chair in the best pattern."""
    weights = _PatternWeights(ring)
    leading = weights.leading_part(min(_pattern_costs(ring, weights, None)))
    best, longest = None, 0
    while best is None or weights.leading_part(best) != leading:  # at the latest a full ring
        longest += 1
        best = min(_pattern_costs(ring, weights, longest), default=None)
    companions = weights.companion_chairs(best)
    return {seat: Side.HOST if seat in companions else Side.GUEST for seat in ring.order}


class _PatternWeights:
    """The cost of a pattern as one integer whose digits are the rules, so the cost identifies the pattern.

    From the low end: one binary digit for every free chair, set if a companion takes it, the higher the chair
    the higher the digit; then the same for chairs beside hosts; above these the number of same-side
    neighbours.
    """

    def __init__(self, ring: Ring) -> None:
        self._order = ring.order
        self._width = len(ring.order)
        self.same_side: Final = 1 << (2 * self._width)
        self.companion: Final = {
            seat: (1 << digit) + ((1 << (self._width + digit)) if seat in ring.beside_hosts else 0)
            for digit, seat in enumerate(reversed(ring.order))
        }

    def leading_part(self, cost: int) -> int:
        """Return the part of the cost that comes before the length of blocks: the first two rules."""
        return cost >> self._width

    def companion_chairs(self, cost: int) -> Collection[int]:
        """Return the chairs of the companions in the pattern with a given cost."""
        return {seat for digit, seat in enumerate(reversed(self._order)) if cost >> digit & 1}


class _State(NamedTuple):
    """What the rest of the ring depends on, of the chairs filled so far.

    ``first`` is the length of the first block if the last block may join it when the ring closes, otherwise
    0.
    """

    companions: int
    side: Side
    block: int
    first: int
    in_first: bool


def _pattern_costs(ring: Ring, weights: _PatternWeights, longest: int | None) -> Iterator[int]:
    """Go round the ring; yield the least cost of each possible end, with no block longer than ``longest``.

    None sets no limit; then the lengths of blocks are not tracked.
    """
    seats = len(ring.settled)
    start, first_side, starts_block = _beginning(ring.settled)
    costs = {_State(0, first_side, 1, int(not starts_block), not starts_block): 0}
    for step in range(1, seats):
        costs = _next_chair(ring, weights, (start + step) % seats, costs, longest)
    for state, cost in costs.items():
        if state.companions != ring.companions:
            continue
        closes = state.side is first_side and not starts_block
        block = (state.block if state.in_first else state.block + state.first) if closes else 0
        if longest is None or block <= longest:
            yield cost + (weights.same_side if closes else 0)


def _next_chair(
    ring: Ring, weights: _PatternWeights, seat: int, costs: Mapping[_State, int], longest: int | None
) -> dict[_State, int]:
    """Extend every partial pattern by one chair, with both sides or the settled one."""
    settled = ring.settled[seat]
    choices = (Side.HOST, Side.GUEST) if settled is None else (settled,)
    reached: dict[_State, int] = {}
    for state, cost in costs.items():
        for side in choices:
            companion = settled is None and side is Side.HOST
            seated = state.companions + companion
            same = side is state.side and side is not Side.NEUTRAL
            block = 0 if longest is None else state.block * same + 1
            if seated > ring.companions or (longest is not None and block > longest):
                continue
            in_first = state.in_first and same
            after = _State(seated, side, block, block if in_first else state.first, in_first)
            total = cost + same * weights.same_side + (weights.companion[seat] if companion else 0)
            if total < reached.get(after, total + 1):
                reached[after] = total
    return reached


def _beginning(settled: Sequence[Side | None]) -> tuple[int, Side, bool]:
    """Choose a settled chair to start from; return it, its side, and whether a block surely starts there."""
    known = [(seat, side) for seat, side in enumerate(settled) if side is not None]
    if not known:
        raise ValueError("a ring without any settled chair has no beginning")
    for seat, side in known:
        if side is Side.NEUTRAL or settled[seat - 1] not in (None, side):
            return seat, side, True
    return *known[0], False
