"""The lunar calendar of 2000 to 2099, the festivals of a day, and on which day a birthday is kept.

Lengths of months are those of the calendar that GB/T 33661 defines, as published for these years.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING, Final

from kamdesk.domain.readings.birthdays import Birthday, lunar_day_name, lunar_month_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_FIRST_YEAR: Final = 2000
_FIRST_DAY: Final = date(2000, 2, 5)  # first day of the first month of that year
_LONG, _SHORT = 30, 29
_MONTHS: Final = 12
_LEAP_IS_LONG: Final = 1 << 16
_YEARS: Final = """
    0c960 0d954 0d4a0 0da50 07552 056a0 0abb7 025d0 092d0 0cab5
    0a950 0b4a0 0baa4 0ad50 055d9 04ba0 0a5b0 15176 052b0 0a930
    07954 06aa0 0ad50 05b52 04b60 0a6e6 0a4e0 0d260 0ea65 0d530
    05aa0 076a3 096d0 04afb 04ad0 0a4d0 1d0b6 0d250 0d520 0dd45
    0b5a0 056d0 055b2 049b0 0a577 0a4b0 0aa50 1b255 06d20 0ada0
    14b63 09370 049f8 04970 064b0 168a6 0ea50 06b20 1a6c4 0aae0
    092e0 0d2e3 0c960 0d557 0d4a0 0da50 05d55 056a0 0a6d0 055d4
    052d0 0a9b8 0a950 0b4a0 0b6a6 0ad50 055a0 0aba4 0a5b0 052b0
    0b273 06930 07337 06aa0 0ad50 14b55 04b60 0a570 054e4 0d260
    0e968 0d520 0daa0 16aa6 056d0 04ae0 0a9d4 0a4d0 0d150 0f252
"""
"""A number a year: which of its months are long, from bit 15 down, and in the last four bits which month
is followed by a leap month; bit 16 says that this is a long one."""
_SOLAR_FESTIVALS: Final = {
    (1, 1): "元旦",
    (3, 8): "妇女节",
    (5, 1): "劳动节",
    (10, 1): "国庆节",
}
_LUNAR_FESTIVALS: Final = {
    (1, 1): "春节",
    (1, 15): "元宵节",
    (5, 5): "端午节",
    (8, 15): "中秋节",
    (9, 9): "重阳节",
}
_APRIL: Final = 4
_FEBRUARY: Final = 2
_LEAP_DAY: Final = 29


@dataclass(frozen=True, slots=True)
class LunarDay:
    """A day of the lunar calendar; ``length`` is how many days its month has."""

    year: int
    month: int
    day: int
    leap: bool
    length: int

    def __str__(self) -> str:
        return f"{self.month_in_words}{lunar_day_name(self.day)}"

    @property
    def month_in_words(self) -> str:
        """What the month is called: 冬月, 闰四月."""
        return f"{'闰' if self.leap else ''}{lunar_month_name(self.month)}"

    @property
    def short(self) -> str:
        """What calendars write beside a day: the month where it begins, else the day of it."""
        return self.month_in_words if self.day == 1 else lunar_day_name(self.day)


def lunar_day(day: date) -> LunarDay | None:
    """Return what day this is in the lunar calendar; None before 2000 and after 2099."""
    n = bisect_right(_months(), day, key=lambda month: month[0]) - 1
    if n < 0:
        return None
    begin, year, month, leap, length = _months()[n]
    if (day - begin).days >= length:
        return None
    return LunarDay(year, month, (day - begin).days + 1, leap, length)


def festivals(day: date) -> tuple[str, ...]:
    """Return the festivals that people keep on a day, in either calendar."""
    found = [_SOLAR_FESTIVALS[day.month, day.day]] if (day.month, day.day) in _SOLAR_FESTIVALS else []
    if day.month == _APRIL and day == _qingming(day.year):
        found.append("清明节")
    lunar = lunar_day(day)
    if lunar is not None and not lunar.leap and (lunar.month, lunar.day) in _LUNAR_FESTIVALS:
        found.append(_LUNAR_FESTIVALS[lunar.month, lunar.day])
    following = lunar_day(day + timedelta(days=1))
    if following is not None and (following.month, following.day, following.leap) == (1, 1, False):
        found.append("除夕")
    return tuple(found)


class BirthdayCalendar:
    """Tells on which of some days a birthday is kept; made once for many birthdays.

    Where a year has no such day, it is kept on the last one before: 29 February on the 28th, the 30th of a
    lunar month of 29 days on the 29th, a day of a leap month in the month of that name. In a year with a leap
    month it is kept in the month it names, once.
    """

    def __init__(self, days: Iterable[date]) -> None:
        self._days: dict[tuple[bool, bool, int, int], date] = {}
        for day in days:
            for key in _kept_on(day):
                self._days.setdefault(key, day)

    def day_of(self, birthday: Birthday) -> date | None:
        """Return on which of the days a birthday is kept; None where on none of them."""
        return self._days.get((birthday.lunar, birthday.leap, birthday.month, birthday.day))


def _kept_on(day: date) -> Iterator[tuple[bool, bool, int, int]]:
    """Yield the birthdays that are kept on a day: lunar or not, of a leap month or not, month, day."""
    yield False, False, day.month, day.day
    following = day + timedelta(days=1)
    if day.month == _FEBRUARY and following.month != _FEBRUARY and day.day != _LEAP_DAY:
        yield False, False, _FEBRUARY, _LEAP_DAY
    lunar = lunar_day(day)
    if lunar is None:
        return
    days = [lunar.day, _LONG] if lunar.day == lunar.length == _SHORT else [lunar.day]
    leaps = [True] if lunar.leap else [False] if _leap_month(lunar.year) == lunar.month else [False, True]
    for leap in leaps:
        for number in days:
            yield True, leap, lunar.month, number


def _qingming(year: int) -> date:
    """Return the day of the solar term 清明, by the usual rule for 2000 to 2099."""
    short = year % 100
    return date(year, _APRIL, int(short * 0.2422 + 4.81) - short // 4)


@cache
def _months() -> tuple[tuple[date, int, int, bool, int], ...]:
    """Return all months in order: first day, lunar year, number, whether a leap month, length."""
    months = []
    begin = _FIRST_DAY
    for year, code in enumerate(_codes(), start=_FIRST_YEAR):
        for month in range(1, _MONTHS + 1):
            is_long = code >> (16 - month) & 1
            parts = [(False, _LONG if is_long else _SHORT)]
            if code & 15 == month:
                parts.append((True, _LONG if code & _LEAP_IS_LONG else _SHORT))
            for leap, length in parts:
                months.append((begin, year, month, leap, length))
                begin += timedelta(days=length)
    return tuple(months)


@cache
def _codes() -> tuple[int, ...]:
    return tuple(int(code, 16) for code in _YEARS.split())


def _leap_month(year: int) -> int:
    return _codes()[year - _FIRST_YEAR] & 15
