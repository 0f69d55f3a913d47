"""Two years of shipments and sales month by month, against a count by the calendar."""

from __future__ import annotations

import itertools
from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.customers.turnover import CHARTED_MONTHS, two_years
from kamdesk.domain.readings.workdays import first_of, previous_month

_MONTHS = st.dates(date(2024, 1, 1), date(2026, 12, 31)).map(first_of)
_AMOUNTS = st.decimals(-(10**6), 10**6, places=2)
_BY_MONTH = st.dictionaries(_MONTHS, _AMOUNTS, max_size=12)


@given(_BY_MONTH, _BY_MONTH, st.dates(date(2025, 1, 1), date(2026, 12, 31)))
def test_every_month_of_two_years_is_there_once_with_its_figures(
    sent: dict[date, Decimal], sold: dict[date, Decimal], today: date
) -> None:
    found = two_years(sent, sold, today)
    if not found:
        this_month = first_of(today)
        ends = this_month if this_month in sent or this_month in sold else previous_month(this_month)
        within = {(ends.year * 12 + ends.month - back) for back in range(1, CHARTED_MONTHS + 1)}
        told = [month for each in (sent, sold) for month, amount in each.items() if amount]
        assert not [month for month in told if month.year * 12 + month.month - 1 in within]
        return
    months = [each.month for each in found]
    assert len(months) == CHARTED_MONTHS
    assert all(previous_month(later) == earlier for earlier, later in itertools.pairwise(months))
    assert [(each.sent, each.sold) for each in found] == [
        (sent.get(month, 0), sold.get(month, 0)) for month in months
    ]


def test_the_month_that_has_no_figures_yet_is_left_out() -> None:
    sent = {date(2026, 10, 1): Decimal(5)}
    assert two_years(sent, {}, date(2026, 11, 20))[-1].month == date(2026, 10, 1)
    sold = {date(2026, 11, 1): Decimal(7)}
    assert two_years(sent, sold, date(2026, 11, 20))[-1].month == date(2026, 11, 1)
    assert two_years({date(2020, 1, 1): Decimal(5)}, {}, date(2026, 11, 20)) == ()
