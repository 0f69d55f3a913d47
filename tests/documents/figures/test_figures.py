"""Charts as drawings: their texts and places, whatever the data."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.documents.figures.chart_definition import Chart, Series
from kamdesk.documents.figures.charts import chart_figure, charts_in_line
from kamdesk.documents.values.formats import FORMATS
from kamdesk.documents.values.templates import Scope, TextTemplate
from tests.documents.figures.outlines import assert_inside, points

if TYPE_CHECKING:
    from decimal import Decimal

    from kamdesk.documents.figures.figures import Caption, Figure

EMPTY = TextTemplate.parse("")
values = st.decimals(min_value=0, max_value=10**9, places=2)


def chart_of(
    kind: str, *keys: str, heads: tuple[str, ...] = (), title: str = "图", width: float = 90
) -> Chart:
    named = zip(keys, heads or keys, strict=True)
    series = tuple(Series(key, TextTemplate.parse(head)) for key, head in named)
    return Chart(kind, TextTemplate.parse(title), "list", "label", series, width, FORMATS["number"])


def drawn(
    kind: str, entries: list[dict[str, object]], *keys: str, width: float = 90, height: float = 55
) -> Figure:
    return chart_figure(chart_of(kind, *keys, width=width), Scope({"list": entries}), height)


def box_of(figure: Figure, text: str) -> Caption:
    return next(caption for caption in figure.captions if caption.text == text)


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
    assert axis == ["0", "3", "6", "9"]


@pytest.mark.parametrize("partner", ["bars", "lines"])
@pytest.mark.parametrize("heads", [("甲", "乙"), ("一个很长的组名叫作甲", "另一个很长的组名叫作乙")])
def test_plots_side_by_side_begin_and_end_alike(partner: str, heads: tuple[str, str]) -> None:
    entries = [{"label": f"{n}月", "a": n * 1234, "b": n} for n in range(1, 7)]
    charts = [
        chart_of("bars", "a", "b", heads=heads, title="各专员计划与实际"),
        chart_of(partner, "b", title="另一张"),
    ]
    left, right = charts_in_line(charts, Scope({"list": entries}), 46)
    assert plot_of(left) == pytest.approx(plot_of(right))
    assert_inside(left)
    assert_inside(right)


def plot_of(figure: Figure) -> tuple[float, ...]:
    """Left, top, right and bottom of the lines of the grid."""
    dotted = [line for line in figure.outlines if line.stroke == "rule" and line.dashes]
    base = next(line for line in figure.outlines if line.stroke == "ink")
    xs, ys = zip(*(point for line in (*dotted, base) for point in points(line)), strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def test_a_legend_stands_beside_its_title_where_there_is_room(entries: list[dict[str, object]]) -> None:
    wide, narrow = (
        chart_figure(
            chart_of("bars", "a", "b", heads=("计划", "实际"), width=width), Scope({"list": entries}), 46
        )
        for width in (88, 40)
    )
    for figure, is_below in ((wide, False), (narrow, True)):
        title, legend = box_of(figure, "图"), box_of(figure, "计划")
        assert (legend.y >= title.y + title.height - 1) == is_below
        assert is_below or title.x + title.width <= legend.x


def test_names_of_shares_have_their_room_beside_the_ring() -> None:
    figure = drawn("shares", [{"label": "资源类·行政事业", "a": 8}, {"label": "甲", "a": 60}], "a", width=85)
    assert box_of(figure, "资源类·行政事业").width >= 8 * 2.99  # an em of its style is 3 mm


def test_the_value_of_the_last_point_never_leaves_the_frame() -> None:
    figure = drawn("lines", [{"label": str(n), "a": 1_000_000 + n} for n in range(12)], "a", width=60)
    last = box_of(figure, "1,000,011")
    assert last.width >= 9 * 1.5
    assert_inside(figure)


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


@pytest.mark.parametrize("kind", ["bars", "lines", "shares", "heat"])
@pytest.mark.parametrize("scope", [Scope(is_blank=True), Scope({"list": None})], ids=["blank", "to come"])
@pytest.mark.parametrize("width", [88.0, 176.0])
def test_a_chart_to_come_can_be_drawn_by_hand(kind: str, scope: Scope, width: float) -> None:
    figure = chart_figure(chart_of(kind, "a", width=width), scope, 46)
    assert_inside(figure)
    assert len(figure.outlines) > 10
