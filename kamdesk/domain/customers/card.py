"""A customer as its card shows it: the record, the people, and what happened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kamdesk.domain.customers.values import Customer
from kamdesk.domain.records.card import RecordCard

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.customers.values import Contact


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineEntry:
    """One entry of a customer's time line, with codes already as words for people."""

    id: UUID
    date: date
    purpose: str
    channel: str
    member: str
    held: bool
    met: str
    notes: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerCard(RecordCard[Customer]):
    """Everything that one customer's card shows; the newest entries of the time line first."""

    contacts: tuple[Contact, ...]
    calls: tuple[TimelineEntry, ...]
