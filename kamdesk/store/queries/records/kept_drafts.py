"""What is being typed: kept, forgotten, and read again after a crash."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import delete, insert, select

from kamdesk.domain.records.kept_drafts import KeptDraft, KeptTyping
from kamdesk.store.log.codec import decode, encode
from kamdesk.store.models.drafts import KeptTypingRow
from kamdesk.store.models.registry import columns_of, rows_by_table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamdesk.store.log.work import Work


def keep(work: Work, typing: KeptTyping) -> None:
    """Put what is typed in a place in the stead of what was kept of it before."""
    forget(work, [typing.id])
    row = {
        "id": typing.id,
        "place": typing.place,
        "kept_at": typing.kept_at,
        "author": typing.author,
        "drafts": json.dumps([_plain(draft) for draft in typing.drafts], ensure_ascii=False),
    }
    work.session.connection().execute(insert(KeptTypingRow.__table__), row)


def forget(work: Work, ids: Sequence[UUID]) -> None:
    """Remove what was saved or given up."""
    table = KeptTypingRow.__table__
    work.session.connection().execute(delete(table).where(table.c.id.in_(ids)))


def everything(work: Work) -> list[KeptTyping]:
    """Return all that is kept, in the order in which it was typed; of fields that still exist."""
    table = KeptTypingRow.__table__
    rows = work.session.connection().execute(select(table).order_by(table.c.kept_at, table.c.key))
    found = [
        (row, [each for each in json.loads(row.drafts) if each["kind"] in rows_by_table()]) for row in rows
    ]
    return [
        KeptTyping(row.id, row.place, row.kept_at, row.author, tuple(_draft(each) for each in drafts))
        for row, drafts in found
        if drafts
    ]


def _plain(draft: KeptDraft) -> dict[str, Any]:
    columns = columns_of(draft.kind)
    return {
        "kind": draft.kind,
        "record": draft.record_id and draft.record_id.hex,
        "values": {name: encode(columns[name], value) for name, value in draft.values.items()},
        "unread": dict(draft.unread),
        "parts": [_plain(part) for part in draft.parts],
        "without": [each.hex for each in draft.without],
    }


def _draft(plain: dict[str, Any]) -> KeptDraft:
    columns = columns_of(plain["kind"])
    return KeptDraft(
        plain["kind"],
        UUID(plain["record"]) if plain["record"] else None,
        {name: decode(columns[name], text) for name, text in plain["values"].items() if name in columns},
        {name: text for name, text in plain["unread"].items() if name in columns},
        tuple(_draft(part) for part in plain["parts"]),
        tuple(UUID(each) for each in plain["without"]),
    )
