"""Time counted in working hours: only the office's hours on working days pass, all else stands still.

Source: the department's page "Service, care and reports" (speed of response in working hours).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from kamdesk.domain.readings.cleaning import half_width
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kamdesk.domain.readings.workdays import TellsWorkdays

OFFICE_HOURS: Final = "office.hours"  # name of the office setting that `OfficeHours.parse` reads
_SPAN: Final = re.compile(r"(\d{1,2}):(\d{2})\s*[-–~～至]\s*(\d{1,2}):(\d{2})")
_BREAK: Final = re.compile(r"[,，;；、\s]+")
_MOST_DAYS: Final = 3660  # a due date further off than ten years is a slip of the finger


@dataclass(frozen=True, slots=True)
class OfficeHours:
    """The hours of a working day: spans of time in ascending order, one after the other."""

    spans: tuple[tuple[time, time], ...] = ((time(9), time(12)), (time(13, 30), time(17, 30)))

    def __post_init__(self) -> None:
        """Refuse spans that are empty, overlap or come in another order; without any, nobody works."""
        is_empty = any(begins >= ends for begins, ends in self.spans)
        if is_empty or any(before[1] > after[0] for before, after in pairwise(self.spans)):
            raise UserError(Message("办公时间应按先后写明起止，互不重叠，如 09:00-12:00, 13:30-17:30。"))

    @classmethod
    def parse(cls, text: str) -> OfficeHours:
        """Read ``09:00-12:00, 13:30-17:30``; nothing typed means these hours.

        Raises `UserError` for anything else.
        """
        tidy = half_width(text).strip()
        if not tidy:
            return cls()
        rest = _BREAK.sub("", _SPAN.sub("", tidy))
        try:
            spans = tuple((time(int(a), int(b)), time(int(c), int(d))) for a, b, c, d in _SPAN.findall(tidy))
        except ValueError:
            spans = ()
        if rest or not spans:
            raise UserError(Message("看不懂办公时间“{text}”，请写成 09:00-12:00, 13:30-17:30。", text=text))
        return cls(spans)


def minutes_between(start: datetime, end: datetime, hours: OfficeHours, calendar: TellsWorkdays) -> int:
    """Return the whole working minutes from ``start`` to ``end``; 0 where the end is not after the start.

    Both are moments on the office's clock, without time zone.
    """
    first = start.date()
    days = (end.date() - first).days
    whole_day = _within(first, datetime.combine(first, time.min), datetime.combine(first, time.max), hours)
    passed = timedelta(0)
    for offset in range(days + 1):
        today = first + timedelta(days=offset)
        within = whole_day if 0 < offset < days else _within(today, start, end, hours)
        if within and calendar.is_workday(today):  # only then: the calendar need not know other days
            passed += within
    return passed // timedelta(minutes=1)


def after_minutes(start: datetime, minutes: int, hours: OfficeHours, calendar: TellsWorkdays) -> datetime:
    """Return the moment at which so many working minutes have passed since ``start``.

    Zero minutes end at once. Raises `UserError` where that lies more than ten years off.
    """
    left = timedelta(minutes=minutes)
    if not left:
        return start
    for begins, ends in _spans_from(start.date(), hours, calendar):
        begin = max(begins, start)
        if begin < ends:
            if left <= ends - begin:
                return begin + left
            left -= ends - begin
    raise UserError(Message("期限超过了十年，请核对小时数。"))


def _spans_from(
    day: date, hours: OfficeHours, calendar: TellsWorkdays
) -> Iterator[tuple[datetime, datetime]]:
    """Yield the office's spans of the working days from ``day`` on."""
    for offset in range(_MOST_DAYS):
        today = day + timedelta(days=offset)
        if calendar.is_workday(today):
            yield from _spans_of(today, hours)


def _within(day: date, start: datetime, end: datetime, hours: OfficeHours) -> timedelta:
    """Return how much of a day's office hours lies between two moments, were it a working day."""
    spans = ((max(begins, start), min(ends, end)) for begins, ends in _spans_of(day, hours))
    return sum((ends - begins for begins, ends in spans if begins < ends), timedelta(0))


def _spans_of(day: date, hours: OfficeHours) -> Iterator[tuple[datetime, datetime]]:
    """Yield the office's spans of a day, were it a working day."""
    for begins, ends in hours.spans:
        yield datetime.combine(day, begins), datetime.combine(day, ends)
