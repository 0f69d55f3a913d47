"""What was typed into records and is not saved, as it is kept against a crash or a power cut."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from uuid import UUID


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """What was typed into one record; a new one has no ``record_id``, and brings all that it holds so far.

    ``unread`` are texts that cannot be read yet. ``parts`` are the records edited together with it, in their
    order, ``without`` the saved ones that were taken off.
    """

    kind: str
    record_id: UUID | None
    values: Mapping[str, object]
    unread: Mapping[str, str] = field(default_factory=dict)
    parts: tuple[KeptDraft, ...] = ()
    without: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True)
class KeptTyping:
    """What was being typed in one place of the window when it was last kept.

    ``place`` is the id of a page, or empty for a dialog. There is at least one draft, all of one kind.
    """

    id: UUID
    place: str
    kept_at: datetime
    author: str
    drafts: tuple[KeptDraft, ...]

    @property
    def kind(self) -> str:
        """The kind of the records."""
        return self.drafts[0].kind
