"""Plans of halls as drawings: tables and fixtures to scale, the far end above, the door below."""

from __future__ import annotations

from decimal import Decimal
from math import sqrt
from typing import TYPE_CHECKING, Final

from kamdesk.documents.figures.chairs import LONG_SHAPES, table_place
from kamdesk.documents.figures.figures import Caption, Figure, Outline, ellipse, polyline, rectangle
from kamdesk.documents.text.typesetting import Align
from kamdesk.documents.values.formats import plain_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kamdesk.documents.figures.figures import Point
    from kamdesk.documents.values.templates import Scope

_CHAIR: Final = 0.42  # metres across
_EM: Final = 2.7  # millimetres of a Chinese character in the smallest size of a plan
_LINE: Final = 3.4  # millimetres of a line in that size
_ROUND_LINES: Final = 4 * _LINE  # how wide a round table is that holds number, name and count
_LIST_COLUMN: Final = 50.0
_LIST_GAP: Final = 5.0
_ROW: Final = 6.2
_LOWEST_ROW: Final = 4.4
_BESIDE: Final = 1.0
_FEW_EMS: Final = 5.0
_LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def hall_figure(scope: Scope, of: str, width: float, height: float) -> Figure:
    """Return the tables of a list in their hall; on a blank form the empty hall on a dotted grid.

    Lengths in the data are metres from the far left corner: ``hall.width`` and ``hall.depth``;
    ``features`` with label, x, y, width, depth; tables with number, name, the centre x and y, width,
    depth, shape, seats, taken, and ``is_head`` for the head table. Where tables are too small for their
    words they show their numbers, and a list beside the hall says the rest.
    """
    across, deep = _metres(scope.value("hall.width")), _metres(scope.value("hall.depth"))
    if scope.is_blank or not across or not deep:
        return _empty_hall(width, height)
    tables = scope.records(of)
    whole = _Hall(width, height, across, deep)
    drawn = [_HallTable(table, whole) for table in tables]
    features = [_Feature(feature, whole) for feature in scope.records("features")]
    if all(table.has_room for table in drawn) and all(feature.has_room for feature in features):
        return _figure(width, height, whole, drawn, features)
    columns = _columns(len(tables) + len(features), height)
    hall = _Hall(width - columns * _LIST_COLUMN - _LIST_GAP, height, across, deep)
    drawn = [_HallTable(table, hall, is_listed=True) for table in tables]
    features = [_Feature(feature, hall) for feature in scope.records("features")]
    letters = (first + second for first in ("", *_LETTERS) for second in _LETTERS)
    for feature in features:
        if not feature.has_room:  # the hall is smaller now
            feature.letter = next(letters)
    rows = [table.row for table in drawn] + [feature.row for feature in features if feature.letter]
    figure = _figure(width, height, hall, drawn, features)
    listed = list(_list_captions(rows, hall.right + _LIST_GAP, columns, height))
    return Figure(width, height, figure.outlines, (*figure.captions, *listed))


class _Hall:
    """The hall on the paper: its scale and where its left upper corner lies, in millimetres."""

    def __init__(self, width: float, height: float, across: float, deep: float) -> None:
        self.scale = min(width / across, height / deep)
        self.width, self.height = across * self.scale, deep * self.scale
        self.left, self.top = (width - self.width) / 2, (height - self.height) / 2
        self.right = width

    def outline(self) -> Outline:
        """Return the walls."""
        return Outline(rectangle(self.left, self.top, self.width, self.height), stroke="ink", width=1.2)


class _Feature:
    """A fixture of the hall with its words in it or beside it, or the letter under which a list names it."""

    def __init__(self, feature: Mapping[str, object], hall: _Hall) -> None:
        x, y, self._width, self._depth = (
            _metres(feature.get(key)) * hall.scale for key in ("x", "y", "width", "depth")
        )
        self._x, self._y = hall.left + x, hall.top + y
        self._label = plain_text(feature.get("label"))
        self._room_beside = hall.left + hall.width - self._x - self._width - _BESIDE
        self.letter = ""

    @property
    def has_room(self) -> bool:
        """Return whether the words can stand in the fixture's rectangle, or a few beside a flat one."""
        return self._holds_words or self._is_named_beside

    @property
    def _holds_words(self) -> bool:
        in_line = int((self._width - 1) / _EM)
        return in_line > 0 and -(-_ems(self._label) // in_line) * _LINE <= self._depth

    @property
    def _is_named_beside(self) -> bool:
        ems = _ems(self._label)
        return self._depth < _LINE and ems <= _FEW_EMS and ems * _EM + _BESIDE <= self._room_beside

    def outline(self) -> Outline:
        """Return the rectangle."""
        segments = rectangle(self._x, self._y, self._width, self._depth)
        return Outline(segments, "head_tint", "secondary", 0.6)

    def captions(self) -> Iterator[Caption]:
        """Yield the words in it or beside it; a letter may be larger than it."""
        tall = max(self._depth, _LOWEST_ROW)
        wide = max(self._width - 1, _LOWEST_ROW)
        x, y = self._x + (self._width - wide) / 2, self._y + (self._depth - tall) / 2
        if self.letter or self._holds_words:
            yield Caption(self.letter or self._label, x, y, wide, tall, "caption", title="会场")
            return
        x, wide = self._x + self._width + _BESIDE, min(self._room_beside, _FEW_EMS * _EM + _BESIDE)
        yield Caption(self._label, x, y, wide, tall, "caption", Align.LEFT, lines=1, title="会场")

    @property
    def row(self) -> tuple[str, str, str]:
        """Return what a list says of it."""
        return self.letter, self._label, ""


class _HallTable:
    """One table of a hall with its chairs; one that is listed shows its number alone."""

    def __init__(self, table: Mapping[str, object], hall: _Hall, *, is_listed: bool = False) -> None:
        self._table = table
        self._is_listed = is_listed
        self._scale = hall.scale
        self._cx = hall.left + _metres(table.get("x")) * hall.scale
        self._cy = hall.top + _metres(table.get("y")) * hall.scale
        self._width = (_metres(table.get("width")) or 1.8) * hall.scale
        depth = _metres(table.get("depth")) * hall.scale
        self._depth = depth or (self._width * 0.5 if self._is_long else self._width)
        taken, seats = table.get("taken"), table.get("seats")
        self._number, self._name = plain_text(table.get("number")), plain_text(table.get("name"))
        self._count = f"{taken}/{seats}" if taken is not None and seats is not None else ""

    @property
    def _is_long(self) -> bool:
        return self._table.get("shape") in LONG_SHAPES

    @property
    def has_room(self) -> bool:
        """Return whether number, name and count can stand on the table."""
        if self._is_long:
            return self._depth >= 1.4 * _LINE and self._third >= _EM * max(_ems(self._name), 2.5)
        return self._width >= _ROUND_LINES and self._width * 0.86 >= _EM * _ems(self._name)

    @property
    def _third(self) -> float:
        return (self._width - 3) / 3

    def outlines(self) -> Iterator[Outline]:
        """Yield the chairs and the table top."""
        chair = _CHAIR * self._scale
        for x, y in self._chairs():
            yield Outline(ellipse(x - chair / 2, y - chair / 2, chair, chair), "tint", "rule", 0.4)
        is_head = bool(self._table.get("is_head"))
        box = self._cx - self._width / 2, self._cy - self._depth / 2, self._width, self._depth
        segments = rectangle(*box, 1.2) if self._is_long else ellipse(*box)
        yield Outline(segments, "head_tint" if is_head else "paper", "accent", 1.5 if is_head else 0.8)

    def captions(self) -> Iterator[Caption]:
        """Yield number, name and count, clear of the rim: beside each other on a long table."""
        title = f"桌 {self._number}"
        if self._is_listed:
            wide, tall = self._width * 0.86, self._depth * (0.9 if self._is_long else 0.5)
            box = self._cx - wide / 2, self._cy - tall / 2, wide, tall
            yield Caption(self._number, *box, "caption-strong", lines=1, title=title)
            return
        texts = ((self._number, "total"), (self._name, "caption"), (self._count, "small"))
        if self._is_long:
            for n, (text, style) in enumerate(texts):
                left = self._cx + (n - 1.5) * self._third
                top, tall = self._cy - self._depth * 0.45, self._depth * 0.9
                yield Caption(text, left, top, self._third, tall, style, lines=1, title=title)
            return
        shown = [(text, style) for text, style in texts if text]
        parts = {"total": 0.29, "caption": 0.22, "small": 0.22}
        top = self._cy - self._depth * sum(parts[style] for _, style in shown) / 2
        for text, style in shown:
            tall = self._depth * parts[style]
            wide = self._chord(max(abs(top - self._cy), abs(top + tall - self._cy)))
            yield Caption(text, self._cx - wide / 2, top, wide, tall, style, lines=1, title=title)
            top += tall

    @property
    def row(self) -> tuple[str, str, str]:
        """Return what a list says of the table."""
        return self._number, self._name, self._count

    def _chord(self, off: float) -> float:
        """Return how wide the table is so far off its middle, with a little air at the rim."""
        return self._width * 0.92 * sqrt(max(1 - (off / (self._depth / 2)) ** 2, 0.0))

    def _chairs(self) -> Iterator[Point]:
        seats = self._table.get("seats")
        count = seats if isinstance(seats, int) else 0
        shape = "long" if self._is_long else "round"
        for n in range(count):
            x, y = table_place(shape, n, count, self._width, self._depth, _CHAIR * self._scale * 0.72)
            yield self._cx + x, self._cy + y


def _figure(
    width: float, height: float, hall: _Hall, tables: Sequence[_HallTable], features: Sequence[_Feature]
) -> Figure:
    outlines = [hall.outline(), *(feature.outline() for feature in features)]
    outlines += [outline for table in tables for outline in table.outlines()]
    captions = [caption for feature in features for caption in feature.captions()]
    captions += [caption for table in tables for caption in table.captions()]
    return Figure(width, height, tuple(outlines), tuple(captions))


def _columns(count: int, height: float) -> int:
    """Return in how many columns the list of so many rows stands."""
    return -(-count // int(height // _LOWEST_ROW))


def _list_captions(
    rows: Sequence[tuple[str, str, str]], left: float, columns: int, height: float
) -> Iterator[Caption]:
    """Yield number, name and count of each table, column after column."""
    in_column = -(-len(rows) // columns)
    tall = min(_ROW, height / in_column)
    for n, (number, name, count) in enumerate(rows):
        x, y = left + n // in_column * _LIST_COLUMN, n % in_column * tall
        title = f"桌 {number}"
        yield Caption(number, x, y, 8.0, tall, "caption-strong", lines=1, title=title)
        wide = _LIST_COLUMN - (23.0 if count else 11.0)
        yield Caption(name, x + 9, y, wide, tall, "caption", Align.LEFT, lines=1, title=title)
        yield Caption(count, x + _LIST_COLUMN - 14, y, 12.0, tall, "small", lines=1, title=title)


def _ems(text: str) -> float:
    """Return about how many Chinese characters wide a text is."""
    return sum(1.0 if sign >= "\u2e80" else 0.58 for sign in text)


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
    captions = (
        Caption("主席台", width / 2 - 20, 1, 40, 9, "caption-strong", is_static=True),
        Caption("门", width / 2 - 10, height - 6, 20, 6, "caption", is_static=True),
    )
    return Figure(width, height, tuple(outlines), captions)


def _metres(value: object) -> float:
    return float(value) if isinstance(value, int | Decimal) else 0.0
