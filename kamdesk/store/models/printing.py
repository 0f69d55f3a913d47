"""What was printed: one row per form that left the desk, and one per record drawn on it."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from kamdesk.store.models.base import Base, Count, Words


class PrintJobRow(Base):
    """One form printed or saved as PDF; a log of its own, which nobody edits and undo leaves alone.

    ``digest`` ties it to the one before and to the records drawn on it, as in the change log.
    """

    __tablename__ = "print_job"

    key: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(unique=True)
    at: Mapped[datetime]
    author: Mapped[Words]
    device: Mapped[str]
    form_id: Mapped[str] = mapped_column(index=True)
    form_title: Mapped[Words]
    form_version: Mapped[Words]
    mode: Mapped[str]
    month: Mapped[date | None]
    pages: Mapped[Count]
    copies: Mapped[Count]
    printer: Mapped[Words]
    tray: Mapped[Words]
    packet: Mapped[Words]
    packet_version: Mapped[Count]
    packet_id: Mapped[UUID | None]
    record_count: Mapped[Count]
    digest: Mapped[Words]


class PrintedRecordRow(Base):
    """One record as it was drawn: ``fingerprint`` tells whether it would look different today."""

    __tablename__ = "printed_record"

    key: Mapped[int] = mapped_column(primary_key=True)
    job_id: Mapped[UUID] = mapped_column(ForeignKey("print_job.id"), index=True)
    record_id: Mapped[UUID] = mapped_column(index=True)
    fingerprint: Mapped[str]
