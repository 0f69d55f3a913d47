"""Hand-overs of customers, and since when somebody is responsible for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from kamdesk.domain.customers.handovers import HANDOVER
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.store.models.customers import CustomerRow, HandoverRow
from kamdesk.store.queries.records import records
from kamdesk.store.queries.records.changes import field_history

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.customers.handovers import Handover
    from kamdesk.store.log.work import Work


def ids(work: Work) -> tuple[UUID, ...]:
    """Return all hand-overs that are not in the trash, the earliest first."""
    row = HandoverRow
    wanted = select(row.id).where(row.deleted_at.is_(None)).order_by(row.handed_on, row.key)
    return tuple(work.session.scalars(wanted))


def latest_of(
    work: Work, customer_ids: Collection[UUID], besides: Collection[UUID] = ()
) -> dict[UUID, Handover]:
    """Return the latest hand-over, other than those ``besides``, of each customer that was handed over."""
    row = HandoverRow
    wanted = (row.customer_id.in_(customer_ids), row.id.not_in(besides))
    found = records.every(work, HANDOVER, *wanted, order=(row.handed_on, row.key))
    return {each.customer_id: each for each in found}


def latest(work: Work, customer_id: UUID) -> Handover | None:
    """Return the latest hand-over of a customer; None where it was never handed over."""
    return latest_of(work, [customer_id]).get(customer_id)


def entered_on(work: Work, customer_id: UUID, owner_id: UUID) -> date | None:
    """Return on which day somebody was last entered as the owner of a customer; None where never."""
    changes = field_history(work, CUSTOMER.name, customer_id, "owner_id")
    entered = next((each for each in changes if each.new == owner_id), None)
    return None if entered is None else entered.at.astimezone().date()


def in_use(work: Work, customer_ids: Collection[UUID]) -> frozenset[UUID]:
    """Return those of these customers that are in use, not in the trash."""
    row = CustomerRow.__table__.c
    wanted = select(row.id).where(row.id.in_(customer_ids), row.deleted_at.is_(None))
    return frozenset(work.session.connection().execute(wanted).scalars())
