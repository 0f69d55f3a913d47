"""Working days, from given and published calendars."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

import chinese_calendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.shared.errors import UserError
from kamdesk.exchange.computing.kinds import compute_json

_2031 = {"holidays": ["2031-01-01", "2031-01-02"], "working": ["2031-01-04"]}


def ask(*queries: dict[str, Any], **document: Any) -> list[Any]:
    answers = compute_json("workdays", json.dumps({"queries": queries, **document}))["answers"]
    assert isinstance(answers, list)
    return answers


def is_workday(day: str) -> dict[str, Any]:
    return {"ask": "is_workday", "date": day}


def shift(day: str, days: object) -> dict[str, Any]:
    return {"ask": "shift", "date": day, "days": days}


def last(month: str) -> dict[str, Any]:
    return {"ask": "last_workday", "month": month}


@given(st.dates(date(2025, 3, 1), date(2025, 10, 31)), st.integers(-40, 40))
def test_a_shift_counts_working_days_one_by_one(day: date, days: int) -> None:
    around = [day + timedelta(days=n) for n in range(-90, 91)]
    workdays = [each for each in around if chinese_calendar.is_workday(each)]
    later, earlier = [d for d in workdays if d > day], [d for d in workdays if d < day][::-1]
    expected = day if not days else later[days - 1] if days > 0 else earlier[-days - 1]
    assert ask(shift(str(day), days)) == [str(expected)]


@pytest.mark.parametrize(
    "month", [f"{year}-{month:02d}" for year in (2004, 2025, 2026) for month in range(1, 13)]
)
def test_the_last_working_day_is_followed_by_none_in_its_month(month: str) -> None:
    (found,) = ask(last(month))
    day = date.fromisoformat(found)
    assert found.startswith(month)
    assert chinese_calendar.is_workday(day)
    while (day := day + timedelta(days=1)).isoformat().startswith(month):
        assert not chinese_calendar.is_workday(day)


def test_a_given_year_has_its_holidays_its_make_up_days_and_weekends() -> None:
    days = ["2031-01-01", "2031-01-03", "2031-01-04", "2031-01-05", "2031-01-06"]
    assert ask(*map(is_workday, days), calendar={"2031": _2031}) == [False, True, True, False, True]
    assert ask(last("2031-01"), shift("2031-01-01", 2), calendar={"2031": _2031}) == [
        "2031-01-31",
        "2031-01-04",
    ]


def test_a_published_year_is_not_told_otherwise() -> None:
    calendar = {"2026": {"holidays": ["2026-11-30"], "working": ["2026-10-01"]}}
    assert ask(is_workday("2026-11-30"), is_workday("2026-10-01"), calendar=calendar) == [True, False]


@pytest.mark.parametrize(
    "query", [is_workday("2031-01-04"), last("2031-02"), shift("2026-12-31", 1), shift("2031-02-01", -1)]
)
def test_a_year_that_is_needed_and_not_told_is_named(query: dict[str, Any]) -> None:
    with pytest.raises(UserError, match=r"第 2 项：20(31|27)年"):
        ask(is_workday("2026-01-04"), query)
    with pytest.raises(UserError, match="2003年"):
        ask(is_workday("2003-12-31"))


def test_a_year_that_is_not_needed_need_not_be_told() -> None:
    assert ask(shift("2031-05-01", 0), shift("2027-01-01", -1), shift("2026-12-30", 1)) == [
        "2031-05-01",
        "2026-12-31",
        "2026-12-31",
    ]


def test_no_questions_have_no_answers() -> None:
    assert ask() == []


@pytest.mark.parametrize(
    ("queries", "calendar", "part"),
    [
        ([{"ask": "is_holiday", "date": "2026-01-01"}], {}, "“ask”"),
        ([{"date": "2026-01-01"}], {}, "“ask”"),
        ([{"ask": "is_workday", "month": "2026-01"}], {}, "“month”"),
        ([{**is_workday("2026-01-01"), "days": 1}], {}, "“days”"),
        ([is_workday("2026-02-29")], {}, "“date”"),
        ([last("2026-13")], {}, "“month”"),
        ([shift("2026-01-01", "1")], {}, "“days”"),
        ([shift("2026-01-01", 1.5)], {}, "“days”"),
        ([shift("2026-01-01", True)], {}, "“days”"),
        ([shift("2026-01-01", 10**7)], {}, "“queries”"),
        ([], {"27": _2031}, "“27”"),
        ([], {"2032": _2031}, "2031-01-01不在2032年"),
        ([], {"2031": {"holidays": []}}, "“working”"),
        ([], {"2031": {**_2031, "working": ["2031-01-02"]}}, "2031-01-02"),
        (
            [last("2031-02")],
            {"2031": {"holidays": [f"2031-02-{n:02d}" for n in range(1, 29)], "working": []}},
            "2031-02",
        ),
        ([shift("9999-12-31", 1)], {"9999": {"holidays": [], "working": []}}, "超出"),
        ([shift("0001-01-01", -1)], {}, "超出"),
    ],
)
def test_what_cannot_be_is_refused_with_its_place(queries: list[Any], calendar: Any, part: str) -> None:
    with pytest.raises(UserError, match=part):
        ask(*queries, calendar=calendar)
