"""What went out month by month, against a count by the calendar."""

from __future__ import annotations

import itertools
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.customers.shipments import Shipment, by_month

if TYPE_CHECKING:
    from decimal import Decimal

_MONTHS = st.dates(date(2024, 1, 1), date(2026, 12, 31)).map(lambda day: day.replace(day=1))
_AMOUNTS = st.decimals(-(10**6), 10**6, places=2)


@given(st.lists(st.tuples(_MONTHS, _AMOUNTS), max_size=12), _MONTHS, st.integers(1, 30))
def test_every_month_is_there_once_with_all_that_went_out_in_it(
    sent: list[tuple[date, Decimal]], until: date, count: int
) -> None:
    shipments = [
        Shipment(id=UUID(int=number), customer_id=UUID(int=0), month=month, amount=amount)
        for number, (month, amount) in enumerate(sent)
    ]
    found = by_month(shipments, until, count)
    months = [month for month, _amount in found]
    assert len(months) == count
    assert months[-1] == until
    assert all(
        (later.year - earlier.year) * 12 + later.month - earlier.month == 1
        for earlier, later in itertools.pairwise(months)
    )
    for month, amount in found:
        assert amount == sum(each for day, each in sent if (day.year, day.month) == (month.year, month.month))
