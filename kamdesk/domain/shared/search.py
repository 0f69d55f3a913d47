"""What a search finds, in plain values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One record found: its kind (customer, contact, member, call, evaluation, form), its id, what to show.

    ``month`` is set where a member's sheet of that month is meant, the id being the member's.
    """

    kind: str
    id: UUID
    title: str
    detail: str
    month: date | None = None
