"""The figures of one sheet as they are printed, and as they are kept once the sheet is confirmed."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.evaluations.entries import NO_ENTRY, NO_TALLY
from kamdesk.domain.evaluations.template import Bonus, Veto
from kamdesk.domain.evaluations.values import Counts, Marks
from kamdesk.domain.shared.numbers import plain
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kamdesk.domain.evaluations.arithmetic import Line
    from kamdesk.domain.evaluations.entries import Computed, Entry, Tally
    from kamdesk.domain.evaluations.template import Template

_NUMBERS: Final = ("planned", "actual", "completion_rate", "weight", "score")
_PLAIN: Final = ("indicator", "label", "standard", "overridden", "reason")


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureLine:
    """One printed line; numbers that do not exist are None and print as "—"."""

    indicator: str
    label: str
    standard: str = ""
    planned: Decimal | None = None
    actual: Decimal | None = None
    completion_rate: Decimal | None = None
    weight: Decimal | None = None
    score: Decimal | None = None
    overridden: bool = False
    reason: str = ""
    marks: Mapping[str, Decimal] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """All lines of a sheet, the total and the mark, the notes, and when the plan came in."""

    lines: tuple[FigureLine, ...]
    total: Decimal | None = None
    mark: str = ""
    notes: tuple[str, ...] = ()
    handed_in_on: date | None = None
    late: bool = False

    def line(self, indicator: str) -> FigureLine | None:
        """Return the line of an indicator, or None."""
        return next((line for line in self.lines if line.indicator == indicator), None)

    @property
    def decimals(self) -> int:
        """How many decimals the scores have: sheets keep those they were computed with."""
        scores = [line.score for line in self.lines if line.score is not None]
        return max((-int(score.as_tuple().exponent) for score in scores), default=1)

    def written(self) -> dict[str, Any]:
        """Write the figures as `read_figures` reads them; numbers as decimal strings."""
        return {
            "lines": [_write_line(line) for line in self.lines],
            "total": _write(self.total),
            "mark": self.mark,
            "notes": list(self.notes),
            "handed_in_on": self.handed_in_on.isoformat() if self.handed_in_on else None,
            "late": self.late,
        }


def figures_of(
    template: Template,
    computed: Computed,
    entries: Mapping[str, Entry],
    tallies: Mapping[str, Tally],
    *,
    handed_in_on: date | None = None,
    late: bool = False,
) -> Figures:
    """Return the figures of a sheet as far as it is computed; incomplete lines keep their labels.

    Every number put in place of a counted one becomes a note with its reason.
    """
    lines = []
    for indicator in template.indicators:
        entry = entries.get(indicator.id, NO_ENTRY)
        blank = FigureLine(
            indicator=indicator.id,
            label=indicator.title,
            standard=indicator.standard,
            weight=None if isinstance(indicator, Bonus | Veto) else indicator.weight,
            overridden=entry.overridden,
            reason=entry.reason,
            marks=entry.marks,
        )
        line = computed.lines.get(indicator.id)
        lines.append(blank if line is None else _filled(blank, line))
    result = computed.result
    overrides = _override_notes(template, entries, tallies)
    return Figures(
        lines=tuple(lines),
        total=result.total if result else None,
        mark=(result.mark or "") if result else "",
        notes=tuple(str(note) for note in (*(result.notes if result else ()), *overrides)),
        handed_in_on=handed_in_on,
        late=late,
    )


def read_figures(written: Mapping[str, Any]) -> Figures:
    """Read what `Figures.written` wrote."""
    handed_in_on = written["handed_in_on"]
    return Figures(
        lines=tuple(_read_line(line) for line in written["lines"]),
        total=_read(written["total"]),
        mark=written["mark"],
        notes=tuple(written["notes"]),
        handed_in_on=date.fromisoformat(handed_in_on) if handed_in_on else None,
        late=written["late"],
    )


def _override_notes(
    template: Template, entries: Mapping[str, Entry], tallies: Mapping[str, Tally]
) -> Iterator[Message]:
    for indicator in template.indicators:
        entry, tally = entries.get(indicator.id, NO_ENTRY), tallies.get(indicator.id, NO_TALLY)
        for word, counted, typed in (
            (term("计划"), tally.planned, entry.planned),
            (term("实际"), tally.actual, entry.actual),
        ):
            if typed is not None:
                yield Message(
                    "{indicator}：{word}由{counted}改为{typed}，理由：{reason}。",
                    indicator=indicator.title,
                    word=Message(word),
                    counted=counted,
                    typed=plain(typed),
                    reason=entry.reason.rstrip("。"),
                )


def _filled(blank: FigureLine, line: Line) -> FigureLine:
    value = line.value
    return replace(
        blank,
        planned=value.planned if isinstance(value, Counts) else None,
        actual=value.actual if isinstance(value, Counts) else None,
        marks=value.marks if isinstance(value, Marks) else {},
        completion_rate=line.completion_rate,
        score=line.score,
    )


def _write_line(line: FigureLine) -> dict[str, Any]:
    written: dict[str, Any] = {name: _write(getattr(line, name)) for name in _NUMBERS}
    written |= {
        name: getattr(line, name) for name in ("indicator", "label", "standard", "overridden", "reason")
    }
    written["marks"] = {item: str(mark) for item, mark in line.marks.items()}
    return written


def _read_line(written: Mapping[str, Any]) -> FigureLine:
    numbers = {name: _read(written[name]) for name in _NUMBERS}
    marks = {item: Decimal(mark) for item, mark in written["marks"].items()}
    return FigureLine(**{**written, **numbers, "marks": marks})


def _write(number: Decimal | None) -> str | None:
    return None if number is None else format(number, "f")


def _read(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)
