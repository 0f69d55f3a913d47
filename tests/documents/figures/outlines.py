"""Where the shapes and words of a figure lie, in millimetres, and whether they keep apart."""

from __future__ import annotations

from math import hypot
from typing import TYPE_CHECKING

from kamdesk.documents.figures.figures import Caption

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamdesk.documents.figures.figures import Figure, Outline

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""
_NEAR = 0.01


def points(outline: Outline) -> list[tuple[float, float]]:
    return [(step[n], step[n + 1]) for _, step in outline.segments for n in range(0, len(step), 2)]


def assert_inside(figure: Figure) -> None:
    for outline in figure.outlines:
        for x, y in points(outline):
            assert -0.01 <= x <= figure.width + 0.01
            assert -0.01 <= y <= figure.height + 0.01
    for caption in figure.captions:
        assert caption.x >= -0.01
        assert caption.y >= -0.01
        assert caption.x + caption.width <= figure.width + 0.01
        assert caption.y + caption.height <= figure.height + 0.01
        assert caption.width > 0


def edges(part: Outline | Caption) -> Box:
    """The box round a shape, or that of a caption."""
    if isinstance(part, Caption):
        return part.x, part.y, part.x + part.width, part.y + part.height
    xs, ys = zip(*points(part), strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def is_round(outline: Outline) -> bool:
    return len(outline.segments) == 6


def circle(outline: Outline) -> tuple[float, float, float]:
    """Middle and radius of a round outline."""
    left, top, right, bottom = edges(outline)
    return (left + right) / 2, (top + bottom) / 2, (right - left) / 2


def lies_within(inner: Box, outer: Outline) -> bool:
    """Whether a box lies within an outline, within the rim of a round one."""
    left, top, right, bottom = edges(outer)
    if is_round(outer):
        x, y, radius = circle(outer)
        corners = [(a, b) for a in inner[::2] for b in inner[1::2]]
        return all(hypot(a - x, b - y) <= radius + _NEAR for a, b in corners)
    return (
        left - _NEAR <= inner[0]
        and top - _NEAR <= inner[1]
        and inner[2] <= right + _NEAR
        and inner[3] <= bottom + _NEAR
    )


def overlap(one: Box, other: Box) -> bool:
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    return across > _NEAR and down > _NEAR


def meet(one: Outline, other: Outline) -> bool:
    """Whether two shapes overlap: rounds by their radii, a round and a box by the nearest point."""
    if is_round(one) and is_round(other):
        (x0, y0, r0), (x1, y1, r1) = circle(one), circle(other)
        return hypot(x0 - x1, y0 - y1) < r0 + r1 - _NEAR
    if is_round(one) or is_round(other):
        (x, y, radius), box = (circle(one), edges(other)) if is_round(one) else (circle(other), edges(one))
        return hypot(max(box[0] - x, 0, x - box[2]), max(box[1] - y, 0, y - box[3])) < radius - _NEAR
    return overlap(edges(one), edges(other))


def assert_apart(shapes: Sequence[Outline]) -> None:
    for n, one in enumerate(shapes):
        assert not any(meet(one, other) for other in shapes[n + 1 :])


def assert_words_apart(figure: Figure) -> None:
    captions = [caption for caption in figure.captions if caption.text]
    for n, one in enumerate(captions):
        for other in captions[n + 1 :]:
            assert not overlap(edges(one), edges(other)), (one.text, other.text)
