"""What customers signed and bought, as the rules of grades and stages ask for it; all of them in one pass."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import case, distinct, extract, func, select

from kamdesk.domain.customers.grading import DealFacts, months_before
from kamdesk.store.models.registry import columns_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from uuid import UUID

    from kamdesk.store.log.work import Work

_YEAR: Final = 12


def deal_facts(work: Work, months: int, on: date, ids: Iterable[UUID] | None = None) -> dict[UUID, DealFacts]:
    """Return the facts of customers up to a day, by ``months`` for the grade; of all without ``ids``.

    Who never signed nor bought is left out. Credited lines are no deals.
    """
    wanted = None if ids is None else list(ids)
    connection = work.session.connection()
    signed = {
        each.customer_id: (each.amount, each.contracts)
        for each in connection.execute(_of(_signed(months, on), "contract", wanted))
    }
    bought = {
        each.customer_id: each for each in connection.execute(_of(_bought(months, on), "transaction", wanted))
    }
    found = {}
    for customer_id in {**signed, **bought}:
        amount, contracts = signed.get(customer_id, (0, 0))
        deal = bought.get(customer_id)
        found[customer_id] = DealFacts(
            amount,
            contracts,
            min(deal.months, months) if deal else 0,
            deal.deals if deal else 0,
            deal.first if deal else None,
            deal.last if deal else None,
        )
    return found


def _signed(months: int, on: date) -> Any:
    row = columns_of("contract")
    counts = row.signed_on > months_before(on, months)
    amount = func.sum(case((counts, func.coalesce(row.amount, 0)), else_=0), type_=row.amount.type)
    return select(row.customer_id, amount.label("amount"), func.count().label("contracts")).where(
        row.signed_on <= on
    )


def _bought(months: int, on: date) -> Any:
    row = columns_of("transaction")
    month = extract("year", row.date) * _YEAR + extract("month", row.date)
    in_time = case((row.date > months_before(on, months), month))
    in_year = case((row.date > months_before(on, _YEAR), 1))
    return select(
        row.customer_id,
        func.count(distinct(in_time)).label("months"),
        func.count(in_year).label("deals"),
        func.min(row.date).label("first"),
        func.max(row.date).label("last"),
    ).where(row.amount > 0, row.date <= on)


def _of(statement: Any, table: str, wanted: list[UUID] | None) -> Any:
    row = columns_of(table)
    if wanted is not None:
        statement = statement.where(row.customer_id.in_(wanted))
    return statement.where(row.deleted_at.is_(None)).group_by(row.customer_id)
