"""The ring of chairs, decided once for every table: numbers, hands, names, and three drawings of it.

Chairs are numbered clockwise as seen from above; chair 0 is the host's, facing the door, so the right hand
of chair s is chair s-1 and the second host or hostess sits at N/2. Round tables and both kinds of long table
share this ring; only the drawing differs (seating.md, Geometry; study 1.1 and 1.4). Every drawing has the
door at the bottom: there the host's right hand is on the drawing's left.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from math import cos, pi, radians, sin
from typing import TYPE_CHECKING, Final

from kamdesk.domain.seating.profile import Honour
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Sequence

HOST_CHAIR: Final = 0


class TableShape(StrEnum):
    """Round, or long with the hosts in the middle of the sides (French) or at the ends (English)."""

    ROUND = "round"
    LONG_MIDDLE = "long_middle"
    LONG_ENDS = "long_ends"


@dataclass(frozen=True, slots=True)
class Table:
    """A table by its shape and the number of its chairs; raises `UserError` below two chairs."""

    shape: TableShape
    seats: int

    def __post_init__(self) -> None:
        """Refuse a table at which nobody could face anybody."""
        if self.seats < 2:
            raise UserError(
                Message("一张桌至少要有2个座位，这里是{seats}个。", seats=self.seats), field="seats"
            )


def right_of(seat: int, seats: int) -> int:
    """Return the chair at the right hand of a chair."""
    return (seat - 1) % seats


def left_of(seat: int, seats: int) -> int:
    """Return the chair at the left hand of a chair."""
    return (seat + 1) % seats


def opposite_host(seats: int) -> int:
    """Return the chair of the second host or hostess, N/2.

    With an odd number no chair is exactly opposite; of the two that come nearest the one further from the
    host's right hand is taken, so that the chair left over is on the right, the higher side.
    """
    return seats // 2


def distance(one: int, other: int, seats: int) -> int:
    """Return how many places lie between two chairs the shorter way, 1 for neighbours."""
    apart = (one - other) % seats
    return min(apart, seats - apart)


def mirrored(seat: int, seats: int) -> int:
    """Return the chair as far on the host's other hand: 左为尊 is 右为尊 in a mirror."""
    return -seat % seats


def neighbour_pairs(seats: int) -> tuple[tuple[int, int], ...]:
    """Return every pair of chairs side by side, each once."""
    if seats == 2:  # the two chairs are neighbours once, not twice
        return ((0, 1),)
    return tuple((seat, left_of(seat, seats)) for seat in range(seats))


def sides_can_alternate(seats: int) -> bool:
    """Whether both sides can alternate all round with two hosts: only where 4 divides N (study 1.4).

    Host and second host belong to one side, so their chairs 0 and N/2 must both be even.
    """
    return seats % 4 == 0


def genders_can_alternate(seats: int) -> bool:
    """Whether men and women can alternate with host and hostess: only for N = 6, 10, 14 … (study 1.4).

    Host and hostess differ, so of their chairs 0 and N/2 one must be even and the other odd.
    """
    return seats % 4 == 2


def seat_label(seat: int, seats: int, second: int | None) -> Message:
    """Return what a chair is called: the place of a host, or the hand and distance of the nearest host.

    ``second`` is the chair of the second host, None with a single host; at equal distance from both, a chair
    is named after the host.
    """
    if seat == HOST_CHAIR:
        return Message("主位")
    if seat == second:
        return Message("副主位")
    steps = distance(seat, HOST_CHAIR, seats)
    if second is None and 2 * steps == seats:
        return Message("对座")
    at_second = second is not None and distance(seat, second, seats) < steps
    centre = second if at_second and second is not None else HOST_CHAIR
    steps = distance(seat, centre, seats)
    at_right = (centre - seat) % seats == steps
    if at_second:
        return Message("副右{steps}", steps=steps) if at_right else Message("副左{steps}", steps=steps)
    return Message("主右{steps}", steps=steps) if at_right else Message("主左{steps}", steps=steps)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a chair is drawn, and which way one looks from it (degrees clockwise, 0 away from the door)."""

    x: float
    y: float
    facing: float


@dataclass(frozen=True, slots=True)
class Drawing:
    """A table as seen from above: chairs 0 … N-1, the table top around (0, 0), and the door below it.

    One unit is the room that a chair takes at the table's edge; x grows to the right, y away from the door.
    """

    chairs: tuple[Place, ...]
    width: float
    depth: float
    round: bool
    door: Place


_REACH: Final = 0.6  # from the table's edge to the middle of a chair, in chairs
_DOOR: Final = 1.6  # from the lowest chair to the door, in chairs
_LONG_TABLE: Final = 2.0  # how broad a long table is, in chairs
_AWAY_FROM_DOOR, _RIGHTWARD, _TOWARDS_DOOR, _LEFTWARD = 0.0, 90.0, 180.0, 270.0


def drawing(table: Table, honour: Honour = Honour.RIGHT) -> Drawing:
    """Draw a table: the same ring of chairs in one of three pictures.

    With 左为尊 the picture is mirrored, which shows only where an odd number of chairs gives one hand more.
    """
    draw = {
        TableShape.ROUND: _round,
        TableShape.LONG_MIDDLE: _hosts_in_the_middle,
        TableShape.LONG_ENDS: _hosts_at_the_ends,
    }
    picture = draw[table.shape](table.seats)
    if honour is Honour.RIGHT:
        return picture
    reflected = [Place(-chair.x, chair.y, -chair.facing % 360) for chair in picture.chairs]
    return replace(
        picture, chairs=tuple(reflected[mirrored(seat, table.seats)] for seat in range(table.seats))
    )


def _round(seats: int) -> Drawing:
    radius = max(seats / (2 * pi), 0.75)
    turns = [360 * seat / seats for seat in range(seats)]
    reach = radius + _REACH
    chairs = [
        Place(reach * sin(radians(turn)), reach * cos(radians(turn)), (turn + _TOWARDS_DOOR) % 360)
        for turn in turns
    ]
    return _with_door(chairs, 2 * radius, 2 * radius, is_round=True)


def _arcs(seats: int) -> tuple[int, int]:
    """Return how many chairs lie between the hosts on the drawing's right (host's left) and on its left."""
    second = opposite_host(seats)
    return second - 1, seats - second - 1


def _hosts_in_the_middle(seats: int) -> Drawing:
    """Half of each arc beside either host, and a chair at the table's end where the arc is odd."""
    on_right, on_left = _arcs(seats)
    along = 1 + on_right // 2 + on_left // 2
    reach = _LONG_TABLE / 2 + _REACH
    end = max(on_right, on_left) // 2 + 0.5 + _REACH

    def arc(count: int, sign: int) -> list[Place]:
        beside = [float(sign * step) for step in range(1, count // 2 + 1)]
        at_end = [Place(sign * end, 0.0, _LEFTWARD if sign > 0 else _RIGHTWARD)] if count % 2 else []
        far = [Place(x, reach, _TOWARDS_DOOR) for x in beside]
        near = [Place(x, -reach, _AWAY_FROM_DOOR) for x in reversed(beside)]
        return [*far, *at_end, *near]

    chairs = [
        Place(0.0, reach, _TOWARDS_DOOR),
        *arc(on_right, +1),
        Place(0.0, -reach, _AWAY_FROM_DOOR),
        *reversed(arc(on_left, -1)),
    ]
    length = max(float(along), 2 * (end - _REACH))
    return _with_door(chairs, length, _LONG_TABLE, is_round=False)


def _hosts_at_the_ends(seats: int) -> Drawing:
    """The host at the far end, the second at the door's end, the arcs down the two sides."""
    on_right, on_left = _arcs(seats)
    length = float(max(on_right, on_left, 1))
    across = _LONG_TABLE / 2 + _REACH
    end = length / 2 + _REACH

    def side(count: int, x: float, facing: float) -> list[Place]:
        return [Place(x, length / 2 - length * (step + 0.5) / count, facing) for step in range(count)]

    chairs = [
        Place(0.0, end, _TOWARDS_DOOR),
        *side(on_right, across, _LEFTWARD),
        Place(0.0, -end, _AWAY_FROM_DOOR),
        *reversed(side(on_left, -across, _RIGHTWARD)),
    ]
    return _with_door(chairs, _LONG_TABLE, length, is_round=False)


def _with_door(chairs: Sequence[Place], width: float, depth: float, *, is_round: bool) -> Drawing:
    door = Place(0.0, min(chair.y for chair in chairs) - _DOOR, _AWAY_FROM_DOOR)
    return Drawing(tuple(chairs), width, depth, is_round, door)
