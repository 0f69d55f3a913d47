"""Plans of halls and tables as drawings: seen from above, the far end above, the door below.

Seats count clockwise from the host, who faces the door, so his right hand lies on the paper's left
(shared rules of seating: one ring order, three shapes of table).
"""

from __future__ import annotations

from decimal import Decimal
from math import cos, hypot, pi, sin
from typing import TYPE_CHECKING, Final

from kamdesk.documents.figures.figures import Caption, Figure, Outline, ellipse, polyline, rectangle
from kamdesk.documents.values.formats import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kamdesk.documents.figures.figures import Point
    from kamdesk.documents.values.templates import Scope

_BLANK_SEATS: Final = 10
_CHAIR: Final = 0.42  # metres across
_LABEL_WIDTH: Final = 37.0
_LABEL_HEIGHT: Final = 17.5
_NARROWEST_LABEL: Final = 15.0
_DOOR: Final = 9.0  # millimetres kept free under the table for the door
_BADGE: Final = 5.4
_CLEARANCE: Final = 4.0  # between the table and the nearest box
_BETWEEN: Final = 1.5  # between neighbouring boxes
_FEW: Final = 4  # so few sit on the long sides alone
_LONG_SHAPES: Final = frozenset({"long", "long_sides", "long_ends"})


def hall_figure(scope: Scope, of: str, width: float, height: float) -> Figure:
    """Return the tables of a list in their hall; on a blank form the empty hall on a dotted grid.

    Lengths in the data are metres from the far left corner: ``hall.width`` and ``hall.depth``;
    ``features`` with label, x, y, width, depth; tables with number, name, the centre x and y, width,
    depth, shape, seats, taken, and ``is_head`` for the head table.
    """
    across, deep = _metres(scope.value("hall.width")), _metres(scope.value("hall.depth"))
    if scope.is_blank or not across or not deep:
        return _empty_hall(width, height)
    scale = min(width / across, height / deep)
    left, top = (width - across * scale) / 2, (height - deep * scale) / 2
    outlines = [Outline(rectangle(left, top, across * scale, deep * scale), stroke="ink", width=1.2)]
    captions: list[Caption] = []
    for feature in scope.records("features"):
        x, y, w, d = (_metres(feature.get(key)) * scale for key in ("x", "y", "width", "depth"))
        outlines.append(Outline(rectangle(left + x, top + y, w, d), "head_tint", "secondary", 0.6))
        label = str(feature.get("label") or "")
        captions.append(
            Caption(label, left + x + 0.5, top + y + 0.3, w - 1, d - 0.6, "caption", title="会场")
        )
    for table in scope.records(of):
        drawn = _HallTable(table, left, top, scale)
        outlines += drawn.outlines()
        captions += drawn.captions()
    return Figure(width, height, tuple(outlines), tuple(captions))


def seats_figure(scope: Scope, of: str, width: float, height: float) -> Figure:
    """Return one table with a box per seat; on a blank form ten empty ones.

    ``table.shape`` is round, long_sides or long_ends; a seat has ``seat`` (0 is the host's), name,
    title, role and side (host, guest, interpreter).
    """
    entries = scope.records(of)
    shape = str(scope.value("table.shape", is_optional=True) or "round")
    total = scope.value("table.seats", is_optional=True)
    seated = {entry.get("seat"): entry for entry in entries}
    # A table smaller than the highest seat taken at it would leave somebody out.
    highest = max((seat + 1 for seat in seated if isinstance(seat, int)), default=0)
    count = max(total if isinstance(total, int) else 0, highest, len(entries)) or _BLANK_SEATS
    ring = _Ring(shape, count, width, height - _DOOR)
    outlines = [ring.table()]
    captions = list(_table_name(scope, ring))
    for n in range(count):
        seat = _Seat(n, seated.get(n, {}), ring)
        outlines += seat.outlines()
        captions += seat.captions()
    half = 11.0
    y = height - 1.2
    outlines.append(Outline(polyline([(0, y), (width / 2 - half, y)]), stroke="rule", width=1.6))
    outlines.append(Outline(polyline([(width / 2 + half, y), (width, y)]), stroke="rule", width=1.6))
    captions.append(
        Caption("门", width / 2 - half, height - 6, 2 * half, 6, "caption-strong", is_static=True)
    )
    return Figure(width, height, tuple(outlines), tuple(captions))


class _HallTable:
    """One table of a hall with its chairs."""

    def __init__(self, table: Mapping[str, object], left: float, top: float, scale: float) -> None:
        self._table = table
        self._scale = scale
        self._cx = left + _metres(table.get("x")) * scale
        self._cy = top + _metres(table.get("y")) * scale
        self._width = (_metres(table.get("width")) or 1.8) * scale
        depth = _metres(table.get("depth")) * scale
        self._depth = depth or (self._width * 0.5 if self._is_long else self._width)

    @property
    def _is_long(self) -> bool:
        return self._table.get("shape") in _LONG_SHAPES

    def outlines(self) -> Iterator[Outline]:
        chair = _CHAIR * self._scale
        for x, y in self._chairs():
            yield Outline(ellipse(x - chair / 2, y - chair / 2, chair, chair), "tint", "rule", 0.4)
        is_head = bool(self._table.get("is_head"))
        box = self._cx - self._width / 2, self._cy - self._depth / 2, self._width, self._depth
        segments = rectangle(*box, 1.2) if self._is_long else ellipse(*box)
        yield Outline(segments, "head_tint" if is_head else "paper", "accent", 1.5 if is_head else 0.8)

    def captions(self) -> Iterator[Caption]:
        number, name = plain_text(self._table.get("number")), plain_text(self._table.get("name"))
        taken, seats = self._table.get("taken"), self._table.get("seats")
        count = f"{taken}/{seats}" if taken is not None and seats is not None else ""
        title = f"桌 {number}"
        texts = ((number, "total"), (name, "caption"), (count, "small"))
        if self._is_long:  # side by side
            third = self._width / 3.2
            left, top = self._cx - 1.5 * third, self._cy - self._depth * 0.42
            for n, (text, style) in enumerate(texts):
                height = self._depth * 0.84
                yield Caption(text, left + n * third, top, third, height, style, lines=1, title=title)
            return
        x, wide = self._cx - self._width * 0.4, self._width * 0.8
        line = self._depth * 0.21
        tops = self._cy - self._depth * 0.36, self._cy + self._depth * 0.02, self._cy + self._depth * 0.22
        for (text, style), top, tall in zip(texts, tops, (line * 1.6, line, line), strict=True):
            yield Caption(text, x, top, wide, tall, style, lines=1, title=title)

    def _chairs(self) -> Iterator[Point]:
        seats = self._table.get("seats")
        count = seats if isinstance(seats, int) else 0
        away = _CHAIR * self._scale * 0.72
        if self._is_long:
            for n in range(count):
                x, y = _long_place(n, count, self._width, self._depth, away)
                yield self._cx + x, self._cy + y
            return
        for n in range(count):
            angle = 2 * pi * n / count
            yield (
                self._cx + (self._width / 2 + away) * sin(angle),
                self._cy - (self._depth / 2 + away) * cos(angle),
            )


class _Ring:
    """The places of the seats of one table and of their boxes, in millimetres."""

    def __init__(self, shape: str, count: int, width: float, height: float) -> None:
        self.shape = shape
        self.count = count
        self.cx, self.cy = width / 2, height / 2
        self.label_height = min(_LABEL_HEIGHT, height / 8)
        if shape == "long_ends":
            self.label_width = min(_LABEL_WIDTH, width / 3.4)
            side = max(count - count // 2 - 1, 1)
            room = ((height - 22) / side - _BETWEEN) / (1 + 2 / side)
            self.label_height = min(self.label_height, room)
            self._table = min(width - 2 * self.label_width - 22, 60.0), height - 2 * self.label_height - 22
        elif shape in _LONG_SHAPES:
            ends = _chairs_at_ends(count)
            upper = (count - ends + 1) // 2
            around = 22.0 if ends else 4.0
            room = (width - around - _BETWEEN * upper) / (upper + ends)
            self.label_width = min(_LABEL_WIDTH, room)
            spare = around + ends * self.label_width
            self._table = width - spare, min(height - 2 * self.label_height - 22, 70.0)
        else:
            self.label_width = self._widest_label(width, height)
            self._reach = width / 2 - self.label_width / 2, height / 2 - self.label_height / 2
            radius = self._nearest_label() - _CLEARANCE
            self._table = 2 * radius, 2 * radius

    def _widest_label(self, width: float, height: float) -> float:
        """Return how wide the boxes round a table may be before neighbours touch."""
        label = _LABEL_WIDTH
        while label > _NARROWEST_LABEL:
            self._reach = width / 2 - label / 2, height / 2 - self.label_height / 2
            middles = [self._around(n) for n in range(self.count)]
            pairs = zip(middles, [*middles[1:], middles[0]], strict=True)
            if all(
                abs(x1 - x2) >= label + _BETWEEN or abs(y1 - y2) >= self.label_height + _BETWEEN
                for (x1, y1), (x2, y2) in pairs
            ):
                break
            label -= 0.5
        return label

    def _nearest_label(self) -> float:
        """Return the distance from the middle of the table to the nearest edge of a box."""
        half_width, half_height = self.label_width / 2, self.label_height / 2
        middles = (self._around(n) for n in range(self.count))
        return min(hypot(max(abs(x) - half_width, 0), max(abs(y) - half_height, 0)) for x, y in middles)

    def _around(self, seat: int) -> Point:
        angle = 2 * pi * seat / self.count
        return self._reach[0] * sin(angle), -self._reach[1] * cos(angle)

    def table(self) -> Outline:
        """Return the table top."""
        w, d = self._table
        box = self.cx - w / 2, self.cy - d / 2, w, d
        segments = ellipse(*box) if self._is_round else rectangle(*box, 3.0)
        return Outline(segments, "tint", "accent", 1.4)

    def badge(self, seat: int) -> Point:
        """Return where the seat's number stands, at the edge of the table."""
        w, d = self._table
        if self._is_round:
            angle = 2 * pi * seat / self.count
            return self.cx + (w / 2 - 4.6) * sin(angle), self.cy - (d / 2 - 4.6) * cos(angle)
        x, y = self._long(seat, w, d, -4.6)
        return self.cx + x, self.cy + y

    def label(self, seat: int) -> Point:
        """Return the middle of the seat's box."""
        if self._is_round:
            x, y = self._around(seat)
            return self.cx + x, self.cy + y
        w, d = self._table
        x, y = self._long(seat, w, d, 0.0)
        dx = 0.0 if abs(x) < w / 2 - 0.01 else (self.label_width / 2 + 4) * (1 if x > 0 else -1)
        dy = 0.0 if dx else (self.label_height / 2 + 4) * (1 if y > 0 else -1)
        return self.cx + x + dx, self.cy + y + dy

    @property
    def _is_round(self) -> bool:
        return self.shape not in _LONG_SHAPES

    def _long(self, seat: int, width: float, depth: float, away: float) -> Point:
        if self.shape == "long_ends":
            y, x = _long_place(seat, self.count, depth, width, away, has_hosts_at_ends=True)
            return x, -y
        return _long_place(seat, self.count, width, depth, away)


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
        side = self._person.get("side")
        fill = {"host": "head_tint", "interpreter": "tint"}.get(str(side), "paper")
        dashes = () if self._person.get("name") else (1.6, 1.2)
        is_host = self._number == 0
        segments = rectangle(self._x, self._y, self._width, self._height, 1.4)
        yield Outline(segments, fill, "accent", 1.3 if is_host else 0.6, dashes)
        x, y = self._badge
        circle = ellipse(x - _BADGE / 2, y - _BADGE / 2, _BADGE, _BADGE)
        yield Outline(circle, "accent" if is_host else "paper", "accent", 0.6)

    def captions(self) -> Iterator[Caption]:
        x, y = self._badge
        style = "seat-number-host" if self._number == 0 else "caption"
        number = str(self._number + 1)
        yield Caption(number, x - _BADGE / 2, y - _BADGE / 2, _BADGE, _BADGE, style, lines=1)
        inner, left = self._width - 2.4, self._x + 1.2
        title = f"座次 {number}"
        role, name, job = (plain_text(self._person.get(key)) for key in ("role", "name", "title"))
        third = self._height / 3.9
        yield Caption(role, left, self._y + 0.7, inner, third, "small", lines=1, title=title)
        yield Caption(
            name, left, self._y + third + 0.3, inner, third * 1.6, "seat-name", lines=1, title=title
        )
        bottom = self._y + self._height - third - 0.9
        yield Caption(job, left, bottom, inner, third, "small", lines=1, title=title)


def plain_text(value: object) -> str:
    """Write a value of the data, nothing for None."""
    return "" if value is None else plain(value)


def _table_name(scope: Scope, ring: _Ring) -> Iterator[Caption]:
    number = scope.value("table.number", is_optional=True)
    name = plain_text(scope.value("table.name", is_optional=True))
    wide = 44.0
    if number is not None:
        text = plain_text(number)
        yield Caption(text, ring.cx - wide / 2, ring.cy - 11, wide, 12, "title", lines=1, title="桌号")
    yield Caption(name, ring.cx - wide / 2, ring.cy + 2.5, wide, 7, "section", lines=1, title="桌名")


def _long_place(
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
    ends = _chairs_at_ends(count)
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


def _chairs_at_ends(count: int) -> int:
    """Return how many chairs stand at the ends, so that each host has a middle seat."""
    return 2 if count % 4 == 0 and count > _FEW else 0


def _on_side(place: int, count: int, width: float) -> float:
    return width * ((place + 0.5) / max(count, 1) - 0.5)


def _empty_hall(width: float, height: float) -> Figure:
    """Return a hall to draw into by hand: dots every centimetre, stage above and door below."""
    outlines = [Outline(rectangle(0, 0, width, height), stroke="ink", width=1.2)]
    for n in range(1, int(height // 10)):
        y = n * 10.0
        line = polyline([(10.0, y), (width - 5.0, y)])
        outlines.append(Outline(line, stroke="rule", width=0.9, dashes=(0.9, 72 / 2.54 - 0.9)))
    stage = width * 0.34
    outlines.append(Outline(rectangle((width - stage) / 2, 0, stage, 11), "head_tint", "secondary", 0.6))
    door = 22.0
    outlines.append(
        Outline(rectangle((width - door) / 2, height - 6, door, 6), "head_tint", "secondary", 0.6)
    )
    captions = _stage_and_door(width, height)
    return Figure(width, height, tuple(outlines), tuple(captions))


def _stage_and_door(width: float, height: float) -> Sequence[Caption]:
    return (
        Caption("主席台", width / 2 - 20, 1, 40, 9, "caption-strong", is_static=True),
        Caption("门", width / 2 - 10, height - 6, 20, 6, "caption", is_static=True),
    )


def _metres(value: object) -> float:
    return float(value) if isinstance(value, int | Decimal) else 0.0
