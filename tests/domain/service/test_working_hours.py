"""Working hours: what passes within the office's hours of working days, and nothing else."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.readings.workdays import WorkCalendar
from kamdesk.domain.service.working_hours import OfficeHours, after_minutes, minutes_between
from kamdesk.domain.shared.errors import UserError

at = datetime.fromisoformat
CALENDAR = WorkCalendar()
HOURS = OfficeHours()
MONDAY = at("2026-11-09T09:20")
_moments = st.datetimes(at("2026-09-20T00:00"), at("2026-10-20T00:00")).map(
    lambda moment: moment.replace(microsecond=0)
)


@pytest.mark.parametrize(
    ("start", "end", "minutes"),
    [
        (MONDAY, MONDAY + timedelta(minutes=30), 30),
        (MONDAY, MONDAY, 0),
        (MONDAY, MONDAY - timedelta(hours=1), 0),
        (at("2026-11-09T11:30"), at("2026-11-09T14:00"), 60),  # over noon
        (at("2026-11-09T17:00"), at("2026-11-10T09:30"), 60),  # over night
        (at("2026-11-06T17:00"), at("2026-11-09T09:30"), 60),  # over a weekend
        (at("2026-09-30T17:00"), at("2026-10-08T09:30"), 60),  # over the National Day holiday
        (at("2026-11-08T08:00"), at("2026-11-08T20:00"), 0),  # a Sunday
    ],
)
def test_only_office_hours_of_working_days_count(start: datetime, end: datetime, minutes: int) -> None:
    assert minutes_between(start, end, HOURS, CALENDAR) == minutes


def test_a_make_up_saturday_counts() -> None:
    assert CALENDAR.is_workday(date(2026, 10, 10))
    assert minutes_between(at("2026-10-10T09:00"), at("2026-10-10T12:00"), HOURS, CALENDAR) == 180


@given(start=_moments, minutes=st.integers(1, 60 * 60))
def test_what_is_due_after_minutes_lies_so_many_minutes_off(start: datetime, minutes: int) -> None:
    end = after_minutes(start, minutes, HOURS, CALENDAR)
    assert minutes_between(start, end, HOURS, CALENDAR) == minutes
    assert minutes_between(start, end - timedelta(seconds=1), HOURS, CALENDAR) < minutes


@given(start=_moments, between=_moments, end=_moments)
def test_minutes_add_up(start: datetime, between: datetime, end: datetime) -> None:
    first, second, third = sorted(m.replace(second=0) for m in (start, between, end))
    whole = minutes_between(first, third, HOURS, CALENDAR)
    parts = minutes_between(first, second, HOURS, CALENDAR) + minutes_between(second, third, HOURS, CALENDAR)
    assert parts == whole


def test_hours_are_read_as_people_type_them() -> None:
    typed = OfficeHours.parse("8：30～12:00，13:00至17:00")
    assert typed.spans == ((time(8, 30), time(12)), (time(13), time(17)))
    assert OfficeHours.parse(" ") == HOURS


@pytest.mark.parametrize(
    "text", ["上午", "9-12", "12:00-09:00", "09:00-12:00 11:00-13:00", "25:00-26:00", "09:00-09:00"]
)
def test_hours_that_cannot_be_are_refused(text: str) -> None:
    with pytest.raises(UserError):
        OfficeHours.parse(text)


def test_a_due_moment_beyond_ten_years_is_refused() -> None:
    with pytest.raises(UserError):
        after_minutes(MONDAY, 60 * 8 * 366 * 11, HOURS, CALENDAR)


@given(start=_moments, length=st.integers(0, 4 * 24 * 60))
def test_minutes_are_those_counted_one_by_one(start: datetime, length: int) -> None:
    begin = start.replace(second=0)
    minutes = [begin + timedelta(minutes=n) for n in range(length)]
    counted = sum(
        CALENDAR.is_workday(minute.date()) and any(a <= minute.time() < b for a, b in HOURS.spans)
        for minute in minutes
    )
    assert minutes_between(begin, begin + timedelta(minutes=length), HOURS, CALENDAR) == counted


def test_more_than_ten_years_pass_like_less() -> None:
    start, end = at("2010-01-04T09:00"), at("2026-01-05T09:00")
    days = [start.date() + timedelta(days=n) for n in range((end - start).days)]
    assert minutes_between(start, end, HOURS, CALENDAR) == 420 * sum(map(CALENDAR.is_workday, days))


def test_spans_may_meet_and_without_any_no_time_passes() -> None:
    halves = OfficeHours(((time(9), time(12)), (time(12), time(17))))
    assert minutes_between(MONDAY, MONDAY + timedelta(hours=4), halves, CALENDAR) == 240
    assert minutes_between(MONDAY, MONDAY + timedelta(days=4), OfficeHours(()), CALENDAR) == 0
