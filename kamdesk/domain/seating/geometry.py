"""The ring of chairs of a dining table: numbers, right and left hand, names, and three drawings.

Chairs are numbered clockwise as seen from above. Chair 0 is the host's and faces the door, so the right hand
of chair s is chair s-1, and the second host or hostess sits at N/2. Round tables and both kinds of long table
share this ring; only the drawing differs (seating.md, Geometry; study 1.1 and 1.4). In every drawing the door
is at the bottom, so the host's right hand is on the left of the drawing.
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
    """Round, or long with the hosts in the middle of the long sides (French) or at the ends (English)."""

    ROUND = "round"
    LONG_MIDDLE = "long_middle"
    LONG_ENDS = "long_ends"


@dataclass(frozen=True, slots=True)
class DiningTable:
    """A table by its shape and number of chairs; raises `UserError` below two chairs."""

    shape: TableShape
    seats: int

    def __post_init__(self) -> None:
        """Refuse a table with fewer than two chairs."""
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

    With an odd number of chairs none is exactly opposite. Of the two nearest the one further from the host's
    right hand is taken, so that the additional chair is on the right, the higher side.
    """
    return seats // 2


def distance(one: int, other: int, seats: int) -> int:
    """Return the number of steps between two chairs the shorter way round, 1 for neighbours."""
    apart = (one - other) % seats
    return min(apart, seats - apart)


def mirrored(seat: int, seats: int) -> int:
    """Return the chair at the same distance on the host's other side; 左为尊 is 右为尊 mirrored."""
    return -seat % seats


def neighbour_pairs(seats: int) -> tuple[tuple[int, int], ...]:
    """Return every pair of neighbouring chairs once."""
    if seats == 2:  # the two chairs are neighbours once, not twice
        return ((0, 1),)
    return tuple((seat, left_of(seat, seats)) for seat in range(seats))


def sides_can_alternate(seats: int) -> bool:
    """Return whether the sides can alternate all round with two hosts: only if 4 divides N (study 1.4).

    Both hosts are of one side, so their chairs 0 and N/2 must both be even.
    """
    return seats % 4 == 0


def seat_label(seat: int, seats: int, second: int | None) -> Message:
    """Return the name of a chair: a host's place, or the hand and distance from the nearest host.

    ``second`` is the chair of the second host, None with a single host. At equal distance from both, a chair
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
class ChairPosition:
    """Where a chair (or the door) is drawn, and the direction it faces.

    ``facing`` is in degrees clockwise, 0 away from the door.
    """

    x: float
    y: float
    facing: float


@dataclass(frozen=True, slots=True)
class TableDrawing:
    """A table seen from above: chairs 0 … N-1, the table top around (0, 0), the door below it.

    The unit is the width of a chair at the table's edge; x grows to the right, y away from the door.
    """

    chairs: tuple[ChairPosition, ...]
    width: float
    depth: float
    round: bool
    door: ChairPosition


_REACH: Final = 0.6  # from the table's edge to the middle of a chair, in chair widths
_DOOR: Final = 1.6  # from the lowest chair to the door, in chair widths
_LONG_TABLE: Final = 2.0  # width of a long table, in chair widths
_AWAY_FROM_DOOR, _RIGHTWARD, _TOWARDS_DOOR, _LEFTWARD = 0.0, 90.0, 180.0, 270.0


def draw_table(table: DiningTable, honour: Honour = Honour.RIGHT) -> TableDrawing:
    """Draw a table: the ring of chairs in the shape of the table.

    With 左为尊 the drawing is mirrored, which is visible only where an odd number of chairs gives one side
    more.
    """
    draw = {
        TableShape.ROUND: _round,
        TableShape.LONG_MIDDLE: _hosts_in_the_middle,
        TableShape.LONG_ENDS: _hosts_at_the_ends,
    }
    picture = draw[table.shape](table.seats)
    if honour is Honour.RIGHT:
        return picture
    reflected = [ChairPosition(-chair.x, chair.y, -chair.facing % 360) for chair in picture.chairs]
    return replace(
        picture, chairs=tuple(reflected[mirrored(seat, table.seats)] for seat in range(table.seats))
    )


def _round(seats: int) -> TableDrawing:
    radius = max(seats / (2 * pi), 0.75)
    turns = [360 * seat / seats for seat in range(seats)]
    reach = radius + _REACH
    chairs = [
        ChairPosition(reach * sin(radians(turn)), reach * cos(radians(turn)), (turn + _TOWARDS_DOOR) % 360)
        for turn in turns
    ]
    return _with_door(chairs, 2 * radius, 2 * radius, is_round=True)


def _arcs(seats: int) -> tuple[int, int]:
    """Return the numbers of chairs between the hosts on the drawing's right (host's left) and left."""
    second = opposite_host(seats)
    return second - 1, seats - second - 1


def _hosts_in_the_middle(seats: int) -> TableDrawing:
    """Place half of each arc beside either host; an odd arc puts one chair at the table's end."""
    on_right, on_left = _arcs(seats)
    along = 1 + on_right // 2 + on_left // 2
    reach = _LONG_TABLE / 2 + _REACH
    end = max(on_right, on_left) // 2 + 0.5 + _REACH

    def arc(count: int, sign: int) -> list[ChairPosition]:
        beside = [float(sign * step) for step in range(1, count // 2 + 1)]
        at_end = [ChairPosition(sign * end, 0.0, _LEFTWARD if sign > 0 else _RIGHTWARD)] if count % 2 else []
        far = [ChairPosition(x, reach, _TOWARDS_DOOR) for x in beside]
        near = [ChairPosition(x, -reach, _AWAY_FROM_DOOR) for x in reversed(beside)]
        return [*far, *at_end, *near]

    chairs = [
        ChairPosition(0.0, reach, _TOWARDS_DOOR),
        *arc(on_right, +1),
        ChairPosition(0.0, -reach, _AWAY_FROM_DOOR),
        *reversed(arc(on_left, -1)),
    ]
    length = max(float(along), 2 * (end - _REACH))
    return _with_door(chairs, length, _LONG_TABLE, is_round=False)


def _hosts_at_the_ends(seats: int) -> TableDrawing:
    """Place the host at the far end, the second host at the door's end, and the arcs along the sides."""
    on_right, on_left = _arcs(seats)
    length = float(max(on_right, on_left, 1))
    across = _LONG_TABLE / 2 + _REACH
    end = length / 2 + _REACH

    def side(count: int, x: float, facing: float) -> list[ChairPosition]:
        return [ChairPosition(x, length / 2 - length * (step + 0.5) / count, facing) for step in range(count)]

    chairs = [
        ChairPosition(0.0, end, _TOWARDS_DOOR),
        *side(on_right, across, _LEFTWARD),
        ChairPosition(0.0, -end, _AWAY_FROM_DOOR),
        *reversed(side(on_left, -across, _RIGHTWARD)),
    ]
    return _with_door(chairs, _LONG_TABLE, length, is_round=False)


def _with_door(
    chairs: Sequence[ChairPosition], width: float, depth: float, *, is_round: bool
) -> TableDrawing:
    door = ChairPosition(0.0, min(chair.y for chair in chairs) - _DOOR, _AWAY_FROM_DOOR)
    return TableDrawing(tuple(chairs), width, depth, is_round, door)
