"""The rank of every chair of a table (seating.md, Seats 1 and 3; drawn in study 1.5).

Nearer to a host is higher; at equal distance right is higher (近高远低、右高左低). With two hosts the order
at each distance is host's right, host's left, second host's right, second host's left (接待工作座次常识:
1号客主陪右手, 2号客主陪左手, 3号客副主陪右手, 4号客副主陪左手). ``right_first`` puts both right hands before
both left hands, as is the custom in some places.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.domain.seating.geometry import HOST_CHAIR, distance, mirrored, opposite_host
from kamdesk.domain.seating.profile import Honour, SeatTie

if TYPE_CHECKING:
    from collections.abc import Mapping


def seat_order(
    seats: int,
    *,
    two_hosts: bool,
    tie: SeatTie = SeatTie.HOST_FIRST,
    honour: Honour = Honour.RIGHT,
) -> tuple[int, ...]:
    """Return the chairs from the highest to the lowest, the hosts' own chairs first."""
    centres = (HOST_CHAIR, opposite_host(seats)) if two_hosts else (HOST_CHAIR,)

    def key(seat: int) -> tuple[int, ...]:
        steps, centre = min((distance(seat, chair, seats), number) for number, chair in enumerate(centres))
        left_hand = int((centres[centre] - seat) % seats != steps)
        tied = (left_hand, centre) if tie is SeatTie.RIGHT_FIRST else (centre, left_hand)
        return (steps, *tied)

    order = sorted(range(seats), key=key)
    return tuple(mirrored(seat, seats) for seat in order) if honour is Honour.LEFT else tuple(order)


def seat_ranks(
    seats: int,
    *,
    two_hosts: bool,
    tie: SeatTie = SeatTie.HOST_FIRST,
    honour: Honour = Honour.RIGHT,
) -> Mapping[int, int]:
    """Return the rank of every chair: 1 for the highest guest's chair, 0 for the hosts' chairs."""
    order = seat_order(seats, two_hosts=two_hosts, tie=tie, honour=honour)
    hosts = 2 if two_hosts else 1
    return {seat: max(0, place - hosts + 1) for place, seat in enumerate(order)}
