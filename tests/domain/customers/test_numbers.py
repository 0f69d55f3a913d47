"""Customer numbers given out by the program."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.customers.numbers import count_of, customer_number


@given(st.integers(1, 10_000_000))
def test_a_number_tells_its_count(count: int) -> None:
    assert count_of(customer_number(count)) == count


def test_numbers_of_one_length_sort_in_their_order() -> None:
    assert customer_number(9) < customer_number(10) < customer_number(999_999)


@pytest.mark.parametrize("number", ["", "KH", "KH12", "SZ000001", "KH00000x", "KH００００１２"])
def test_numbers_given_by_hand_have_no_count(number: str) -> None:
    assert count_of(number) is None
