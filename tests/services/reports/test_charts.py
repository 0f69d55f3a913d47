from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from kamdesk.documents.figures.chart_definition import Chart, Series
from kamdesk.documents.figures.charts import chart_figure
from kamdesk.documents.values.formats import FORMATS
from kamdesk.documents.values.templates import Scope, TextTemplate
from kamdesk.services.reports.charts import ChartData, ChartKind, chart_drawing

ENTRIES = [
    {"label": "六月", "date": date(2026, 6, 1), "plan": 4, "done": Decimal("2.5")},
    {"label": "七月", "date": date(2026, 6, 3), "plan": 6, "done": None},
]


@pytest.mark.parametrize("kind", ["bars", "lines", "shares", "heat"])
def test_the_screen_gets_the_very_figure_that_paper_draws(kind: ChartKind) -> None:
    series = {"plan": "计划", "done": "实际"} if kind in {"bars", "lines"} else {"plan": "计划"}
    on_paper = Chart(
        kind=kind,
        title=TextTemplate.parse("拜访"),
        of="list",
        label="label",
        series=tuple(Series(key, TextTemplate.parse(head)) for key, head in series.items()),
        width=90,
        format=FORMATS["score"],
        unit="组",
    )
    data = ChartData(kind, "拜访", ENTRIES, series, unit="组", format="score")
    assert chart_drawing(data, 90, 50) == chart_figure(on_paper, Scope({"list": ENTRIES}), 50)


@pytest.mark.parametrize(
    ("kind", "descriptions"),
    [
        ("bars", ["六月　计划 4 组", "六月　实际 2.5 组", "七月　计划 6 组"]),
        ("lines", ["六月　计划 4 组", "七月　计划 6 组", "六月　实际 2.5 组"]),
        ("shares", ["六月　4 组　40.0%", "七月　6 组　60.0%"]),
        ("heat", ["2026-06-01　4 组", "2026-06-03　6 组"]),
    ],
)
def test_shapes_say_the_values_they_stand_for(kind: ChartKind, descriptions: list[str]) -> None:
    series = {"plan": "计划", "done": "实际"} if kind in {"bars", "lines"} else {"plan": "计划"}
    figure = chart_drawing(ChartData(kind, "拜访", ENTRIES, series, unit="组"), 90, 50)
    assert [outline.description for outline in figure.outlines if outline.description] == descriptions


def test_words_of_the_data_are_never_read_as_bindings() -> None:
    figure = chart_drawing(ChartData("bars", "{entries}", [{"label": "{x}", "value": 1}]), 90, 50)
    assert figure.title == "{entries}"
    assert "{x}" in [caption.text for caption in figure.captions]


@pytest.mark.parametrize("kind", ["bars", "lines", "shares", "heat"])
def test_without_data_a_chart_is_its_title_in_a_frame(kind: ChartKind) -> None:
    figure = chart_drawing(ChartData(kind, "拜访", []), 90, 50)
    assert [caption.text for caption in figure.captions] == ["拜访"]
    assert len(figure.outlines) == 1
