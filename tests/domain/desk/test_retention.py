"""Old backups thin out, recent ones and the latest never."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.desk.retention import DAYS, MONTHS, WEEKS, kept_backups

TODAY = date(2026, 5, 18)
days_in_order = st.lists(st.integers(0, 3 * 365)).map(
    lambda ages: [TODAY - timedelta(days=age) for age in sorted(ages)]
)
days_of_any_clock = st.lists(st.dates())


@given(days_in_order)
def test_today_and_yesterday_stay_whole(days: list[date]) -> None:
    recent = {number for number, day in enumerate(days) if (TODAY - day).days <= 1}
    assert recent <= kept_backups(days, TODAY)


@given(days_in_order)
def test_no_more_are_kept_than_the_periods_allow(days: list[date]) -> None:
    kept = kept_backups(days, TODAY)
    assert kept <= set(range(len(days)))
    assert sum((TODAY - days[number]).days > 1 for number in kept) <= DAYS + WEEKS + MONTHS


@given(days_in_order)
def test_thinning_twice_removes_nothing_more(days: list[date]) -> None:
    left = [days[number] for number in sorted(kept_backups(days, TODAY))]
    assert kept_backups(left, TODAY) == set(range(len(left)))


@given(days_of_any_clock, st.dates())
def test_the_latest_is_kept_whatever_clocks_said(days: list[date], today: date) -> None:
    assert not days or 0 in kept_backups(days, today)


def test_several_a_day_leave_the_latest_of_days_then_weeks_then_months() -> None:
    days = [TODAY - timedelta(days=hours // 24) for hours in range(24 * 400)]
    kept = sorted(kept_backups(days, TODAY))
    older = [number for number in kept if (TODAY - days[number]).days > 1]
    assert len(older) == DAYS + WEEKS + MONTHS
    assert all(days[number] < days[number - 1] for number in older)
    assert (TODAY - days[older[-1]]).days > 280
