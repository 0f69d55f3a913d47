"""A table of many: numbered seats round it, and a list that says who sits on each; marks of the sides."""

from __future__ import annotations

from math import hypot
from typing import TYPE_CHECKING, Final

from kamdesk.documents.figures.chairs import LONG_SHAPES, inner_rectangle, table_place
from kamdesk.documents.figures.figures import Caption, Figure, Outline, ellipse, polyline, rectangle
from kamdesk.documents.text.typesetting import Align
from kamdesk.documents.values.formats import plain_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kamdesk.documents.figures.figures import PathSegment, Point
    from kamdesk.documents.values.templates import Scope

_DOOR: Final = 9.0
_LARGEST_NUMBER: Final = 6.6  # millimetres across
_OFF_THE_RIM: Final = 1.0
_GAP: Final = 5.0
_HIGHEST_ROW: Final = 8.0
_AIRY_ROW: Final = 4.0
_LOWEST_ROW: Final = 2.75
_LEAST_EM: Final = 2.65  # of words in their smallest size
_OFF_THE_LINE: Final = 0.35  # between the words and the lines above and below, where there is room
_LEGIBLE_NUMBER: Final = 3.8  # millimetres across, for two figures
_EVERY: Final = 5  # seat is numbered where all numbers would be too small
_NUMBER_COLUMN: Final = 7.0
_NAME_SHARE: Final = 0.42  # of what the numbers leave in a row
_SMALL_NAME_SHARE: Final = 0.34
_INNER_RING: Final = 0.8  # of a number's width
_NAMES: Final = 20.5  # millimetres that number and name of the table take where there is room


def marked(
    seat: Outline, second_line: Sequence[PathSegment], person: Mapping[str, object]
) -> Iterator[Outline]:
    """Yield a seat, told apart in grey, too: the host's side tinted, interpreters with a second line.

    An empty seat is dashed.
    """
    side = str(person.get("side") or "")
    dashes = () if person.get("name") else (1.6, 1.2)
    fill = "host" if side == "host" else "paper"
    yield seat._replace(fill=fill, stroke="accent", dashes=dashes)
    if side == "interpreter":
        yield Outline(tuple(second_line), stroke="accent", width=0.6)


def door(left: float, right: float, bottom: float) -> tuple[tuple[Outline, Outline], Caption]:
    """Return the wall towards which the host looks, with the door in its middle, and its word."""
    half, middle, y = 11.0, (left + right) / 2, bottom - 1.2
    walls = (
        Outline(polyline([(left, y), (middle - half, y)]), stroke="rule", width=1.6),
        Outline(polyline([(middle + half, y), (right, y)]), stroke="rule", width=1.6),
    )
    return walls, Caption("门", middle - half, bottom - 6, 2 * half, 6, "caption-strong", is_static=True)


def table_names(scope: Scope, middle: Point, wide: float, deep: float) -> Iterator[Caption]:
    """Yield the number and name of a table of this size in its middle."""
    cx, cy = middle
    scale = min(deep * 0.85 / _NAMES, 1.0)
    wide = min(wide, 44.0)
    number = plain_text(scope.value("table.number", is_optional=True))
    name = plain_text(scope.value("table.name", is_optional=True))
    left, top = cx - wide / 2, cy - 11 * scale
    yield Caption(number, left, top, wide, 12 * scale, "title", lines=1, title="桌号")
    top += 13.5 * scale
    yield Caption(name, left, top, wide, 7 * scale, "section", lines=1, title="桌名")


def listed_seats(
    scope: Scope, shape: str, people: Sequence[Mapping[str, object]], width: float, height: float
) -> Figure:
    """Return the table with numbered seats, and the list: beneath a long side, else at the right."""
    if shape in LONG_SHAPES and shape != "long_ends":
        plan = _NumberedTable(shape, len(people), (0.0, 0.0, width, height * 0.36))
        area = 0.0, height * 0.36 + 3, width, height * 0.64 - 3
        columns = 2
    else:
        is_tight = height / len(people) < _AIRY_ROW  # then the numbers need a wider ring, too
        across = 0.26 if shape == "long_ends" else 0.51 if is_tight else 0.45
        plan = _NumberedTable(shape, len(people), (0.0, 0.0, width * across, height))
        area = width * across + _GAP, 0.0, width * (1 - across) - _GAP, height
        columns = 1 if height / len(people) >= _LOWEST_ROW else 2
    outlines, captions = list(plan.outlines(people)), list(plan.captions(scope))
    rows = _Rows(area, columns, len(people))
    for n, person in enumerate(people):
        outlines.append(rows.line(n))
        captions += rows.captions(n, person)
    return Figure(width, height, tuple(outlines), tuple(captions))


class _NumberedTable:
    """The table within a rectangle, its seats as numbers round it, and the door below."""

    def __init__(self, shape: str, count: int, area: tuple[float, float, float, float]) -> None:
        left, top, width, height = area
        self._left, self._right, self._bottom = left, left + width, top + height
        self._shape, self._count = shape, count
        self._cx, self._cy = left + width / 2, top + (height - _DOOR) / 2
        self._size = _LARGEST_NUMBER
        reach = 2 * (self._size + _OFF_THE_RIM)
        self._table = width - reach, height - _DOOR - reach
        if shape not in LONG_SHAPES:
            self._table = (min(self._table),) * 2
        places = [self.place(n) for n in range(count)]
        pairs = zip(places, [*places[1:], places[0]], strict=True)
        self._size = min(self._size, 0.9 * min(hypot(x1 - x2, y1 - y2) for (x1, y1), (x2, y2) in pairs))

    def place(self, seat: int) -> Point:
        """Return the middle of a seat's number."""
        away = _LARGEST_NUMBER / 2 + _OFF_THE_RIM
        x, y = table_place(self._shape, seat, self._count, *self._table, away)
        return self._cx + x, self._cy + y

    def outlines(self, people: Sequence[Mapping[str, object]]) -> Iterator[Outline]:
        """Yield table top, seats and wall."""
        width, depth = self._table
        box = self._cx - width / 2, self._cy - depth / 2, width, depth
        segments = rectangle(*box, 3.0) if self._shape in LONG_SHAPES else ellipse(*box)
        yield Outline(segments, "tint", "accent", 1.4)
        for n, person in enumerate(people):
            yield from _number_outlines(self.place(n), self._size, n, person)
        yield from door(self._left, self._right, self._bottom)[0]

    def captions(self, scope: Scope) -> Iterator[Caption]:
        """Yield the names of table and door and the numbers of the seats."""
        yield from table_names(scope, (self._cx, self._cy), *inner_rectangle(self._shape, *self._table))
        yield door(self._left, self._right, self._bottom)[1]
        for n in range(self._count):
            if self._size >= _LEGIBLE_NUMBER or n == 0 or (n + 1) % _EVERY == 0:
                yield _number_caption(self.place(n), max(self._size, _LEGIBLE_NUMBER), n)


class _Rows:
    """The list: number, name, role and title of every seat, column after column."""

    def __init__(self, area: tuple[float, float, float, float], columns: int, count: int) -> None:
        self._left, top, width, height = area
        self._in_column = -(-count // columns)
        self._tall = min(height / self._in_column, _HIGHEST_ROW)
        self._top = top + (height - self._tall * self._in_column) / 2
        self._wide = (width - _GAP * (columns - 1)) / columns
        self._share = _SMALL_NAME_SHARE if self._tall < _AIRY_ROW else _NAME_SHARE

    def _corner(self, seat: int) -> Point:
        column, row = divmod(seat, self._in_column)
        return self._left + column * (self._wide + _GAP), self._top + row * self._tall

    def line(self, seat: int) -> Outline:
        """Return the hair line under a row."""
        x, y = self._corner(seat)
        return Outline(
            polyline([(x, y + self._tall), (x + self._wide, y + self._tall)]), stroke="rule", width=0.3
        )

    def captions(self, seat: int, person: Mapping[str, object]) -> Iterator[Caption]:
        """Yield number, name, and role with title."""
        x, y = self._corner(seat)
        yield Caption(str(seat + 1), x, y, _NUMBER_COLUMN, self._tall, _number_style(seat), lines=1)
        name, role, job = (plain_text(person.get(key)) for key in ("name", "role", "title"))
        room = self._wide - _NUMBER_COLUMN - 1.5
        x, title = x + _NUMBER_COLUMN + 1.5, f"座次 {seat + 1}"
        free = max(min(_OFF_THE_LINE, (self._tall - _LEAST_EM) / 2), 0.0)
        named, y, tall = room * self._share - 1, y + free, self._tall - 2 * free
        yield Caption(name, x, y, named, tall, "seat-name", Align.LEFT, lines=1, title=title)
        note = "　".join(part for part in (role, job) if part)
        rest = room * (1 - self._share)
        x += room * self._share
        yield Caption(note, x, y, rest, tall, "small", Align.LEFT, lines=1, title=title)


def _number_outlines(
    middle: Point, size: float, seat: int, person: Mapping[str, object]
) -> Iterator[Outline]:
    outer, inner = (
        ellipse(middle[0] - across / 2, middle[1] - across / 2, across, across)
        for across in (size, size * _INNER_RING)
    )
    yield from marked(Outline(outer, width=1.3 if seat == 0 else 0.6), inner, person)


def _number_caption(middle: Point, size: float, seat: int) -> Caption:
    (x, y), side = middle, size * 0.76  # little more than the square within the round: figures are low
    return Caption(str(seat + 1), x - side / 2, y - side / 2, side, side, _number_style(seat), lines=1)


def _number_style(seat: int) -> str:
    return "caption-strong" if seat == 0 else "caption"
