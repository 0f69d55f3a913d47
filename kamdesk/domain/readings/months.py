"""Months as people write them: 2026-11, 2026年11月, 202611, 二〇二六年十一月, Nov 2026."""

from __future__ import annotations

import re
from typing import Final

from kamdesk.domain.readings.numerals import digits_of, small_number

_NAMES: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NAME: Final = rf"(?P<name>{'|'.join(_NAMES)})[a-z]*\.?"
_WRITTEN: Final = (
    re.compile(r"(?P<year>\d{4})\s*(?:年度?|[-./])\s*(?P<month>\d{1,2})\s*(?:月份?)?"),
    re.compile(r"(?P<month>\d{1,2})\s*[-./]\s*(?P<year>\d{4})"),
    re.compile(r"(?P<year>(?:19|20)\d\d)(?P<month>\d\d)"),
    re.compile(rf"{_NAME}[\s\-,]*(?P<year>\d{{4}})", re.IGNORECASE),
    re.compile(rf"(?P<year>\d{{4}})[\s\-,]*{_NAME}", re.IGNORECASE),
)
_SPOKEN: Final = re.compile(
    r"(?P<year>[〇零○一二三四五六七八九]{4})年(?P<month>[一二三四五六七八九十]{1,2})月份?"
)
_MONTHS: Final = 12
_LONGEST: Final = 40  # characters; more is content


def read_month(text: str) -> tuple[int, int] | None:
    """Return year and month of half-width text that writes a month of a year; None where it writes none."""
    if len(text) > _LONGEST:
        return None
    if spoken := _SPOKEN.fullmatch(text):
        year, month = int(digits_of(spoken["year"])), small_number(spoken["month"]) or 0
        return _existing(year, month)
    for pattern in _WRITTEN:
        if found := pattern.fullmatch(text):
            named = found.groupdict()
            month = int(named["month"]) if "month" in named else _NAMES.index(named["name"].casefold()) + 1
            return _existing(int(named["year"]), month)
    return None


def _existing(year: int, month: int) -> tuple[int, int] | None:
    return (year, month) if 1 <= month <= _MONTHS else None
