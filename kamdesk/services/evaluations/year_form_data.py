"""A person's year of evaluations as the form ``evaluation-year`` wants it.

A month shows what was confirmed; of a draft it says only that it is one. Sum, mean and mark come from the
months that have a total; the mark follows the template of the last of them. Words and signatures are by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.desk.members import POSTS
from kamdesk.domain.evaluations.cycle import STATES, SignOffStep
from kamdesk.domain.evaluations.kinds import EVALUATION
from kamdesk.domain.evaluations.year import months_of, year_result
from kamdesk.domain.printing.form_ids import YEAR
from kamdesk.domain.printing.record_codes import record_code
from kamdesk.domain.printing.unsigned import unsigned
from kamdesk.domain.shared.errors import NotFoundError
from kamdesk.domain.shared.numbers import plain
from kamdesk.domain.shared.text import Message
from kamdesk.store.queries.desk import members
from kamdesk.store.queries.evaluations import evaluations

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.desk.members import Member
    from kamdesk.domain.evaluations.figures import FigureLine
    from kamdesk.domain.evaluations.year import YearMonth
    from kamdesk.domain.printing.requests import Selection
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work

_MONTHS: Final = range(1, 13)
_MOST_COLUMNS: Final = 8  # of rates and scores together; narrower ones cannot be read


class YearFormData:
    """Fills the form ``evaluation-year`` for the year of the selection's month, else of today."""

    forms: frozenset[str] = frozenset({YEAR})
    monthly: frozenset[str] = forms
    kind: RecordKind[Any] = EVALUATION

    def __init__(self, database: Database, today: Callable[[], date]) -> None:
        self._database = database
        self._today = today

    def count(self, form_id: str, selection: Selection) -> int:
        """Return how many of the members selected have a sheet in the year."""
        return len(self.subjects(form_id, selection))

    def records(self, form_id: str, selection: Selection) -> Iterator[Mapping[str, object]]:
        """Yield one page per member, in the order selected or of the department, from one snapshot."""
        del form_id  # there is but one
        year = self._year(selection)
        with self._database.reading() as work:
            for member, months in self._years(work, selection):
                yield _page(work, member, year, months)

    def subjects(self, form_id: str, selection: Selection) -> tuple[UUID, ...]:
        """Return the members whose year this is."""
        del form_id
        with self._database.reading() as work:
            return tuple(member.id for member, _months in self._years(work, selection))

    def _year(self, selection: Selection) -> int:
        return (selection.month or self._today()).year

    def _years(self, work: Work, selection: Selection) -> Iterator[tuple[Member, Mapping[date, YearMonth]]]:
        year = self._year(selection)
        wanted = (
            members.all_members(work)
            if selection.ids is None
            else dict.fromkeys(_member(work, each) for each in selection.ids)
        )
        for member in wanted:
            months = months_of(evaluations.of_year(work, member.id, year))
            if months:
                yield member, months


def _member(work: Work, wanted: UUID) -> Member:
    """Return the member with this id, or whose sheet has it."""
    try:
        return members.get(work, evaluations.sheet(work, wanted).member_id)
    except NotFoundError:
        return members.get(work, wanted)


def _page(work: Work, member: Member, year: int, months: Mapping[date, YearMonth]) -> dict[str, object]:
    by_number = {month.month: each for month, each in months.items()}
    last = months[max(months)].sheet
    lines = _indicators(months.values())
    result = year_result(months.values(), evaluations.template(work, last.template_id).template)
    return {
        "year": str(year),
        "person": {"name": member.name, "post": dict(POSTS)[member.post]},
        "groups": _groups(lines),
        "months": [_row(number, by_number, lines) for number in _MONTHS],
        "trend": [
            {"month": f"{number}月", "total": by_number[number].total if number in by_number else None}
            for number in _MONTHS
        ],
        "year_result": {
            "count": result.count,
            "sum": result.sum,
            "mean": result.mean,
            "mark": result.mark or None,
        },
        "notes": [_revision_note(each) for each in months.values() if each.sheet.revision > 1],
        "own_words": None,
        "appraisal": None,
        "signatures": unsigned(*SignOffStep),
        "record_code": record_code(EVALUATION, last.month, member.id),
        "record_id": member.id,
        "record_label": member.name,
    }


def _indicators(months: Iterable[YearMonth]) -> dict[str, list[FigureLine]]:
    """Return the lines of every indicator of the year, in the order of the sheets."""
    found: dict[str, list[FigureLine]] = {}
    for month in months:
        for line in month.figures.lines if month.figures else ():
            found.setdefault(line.indicator, []).append(line)
    return found


def _groups(lines: Mapping[str, Sequence[FigureLine]]) -> list[dict[str, object]]:
    counted = {name: any(line.completion_rate is not None for line in each) for name, each in lines.items()}
    has_rates = sum(2 if each else 1 for each in counted.values()) <= _MOST_COLUMNS
    return [{"title": _title(each), "counted": has_rates and counted[name]} for name, each in lines.items()]


def _title(lines: Sequence[FigureLine]) -> str:
    """Return the subject of an indicator, with its weight where that stayed the same all year."""
    subject = lines[-1].label.removesuffix("指标").removesuffix("目标")
    weights = {line.weight for line in lines}
    weight = weights.pop() if len(weights) == 1 else None
    return subject if weight is None else f"{subject}({plain(weight)}%)"


def _row(number: int, months: Mapping[int, YearMonth], indicators: Mapping[str, object]) -> dict[str, object]:
    month, before = months.get(number), months.get(number - 1)
    figures = month.figures if month else None
    lines = [figures.line(name) if figures else None for name in indicators]
    total = month.total if month else None
    last_total = before.total if before else None
    return {
        "month": f"{number}月",
        "groups": [{"rate": line and line.completion_rate, "score": line and line.score} for line in lines],
        "total": total,
        "mark": (figures.mark or None) if figures else None,
        "change": None if total is None or last_total is None else total - last_total,
        "remark": _remark(month) if month else None,
    }


def _remark(month: YearMonth) -> str | None:
    """Return what a reader must know: that a sheet is not signed yet, or is a later revision."""
    if not month.is_settled:
        return str(Message(dict(STATES)[month.sheet.state]))
    return str(Message("第{revision}版", revision=month.sheet.revision)) if month.sheet.revision > 1 else None


def _revision_note(month: YearMonth) -> str:
    return str(
        Message(
            "{month:%Y-%m} 为第{revision}版，理由：{reason}。",
            month=month.sheet.month,
            revision=month.sheet.revision,
            reason=month.sheet.revision_reason.rstrip("。"),
        )
    )
