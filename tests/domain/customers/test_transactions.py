"""The rules of one transaction, tried with any quantity and amount."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.customers.transactions import TRANSACTION
from kamdesk.domain.records.parsing import parse_value
from kamdesk.domain.records.rules import problem_with, problems_of

if TYPE_CHECKING:
    from decimal import Decimal

_AMOUNTS = st.decimals(-(10**12), 10**12, places=2)
_QUANTITIES = st.none() | st.decimals(-(10**9), 10**9, places=6)


@given(_QUANTITIES, _AMOUNTS)
def test_what_is_given_back_lies_below_zero_on_both_sides_or_on_none(
    quantity: Decimal | None, amount: Decimal
) -> None:
    values = {
        **TRANSACTION.defaults,
        "customer_id": UUID(int=1),
        "date": date(2026, 3, 2),
        "product": "铝型材",
        "quantity": quantity,
        "amount": amount,
    }
    at_odds = quantity is not None and min(quantity, amount) < 0 < max(quantity, amount)
    assert problems_of(TRANSACTION, values).keys() == ({"quantity"} if at_odds else set())


@given(_AMOUNTS)
def test_an_amount_below_zero_is_read_as_it_is_written(amount: Decimal) -> None:
    field = TRANSACTION.field_named["amount"]
    assert parse_value(field, f"{amount:,.2f}") == amount
    assert problem_with(field, amount) is None
