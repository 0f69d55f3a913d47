"""Numbers of records given out by the program."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.records.numbers import count_of, number_of


@given(st.integers(1, 10_000_000))
def test_a_number_tells_its_count(count: int) -> None:
    assert count_of("KH", number_of("KH", count)) == count


def test_numbers_of_one_length_sort_in_their_order() -> None:
    assert number_of("KH", 9) < number_of("KH", 10) < number_of("KH", 999_999)


@pytest.mark.parametrize(
    "number", ["", "KH", "KH12", "SZ000001", "KH00000x", "KH００００１２", "KH9999999999"]
)
def test_numbers_given_by_hand_have_no_count(number: str) -> None:
    assert count_of("KH", number) is None
