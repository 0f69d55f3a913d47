"""Where the chairs of a table stand: one ring order, whatever the shape of the table.

Seats count clockwise from the host, who faces the door, so his right hand lies on the paper's left
(shared rules of seating: one ring order, three shapes of table).
"""

from __future__ import annotations

from math import cos, pi, sin
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from kamdesk.documents.figures.figures import Point

LONG_SHAPES: Final = frozenset({"long", "long_sides", "long_ends"})
_FEW: Final = 4  # so few sit on the long sides alone


def round_place(seat: int, count: int, across: float, down: float) -> Point:
    """Return a seat's place on an ellipse of these half axes, seen from its middle; the host sits above."""
    angle = 2 * pi * seat / count
    return across * sin(angle), -down * cos(angle)


def table_place(shape: str, seat: int, count: int, width: float, depth: float, away: float) -> Point:
    """Return a seat's place round a table of any shape, ``away`` from its edge; the host sits above."""
    if shape == "long_ends":
        y, x = long_place(seat, count, depth, width, away, has_hosts_at_ends=True)
        return x, -y
    if shape in LONG_SHAPES:
        return long_place(seat, count, width, depth, away)
    return round_place(seat, count, width / 2 + away, depth / 2 + away)


def inner_rectangle(shape: str, width: float, depth: float) -> tuple[float, float]:
    """Return width and depth of a rectangle in the middle of a table top of this size."""
    return (width, depth) if shape in LONG_SHAPES else (width * 0.8, depth * 0.6)


def long_place(
    seat: int, count: int, width: float, depth: float, away: float, *, has_hosts_at_ends: bool = False
) -> Point:
    """Return a seat's place round a long table, seen from its middle; the host sits above.

    With the hosts in the middle of the long sides there is a chair at either end only where the
    sides would otherwise hold an even number, so that each host has a middle seat. With the
    hosts at the ends the table is laid on its side: the first host sits at the right end.
    """
    if has_hosts_at_ends:
        opposite = count // 2
        on_side = max(opposite - 1, 0)
        if seat == 0:
            return width / 2 + away, 0.0
        if seat == opposite:
            return -width / 2 - away, 0.0
        is_first_side = seat < opposite
        place = seat if is_first_side else count - seat
        side = max(on_side if is_first_side else count - opposite - 1, 1)
        x = width / 2 - width * (place - 0.5) / side
        return x, (depth / 2 + away) * (1 if is_first_side else -1)
    ends = chairs_at_ends(count)
    upper = (count - ends + 1) // 2
    lower = count - ends - upper
    right_of_host = upper - upper // 2 - 1
    if seat <= right_of_host:
        return _on_side(upper // 2 + seat, upper, width), -depth / 2 - away
    at = seat - right_of_host - 1
    if ends:
        if at == 0:
            return width / 2 + away, 0.0
        at -= 1
    if at < lower:
        return -_on_side(at, lower, width), depth / 2 + away
    at -= lower
    if ends:
        if at == 0:
            return -width / 2 - away, 0.0
        at -= 1
    return _on_side(at, upper, width), -depth / 2 - away


def chairs_at_ends(count: int) -> int:
    """Return how many chairs stand at the ends, so that each host has a middle seat."""
    return 2 if count % 4 == 0 and count > _FEW else 0


def _on_side(place: int, count: int, width: float) -> float:
    return width * ((place + 0.5) / max(count, 1) - 0.5)
