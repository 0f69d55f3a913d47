"""Attachments, and the bytes of files, which lie in a table of their own and in no log."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index, LargeBinary, UniqueConstraint, event, select
from sqlalchemy.orm import Mapped, mapped_column

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.store.models.base import CONTENT, SUBJECT, Base, Record, Words
from kamdesk.store.models.registry import content_columns

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection


class AttachmentRow(Record):
    """One file that is kept with a record; ``sha256`` names its content."""

    __tablename__ = "attachment"

    name: Mapped[Words]
    customer_id: Mapped[UUID | None] = mapped_column(ForeignKey("customer.id"))
    subject_kind: Mapped[Words]
    subject_id: Mapped[UUID] = mapped_column(info={SUBJECT: "subject_kind"})
    type: Mapped[Words]
    size: Mapped[int]
    added_on: Mapped[date]
    remark: Mapped[Words]
    sha256: Mapped[str] = mapped_column(index=True, info={CONTENT: True})
    deleted_at: Mapped[datetime | None]

    __table_args__ = (
        Index(None, "customer_id", "added_on"),
        Index(None, "subject_id", "subject_kind"),
        Index(None, "added_on", "key"),
    )


class ContentChunkRow(Base):
    """A piece of the content of a file, which its SHA-256 names: equal files lie here once.

    Pieces are written before what names them, never altered, and removed when a trash is emptied.
    """

    __tablename__ = "content_chunk"

    key: Mapped[int] = mapped_column(primary_key=True)
    sha256: Mapped[str]
    position: Mapped[int]
    content: Mapped[bytes] = mapped_column(LargeBinary)

    __table_args__ = (UniqueConstraint("sha256", "position"),)


def require_contents() -> None:
    """Let no row that names a content come without it, be it by undo after the trash was emptied."""
    for column in content_columns():
        event.listen(column.row, "before_insert", _guard(column.column.name))


def _guard(name: str) -> Callable[[object, Connection, Any], None]:
    chunk = ContentChunkRow.__table__.c

    def refuse(_mapper: object, connection: Connection, row: Any) -> None:
        found = connection.scalar(select(chunk.key).where(chunk.sha256 == getattr(row, name)).limit(1))
        if found is None:
            raise UserError(Message("附件的内容已随回收站清空删除，不能恢复；请从备份中取回。"))

    return refuse
