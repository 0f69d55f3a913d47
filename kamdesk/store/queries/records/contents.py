"""Contents of files: kept in pieces under their SHA-256, read back, and removed when nothing names them."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

from sqlalchemy import delete, exists, insert, not_, or_, select

from kamdesk.domain.shared.errors import NotFoundError
from kamdesk.domain.shared.text import Message
from kamdesk.store.models.attachments import ContentChunkRow
from kamdesk.store.models.registry import content_columns

if TYPE_CHECKING:
    from kamdesk.store.log.work import Work

CHUNK_BYTES: Final = 262_144
_CHUNK: Final = ContentChunkRow.__table__


def digest_of(content: bytes) -> str:
    """Return the name of a content."""
    return hashlib.sha256(content).hexdigest()


def keep(work: Work, content: bytes) -> str:
    """Keep a content within an act and return its name; one that is there already is not written again."""
    if work.act is None:
        raise RuntimeError("a reading work was asked to write")
    digest, connection = digest_of(content), work.session.connection()
    if connection.scalar(select(_CHUNK.c.key).where(_CHUNK.c.sha256 == digest).limit(1)) is None:
        for position, start in enumerate(range(0, max(len(content), 1), CHUNK_BYTES)):
            piece = content[start : start + CHUNK_BYTES]
            connection.execute(insert(_CHUNK), {"sha256": digest, "position": position, "content": piece})
    return digest


def read(work: Work, digest: str) -> bytes:
    """Return a content; raises `NotFoundError` where it is missing or not what its name says."""
    pieces = work.session.connection().execute(
        select(_CHUNK.c.content).where(_CHUNK.c.sha256 == digest).order_by(_CHUNK.c.position)
    )
    content = b"".join(pieces.scalars())
    if digest_of(content) != digest:
        raise NotFoundError(Message("附件的内容不完整或被改动过，不能使用；请从备份中取回。"))
    return content


def sweep(work: Work) -> None:
    """Remove what no row names any more."""
    named = or_(*(exists().where(each.column == _CHUNK.c.sha256) for each in content_columns()))
    work.session.connection().execute(delete(_CHUNK).where(not_(named)))


def problems(work: Work) -> list[Message]:
    """Return which contents that rows name are missing or altered."""
    connection = work.session.connection()
    wrong = 0
    for each in content_columns():
        for digest in connection.execute(select(each.column).distinct()).scalars().all():
            try:
                read(work, digest)
            except NotFoundError:
                wrong += 1
    return [Message("有 {count} 个附件的内容缺失或被改动过。", count=wrong)] if wrong else []
