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

    from kamdesk.domain.readings.workdays import WorkCalendar

OFFICE_HOURS: Final = "office.hours"  # name of the office setting that `OfficeHours.parse` reads
_SPAN: Final = re.compile(r"(\d{1,2}):(\d{2})\s*[-–~～至]\s*(\d{1,2}):(\d{2})")
_BREAK: Final = re.compile(r"[,，;；、\s]+")
_MOST_DAYS: Final = 3660  # a due date further off than ten years is a slip of the finger


@dataclass(frozen=True, slots=True)
class OfficeHours:
    """The hours of a working day: spans of time in ascending order that do not meet."""

    spans: tuple[tuple[time, time], ...] = ((time(9), time(12)), (time(13, 30), time(17, 30)))

    def __post_init__(self) -> None:
        """Refuse spans that are empty, overlap or come in another order."""
        bounds = [bound for span in self.spans for bound in span]
        if not bounds or any(before >= after for before, after in pairwise(bounds)):
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


def minutes_between(start: datetime, end: datetime, hours: OfficeHours, calendar: WorkCalendar) -> int:
    """Return the whole working minutes from ``start`` to ``end``; 0 where the end is not after the start.

    Both are moments on the office's clock, without time zone.
    """
    seconds = 0.0
    for begins, ends in _spans_from(start.date(), hours, calendar):
        if begins >= end:
            break
        seconds += max((min(ends, end) - max(begins, start)).total_seconds(), 0.0)
    return int(seconds // 60)


def after_minutes(start: datetime, minutes: int, hours: OfficeHours, calendar: WorkCalendar) -> datetime:
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


def _spans_from(day: date, hours: OfficeHours, calendar: WorkCalendar) -> Iterator[tuple[datetime, datetime]]:
    """Yield the office's spans of the working days from ``day`` on."""
    for offset in range(_MOST_DAYS):
        today = day + timedelta(days=offset)
        if calendar.is_workday(today):
            for begins, ends in hours.spans:
                yield datetime.combine(today, begins), datetime.combine(today, ends)
