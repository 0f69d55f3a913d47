"""A customer as its card shows it: the record, the people, where it stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kamdesk.domain.customers.values import Customer
from kamdesk.domain.records.card import RecordCard

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.customers.persons import PersonFacts
    from kamdesk.domain.customers.standing import CustomerStanding
    from kamdesk.domain.customers.turnover import MonthTurnover
    from kamdesk.domain.customers.values import Contact


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerCard(RecordCard[Customer]):
    """Everything that one customer's card shows but for what happened, which is read page by page.

    ``facts`` are what is kept of the contacts in parts of their own, by contact; ``roles`` is the table of
    roles in force, ``turnover`` the last two years by month. ``key_account_since`` is None for who is no
    key account.
    """

    contacts: tuple[Contact, ...]
    facts: Mapping[UUID, PersonFacts] = field(default_factory=dict)
    roles: Mapping[str, str] = field(default_factory=dict)
    standing: CustomerStanding
    turnover: tuple[MonthTurnover, ...]
    key_account_since: date | None
