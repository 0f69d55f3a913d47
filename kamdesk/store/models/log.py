"""The append-only change log: one transaction row per act, one entry per changed field."""

from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from kamdesk.store.models.base import Base, Words


class ChangeTransactionRow(Base):
    """One act as people know it: when, who, on which desk, called what, taking back which other.

    ``kind`` is act, undo or redo. ``digest`` is taken over the digest before, this row and its entries,
    keyed by a secret of the file, so that a log with a gap or an altered line is noticed.
    """

    __tablename__ = "change_transaction"

    key: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(unique=True)
    stamp: Mapped[str] = mapped_column(unique=True)
    author: Mapped[Words]
    member_id: Mapped[UUID | None]
    device: Mapped[str]
    template: Mapped[str]
    values: Mapped[dict[str, Any]]
    kind: Mapped[str]
    undoes: Mapped[UUID | None] = mapped_column(ForeignKey("change_transaction.id"), index=True)
    digest: Mapped[str]

    __table_args__ = (Index(None, "author", "key"),)


class ChangeEntryRow(Base):
    """One changed field of one row, or with an empty ``field`` the whole row made or deleted.

    ``old`` and ``new`` are JSON texts of what the column holds; ``base`` is the stamp of the change that
    this one was based upon. The transaction is written after its entries, hence the deferred key.
    """

    __tablename__ = "change_entry"

    key: Mapped[int] = mapped_column(primary_key=True)
    transaction_id: Mapped[UUID] = mapped_column(
        ForeignKey("change_transaction.id", deferrable=True, initially="DEFERRED"), index=True
    )
    entity: Mapped[str]
    row_id: Mapped[UUID]
    field: Mapped[Words]
    old: Mapped[str | None]
    new: Mapped[str | None]
    base: Mapped[Words]

    __table_args__ = (Index(None, "row_id", "entity", "field"),)
