"""The lunar calendar of 1900 to 2100, the festivals of a day, and on which day a birthday is kept.

Lengths of months are those published for past years; for years to come they are computed as GB/T 33661
defines, which for 2057, 2089 and 2097, where a new moon falls near midnight, other tables tell otherwise.
"""

from __future__ import annotations

from bisect import bisect_right
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING, Final

from kamdesk.domain.readings.birthdays import lunar_day_name, lunar_month_name
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from kamdesk.domain.readings.birthdays import Birthday

_FIRST_YEAR: Final = 1900
_LAST_YEAR: Final = 2100
_FIRST_DAY: Final = date(1900, 1, 31)  # first day of the first month of that year
_LAST_DAY: Final = date(2101, 1, 28)
_LONG, _SHORT = 30, 29
_MONTHS: Final = 12
_LEAP_IS_LONG: Final = 1 << 16
_YEARS: Final = """
    04bd8 04ae0 0a570 054d5 0d260 0d950 16554 056a0 09ad0 055d2
    04ae0 0a5b6 0a4d0 0d250 1d255 0b540 0d6a0 0ada2 095b0 14977
    04970 0a4b0 0b4b5 06a50 06d40 1ab54 02b60 09570 052f2 04970
    06566 0d4a0 0ea50 16a95 05ad0 02b60 186e3 092e0 1c8d7 0c950
    0d4a0 1d8a6 0b550 056a0 1a5b4 025d0 092d0 0d2b2 0a950 0b557
    06ca0 0b550 15355 04da0 0a5b0 14573 052b0 0a9a8 0e950 06aa0
    0aea6 0ab50 04b60 0aae4 0a570 05260 0f263 0d950 05b57 056a0
    096d0 04dd5 04ad0 0a4d0 0d4d4 0d250 0d558 0b540 0b6a0 195a6
    095b0 049b0 0a974 0a4b0 0b27a 06a50 06d40 0af46 0ab60 09570
    04af5 04970 064b0 074a3 0ea50 06b58 05ac0 0ab60 096d5 092e0
    0c960 0d954 0d4a0 0da50 07552 056a0 0abb7 025d0 092d0 0cab5
    0a950 0b4a0 0baa4 0ad50 055d9 04ba0 0a5b0 15176 052b0 0a930
    07954 06aa0 0ad50 05b52 04b60 0a6e6 0a4e0 0d260 0ea65 0d530
    05aa0 076a3 096d0 04afb 04ad0 0a4d0 1d0b6 0d250 0d520 0dd45
    0b5a0 056d0 055b2 049b0 0a577 0a4b0 0aa50 1b255 06d20 0ada0
    14b63 09370 049f8 04970 064b0 168a6 0ea50 06b20 1a6c4 0aae0
    092e0 0d2e3 0c960 0d557 0d4a0 0da50 05d55 056a0 0a6d0 055d4
    052d0 0a9b8 0a950 0b4a0 0b6a6 0ad50 055a0 0aba4 0a5b0 052b0
    0b273 06930 07337 06aa0 0ad50 14b55 04b60 0a570 054e4 0d160
    0e968 0d520 0daa0 16aa6 056d0 04ae0 0a9d4 0a2d0 0d150 0f252
    0d520
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
    """Return what day this is in the lunar calendar; None before 1900 and after 2100."""
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
    """Tells on which of some days a birthday is kept; made once for many birthdays."""

    def __init__(self, days: Iterable[date]) -> None:
        self._days = frozenset(days)
        self._years = sorted({day.year for day in self._days})
        lunar = map(lunar_day, self._days)
        self._lunar_years = sorted({day.year for day in lunar if day is not None})

    def day_of(self, birthday: Birthday) -> date | None:
        """Return the first of the days on which a birthday is kept; None where on none of them."""
        years = self._lunar_years if birthday.lunar else self._years
        kept = (kept_in(birthday, year) for year in years)
        return next((day for day in kept if day in self._days), None)


def kept_in(birthday: Birthday, year: int) -> date | None:
    """Return the day of a year of its own calendar on which a birthday is kept; None where none is known.

    Where the year has no such day, it is kept on the last one before: 29 February on the 28th, the 30th of a
    lunar month of 29 days on the 29th, a day of a leap month in the month of that name. In a year with a leap
    month it is kept in the month it names, once.
    """
    if not birthday.lunar:
        length = monthrange(year, birthday.month)[1]
        return date(year, birthday.month, min(birthday.day, length))
    months = _months_by_name()
    found = months.get((year, birthday.month, birthday.leap)) or months.get((year, birthday.month, False))
    if found is None:
        return None
    begin, length = found
    return begin + timedelta(days=min(birthday.day, length) - 1)


def require_birth(birthday: Birthday) -> None:
    """Raise `UserError` for a day of birth that its calendar lacks, or whose lunar year is not known."""
    year = birthday.year
    if year is None:
        return
    if birthday.lunar and not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise _beyond()
    if birthday.lunar:
        _, length = _months_by_name().get((year, birthday.month, birthday.leap), (None, 0))
        exists = birthday.day <= length
    else:
        exists = year >= date.min.year  # the rest a birthday knows by itself
    if not exists:
        raise UserError(Message("生日“{text}”不是有效的日期。", text=birthday))


def birthdays_between(birthday: Birthday, first: date, last: date) -> Iterator[tuple[date, int | None]]:
    """Yield the days from ``first`` to ``last``, both included, on which a birthday is kept, and the age.

    The age counts years of the birthday's own calendar from 1 on, None where the year of birth is not known.
    Raises `UserError` where the lunar calendar ends before it is certain.
    """
    born = birthday.year
    if birthday.lunar:
        _require_known(birthday, first, last)
    earliest = first.year - 1 if birthday.lunar else first.year  # lunar years begin and end later
    for year in range(earliest, last.year + 1):
        day = kept_in(birthday, year) if born is None or year > born else None
        if day is not None and first <= day <= last:
            yield day, None if born is None else year - born


def _require_known(birthday: Birthday, first: date, last: date) -> None:
    """Raise `UserError` where a lunar birthday may be kept between two days in a year that is not known."""
    day = min(birthday.day, _SHORT)
    earliest_after = _LAST_DAY + timedelta(days=_SHORT * (birthday.month - 1) + day)
    latest_before = _FIRST_DAY - timedelta(days=_SHORT * (_MONTHS - birthday.month) + _SHORT - day + 1)
    if last >= earliest_after or (birthday.year is None and first <= latest_before):
        raise _beyond()


def _beyond() -> UserError:
    return UserError(Message("农历只推算{first}年到{last}年。", first=_FIRST_YEAR, last=_LAST_YEAR))


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
def _months_by_name() -> Mapping[tuple[int, int, bool], tuple[date, int]]:
    """Return first day and length of each month by year, number, and whether it is a leap month."""
    return {(year, month, leap): (begin, length) for begin, year, month, leap, length in _months()}


@cache
def _codes() -> tuple[int, ...]:
    return tuple(int(code, 16) for code in _YEARS.split())
