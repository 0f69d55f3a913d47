"""What stands at the head of a chart: its title, the signs of its series with their names, the unit."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final

from kamdesk.documents.figures.figures import Caption, Outline, ellipse, polyline, rectangle
from kamdesk.documents.text.typesetting import Align

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kamdesk.documents.figures.chart_definition import Chart
    from kamdesk.documents.figures.figures import Point
    from kamdesk.documents.values.templates import Scope

TONES: Final = {1: (1,), 2: (4, 1), 3: (5, 3, 1), 4: (6, 4, 2, 1)}
DASHES: Final[tuple[tuple[float, ...], ...]] = ((), (4, 2), (1.2, 1.6), (6, 2, 1.2, 2))
EDGE: Final = 2.0  # millimetres that are free within the frame, left and right
HEAD: Final = 7.5
LEGEND: Final = 5.0
HEAD_TOP: Final = 0.8
HEAD_DEPTH: Final = HEAD - 2
SCALE: Final = 33.0  # from few to many, of a heat calendar
_TITLE_EM: Final = 3.4
_SMALL_EM: Final = 3.0
_LATIN: Final = 0.62  # of an em that a figure or letter takes at most
_APART: Final = 3.5
_BESIDE_SIGN: Final = 1.2
_BOX: Final = 4.0
_LINE: Final = 6.0  # of the sign of a line


def line_colour(tone: int) -> str:
    """Return the colour of a line: the palest tones are for surfaces only."""
    return f"chart-{min(tone, 3)}"


def has_legend_line(chart: Chart, scope: Scope) -> bool:
    """Return whether the legend needs a line of its own, having no room beside the title."""
    wide = legend_width(chart, scope)
    used = _title_width(chart, scope) + _APART + wide + unit_room(chart)
    return wide > 0 and used > chart.width - 2 * EDGE


def head_of(chart: Chart, scope: Scope, *, is_legend_below: bool) -> Iterator[Outline | Caption]:
    """Draw title and unit, and beside or below the title the signs and names of several series."""
    wide = legend_width(chart, scope)
    room = chart.width - 2 * EDGE - unit_room(chart)
    beside = 0.0 if is_legend_below or not wide else wide + _APART
    title = chart.title.fill(scope)
    yield Caption(title, EDGE, HEAD_TOP, room - beside, HEAD_DEPTH, "caption-strong", Align.LEFT, lines=1)
    if chart.unit:
        x = EDGE + room
        yield Caption(chart.unit, x, HEAD_TOP, unit_room(chart), HEAD_DEPTH, "small", Align.RIGHT, lines=1)
    if chart.kind == "heat" or not wide:
        return
    if is_legend_below:
        yield from _legend(chart, scope, (EDGE + 1, HEAD - 0.6, chart.width - 2 * EDGE - 1, LEGEND))
    else:
        yield from _legend(chart, scope, (EDGE + room - wide, HEAD_TOP, wide, HEAD_DEPTH))


def unit_room(chart: Chart) -> float:
    """Return how much of the head the unit takes, at its right end."""
    return text_width(chart.unit) + _APART / 2 if chart.unit else 0.0


def legend_width(chart: Chart, scope: Scope) -> float:
    """Return how wide the legend is; 0 for a chart that needs none."""
    if chart.kind == "heat":
        return SCALE
    if chart.kind == "shares" or len(chart.series) < 2:
        return 0.0
    return sum(_entry_width(chart, series.head.fill(scope)) for series in chart.series)


def marker(kind: int, at: Point, colour: str) -> Outline:
    """Return the sign of a point of the series with this number, from 0."""
    x, y = at
    r = 0.85
    if kind == 0:
        return Outline(ellipse(x - r, y - r, 2 * r, 2 * r), colour, "paper", 0.4)
    if kind == 1:
        return Outline(rectangle(x - r, y - r, 2 * r, 2 * r), "paper", colour, 0.9)
    corners = [(x, y - r * 1.2), (x + r * 1.1, y + r * 0.8), (x - r * 1.1, y + r * 0.8)]
    return Outline(polyline(corners, is_closed=True), "paper" if kind == 2 else colour, colour, 0.9)


def _legend(
    chart: Chart, scope: Scope, area: tuple[float, float, float, float]
) -> Iterator[Outline | Caption]:
    x, y, width, height = area
    sign, middle = _sign_width(chart), y + height / 2
    shrunk = min(width / legend_width(chart, scope), 1.0)
    for n, (series, tone) in enumerate(zip(chart.series, TONES[len(chart.series)], strict=True)):
        name = series.head.fill(scope)
        wide = _entry_width(chart, name) * shrunk
        if chart.kind == "lines":
            line = polyline([(x, middle), (x + sign, middle)])
            yield Outline(line, stroke=line_colour(tone), width=1.4, dashes=DASHES[n])
            yield marker(n, (x + sign / 2, middle), line_colour(tone))
        else:
            yield Outline(rectangle(x, middle - 1.4, sign, 2.8), f"chart-{tone}", "accent", 0.35)
        left = sign + _BESIDE_SIGN
        room = max(wide - left - _APART / 2, 1.0)
        yield Caption(name, x + left, y, room, height, "small", Align.LEFT, lines=1)
        x += wide


def _title_width(chart: Chart, scope: Scope) -> float:
    return text_width(chart.title.fill(scope), _TITLE_EM)


def _entry_width(chart: Chart, name: str) -> float:
    return _sign_width(chart) + _BESIDE_SIGN + text_width(name) + _APART


def _sign_width(chart: Chart) -> float:
    return _LINE if chart.kind == "lines" else _BOX


def text_width(text: str, em: float = _SMALL_EM) -> float:
    """Return about how wide a text is, a little too wide rather than too narrow."""
    return sum(em * (1.0 if unicodedata.east_asian_width(sign) in "WFA" else _LATIN) for sign in text) + 0.4
