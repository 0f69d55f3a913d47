"""Risk warnings: each rule at its threshold, and against looking at every record."""

from __future__ import annotations

import json
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.shared.errors import UserError
from kamdesk.exchange.computing.kinds import compute_json

ON = date(2026, 11, 15)
SETTINGS: dict[str, Any] = {
    "no_contact_days": {"A": 30, "B": 60, "C": 90},
    "shipments_fell_percent": "30",
    "overdue_days": 0,
    "complaint_days": 7,
    "contract_days": 60,
}
QUIET: dict[str, Any] = {
    "id": "a",
    "grade": None,
    "last_contact": None,
    "shipments": {},
    "payments": [],
    "complaints": [],
    "contracts": [],
}


def warnings(on: date = ON, settings: dict[str, Any] = SETTINGS, **customer: Any) -> list[tuple[str, Any]]:
    document = {"on": str(on), "settings": settings, "customers": [{**QUIET, **customer}]}
    found = compute_json("warnings", json.dumps(document))["warnings"]
    assert isinstance(found, list)
    return [(each["rule"], each["figure"]) for each in found]


def ago(days: int) -> str:
    return str(ON - timedelta(days=days))


def shipments(*amounts: object) -> dict[str, Any]:
    """Shipments of 2026-07 and the months after."""
    return {f"2026-{month:02d}": amount for month, amount in enumerate(amounts, 7) if amount is not None}


@pytest.mark.parametrize(
    ("customer", "figure"),
    [
        ({"grade": "A", "last_contact": ago(31)}, [31]),
        ({"grade": "A", "last_contact": ago(30)}, []),
        ({"grade": "B", "last_contact": ago(60)}, []),
        ({"grade": "C", "last_contact": ago(91)}, [91]),
        ({"grade": "A", "last_contact": ago(-5)}, []),
        ({"grade": "A", "since": ago(31)}, [31]),
        ({"grade": "A", "since": ago(30)}, []),
        ({"grade": "A", "last_contact": ago(5), "since": ago(400)}, []),
        ({"grade": "A"}, [None]),
        ({"grade": "A", "since": None}, [None]),
        ({"last_contact": ago(400)}, []),
    ],
)
def test_no_contact(customer: dict[str, Any], figure: list[int | None]) -> None:
    assert warnings(**customer) == [("no_contact", each) for each in figure]


@pytest.mark.parametrize(
    ("given_ones", "figure"),
    [
        (shipments(30, 30, 30, 21), ["30.0"]),
        (shipments("30", "30", "30", "21.000001"), []),  # 29.9999 is shown as 30.0 and is less
        (shipments(30, 30, 30, 20), ["33.3"]),
        (shipments(30, 30, 30, 0), ["100.0"]),
        (shipments(30, 30, 30, -15), ["150.0"]),
        (shipments(30, 30, 30, None), []),
        (shipments(30, 30, 30, None, 1), []),  # the month of the day is not the last one
        (shipments(None, None, 30, 7), ["30.0"]),  # missing months count 0
        (shipments(None, None, None, 7), []),
        (shipments(0, 0, 0, -7), []),
        (shipments(30, 30, 30, 40), []),
        ({**shipments(30, 30, 30, 20), "2026-06": "9000"}, ["33.3"]),
    ],
)
def test_shipments_fell(given_ones: dict[str, Any], figure: list[str]) -> None:
    assert warnings(shipments=given_ones) == [("shipments_fell", each) for each in figure]


def test_shipments_over_the_turn_of_the_year() -> None:
    given_ones = {"2025-10": 10, "2025-11": 10, "2025-12": 10, "2026-01": 5}
    assert warnings(date(2026, 2, 28), shipments=given_ones) == [("shipments_fell", "50.0")]


def test_no_fall_is_told_where_the_setting_is_zero() -> None:
    settings = {**SETTINGS, "shipments_fell_percent": 0}
    assert warnings(settings=settings, shipments=shipments(3, 3, 3, 3)) == [("shipments_fell", "0.0")]
    assert warnings(settings=settings, shipments=shipments(3, 3, 3, 4)) == []


def paid(*payments: tuple[int, bool]) -> list[dict[str, Any]]:
    return [{"due": ago(days), "paid": is_paid} for days, is_paid in payments]


@pytest.mark.parametrize(
    ("payments", "figure"),
    [
        (paid((0, False)), []),
        (paid((1, False)), [1]),
        (paid((1, False), (40, False), (90, True)), [40]),
        (paid((1, True)), []),
        (paid((-1, False)), []),
    ],
)
def test_payment_overdue(payments: list[dict[str, Any]], figure: list[int]) -> None:
    assert warnings(payments=payments) == [("payment_overdue", each) for each in figure]


@pytest.mark.parametrize(
    ("complaints", "figure"),
    [([(7, False)], []), ([(8, False)], [8]), ([(8, False), (9, False), (30, True)], [9]), ([(8, True)], [])],
)
def test_complaint_open(complaints: list[tuple[int, bool]], figure: list[int]) -> None:
    given_ones = [{"received": ago(days), "settled": is_settled} for days, is_settled in complaints]
    assert warnings(complaints=given_ones) == [("complaint_open", each) for each in figure]


@pytest.mark.parametrize(
    ("ends", "figure"),
    [
        ([(60, False)], [60]),
        ([(61, False)], []),
        ([(0, False)], [0]),
        ([(-60, False)], [-60]),
        ([(-61, False)], []),
        ([(10, True)], []),
        ([(50, False), (20, False), (-3, False)], [20]),
        ([(0, False), (20, False)], [0]),
        ([(-30, False), (-3, False)], [-3]),
        ([(-3, False), (61, False)], [-3]),
        ([(10, True), (40, False)], [40]),
    ],
)
def test_contract_ends(ends: list[tuple[int, bool]], figure: list[int]) -> None:
    contracts = [{"end": ago(-days), "renewal_step": has_step} for days, has_step in ends]
    assert warnings(contracts=contracts) == [("contract_ends", each) for each in figure]


@given(
    st.dictionaries(st.integers(1, 12), st.integers(-50, 100), max_size=12),
    st.integers(1, 12),
    st.integers(0, 120),
)
def test_a_fall_is_that_against_the_mean_of_three_months(
    by_month: dict[int, int], month: int, percent: int
) -> None:
    on = date(2026, month, 20)
    before = [date(on.year + (month - n - 1) // 12, (month - n - 1) % 12 + 1, 1) for n in (1, 2, 3, 4)]
    given_ones = {f"2026-{number:02d}": amount for number, amount in by_month.items()}
    last, *three = (given_ones.get(f"{day:%Y-%m}") for day in before)
    mean = Fraction(sum(amount or 0 for amount in three), 3)
    found = warnings(on, {**SETTINGS, "shipments_fell_percent": percent}, shipments=given_ones)
    fell = last is not None and mean > 0 and (mean - last) * 100 >= percent * mean
    assert [rule for rule, _ in found] == ["shipments_fell"] * fell


def test_warnings_come_customer_by_customer_in_the_order_of_the_rules() -> None:
    bad = {
        "grade": "A",
        "shipments": shipments(30, 30, 30, 1),
        "payments": paid((3, False)),
        "complaints": [{"received": ago(20), "settled": False}],
        "contracts": [{"end": ago(0), "renewal_step": False}],
    }
    customers = [{**QUIET, **bad, "id": "z"}, QUIET, {**QUIET, **bad, "id": "b"}]
    document = {"on": str(ON), "settings": SETTINGS, "customers": customers}
    found = compute_json("warnings", json.dumps(document))["warnings"]
    assert isinstance(found, list)
    rules = ["no_contact", "shipments_fell", "payment_overdue", "complaint_open", "contract_ends"]
    told = [(each["customer"], each["rule"]) for each in found]
    assert told == [(name, rule) for name in ("z", "b") for rule in rules]


@pytest.mark.parametrize(
    ("settings", "customer", "part"),
    [
        ({"no_contact_days": {"A": 30, "B": 60}}, {}, "“C”"),
        ({"no_contact_days": {"A": 30, "B": 60, "C": 90, "D": 1}}, {}, "“D”"),
        ({"no_contact_days": {"A": "30", "B": 60, "C": 90}}, {}, "“A”"),
        ({"shipments_fell_percent": -1}, {}, "“shipments_fell_percent”"),
        ({"overdue_days": True}, {}, "“overdue_days”"),
        ({"contract_days": -1}, {}, "“contract_days”"),
        ({}, {"grade": "D"}, "“grade”"),
        ({}, {"grade": "a"}, "“grade”"),
        ({}, {"last_contact": ""}, "“last_contact”"),
        ({}, {"shipments": {"2026-1": 1}}, "“2026-1”"),
        ({}, {"shipments": {"2026-10": None}}, "“2026-10”"),
        ({}, {"shipments": {"2026-10": "0.0000001"}}, "6 位小数"),
        ({}, {"payments": [{"due": ago(1)}]}, "“paid”"),
        ({}, {"payments": [{"due": ago(1), "paid": 0}]}, "“paid”"),
        ({}, {"contracts": [{"end": ago(1), "renewal_step": False, "id": "k"}]}, "“id”"),
    ],
)
def test_what_cannot_be_is_refused_with_its_place(
    settings: dict[str, Any], customer: dict[str, Any], part: str
) -> None:
    with pytest.raises(UserError, match=part):
        warnings(settings={**SETTINGS, **settings}, **customer)
