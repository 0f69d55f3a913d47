"""Dates, moments and birthdays read back in whatever spelling they were written."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.readings.birthdays import Birthday
from kamdesk.domain.records.parsing import parse_date, parse_moment
from kamdesk.domain.records.typed_dates import typed_date
from kamdesk.domain.shared.errors import UserError
from tests.domain.readings.numerals_written import FORMAL, ORDINARY, digit_by_digit, in_words

DAYS = st.dates(date(1900, 3, 1), date(2099, 12, 31))
CLOCKS = st.times().map(lambda clock: clock.replace(second=0, microsecond=0, fold=0))
SIGNS = "一二三四五六日"
ENGLISH = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def numeral(number: int, signs: str = ORDINARY) -> str:
    words = in_words(number, signs)
    return words.removeprefix(signs[1]) if 10 <= number < 20 and signs is ORDINARY else words


def spellings(day: date) -> list[str]:
    """Return a date as lists have it."""
    year, month, number = day.year, day.month, day.day
    return [
        *(f"{year}{mark}{month}{mark}{number}" for mark in "-./"),
        *(
            f"{day:%Y-%m-%d}",
            f"{day:%Y%m%d}",
            f"{year}年{month}月{number}日",
            f"{year} 年 {month} 月 {number} 号",
            f"{year} {month} {number}",
            f"公元{year}年{month}月{number}日",
            f"{year}.{month}.{number}.",
        ),
        *(f"{day:%d %b %Y}", f"{day:%d-%b-%Y}", f"{day:%B} {number}, {year}"),
        f"{digit_by_digit(year)}年{numeral(month)}月{numeral(number)}日",
        f"{digit_by_digit(year, FORMAL)}年{numeral(month, FORMAL)}月{numeral(number, FORMAL)}日",
    ]


def besides(day: date) -> list[str]:
    """Return what may stand behind a date: a day of the week, a time of day, both."""
    sign = SIGNS[day.weekday()]
    weekday = [f" 星期{sign}", f"（周{sign}）", f"({sign})", f"星期{sign}", f" {ENGLISH[day.weekday()]}"]
    clock = [" 23:10:14", " 0:00", " 下午3:20", " 3:20 PM"]
    return ["", *weekday, *clock, f" 星期{sign} 08:00", f"（周{sign}）8:05"]


@given(DAYS, st.data())
def test_a_date_reads_back_in_every_spelling(day: date, data: st.DataObject) -> None:
    text = data.draw(st.sampled_from(spellings(day))) + data.draw(st.sampled_from(besides(day)))
    assert parse_date(text) == day
    assert typed_date(text, date(2026, 11, 30)) == day


@given(DAYS, st.integers(0, 999))
def test_a_number_of_days_with_a_fraction_is_its_day(day: date, thousandths: int) -> None:
    serial = (day - date(1899, 12, 30)).days
    assert parse_date(f"{serial}.{thousandths:03}", serials=True) == day or 1800 <= serial < 2100


@given(DAYS)
def test_american_and_european_dates_are_read_where_only_one_can_be_meant(day: date) -> None:
    texts = (f"{day.month}/{day.day}/{day.year}", f"{day.day}/{day.month}/{day.year}")
    for text in texts:
        if day.day > 12 or day.day == day.month:
            assert parse_date(text) == day
        else:
            with pytest.raises(UserError, match="分不清哪个是月"):
                parse_date(text)


@given(DAYS, st.integers(1, 6))
def test_a_day_of_the_week_that_does_not_fit_is_refused(day: date, off: int) -> None:
    other = SIGNS[(day.weekday() + off) % 7]
    with pytest.raises(UserError, match="星期对不上"):
        parse_date(f"{day.isoformat()} 星期{other}")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("2020", "没有写全"), ("2020年5月", "没有写全"), ("2020.5", "没有写全"), ("20.5.18", "只有两位"),
        ("5月18日", "没有写年份"), ("十一月三十", "没有写年份"), ("2026年正月十五", "农历"),
        ("2021-02-29", "日历上没有"), ("二〇二六年二月三十日", "日历上没有"), ("某天", "看不懂"),
        ("2020-05-18 25:00", "一天里没有"), ("2020-05-18至2020-06-01", "看不懂"),
    ],
)  # fmt: skip
def test_what_leaves_a_date_open_is_refused_with_the_reason(text: str, reason: str) -> None:
    with pytest.raises(UserError, match=reason):
        parse_date(text)


def test_years_of_the_republic_are_read() -> None:
    assert parse_date("民國109年5月18日") == parse_date("民国109/5/18") == date(2020, 5, 18)


@given(st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1)), st.data())  # noqa: DTZ001 - typed by the clock here
def test_a_moment_reads_back_in_every_spelling(moment: datetime, data: st.DataObject) -> None:
    moment = moment.replace(second=0, microsecond=0)
    hour, minute = moment.hour, moment.minute
    half = ("上午" if hour < 12 else "下午", hour if hour < 13 and hour else abs(hour - 12))
    clocks = [
        *(
            f" {hour}:{minute:02}",
            f"T{hour:02}:{minute:02}:00",
            f" {hour}点{minute:02}分",
            f" {hour}时{minute}分",
        ),
        f" {half[0]}{half[1]}:{minute:02}",
        f" {half[1]}:{minute:02} {'AM' if hour < 12 else 'PM'}",
        f" 星期{SIGNS[moment.weekday()]} {hour}:{minute:02}",
    ]
    text = f"{moment:%Y-%m-%d}" + data.draw(st.sampled_from(clocks))
    assert parse_moment(text) == moment.astimezone()


@pytest.mark.parametrize(("text", "typed"), [("十一月二十八", "2026-11-28"), ("三月二日", "2026-03-02")])
def test_a_day_in_numerals_without_year_is_the_nearest_where_it_is_typed(text: str, typed: str) -> None:
    assert typed_date(text, date(2026, 6, 1) + timedelta(days=30)) == date.fromisoformat(typed)


def birthday_spellings(birthday: Birthday) -> list[str]:
    """Return a birthday with its calendar before, between and behind."""
    month, day, leap = birthday.month, birthday.day, "闰" if birthday.leap else ""
    year = f"{birthday.year}年" if birthday.year else ""
    days = [f"{leap}{month}月{day}日", f"{leap}{month}月{day}", f"{leap}{numeral(month)}月{numeral(day)}"]
    if day <= 10 and birthday.lunar:
        days.append(f"{leap}{numeral(month)}月初{numeral(day)}")
    if not birthday.leap:
        days.append(f"{month}.{day}" if not year else f"{month}月{day}号")
    words = ("农历", "阴历", "旧历", "農曆") if birthday.lunar else ("公历", "阳历", "新历")
    return [
        text
        for one in days
        for word in words
        for text in (
            *(f"{word}{year}{one}", f"{word} {year}{one}", f"{word}：{year}{one}"),
            *(f"{year}{one}({word})", f"{year}{one} {word}", f"{year}{one}（{word}）"),
            *([f"{year}{word}{one}"] if year else []),
        )
    ]


BIRTHDAYS = st.builds(
    Birthday,
    month=st.integers(1, 12),
    day=st.integers(1, 28),
    year=st.none() | st.integers(1900, 2025),
    lunar=st.booleans(),
)


@given(BIRTHDAYS, st.booleans(), st.data())
def test_a_birthday_reads_back_with_its_calendar_in_every_place(
    birthday: Birthday, leap: bool, data: st.DataObject
) -> None:
    if leap and birthday.lunar:
        birthday = Birthday(birthday.month, birthday.day, birthday.year, lunar=True, leap=True)
    assert Birthday.parse(data.draw(st.sampled_from(birthday_spellings(birthday)))) == birthday
    assert Birthday.parse(str(birthday)) == birthday


@given(DAYS, st.data())
def test_a_birthday_reads_as_a_date_does(day: date, data: st.DataObject) -> None:
    text = data.draw(st.sampled_from(spellings(day))) + data.draw(st.sampled_from(besides(day)))
    assert Birthday.parse(text) == Birthday(day.month, day.day, day.year)


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("8.15(阴)", "农历08-15"), ("农8.15", "农历08-15"), ("1963年农历十二月廿三", "农历1963-12-23"),
        ("农历 8 月 15", "农历08-15"), ("--0815", "08-15"), ("0815", "08-15"),
        ("1985年8月15日生", "1985-08-15"),
        ("农历2020年闰四月初一", "农历2020-闰04-01"), ("8/15/1985", "1985-08-15"),
    ],
)  # fmt: skip
def test_birthdays_as_real_lists_have_them(text: str, stored: str) -> None:
    assert str(Birthday.parse(text)) == stored


@pytest.mark.parametrize(
    "text",
    ["公历八月初五", "公历8月15日农历七月初一", "1985-8-15（农历六月廿九）", "85.8.15", "3/4/1985", "1985.8",
     "1985", "属牛", "1985-08-15 星期五"],
)  # fmt: skip
def test_a_birthday_that_could_be_another_is_refused(text: str) -> None:
    with pytest.raises(UserError):
        Birthday.parse(text)
