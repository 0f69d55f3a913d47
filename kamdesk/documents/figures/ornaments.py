"""Ornaments of Chinese print drawn as lines: frames, frets, a cloud scroll, a medallion; no pictures."""

from __future__ import annotations

from math import cos, pi, sin
from typing import TYPE_CHECKING, Final, NamedTuple

from kamdesk.documents.figures.figures import Outline, ellipse, moved, polyline, rectangle

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.documents.figures.figures import PathSegment, Point

_FRET: Final = ((0, 1), (0, 0), (0.85, 0), (0.85, 0.75), (0.3, 0.75), (0.3, 0.35), (0.55, 0.35))
# The corner of a frame, from its left side to its upper one, in a square of one: the line knots itself.
_KNOT: Final = ((0, 1), (0, 0.25), (0.5, 0.25), (0.5, 0.5), (0.25, 0.5), (0.25, 0), (1, 0))
_INNER_RULE: Final = 0.375  # of the outer rule of a frame: one strong, one fine
_FRAME_GAP: Final = 1.6  # millimetres from the outer rule of a frame to the line inside
# One stroke of the brush in a box of one by one: start, then curves with two handles each.
_CLOUD_START: Final = (0.43, 0.55)
_CLOUD: Final = (
    ((0.36, 0.60), (0.31, 0.46), (0.38, 0.40)),  # inner curl
    ((0.48, 0.34), (0.58, 0.50), (0.50, 0.66)),  # round to the right
    ((0.40, 0.88), (0.00, 0.76), (0.12, 0.42)),  # belly
    ((0.16, 0.32), (0.24, 0.30), (0.29, 0.32)),  # left lobe
    ((0.30, 0.02), (0.60, 0.00), (0.63, 0.30)),  # crown
    ((0.82, 0.22), (0.84, 0.54), (1.00, 0.52)),  # tail
)
_CLOUD_CENTRE: Final = 0.46  # where the eye sees its middle: the tail weighs little
_CLOUD_HEIGHT: Final = 0.64  # of its width
_CLOUD_STROKE: Final = 0.05  # points for each millimetre of width
_LEAST_STROKE: Final = 0.8  # points
_USUAL_CORNER: Final = 7.0  # millimetres
_PETALS: Final = 8


class Pen(NamedTuple):
    """How an ornament is drawn: its colour; rule in points, corner and gap in millimetres, 0 as is usual."""

    colour: str
    rule: float = 0.0
    corner: float = 0.0
    gap: float = 0.0


def fret(width: float, height: float, pen: Pen) -> tuple[Outline, ...]:
    """Return a band of meanders (回纹) between two rules."""
    colour = pen.colour
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


def corners(width: float, height: float, pen: Pen) -> tuple[Outline, ...]:
    """Return one line round a box that knots itself at every corner (回纹角)."""
    size = min(pen.corner or _USUAL_CORNER, width / 3, height / 3)
    knot = [(x * size, y * size) for x, y in _KNOT]
    points: list[Point] = []
    for is_right, is_low in ((False, False), (True, False), (True, True), (False, True)):
        mirrored = [(width - x if is_right else x, height - y if is_low else y) for x, y in knot]
        points += reversed(mirrored) if is_right is not is_low else mirrored
    return (Outline(polyline(points, is_closed=True), stroke=pen.colour, width=pen.rule or 0.45),)


def frame(width: float, height: float, pen: Pen) -> tuple[Outline, ...]:
    """Return a strong rule with a fine knotted line inside (文武边)."""
    rule, gap = pen.rule or 1.2, pen.gap or _FRAME_GAP
    outer = Outline(rectangle(0, 0, width, height), stroke=pen.colour, width=rule)
    fine = pen._replace(rule=rule * _INNER_RULE)
    inner = corners(width - 2 * gap, height - 2 * gap, fine)
    return (outer, *(moved(line, gap, gap) for line in inner))


def cloud(width: float, height: float, pen: Pen) -> tuple[Outline, ...]:
    """Return a cloud scroll (祥云) in one stroke, its middle where the eye sees it."""
    across = min(width, height / _CLOUD_HEIGHT)
    down = across * _CLOUD_HEIGHT
    left, top = width / 2 - across * _CLOUD_CENTRE, (height - down) / 2

    def at(point: Point) -> Point:
        return left + point[0] * across, top + point[1] * down

    steps: list[PathSegment] = [("m", at(_CLOUD_START))]
    for handle, other, end in _CLOUD:
        steps.append(("c", (*at(handle), *at(other), *at(end))))
    rule = pen.rule or max(across * _CLOUD_STROKE, _LEAST_STROKE)
    return (Outline(tuple(steps), stroke=pen.colour, width=rule, is_round=True),)


def medallion(width: float, height: float, pen: Pen) -> tuple[Outline, ...]:
    """Return a round medallion (团花): rings, petals and a key at its heart."""
    colour = pen.colour
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


ORNAMENTS: Final[dict[str, Callable[[float, float, Pen], tuple[Outline, ...]]]] = {
    "fret": fret,
    "corners": corners,
    "frame": frame,
    "cloud": cloud,
    "medallion": medallion,
}


def ornament(name: str, x: float, y: float, width: float, height: float, pen: Pen) -> tuple[Outline, ...]:
    """Return one of `ORNAMENTS` drawn into a box."""
    return tuple(moved(shape, x, y) for shape in ORNAMENTS[name](width, height, pen))
