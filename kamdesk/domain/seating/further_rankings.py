"""Other rankings by the same rules: podium, meeting table, group photograph, car.

As at the dining table: the middle is higher than the sides (居中为上), right is higher than left at equal
distance, the front row is higher than those behind. The department's regulations do not cover these; each
function names the public text it follows. The places of a row are listed as the audience, camera or door sees
them, from left to right, so the people's own right hand comes first, as in every drawing with the door at the
bottom.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from kamdesk.domain.seating.parts import by_rank, parts_of
from kamdesk.domain.seating.people import Side
from kamdesk.domain.seating.profile import Honour
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamdesk.domain.seating.people import Person


class EvenRow(StrEnum):
    """How the middle of a row with an even number of places is used.

    ``SHARED``: the first and the second share it, the first at the higher hand.
    ``BESIDE_FIRST``: the same two places, but the second sits at the first's higher hand, as in an odd row.
    """

    SHARED = "shared"
    BESIDE_FIRST = "beside_first"


def podium(places: int, *, honour: Honour = Honour.RIGHT, even: EvenRow = EvenRow.SHARED) -> tuple[int, ...]:
    """Return the rank of each place in a row on the podium (主席台), as the audience sees it.

    The middle comes first, then outward; right before left by international custom, left before right
    (左为尊) at government meetings. Sources: sjtang.com.cn 314259 (中央高于两侧; 左高右低为政务惯例,
    右高左低为国际惯例; 第一位居中, 第二、三位在其两侧); zeelive.com.tw 合照次序 (偶数: 中间两位, 右侧者为尊).
    """
    if even is EvenRow.SHARED:
        order = sorted(range(places), key=lambda place: (abs(2 * place - places + 1), place))
    else:
        order = sorted(range(places), key=lambda place: (abs(place - places // 2), place))
    ranks = [0] * places
    for rank, place in enumerate(order, start=1):
        ranks[place] = rank
    return tuple(ranks) if honour is Honour.RIGHT else tuple(reversed(ranks))


class MeetingInterpreter(StrEnum):
    """Where the interpreters of a meeting sit.

    ``RIGHT``: at the right of the principal of their side (我国习惯译员在主谈人右侧).
    ``BEHIND``: behind, without a chair at the table. ``FACING``: the host's at the right, the guest's at the
    left of their principals, so that both face each other (sjtang.com.cn 314259).
    """

    RIGHT = "right"
    BEHIND = "behind"
    FACING = "facing"


class MeetingDoor(StrEnum):
    """Which part of the meeting table faces the door: a long side or an end."""

    LONG_SIDE = "long_side"
    END = "end"


INTERPRETER: Final = 0
"""Marks the interpreter's chair among the ranks of a row; interpreters have no rank."""


@dataclass(frozen=True, slots=True)
class MeetingTable:
    """The ranks along both sides of a meeting table, each row from its people's own right hand to their left.

    With a long side towards the door the guests face it. With an end towards the door the guests are on the
    right of people entering.
    """

    guests: tuple[int, ...]
    hosts: tuple[int, ...]
    door: MeetingDoor


def meeting_table(
    hosts: int,
    guests: int,
    *,
    door: MeetingDoor = MeetingDoor.LONG_SIDE,
    interpreter: MeetingInterpreter | None = None,
    honour: Honour = Honour.RIGHT,
) -> MeetingTable:
    """Return the order of a meeting at a long table, host side and guests facing each other (会谈).

    The guests get the better side, which faces the door. The principals sit in the middle, the others right
    and left of them by rank. The numbers exclude interpreters; ``interpreter`` None means that there are
    none. Sources: cedua.com pages_1320 (面向正门的是上座, 由客人来坐; 译员坐在主谈人右侧;
    桌端对门时以进门方向为准, 右客左主); sjtang.com.cn 314259; examk.com 3400308398 (相对式).
    """
    sides = [
        _meeting_side(guests, interpreter, facing=interpreter is MeetingInterpreter.FACING),
        _meeting_side(hosts, interpreter, facing=False),
    ]
    if honour is Honour.LEFT:
        sides = [tuple(reversed(side)) for side in sides]
    return MeetingTable(guests=sides[0], hosts=sides[1], door=door)


def _meeting_side(people: int, interpreter: MeetingInterpreter | None, *, facing: bool) -> tuple[int, ...]:
    """Put the principal in the middle, the interpreter at one hand, the others alternately on both sides."""
    if interpreter in (None, MeetingInterpreter.BEHIND) or people == 0:
        return podium(people)
    right, left = ([], [INTERPRETER]) if facing else ([INTERPRETER], [])
    for rank in range(2, people + 1):
        (left if len(left) < len(right) else right).append(rank)
    return (*reversed(right), 1, *left)


def photo_rows(
    people: Sequence[Person], sizes: Sequence[int], *, honour: Honour = Honour.RIGHT
) -> tuple[tuple[str, ...], ...]:
    """Return who stands where on a group photograph, front row first, each row as the camera sees it.

    The host stands in the middle with the principal guest at the right; the sides alternate by rank; the
    front row is higher. In an even row host and principal guest share the middle, guest right, host left.
    People of no side stand last. Raises `UserError` if the rows have too few places. Sources: 82k.org 163892
    (合影由主人居中, 按礼宾次序, 以主人右首为上, 主客双方间隔排列); zeelive.com.tw 合照次序 (客右主左,
    前排居中为尊).
    """
    if sum(sizes) < len(people):
        raise UserError(
            Message("合影{people}人，各排共{places}个位置。", people=len(people), places=sum(sizes)),
            field="sizes",
        )
    parts = parts_of(people)
    first = [person for person in (parts.host, parts.second, parts.principal) if person]
    rest = [person for person in by_rank(people) if person not in first]
    queues = {
        side: [p for p in (*first, *rest) if p.side is side and p.counts] for side in (Side.HOST, Side.GUEST)
    }
    last = [person for person in rest if not person.counts]
    rows = []
    for size in sizes:
        present = min(size, sum(map(len, queues.values())) + len(last))
        rows.append(_photo_row(present, queues[Side.HOST], queues[Side.GUEST], last))
    return tuple(row if honour is Honour.RIGHT else tuple(reversed(row)) for row in rows)


def _photo_row(places: int, hosts: list[Person], guests: list[Person], last: list[Person]) -> tuple[str, ...]:
    """Fill a row from the middle outward, sides alternating; if one side runs out, the other continues."""
    row = [""] * places
    host_place = places // 2
    for _, place in sorted((rank, place) for place, rank in enumerate(podium(places))):
        wanted, other = (hosts, guests) if (place - host_place) % 2 == 0 else (guests, hosts)
        row[place] = (wanted or other or last).pop(0).id
    return tuple(row)


class CarSeat(StrEnum):
    """The seats of a car; right and left in the direction of travel."""

    FRONT = "front"  # 副驾驶座
    REAR_RIGHT = "rear_right"  # 后排右座
    REAR_LEFT = "rear_left"
    REAR_MIDDLE = "rear_middle"
    CENTRE_RIGHT = "centre_right"  # 中排右座
    CENTRE_LEFT = "centre_left"


class Car(StrEnum):
    """Kinds of car, by the number of seats including the driver's."""

    FOUR_SEATS = "four_seats"
    FIVE_SEATS = "five_seats"
    SEVEN_SEATS = "seven_seats"
    OFF_ROAD = "off_road"


_REAR: Final[dict[Car, tuple[CarSeat, ...]]] = {
    Car.FOUR_SEATS: (CarSeat.REAR_RIGHT, CarSeat.REAR_LEFT),
    Car.FIVE_SEATS: (CarSeat.REAR_RIGHT, CarSeat.REAR_LEFT, CarSeat.REAR_MIDDLE),
    Car.SEVEN_SEATS: (
        CarSeat.REAR_RIGHT,
        CarSeat.REAR_LEFT,
        CarSeat.REAR_MIDDLE,
        CarSeat.CENTRE_RIGHT,
        CarSeat.CENTRE_LEFT,
    ),
    Car.OFF_ROAD: (CarSeat.REAR_RIGHT, CarSeat.REAR_LEFT),
}


def car_seats(car: Car, *, host_drives: bool) -> tuple[CarSeat, ...]:
    """Return the passengers' seats of a car from the highest to the lowest.

    With a chauffeur the rear right seat is the highest and the front seat the lowest (随员座, for aides and
    interpreters). If the host drives, the front seat is the highest and never left empty. In an off-road car
    it is always the highest. A guest's own choice comes before these rules; 左为尊 does not swap the sides of
    a car. Sources, public reception texts on 双排五座、三排七座轿车与越野车: tutulvyou.com, xinjingxi.com
    127079, gongweng.com 508081.
    """
    if host_drives or car is Car.OFF_ROAD:
        return (CarSeat.FRONT, *_REAR[car])
    return (*_REAR[car], CarSeat.FRONT)


def coach_seats(rows: int, across: int) -> tuple[tuple[int, int], ...]:
    """Return the seats of a coach from the highest to the lowest: row from the front, place from the right.

    From four rows on the front is higher than the rear and right higher than left, whoever drives (前排为上,
    以右为尊); sources as for `car_seats`.
    """
    return tuple((row, place) for row in range(1, rows + 1) for place in range(1, across + 1))
