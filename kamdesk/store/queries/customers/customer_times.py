"""The calls on one customer as its paper lists them, newest first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from kamdesk.store.models.desk import MemberRow
from kamdesk.store.models.events import CallRow

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from kamdesk.store.log.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class CallLine:
    """One call, its purpose as it is stored, with the name of who made it."""

    date: date
    purpose: str
    member: str
    met: str
    notes: str


def calls_of(work: Work, customer_id: UUID, limit: int) -> tuple[CallLine, ...]:
    """Return the latest calls on a customer that are not in the trash."""
    statement = (
        select(
            CallRow.date,
            CallRow.purpose,
            CallRow.met,
            CallRow.notes,
            func.coalesce(MemberRow.name, "").label("member"),
        )
        .outerjoin(MemberRow, MemberRow.id == CallRow.member_id)
        .where(CallRow.customer_id == customer_id, CallRow.deleted_at.is_(None))
        .order_by(CallRow.date.desc(), CallRow.key.desc())
        .limit(limit)
    )
    return tuple(CallLine(**line) for line in work.session.connection().execute(statement).mappings())
