"""Charts as drawings: bars, lines, shares and a heat calendar, in tones that grey print keeps apart."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from math import cos, pi, sin
from typing import TYPE_CHECKING, Final, NamedTuple

from kamdesk.documents.figures.axes import Axis, fitted_axis
from kamdesk.documents.figures.blank_charts import blank_days, blank_plot, blank_ring
from kamdesk.documents.figures.chart_heads import (
    DASHES,
    EDGE,
    HEAD,
    HEAD_DEPTH,
    HEAD_TOP,
    LEGEND,
    SCALE,
    TONES,
    has_legend_line,
    head_of,
    line_colour,
    marker,
    text_width,
    unit_room,
)
from kamdesk.documents.figures.figures import Caption, Figure, Outline, ellipse, polyline, rectangle
from kamdesk.documents.text.typesetting import Align, Anchor

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kamdesk.documents.figures.chart_definition import Chart
    from kamdesk.documents.figures.figures import Box, PathSegment, Point
    from kamdesk.documents.values.templates import Scope

_LABELS: Final = 5.8
_AXIS: Final = 11.0
_RIGHT: Final = 3.0  # beside the plots of bars and lines alike, so that charts below each other are in line
_GAP_BELOW: Final = 1.5
_LINE: Final = 3.6  # height of one line of small text
_TONE_COUNT: Final = 6
_SAME: Final = 0.001
_DIGIT: Final = 1.6  # millimetres that a figure of a value takes
_WIDEST_BAR: Final = 12.0
_WEEK: Final = 7
_WEEKS: Final = 53  # that a year touches
_LARGEST_DAY: Final = 6.2
_LEVELS: Final = ((3, 0.4), (3, 0.58), (2, 0.74), (2, 0.88), (1, 1.0))
"""Tone and side of a day's square from few to many: none of the tones is too pale against the paper
(3 : 1 at least), and where tones cannot be told apart, in grey print or by the eye, sizes can."""
_FEW_MANY: Final = 5.0  # millimetres for each of the words at the ends of its scale
_SCALE_TOP: Final = HEAD_TOP + (HEAD_DEPTH - 3.8) / 2
_RING_ROOM: Final = 16.0  # around a ring and its legend
_SMALLEST_RING: Final = 0.13  # radius, of the width
_PARTING: Final = 0.2  # half the white line between two slices
_SHORT_ARC: Final = pi / 2


class _Plot(NamedTuple):
    """The data of one chart: a label and a value per series for each entry, and where it may draw."""

    labels: tuple[str, ...]
    values: tuple[tuple[Decimal | None, ...], ...]
    x: float
    y: float
    width: float
    height: float
    axis: Axis

    def level(self, value: float) -> float:
        """Return how far down a value stands."""
        share = (value - self.axis.base) / (self.axis.top - self.axis.base)
        return self.bottom - max(share, 0.0) * self.height

    @property
    def bottom(self) -> float:
        return self.y + self.height


def chart_figure(chart: Chart, scope: Scope, height: float, *, is_legend_below: bool | None = None) -> Figure:
    """Return a chart of the list it names, on a blank form or before there are figures one to draw by hand.

    A list that is empty leaves the frame with the title alone.
    ``is_legend_below`` gives the legend a line below the title; None where it has no room beside it.
    """
    if is_legend_below is None:
        is_legend_below = has_legend_line(chart, scope)
    frame = Outline(rectangle(0, 0, chart.width, height - _GAP_BELOW, 1.2), "paper", "rule", 0.5)
    entries = scope.records(chart.of)
    drawn: list[Outline | Caption] = [frame]
    if entries:
        top = HEAD + LEGEND if is_legend_below else HEAD
        drawn += head_of(chart, scope, is_legend_below=is_legend_below)
        drawn += _DRAWINGS[chart.kind](chart, scope, entries, top, height)
    elif scope.is_blank or scope.is_none(chart.of):
        top = HEAD + LEGEND if is_legend_below else HEAD
        drawn += head_of(chart, scope, is_legend_below=is_legend_below)
        drawn += _to_draw(chart, top, height)
    else:
        drawn += head_of(chart._replace(series=()), scope, is_legend_below=False)
    outlines = tuple(each for each in drawn if isinstance(each, Outline))
    captions = tuple(each for each in drawn if isinstance(each, Caption))
    columns = _columns(chart, entries, height) if entries and chart.kind in _IN_COLUMNS else ()
    return Figure(chart.width, height, outlines, captions, chart.title.fill(scope), columns)


def charts_in_line(charts: Sequence[Chart], scope: Scope, height: float) -> tuple[Figure, ...]:
    """Return charts that stand side by side: their plots begin and end at the same heights."""
    is_below = any(has_legend_line(chart, scope) for chart in charts)
    return tuple(chart_figure(chart, scope, height, is_legend_below=is_below) for chart in charts)


def _bars(
    chart: Chart, scope: Scope, entries: Sequence[Mapping[str, object]], top: float, height: float
) -> Iterator[Outline | Caption]:
    plot = _plotted(chart, entries, top, height)
    yield from _grid(plot, chart)
    tones = TONES[len(chart.series)]
    group = plot.width / len(plot.labels)
    bar = min(group * 0.8 / len(tones), _WIDEST_BAR)
    texts = [[chart.format.write(value) for value in values if value is not None] for values in plot.values]
    is_roomy = max((len(text) for row in texts for text in row), default=0) * _DIGIT <= max(bar, group / 3)
    bars: list[Outline | Caption] = []
    for n, values in enumerate(plot.values):
        left = plot.x + group * (n + 0.5) - bar * len(tones) / 2
        for at, value in enumerate(values):
            if value is None:
                continue
            x, y = left + at * bar, plot.level(float(value))
            segments = rectangle(x, y, bar * 0.92, plot.bottom - y)
            description = _description(chart, scope, at, plot.labels[n], value)
            bars.append(Outline(segments, f"chart-{tones[at]}", "accent", 0.35, description=description))
            if is_roomy:
                text = chart.format.write(value)
                bars.append(Caption(text, x - bar * 0.04, y - _LINE, bar, _LINE, "figure-small", lines=1))
                clear = min(len(text) * _DIGIT, bar * 0.92)  # the lines of the grid end beside the figure
                yield Outline(rectangle(x + (bar * 0.92 - clear) / 2, y - _LINE, clear, _LINE), "paper")
    yield from bars
    yield from _categories(plot, chart)


def _lines(
    chart: Chart, scope: Scope, entries: Sequence[Mapping[str, object]], top: float, height: float
) -> Iterator[Outline | Caption]:
    plot = _plotted(chart, entries, top, height)
    yield from _grid(plot, chart)
    tones = TONES[len(chart.series)]
    group = plot.width / len(plot.labels)
    taken: list[float] = []
    for at, tone in enumerate(tones):
        points: list[Point] = []
        descriptions: list[str] = []
        last: Decimal | None = None
        for n, values in enumerate(plot.values):
            if (value := values[at]) is not None:
                points.append((plot.x + group * (n + 0.5), plot.level(float(value))))
                descriptions.append(_description(chart, scope, at, plot.labels[n], value))
                last = value
        if last is None:
            continue
        colour = line_colour(tone)
        if len(points) > 1:
            yield Outline(polyline(points), stroke=colour, width=1.4, dashes=DASHES[at])
        for point, description in zip(points, descriptions, strict=True):
            yield marker(at, point, colour)._replace(description=description)
        x, y = points[-1]
        y = _free(y - _LINE / 2, taken)
        taken.append(y)
        yield _last_value(chart, chart.format.write(last), x, y)
    yield from _categories(plot, chart)


def _last_value(chart: Chart, text: str, x: float, y: float) -> Caption:
    """Write the value of the last point beside it, or over it where there is no room."""
    wide, needed = chart.width - EDGE - x - 1.6, len(text) * _DIGIT + 0.6
    if wide >= needed:
        return Caption(text, x + 1.6, y, wide, _LINE, "figure-small", Align.LEFT, lines=1)
    left = chart.width - EDGE - needed
    return Caption(text, left, y - _LINE * 0.8, needed, _LINE, "figure-small", Align.RIGHT, lines=1)


def _shares(
    chart: Chart, scope: Scope, entries: Sequence[Mapping[str, object]], top: float, height: float
) -> Iterator[Outline | Caption]:
    key = chart.series[0].value
    parts = [(str(entry.get(chart.label) or ""), _number(entry.get(key)) or Decimal(0)) for entry in entries]
    total = sum((value for _, value in parts), Decimal(0))
    room = height - top - 4
    column = max((len(chart.format.write(value)) for _, value in parts), default=0) * _DIGIT + 12.5
    names = max((text_width(label) for label, _ in parts), default=0.0)
    beside = chart.width - 2 * EDGE - _RING_ROOM - names - column
    radius = min(room / 2, chart.width * 0.19, max(beside / 2, chart.width * _SMALLEST_RING))
    cx, cy = EDGE + 3 + radius, top + room / 2
    start = -pi / 2
    x = cx + radius + 6
    row = min(room / max(len(parts), 1), 7.0)
    y = cy - row * len(parts) / 2
    wide = chart.width - x - EDGE - 1.5
    for n, (label, value) in enumerate(parts):
        colour = f"chart-{_tone(n, len(parts))}"
        share = float(value / total) if total else 0.0
        if share:
            sector = _sector((cx, cy), radius, start, start + share * 2 * pi)
            description = f"{_description(chart, scope, 0, label, value)}　{share * 100:.1f}%"
            yield Outline(sector, colour, "paper", 1.2, description=description)
            start += share * 2 * pi
        box = min(row * 0.55, 3.2)
        yield Outline(rectangle(x, y + (row - box) / 2, box, box), colour, "accent", 0.35)
        room_left = wide - 5 - column
        yield Caption(label, x + 5, y, room_left, row, "caption", Align.LEFT, lines=1, title=label)
        figures = f"{chart.format.write(value)}　{share * 100:.1f}%"
        yield Caption(figures, x + wide - column, y, column, row, "figure-small", Align.RIGHT, lines=1)
        y += row
    if total:  # the lightest slices need an edge of their own
        edge = radius - _PARTING
        yield Outline(ellipse(cx - edge, cy - edge, 2 * edge, 2 * edge), "", "accent", 0.35)
    hole = radius * 0.56
    yield Outline(ellipse(cx - hole, cy - hole, 2 * hole, 2 * hole), "paper", "accent" if total else "", 0.35)
    yield Caption(
        chart.format.write(total), cx - hole * 0.8, cy - hole * 0.62, hole * 1.6, hole * 0.8, "total", lines=1
    )
    head = chart.series[0].head.fill(scope)
    yield Caption(head, cx - hole * 0.8, cy + hole * 0.12, hole * 1.6, hole * 0.5, "small", lines=1)


def _heat(
    chart: Chart, scope: Scope, entries: Sequence[Mapping[str, object]], top: float, height: float
) -> Iterator[Outline | Caption]:
    key = chart.series[0].value
    days = {
        day: _number(entry.get(key)) or Decimal(0)
        for entry in entries
        if isinstance(day := entry.get("date"), date)
    }
    if not days:
        return
    first = min(days) - timedelta(days=min(days).weekday())
    last = max(days)
    weeks = (last - first).days // _WEEK + 1
    is_below = top > HEAD
    room = height - HEAD - LEGEND - 2 - (LEGEND if is_below else _GAP_BELOW)
    wide = chart.width - 2 * EDGE - _AXIS - _RIGHT
    size = min(wide / weeks, room / _WEEK, _LARGEST_DAY)
    left = EDGE + _AXIS + max((wide - size * weeks) / 2, 0)
    top = HEAD + LEGEND
    most = max(days.values())
    yield from _weekdays(left, top, size)
    day = first
    while day <= last:
        if day >= min(days):
            x = left + (day - first).days // _WEEK * size
            y = top + day.weekday() * size
            value = days.get(day, Decimal(0))
            level = _level(value, most)
            description = _description(chart, scope, 0, day.isoformat(), value) if level else ""
            yield from _day(x + 0.2, y + 0.2, size - 0.4, level, description)
            if day.day == 1 or day == min(days):
                yield Caption(f"{day.month}月", x, top - LEGEND + 0.6, 12, LEGEND - 1, "small", Align.LEFT)
        day += timedelta(days=1)
    right = chart.width - EDGE - (0 if is_below else unit_room(chart))
    yield from _heat_scale(right - SCALE, top + _WEEK * size + 1.2 if is_below else _SCALE_TOP)


def _day(x: float, y: float, side: float, level: int, description: str = "") -> Iterator[Outline]:
    """Draw a day, in it a square the larger and darker the more happened; ``level`` 0 is nothing."""
    if level:
        tone, share = _LEVELS[level - 1]
        free = side * (1 - share) / 2
        segments = rectangle(x + free, y + free, side * share, side * share, 0.4 * share)
        yield Outline(segments, f"chart-{tone}", description=description)
    yield Outline(rectangle(x, y, side, side, 0.4), "" if level else "paper", "chart-5", 0.3)


def _heat_scale(x: float, y: float) -> Iterator[Outline | Caption]:
    box = (SCALE - 2 * _FEW_MANY) / (len(_LEVELS) + 1)
    yield Caption("少", x, y, _FEW_MANY - 0.4, box, "small", lines=1, is_static=True)
    x += _FEW_MANY
    for level in range(len(_LEVELS) + 1):
        yield from _day(x, y, box - 0.4, level)
        x += box
    yield Caption("多", x, y, _FEW_MANY - 0.4, box, "small", lines=1, is_static=True)


def _to_draw(chart: Chart, top: float, height: float) -> Iterator[Outline | Caption]:
    """Yield what somebody draws the chart on by hand."""
    if chart.kind == "shares":
        room = height - top - 4
        radius = min(room / 2, chart.width * 0.19)
        centre = EDGE + 3 + radius, top + room / 2
        x = centre[0] + radius + 6
        yield from blank_ring((x, top, chart.width - x - EDGE - 1.5, room), centre, radius, radius * 0.56)
    elif chart.kind == "heat":
        wide = chart.width - 2 * EDGE - _AXIS - _RIGHT
        side = min(wide / _WEEKS, (height - HEAD - LEGEND - 2 - _GAP_BELOW) / _WEEK)
        left, above = EDGE + _AXIS + (wide - side * _WEEKS) / 2, HEAD + LEGEND
        yield from _weekdays(left, above, side)
        yield from blank_days((left, above, wide, side * _WEEK), side)
        yield from _heat_scale(chart.width - EDGE - unit_room(chart) - SCALE, _SCALE_TOP)
    else:
        room = height - top - _LINE - _LABELS - _GAP_BELOW
        yield from blank_plot((EDGE + _AXIS, top + _LINE, chart.width - 2 * EDGE - _AXIS - _RIGHT, room))


def _weekdays(left: float, top: float, size: float) -> Iterator[Caption]:
    every = 1 if size >= _LINE else 2  # where days are too small, every second one is named
    over = max(_LINE - size, 0.0) / 2
    for n, name in enumerate("一二三四五六日"[::every]):
        y = top + n * every * size - over
        yield Caption(name, left - 5, y, 4.4, size + 2 * over, "small", lines=1, is_static=True)


_IN_COLUMNS: Final = frozenset({"bars", "lines"})
_DRAWINGS: Final = {"bars": _bars, "lines": _lines, "shares": _shares, "heat": _heat}


def _plotted(chart: Chart, entries: Sequence[Mapping[str, object]], head: float, height: float) -> _Plot:
    values = tuple(tuple(_number(entry.get(line.value)) for line in chart.series) for entry in entries)
    top = head + _LINE
    room = height - top - _LABELS - _GAP_BELOW
    known = [value for row in values for value in row if value is not None]
    return _Plot(
        labels=tuple(str(entry.get(chart.label) or "") for entry in entries),
        values=values,
        x=EDGE + _AXIS,
        y=top,
        width=chart.width - 2 * EDGE - _AXIS - _RIGHT,
        height=room,
        axis=fitted_axis(known, room, is_free=chart.kind == "lines"),
    )


def _columns(chart: Chart, entries: Sequence[Mapping[str, object]], height: float) -> tuple[Box, ...]:
    """Return the places of the entries, from below the head down to the edge with their labels."""
    plot = _plotted(chart, entries, HEAD, height)
    group = plot.width / len(entries)
    return tuple((plot.x + n * group, HEAD, group, height - HEAD - _GAP_BELOW) for n in range(len(entries)))


def _grid(plot: _Plot, chart: Chart) -> Iterator[Outline | Caption]:
    for n, value in enumerate(plot.axis.lines()):
        y = plot.level(float(value))
        line = polyline([(plot.x, y), (plot.x + plot.width, y)])
        if n:
            yield Outline(line, stroke="rule", width=0.35, dashes=(1.2, 1.6))
        else:
            yield Outline(line, stroke="ink", width=0.8)
        text = chart.format.write(value)
        yield Caption(text, EDGE + 0.5, y - _LINE / 2, _AXIS - 1.5, _LINE, "small", Align.RIGHT, lines=1)


def _categories(plot: _Plot, chart: Chart) -> Iterator[Caption]:
    group = plot.width / len(plot.labels)
    title = "".join(str(part) for part in chart.title.parts if isinstance(part, str))
    for n, label in enumerate(plot.labels):
        beside = _free_beside(plot.labels, n) * group
        x = plot.x + n * group - beside
        place = f"{title}　{n + 1}"
        yield Caption(
            label, x + 0.2, plot.bottom + 0.8, group + 2 * beside - 0.4, _LABELS - 1, "small",
            anchor=Anchor.TOP, lines=1, title=place,
        )  # fmt: skip


def _free_beside(labels: Sequence[str], at: int) -> float:
    """Return how many groups a label may take on either side, sharing those without label with the next."""
    named = [n for n, label in enumerate(labels) if label and n != at]
    nearest = min((abs(n - at) for n in named), default=1)
    return (nearest - 1) / 2 if labels[at] else 0


def _description(chart: Chart, scope: Scope, at: int, label: str, value: Decimal) -> str:
    """Return a value with its label and unit, and its series where there are several."""
    head = f"{chart.series[at].head.fill(scope)} " if len(chart.series) > 1 else ""
    return f"{label}　{head}{chart.format.write(value)} {chart.unit}".rstrip()


def _sector(centre: Point, radius: float, start: float, end: float) -> tuple[PathSegment, ...]:
    """Return a slice from the centre, its arc in curves of at most a quarter."""
    cx, cy = centre
    segments: list[PathSegment] = [("m", centre), ("l", (cx + radius * cos(start), cy + radius * sin(start)))]
    count = max(int((end - start) / _SHORT_ARC + 0.999), 1)
    sweep = (end - start) / count
    reach = 4 / 3 * (1 - cos(sweep / 2)) / max(sin(sweep / 2), 1e-9)
    for n in range(count):
        a, b = start + n * sweep, start + (n + 1) * sweep
        segments.append(
            (
                "c",
                (
                    cx + radius * (cos(a) - reach * sin(a)),
                    cy + radius * (sin(a) + reach * cos(a)),
                    cx + radius * (cos(b) + reach * sin(b)),
                    cy + radius * (sin(b) - reach * cos(b)),
                    cx + radius * cos(b),
                    cy + radius * sin(b),
                ),
            )
        )
    return (*segments, ("h", ()))


def _free(y: float, taken: Sequence[float]) -> float:
    """Return the height nearest to ``y`` where no label stands yet."""
    beside = [other + way * _LINE for other in taken for way in (1, -1)]
    free = (
        place
        for place in sorted([y, *beside], key=lambda place: abs(place - y))
        if all(abs(place - other) >= _LINE - _SAME for other in taken)
    )
    return next(free, y)


def _tone(n: int, count: int) -> int:
    """Return the n-th of so many tones, from dark to light."""
    return 1 + round(n * (_TONE_COUNT - 1) / max(count - 1, 1)) if count > 1 else 1


def _level(value: Decimal, most: Decimal) -> int:
    """Return how much happened on a day, from 1 for little to 5 for the most; 0 where nothing did."""
    if value <= 0 or most <= 0:
        return 0
    return min(int(value / most * len(_LEVELS) - Decimal("0.0001")), len(_LEVELS) - 1) + 1


def _number(value: object) -> Decimal | None:
    return Decimal(value) if isinstance(value, int | Decimal) else None
