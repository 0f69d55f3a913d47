"""A year of customer relations as the form ``annual-summary`` wants it, as far as records tell of it.

Filled are the calls planned and held, and the complaints and objections with their speed. Turnover, events,
satisfaction, the standing of customers at the ends of the year and all words are left to be written.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.desk.members import MEMBER
from kamdesk.domain.printing.form_ids import ANNUAL_SUMMARY
from kamdesk.domain.printing.unsigned import unsigned
from kamdesk.domain.readings.workdays import first_of
from kamdesk.domain.service.requests import MATTERS, RequestNature
from kamdesk.domain.service.working_hours import OFFICE_HOURS, OfficeHours, minutes_between
from kamdesk.services.desk.workdays import calendar_in
from kamdesk.store.queries.desk import settings
from kamdesk.store.queries.events import calls
from kamdesk.store.queries.plans import plans
from kamdesk.store.queries.service import requests

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from kamdesk.domain.printing.requests import Selection
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.domain.service.requests import Request
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work

_MONTHS: Final = range(1, 13)
_CALLS: Final = "calls"
_COUNTED: Final = frozenset({RequestNature.COMPLAINT, RequestNature.OBJECTION})
_MINUTES: Final = 60
_QUARTERS: Final = ("一季度", "二季度", "三季度", "四季度")
_BY_HAND: Final = dict.fromkeys(
    (
        *("summary", "categories", "grades", "movements", "event_quarters", "costs", "events", "turnover"),
        *("results", "satisfaction", "actions", "lessons", "weaknesses", "next_steps"),
    )
)
_KEYS: Final = dict.fromkeys(
    (
        *("customers", "customers_note", "calls", "calls_note"),
        *("turnover", "turnover_note", "satisfaction", "satisfaction_note"),
    )
)
_UNSIGNED: Final = unsigned("specialist", "supervisor", "manager", "general_manager")


class AnnualSummaryFormData:
    """Begins the form ``annual-summary`` for the year of the month selected, or for the present one."""

    forms: frozenset[str] = frozenset({ANNUAL_SUMMARY})
    monthly: frozenset[str] = forms
    kind: RecordKind[Any] = MEMBER

    def __init__(self, database: Database, today: Callable[[], date]) -> None:
        self._database = database
        self._today = today

    def count(self, form_id: str, selection: Selection) -> int:
        """Return 1 where the year has calls, plans or complaints; without any there is nothing to fill in."""
        return sum(1 for _ in self.records(form_id, selection))

    def subjects(self, form_id: str, selection: Selection) -> None:
        """Return that the summary is one for all."""

    def records(self, form_id: str, selection: Selection) -> Iterator[Mapping[str, object]]:
        """Yield the summary of the year."""
        del form_id  # there is but one
        today = self._today()
        year = (selection.month or today).year
        with self._database.reading() as work:
            months = _call_months(work, year, today)
            complaints = _complaints(work, year)
            hours = _hours(work, complaints)
        if not complaints and not any(month["planned"] or month["actual"] for month in months):
            return
        yield {
            **_BY_HAND,
            "year": year,
            "key": {**_KEYS, **_key_of_calls(months)},
            "call_months": months,
            "complaints": _by_quarter(complaints, year, today),
            "matters": _matters(complaints),
            "response": hours,
            "signatures": _UNSIGNED,
            "is_begun": True,
            "record_label": f"{year}年",
        }


def _call_months(work: Work, year: int, today: date) -> list[dict[str, Any]]:
    """Return the groups planned and held of each month; of months to come only what is planned."""
    months = []
    for month in (date(year, number, 1) for number in _MONTHS):
        planned = sum(plan.groups(_CALLS) for plan in plans.of_month(work, month).values())
        held = calls.held_groups(work, month)
        actual = sum(groups for (_, indicator), groups in held.items() if indicator == _CALLS)
        is_past = month <= first_of(today)
        months.append(
            {"month": f"{month.month}月", "planned": planned or None, "actual": actual if is_past else None}
        )
    return months


def _key_of_calls(months: Sequence[Mapping[str, Any]]) -> dict[str, object]:
    actual = sum(month["actual"] or 0 for month in months)
    planned = sum(month["planned"] or 0 for month in months if month["actual"] is not None)
    rate = (Decimal(actual * 100) / planned).quantize(Decimal("0.1"), ROUND_HALF_UP) if planned else None
    return {"calls": actual, "calls_note": f"完成率 {rate}%" if rate is not None else None}


def _complaints(work: Work, year: int) -> tuple[Request, ...]:
    received = requests.received_within(work, date(year, 1, 1), date(year, 12, 31))
    return tuple(each for each in received if each.nature in _COUNTED)


def _by_quarter(complaints: Sequence[Request], year: int, today: date) -> list[dict[str, object]] | None:
    """Return what was received in each quarter that has begun, and how much of that is settled by now."""
    if not complaints:
        return None
    begun = [n for n in range(len(_QUARTERS)) if date(year, 3 * n + 1, 1) <= today]
    return [
        {
            "quarter": _QUARTERS[n],
            "received": sum(_quarter(each) == n for each in complaints),
            "settled": sum(_quarter(each) == n and each.settled_at is not None for each in complaints),
        }
        for n in begun
    ]


def _matters(complaints: Sequence[Request]) -> list[dict[str, object]] | None:
    counts = Counter(each.matter for each in complaints if each.matter is not None)
    return [{"name": word, "count": counts[matter]} for matter, word in MATTERS if counts[matter]] or None


def _hours(work: Work, complaints: Sequence[Request]) -> list[dict[str, object]] | None:
    """Return after how many working hours complaints were answered, on average of each quarter."""
    hours, calendar = OfficeHours.parse(settings.get(work, OFFICE_HOURS)), calendar_in(work)
    minutes: dict[int, list[int]] = {}
    for each in complaints:
        if each.answered_at is not None:
            start, end = (
                moment.astimezone().replace(tzinfo=None) for moment in (each.received_at, each.answered_at)
            )
            minutes.setdefault(_quarter(each), []).append(minutes_between(start, end, hours, calendar))
    return [
        {
            "quarter": _QUARTERS[n],
            "hours": (Decimal(sum(taken)) / len(taken) / _MINUTES).quantize(Decimal("0.1"), ROUND_HALF_UP),
        }
        for n, taken in sorted(minutes.items())
    ] or None


def _quarter(request: Request) -> int:
    return (request.received_at.astimezone().month - 1) // 3
