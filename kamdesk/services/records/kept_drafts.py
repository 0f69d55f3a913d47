"""Keeps what is being typed within the file, so that neither a crash nor a power cut loses it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from kamdesk.domain.records.kept_drafts import KeptTyping
from kamdesk.domain.shared.errors import NotFoundError
from kamdesk.domain.shared.text import Message
from kamdesk.store.queries.records import kept_drafts

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from kamdesk.domain.records.drafts import RecordDraft
    from kamdesk.domain.records.kept_drafts import KeptDraft
    from kamdesk.services.records.records import Records
    from kamdesk.store.file.database import Database


class KeptDrafts:
    """What is being typed in the window of one open file; all of it may raise `UserError` from the disk."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, typing_id: UUID, place: str, drafts: Sequence[KeptDraft]) -> None:
        """Keep what is typed in a place instead of what was kept of it before; nothing typed is forgotten."""
        with self._database.writing(Message("保留正在填写的内容")) as work:
            if not drafts:
                kept_drafts.forget(work, [typing_id])
                return
            author = self._database.actor.name
            typing = KeptTyping(typing_id, place, datetime.now(UTC), author, tuple(drafts))
            kept_drafts.keep(work, typing)

    def forget(self, ids: Sequence[UUID]) -> None:
        """Forget what was saved or given up."""
        with self._database.writing(Message("保留正在填写的内容")) as work:
            kept_drafts.forget(work, ids)

    def everything(self) -> list[KeptTyping]:
        """Return all that is kept, the oldest first."""
        with self._database.reading() as work:
            return kept_drafts.everything(work)


def typed_again(records: Records[Any], kept: KeptDraft) -> RecordDraft[Any]:
    """Return a draft into which the same is typed; of a new record where the old one is gone since."""
    try:
        draft = records.draft(kept.record_id)
    except NotFoundError:
        draft = records.draft()
    draft.type_again(kept)
    return draft
