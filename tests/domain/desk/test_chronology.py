"""A clock that was wrong for some days is told from one that is right, by the true order of its readings."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.desk.chronology import credible, credible_days

START = date(2026, 3, 2)
working_days = st.lists(st.integers(0, 9), min_size=1, max_size=40).map(
    lambda steps: [START + timedelta(days=sum(steps[: n + 1])) for n in range(len(steps))]
)


@given(working_days)
def test_a_clock_that_goes_right_is_believed(days: list[date]) -> None:
    assert all(credible(days))
    assert credible_days(days) == days


@given(st.data(), working_days.filter(lambda days: len(set(days)) > 2), st.integers(2, 4000), st.booleans())
def test_one_wrong_day_is_found_wherever_it_is(
    data: st.DataObject, days: list[date], shift: int, is_ahead: bool
) -> None:
    second = next(number for number, day in enumerate(days) if day > days[0])
    place = data.draw(st.integers(second + 1, len(days) - 1))  # of two days nobody knows which is wrong
    wrong = days[-1] + timedelta(days=shift) if is_ahead else days[0] - timedelta(days=shift)
    believed = credible([*days[:place], wrong, *days[place:]])
    assert [number for number, right in enumerate(believed) if not right] == [place]


@pytest.mark.parametrize("is_ahead", [True, False])
def test_while_the_clock_is_wrong_what_was_before_is_believed(is_ahead: bool) -> None:
    days = [START + timedelta(days=number) for number in range(5)]
    now = START + timedelta(days=4000 if is_ahead else -4000)
    believed = credible([*days, now])
    assert believed[:-1] == [True] * 5
    assert believed[-1] is is_ahead  # who was away for years looks the same


def test_a_clock_that_is_right_again_is_believed_at_once() -> None:
    days = [START + timedelta(days=number) for number in range(4)]
    wrong = [date(2036, 1, 1), date(2036, 1, 1), date(2036, 1, 2), date(2036, 1, 3)]
    assert credible([*days, *wrong, START + timedelta(days=5)]) == [True] * 4 + [False] * 4 + [True]


def test_a_date_that_goes_back_by_one_around_midnight_is_no_wonder() -> None:
    assert all(credible([START, START + timedelta(days=1), START, START + timedelta(days=1)]))


@given(st.lists(st.dates() | st.sampled_from([date.min, date.max]), max_size=30))
def test_days_that_are_put_right_go_forward(readings: list[date]) -> None:
    days = credible_days(readings)
    assert len(days) == len(readings)
    assert all(earlier - later <= timedelta(days=1) for earlier, later in pairwise(days))
