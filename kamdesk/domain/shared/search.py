"""What a search finds, in plain values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.shared.text import Message

SEPARATOR = " · "


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One record found: its kind (customer, contact, member, call, evaluation, form), its id, what to show.

    ``details`` say more about it, first of all where it holds what was asked for if the title does not tell;
    words of the program among them are messages, which the interface translates. ``month`` is set where a
    member's sheet of that month is meant, the id being the member's.
    """

    kind: str
    id: UUID
    title: str
    details: tuple[str | Message, ...] = ()
    month: date | None = None

    @property
    def detail(self) -> str:
        """The details in one line of the source language."""
        return SEPARATOR.join(map(str, self.details))
