"""What a search finds, in plain values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uuid import UUID


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One record found: its kind (customer, contact, member, call), its id, and what to show."""

    kind: str
    id: UUID
    title: str
    detail: str
