"""Ornaments of Chinese print drawn as lines: frets, cloud scrolls, a medallion; nothing is a picture."""

from __future__ import annotations

from math import cos, pi, sin
from typing import TYPE_CHECKING, Final

from kamdesk.documents.figures.figures import Outline, ellipse, moved, polyline, rectangle

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.documents.figures.figures import PathSegment, Point

_FRET: Final = ((0, 1), (0, 0), (0.85, 0), (0.85, 0.75), (0.3, 0.75), (0.3, 0.35), (0.55, 0.35))
_CORNER: Final = 9.0
_PETALS: Final = 8


def fret(width: float, height: float, colour: str) -> tuple[Outline, ...]:
    """Return a band of meanders (回纹) between two rules."""
    rules = [Outline(polyline([(0, y), (width, y)]), stroke=colour, width=0.6) for y in (0.0, height)]
    inner = height * 0.56
    top = (height - inner) / 2
    count = max(round(width / (inner * 1.15)), 1)
    pitch = width / count
    keys = [
        Outline(
            polyline([(n * pitch + x * pitch * 0.86, top + y * inner) for x, y in _FRET]),
            stroke=colour,
            width=0.75,
        )
        for n in range(count)
    ]
    return (*rules, *keys)


def corners(width: float, height: float, colour: str) -> tuple[Outline, ...]:
    """Return a double frame whose corners turn inwards in keys."""
    size = min(_CORNER, width / 4, height / 4)
    gap = size * 0.22
    points: list[Point] = [
        (0, size),
        (0, 0),
        (size, 0),
        (size, size * 0.62),
        (size * 0.38, size * 0.62),
        (size * 0.38, size * 0.34),
        (size * 0.7, size * 0.34),
    ]
    shapes = [Outline(rectangle(gap, gap, width - 2 * gap, height - 2 * gap), stroke=colour, width=0.5)]
    for is_right in (False, True):
        for is_low in (False, True):
            mirrored = [(width - x if is_right else x, height - y if is_low else y) for x, y in points]
            shapes.append(Outline(polyline(mirrored), stroke=colour, width=1.1))
    far = size * 1.25
    sides = [((far, y), (width - far, y)) for y in (0.0, height)]
    sides += [((x, far), (x, height - far)) for x in (0.0, width)]
    return (*shapes, *(Outline(polyline(side), stroke=colour, width=1.1) for side in sides))


def cloud(width: float, height: float, colour: str) -> tuple[Outline, ...]:
    """Return a cloud scroll (祥云): two spirals that meet over trailing lines."""
    r = min(width / 4.4, height / 2.1)
    cx, cy = width / 2, height * 0.46
    shapes = []
    for side in (-1, 1):
        centre = (cx + side * r * 0.98, cy)
        shapes.append(Outline(_spiral(centre, r, side), stroke=colour, width=0.9))
        for n, reach in enumerate((0.98, 0.72, 0.48)):
            y = cy + r * (1.0 - 0.24 * n)
            start = centre[0] if n == 0 else cx + side * r * 0.1
            end = cx + side * width / 2 * reach
            if abs(end - start) > r * 0.2:
                shapes.append(Outline(polyline([(start, y), (end, y)]), stroke=colour, width=0.9))
    return tuple(shapes)


def medallion(width: float, height: float, colour: str) -> tuple[Outline, ...]:
    """Return a round medallion (团花): rings, petals and a key at its heart."""
    r = min(width, height) / 2
    cx, cy = width / 2, height / 2

    def ring(share: float, weight: float) -> Outline:
        size = 2 * r * share
        segments = ellipse(cx - r * share, cy - r * share, size, size)
        return Outline(segments, stroke=colour, width=weight)

    shapes = [ring(1, 1.2), ring(0.93, 0.5), ring(0.36, 0.8), ring(0.3, 0.4)]
    shapes += [_petal((cx, cy), r, 2 * pi * n / _PETALS, colour) for n in range(_PETALS)]
    dots = _PETALS
    for n in range(dots):
        angle = 2 * pi * (n + 0.5) / dots
        x, y = cx + r * 0.78 * cos(angle), cy + r * 0.78 * sin(angle)
        shapes.append(Outline(ellipse(x - r * 0.035, y - r * 0.035, r * 0.07, r * 0.07), fill=colour))
    heart = r * 0.15
    shapes.append(
        Outline(
            polyline(
                [(cx, cy - heart), (cx + heart, cy), (cx, cy + heart), (cx - heart, cy)], is_closed=True
            ),
            fill=colour,
        )
    )
    return tuple(shapes)


def _petal(centre: Point, r: float, angle: float, colour: str) -> Outline:
    def at(distance: float, turn: float) -> Point:
        return centre[0] + r * distance * cos(angle + turn), centre[1] + r * distance * sin(angle + turn)

    start, tip = at(0.36, 0), at(0.88, 0)
    segments: tuple[PathSegment, ...] = (
        ("m", start),
        ("c", (*at(0.5, 0.42), *at(0.78, 0.36), *tip)),
        ("c", (*at(0.78, -0.36), *at(0.5, -0.42), *start)),
    )
    return Outline(segments, stroke=colour, width=0.7)


def _spiral(centre: Point, radius: float, side: int) -> tuple[PathSegment, ...]:
    """Return a spiral from the lowest point inwards, one and three quarter turns, as short chords."""
    points: list[Point] = []
    breaks_page = 1.75
    count = 56
    for n in range(count + 1):
        share = n / count
        angle = pi / 2 + side * share * breaks_page * 2 * pi
        r = radius * (1 - 0.8 * share)
        points.append((centre[0] + r * cos(angle), centre[1] + r * sin(angle)))
    return polyline(points)


ORNAMENTS: Final[dict[str, Callable[[float, float, str], tuple[Outline, ...]]]] = {
    "fret": fret,
    "corners": corners,
    "cloud": cloud,
    "medallion": medallion,
}


def ornament(name: str, x: float, y: float, width: float, height: float, colour: str) -> tuple[Outline, ...]:
    """Return one of `ORNAMENTS` drawn into a box."""
    return tuple(moved(shape, x, y) for shape in ORNAMENTS[name](width, height, colour))
