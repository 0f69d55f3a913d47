"""Working days by the Chinese statutory calendar, moved holidays and make-up weekends included."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Protocol

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

KEPT_DAYS: Final = "calendar.kept_days"  # name of the office setting that `WorkCalendar.parse` reads
OFF: Final = "休"
ON: Final = "班"
_SATURDAY: Final = 5
_KEPT_LINE: Final = re.compile(
    rf"(?P<first>\d{{4}}-\d{{2}}-\d{{2}})(?:\s*[~～至]\s*(?P<last>\d{{4}}-\d{{2}}-\d{{2}}))?\s*(?P<word>{OFF}|{ON})"
)
_LONGEST_SPAN: Final = 31  # days; a longer holiday is a slip of the finger


class TellsWorkdays(Protocol):
    """A calendar that tells working days from days off."""

    def is_workday(self, day: date) -> bool:
        """Tell whether people work on that day."""


@dataclass(frozen=True)
class WorkCalendar:
    """Tells working days from days off: kept days first, then the published calendar, then weekdays.

    ``off`` and ``on`` are days that the office keeps itself, for years not published yet.
    """

    off: frozenset[date] = field(default_factory=frozenset)
    on: frozenset[date] = field(default_factory=frozenset)

    @classmethod
    def parse(cls, text: str) -> WorkCalendar:
        """Read kept days, a line each: ``2027-02-05~2027-02-11 休`` or ``2027-02-14 班``.

        Raises `UserError` naming the line that cannot be read.
        """
        days: dict[str, set[date]] = {OFF: set(), ON: set()}
        for row, line in enumerate(text.splitlines(), start=1):
            if line.strip():
                span, word = _parse_line(line.strip(), row)
                days[word].update(span)
        both = days[OFF] & days[ON]
        if both:
            raise UserError(Message("{day}既写了“休”又写了“班”。", day=min(both)))
        return cls(off=frozenset(days[OFF]), on=frozenset(days[ON]))

    def is_workday(self, day: date) -> bool:
        """Tell whether people work on that day."""
        if day in self.on or day in self.off:
            return day in self.on
        published = _published(day)
        return day.weekday() < _SATURDAY if published is None else published

    def knows(self, year: int) -> bool:
        """Tell whether a calendar is published or kept for the year; else only weekends are free."""
        return _published(date(year, 1, 1)) is not None or any(day.year == year for day in self.off | self.on)

    def last_workday(self, month: date) -> date:
        """Return the last working day of the month that ``month`` lies in, or before it."""
        return last_workday_in(self, month) or self.last_workday(previous_month(month))


@dataclass(frozen=True)
class CertainCalendar:
    """The published calendar, and given ones for years without; never takes weekdays for working days.

    ``given`` holds for a year the days kept in it.
    """

    given: Mapping[int, WorkCalendar]

    def is_workday(self, day: date) -> bool:
        """Tell whether people work on that day; raise `UserError` naming a year that nobody tells of."""
        published = _published(day)
        if published is not None:
            return published
        if day.year not in self.given:
            raise UserError(
                Message("{year}年的放假安排没有公布，也没有给出（calendar）。", year=f"{day.year:04d}")
            )
        return self.given[day.year].is_workday(day)


@lru_cache(maxsize=20_000)  # more days than are published
def _published(day: date) -> bool | None:
    """Tell whether people work on a day by the statutory calendar; None where it is not published."""
    import chinese_calendar  # only now: hardly a page counts working days as it is shown

    try:
        return bool(chinese_calendar.is_workday(day))
    except NotImplementedError:  # the library's word for "this year is not published"
        return None


def last_workday_in(calendar: TellsWorkdays, month: date) -> date | None:
    """Return the last working day of the month that ``month`` lies in; None where it has none."""
    length = monthrange(month.year, month.month)[1]
    days = (month.replace(day=number) for number in range(length, 0, -1))
    return next((day for day in days if calendar.is_workday(day)), None)


def shifted(calendar: TellsWorkdays, day: date, count: int) -> date:
    """Return the working day so many after a day, or before it where the count is negative.

    0 is the day itself. Raises `UserError` where the calendar ends before.
    """
    step = timedelta(days=1 if count > 0 else -1)
    left = abs(count)
    try:
        while left:
            day += step
            left -= calendar.is_workday(day)
    except OverflowError as error:
        raise UserError(Message("推算超出了日历的范围。")) from error
    return day


def first_of(day: date) -> date:
    """Return the first day of the month, by which months are named everywhere."""
    return day.replace(day=1)


def next_month(month: date) -> date:
    """Return the first day of the month after."""
    return (first_of(month) + timedelta(days=31)).replace(day=1)


def previous_month(month: date) -> date:
    """Return the first day of the month before."""
    return (first_of(month) - timedelta(days=1)).replace(day=1)


def months_between(earlier: date, later: date) -> int:
    """Return how many calendar months lie from the month of one day to that of another."""
    return (later.year - earlier.year) * 12 + later.month - earlier.month


def _parse_line(line: str, row: int) -> tuple[list[date], str]:
    found = _KEPT_LINE.fullmatch(line)
    unread = UserError(
        Message("第{row}行看不懂，请写成“2027-02-05~2027-02-11 休”或“2027-02-14 班”。", row=row)
    )
    if found is None:
        raise unread
    try:
        first = date.fromisoformat(found["first"])
        last = date.fromisoformat(found["last"] or found["first"])
    except ValueError:
        raise unread from None
    if not first <= last < first + timedelta(days=_LONGEST_SPAN):
        raise UserError(
            Message("第{row}行的起止日期不对：应先后有序，且不超过{days}天。", row=row, days=_LONGEST_SPAN)
        )
    return list(_days(first, last)), found["word"]


def _days(first: date, last: date) -> Iterator[date]:
    for offset in range((last - first).days + 1):
        yield first + timedelta(days=offset)
