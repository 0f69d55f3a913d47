"""Requests of customers by their receipt."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import select

from kamdesk.domain.records.fields import FieldKind
from kamdesk.store.models.service import RequestRow
from kamdesk.store.queries.records.lists import within_days

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from kamdesk.store.log.work import Work


def ids(work: Work, *, since: date | None = None, before: date | None = None) -> tuple[UUID, ...]:
    """Return the ids of the requests received from a day on and before another one, the earliest first."""
    row = RequestRow
    until = None if before is None else before - timedelta(days=1)
    wanted = select(row.id).where(
        row.deleted_at.is_(None), *within_days(row.received_at, FieldKind.TIME, since, until)
    )
    return tuple(work.session.scalars(wanted.order_by(row.received_at, row.key)))
