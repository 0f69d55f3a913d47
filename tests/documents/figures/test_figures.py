"""Charts and seating plans as drawings: their texts and places, whatever the data."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from math import hypot
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.documents.figures.chart_definition import Chart, Series
from kamdesk.documents.figures.charts import chart_figure
from kamdesk.documents.figures.seating_figures import hall_figure, seats_figure
from kamdesk.documents.values.formats import FORMATS
from kamdesk.documents.values.templates import Scope, TextTemplate

if TYPE_CHECKING:
    from decimal import Decimal

    from kamdesk.documents.figures.figures import Caption, Figure, Outline

EMPTY = TextTemplate.parse("")
values = st.decimals(min_value=0, max_value=10**9, places=2)


def drawn(
    kind: str, entries: list[dict[str, object]], *keys: str, width: float = 90, height: float = 55
) -> Figure:
    series = tuple(Series(key, TextTemplate.parse(key)) for key in keys)
    chart = Chart(kind, TextTemplate.parse("图"), "list", "label", series, width, FORMATS["number"])
    return chart_figure(chart, Scope({"list": entries}), height)


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


@given(
    st.lists(st.tuples(values, st.none() | values), min_size=1, max_size=20),
    st.sampled_from(["bars", "lines"]),
)
def test_charts_of_any_figures_stay_inside_their_frame(
    rows: list[tuple[Decimal, Decimal | None]], kind: str
) -> None:
    entries: list[dict[str, object]] = [{"label": str(n), "a": a, "b": b} for n, (a, b) in enumerate(rows)]
    assert_inside(drawn(kind, entries, "a", "b"))


@given(st.lists(values, min_size=1, max_size=8))
def test_shares_of_any_figures_stay_inside_their_frame(parts: list[Decimal]) -> None:
    figure = drawn("shares", [{"label": str(n), "a": part} for n, part in enumerate(parts)], "a")
    assert_inside(figure)


def test_bars_are_as_long_as_their_values(entries: list[dict[str, object]]) -> None:
    figure = drawn("bars", entries, "a")
    bars = [outline for outline in figure.outlines if outline.fill.startswith("chart-")]
    heights = [max(y for _, y in points(bar)) - min(y for _, y in points(bar)) for bar in bars]
    assert heights[1] == pytest.approx(heights[0] * 2)
    assert heights[2] == pytest.approx(heights[0] * 3)


@pytest.fixture
def entries() -> list[dict[str, object]]:
    return [{"label": f"{n}月", "a": n * 10} for n in (1, 2, 3)]


def test_bars_begin_at_nought_and_counts_have_whole_steps() -> None:
    figure = drawn("bars", [{"label": "甲", "a": 9}, {"label": "乙", "a": 4}], "a")
    axis = [caption.text for caption in figure.captions if caption.style == "small" and caption.x < 5]
    assert axis == ["0", "5", "10"]


def test_lines_that_differ_little_have_an_axis_of_their_own() -> None:
    figure = drawn("lines", [{"label": str(n), "a": 90 + n} for n in range(4)], "a")
    axis = [caption.text for caption in figure.captions if caption.style == "small" and caption.x < 5]
    assert axis[0] != "0"
    assert axis[0] <= "90"


def test_shares_name_every_part_with_its_percentage() -> None:
    figure = drawn("shares", [{"label": "甲", "a": 3}, {"label": "乙", "a": 1}], "a")
    descriptions = [caption.text for caption in figure.captions]
    assert {"甲", "乙", "3　75.0%", "1　25.0%", "4"} <= set(descriptions)


def test_neighbouring_series_keep_apart_in_grey() -> None:
    figure = drawn("bars", [{"label": "甲", "a": 1, "b": 2, "c": 3}], "a", "b", "c")
    tones = [int(outline.fill[-1]) for outline in figure.outlines if outline.stroke == "accent"]
    assert all(abs(a - b) >= 2 for a, b in pairwise(tones[:3]))


def test_the_heat_calendar_has_a_square_for_every_day() -> None:
    first = date(2026, 6, 1)
    days: list[dict[str, object]] = [{"date": first + timedelta(days=n * 3), "a": n % 5} for n in range(60)]
    figure = drawn("heat", days, "a", width=176, height=42)
    assert_inside(figure)
    squares = [outline for outline in figure.outlines if outline.stroke == "chart-5"]
    assert len(squares) == 59 * 3 + 1 + 6  # every day from the first to the last, and the legend


def test_a_chart_without_figures_is_a_titled_frame() -> None:
    figure = drawn("bars", [], "a")
    assert [caption.text for caption in figure.captions] == ["图"]
    assert len(figure.outlines) == 1


def seats(count: int, shape: str, width: float = 176, height: float = 170) -> Figure:
    people = [{"seat": n, "name": f"宾{n}", "title": "", "role": "", "side": "guest"} for n in range(count)]
    scope = Scope({"table": {"shape": shape, "seats": count, "number": 1, "name": ""}, "seats": people})
    return seats_figure(scope, "seats", width, height)


def box_of(figure: Figure, name: str) -> Caption:
    return next(caption for caption in figure.captions if caption.text == name)


@pytest.mark.parametrize("shape", ["round", "long_sides", "long_ends"])
@pytest.mark.parametrize("count", [4, 6, 8, 10, 12, 14, 16, 20])
def test_every_seat_has_a_box_of_its_own_inside_the_plan(shape: str, count: int) -> None:
    figure = seats(count, shape)
    assert_inside(figure)
    boxes = edges_of_boxes(figure)
    assert len(boxes) == count + 1  # and the table
    for n, (left, top, right, bottom) in enumerate(boxes):
        for x0, y0, x1, y1 in boxes[n + 1 :]:
            assert x1 <= left + 0.01 or right <= x0 + 0.01 or y1 <= top + 0.01 or bottom <= y0 + 0.01


def edges_of_boxes(figure: Figure) -> list[tuple[float, float, float, float]]:
    """Left, top, right, bottom of the seats' boxes and of the table; a round one by its inner square."""
    boxes = []
    for outline in figure.outlines:
        xs, ys = zip(*points(outline), strict=True)
        left, top, right, bottom = min(xs), min(ys), max(xs), max(ys)
        is_round = len(outline.segments) == 6
        if outline.stroke != "accent" or right - left < 10:
            continue  # a badge, or the wall beside the door
        inset = (right - left) * (0.5 - 0.3536) if is_round else 0.0
        boxes.append((left + inset, top + inset, right - inset, bottom - inset))
    return boxes


@pytest.mark.parametrize("shape", ["round", "long_sides", "long_ends"])
@pytest.mark.parametrize("count", [8, 10, 12])
def test_the_host_faces_the_door_with_his_right_hand_on_the_left_of_the_paper(shape: str, count: int) -> None:
    figure = seats(count, shape)
    host, right, left = (box_of(figure, f"宾{n}") for n in (0, count - 1, 1))
    opposite, door = box_of(figure, f"宾{count // 2}"), box_of(figure, "门")
    assert host.y < opposite.y < door.y
    assert host.x == pytest.approx(opposite.x, abs=0.01)
    assert right.x < host.x < left.x or (shape == "long_ends" and right.x < left.x)


def test_tables_of_a_hall_stand_to_scale() -> None:
    hall = {
        "hall": {"width": 20, "depth": 10},
        "features": [],
        "tables": [
            {
                "number": "1",
                "name": "主",
                "x": 5,
                "y": 5,
                "width": 2,
                "seats": 8,
                "taken": 8,
                "is_head": True,
            },
            {"number": "2", "name": "甲", "x": 15, "y": 5, "width": 2, "seats": 8, "taken": 7},
        ],
    }
    figure = hall_figure(Scope(hall), "tables", 200, 120)
    assert_inside(figure)
    tops = [outline for outline in figure.outlines if outline.stroke == "accent"]
    centres = [
        (sum(x for x, _ in points(top)[::3]) / 5, sum(y for _, y in points(top)[::3]) / 5) for top in tops
    ]
    assert hypot(centres[1][0] - centres[0][0], centres[1][1] - centres[0][1]) == pytest.approx(100, abs=0.1)
    assert tops[0].width > tops[1].width  # the head table stands out
