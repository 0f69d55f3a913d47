"""A customer as its card shows it: the record, the people, and what happened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kamdesk.domain.customers.values import Customer
from kamdesk.domain.records.card import RecordCard

if TYPE_CHECKING:
    from kamdesk.domain.customers.values import Contact
    from kamdesk.domain.records.time_line import Happening


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerCard(RecordCard[Customer]):
    """Everything that one customer's card shows; what happened last comes first."""

    contacts: tuple[Contact, ...]
    happened: tuple[Happening, ...]
