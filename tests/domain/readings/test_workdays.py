from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.readings.workdays import WorkCalendar, next_month, previous_month
from kamdesk.domain.shared.errors import UserError

CALENDAR = WorkCalendar()


@pytest.mark.parametrize(
    ("month", "last"),
    [
        (date(2024, 9, 1), date(2024, 9, 30)),  # a Monday
        (date(2025, 1, 1), date(2025, 1, 27)),  # 28 January to 4 February are the Spring Festival
        (date(2025, 8, 1), date(2025, 8, 29)),  # the 31st is a Sunday
        (date(2023, 4, 1), date(2023, 4, 28)),  # 29 April begins the moved Labour Day holiday
        (date(2022, 1, 1), date(2022, 1, 30)),  # a Sunday worked to make up for the festival
    ],
)
def test_last_working_day_follows_the_published_calendar(month: date, last: date) -> None:
    assert CALENDAR.last_workday(month) == last


def test_years_beyond_the_published_calendar_are_kept_by_the_office() -> None:
    assert not CALENDAR.knows(2049)
    assert CALENDAR.last_workday(date(2049, 6, 1)) == date(2049, 6, 30)
    kept = WorkCalendar.parse("2049-06-28~2049-06-30 休\n\n2049-06-27 班\n")
    assert kept.knows(2049)
    assert kept.last_workday(date(2049, 6, 1)) == date(2049, 6, 27)  # a Sunday


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("明年再说", "第1行看不懂"),
        ("2049-02-30 休", "第1行看不懂"),
        ("2049-01-01 休\n2049-01-05~2049-01-02 休", "第2行的起止日期不对"),
        ("2049-01-01~2049-12-31 休", "第1行的起止日期不对"),
        ("2049-01-01 休\n2049-01-01 班", "2049-01-01既写了“休”又写了“班”"),
    ],
)
def test_kept_days_that_cannot_be_read_are_refused_by_line(text: str, sentence: str) -> None:
    with pytest.raises(UserError, match=sentence):
        WorkCalendar.parse(text)


@given(month=st.dates(date(1990, 1, 1), date(2100, 11, 30)))
def test_every_month_has_a_last_working_day_with_only_days_off_after_it(month: date) -> None:
    last = CALENDAR.last_workday(month)
    assert CALENDAR.is_workday(last)
    assert (last.year, last.month) == (month.year, month.month)
    after = last + timedelta(days=1)
    while after < next_month(month):
        assert not CALENDAR.is_workday(after)
        after += timedelta(days=1)


@given(day=st.dates(date(1990, 1, 1), date(2100, 11, 30)))
def test_months_before_and_after_are_neighbours(day: date) -> None:
    assert previous_month(next_month(day)) == day.replace(day=1)
