"""Members of the department: who is here, and changes to them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kamdesk.domain.desk.members import Member
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.store.identity import new_id
from kamdesk.store.queries.desk import members

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.desk.members import Post
    from kamdesk.store.file.database import Database


class Members:
    """The use cases around the members of the department."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Member, ...]:
        """Return every member, those who left included, in the order of their entry."""
        with self._database.reading() as work:
            return members.all_members(work)

    def at_work(self, day: date) -> tuple[Member, ...]:
        """Return the members who belong to the department on that day."""
        return tuple(member for member in self.all() if member.works_on(day))

    def get(self, member_id: UUID) -> Member:
        """Return one member; raises `NotFoundError`."""
        with self._database.reading() as work:
            return members.get(work, member_id)

    def add(self, name: str, post: Post, *, joined_on: date | None = None, evaluated: bool = True) -> Member:
        """Add a member to the department."""
        return self.save(Member(id=new_id(), name=name, post=post, joined_on=joined_on, evaluated=evaluated))

    def save(self, member: Member) -> Member:
        """Save a member; raises `StaleEditError` where somebody else was first."""
        label = Message("修改成员 {name}", name=member.name)
        if member.version == 0:
            label = Message("新增成员 {name}", name=member.name)
        with self._database.writing(label) as work:
            return members.save(work, replace(member, name=member.name.strip()))

    def leave(self, member_id: UUID, left_on: date) -> Member:
        """Note a member's last day; raises `NotFoundError`, `UserError` for a day before the first one."""
        member = self.get(member_id)
        if member.joined_on is not None and left_on < member.joined_on:
            raise UserError(Message("离岗日期不能早于到岗日期，没有任何改动。"), field="left_on")
        return self.save(replace(member, left_on=left_on))
