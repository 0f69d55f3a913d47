"""Birthdays in either calendar, as told; a year need not be known."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from kamdesk.domain.readings.days import (
    WrittenDay,
    incomplete,
    read_day,
    require_weekday,
    split_moment,
    tidied,
    without_weekday,
)
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

_KEPT: Final = re.compile(
    r"(?P<lunar>农历)?(?:(?P<year>\d{4})-)?(?P<leap>闰)?(?P<month>\d{2})-(?P<day>\d{2})"
)
"""How birthdays are kept, and written everywhere."""
_DIGITS: Final = "〇一二三四五六七八九"
_LUNAR_MONTHS: Final = "正二三四五六七八九十冬腊"
_LUNAR: Final = r"农历|農曆|农曆|阴历|陰曆|旧历|舊曆|古历|夏历|老历|lunar"
_SOLAR: Final = r"公历|公曆|阳历|陽曆|新历|新曆|国历|國曆|西历|西曆|solar"
_CALENDAR: Final = re.compile(
    rf"[(\[]?\s*(?:(?P<lunar>{_LUNAR})|(?P<solar>{_SOLAR}))\s*[)\]:,]?"
    r"|[(\[]\s*(?:(?P<short_lunar>[农農阴陰旧舊])|(?P<short_solar>[公阳陽新]))\s*[)\]]"
    r"|(?:^|(?<=\s))(?:(?P<sign_lunar>[农農阴陰旧舊])|(?P<sign_solar>[公阳陽新]))(?=\s|\d|$)"
    r"|(?<=[\d日号])(?:(?P<last_lunar>[农農阴陰旧舊])|(?P<last_solar>[公阳陽新]))$",
    re.IGNORECASE,
)
_BORN: Final = re.compile(r"\s*(?:出?生)$")
_WITHOUT_YEAR: Final = re.compile(r"(?:--)?(?P<month>\d{2})-?(?P<day>\d{2})")
_SOLAR_LENGTHS: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_LUNAR_LENGTH: Final = 30


@dataclass(frozen=True, slots=True)
class Birthday:
    """A day of birth: solar by default, lunar (with leap month) where the person counts so."""

    month: int
    day: int
    year: int | None = None
    lunar: bool = False
    leap: bool = False

    def __post_init__(self) -> None:
        """Refuse days that no calendar has."""
        months_fit = 1 <= self.month <= len(_SOLAR_LENGTHS)
        longest = _LUNAR_LENGTH if self.lunar else _SOLAR_LENGTHS[self.month - 1] if months_fit else 0
        if not months_fit or not 1 <= self.day <= longest or (self.leap and not self.lunar):
            raise UserError(Message("生日“{text}”不是有效的日期。", text=self._joined()))
        if not self.lunar and self.year is not None and not self._exists_in(self.year):
            raise UserError(Message("生日“{text}”不是有效的日期。", text=self._joined()))

    def in_words(self) -> str:
        """Write it as on paper: 1975年4月8日, 农历一九七五年闰四月初八."""
        if not self.lunar:
            year = f"{self.year}年" if self.year is not None else ""
            return f"{year}{self.month}月{self.day}日"
        year = "".join(_DIGITS[int(digit)] for digit in str(self.year)) + "年" if self.year else ""
        leap = "闰" if self.leap else ""
        return f"农历{year}{leap}{lunar_month_name(self.month)}{lunar_day_name(self.day)}"

    @classmethod
    def parse(cls, text: str) -> Birthday:
        """Read ``1975-04-08``, ``4月8日``, ``农历1975-闰04-08``, ``八月十五(农历)``; `UserError` otherwise.

        The calendar may be named before, between or behind. Words that only the lunar calendar has (正月,
        腊月, 初八, 廿三) make the birthday lunar.
        """
        kept = _KEPT.fullmatch(text)
        if kept is not None:
            year = kept["year"]
            return cls(
                *(int(kept["month"]), int(kept["day"]), int(year) if year else None),
                lunar=bool(kept["lunar"]),
                leap=bool(kept["leap"]),
            )
        tidy, named = _without_calendar(tidied(text))
        day, weekday = _read(tidy)
        if day is None:
            lacking = incomplete(tidy)
            raise _unreadable(text) if lacking is None else UserError(lacking)
        if len(named) > 1 or (day.sounds_lunar and named == {"solar"}):
            raise _unreadable(text)
        birthday = cls(
            *(day.month, day.day, day.year), lunar="lunar" in named or day.sounds_lunar, leap=day.leap
        )
        if birthday.year is not None and not birthday.lunar:
            require_weekday(text, date(birthday.year, birthday.month, birthday.day), weekday)
        return birthday

    def __str__(self) -> str:
        return self._joined()

    def _joined(self) -> str:
        year = f"{self.year:04d}-" if self.year is not None else ""
        calendar = "农历" if self.lunar else ""
        leap = "闰" if self.leap else ""
        return f"{calendar}{year}{leap}{self.month:02d}-{self.day:02d}"

    def _exists_in(self, year: int) -> bool:
        is_leap_year = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        return (self.month, self.day) != (2, 29) or is_leap_year


def lunar_month_name(month: int) -> str:
    """Return what a lunar month is called: 正月, 腊月."""
    return f"{_LUNAR_MONTHS[month - 1]}月"


def lunar_day_name(day: int) -> str:
    """Return what a day of a lunar month is called: 初八, 廿三."""
    tens, units = divmod(day, 10)
    if units == 0:
        return ("初十", "二十", "三十")[tens - 1]
    return "初十廿"[tens] + _DIGITS[units]


def _without_calendar(text: str) -> tuple[str, set[str]]:
    """Return a birthday without the words for its calendar, and which calendars they name."""
    named = {
        name.rpartition("_")[2]
        for found in _CALENDAR.finditer(text)
        for name, words in found.groupdict().items()
        if words
    }
    return (_CALENDAR.sub(" ", text).strip(" ,:()") if named else text), named


def _read(text: str) -> tuple[WrittenDay | None, int | None]:
    """Read the day with what may stand beside it: a day of the week, which is returned, a time of day."""
    tidy = _BORN.sub("", text)
    if found := _WITHOUT_YEAR.fullmatch(tidy):
        return WrittenDay(int(found["month"]), int(found["day"])), None
    day = read_day(tidy)
    if day is not None:
        return day, None
    rest, weekday = without_weekday(tidy)
    return read_day(split_moment(rest).day), weekday


def _unreadable(text: str) -> UserError:
    return UserError(Message("看不懂生日“{text}”，请写成 1975-04-08 或 农历1975-04-08。", text=text))
