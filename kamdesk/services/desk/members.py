"""Members of the department: who is here, and changes to them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from typing_extensions import override

from kamdesk.domain.desk.members import MEMBER, NEW_MEMBER, Member
from kamdesk.domain.readings.cleaning import clean_line
from kamdesk.domain.shared.text import Message
from kamdesk.services.records.records import Records
from kamdesk.store.identity import new_id
from kamdesk.store.queries.company import staff
from kamdesk.store.queries.desk import members

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.desk.members import Post
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work


class Members(Records[Member]):
    """The use cases around the members of the department, each of whom is a person of our company, too."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, MEMBER)

    def all(self) -> tuple[Member, ...]:
        """Return every member, those who left included, in the order of their entry."""
        with self._database.reading() as work:
            return members.all_members(work)

    def at_work(self, day: date) -> tuple[Member, ...]:
        """Return the members who belong to the department on that day."""
        return tuple(member for member in self.all() if member.works_on(day))

    def add(self, name: str, post: Post, *, joined_on: date | None = None, evaluated: bool = True) -> Member:
        """Add a member to the department; errors as in `keep`."""
        return self.keep(Member(id=new_id(), name=name, post=post, joined_on=joined_on, evaluated=evaluated))

    def keep(self, member: Member) -> Member:
        """Save a member; raises `InvalidDraftError` for a name that says nothing, `StaleEditError`."""
        label = Message("修改成员 {name}", name=member.name)
        if member.version == 0:
            label = Message("新增成员 {name}", name=member.name)
        with self._database.writing(label) as work:
            return self._save(work, replace(member, name=clean_line(member.name)))

    def leave(self, member_id: UUID, left_on: date) -> Member:
        """Note a member's last day; raises `NotFoundError`, `InvalidDraftError` for one before the first."""
        return self.keep(replace(self.get(member_id), left_on=left_on))

    @override
    def _start(self, work: Work) -> Mapping[str, object]:
        return NEW_MEMBER

    @override
    def _follow(self, work: Work, saved: Member) -> None:
        staff.follow_member(work, saved)
