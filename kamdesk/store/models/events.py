"""Calls on customers and other recorded activity."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from kamdesk.domain.events.calls import Channel, Purpose
from kamdesk.store.models.base import Code, Flag, Record, Words


class CallRow(Record):
    """One call, development or deal with a customer; ``groups`` is the unit of planned and actual."""

    __tablename__ = "call"

    date: Mapped[date]
    member_id: Mapped[UUID] = mapped_column(ForeignKey("member.id"))
    customer_id: Mapped[UUID] = mapped_column(ForeignKey("customer.id"), index=True)
    purpose: Mapped[Purpose] = mapped_column(Code(Purpose))
    channel: Mapped[Channel] = mapped_column(Code(Channel), default=Channel.VISIT)
    held: Mapped[Flag]
    groups: Mapped[int] = mapped_column(default=1)
    met: Mapped[Words]
    notes: Mapped[Words]
    sales_site: Mapped[Words]
    deleted_at: Mapped[datetime | None]

    __table_args__ = (
        CheckConstraint("groups >= 1", name="groups"),
        Index(None, "member_id", "date"),
        Index(None, "date", "key"),
    )
