"""Host side and guests between each other: which side takes which free chair (seating.md, Seats 4).

Companions of the host side sit between guests as far as possible; nobody's own people in a block. Of two
patterns of the ring that one is better which has, the first difference deciding,

1. fewer neighbours of one side (同侧相邻);
2. guests beside the hosts, the highest of these chairs first (there the order of guests begins);
3. a shorter longest block of one side;
4. guests in the higher chairs, the highest first.

The best pattern is found exactly, chair by chair round the ring. Empty chairs and interpreters belong to no
side and part their neighbours.
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
    """What is settled of a ring: the side of each chair, neutral also where it stays empty, None where free.

    ``order`` lists the free chairs from the highest to the lowest, ``beside_hosts`` those next to a host;
    so many ``companions`` are to be seated, guests take the other free chairs.
    """

    settled: tuple[Side | None, ...]
    order: tuple[int, ...]
    beside_hosts: frozenset[int]
    companions: int


def same_side_neighbours(sides: Sequence[Side]) -> int:
    """Count the pairs of neighbours of one side round a ring."""
    return sum(
        sides[one] is sides[other] and sides[one] is not Side.NEUTRAL
        for one, other in neighbour_pairs(len(sides))
    )


def interleave(ring: Ring) -> Mapping[int, Side]:
    """Return the side of every free chair in the best pattern."""
    weights = _Weights(ring)
    chief = weights.chief_part(min(_costs(ring, weights, None)))
    best, longest = None, 0
    while best is None or weights.chief_part(best) != chief:  # at the latest with a block all round
        longest += 1
        best = min(_costs(ring, weights, longest), default=None)
    companions = weights.companion_chairs(best)
    return {seat: Side.HOST if seat in companions else Side.GUEST for seat in ring.order}


class _Weights:
    """The cost of a pattern as one whole number, whose digits are the rules and so name the pattern.

    From the low end: a binary digit for every free chair that a companion takes, the higher the chair the
    higher the digit; the same again for chairs beside hosts; above these the neighbours of one side.
    """

    def __init__(self, ring: Ring) -> None:
        self._order = ring.order
        self._width = len(ring.order)
        self.same_side: Final = 1 << (2 * self._width)
        self.companion: Final = {
            seat: (1 << digit) + ((1 << (self._width + digit)) if seat in ring.beside_hosts else 0)
            for digit, seat in enumerate(reversed(ring.order))
        }

    def chief_part(self, cost: int) -> int:
        """Return what goes before the length of blocks: the first two rules."""
        return cost >> self._width

    def companion_chairs(self, cost: int) -> Collection[int]:
        """Return the chairs of the companions in the pattern of a cost."""
        return {seat for digit, seat in enumerate(reversed(self._order)) if cost >> digit & 1}


class _State(NamedTuple):
    """What the rest of the ring needs to know of the chairs filled so far.

    ``first`` is the length of the first block where the ring may close upon it, else 0.
    """

    companions: int
    side: Side
    block: int
    first: int
    in_first: bool


def _costs(ring: Ring, weights: _Weights, longest: int | None) -> Iterator[int]:
    """Walk round the ring; yield the least cost of each way to end, no block longer than ``longest``.

    None sets no limit; then the lengths of blocks are not counted.
    """
    seats = len(ring.settled)
    start, first_side, parted = _beginning(ring.settled)
    costs = {_State(0, first_side, 1, int(not parted), not parted): 0}
    for step in range(1, seats):
        costs = _next_chair(ring, weights, (start + step) % seats, costs, longest)
    for state, cost in costs.items():
        if state.companions != ring.companions:
            continue
        closes = state.side is first_side and not parted
        block = (state.block if state.in_first else state.block + state.first) if closes else 0
        if longest is None or block <= longest:
            yield cost + (weights.same_side if closes else 0)


def _next_chair(
    ring: Ring, weights: _Weights, seat: int, costs: Mapping[_State, int], longest: int | None
) -> dict[_State, int]:
    """Try both sides, or the settled one, on a chair after every way to have filled the chairs before it."""
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
    """Choose a settled chair to start from; tell its side and whether its block surely begins there."""
    known = [(seat, side) for seat, side in enumerate(settled) if side is not None]
    if not known:
        raise ValueError("a ring without any settled chair has no beginning")
    for seat, side in known:
        if side is Side.NEUTRAL or settled[seat - 1] not in (None, side):
            return seat, side, True
    return *known[0], False
