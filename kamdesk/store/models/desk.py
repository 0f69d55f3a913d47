"""Members of the department, and who of them is away."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from kamdesk.domain.company.absences import AbsenceReason
from kamdesk.domain.desk.members import Post
from kamdesk.store.models.base import Code, Flag, Record, Words


class MemberRow(Record):
    """One member of the department."""

    __tablename__ = "member"

    name: Mapped[Words]
    post: Mapped[Post] = mapped_column(Code(Post))
    joined_on: Mapped[date | None]
    left_on: Mapped[date | None]
    evaluated: Mapped[Flag]


class AbsenceRow(Record):
    """One absence of a member."""

    __tablename__ = "absence"

    member_id: Mapped[UUID] = mapped_column(ForeignKey("member.id"), index=True)
    from_on: Mapped[date]
    until: Mapped[date]
    deputy_id: Mapped[UUID | None] = mapped_column(ForeignKey("member.id"))
    reason: Mapped[AbsenceReason] = mapped_column(Code(AbsenceReason))
    remark: Mapped[Words]
    deleted_at: Mapped[datetime | None]

    __table_args__ = (Index(None, "from_on", "key"),)
