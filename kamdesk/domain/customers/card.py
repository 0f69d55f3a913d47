"""A customer as its card shows it: the record, the people, and what happened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime
    from uuid import UUID

    from kamdesk.domain.customers.values import Contact, Customer
    from kamdesk.domain.shared.text import Message


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
class FieldHistoryLine:
    """One change of a field: when, by whom, in which act, from what to what, as people read it."""

    at: datetime
    author: str
    act: Message
    old: str
    new: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerCard:
    """Everything that one customer's card shows; happenings newest first."""

    customer: Customer
    contacts: tuple[Contact, ...]
    owner_name: str
    calls: tuple[TimelineEntry, ...]
    deleted_at: datetime | None = None
