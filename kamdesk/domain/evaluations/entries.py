"""What people type into a sheet: marks, events, and numbers put in place of the counted ones."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.evaluations.arithmetic import Line, Result, conclude, score_line
from kamdesk.domain.evaluations.template import Counted, Marked, Stepped, naming_indicator
from kamdesk.domain.evaluations.values import Counts, Events, Marks
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.numbers import plain
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamdesk.domain.evaluations.template import Indicator, Template
    from kamdesk.domain.evaluations.values import Value


@dataclass(frozen=True, slots=True)
class Tally:
    """What the plan and the records say about one indicator, in groups."""

    planned: int = 0
    actual: int = 0


NO_TALLY: Final = Tally()


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What was typed for one indicator; ``planned`` and ``actual`` override the tally, with a reason."""

    planned: Decimal | None = None
    actual: Decimal | None = None
    reason: str = ""
    marks: Mapping[str, Decimal] = field(default_factory=dict, hash=False)
    events: int = 0

    @property
    def overridden(self) -> bool:
        """Tell whether a number was put in place of a counted one."""
        return self.planned is not None or self.actual is not None

    def value_for(self, indicator: Indicator, tally: Tally) -> Value:
        """Return the value to compute with: the typed number, else the counted one."""
        match indicator:
            case Counted() | Stepped():
                planned = Decimal(tally.planned) if self.planned is None else self.planned
                actual = Decimal(tally.actual) if self.actual is None else self.actual
                return Counts(planned, actual)
            case Marked():
                return Marks(self.marks)
            case _:
                return Events(self.events, self.reason)

    def written(self) -> dict[str, Any]:
        """Write the entry as `read_entry` reads it; numbers as decimal strings, idle keys left out."""
        written: dict[str, Any] = {}
        if self.planned is not None:
            written["planned"] = plain(self.planned)
        if self.actual is not None:
            written["actual"] = plain(self.actual)
        if self.reason:
            written["reason"] = self.reason
        if self.marks:
            written["marks"] = {item: plain(mark) for item, mark in self.marks.items()}
        if self.events:
            written["events"] = self.events
        return written


NO_ENTRY: Final = Entry()


@dataclass(frozen=True, slots=True, kw_only=True)
class Computed:
    """A sheet as far as it can be computed: lines that are complete, problems by indicator, the result.

    ``result`` is None until every indicator is complete.
    """

    lines: Mapping[str, Line]
    problems: Mapping[str, Message]
    result: Result | None

    def require_result(self) -> Result:
        """Return the result; raise `UserError` with the first problem where there is none."""
        if self.result is None:
            raise UserError(next(iter(self.problems.values())), field=next(iter(self.problems)))
        return self.result


def read_entry(written: Mapping[str, Any]) -> Entry:
    """Read what `Entry.written` wrote."""
    return Entry(
        planned=Decimal(written["planned"]) if "planned" in written else None,
        actual=Decimal(written["actual"]) if "actual" in written else None,
        reason=written.get("reason", ""),
        marks={item: Decimal(mark) for item, mark in written.get("marks", {}).items()},
        events=int(written.get("events", 0)),
    )


def compute(template: Template, entries: Mapping[str, Entry], tallies: Mapping[str, Tally]) -> Computed:
    """Compute what can be computed now; nothing raises, problems are told beside each indicator.

    A line whose reason is still missing is scored already, but the sheet is not complete.
    """
    lines: dict[str, Line] = {}
    problems: dict[str, Message] = {}
    for indicator in template.indicators:
        entry = entries.get(indicator.id, NO_ENTRY)
        try:
            value = entry.value_for(indicator, tallies.get(indicator.id, NO_TALLY))
            lines[indicator.id] = score_line(template, indicator, value)
            _require_reason(indicator, entry)
        except UserError as error:
            problems[indicator.id] = error.message
    result = None if problems else conclude(template, tuple(lines.values()))
    if result is not None:
        lines = {line.indicator.id: line for line in result.lines}
    return Computed(lines=lines, problems=problems, result=result)


def missing_reason(indicator: Indicator, entry: Entry) -> Message | None:
    """Say which reason an entry lacks, if it lacks one."""
    if entry.reason.strip():
        return None
    if entry.overridden:
        return Message("改动了计划或实际，请写明理由。")
    if indicator.kind == "veto" and entry.events:
        return Message("请写明否决的理由。")
    return None


def _require_reason(indicator: Indicator, entry: Entry) -> None:
    missing = missing_reason(indicator, entry)
    if missing is not None:
        with naming_indicator(indicator):
            raise UserError(missing)
