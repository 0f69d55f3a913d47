"""What is open with a customer at a moment: each concern says it of its own kinds of record."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenThing:
    """One thing that is not finished: the record, the words for it, what was promised, until when.

    ``held_in`` names the field of the record that says who of us answers for it: a member, or a person of
    our company; blank where only the owner of the customer does.
    """

    kind: str
    record_id: UUID
    customer_id: UUID
    matter: str
    promise: str = ""
    due_on: date | None = None
    held_in: str = ""
