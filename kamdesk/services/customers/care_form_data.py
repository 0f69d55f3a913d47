"""The care of a month as the form ``care-sheet`` wants it: a calendar, and a list to tick off.

One sheet is for the whole department, or for the customers of the members selected. How somebody is cared
for is decided by a person, and left to be written; festivals stand there without a customer.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.desk.members import MEMBER
from kamdesk.domain.printing.form_ids import CARE_SHEET
from kamdesk.domain.readings.lunar_calendar import festivals, lunar_day
from kamdesk.domain.readings.workdays import first_of, next_month
from kamdesk.services.desk.workdays import calendar_in
from kamdesk.store.queries.customers import care
from kamdesk.store.queries.desk import members

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.customers.care import CareOccasion
    from kamdesk.domain.printing.requests import Selection
    from kamdesk.domain.readings.workdays import WorkCalendar
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.store.file.database import Database

_COLUMNS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEKS: Final = 5
_SATURDAY: Final = 5
_LINES: Final = 4  # of a day in the calendar; the list below names everybody
_SIGNS: Final = 7  # of a line
_EMPTY: Final = dict.fromkeys(("day", "rest", "lunar", "festival", "care"))


class CareFormData:
    """Fills the form ``care-sheet``; without a month in the selection, the present one is meant."""

    forms: frozenset[str] = frozenset({CARE_SHEET})
    monthly: frozenset[str] = forms
    kind: RecordKind[Any] = MEMBER

    def __init__(self, database: Database, today: Callable[[], date]) -> None:
        self._database = database
        self._today = today

    def count(self, form_id: str, selection: Selection) -> int:
        """Return that there is one sheet for the month, whoever is selected."""
        del form_id, selection
        return 1

    def subjects(self, form_id: str, selection: Selection) -> None:
        """Return that the sheet is one table for all."""

    def records(self, form_id: str, selection: Selection) -> Iterator[Mapping[str, object]]:
        """Yield the sheet of the month."""
        del form_id  # there is but one
        month = first_of(selection.month or self._today())
        days = [month + timedelta(days=n) for n in range((next_month(month) - month).days)]
        with self._database.reading() as work:
            found = care.occasions(work, days, selection.ids)
            names = members.names(work)
            weeks = _weeks(days, found, calendar_in(work))
        yield {
            "month": month,
            "weeks": weeks[:_WEEKS],
            "sixth": weeks[_WEEKS] if len(weeks) > _WEEKS else None,
            "entries": _entries(days, found, names),
        }


def _weeks(
    days: Sequence[date], found: Sequence[CareOccasion], calendar: WorkCalendar
) -> list[dict[str, object]]:
    """Return the rows of the calendar, at least five; days of other months stay empty."""
    first = days[0] - timedelta(days=days[0].weekday())
    count = max(-(-(days[0].weekday() + len(days)) // len(_COLUMNS)), _WEEKS)
    wanted = set(days)

    def cell(day: date) -> dict[str, object]:
        return _cell(day, found, calendar) if day in wanted else dict(_EMPTY)

    return [
        {name: cell(first + timedelta(days=7 * week + n)) for n, name in enumerate(_COLUMNS)}
        for week in range(count)
    ]


def _cell(day: date, found: Sequence[CareOccasion], calendar: WorkCalendar) -> dict[str, object]:
    lunar = lunar_day(day)
    is_holiday = day.weekday() < _SATURDAY and not calendar.is_workday(day)
    festival = "、".join(festivals(day))
    texts = [occasion.in_short for occasion in found if occasion.day == day]
    return {
        "day": day.day,
        "rest": day.day if is_holiday else None,
        "lunar": lunar.short if lunar is not None else None,
        "festival": festival or None,
        "care": "\n".join(_fitting(texts, _LINES - bool(festival))) or None,
    }


def _fitting(texts: Sequence[str], lines: int) -> list[str]:
    """Return as many texts as a day of the calendar holds, and how many there are where it holds not all."""
    cut = [text if len(text) <= 2 * _SIGNS else f"{text[: 2 * _SIGNS - 1]}…" for text in texts]
    held = 0
    used = 0
    for n, text in enumerate(cut, start=1):
        used += -(-len(text) // _SIGNS)
        if used > lines - (n < len(cut)):
            break
        held = n
    return cut if held == len(cut) else [*cut[:held], f"{'等' if held else '共'} {len(cut)} 项"]


def _entries(
    days: Sequence[date], found: Sequence[CareOccasion], names: Mapping[UUID, str]
) -> list[dict[str, object]]:
    entries: list[dict[str, object]] = []
    for day in days:
        entries += [_entry(day, festival) for festival in festivals(day)]
        entries += [
            _entry(
                day,
                occasion.what,
                customer=occasion.customer,
                contact=f"{occasion.contact} {occasion.job_title}".strip(),
                owner=names.get(occasion.owner_id, "") if occasion.owner_id else "",
            )
            for occasion in found
            if occasion.day == day
        ]
    return entries


def _entry(
    day: date,
    occasion: str,
    customer: str | None = None,
    contact: str | None = None,
    owner: str | None = None,
) -> dict[str, object]:
    return {
        "day": f"{day.day}日 周{'一二三四五六日'[day.weekday()]}",
        "occasion": occasion,
        "customer": customer,
        "contact": contact,
        "owner": owner,
        "means": None,
        "done": "open",
    }
