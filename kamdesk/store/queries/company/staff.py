"""People of our company in step with the members of the department who they are."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sqlalchemy import exists, select

from kamdesk.domain.company.staff import STAFF_PERSON, StaffPerson
from kamdesk.domain.desk.members import MEMBER, POSTS, Member
from kamdesk.store.identity import new_id
from kamdesk.store.models.company import DepartmentRow, StaffPersonRow
from kamdesk.store.models.registry import columns_of
from kamdesk.store.queries.records import mapping, records

if TYPE_CHECKING:
    from uuid import UUID

    from kamdesk.domain.company.staff import Department
    from kamdesk.store.log.work import Work


def of_member(work: Work, member_id: UUID) -> StaffPerson | None:
    """Return the person who a member is, in the trash or not; None where none is kept."""
    statement = select(StaffPersonRow).where(StaffPersonRow.member_id == member_id)
    row = work.session.scalars(statement).one_or_none()
    return None if row is None else mapping.to_value(StaffPerson, row)


def follow_member(work: Work, member: Member) -> None:
    """Give a member their place among the people of our company, or the person there the member's name."""
    person = of_member(work, member.id)
    if person is None:
        post = dict(POSTS)[member.post]
        person = StaffPerson(id=new_id(), name=member.name, post=post, member_id=member.id)
        records.save(work, STAFF_PERSON, person)
    elif person.name != member.name:
        records.save(work, STAFF_PERSON, replace(person, name=member.name))


def follow_person(work: Work, person: StaffPerson) -> None:
    """Give the member who a person is the person's name."""
    if person.member_id is None:
        return
    member = records.get(work, MEMBER, person.member_id)
    if member.name != person.name:
        records.save(work, MEMBER, replace(member, name=person.name))


def members_without_person(work: Work) -> tuple[Member, ...]:
    """Return the members who are not kept among the people of our company yet."""
    is_kept = exists().where(columns_of(STAFF_PERSON.name).member_id == columns_of(MEMBER.name).id)
    return tuple(records.every(work, MEMBER, ~is_kept))


def namesake(work: Work, department: Department) -> bool:
    """Tell whether another department, not in the trash, has this one's name."""
    row = DepartmentRow
    statement = select(row.key).where(
        row.name == department.name, row.id != department.id, row.deleted_at.is_(None)
    )
    return work.session.scalar(statement.limit(1)) is not None
