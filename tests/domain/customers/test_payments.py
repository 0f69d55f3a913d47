"""Ageing and what is still owed, against a brute-force reading of the calendar."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.customers.payments import (
    PAYMENT,
    Ageing,
    Payment,
    PaymentState,
    ageing,
    days_overdue,
    due_within,
    owed_by_age,
    reckoned,
)
from kamdesk.domain.records.rules import problems_of

_TODAY = date(2026, 11, 30)
_DAYS = st.dates(date(2026, 1, 1), date(2027, 3, 1))
_AMOUNTS = st.decimals(0, 10**9, places=2)


def counted_on_the_calendar(due_on: date) -> int:
    """Count the days after the one on which something was due, one by one, up to today."""
    count, day = 0, due_on
    while day < _TODAY:
        day += timedelta(days=1)
        count += 1
    return count


@given(_DAYS)
def test_the_age_of_what_is_owed_is_that_of_the_days_counted(due_on: date) -> None:
    days = counted_on_the_calendar(due_on)
    assert days_overdue(due_on, _TODAY) == days
    expected = {
        Ageing.NOT_DUE: days == 0,
        Ageing.UP_TO_30: 1 <= days <= 30,
        Ageing.UP_TO_60: 31 <= days <= 60,
        Ageing.UP_TO_90: 61 <= days <= 90,
        Ageing.OVER_90: days >= 91,
    }
    assert [age for age, holds in expected.items() if holds] == [ageing(due_on, _TODAY)]


@given(_DAYS)
def test_every_day_lies_within_the_days_of_its_age_alone(due_on: date) -> None:
    def holds(age: Ageing) -> bool:
        since, until = due_within(age, _TODAY)
        return (since is None or since <= due_on) and (until is None or due_on <= until)

    assert [age for age in Ageing if holds(age)] == [ageing(due_on, _TODAY)]


@given(st.lists(st.tuples(_DAYS, _AMOUNTS), max_size=8))
def test_what_is_owed_is_summed_up_once_by_its_age(owed: list[tuple[date, Decimal]]) -> None:
    sums = owed_by_age(owed, _TODAY)
    assert sum(sums.values()) == sum(amount for _day, amount in owed)
    for age, total in sums.items():
        assert total == sum(amount for day, amount in owed if ageing(day, _TODAY) is age)


@given(_AMOUNTS, st.none() | _AMOUNTS, st.none() | _DAYS)
def test_a_payment_that_keeps_the_rules_says_what_is_left_of_it(
    due: Decimal, paid: Decimal | None, paid_on: date | None
) -> None:
    payment = reckoned(
        Payment(
            id=UUID(int=1),
            customer_id=UUID(int=2),
            due_on=_TODAY,
            amount_due=due,
            paid_on=paid_on,
            paid_amount=paid,
        )
    )
    within = (paid or 0) <= due if due else bool(paid)  # what came in too much stands by itself
    keeps = within and bool(paid) == (paid_on is not None)
    assert (problems_of(PAYMENT, PAYMENT.values_of(payment)) == {}) == keeps
    if keeps:
        assert payment.outstanding == due - (paid or 0)
        states = {Decimal(0): PaymentState.PAID, due: PaymentState.OPEN}
        expected = PaymentState.PARTLY if payment.outstanding > 0 else PaymentState.PAID
        assert payment.state is states.get(payment.outstanding, expected)
