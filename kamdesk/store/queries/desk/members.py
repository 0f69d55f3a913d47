"""Members of the department as values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from kamdesk.domain.desk.members import MEMBER, Member
from kamdesk.store.models.desk import MemberRow
from kamdesk.store.queries.records import mapping, records

if TYPE_CHECKING:
    from uuid import UUID

    from kamdesk.store.log.work import Work


def get(work: Work, member_id: UUID) -> Member:
    """Return one member; raise `NotFoundError` where there is none."""
    return mapping.to_value(Member, mapping.load(work, MemberRow, member_id))


def all_members(work: Work) -> tuple[Member, ...]:
    """Return every member in the order of joining this file, those who left included."""
    return tuple(records.every(work, MEMBER))


def names(work: Work) -> dict[UUID, str]:
    """Return the names of all members, those who left included, by their ids."""
    return dict(work.session.execute(select(MemberRow.id, MemberRow.name)).all())


def save(work: Work, member: Member) -> Member:
    """Insert or update a member and return it as saved; errors as in `mapping.save`."""
    return mapping.to_value(Member, mapping.save(work, MemberRow, member))
