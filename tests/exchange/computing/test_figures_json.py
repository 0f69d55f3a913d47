"""The figures of a month, held against counting minute by minute and record by record."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any

import chinese_calendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.shared.errors import UserError
from kamdesk.exchange.computing.kinds import compute_json

HOURS = [["09:00", "12:00"], ["13:30", "17:30"]]
EMPTY: dict[str, Any] = {
    "month": "2026-10",
    "office_hours": HOURS,
    "complaints": [],
    "calls": [],
    "planned_calls": 0,
    "key_accounts": [],
    "contracts": [],
    "answers": [],
}


def figures(**document: Any) -> dict[str, Any]:
    return compute_json("figures", json.dumps({**EMPTY, **document}))


def complaint(name: str, received: str, **more: object) -> dict[str, Any]:
    return {"id": name, "received": received, **more}


def call(customer: str, day: str, held: bool = True) -> dict[str, Any]:
    return {"customer": customer, "date": day, "held": held}


def contract(name: str, end: str, renewed: bool = True) -> dict[str, Any]:
    return {"id": name, "end": end, "renewed": renewed}


def answer(weight: object, score: object, scale: int) -> dict[str, Any]:
    return {"customer": "a", "weight": weight, "score": score, "scale": scale}


def test_where_nothing_is_nothing_divides() -> None:
    assert figures() == {
        "complaints_received": 0,
        "response_hours_mean": None,
        "unanswered": 0,
        "share_settled": None,
        "calls_held": 0,
        "calls_rate": None,
        "coverage": None,
        "renewal_rate": None,
        "satisfaction": None,
    }


_moments = st.datetimes(datetime(2026, 9, 28), datetime(2026, 10, 12)).map(  # noqa: DTZ001
    lambda moment: moment.replace(second=0, microsecond=0)
)


@given(st.lists(st.tuples(_moments, st.integers(0, 900)), max_size=2))
def test_response_hours_are_minutes_counted_one_by_one(given_ones: list[tuple[datetime, int]]) -> None:
    complaints = [
        complaint(str(n), f"{at:%Y-%m-%dT%H:%M}", answered=f"{at + timedelta(minutes=took):%Y-%m-%dT%H:%M}")
        for n, (at, took) in enumerate(given_ones)
    ]
    found = figures(complaints=complaints)
    counted = [
        sum(is_open(at + timedelta(minutes=minute)) for minute in range(took))
        for at, took in given_ones
        if at.month == 10
    ]
    assert found["complaints_received"] == len(counted)
    expected = rounded(Fraction(sum(counted), 60 * len(counted))) if counted else None
    assert found["response_hours_mean"] == expected


def is_open(moment: datetime) -> bool:
    clock = f"{moment:%H:%M}"
    return any(a <= clock < b for a, b in HOURS) and chinese_calendar.is_workday(moment.date())


def rounded(number: Fraction) -> str:
    whole = Decimal(number.numerator * 1000) / Decimal(number.denominator * 1000)
    return str(whole.quantize(Decimal("0.1"), ROUND_HALF_UP))


@pytest.mark.parametrize(
    ("received", "answered", "hours"),
    [
        ("2026-10-09T17:00", "2026-10-09T17:00", "0.0"),
        ("2026-10-09T12:00", "2026-10-09T13:30", "0.0"),
        ("2026-10-09T11:57", "2026-10-09T12:30", "0.1"),  # 0.05, half up
        ("2026-10-09T17:30", "2026-10-10T09:30", "0.5"),  # a Saturday that makes up
        ("2026-10-09T17:30", "2026-10-11T17:30", "7.0"),
        ("2026-10-01T09:00", "2026-10-08T09:00", "0.0"),  # the holiday
        ("2026-10-30T17:00", "2026-11-02T09:30", "1.0"),  # answered in another month
    ],
)
def test_only_office_hours_of_working_days_count(received: str, answered: str, hours: str) -> None:
    found = figures(complaints=[complaint("a", received, answered=answered)])
    assert (found["response_hours_mean"], found["unanswered"]) == (hours, 0)


def test_complaints_of_the_month_count_whenever_they_end() -> None:
    complaints = [
        complaint("a", "2026-10-01T00:00", settled="2026-12-01T00:00"),
        complaint("b", "2026-10-31T23:59", answered="2026-11-02T10:00"),
        complaint("c", "2026-09-30T23:59", answered="2026-10-08T10:00", settled="2026-10-08T10:00"),
        complaint("d", "2026-11-01T00:00"),
    ]
    found = figures(complaints=complaints)
    assert (found["complaints_received"], found["unanswered"], found["share_settled"]) == (2, 1, "50.0")
    assert found["response_hours_mean"] == "1.0"


def test_what_happened_after_the_day_looked_from_is_left_out() -> None:
    document = {
        "complaints": [
            complaint("a", "2026-10-09T09:00", answered="2026-10-15T23:59", settled="2026-10-16T00:00"),
            complaint("b", "2026-10-15T23:59", answered="2026-10-16T09:00"),
            complaint("c", "2026-10-16T00:00"),
        ],
        "calls": [call("a", "2026-10-15"), call("b", "2026-10-16")],
        "planned_calls": 2,
        "key_accounts": ["a", "b"],
        "contracts": [contract("a", "2026-10-15"), contract("b", "2026-10-16", renewed=False)],
    }
    found = figures(**document, as_of="2026-10-15")
    assert (found["complaints_received"], found["unanswered"], found["share_settled"]) == (2, 1, "0.0")
    assert (found["calls_held"], found["calls_rate"], found["coverage"]) == (1, "50.0", "50.0")
    assert found["renewal_rate"] == "100.0"
    later = figures(**document, as_of="2026-10-16")
    assert (later["complaints_received"], later["unanswered"], later["share_settled"]) == (3, 1, "33.3")
    assert later == figures(**document)


def test_calls_and_contracts_of_the_month_count() -> None:
    calls = [
        *[call("a", "2026-10-01"), call("a", "2026-10-31"), call("x", "2026-10-02")],
        *[call("b", "2026-10-02", held=False), call("b", "2026-09-30"), call("b", "2026-11-01")],
    ]
    found = figures(calls=calls, planned_calls=2, key_accounts=["a", "b", "c"])
    assert (found["calls_held"], found["calls_rate"], found["coverage"]) == (3, "150.0", "33.3")
    contracts = [contract("a", "2026-10-01"), contract("b", "2026-10-31", renewed=False)]
    found = figures(contracts=[*contracts, contract("c", "2026-11-01")])
    assert found["renewal_rate"] == "50.0"


@pytest.mark.parametrize(
    ("answers", "satisfaction"),
    [
        ([answer("1", "4", 5)], "75.0"),
        ([answer(1, 1, 5)], "0.0"),
        ([answer(1, 10, 10), answer(3, 1, 5)], "25.0"),
        ([answer("0.5", "1.5", 2)], "50.0"),
        ([answer(0, 5, 5)], None),
        ([answer(0, 1, 5), answer("2", "5", 5)], "100.0"),
        ([answer(1, 2, 3), answer(1, 1, 2), answer(1, 1, 2)], "16.7"),
    ],
)
def test_satisfaction_is_the_weighted_mean_of_the_scales(
    answers: list[Any], satisfaction: str | None
) -> None:
    assert figures(answers=answers)["satisfaction"] == satisfaction


def test_a_year_is_needed_only_where_its_office_hours_matter() -> None:
    night = complaint("a", "2026-12-31T17:30", answered="2027-01-01T09:00")
    assert figures(month="2026-12", complaints=[night])["response_hours_mean"] == "0.0"
    morning = complaint("a", "2026-12-31T17:30", answered="2027-01-04T09:06")
    with pytest.raises(UserError, match="2027年"):
        figures(month="2026-12", complaints=[morning])
    calendar = {"2027": {"holidays": ["2027-01-01"], "working": []}}
    found = figures(month="2026-12", complaints=[morning], calendar=calendar)
    assert found["response_hours_mean"] == "0.1"
    assert figures(month="2031-05", complaints=[complaint("a", "2031-05-05T10:00")])["unanswered"] == 1


def test_hours_may_meet_and_be_none() -> None:
    late = [complaint("a", "2026-10-09T09:00", answered="2026-10-09T13:00")]
    met = figures(office_hours=[["09:00", "12:00"], ["12:00", "17:00"]], complaints=late)
    assert met["response_hours_mean"] == "4.0"
    assert figures(office_hours=[], complaints=late)["response_hours_mean"] == "0.0"


@pytest.mark.parametrize(
    ("document", "part"),
    [
        (
            {"complaints": [complaint("a", "2026-10-09T09:00", answered="2026-10-09T08:59")]},
            "“a”：答复早于收到",
        ),
        (
            {"complaints": [complaint("a", "2026-01-09T09:00", settled="2026-01-09T08:59")]},
            "“a”：办结早于收到",
        ),
        ({"complaints": [complaint("a", "2026-10-09")]}, "“received”"),
        ({"complaints": [complaint("a", "2026-10-09T09:00")] * 2}, "“a”重复"),
        ({"office_hours": [["12:00", "09:00"]]}, "“office_hours”：办公时间"),
        ({"office_hours": [["09:00", "09:00"]]}, "办公时间"),
        ({"office_hours": [["09:00", "12:00"], ["11:00", "17:00"]]}, "办公时间"),
        ({"office_hours": [["13:00", "17:00"], ["09:00", "12:00"]]}, "办公时间"),
        ({"office_hours": [["09:00"]]}, "“office_hours”第 1 项"),
        ({"planned_calls": -1}, "“planned_calls”"),
        ({"planned_calls": "10"}, "“planned_calls”"),
        ({"key_accounts": ["a", "a"]}, "“a”重复"),
        ({"calls": [{"customer": "a", "date": "2026-10-01", "held": 1}]}, "“held”"),
        ({"contracts": [contract("a", "2026-10-01")] * 2}, "“a”重复"),
        ({"answers": [answer(1, 6, 5)]}, "“answers”第 1 项：“score”"),
        ({"answers": [answer(1, "0.9", 5)]}, "“score”"),
        ({"answers": [answer(1, 1, 1)]}, "“scale”"),
        ({"answers": [answer(-1, 1, 5)]}, "“weight”"),
        ({"answers": [answer(True, 1, 5)]}, "“weight”"),
        ({"as_of": "2026-10"}, "“as_of”"),
        ({"month": "2026-10-01"}, "“month”"),
    ],
)
def test_what_cannot_be_is_refused_with_its_place(document: dict[str, Any], part: str) -> None:
    with pytest.raises(UserError, match=part):
        figures(**document)


def test_responses_of_thousands_of_years_are_refused_not_counted() -> None:
    old = [complaint(f"c{n}", "2026-10-09T09:00", answered="9999-01-01T09:00") for n in range(400)]
    with pytest.raises(UserError, match="“complaints”的答复时间合计太长"):
        figures(complaints=old)
