"""How long a stock lasts and when it is low, against a count by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.customers.supply import STOCK, Stock, StockState, days_of_cover, reckoned
from kamdesk.domain.records.rules import problems_of

_QUANTITIES = st.decimals(0, 10**6, places=6)
_NEEDS = st.decimals(Decimal("0.000001"), 10**6, places=6)
_MILLIONTHS = 10**6


def stock(quantity: Decimal, monthly_need: Decimal | None, **minimum: Any) -> Stock:
    counted = Stock(
        id=UUID(int=1),
        customer_id=UUID(int=2),
        product="铝型材",
        quantity=quantity,
        monthly_need=monthly_need,
        counted_on=date(2026, 11, 30),
    )
    return reckoned(replace(counted, **minimum))


def whole_days(quantity: Decimal, monthly_need: Decimal) -> int:
    """Find by halving, in whole millionths, how many days' needs the stock holds."""
    held, need = int(quantity * _MILLIONTHS) * 30, int(monthly_need * _MILLIONTHS)
    low, high = 0, held // need + 2
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if middle * need <= held else (low, middle)
    return low


@given(_QUANTITIES, _NEEDS)
def test_cover_is_stock_by_monthly_need_by_thirty_exactly(quantity: Decimal, need: Decimal) -> None:
    cover = days_of_cover(quantity, need)
    assert cover is not None
    assert cover * Fraction(need) == Fraction(quantity) * 30
    assert stock(quantity, need).cover_days == whole_days(quantity, need)


@given(_QUANTITIES, _NEEDS, st.integers(1, 3650))
def test_below_its_minimum_of_days_a_stock_is_low(quantity: Decimal, need: Decimal, days: int) -> None:
    is_low = int(quantity * _MILLIONTHS) * 30 < days * int(need * _MILLIONTHS)
    assert (stock(quantity, need, min_days=days).state is StockState.LOW) == is_low


@given(_QUANTITIES, _QUANTITIES)
def test_below_its_minimum_of_quantity_a_stock_is_low(quantity: Decimal, least: Decimal) -> None:
    found = stock(quantity, None, min_quantity=least)
    assert found.state is (StockState.LOW if quantity < least else StockState.ENOUGH)
    assert found.cover_days is None


def test_one_minimum_of_two_is_enough_to_warn_and_without_any_nothing_is_said() -> None:
    assert stock(Decimal(10), Decimal(10), min_days=30, min_quantity=Decimal(10)).state is StockState.ENOUGH
    assert stock(Decimal(10), Decimal(10), min_days=31, min_quantity=Decimal(10)).state is StockState.LOW
    assert stock(Decimal(10), Decimal(10), min_days=30, min_quantity=Decimal(11)).state is StockState.LOW
    assert stock(Decimal(10), Decimal(10)).state is None
    assert stock(Decimal(10), Decimal(0), min_days=30).state is None


def test_a_minimum_of_no_days_is_refused() -> None:
    values = STOCK.values_of(stock(Decimal(1), None, min_days=0))
    assert list(problems_of(STOCK, values)) == ["min_days"]
