"""The data and look of a chart, as a form definition or a report describes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from kamdesk.documents.values.formats import Format
    from kamdesk.documents.values.templates import TextTemplate


class Series(NamedTuple):
    """One row of figures of a chart: the key of its values and what it is called."""

    value: str
    head: TextTemplate


class Chart(NamedTuple):
    """A chart of a list; ``kind`` is bars, lines, shares or heat, ``width`` in millimetres."""

    kind: str
    title: TextTemplate
    of: str
    label: str
    series: tuple[Series, ...]
    width: float
    format: Format
    unit: str = ""
