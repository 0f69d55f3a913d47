"""Birthdays of given people in a time."""

from __future__ import annotations

import json
from typing import Any

import pytest

from kamdesk.domain.shared.errors import UserError
from kamdesk.exchange.computing.kinds import compute_json


def care(first: str, last: str, **people: str) -> list[tuple[str, str, Any]]:
    persons = [{"id": name, "birthday": birthday} for name, birthday in people.items()]
    found = compute_json("care", json.dumps({"from": first, "to": last, "people": persons}))["days"]
    assert isinstance(found, list)
    return [(each["date"], each["id"], each["age"]) for each in found]


@pytest.mark.parametrize(
    ("birthday", "first", "last", "days"),
    [
        ("1975-08-15", "2026-08-15", "2026-08-15", [("2026-08-15", 51)]),
        ("1975-08-15", "2026-08-16", "2027-08-14", []),
        ("08-15", "2025-01-01", "2026-12-31", [("2025-08-15", None), ("2026-08-15", None)]),
        ("2026-08-15", "2026-08-15", "2027-08-15", [("2027-08-15", 1)]),  # the day of birth is not listed
        ("2027-08-15", "2026-01-01", "2027-12-31", []),
        ("1976-02-29", "2027-02-28", "2028-02-29", [("2027-02-28", 51), ("2028-02-29", 52)]),
        ("02-29", "2100-02-28", "2100-03-01", [("2100-02-28", None)]),
        ("农历1975-08-15", "2026-09-25", "2026-09-25", [("2026-09-25", 51)]),
        ("农历1974-闰04-08", "2020-01-01", "2021-12-31", [("2020-05-30", 46), ("2021-05-19", 47)]),
        ("农历闰06-01", "2025-01-01", "2026-12-31", [("2025-07-25", None), ("2026-07-14", None)]),
        ("农历1987-06-01", "2025-01-01", "2025-12-31", [("2025-06-25", 38)]),  # once, in the ordinary month
        ("农历1975-11-20", "2026-01-01", "2026-12-31", [("2026-01-08", 50), ("2026-12-28", 51)]),
        ("农历12-30", "2025-01-01", "2026-12-31", [("2025-01-28", None), ("2026-02-16", None)]),
        ("农历2026-01-01", "2026-01-01", "2027-12-31", [("2027-02-06", 1)]),
    ],
)
def test_a_birthday_is_kept_on_its_day(
    birthday: str, first: str, last: str, days: list[tuple[str, int | None]]
) -> None:
    assert care(first, last, a=birthday) == [(day, "a", age) for day, age in days]


def test_days_come_by_date_then_by_id() -> None:
    found = care("2026-09-01", "2026-09-30", z="09-25", b="农历08-15", 𠅤="09-25", é="09-02")
    assert [(day, name) for day, name, _ in found] == [
        *[("2026-09-02", "é"), ("2026-09-25", "b"), ("2026-09-25", "z"), ("2026-09-25", "𠅤")]
    ]
    assert care("2026-09-01", "2026-09-30") == []


@pytest.mark.parametrize(
    "birthday",
    [
        *["1975-02-29", "02-30", "13-01", "00-10", "1975-00-10", "1975-04-31", "0000-01-01", "", " "],
        *["农历1975-闰04-08", "农历1974-闰04-30", "农历1975-13-01", "农历08-31", "农历1899-01-01"],
        *["闰04-08", "1975-闰04-08", "4月8日", "1975-8-15", "农历 08-15", "阴历08-15", "１９７５-08-15"],
        *["1975-08-15 ", "19750815", "1975", "农历", "农历正月初一", "1975-08"],
    ],
)
def test_a_day_that_is_none_is_refused_with_its_place(birthday: str) -> None:
    with pytest.raises(UserError, match="“people”第 2 项“b”的“birthday”"):
        care("2026-01-01", "2026-12-31", a="08-15", b=birthday)


def test_a_time_that_cannot_be_is_refused() -> None:
    with pytest.raises(UserError, match="“from”晚于“to”"):
        care("2026-01-02", "2026-01-01", a="08-15")
    with pytest.raises(UserError, match="“people”第 1 项“a”：农历"):
        care("2101-01-01", "2101-12-31", a="农历08-15")
    with pytest.raises(UserError, match="分开计算"):
        care("0001-01-01", "9999-12-31", **{f"p{n}": "08-15" for n in range(51)})
    assert len(care("0001-01-01", "9999-12-31", a="08-15")) == 9999
    with pytest.raises(UserError, match="“birthday”"):
        compute_json(
            "care", '{"from": "2026-01-01", "to": "2026-01-01", "people": [{"id": "a", "birthday": null}]}'
        )
