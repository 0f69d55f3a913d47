"""The plan of one table as a drawing, seen from above: a box per seat, or numbers and a list beside them.

Seats count clockwise from the host, who faces the door, so his right hand lies on the paper's left.
"""

from __future__ import annotations

from math import hypot
from typing import TYPE_CHECKING, Final
from unicodedata import east_asian_width

from kamdesk.documents.figures.chairs import (
    LONG_SHAPES,
    chairs_at_ends,
    inner_rectangle,
    round_place,
    table_place,
)
from kamdesk.documents.figures.figures import Caption, Figure, Outline, ellipse, polyline, rectangle
from kamdesk.documents.figures.seat_lists import door, listed_seats, marked, table_names
from kamdesk.documents.values.formats import plain_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kamdesk.documents.figures.figures import Point
    from kamdesk.documents.values.templates import Scope

_BLANK_SEATS: Final = 10
_MOST_BOXES: Final = 16
_LABEL_WIDTH: Final = 37.0
_LABEL_HEIGHT: Final = 17.5
_NARROWEST_LABEL: Final = 20.0  # room for a name of three characters in its full size
_LOWEST_LABEL: Final = 13.5  # three lines
_LEAST_EM: Final = 2.65  # millimetres: a character in the smallest size of a box's words, 7.5 points
_MARGIN: Final = 1.3  # between the sides of a box and its words
_DOOR: Final = 9.0  # millimetres kept free under the table for the door
_BADGE: Final = 5.4
_FOR_BADGES: Final = 15.0  # of the table's width and depth
_CLEARANCE: Final = 4.0  # between the table and the nearest box
_BETWEEN: Final = 1.5  # between neighbouring boxes
_SECOND_LINE: Final = 0.9  # of an interpreter's box, within its sides
_OFF_THE_CORNER: Final = 0.3
_ON_ONE_LINE: Final = ("role", "title")  # of a box's words; a name may take two


def seats_figure(scope: Scope, of: str, width: float, height: float) -> Figure:
    """Return one table with its seats; on a blank form ten empty ones.

    ``table.shape`` is round, long_sides or long_ends; a seat has ``seat`` (0 is the host's), name,
    title, role and side (host, guest, interpreter). Around a table of many, boxes would be too small to
    read, as they are for long titles: there the seats have numbers, which a list explains.
    """
    entries = scope.records(of)
    shape = str(scope.value("table.shape", is_optional=True) or "round")
    total = scope.value("table.seats", is_optional=True)
    seated = {entry.get("seat"): entry for entry in entries}
    # A table smaller than the highest seat taken at it would leave somebody out.
    highest = max((seat + 1 for seat in seated if isinstance(seat, int)), default=0)
    count = max(total if isinstance(total, int) else 0, highest, len(entries)) or _BLANK_SEATS
    people = [seated.get(n, {}) for n in range(count)]
    ring = _Ring(shape, count, width, height - _DOOR)
    if count > _MOST_BOXES or not ring.is_legible or not all(map(ring.holds, people)):
        return listed_seats(scope, shape, people, width, height)
    outlines = [ring.table()]
    captions = list(table_names(scope, (ring.cx, ring.cy), *ring.inner))
    for n, person in enumerate(people):
        seat = _Seat(n, person, ring)
        outlines += seat.outlines()
        captions += seat.captions()
    walls, word = door(0.0, width, height)
    return Figure(width, height, (*outlines, *walls), (*captions, word))


class _Ring:
    """The places of the seats of one table and of their boxes, in millimetres."""

    def __init__(self, shape: str, count: int, width: float, height: float) -> None:
        self.shape = shape
        self.count = count
        self.cx, self.cy = width / 2, height / 2
        self.label_height = min(_LABEL_HEIGHT, height / 8)
        if shape == "long_ends":
            self.label_width = min(_LABEL_WIDTH, width / 3.9)
            side = max(count - count // 2 - 1, 1)
            room = ((height - 22) / side - _BETWEEN) / (1 + 2 / side)
            self.label_height = min(self.label_height, room)
            self.size = min(width - 2 * self.label_width - 22, 60.0), height - 2 * self.label_height - 22
        elif shape in LONG_SHAPES:
            ends = chairs_at_ends(count)
            upper = (count - ends + 1) // 2
            around = 22.0 if ends else 4.0
            room = (width - around - _BETWEEN * upper) / (upper + ends)
            self.label_width = min(_LABEL_WIDTH, room)
            spare = around + ends * self.label_width
            self.size = width - spare, min(height - 2 * self.label_height - 22, 70.0)
        else:
            self.label_width = self._widest_label(width, height)
            self._reach = width / 2 - self.label_width / 2, height / 2 - self.label_height / 2
            radius = self._nearest_label() - _CLEARANCE
            self.size = 2 * radius, 2 * radius

    @property
    def is_legible(self) -> bool:
        """Return whether names stand in the boxes without being shrunk much."""
        return self.label_width >= _NARROWEST_LABEL and self.label_height >= _LOWEST_LABEL

    def holds(self, person: Mapping[str, object]) -> bool:
        """Return whether a box is wide enough for a person's role and title."""
        words = (plain_text(person.get(key)) for key in _ON_ONE_LINE)
        return all(_ems(each) * _LEAST_EM <= self.label_width - 2 * _MARGIN for each in words)

    @property
    def inner(self) -> tuple[float, float]:
        """Return width and height of the rectangle within the seats' numbers."""
        wide, deep = self.size
        return inner_rectangle(self.shape, wide - _FOR_BADGES, deep - _FOR_BADGES)

    def _widest_label(self, width: float, height: float) -> float:
        """Return how wide the boxes round a table may be before neighbours touch; 0 where none may."""
        label = _LABEL_WIDTH
        while label >= _NARROWEST_LABEL:
            self._reach = width / 2 - label / 2, height / 2 - self.label_height / 2
            middles = [self._around(n) for n in range(self.count)]
            pairs = zip(middles, [*middles[1:], middles[0]], strict=True)
            if self.count == 1 or all(
                abs(x1 - x2) >= label + _BETWEEN or abs(y1 - y2) >= self.label_height + _BETWEEN
                for (x1, y1), (x2, y2) in pairs
            ):
                return label
            label -= 0.5
        return 0.0

    def _nearest_label(self) -> float:
        """Return the distance from the middle of the table to the nearest edge of a box."""
        half_width, half_height = self.label_width / 2, self.label_height / 2
        middles = (self._around(n) for n in range(self.count))
        return min(hypot(max(abs(x) - half_width, 0), max(abs(y) - half_height, 0)) for x, y in middles)

    def _around(self, seat: int) -> Point:
        return round_place(seat, self.count, *self._reach)

    def table(self) -> Outline:
        """Return the table top."""
        w, d = self.size
        box = self.cx - w / 2, self.cy - d / 2, w, d
        segments = rectangle(*box, 3.0) if self.shape in LONG_SHAPES else ellipse(*box)
        return Outline(segments, "tint", "accent", 1.4)

    def badge(self, seat: int) -> Point:
        """Return where the seat's number stands, at the edge of the table."""
        x, y = table_place(self.shape, seat, self.count, *self.size, -4.6)
        return self.cx + x, self.cy + y

    def label(self, seat: int) -> Point:
        """Return the middle of the seat's box."""
        if self.shape not in LONG_SHAPES:
            x, y = self._around(seat)
            return self.cx + x, self.cy + y
        w, d = self.size
        x, y = table_place(self.shape, seat, self.count, w, d, 0.0)
        dx = 0.0 if abs(x) < w / 2 - 0.01 else (self.label_width / 2 + 4) * (1 if x > 0 else -1)
        dy = 0.0 if dx else (self.label_height / 2 + 4) * (1 if y > 0 else -1)
        return self.cx + x + dx, self.cy + y + dy


class _Seat:
    """One seat: its number at the table, and a box with who sits there."""

    def __init__(self, number: int, person: Mapping[str, object], ring: _Ring) -> None:
        self._number = number
        self._person = person
        self._badge = ring.badge(number)
        cx, cy = ring.label(number)
        self._width, self._height = ring.label_width, ring.label_height
        self._x, self._y = cx - self._width / 2, cy - self._height / 2

    def outlines(self) -> Iterator[Outline]:
        """Yield the box and the round of the number."""
        is_host = self._number == 0
        top, bottom = self._y + _OFF_THE_CORNER, self._y + self._height - _OFF_THE_CORNER
        left, right = self._x + _SECOND_LINE, self._x + self._width - _SECOND_LINE
        sides = (*polyline([(left, top), (left, bottom)]), *polyline([(right, top), (right, bottom)]))
        segments = rectangle(self._x, self._y, self._width, self._height, 1.4)
        yield from marked(Outline(segments, width=1.3 if is_host else 0.6), sides, self._person)
        x, y = self._badge
        circle = ellipse(x - _BADGE / 2, y - _BADGE / 2, _BADGE, _BADGE)
        yield Outline(circle, "accent" if is_host else "paper", "accent", 0.6)

    def captions(self) -> Iterator[Caption]:
        """Yield the number, and role, name and title in the box."""
        x, y = self._badge
        style = "seat-number-host" if self._number == 0 else "caption"
        number = str(self._number + 1)
        yield Caption(number, x - _BADGE / 2, y - _BADGE / 2, _BADGE, _BADGE, style, lines=1)
        inner, left = self._width - 2 * _MARGIN, self._x + _MARGIN
        title = f"座次 {number}"
        role, name, job = (plain_text(self._person.get(key)) for key in ("role", "name", "title"))
        y = self._y + self._height * 0.025
        for text, style, part in ((role, "small", 0.265), (name, "seat-name", 0.39), (job, "small", 0.265)):
            tall = self._height * part
            yield Caption(text, left, y, inner, tall, style, lines=1, title=title)
            y += tall


def _ems(words: str) -> float:
    """Return about how wide words are, in ems: as much as Chinese characters, half that for others."""
    return sum(1.0 if east_asian_width(character) in "WF" else 0.5 for character in words)
