"""Boxes for choices, drawn by ourselves: hardly a Chinese face has ☐ and ☑, and a form needs them alike.

The tick alone is what an overlay prints into a box that is on the paper already.
"""

from __future__ import annotations

import struct
from typing import Final

BOX: Final = "☐"
TICKED_BOX: Final = "☑"
TICK: Final = "\U0001f5f8"  # 🗸, a sign that no face of ours has

# Corners in thousandths of an em, the baseline at 0; outer shapes run clockwise, holes against it.
_FRAME: Final = ((110, -10), (110, 770), (890, 770), (890, -10))
_HOLE: Final = ((160, 40), (840, 40), (840, 720), (160, 720))
_TICK: Final = ((225, 395), (300, 470), (445, 315), (705, 640), (785, 575), (450, 155))
_SHAPES: Final = {BOX: (_FRAME, _HOLE), TICKED_BOX: (_FRAME, _HOLE, _TICK), TICK: (_TICK,)}
_ON_CURVE: Final = 0x01

MARKS: Final = frozenset(_SHAPES)


def mark_metric(mark: str, units_per_em: int) -> tuple[int, int]:
    """Return advance and left side bearing of a mark: a whole em wide, as Chinese characters are."""
    left = min(x for contour in _SHAPES[mark] for x, _ in contour)
    return units_per_em, _scaled(left, units_per_em)


def mark_outline(mark: str, units_per_em: int) -> bytes:
    """Return a mark as a simple glyph of a TrueType font."""
    contours = [
        [(_scaled(x, units_per_em), _scaled(y, units_per_em)) for x, y in contour]
        for contour in _SHAPES[mark]
    ]
    points = [point for contour in contours for point in contour]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    ends: list[int] = []
    for contour in contours:
        ends.append((ends[-1] if ends else -1) + len(contour))
    header = struct.pack(">5h", len(contours), min(xs), min(ys), max(xs), max(ys))
    tail = struct.pack(f">{len(ends)}HH", *ends, 0) + bytes([_ON_CURVE]) * len(points)
    return header + tail + _steps(xs) + _steps(ys)


def _scaled(value: int, units_per_em: int) -> int:
    return round(value * units_per_em / 1000)


def _steps(values: list[int]) -> bytes:
    """Return coordinates as the format wants them: each as the way from the one before."""
    before = [0, *values[:-1]]
    return struct.pack(
        f">{len(values)}h", *(value - last for value, last in zip(values, before, strict=True))
    )
