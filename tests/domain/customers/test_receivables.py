"""What is owed on a day, against a reading of the books day by day."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.customers.letters import balance
from kamdesk.domain.customers.payments import Ageing, Payment, ageing, reckoned
from kamdesk.domain.customers.receivables import Owing, PlainClaim, open_items, owing, summed

_DAY = date(2026, 11, 30)
_DAYS = st.dates(date(2026, 7, 1), date(2027, 1, 31))
_AMOUNTS = st.decimals(1, 10**6, places=2)


@st.composite
def payments(draw: st.DrawFn) -> Payment:
    """A receivable, paid or not, or something that came in with nothing due."""
    due = draw(_AMOUNTS | st.just(Decimal(0)))
    most = due or Decimal(10**6)
    paid = draw(st.decimals(Decimal("0.01"), most, places=2)) if not due or draw(st.booleans()) else None
    return reckoned(
        Payment(
            id=UUID(int=draw(st.integers(1, 2**64))),
            customer_id=UUID(int=2),
            due_on=draw(_DAYS),
            amount_due=due,
            paid_on=draw(_DAYS) if paid else None,
            paid_amount=paid,
        )
    )


def read_day_by_day(found: list[Payment]) -> tuple[dict[Ageing, Decimal], Decimal]:
    """Go through the books from the first day to `_DAY`; what is left at the end is owed, either way."""
    ages = dict.fromkeys(Ageing, Decimal(0))
    credit = Decimal(0)
    for each in found:
        came = fallen_due = Decimal(0)
        day = date(2026, 7, 1)
        while day <= _DAY:
            came += (each.paid_amount or 0) if each.paid_on == day else 0
            fallen_due += each.amount_due if each.due_on == day else 0
            day += timedelta(days=1)
        ages[ageing(each.due_on, _DAY)] += max(each.amount_due - came, Decimal(0))
        credit += max(came - fallen_due, Decimal(0))
    return ages, credit


@given(st.lists(payments(), max_size=6))
def test_ages_and_what_was_paid_beyond_are_those_of_the_books(found: list[Payment]) -> None:
    ages, credit = read_day_by_day(found)
    reckoned_up = owing(found, _DAY)
    assert reckoned_up.ages == tuple(ages[age] for age in Ageing)
    assert reckoned_up.credit == credit
    assert reckoned_up.total == sum(ages.values())
    still_open = [each.payment.due_on for each in open_items(found, _DAY) if each.rest]
    assert reckoned_up.oldest == min(still_open, default=None)


@given(st.lists(payments(), max_size=6))
def test_what_is_owed_agrees_with_the_balance_of_the_letters(found: list[Payment]) -> None:
    items = open_items(found, _DAY)
    due = sum((each.rest for each in items if each.payment.due_on <= _DAY), Decimal(0))
    credit = sum((each.credit for each in items), Decimal(0))
    assert due - credit == balance(found, _DAY)
    assert owing(found, _DAY).total == sum((each.rest for each in items), Decimal(0))


def test_what_is_owed_to_a_customer_is_never_taken_from_what_it_owes() -> None:
    claims = (
        PlainClaim(date(2026, 10, 1), Decimal(100), None, None),
        PlainClaim(date(2026, 12, 31), Decimal(70), date(2026, 11, 2), Decimal(70)),
        PlainClaim(date(2026, 11, 3), Decimal(0), date(2026, 11, 3), Decimal(5)),
    )
    found = owing(claims, _DAY)
    assert found == Owing(
        (*map(Decimal, (0, 0, 100, 0, 0)),), Decimal(75), date(2026, 10, 1), date(2026, 11, 3)
    )
    assert found.total == found.overdue == 100
    assert summed([found, found]).credit == 150
    assert summed([]).total == 0
