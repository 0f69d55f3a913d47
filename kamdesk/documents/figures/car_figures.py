"""Who sits where in cars by rank: each from above, its front upwards, so that right is right.

Which seat has which rank is not decided here, but by `kamdesk.domain.seating.further_rankings`.
"""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Final

from kamdesk.documents.figures.figures import Caption, Figure, Outline, ellipse, polyline, rectangle
from kamdesk.documents.figures.rank_figures import Place
from kamdesk.documents.values.formats import plain_text
from kamdesk.domain.seating.further_rankings import Car, CarSeat, car_seats

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kamdesk.documents.values.templates import Scope

    Entry = Mapping[str, object]

_MOST_ABREAST: Final = 4
_HEAD: Final = 17.0  # millimetres above a car for its name, kind and plate
_NOSE: Final = 0.2  # of the car's length, before the front seats
_TAIL: Final = 0.07
_WIDEST: Final = 56.0
_SIDE: Final = 3.0
_BETWEEN: Final = 1.6
_WHEEL: Final = 9.0
_WORDS: Final = {
    Car.FOUR_SEATS: "四座轿车",
    Car.FIVE_SEATS: "五座轿车",
    Car.SEVEN_SEATS: "三排七座车",
    Car.OFF_ROAD: "越野车",
}
_KINDS: Final = {kind.value: kind for kind in Car}
_BLANK: Final[tuple[Entry, ...]] = (
    {"kind": "five_seats"},
    {"kind": "five_seats", "host_drives": True},
    {"kind": "seven_seats"},
    {"kind": "off_road"},
)
_CENTRE: Final = (CarSeat.CENTRE_LEFT, CarSeat.CENTRE_RIGHT)
_COLUMNS: Final = {
    CarSeat.FRONT: 2,
    CarSeat.CENTRE_LEFT: 0,
    CarSeat.CENTRE_RIGHT: 2,
    CarSeat.REAR_LEFT: 0,
    CarSeat.REAR_MIDDLE: 1,
    CarSeat.REAR_RIGHT: 2,
}


def cars_figure(scope: Scope, of: str, width: float, height: float) -> Figure:
    """Return cars side by side; on a blank form the four kinds.

    An entry has name, kind, plate, driver, ``host_drives``, and as ``people`` the names in the order of their
    ranks, None for a seat that stays empty.
    """
    cars = scope.records(of) or list(_BLANK)
    rows = ceil(len(cars) / _MOST_ABREAST)
    abreast = ceil(len(cars) / rows)
    across, deep = width / abreast, height / rows
    figures = [
        _Car(car, (n % abreast) * across, (n // abreast) * deep, across, deep) for n, car in enumerate(cars)
    ]
    return Figure(
        width,
        height,
        tuple(outline for figure in figures for outline in figure.outlines()),
        tuple(caption for figure in figures for caption in figure.captions()),
    )


class _Car:
    """One car: its body, its seats with their ranks, and what it is called."""

    def __init__(self, car: Entry, x: float, y: float, width: float, height: float) -> None:
        self._car = car
        self._room = x + 2.0, y, width - 4.0
        self._kind = _KINDS.get(str(car.get("kind")), Car.FIVE_SEATS)
        self._host_drives = bool(car.get("host_drives"))
        self._width = min(width - 6.0, _WIDEST)
        self._x = x + (width - self._width) / 2
        self._y = y + _HEAD
        self._length = height - _HEAD - 3.0
        self._places = list(self._seats())

    def outlines(self) -> Iterator[Outline]:
        x, y, width, length = self._x, self._y, self._width, self._length
        for at in (0.13, 0.72):
            for side in (x - 1.2, x + width - 1.2):
                yield Outline(rectangle(side, y + length * at, 2.4, length * 0.12, 0.8), "rule", "rule", 0.4)
        yield Outline(rectangle(x, y, width, length, 9.0), "tint", "accent", 1.3)
        nose = y + length * _NOSE
        glass = polyline(
            [
                (x + 7, y + length * 0.09),
                (x + width - 7, y + length * 0.09),
                (x + width - 3, nose - 5),
                (x + 3, nose - 5),
            ],
            is_closed=True,
        )
        yield Outline(glass, "paper", "rule", 0.6)
        for place in self._places:
            yield from place.outlines()
            yield place.badge(place.y)[0]
        driver = self._box(0, 0)
        yield Outline(rectangle(*driver, 1.4), "head_tint", "secondary", 0.6)
        wheel = driver[0] + driver[2] / 2 - _WHEEL / 2, driver[1] - 4.2, _WHEEL, 2.8
        yield Outline(ellipse(*wheel), "", "secondary", 1.4)

    def captions(self) -> Iterator[Caption]:
        x, y, width = self._room
        name = plain_text(self._car.get("name"))
        words = f"{_WORDS[self._kind]}　{'主人驾驶' if self._host_drives else '司机驾驶'}"
        plate = plain_text(self._car.get("plate"))
        yield Caption(name, x, y, width, 6.5, "caption-strong", lines=1, title="车辆")
        yield Caption(words, x, y + 6.2, width, 4.4, "small", is_static=True)
        yield Caption(plate, x, y + 10.4, width, 4.2, "small", lines=1, title="车牌")
        driver = self._box(0, 0)
        who = plain_text(self._car.get("driver")) or ("主人" if self._host_drives else "司机")
        yield Caption(
            who,
            driver[0] + 0.8,
            driver[1] + 1,
            driver[2] - 1.6,
            driver[3] - 2,
            "caption",
            lines=2,
            title="驾驶",
        )
        for place in self._places:
            yield from place.captions()
            yield place.badge(place.y)[1]

    def _seats(self) -> Iterator[Place]:
        ranked = car_seats(self._kind, host_drives=self._host_drives)
        people = self._car.get("people")
        names = [plain_text(name) for name in people] if isinstance(people, list) else []
        last = len(ranked) - 1
        for n, seat in enumerate(ranked):
            # More people than seats: the last one names the rest, and nobody is lost.
            person = {"name": "、".join(filter(None, names[n:] if n == last else names[n : n + 1]))}
            x, y, width, height = self._box(self._row_of(seat), _COLUMNS[seat])
            title = f"{plain_text(self._car.get('name'))} {n + 1}"
            yield Place(x, y, width, height, str(n + 1), person, title, n == 0, style="seat-name")

    def _row_of(self, seat: CarSeat) -> int:
        if seat is CarSeat.FRONT:
            return 0
        return 1 if seat in _CENTRE else self._rows - 1

    @property
    def _rows(self) -> int:
        return 3 if self._kind is Car.SEVEN_SEATS else 2

    def _box(self, row: int, column: int) -> tuple[float, float, float, float]:
        """Return the box of a seat: one of three columns, the rows from front to rear."""
        each = (self._width - 2 * _SIDE - 2 * _BETWEEN) / 3
        x = self._x + _SIDE + column * (each + _BETWEEN)
        room = self._length * (1 - _NOSE - _TAIL)
        step = room / self._rows
        return x, self._y + self._length * _NOSE + row * step + 2.5, each, step - 5.5
