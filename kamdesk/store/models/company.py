"""People of our company and its departments."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from kamdesk.store.models.base import Record, Words


class DepartmentRow(Record):
    """One department; head and person name each other, so that the head's key is added to a made table."""

    __tablename__ = "department"

    name: Mapped[Words]
    short_name: Mapped[Words]
    head_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff_person.id", use_alter=True), index=True)
    telephone: Mapped[Words]
    position: Mapped[int | None]
    deleted_at: Mapped[datetime | None]


class StaffPersonRow(Record):
    """One person of our company; one at most for each member of the department."""

    __tablename__ = "staff_person"

    name: Mapped[Words]
    department_id: Mapped[UUID | None] = mapped_column(ForeignKey("department.id"), index=True)
    post: Mapped[Words]
    member_id: Mapped[UUID | None] = mapped_column(ForeignKey("member.id"), unique=True)
    telephone: Mapped[Words]
    email: Mapped[Words]
    protocol_rank: Mapped[int | None]
    form_of_address: Mapped[Words]
    languages: Mapped[Words]
    diet: Mapped[Words]
    deleted_at: Mapped[datetime | None]
