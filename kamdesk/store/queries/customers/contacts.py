"""Contacts of customers, in the order in which they stand on the card."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from kamdesk.domain.customers.kinds import CONTACT
from kamdesk.store.models.customers import ContactRow
from kamdesk.store.queries.records import mapping, records

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from kamdesk.domain.customers.values import Contact
    from kamdesk.store.log.work import Work


def of_customer(work: Work, customer_id: UUID) -> tuple[Contact, ...]:
    """Return the contacts of a customer that are not in the trash."""
    return of_customers(work, [customer_id]).get(customer_id, ())


def of_customers(work: Work, ids: Iterable[UUID]) -> dict[UUID, tuple[Contact, ...]]:
    """Return the contacts of these customers that are not in the trash, by customer."""
    found: dict[UUID, tuple[Any, ...]] = records.parts_of_all(work, CONTACT, ids)
    return found


def customer_of(work: Work, contact_id: UUID) -> UUID | None:
    """Return the customer a contact belongs to; None when there is no such contact."""
    return work.session.scalar(select(ContactRow.customer_id).where(ContactRow.id == contact_id))


def trash(work: Work, contact_ids: Iterable[UUID]) -> None:
    """Put contacts into the trash."""
    for contact_id in contact_ids:
        mapping.load(work, ContactRow, contact_id).deleted_at = datetime.now(UTC)
    work.session.flush()
