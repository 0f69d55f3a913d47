"""Groups of companies: who belongs to a parent company, and what each of them comes to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

from kamdesk.domain.customers.standing import GroupCompany
from kamdesk.store.models.registry import columns_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from kamdesk.store.log.work import Work


def companies_below(work: Work, parent_id: UUID) -> dict[UUID, str]:
    """Return the companies of a group without its parent, nearest first, by name; the trash left out."""
    row = columns_of("customer")
    found: dict[UUID, str] = {}
    level = [parent_id]
    while level:
        statement = select(row.id, row.name).where(row.parent_id.in_(level), row.deleted_at.is_(None))
        named = work.session.connection().execute(statement.order_by(row.name_order, row.key)).all()
        level = [each.id for each in named if each.id not in found and each.id != parent_id]
        found.update({each.id: each.name for each in named if each.id in level})
    return found


def figures(work: Work, named: dict[UUID, str], since: date, until: date) -> tuple[GroupCompany, ...]:
    """Return what each company signed and bought after one day up to another, and what it owes now."""
    ids = list(named)
    contracts, deals, payments = (columns_of(each) for each in ("contract", "transaction", "payment"))
    signed = _sums(work, contracts, contracts.amount, ids, _within(contracts.signed_on, since, until))
    bought = _sums(work, deals, deals.amount, ids, _within(deals.date, since, until))
    owed = _sums(work, payments, payments.outstanding, ids, (payments.outstanding > 0,))
    return tuple(
        GroupCompany(each, name, signed.get(each), bought.get(each), owed.get(each))
        for each, name in named.items()
    )


def _within(column: Any, since: date, until: date) -> tuple[Any, ...]:
    return (column > since, column <= until)


def _sums(
    work: Work, row: Any, amount: Any, ids: Sequence[UUID], conditions: Sequence[Any]
) -> dict[UUID, Any]:
    statement = select(row.customer_id, func.sum(amount, type_=amount.type)).where(
        row.customer_id.in_(ids), row.deleted_at.is_(None), *conditions
    )
    return dict(work.session.connection().execute(statement.group_by(row.customer_id)).all())
