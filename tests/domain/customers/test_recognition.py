"""Recognition as a key account, held against month by month counting."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.customers.key_accounts import RecognitionStandard
from kamdesk.domain.customers.recognition import Dealings, recognise
from kamdesk.domain.customers.values import Standing
from kamdesk.domain.readings.workdays import next_month, previous_month

D = Decimal
STANDARD = RecognitionStandard(total_over=D(100), monthly_over=D(20), new_monthly_over=D(10))
ON = date(2026, 11, 15)


def months_before(on: date, count: int) -> list[date]:
    """The ``count`` months before that of ``on``, the oldest first."""
    months: list[date] = []
    for _ in range(count):
        months.insert(0, previous_month(months[0] if months else on))
    return months


def shipped(*amounts: int, last: date = date(2026, 10, 1)) -> dict[date, Decimal]:
    """Shipments of consecutive months of which ``last`` is the last."""
    months = months_before(next_month(last), len(amounts))
    return dict(zip(months, map(D, amounts), strict=True))


def dealings(*transactions: tuple[date, int], shipments: dict[date, Decimal] | None = None) -> Dealings:
    return Dealings(Standing.MONOPOLY, [(day, D(amount)) for day, amount in transactions], shipments or {})


_months = st.dates(date(2025, 6, 1), date(2026, 12, 31)).map(lambda day: day.replace(day=1))
_amounts = st.integers(-2, 30).map(D)
_standards = st.builds(
    RecognitionStandard,
    total_over=st.integers(0, 60).map(D),
    monthly_over=st.integers(0, 20).map(D),
    new_monthly_over=st.integers(0, 10).map(D),
    look_back_months=st.integers(0, 15),
    continuous_months=st.integers(0, 6),
    new_months=st.integers(0, 15),
)


@given(
    on=st.dates(date(2026, 1, 1), date(2026, 12, 31)),
    standard=_standards,
    transactions=st.lists(st.tuples(st.dates(date(2025, 1, 1), date(2027, 1, 31)), _amounts), max_size=5),
    shipments=st.dictionaries(_months, _amounts, max_size=16),
)
def test_every_figure_is_that_of_counting_month_by_month(
    on: date,
    standard: RecognitionStandard,
    transactions: list[tuple[date, Decimal]],
    shipments: dict[date, Decimal],
) -> None:
    found = recognise(Dealings(Standing.GOVERNMENT, transactions, shipments), standard, on)
    past = sorted(pair for pair in transactions if pair[0] <= on)
    months = months_before(on, standard.look_back_months)
    assert found.amount == sum(amount for _, amount in past)
    assert found.months_with_shipments == sum(shipments.get(month, D(0)) > 0 for month in months)
    assert found.is_new == bool(past and later(past[0][0], standard.new_months) > on)
    needed = min(standard.continuous_months, 3) if found.is_new else standard.continuous_months
    assert found.is_continuous == (found.months_with_shipments >= needed)
    assert found.run == brute_run(months, shipments, standard.monthly_over)
    assert found.new_run == (
        brute_run(months, shipments, standard.new_monthly_over) if found.is_new else None
    )


def later(day: date, months: int) -> date:
    """So many months later; where that month is too short, at its end."""
    month = day.replace(day=1)
    for _ in range(months):
        month = next_month(month)
    last = next_month(month) - timedelta(days=1)
    return min(month + timedelta(days=day.day - 1), last)


def brute_run(
    months: list[date], shipments: dict[date, Decimal], over: Decimal | None
) -> tuple[date, ...] | None:
    assert over is not None
    triples = [tuple(months[n : n + 3]) for n in range(len(months) - 2)]
    runs = [each for each in triples if all(m in shipments and shipments[m] > over for m in each)]
    return runs[-1] if runs else None


@pytest.mark.parametrize(
    ("first", "on", "is_new"),
    [
        (date(2025, 11, 15), date(2026, 11, 14), True),
        (date(2025, 11, 15), date(2026, 11, 15), False),  # lies not after
        (date(2024, 2, 29), date(2025, 2, 27), True),
        (date(2024, 2, 29), date(2025, 2, 28), False),  # at the month's end
        (date(2026, 11, 15), date(2026, 11, 15), True),
        (date(2026, 11, 16), date(2026, 11, 15), False),  # not yet
    ],
)
def test_new_is_who_first_dealt_with_us_less_than_a_year_ago(first: date, on: date, is_new: bool) -> None:
    assert recognise(dealings((first, 1)), STANDARD, on).is_new is is_new


def test_new_ends_at_the_end_of_a_shorter_month() -> None:
    standard = replace(STANDARD, new_months=1)
    assert recognise(dealings((date(2026, 1, 31), 1)), standard, date(2026, 2, 27)).is_new
    assert not recognise(dealings((date(2026, 1, 31), 1)), standard, date(2026, 2, 28)).is_new


def test_over_is_greater_than() -> None:
    day = date(2024, 1, 1)
    exact = recognise(dealings((day, 100), shipments=shipped(20, 20, 20)), STANDARD, ON)
    assert (exact.exceeds_total, exact.run) == (False, None)
    more = recognise(dealings((day, 101), shipments=shipped(21, 21, 21)), STANDARD, ON)
    assert more.exceeds_total
    assert more.run == (date(2026, 8, 1), date(2026, 9, 1), date(2026, 10, 1))


def test_credit_notes_lessen_the_amount_and_what_comes_later_counts_nowhere() -> None:
    given_ones = dealings((date(2024, 1, 1), 120), (date(2026, 11, 15), -20), (date(2026, 11, 16), 500))
    assert recognise(given_ones, STANDARD, ON).amount == 100


def test_the_month_of_the_day_and_months_before_the_look_back_count_nowhere() -> None:
    present = dealings(shipments=shipped(30, 30, 30, last=date(2026, 11, 1)))
    assert recognise(present, STANDARD, ON).run is None
    edge = dealings(shipments=shipped(30, 30, 30, last=date(2026, 1, 1)))  # 2025-11 is the oldest
    assert recognise(edge, STANDARD, ON).run == (date(2025, 11, 1), date(2025, 12, 1), date(2026, 1, 1))
    beyond = dealings(shipments=shipped(30, 30, 30, last=date(2025, 12, 1)))
    assert recognise(beyond, STANDARD, ON).run is None


def test_a_key_account_needs_both_features_and_one_criterion() -> None:
    old = (date(2024, 1, 1), 101)
    whole = dealings(old, shipments=shipped(1, 1, 1, 1, 1, 1))
    assert recognise(whole, STANDARD, ON).is_key_account
    assert not recognise(replace(whole, standing=Standing.OTHER), STANDARD, ON).is_key_account
    assert not recognise(replace(whole, shipments=shipped(1, 1, 1, 1, 1)), STANDARD, ON).is_key_account
    assert not recognise(whole, replace(STANDARD, total_over=D(101)), ON).is_key_account


def test_a_new_customer_keeps_up_business_in_three_months() -> None:
    new = dealings((date(2026, 8, 1), 1), shipments=shipped(11, 11, 11))
    found = recognise(new, STANDARD, ON)
    assert found.is_key_account
    assert found.run is None
    assert not recognise(replace(new, shipments=shipped(11, 11)), STANDARD, ON).is_continuous
    few = replace(STANDARD, continuous_months=2)
    assert recognise(replace(new, shipments=shipped(11, 11)), few, ON).is_continuous


def test_what_nobody_set_nobody_meets() -> None:
    rich = dealings((date(2026, 8, 1), 10**9), shipments=shipped(*[10**6] * 12))
    assert not recognise(rich, RecognitionStandard(), ON).is_key_account


def test_the_first_and_last_years_of_the_calendar_are_no_fault() -> None:
    first = dealings((date(1, 1, 1), 1), shipments={date(1, 1, 1): D(30)})
    assert recognise(first, STANDARD, date(1, 2, 1)).months_with_shipments == 1
    last = dealings((date(9999, 12, 31), 1))
    assert recognise(last, replace(STANDARD, new_months=10**9), date(9999, 12, 31)).is_new
