"""Tables of notes and quick notes."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from kamdesk.domain.customers.notes import Filing
from kamdesk.store.models.base import Code, Record, Words


class NoteRow(Record):
    """What somebody wrote down about a customer on a day."""

    __tablename__ = "note"

    customer_id: Mapped[UUID] = mapped_column(ForeignKey("customer.id"))
    date: Mapped[date]
    text: Mapped[Words]
    author_id: Mapped[UUID | None] = mapped_column(ForeignKey("member.id"))
    deleted_at: Mapped[datetime | None]

    __table_args__ = (Index(None, "customer_id", "date"), Index(None, "date", "key"))


class QuickNoteRow(Record):
    """What somebody wrote down at once, to be filed later."""

    __tablename__ = "quick_note"

    text: Mapped[Words]
    customer_id: Mapped[UUID | None] = mapped_column(ForeignKey("customer.id"), index=True)
    written_at: Mapped[datetime | None]
    author_id: Mapped[UUID | None] = mapped_column(ForeignKey("member.id"))
    filing: Mapped[Filing] = mapped_column(Code(Filing), index=True)
    filed_on: Mapped[date | None]
    deleted_at: Mapped[datetime | None]
