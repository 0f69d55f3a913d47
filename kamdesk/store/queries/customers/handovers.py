"""Hand-overs of customers, and since when somebody is responsible for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from kamdesk.domain.customers.handovers import HANDOVER
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.store.models.customers import HandoverRow
from kamdesk.store.queries.records import records
from kamdesk.store.queries.records.changes import field_history

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.customers.handovers import Handover
    from kamdesk.domain.customers.values import Customer
    from kamdesk.store.log.work import Work


def ids(work: Work) -> tuple[UUID, ...]:
    """Return all hand-overs that are not in the trash, the earliest first."""
    row = HandoverRow
    wanted = select(row.id).where(row.deleted_at.is_(None)).order_by(row.handed_on, row.key)
    return tuple(work.session.scalars(wanted))


def latest(work: Work, customer_id: UUID) -> Handover | None:
    """Return the latest hand-over of a customer; None where it was never handed over."""
    row = HandoverRow
    found = records.every(
        work, HANDOVER, row.customer_id == customer_id, order=(row.handed_on.desc(), row.key.desc())
    )
    return next(found, None)


def owned_since(work: Work, customer: Customer) -> date | None:
    """Return since when the owner is: the day of their hand-over, else that on which they were entered."""
    if customer.owner_id is None:
        return None
    last = latest(work, customer.id)
    if last is not None and last.to_id == customer.owner_id:
        return last.handed_on
    changes = field_history(work, CUSTOMER.name, customer.id, "owner_id")
    entered = next((each for each in changes if each.new == customer.owner_id), None)
    return None if entered is None else entered.at.astimezone().date()
