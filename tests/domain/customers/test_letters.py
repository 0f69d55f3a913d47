"""What letters about money say, against what one reads off the payments day by day."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.customers.letters import account, balance, overdue
from kamdesk.domain.customers.payments import Payment, reckoned

_FIRST, _LAST = date(2026, 11, 1), date(2026, 11, 30)
_DAYS = st.dates(date(2026, 9, 15), date(2027, 1, 15))


@st.composite
def _payments(draw: st.DrawFn) -> Payment:
    due = draw(st.integers(1, 500))
    paid = draw(st.integers(0, due))
    return reckoned(
        Payment(
            id=UUID(int=1),
            customer_id=UUID(int=2),
            due_on=draw(_DAYS),
            amount_due=Decimal(due),
            paid_on=draw(_DAYS) if paid else None,
            paid_amount=Decimal(paid) if paid else None,
        )
    )


_SOME = st.lists(_payments(), max_size=8)


def walked(payments: list[Payment], until: date) -> Decimal:
    """Add up, day by day, what fell due and what came in."""
    owed, day = Decimal(0), date(2026, 9, 1)
    while day <= until:
        owed += sum(each.amount_due for each in payments if each.due_on == day)
        owed -= sum(each.paid_amount or 0 for each in payments if each.paid_on == day)
        day += timedelta(days=1)
    return owed


@given(_SOME)
def test_an_account_begins_and_ends_with_the_balance_of_its_days(payments: list[Payment]) -> None:
    lines = account(payments, _FIRST, _LAST)
    before = _FIRST - timedelta(days=1)
    assert sum(line.opening for line in lines) == balance(payments, before) == walked(payments, before)
    assert sum(line.closing for line in lines) == balance(payments, _LAST) == walked(payments, _LAST)
    within = [each for each in payments if _FIRST <= each.due_on <= _LAST]
    assert sum(line.added for line in lines) == sum(each.amount_due for each in within)
    came = [each for each in payments if each.paid_on is not None and _FIRST <= each.paid_on <= _LAST]
    assert sum(line.settled for line in lines) == sum(each.paid_amount or 0 for each in came)


@given(_SOME)
def test_what_neither_was_open_nor_moved_is_not_on_the_account(payments: list[Payment]) -> None:
    for line in account(payments, _FIRST, _LAST):
        assert any((line.opening, line.added, line.settled))
    assert account(payments, date(2020, 1, 1), date(2020, 1, 31)) == ()


@given(_SOME, _DAYS)
def test_overdue_is_what_was_due_before_a_day_and_is_not_whole(payments: list[Payment], day: date) -> None:
    found = overdue(payments, day)
    assert [each.due_on for each in found] == sorted(each.due_on for each in found)
    expected = [each for each in payments if each.due_on < day and (each.paid_amount or 0) < each.amount_due]
    assert len(found) == len(expected)
    assert sum(each.outstanding or 0 for each in found) == sum(each.outstanding or 0 for each in expected)
