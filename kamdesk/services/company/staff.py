"""People of our company and its departments."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from typing_extensions import override

from kamdesk.domain.company.staff import DEPARTMENT, STAFF_PERSON, Department, StaffPerson
from kamdesk.domain.desk.members import MEMBER
from kamdesk.domain.readings.cleaning import clean_line
from kamdesk.domain.shared.errors import InvalidDraftError
from kamdesk.domain.shared.text import Message
from kamdesk.services.records.records import Records
from kamdesk.store.queries.company import staff
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from uuid import UUID

    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work


class Staff(Records[StaffPerson]):
    """The use cases around the people of our company.

    Somebody who works at a desk is a member of the department as well; both have one name, whichever of
    the two is saved.
    """

    def __init__(self, database: Database) -> None:
        super().__init__(database, STAFF_PERSON)

    def of_member(self, member_id: UUID) -> StaffPerson | None:
        """Return the person who a member of the department is; None where none is kept."""
        with self._database.reading() as work:
            return staff.of_member(work, member_id)

    def take_in_members(self) -> int:
        """Add the members who were there before people of our company were kept; return how many."""
        with self._database.reading() as work:
            missing = staff.members_without_person(work)
        if missing:
            with self._database.writing(Message("把部门成员登记为本公司人员")) as work:
                for member in missing:
                    staff.follow_member(work, member)
        return len(missing)

    @override
    def _save(self, work: Work, record: StaffPerson) -> StaffPerson:
        return super()._save(work, replace(record, name=clean_line(record.name)))

    @override
    def _follow(self, work: Work, saved: StaffPerson) -> None:
        staff.follow_person(work, saved)

    @override
    def _check(self, work: Work, record: StaffPerson) -> None:
        if record.member_id is None:
            return
        person = staff.of_member(work, record.member_id)
        if person is not None and person.id == record.id:
            return
        member = records.get(work, MEMBER, record.member_id)
        if person is not None:
            raise _refusal(Message("部门成员“{name}”已经对应另一位本公司人员。", name=member.name))
        if member.name != record.name:
            raise _refusal(Message("部门成员名为“{name}”，请先把两处姓名写成一样。", name=member.name))


class Departments(Records[Department]):
    """The use cases around the departments of our company; no two have one name."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, DEPARTMENT)

    @override
    def _save(self, work: Work, record: Department) -> Department:
        return super()._save(work, replace(record, name=clean_line(record.name)))

    @override
    def _check(self, work: Work, record: Department) -> None:
        if staff.namesake(work, record):
            problem = Message("已经有一个部门叫“{name}”。", name=record.name)
            raise InvalidDraftError(problem, {"name": problem})


def _refusal(problem: Message) -> InvalidDraftError:
    return InvalidDraftError(problem, {"member_id": problem})
