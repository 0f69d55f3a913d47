"""The lunar calendar, held against the statutory holidays that are counted by it."""

from __future__ import annotations

from datetime import date, timedelta

import chinese_calendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.readings.birthdays import Birthday
from kamdesk.domain.readings.lunar_calendar import (
    BirthdayCalendar,
    birthdays_between,
    festivals,
    kept_in,
    lunar_day,
    require_birth,
)
from kamdesk.domain.shared.errors import UserError
from tests.project import ROOT

DAYS = st.dates(date(1900, 1, 31), date(2101, 1, 28))


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
    assert [lunar_day(day) for day in (date(1900, 1, 30), date(2101, 1, 29))] == [None, None]
    first, last = lunar_day(date(1900, 1, 31)), lunar_day(date(2101, 1, 28))
    assert (str(first), str(last)) == ("正月初一", "腊月廿九")


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


@given(st.integers(1, 12), st.integers(1, 30), st.booleans(), st.integers(1901, 2099))
def test_every_lunar_birthday_has_its_day_in_each_lunar_year(
    month: int, day: int, leap: bool, year: int
) -> None:
    birthday = Birthday(month, day, lunar=True, leap=leap)
    days = [each for each in (*days_of(year), *days_of(year + 1)) if _year_of(each) == year]
    assert BirthdayCalendar(days).day_of(birthday) is not None


def _year_of(day: date) -> int:
    found = lunar_day(day)
    return 0 if found is None else found.year


def _published() -> dict[tuple[int, bool, int], list[date]]:
    """The days of every month by year, leap or not, and number, as tests/data/lunar_years.txt tells them.

    Each line has a year, its first day, and the months with their lengths. They were computed by
    lunar-python 1.4.8, and compared with sxtwl, which tells but one month otherwise (2057-09-29).
    """
    months = {}
    for line in (ROOT / "tests/data/lunar_years.txt").read_text(encoding="utf-8").splitlines():
        year, first, *lengths = line.split()
        begin = date.fromisoformat(first)
        for each in lengths:
            name, length = each.split(":")
            days = [begin + timedelta(days=n) for n in range(int(length))]
            months[int(year), name.startswith("闰"), int(name.removeprefix("闰"))] = days
            begin = days[-1] + timedelta(days=1)
    return months


PUBLISHED = _published()


def test_every_day_is_that_of_the_published_calendar() -> None:
    for (year, leap, month), days in PUBLISHED.items():
        for number in (1, len(days)):
            found = lunar_day(days[number - 1])
            assert found is not None
            assert (found.year, found.leap, found.month, found.day) == (year, leap, month, number)


def test_every_lunar_birthday_is_kept_on_its_day_from_1900_to_2100() -> None:
    for year in range(1900, 2101):
        for month in range(1, 13):
            for leap in (False, True):
                days = PUBLISHED.get((year, leap, month)) or PUBLISHED[year, False, month]
                for day in (1, 15, 29, 30):
                    birthday = Birthday(month, day, lunar=True, leap=leap)
                    assert kept_in(birthday, year) == days[min(day, len(days)) - 1]


@given(
    st.builds(
        Birthday, st.integers(1, 12), st.integers(1, 28), st.none() | st.integers(1901, 2050), st.booleans()
    ),
    st.dates(date(1920, 1, 1), date(2090, 1, 1)),
    st.integers(0, 1500),
)
def test_birthdays_of_a_time_are_those_of_its_days(birthday: Birthday, first: date, length: int) -> None:
    days = [first + timedelta(days=n) for n in range(length + 1)]
    expected = []
    for day in days:
        lunar = lunar_day(day)
        assert lunar is not None
        named = (lunar.month, lunar.day, lunar.leap) if birthday.lunar else (day.month, day.day, False)
        age = (lunar.year if birthday.lunar else day.year) - (birthday.year or 0)
        if named == (birthday.month, birthday.day, False) and age > 0:
            expected.append((day, None if birthday.year is None else age))
    assert list(birthdays_between(birthday, first, days[-1])) == expected


@pytest.mark.parametrize(
    "text",
    [
        "农历1975-闰04-08",  # the year had no leap month
        "农历1974-闰05-08",  # it had another one
        "农历1974-闰04-30",  # of 29 days
        "农历1975-03-30",  # of 29 days
        "农历1899-05-05",
        "农历2101-05-05",
        "0000-05-05",
    ],
)
def test_a_day_of_birth_that_its_calendar_lacks_is_refused(text: str) -> None:
    with pytest.raises(UserError):
        require_birth(Birthday.parse(text))


@pytest.mark.parametrize(
    "text", ["农历1974-闰04-29", "农历闰04-30", "农历1900-01-01", "农历2100-12-29", "02-29"]
)
def test_a_day_of_birth_that_can_be_is_taken(text: str) -> None:
    require_birth(Birthday.parse(text))


@pytest.mark.parametrize(
    ("text", "first", "last", "is_known"),
    [
        ("农历08-15", "2100-01-01", "2101-02-28", True),  # its day in 2101 lies later
        ("农历01-01", "2100-01-01", "2101-01-28", True),
        ("农历01-01", "2100-01-01", "2101-01-29", False),
        ("农历08-15", "2101-09-01", "2101-09-30", False),
        ("农历08-15", "1900-01-01", "1900-12-31", True),
        ("农历12-30", "1900-01-30", "1900-12-31", False),
        ("农历12-30", "1900-01-31", "1900-12-31", True),
        ("农历1975-12-30", "1800-01-01", "1900-12-31", True),  # before the birth nothing is kept
        ("08-15", "1800-01-01", "2200-12-31", True),
    ],
)
def test_where_the_lunar_calendar_is_not_known_is_said(
    text: str, first: str, last: str, is_known: bool
) -> None:
    days = birthdays_between(Birthday.parse(text), date.fromisoformat(first), date.fromisoformat(last))
    if is_known:
        list(days)
    else:
        with pytest.raises(UserError, match="农历"):
            list(days)
