"""The order of the tables in the hall (seating.md, Tables 桌次; drawn in study 1.6).

A table ranks by its distance from the head table, on the real coordinates of the hall. At equal distance
right is higher than left, then far from the door higher than near (``right_then_far``), or far first
(``far_then_right``). Right means right when facing the door.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations
from typing import TYPE_CHECKING, Final

from kamdesk.domain.seating.profile import EQUAL_DISTANCE, Honour, TableProfile, TableTie
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from decimal import Decimal


class DoorSide(StrEnum):
    """The side of the hall with the door, by the coordinates (x grows to the right, y upwards)."""

    LOW_Y = "y=0"
    HIGH_Y = "y=max"
    LOW_X = "x=0"
    HIGH_X = "x=max"


_WALL: Final = re.compile(r"\s*([xy])\s*=\s*(0|min|max|[0-9]+(?:\.[0-9]+)?)(?:\s.*)?", re.DOTALL)


def door_side(words: str) -> DoorSide | None:
    """Return the wall named by words such as ``y=0 side (bottom of drawing)``; None if they name none.

    0 and ``min`` are the low end of the axis, ``max`` and any other number the high end.
    """
    wall = _WALL.fullmatch(words)
    if wall is None:
        return None
    low = wall[2] == "min" or not wall[2].strip("0.")
    if wall[1] == "y":
        return DoorSide.LOW_Y if low else DoorSide.HIGH_Y
    return DoorSide.LOW_X if low else DoorSide.HIGH_X


@dataclass(frozen=True, slots=True)
class Point:
    """The position of a table, in the unit of the hall (metres)."""

    x: Decimal
    y: Decimal


@dataclass(frozen=True, slots=True)
class _HallPosition:
    """The position of a table as seen from the far wall, facing the door.

    ``leftward`` is the distance to the left, ``depth`` the distance from the door.
    """

    leftward: Decimal
    depth: Decimal

    def away_from(self, other: _HallPosition) -> Decimal:
        return ((self.leftward - other.leftward) ** 2 + (self.depth - other.depth) ** 2).sqrt()


def rank_tables(
    tables: Mapping[str, Point],
    door: DoorSide,
    head: str | None = None,
    profile: TableProfile | None = None,
) -> tuple[str, ...]:
    """Return the names of the tables from the highest to the lowest, the head table first.

    If no head table is given, `head_table` chooses it. Raises `UserError` for an unknown head table.
    """
    profile = profile or TableProfile()
    if not tables:
        return ()
    if head is None:
        head = head_table(tables, door, profile)
    elif head not in tables:
        raise UserError(Message("主桌“{table}”不在桌子当中。", table=head), field="main")
    hall = _seen_facing_door(tables, door, profile.honour)
    centre, tolerance = hall[head], _tolerance(hall.values(), profile)
    distances = _steps_of(hall.values(), [each.away_from(centre) for each in hall.values()], tolerance)
    columns = _steps_of(hall.values(), [each.leftward for each in hall.values()], tolerance)
    rows = _steps_of(hall.values(), [-each.depth for each in hall.values()], tolerance)

    def key(name: str) -> tuple[int, ...]:
        column, row = columns[hall[name]], rows[hall[name]]
        tied = (column, row) if profile.tie is TableTie.RIGHT_THEN_FAR else (row, column)
        return (int(name != head), distances[hall[name]], *tied)

    return tuple(sorted(tables, key=key))


def head_table(tables: Mapping[str, Point], door: DoorSide, profile: TableProfile | None = None) -> str:
    """Choose the head table: far from the door, in the middle, otherwise just right of the middle.

    Of two side by side the right one; of two in depth the far one; of three in a row the middle one. In an
    even far row it is the right one of the middle two, unless a table stands on the axis between them and not
    in the row nearest to the door (梅花, six around one): that table is the centre of the hall.
    """
    profile = profile or TableProfile()
    hall = _seen_facing_door(tables, door, profile.honour)
    tolerance = _tolerance(hall.values(), profile)
    farthest = max(each.depth for each in hall.values())
    far_row = sorted(
        (name for name in tables if farthest - hall[name].depth <= tolerance),
        key=lambda name: hall[name].leftward,
    )
    middle_right = far_row[(len(far_row) - 1) // 2]
    if len(far_row) % 2:
        return middle_right
    axis = (hall[middle_right].leftward + hall[far_row[len(far_row) // 2]].leftward) / 2
    nearest = min(each.depth for each in hall.values())
    on_axis = [
        name
        for name, each in hall.items()
        if abs(each.leftward - axis) <= tolerance and each.depth - nearest > tolerance
    ]
    return max(on_axis, key=lambda name: hall[name].depth, default=middle_right)


def _seen_facing_door(
    tables: Mapping[str, Point], door: DoorSide, honour: Honour
) -> Mapping[str, _HallPosition]:
    """Turn the hall so that we face the door; with 左为尊 also mirror it."""
    sign = -1 if honour is Honour.LEFT else 1

    def standing(point: Point) -> _HallPosition:
        match door:
            case DoorSide.LOW_Y:
                return _HallPosition(sign * point.x, point.y)
            case DoorSide.HIGH_Y:
                return _HallPosition(-sign * point.x, -point.y)
            case DoorSide.LOW_X:
                return _HallPosition(-sign * point.y, point.x)
            case DoorSide.HIGH_X:
                return _HallPosition(sign * point.y, -point.x)

    return {name: standing(point) for name, point in tables.items()}


def _tolerance(standings: Iterable[_HallPosition], profile: TableProfile) -> Decimal:
    """Return the largest difference that counts as none: a centimetre, or 1/100 of the least gap if smaller.

    So a plan drawn in another unit than metres, where a whole hall may measure 1, keeps its order.
    """
    if profile.tolerance is not None:
        return profile.tolerance
    gaps = (one.away_from(other) for one, other in combinations(set(standings), 2))
    return min(EQUAL_DISTANCE, min(gaps, default=EQUAL_DISTANCE) / 100)


def _steps_of(
    standings: Iterable[_HallPosition], values: Iterable[Decimal], tolerance: Decimal
) -> Mapping[_HallPosition, int]:
    """Number the values upwards; values within the tolerance of the first of a step share its number."""
    pairs = sorted(zip(values, standings, strict=True), key=lambda pair: pair[0])
    steps: dict[_HallPosition, int] = {}
    step, first = 0, pairs[0][0]
    for value, standing in pairs:
        if value - first > tolerance:
            step, first = step + 1, value
        steps[standing] = step
    return steps
