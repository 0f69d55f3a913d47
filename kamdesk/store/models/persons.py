"""What is kept of a contact in parts of its own: taboos, positions held."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from kamdesk.domain.customers.post_levels import PostLevel
from kamdesk.domain.customers.taboos import TabooSeverity, TabooType
from kamdesk.store.models.base import OWNER, Code, Record, Words


class TabooRow(Record):
    """One taboo of a contact."""

    __tablename__ = "taboo"

    contact_id: Mapped[UUID] = mapped_column(ForeignKey("contact.id"), index=True, info={OWNER: True})
    type: Mapped[TabooType] = mapped_column(Code(TabooType))
    what: Mapped[Words]
    neighbour_id: Mapped[UUID | None] = mapped_column(ForeignKey("contact.id"), index=True)
    severity: Mapped[TabooSeverity] = mapped_column(Code(TabooSeverity))
    source: Mapped[Words]
    noted_on: Mapped[date | None]
    remark: Mapped[Words]
    deleted_at: Mapped[datetime | None]


class PositionRow(Record):
    """One position that a contact held."""

    __tablename__ = "position"

    contact_id: Mapped[UUID] = mapped_column(ForeignKey("contact.id"), index=True, info={OWNER: True})
    job_title: Mapped[Words]
    department: Mapped[Words]
    customer_id: Mapped[UUID | None] = mapped_column(ForeignKey("customer.id"), index=True)
    company: Mapped[Words]
    post_level: Mapped[PostLevel | None] = mapped_column(Code(PostLevel))
    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]
    remark: Mapped[Words]
    deleted_at: Mapped[datetime | None]
