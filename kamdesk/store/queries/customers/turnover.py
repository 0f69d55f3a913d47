"""What went out to one customer and what it bought, summed by month in the database."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from sqlalchemy import extract, func, select

from kamdesk.domain.customers.turnover import CHARTED_MONTHS, MonthTurnover, two_years
from kamdesk.store.models.registry import columns_of

if TYPE_CHECKING:
    from decimal import Decimal
    from uuid import UUID

    from kamdesk.store.log.work import Work

_LONGEST_MONTH: Final = timedelta(days=31)


def of_two_years(work: Work, customer_id: UUID, today: date) -> tuple[MonthTurnover, ...]:
    """Return the last 24 months up to today with their figures; none where there are none in them."""
    since = today - CHARTED_MONTHS * _LONGEST_MONTH - _LONGEST_MONTH  # the rule takes what it wants of it
    return two_years(_sent(work, customer_id, since), _sold(work, customer_id, since), today)


def _sent(work: Work, customer_id: UUID, since: date) -> dict[date, Decimal]:
    row = columns_of("shipment")
    here = (row.customer_id == customer_id, row.month >= since, row.deleted_at.is_(None))
    statement = select(row.month, func.sum(row.amount).label("amount")).where(*here).group_by(row.month)
    found = work.session.connection().execute(statement)
    return {each.month: each.amount for each in found}


def _sold(work: Work, customer_id: UUID, since: date) -> dict[date, Decimal]:
    row = columns_of("transaction")
    year, month = extract("year", row.date), extract("month", row.date)
    here = (row.customer_id == customer_id, row.date >= since, row.deleted_at.is_(None))
    statement = select(year, month, func.sum(row.amount)).where(*here).group_by(year, month)
    found = work.session.connection().execute(statement)
    return {date(int(year), int(month), 1): amount for year, month, amount in found}
