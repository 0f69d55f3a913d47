"""Ornaments: inside their boxes, alike at every corner, drawn as strokes and not filled."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kamdesk.documents.figures.ornaments import ORNAMENTS, Pen, ornament

if TYPE_CHECKING:
    from kamdesk.documents.figures.figures import Outline

BOX = (10.0, 20.0, 60.0, 40.0)


def ends(outline: Outline) -> list[tuple[float, float]]:
    """The points an outline goes through, without the handles of its curves."""
    return [(values[-2], values[-1]) for _, values in outline.segments if values]


@pytest.mark.parametrize("name", ORNAMENTS)
def test_an_ornament_keeps_to_its_box(name: str) -> None:
    x, y, width, height = BOX
    for outline in ornament(name, *BOX, Pen("gold")):
        for px, py in ends(outline):
            assert x - 1e-6 <= px <= x + width + (2.5 if name == "cloud" else 1e-6)
            assert y - 1e-6 <= py <= y + height + 1e-6


def test_a_frame_is_a_strong_rule_with_a_fine_knotted_one_inside() -> None:
    outer, inner = ornament("frame", *BOX, Pen("gold", corner=8))
    assert (outer.width, inner.width) == pytest.approx((1.2, 0.45))
    assert min(x for x, _ in ends(inner)) == pytest.approx(11.6)
    assert max(y for _, y in ends(inner)) == pytest.approx(58.4)


def test_the_knots_of_a_frame_are_alike_at_every_corner() -> None:
    (line,) = ornament("corners", 0, 0, 100, 60, Pen("gold", corner=9))
    points = {(round(x, 6), round(y, 6)) for x, y in ends(line)}
    assert len(points) == 28
    assert points == {(round(100 - x, 6), y) for x, y in points}
    assert points == {(x, round(60 - y, 6)) for x, y in points}
    assert (0.0, 2.25) in points  # a quarter of the corner from the edge, where the line turns inwards


def test_a_cloud_is_one_round_stroke_as_strong_as_it_is_wide() -> None:
    (stroke,) = ornament("cloud", 0, 0, 26, 16.64, Pen("gold"))
    assert stroke.is_round
    assert not stroke.fill
    assert stroke.width == pytest.approx(1.3)
    (small,) = ornament("cloud", 0, 0, 10, 6.4, Pen("gold"))
    assert small.width == 0.8
