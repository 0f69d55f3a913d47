"""Dates and months as people type them: 28, 11-28, 今天, +3, 下周一, 上月; files name whole ones."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from kamdesk.domain.readings.days import read_day, split_moment
from kamdesk.domain.readings.finding import fold
from kamdesk.domain.records.fields import FieldKind
from kamdesk.domain.records.formatting import format_month
from kamdesk.domain.records.parsing import parse_date, parse_month
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from kamdesk.domain.records.fields import Field

_DAYS_FROM_TODAY: Final[Mapping[str, int]] = {
    **dict.fromkeys(("今天", "今日", "今", "today"), 0),
    **dict.fromkeys(("昨天", "昨日", "昨", "yesterday"), -1),
    **dict.fromkeys(("明天", "明日", "明", "tomorrow"), 1),
    **dict.fromkeys(("前天", "前日"), -2),
    **dict.fromkeys(("后天", "后日"), 2),
    "大前天": -3,
    "大后天": 3,
}
_MONTHS_FROM_NOW: Final[Mapping[str, int]] = {
    **dict.fromkeys(("本月", "这个月", "当月", "this month"), 0),
    **dict.fromkeys(("上月", "上个月", "last month"), -1),
    **dict.fromkeys(("下月", "下个月", "next month"), 1),
}
_MONTH: Final = re.compile(r"(?P<month>\d{1,2})\s*(?:月份?)?")
_SHIFT: Final = re.compile(r"(?P<sign>[+-])\s*(?P<days>\d{1,4})\s*(?:天|d)?")
_AGO: Final = re.compile(r"(?P<days>\d{1,4})\s*天(?:之|以)?(?P<way>前|后)")
_WEEKDAY: Final = re.compile(
    r"(?P<weeks>(?:上|下)+个?|本|这个?)?(?:周|星期|礼拜)(?P<day>[一二三四五六日天1-7])"
    r"|(?:(?P<way>this|last|next)\s+)?(?P<name>mon|tue|wed|thu|fri|sat|sun)[a-z]*"
)
_WEEKDAYS: Final[Mapping[str, int]] = {
    **{sign: place for place, sign in enumerate("一二三四五六日")},
    **{sign: place for place, sign in enumerate("1234567")},
    **{name: place for place, name in enumerate(("mon", "tue", "wed", "thu", "fri", "sat", "sun"))},
    "天": 6,
}
_DAY: Final = re.compile(r"(?P<day>\d{1,2})[日号]?")
_MONTH_AND_DAY: Final = re.compile(
    r"(?P<month>\d{1,2})\s*[-./月]\s*(?P<day>\d{1,2})[日号]?|(?P<packed>\d{4})"
)
_SHORT_YEAR: Final = re.compile(
    r"(?P<year>\d{2})(?:[-./年](?P<month>\d{1,2})[-./月](?P<day>\d{1,2})日?|(?P<packed>\d{4}))"
)
_YEARS_AHEAD: Final = 20  # of this century; what would lie beyond was in the last one
_MONTHS: Final = 12


def typed_date(text: str, today: date) -> date:
    """Return the day that somebody means who types this on the day ``today``.

    What is left out is guessed: of all months or years the one that brings the day nearest to today. Weeks
    begin on Monday. Raises `UserError` where it means no day.
    """
    tidy = fold(text).strip()
    try:
        meant = _relative(tidy, today) or _weekday(tidy, today) or _incomplete(tidy, today)
    except (OverflowError, ValueError):
        raise UserError(Message("日历上没有“{text}”这一天。", text=text)) from None
    return meant if meant is not None else parse_date(text)


def typed_month(text: str, today: date) -> date:
    """Return the first day of the month that somebody means who types this on the day ``today``.

    Without a year it is the month of that number nearest to this one. Raises `UserError` where it means none.
    """
    tidy = fold(text).strip()
    this = today.year * _MONTHS + today.month - 1
    if tidy in _MONTHS_FROM_NOW:
        return _month(this + _MONTHS_FROM_NOW[tidy])
    found = _MONTH.fullmatch(tidy)
    if found is not None and 1 <= int(found["month"]) <= _MONTHS:
        ahead = (int(found["month"]) - today.month) % _MONTHS
        return _month(this + ahead - (_MONTHS if ahead > _MONTHS // 2 else 0))
    return parse_month(text)


def _month(count: int) -> date:
    year, month = divmod(count, _MONTHS)
    return date(year, month + 1, 1)


def in_full(field: Field, text: str, today: date) -> str:
    """Return a date, a month, or the date before a time of day, written out; any other text as it is."""
    with suppress(UserError):
        if field.kind is FieldKind.MONTH:
            return format_month(typed_month(text, today))
        if field.kind is FieldKind.DATE:
            return typed_date(text, today).isoformat()
        moment = split_moment(fold(text).strip()) if field.kind is FieldKind.TIME else None
        if moment is not None and moment.clock is not None and not moment.zoned:
            day = typed_date(moment.day, today) if moment.day else today
            return f"{day.isoformat()} {moment.words}"
    return text


def _relative(tidy: str, today: date) -> date | None:
    if tidy in _DAYS_FROM_TODAY:
        return today + timedelta(days=_DAYS_FROM_TODAY[tidy])
    if shift := _SHIFT.fullmatch(tidy):
        return today + timedelta(days=int(shift["sign"] + shift["days"]))
    if ago := _AGO.fullmatch(tidy):
        return today + timedelta(days=int(ago["days"]) * (1 if ago["way"] == "后" else -1))
    return None


def _weekday(tidy: str, today: date) -> date | None:
    found = _WEEKDAY.fullmatch(tidy)
    if found is None:
        return None
    said = found["weeks"] or ""
    weeks = said.count("下") - said.count("上") + {"next": 1, "last": -1}.get(found["way"] or "", 0)
    return today + timedelta(days=_WEEKDAYS[found["day"] or found["name"]] - today.weekday(), weeks=weeks)


def _incomplete(tidy: str, today: date) -> date | None:
    """Return the day of a date without its month or year, or with only the end of the year."""
    if day := _DAY.fullmatch(tidy):
        return _nearest(_on_day(int(day["day"]), today), today)
    if found := _MONTH_AND_DAY.fullmatch(tidy):
        packed = found["packed"]
        month, day_of_month = (packed[:2], packed[2:]) if packed else (found["month"], found["day"])
        return _in_nearest_year(int(month), int(day_of_month), today)
    if found := _SHORT_YEAR.fullmatch(tidy):
        packed = found["packed"]
        month, day_of_month = (packed[:2], packed[2:]) if packed else (found["month"], found["day"])
        year = today.year - today.year % 100 + int(found["year"])
        return date(year - 100 * (year > today.year + _YEARS_AHEAD), int(month), int(day_of_month))
    written = read_day(tidy)
    if written is not None and written.year is None and not (written.sounds_lunar or written.leap):
        return _in_nearest_year(written.month, written.day, today)
    return None


def _in_nearest_year(month: int, day: int, today: date) -> date:
    years = range(today.year - 1, today.year + 2)
    return _nearest(_existing((year, month, day) for year in years), today)


def _on_day(day: int, today: date) -> Iterator[date]:
    """Yield the days with this number of this month and of two on either side: one of them has it."""
    this = today.year * _MONTHS + today.month - 1
    months = (divmod(this + step, _MONTHS) for step in range(-2, 3))
    return _existing((year, month + 1, day) for year, month in months)


def _existing(days: Iterable[tuple[int, int, int]]) -> Iterator[date]:
    for year, month, day in days:
        with suppress(ValueError):
            yield date(year, month, day)


def _nearest(days: Iterable[date], today: date) -> date:
    """Return the day nearest to today, the earlier of two; raise `ValueError` where there is none."""
    return min(days, key=lambda day: (abs(day - today), day))
