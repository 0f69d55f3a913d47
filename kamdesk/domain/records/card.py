"""A record as its card shows it, and how one of its fields became what it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Literal

from kamdesk.domain.records.kind import RecordT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from uuid import UUID

    from kamdesk.domain.shared.text import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordCard(Generic[RecordT]):
    """A record, the titles of the records that it names, and since when it is in the trash, if it is."""

    record: RecordT
    titles: Mapping[UUID, str]
    deleted_at: datetime | None = None

    def title_of(self, record_id: UUID) -> str:
        """Return what the record with this id is called; nothing where it is not known."""
        return self.titles.get(record_id, "")


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldHistoryLine:
    """One change of a field: when, by whom, in which act, from what to what, as people read it.

    ``way`` tells whether the act was done, taken back or done again; ``value`` is what stood there before.
    """

    at: datetime
    author: str
    act: Message
    old: str
    new: str
    way: Literal["act", "undo", "redo"] = "act"
    value: object = None
