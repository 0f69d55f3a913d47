"""Birthdays in either calendar, as told; a year need not be known."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from kamdesk.domain.readings.cleaning import half_width
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

_CALENDARS: Final = ("农历", "農曆", "农曆", "阴历", "陰曆", "旧历")
_PATTERN: Final = re.compile(
    rf"^(?P<lunar>{'|'.join(_CALENDARS)})?\s*(?:(?P<year>\d{{4}})[-./年]\s*)?"
    r"(?P<leap>闰|閏)?(?P<month>\d{1,2})[-./月]\s*(?P<day>\d{1,2})[日号]?$"
)
_SPOKEN: Final = re.compile(
    r"(?P<month>正|冬|[腊臘]|十[一二]?|[一二三四五六七八九])月"
    r"(?P<day>初[一二三四五六七八九十]|[廿卅][一二三四五六七八九]?|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号]?$"
)
_NUMERALS: Final = {char: number for number, char in enumerate("〇一二三四五六七八九十")}
_MONTH_NAMES: Final = {"正": 1, "冬": 11, "腊": 12, "臘": 12}
_TENS: Final = {"廿": 20, "卅": 30}
_LUNAR_WORDS: Final = frozenset("正冬腊臘初廿卅")
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

    @classmethod
    def parse(cls, text: str) -> Birthday:
        """Read ``1975-04-08``, ``4月8日``, ``农历1975-闰04-08``, ``农历四月初八``; `UserError` otherwise.

        Words that only the lunar calendar has (正月, 腊月, 初八, 廿三) make the birthday lunar.
        """
        found = _PATTERN.match(_in_digits(half_width(text).strip()))
        if found is None:
            raise UserError(Message("看不懂生日“{text}”，请写成 1975-04-08 或 农历1975-04-08。", text=text))
        year = found["year"]
        return cls(
            month=int(found["month"]),
            day=int(found["day"]),
            year=int(year) if year else None,
            lunar=bool(found["lunar"]),
            leap=bool(found["leap"]),
        )

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


def _in_digits(text: str) -> str:
    """Return a birthday told in Chinese numerals with digits instead, lunar where its words are."""
    spoken = _SPOKEN.search(text)
    if spoken is None:
        return text
    calendar = "农历" if set(spoken[0]) & _LUNAR_WORDS and not text.startswith(_CALENDARS) else ""
    month = _MONTH_NAMES.get(spoken["month"]) or _number(spoken["month"])
    return f"{calendar}{text[: spoken.start()]}{month}月{_number(spoken['day'])}日"


def _number(numeral: str) -> int:
    """Return the value of a Chinese numeral from 1 to 39."""
    digits = numeral.removeprefix("初")
    if digits[0] in _TENS:
        return _TENS[digits[0]] + (_NUMERALS[digits[1]] if digits[1:] else 0)
    tens, ten, ones = digits.rpartition("十")
    if not ten:
        return _NUMERALS[ones]
    return (_NUMERALS[tens] if tens else 1) * 10 + (_NUMERALS[ones] if ones else 0)
