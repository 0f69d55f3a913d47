"""Drawings as plain values in millimetres, downwards from the upper left: the same for paper and screen."""

from __future__ import annotations

from math import hypot
from typing import TYPE_CHECKING, Final, NamedTuple

from kamdesk.documents.text.typesetting import Align, Anchor

if TYPE_CHECKING:
    from collections.abc import Sequence

Point = tuple[float, float]
Box = tuple[float, float, float, float]
"""A place: left, top, width, height."""
PathSegment = tuple[str, tuple[float, ...]]
"""One step of an outline: ``m`` to a point, ``l`` line, ``c`` curve with two handles, ``h`` close."""

_KAPPA: Final = 0.5523  # how far the handles of a quarter circle reach
_HEAD_LENGTH: Final = 2.6
_HEAD_HALF: Final = 1.05


class Outline(NamedTuple):
    """A shape of lines and curves; colours by name, ``width`` and ``dashes`` in points.

    ``description`` is the value that a shape stands for, shown when somebody points at it on screen; a
    round stroke has round ends and joins, as a brush draws.
    """

    segments: tuple[PathSegment, ...]
    fill: str = ""
    stroke: str = ""
    width: float = 0.6
    dashes: tuple[float, ...] = ()
    description: str = ""
    is_round: bool = False


class Caption(NamedTuple):
    """Text in a box of a drawing; ``lines`` as many as wished for, ``title`` what it is called.

    ``overlay_mask`` marks for each character whether an overlay prints it; empty means all. With
    ``is_on_line`` the first line stands on ``y``, whatever its size, and ``lines`` is all there may be.
    """

    text: str
    x: float
    y: float
    width: float
    height: float
    style: str = "note"
    align: Align = Align.CENTER
    anchor: Anchor = Anchor.MIDDLE
    lines: int = 0
    is_vertical: bool = False
    is_static: bool = False
    title: str = ""
    overlay_mask: str = ""
    is_on_line: bool = False


class Figure(NamedTuple):
    """A drawing of a certain size: outlines below captions; ``title`` is what it is called.

    ``columns`` are the places of the entries of a chart of bars or lines, each with all of its values.
    """

    width: float
    height: float
    outlines: tuple[Outline, ...] = ()
    captions: tuple[Caption, ...] = ()
    title: str = ""
    columns: tuple[Box, ...] = ()


def polyline(points: Sequence[Point], *, is_closed: bool = False) -> tuple[PathSegment, ...]:
    """Return the steps from point to point."""
    segments = [("m", points[0]), *(("l", point) for point in points[1:])]
    return (*segments, ("h", ())) if is_closed else tuple(segments)


def rectangle(
    x: float, y: float, width: float, height: float, radius: float = 0.0
) -> tuple[PathSegment, ...]:
    """Return the steps round a rectangle, its corners rounded by ``radius``."""
    right, bottom = x + width, y + height
    if not radius:
        return polyline([(x, y), (right, y), (right, bottom), (x, bottom)], is_closed=True)
    r = min(radius, width / 2, height / 2)
    k = r * (1 - _KAPPA)
    return (
        ("m", (x + r, y)),
        ("l", (right - r, y)),
        ("c", (right - k, y, right, y + k, right, y + r)),
        ("l", (right, bottom - r)),
        ("c", (right, bottom - k, right - k, bottom, right - r, bottom)),
        ("l", (x + r, bottom)),
        ("c", (x + k, bottom, x, bottom - k, x, bottom - r)),
        ("l", (x, y + r)),
        ("c", (x, y + k, x + k, y, x + r, y)),
        ("h", ()),
    )


def ellipse(x: float, y: float, width: float, height: float) -> tuple[PathSegment, ...]:
    """Return the steps round an ellipse in a box."""
    a, b = width / 2, height / 2
    cx, cy = x + a, y + b
    ka, kb = a * _KAPPA, b * _KAPPA
    return (
        ("m", (cx + a, cy)),
        ("c", (cx + a, cy + kb, cx + ka, cy + b, cx, cy + b)),
        ("c", (cx - ka, cy + b, cx - a, cy + kb, cx - a, cy)),
        ("c", (cx - a, cy - kb, cx - ka, cy - b, cx, cy - b)),
        ("c", (cx + ka, cy - b, cx + a, cy - kb, cx + a, cy)),
        ("h", ()),
    )


def arrow(points: Sequence[Point], colour: str, width: float = 0.9) -> tuple[Outline, Outline]:
    """Return a way through points and the head at its end."""
    (x1, y1), (x2, y2) = points[-2:]
    length = hypot(x2 - x1, y2 - y1) or 1.0
    ux, uy = (x2 - x1) / length, (y2 - y1) / length
    bx, by = x2 - ux * _HEAD_LENGTH, y2 - uy * _HEAD_LENGTH
    left = (bx - uy * _HEAD_HALF, by + ux * _HEAD_HALF)
    right = (bx + uy * _HEAD_HALF, by - ux * _HEAD_HALF)
    shaft = Outline(polyline([*points[:-1], (bx, by)]), stroke=colour, width=width)
    return shaft, Outline(polyline([(x2, y2), left, right], is_closed=True), fill=colour)


def moved(outline: Outline, dx: float, dy: float) -> Outline:
    """Return the outline elsewhere."""
    segments = tuple(
        (kind, tuple(v + (dy if n % 2 else dx) for n, v in enumerate(values)))
        for kind, values in outline.segments
    )
    return outline._replace(segments=segments)
