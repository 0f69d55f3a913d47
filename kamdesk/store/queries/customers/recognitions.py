"""What key accounts are recognised by, read by columns and summed in the database, and what was approved."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

from kamdesk.domain.company.approval import ApprovalState
from kamdesk.domain.customers.recognition import Dealings
from kamdesk.store.models.registry import columns_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from decimal import Decimal
    from uuid import UUID

    from kamdesk.domain.customers.recognitions import Act
    from kamdesk.store.log.work import Work

_UNDER_WAY = (ApprovalState.SUBMITTED, ApprovalState.RETURNED)


def dealings(
    work: Work, on: date, months: Sequence[date], customer_id: UUID | None = None
) -> Mapping[UUID, Dealings]:
    """Return what customers are, bought up to a day and were sent in some months; of all, or of one.

    Transactions come as one sum on the day of the first, which is all that recognition asks of them.
    """
    customer = columns_of("customer")
    standings = _of(select(customer.id, customer.standing), customer, customer.id, customer_id)
    bought, sent = _bought(work, on, customer_id), _sent(work, months, customer_id)
    return {
        each: Dealings(standing, bought.get(each, ()), sent.get(each, {}))
        for each, standing in work.session.connection().execute(standings)
    }


def approved(work: Work, customer_id: UUID | None = None) -> Mapping[UUID, Sequence[tuple[Act, date]]]:
    """Return what was approved about each customer and when, the first foremost; of all, or of one."""
    row = columns_of("recognition")
    statement = select(row.customer_id, row.act, row.decided_on).where(row.state == ApprovalState.APPROVED)
    if customer_id is not None:
        statement = statement.where(row.customer_id == customer_id)
    found: dict[UUID, list[tuple[Act, date]]] = defaultdict(list)
    ordered = statement.order_by(row.decided_on, row.key)
    for each, act, decided_on in work.session.connection().execute(ordered):
        found[each].append((act, decided_on))
    return found


def under_way(work: Work) -> frozenset[UUID]:
    """Return the customers about whom something is submitted or was returned."""
    row = columns_of("recognition")
    statement = select(row.customer_id).where(row.state.in_(_UNDER_WAY))
    return frozenset(work.session.connection().execute(statement).scalars())


def ids_of_customer(work: Work, customer_id: UUID) -> tuple[UUID, ...]:
    """Return the recognitions of a customer, the latest first."""
    row = columns_of("recognition")
    statement = select(row.id).where(row.customer_id == customer_id)
    ordered = statement.order_by(row.looked_on.desc(), row.key.desc())
    return tuple(work.session.connection().execute(ordered).scalars())


def _bought(work: Work, on: date, customer_id: UUID | None) -> dict[UUID, list[tuple[date, Decimal]]]:
    row = columns_of("transaction")
    summed = select(row.customer_id, func.min(row.date), func.sum(row.amount)).where(row.date <= on)
    statement = _of(summed, row, row.customer_id, customer_id).group_by(row.customer_id)
    found = work.session.connection().execute(statement)
    return {each: [(first, amount)] for each, first, amount in found}


def _sent(work: Work, months: Sequence[date], customer_id: UUID | None) -> dict[UUID, dict[date, Decimal]]:
    if not months:
        return {}
    row = columns_of("shipment")
    within = row.month.between(months[0], months[-1])
    summed = select(row.customer_id, row.month, func.sum(row.amount)).where(within)
    statement = _of(summed, row, row.customer_id, customer_id).group_by(row.customer_id, row.month)
    sent: dict[UUID, dict[date, Decimal]] = defaultdict(dict)
    for each, month, amount in work.session.connection().execute(statement):
        sent[each][month] = amount
    return sent


def _of(statement: Any, row: Any, named: Any, customer_id: UUID | None) -> Any:
    """Narrow a query to what is not in the trash, and to one customer."""
    here = statement.where(row.deleted_at.is_(None))
    return here if customer_id is None else here.where(named == customer_id)
