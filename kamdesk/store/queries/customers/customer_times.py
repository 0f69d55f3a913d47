"""What happened with one customer, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import func, select

from kamdesk.domain.customers.card import TimelineEntry
from kamdesk.store.models.desk import MemberRow
from kamdesk.store.models.events import CallRow

if TYPE_CHECKING:
    from uuid import UUID

    from kamdesk.store.log.work import Work

MOST: Final = 200


def calls_of(work: Work, customer_id: UUID, limit: int = MOST) -> tuple[TimelineEntry, ...]:
    """Return the latest calls on a customer that are not in the trash."""
    statement = (
        select(
            CallRow.id,
            CallRow.date,
            CallRow.purpose,
            CallRow.channel,
            CallRow.held,
            CallRow.met,
            CallRow.notes,
            func.coalesce(MemberRow.name, "").label("member"),
        )
        .outerjoin(MemberRow, MemberRow.id == CallRow.member_id)
        .where(CallRow.customer_id == customer_id, CallRow.deleted_at.is_(None))
        .order_by(CallRow.date.desc(), CallRow.key.desc())
        .limit(limit)
    )
    return tuple(TimelineEntry(**line) for line in work.session.connection().execute(statement).mappings())
