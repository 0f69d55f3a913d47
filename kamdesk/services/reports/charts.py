"""Charts for the screen: figures drawn from plain data by the same code as those of printed forms."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal

from kamdesk.documents.figures.chart_definition import Chart, Series
from kamdesk.documents.figures.charts import chart_figure
from kamdesk.documents.figures.figures import Caption, Figure, Outline
from kamdesk.documents.text.typesetting import EM_CENTRE, Align, Anchor
from kamdesk.documents.values.formats import FORMATS
from kamdesk.documents.values.templates import Scope, TextTemplate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = [
    "EM_CENTRE",
    "Align",
    "Anchor",
    "Caption",
    "ChartData",
    "ChartKind",
    "Figure",
    "Outline",
    "chart_drawing",
]

ChartKind = Literal["bars", "lines", "shares", "heat"]

_ENTRIES: Final = "entries"


@dataclass(frozen=True, slots=True)
class ChartData:
    """What a chart shows.

    ``entries`` hold their values (int, Decimal or None) under the keys of ``series``, which says what
    each is called, one to four of them; shares and heat show the first. The label of an entry stands
    under ``label``, its day in a heat calendar under ``date``. ``format`` names one of the paper forms'.
    """

    kind: ChartKind
    title: str
    entries: Sequence[Mapping[str, object]]
    series: Mapping[str, str] = field(default_factory=lambda: {"value": ""})
    unit: str = ""
    label: str = "label"
    format: str = "number"


def chart_drawing(data: ChartData, width: float, height: float) -> Figure:
    """Return the chart in a frame of ``width`` by ``height`` millimetres, as a form would print it."""
    chart = Chart(
        kind=data.kind,
        title=TextTemplate((data.title,)),
        of=_ENTRIES,
        label=data.label,
        series=tuple(Series(key, TextTemplate((head,))) for key, head in data.series.items()),
        width=width,
        format=FORMATS[data.format],
        unit=data.unit,
    )
    return chart_figure(chart, Scope({_ENTRIES: data.entries}), height)
