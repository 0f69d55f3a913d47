"""The lunar calendar, held against the statutory holidays that are counted by it."""

from __future__ import annotations

from datetime import date, timedelta

import chinese_calendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.readings.birthdays import Birthday
from kamdesk.domain.readings.lunar_calendar import BirthdayCalendar, festivals, lunar_day

DAYS = st.dates(date(2000, 2, 5), date(2100, 2, 7))


def days_of(year: int) -> list[date]:
    first = date(year, 1, 1)
    return [first + timedelta(days=n) for n in range((date(year + 1, 1, 1) - first).days)]


@pytest.mark.parametrize("year", range(2008, 2027))
@pytest.mark.parametrize(
    ("word", "holiday"),
    [
        ("春节", "Spring Festival"),
        ("端午节", "Dragon Boat Festival"),
        ("中秋节", "Mid-autumn Festival"),
        ("清明节", "Tomb-sweeping Day"),
    ],
)
def test_festivals_fall_on_the_statutory_holidays(year: int, word: str, holiday: str) -> None:
    (day,) = (day for day in days_of(year) if word in festivals(day))
    names = {chinese_calendar.get_holiday_detail(day + timedelta(days=n))[1] for n in (0, 1)}
    both = {"National Day", "Dragon Boat Festival"}  # a long holiday may bear another one's name
    assert holiday in names or names & both


@given(DAYS)
def test_every_day_follows_the_one_before(day: date) -> None:
    today, following = lunar_day(day), lunar_day(day + timedelta(days=1))
    assert today is not None
    assert today.length in {29, 30}
    if following is not None:
        assert following.day == (1 if today.day == today.length else today.day + 1)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 2, 17), "正月初一"),
        (date(2026, 11, 30), "十月廿二"),
        (date(2025, 7, 25), "闰六月初一"),
        (date(2033, 12, 22), "闰冬月初一"),
        (date(2099, 12, 31), "冬月二十"),
    ],
)
def test_days_have_their_names(day: date, words: str) -> None:
    assert str(lunar_day(day)) == words


def test_the_calendar_knows_where_it_ends() -> None:
    assert lunar_day(date(2000, 2, 4)) is None
    assert lunar_day(date(2100, 2, 9)) is None


@pytest.mark.parametrize(
    ("birthday", "year", "kept"),
    [
        ("1980-04-08", 2026, date(2026, 4, 8)),
        ("1980-02-29", 2026, date(2026, 2, 28)),
        ("1980-02-29", 2028, date(2028, 2, 29)),
        ("农历1980-08-15", 2026, date(2026, 9, 25)),
        ("农历1976-闰08-15", 2026, date(2026, 9, 25)),
        ("农历1987-闰06-01", 2025, date(2025, 7, 25)),
        ("农历1987-06-01", 2025, date(2025, 6, 25)),
        ("农历1970-12-30", 2026, date(2026, 2, 16)),
    ],
)
def test_a_birthday_is_kept_once_a_year(birthday: str, year: int, kept: date) -> None:
    assert BirthdayCalendar(days_of(year)).day_of(Birthday.parse(birthday)) == kept


@given(st.integers(1, 12), st.integers(1, 30), st.booleans(), st.integers(2001, 2098))
def test_every_lunar_birthday_has_its_day_in_each_lunar_year(
    month: int, day: int, leap: bool, year: int
) -> None:
    birthday = Birthday(month, day, lunar=True, leap=leap)
    days = [each for each in (*days_of(year), *days_of(year + 1)) if _year_of(each) == year]
    assert BirthdayCalendar(days).day_of(birthday) is not None


def _year_of(day: date) -> int:
    found = lunar_day(day)
    return 0 if found is None else found.year
