"""Axes of charts: round figures, little empty above the largest value."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.documents.figures.axes import fitted_axis

ROOMY = 25.0  # millimetres


@pytest.mark.parametrize(
    ("most", "lines"),
    [
        (4318, [0, 1500, 3000, 4500]),
        (30, [0, 10, 20, 30]),
        (2, [0, 1, 2]),
        (1, [0, 1]),
        (320, [0, 100, 200, 300, 400]),
        (Decimal("0.35"), ["0", "0.1", "0.2", "0.3", "0.4"]),
        (Decimal("0.7"), ["0", "0.2", "0.4", "0.6", "0.8"]),
    ],
)
def test_lines_stand_at_round_figures(most: int | Decimal, lines: list[int | str]) -> None:
    axis = fitted_axis([Decimal(most)], ROOMY, is_free=False)
    assert list(axis.lines()) == [Decimal(line) for line in lines]


@given(st.integers(min_value=10, max_value=10**9))
def test_a_quarter_of_the_height_at_most_stays_empty(most: int) -> None:
    axis = fitted_axis([Decimal(most), Decimal(0)], ROOMY, is_free=False)
    assert most <= axis.top <= most * 4 / 3 + 1
    assert 3 <= len(list(axis.lines())) - 1 <= 6


@given(
    st.lists(st.decimals(min_value=0, max_value=10**9, places=2), min_size=1, max_size=9),
    st.floats(min_value=1, max_value=200),
    st.booleans(),
)
def test_every_value_is_on_the_axis_and_lines_stand_apart(
    values: list[Decimal], height: float, is_free: bool
) -> None:
    axis = fitted_axis(values, height, is_free=is_free)
    assert axis.base <= float(min(values)) + 1e-6
    assert float(max(values)) <= axis.top * (1 + 1e-9) + 1e-6
    assert is_free or axis.base == 0
    assert is_free or len(list(axis.lines())) - 1 <= max(height / 4, 1)


def test_an_axis_without_zero_leaves_little_room_below() -> None:
    axis = fitted_axis([Decimal("89.6"), Decimal("92.4")], ROOMY, is_free=True)
    assert (axis.base, axis.top) == (89, 93)
