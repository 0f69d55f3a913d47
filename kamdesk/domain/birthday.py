"""Birthdays in either calendar, as told; a year need not be known."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from kamdesk.domain.errors import UserError
from kamdesk.domain.text import Message

_PATTERN: Final = re.compile(
    r"^(?P<lunar>农历|農曆|阴历)?\s*(?:(?P<year>\d{4})[-./年])?"
    r"(?P<leap>闰|閏)?(?P<month>\d{1,2})[-./月](?P<day>\d{1,2})日?$"
)
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
        """Read ``1975-04-08``, ``4月8日``, ``农历1975-闰04-08``; raise `UserError` otherwise."""
        found = _PATTERN.match(text.strip())
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
