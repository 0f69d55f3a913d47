"""Days as people write them, with or without year and time of day, in digits, numerals and English."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, time
from typing import TYPE_CHECKING, Final

from kamdesk.domain.readings.cleaning import clean_line, half_width
from kamdesk.domain.readings.numerals import digits_of, small_number
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Mapping

_NUMERAL: Final = "〇零○一二三四五六七八九十廿卅壹贰貳叁參肆伍陆陸柒捌玖拾"
_SPOKEN: Final = re.compile(
    rf"(?:(?P<year>[〇零○一二三四五六七八九壹贰貳叁參肆伍陆陸柒捌玖]{{4}}|\d{{4}})\s*年\s*)?"
    rf"(?P<leap>[闰閏]?)(?P<month>[正元冬腊臘]|[{_NUMERAL}]{{1,4}}|\d{{1,2}})月\s*"
    rf"(?P<day>初?[{_NUMERAL}]{{1,4}}|\d{{1,2}})[日号號]?"
)
_MONTH_NAMES: Final = {"正": 1, "元": 1, "冬": 11, "腊": 12, "臘": 12}
_LUNAR_WORDS: Final = frozenset("正冬腊臘初廿卅")
_WRITTEN: Final = re.compile(
    r"(?:(?P<year>\d{4})\s*[-./年]\s*)?(?P<leap>[闰閏]?)(?P<month>\d{1,2})\s*[-./月]\s*"
    r"(?P<day>\d{1,2})\s*[日号號]?"
)
_PACKED: Final = re.compile(r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})(?:\.0+)?")
_IN_BLANKS: Final = re.compile(r"^(\d{4})\s+(\d{1,2})\s+(\d{1,2})$")
_OF_MINGUO: Final = re.compile(r"(?:民国|民國)\s*(\d{1,3})\s*(?=[-./年])")
_YEAR_LAST: Final = re.compile(r"(?P<one>\d{1,2})\s*[-./]\s*(?P<other>\d{1,2})\s*[-./]\s*(?P<year>\d{4})")
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ENGLISH: Final = re.compile(
    rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[\s\-.,]+(?P<month>{'|'.join(_MONTHS)})[a-z]*\.?"
    rf"|(?P<first>{'|'.join(_MONTHS)})[a-z]*\.?[\s\-]+(?P<second>\d{{1,2}})(?:st|nd|rd|th)?)"
    r"(?:[\s\-,]+(?P<year>\d{4}))?",
    re.IGNORECASE,
)
_WEEKDAY: Final = re.compile(
    r"\s*[(,]?\s*(?:(?:星期|周|礼拜|週|禮拜)(?P<sign>[一二三四五六日天])|(?<=[(])(?P<short>[一二三四五六日天])(?=[)])"
    r"|(?<![a-z])(?P<name>mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday|s|rs|r)?\.?(?![a-z]))\s*[),]?\s*",
    re.IGNORECASE,
)
_WEEKDAYS: Final[Mapping[str, int]] = {
    **{sign: place for place, sign in enumerate("一二三四五六日")},
    **{name: place for place, name in enumerate(("mon", "tue", "wed", "thu", "fri", "sat", "sun"))},
    "天": 6,
}
_HALF: Final = r"上午|下午|早上|早晨|凌晨|中午|晚上|傍晚|am|pm|a\.m\.|p\.m\."
_CLOCK: Final = re.compile(
    rf"(?:(?P<before>{_HALF})\s*|(?<![\d:]))(?P<hour>\d{{1,2}})\s*(?:[:时時点點])\s*"
    r"(?:(?P<minute>\d{1,2})\s*分?(?:(?::|(?<=分))\s*\d{1,2}(?:\.\d+)?\s*秒?)?|(?P<half_past>半)|[整钟鐘]*)"
    rf"\s*(?P<after>am|pm|a\.m\.|p\.m\.)?(?P<zone>z|[+-]\d{{2}}:?\d{{2}})?$",
    re.IGNORECASE,
)
_JOINT: Final = re.compile(r"(?<=\d)t$", re.IGNORECASE)
_PACKED_CLOCK: Final = re.compile(r"(?P<day>\d{8})(?P<hour>\d{2})(?P<minute>\d{2})(?:\d{2})?")
_AFTERNOON: Final = frozenset({"下午", "晚上", "傍晚", "pm", "p.m."})
_MORNING: Final = frozenset({"上午", "早上", "早晨", "凌晨", "am", "a.m."})
_NOON: Final = 12
_HOURS: Final = 24
_MINUTES: Final = 60
_NO_DAY: Final = re.compile(r"(?:1[89]|20)\d\d\s*(?:年?|[-./年]\s*(?:0?[1-9]|1[0-2])\s*月?(?:份)?)")
_SHORT_YEAR: Final = re.compile(r"\d{2}\s*(?:[-./年]\s*\d{1,2}\s*[-./月]\s*\d{1,2}\s*日?|\d{4})")
_LONGEST: Final = 60  # characters of a day with its time; more is content


@dataclass(frozen=True, slots=True)
class WrittenDay:
    """A day as it was written: the year where one was, and signs of the lunar calendar."""

    month: int
    day: int
    year: int | None = None
    leap: bool = False
    sounds_lunar: bool = False


@dataclass(frozen=True, slots=True)
class WrittenMoment:
    """What stands before a time of day, the time, and its ``words``; ``zoned`` says that it names a zone."""

    day: str
    clock: time | None = None
    words: str = ""
    zoned: bool = False


def tidied(text: str) -> str:
    """Return what was typed on one line, half-width, without blanks at its ends."""
    return half_width(clean_line(text)).strip()


def read_day(text: str) -> WrittenDay | None:
    """Return the day that half-width text writes, or None where it writes none.

    Raises `UserError` where it could mean two days, such as 3/4/2020.
    """
    if len(text) > _LONGEST:
        return None
    tidy = _OF_MINGUO.sub(lambda found: str(int(found[1]) + 1911), text.removeprefix("公元").rstrip("."))
    tidy = _IN_BLANKS.sub(r"\1-\2-\3", tidy)
    if found := _PACKED.fullmatch(tidy) or _WRITTEN.fullmatch(tidy):
        year = found["year"]
        leap = bool(found.groupdict().get("leap"))
        return WrittenDay(int(found["month"]), int(found["day"]), int(year) if year else None, leap=leap)
    if found := _YEAR_LAST.fullmatch(tidy):
        return _year_last(text, int(found["one"]), int(found["other"]), int(found["year"]))
    if found := _ENGLISH.fullmatch(tidy):
        month = _MONTHS.index((found["month"] or found["first"]).casefold()) + 1
        year = found["year"]
        return WrittenDay(month, int(found["day"] or found["second"]), int(year) if year else None)
    return _spoken(tidy)


def incomplete(text: str) -> Message | None:
    """Say what half-width text lacks for a day: the day itself, or two figures of the year."""
    if _NO_DAY.fullmatch(text):
        return Message("“{text}”没有写全年、月、日，请写成 2020-05-18。", text=text)
    if _SHORT_YEAR.fullmatch(text):
        return Message("“{text}”的年份只有两位，分不清是哪一年，请写成 2020-05-18。", text=text)
    return None


def without_weekday(text: str) -> tuple[str, int | None]:
    """Return a date without the day of the week beside it, and which that is (Monday is 0)."""
    found = _WEEKDAY.search(text)
    if found is None or not any(char.isdecimal() or char in _NUMERAL for char in _around(text, found)):
        return text, None
    named = _WEEKDAYS[found["sign"] or found["short"] or found["name"].casefold()]
    return f"{text[: found.start()]} {text[found.end() :]}".strip(" ,"), named


def require_weekday(text: str, day: date, weekday: int | None) -> None:
    """Refuse a date beside a day of the week that it was not."""
    if weekday is not None and day.weekday() != weekday:
        raise UserError(Message("“{text}”的日期和星期对不上，请核对。", text=text))


def split_moment(text: str) -> WrittenMoment:
    """Part half-width text into day and time of day; `UserError` where the clock has no such time."""
    if found := _PACKED_CLOCK.fullmatch(text):
        clock = _time(int(found["hour"]), int(found["minute"]))
        return WrittenMoment(found["day"], clock, f"{clock:%H:%M}")
    found = _CLOCK.search(text) if len(text) <= _LONGEST else None
    if found is None:
        return WrittenMoment(text)
    hour = int(found["hour"])
    half = (found["before"] or found["after"] or "").casefold()
    if half in _AFTERNOON and hour < _NOON:
        hour += _NOON
    elif half in _MORNING and hour == _NOON:
        hour = 0
    minute = _MINUTES // 2 if found["half_past"] else int(found["minute"] or 0)
    day = _JOINT.sub("", text[: found.start()].strip())
    return WrittenMoment(day, _time(hour, minute), found[0].strip(), bool(found["zone"]))


def _time(hour: int, minute: int) -> time:
    if hour >= _HOURS or minute >= _MINUTES:
        raise UserError(Message("一天里没有“{text}”这个时间。", text=f"{hour}:{minute:02}"))
    return time(hour, minute)


def _around(text: str, found: re.Match[str]) -> str:
    return text[: found.start()] + text[found.end() :]


def _year_last(text: str, one: int, other: int, year: int) -> WrittenDay:
    """Read 8/15/1985 and 15/8/1985; where both could be the month nobody can tell."""
    if one == other or one > 12 or other > 12:
        return WrittenDay(min(one, other), max(one, other), year)
    raise UserError(Message("“{text}”分不清哪个是月、哪个是日，请写成 2020-05-18。", text=text))


def _spoken(text: str) -> WrittenDay | None:
    """Read a day in Chinese numerals, or partly so."""
    found = _SPOKEN.fullmatch(text)
    if found is None:
        return None
    month = _MONTH_NAMES.get(found["month"]) or _small(found["month"])
    day = _small(found["day"])
    if month is None or day is None:
        return None
    year = found["year"]
    number = None if not year else int(year if year.isdecimal() and year.isascii() else digits_of(year))
    lunar = bool(set(found["month"] + found["day"]) & _LUNAR_WORDS)
    return WrittenDay(month, day, number, leap=bool(found["leap"]), sounds_lunar=lunar)


def _small(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdecimal() else small_number(text)
