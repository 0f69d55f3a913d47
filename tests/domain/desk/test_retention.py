"""Old backups thin out, recent ones never."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.desk.retention import DAYS, MONTHS, WEEKS, kept_backups

NOW = datetime(2026, 5, 18, 12, tzinfo=UTC)
moments = st.sets(st.integers(0, 3 * 365 * 24 * 60).map(lambda minutes: NOW - timedelta(minutes=minutes)))


@given(moments)
def test_today_and_yesterday_stay_whole(made: set[datetime]) -> None:
    recent = {moment for moment in made if (NOW.date() - moment.date()).days <= 1}
    assert recent <= kept_backups(made, NOW.date())


@given(moments)
def test_no_more_are_kept_than_the_periods_allow(made: set[datetime]) -> None:
    kept = kept_backups(made, NOW.date())
    older = {moment for moment in kept if (NOW.date() - moment.date()).days > 1}
    assert kept <= made
    assert len(older) <= DAYS + WEEKS + MONTHS


@given(moments)
def test_thinning_twice_removes_nothing_more(made: set[datetime]) -> None:
    kept = kept_backups(made, NOW.date())
    assert kept_backups(kept, NOW.date()) == kept


def test_a_backup_every_hour_leaves_days_then_weeks_then_months() -> None:
    made = [NOW - timedelta(hours=hours) for hours in range(24 * 400)]
    kept = sorted(kept_backups(made, NOW.date()), reverse=True)
    older = [moment for moment in kept if (NOW.date() - moment.date()).days > 1]
    assert len(older) == DAYS + WEEKS + MONTHS
    assert all(moment.hour == 23 for moment in older)
    assert (NOW - older[-1]).days > 280
