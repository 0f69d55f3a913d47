"""Requests of customers by their receipt, and those that concern a member."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import and_, or_, select

from kamdesk.domain.records.fields import FieldKind
from kamdesk.domain.service.requests import REQUEST, REQUEST_STEP
from kamdesk.store.models.company import StaffPersonRow
from kamdesk.store.models.customers import CustomerRow
from kamdesk.store.models.service import RequestRow, RequestStepRow
from kamdesk.store.queries.records import records
from kamdesk.store.queries.records.lists import within_days

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from uuid import UUID

    from sqlalchemy import ColumnElement

    from kamdesk.domain.service.requests import Request, RequestStep
    from kamdesk.store.log.work import Work


def ids(work: Work, *, since: date | None = None, before: date | None = None) -> tuple[UUID, ...]:
    """Return the ids of the requests received from a day on and before another one, the earliest first."""
    row = RequestRow
    until = None if before is None else before - timedelta(days=1)
    wanted = select(row.id).where(
        row.deleted_at.is_(None), *within_days(row.received_at, FieldKind.TIME, since, until)
    )
    return tuple(work.session.scalars(wanted.order_by(row.received_at, row.key)))


def received_within(work: Work, first: date, last: date) -> Iterator[Request]:
    """Yield the requests received from a day to another one, both included, the earliest first."""
    row = RequestRow
    wanted = within_days(row.received_at, FieldKind.TIME, first, last)
    return records.every(work, REQUEST, *wanted, order=(row.received_at, row.key))


def open_ones_of(work: Work, member_id: UUID) -> tuple[Request, ...]:
    """Return what is not settled of the requests that concern a member, the one due first foremost."""
    row = RequestRow
    wanted = (row.settled_at.is_(None), _concerns(member_id))
    return tuple(records.every(work, REQUEST, *wanted, order=(row.settle_due, row.received_at, row.key)))


def handled_within(work: Work, member_id: UUID, first: date, last: date) -> Iterator[Request]:
    """Yield the requests that a member received, or that concern them and were settled, within some days."""
    row = RequestRow
    received = [row.received_by == member_id, *within_days(row.received_at, FieldKind.TIME, first, last)]
    settled = [_concerns(member_id), *within_days(row.settled_at, FieldKind.TIME, first, last)]
    stepped = select(RequestStepRow.request_id).where(
        RequestStepRow.author_id == member_id, *within_days(RequestStepRow.at, FieldKind.TIME, first, last)
    )
    found = or_(and_(*received), and_(*settled), row.id.in_(stepped))
    return records.every(work, REQUEST, found, order=(row.received_at, row.key))


def steps_within(work: Work, member_id: UUID, first: date, last: date) -> tuple[RequestStep, ...]:
    """Return what a member did about requests from a day to another one, the earliest first."""
    row = RequestStepRow
    wanted = (row.author_id == member_id, *within_days(row.at, FieldKind.TIME, first, last))
    return tuple(records.every(work, REQUEST_STEP, *wanted, order=(row.at, row.key)))


def _concerns(member_id: UUID) -> ColumnElement[bool]:
    """Return that a request is a member's own: responsible for it, or for its customer without another."""
    person = select(StaffPersonRow.id).where(StaffPersonRow.member_id == member_id)
    owned = select(CustomerRow.id).where(CustomerRow.owner_id == member_id)
    row = RequestRow
    is_owned = and_(row.responsible_id.is_(None), row.customer_id.in_(owned))
    return or_(row.responsible_id.in_(person), is_owned)
