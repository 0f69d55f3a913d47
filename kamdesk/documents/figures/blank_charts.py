"""Charts to draw by hand on a blank form: axes and grid, a ring in parts, a calendar of empty days."""

from __future__ import annotations

from math import cos, pi, sin
from typing import TYPE_CHECKING, Final

from kamdesk.documents.figures.figures import Outline, ellipse, polyline, rectangle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kamdesk.documents.figures.figures import Point

Box = tuple[float, float, float, float]
"""Left, upper edge, width and height in millimetres."""

_SQUARE: Final = 5.0  # about how far apart the lines of the grid are
_GROUP: Final = 13.5  # about how wide the place of a month or a person is
_TICK: Final = 1.4
_PARTS: Final = 20  # of a ring: five per cent each
_QUARTER: Final = _PARTS // 4
_ENTRY: Final = 7.0  # height of a line to write a part of the ring on
_SIGN: Final = 3.2
_FIGURES: Final = 16.0  # for a figure and its share


def blank_plot(box: Box) -> Iterator[Outline]:
    """Draw two axes, and between them squares by which bars and lines are drawn."""
    x, y, width, height = box
    rows, columns = max(round(height / _SQUARE), 2), max(round(width / _GROUP), 2)
    for n in range(rows):
        level = y + height * n / rows
        yield Outline(
            polyline([(x, level), (x + width, level)]), stroke="rule", width=0.35, dashes=(1.2, 1.6)
        )
    for n in range(1, columns + 1):
        at = x + width * n / columns
        yield _dotted((at, y), (at, y + height))
        yield Outline(polyline([(at, y + height), (at, y + height + _TICK)]), stroke="ink", width=0.5)
    yield Outline(polyline([(x, y), (x, y + height)]), stroke="ink", width=0.8)
    yield Outline(polyline([(x, y + height), (x + width, y + height)]), stroke="ink", width=0.8)


def _dotted(start: Point, end: Point) -> Outline:
    return Outline(polyline([start, end]), stroke="rule", width=0.35, dashes=(1.2, 1.6))


def blank_ring(box: Box, centre: Point, radius: float, hole: float) -> Iterator[Outline]:
    """Draw a ring marked in parts of five per cent, and beside it, in the box, lines for its parts."""
    cx, cy = centre
    for r in (radius, hole):
        yield Outline(ellipse(cx - r, cy - r, 2 * r, 2 * r), stroke="accent", width=0.6)
    for n in range(_PARTS):
        angle = 2 * pi * n / _PARTS
        inner = hole if n % _QUARTER == 0 else radius - _TICK
        ends = [(cx + r * sin(angle), cy - r * cos(angle)) for r in (inner, radius)]
        yield Outline(polyline(ends), stroke="rule", width=0.5)
    x, y, width, height = box
    entries = int(height / _ENTRY)
    first = y + (height - entries * _ENTRY) / 2
    for n in range(entries):
        line = first + (n + 1) * _ENTRY - 1.2
        yield Outline(rectangle(x, line - _SIGN, _SIGN, _SIGN), "paper", "accent", 0.4)
        left, gap = x + _SIGN + 1.8, 3.0
        yield Outline(polyline([(left, line), (x + width - _FIGURES - gap, line)]), stroke="rule", width=0.5)
        yield Outline(polyline([(x + width - _FIGURES, line), (x + width, line)]), stroke="rule", width=0.5)


def blank_days(box: Box, side: float) -> Iterator[Outline]:
    """Draw a year of days as squares, seven in a column, as many columns as the box holds."""
    x, y, width, _height = box
    for week in range(int(width / side + 0.01)):
        for day in range(7):
            square = rectangle(x + week * side + 0.2, y + day * side + 0.2, side - 0.4, side - 0.4, 0.4)
            yield Outline(square, "paper", "chart-5", 0.3)
