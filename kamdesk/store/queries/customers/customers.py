"""Customers and contacts as values: read, saved, put into the trash and taken out."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from sqlalchemy import func, select

from kamdesk.domain.customers.values import Contact, Customer
from kamdesk.domain.shared.progress import no_progress
from kamdesk.store.models import ContactRow, CustomerRow
from kamdesk.store.queries.records import mapping

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from uuid import UUID

    from kamdesk.domain.shared.progress import Progress
    from kamdesk.store.log.work import Work

_PAGE = 500
_EVERYONE: Final = select(func.count()).select_from(CustomerRow)
_COUNTS: Final = select(  # both are read from an index
    _EVERYONE.where(CustomerRow.deleted_at.is_(None)).scalar_subquery(), _EVERYONE.scalar_subquery()
)


def get(work: Work, customer_id: UUID) -> Customer:
    """Return one customer, in the trash or not; raise `NotFoundError` where there is none."""
    return mapping.to_value(Customer, mapping.load(work, CustomerRow, customer_id))


def contacts_of(work: Work, customer_id: UUID) -> tuple[Contact, ...]:
    """Return the contacts of a customer that are not in the trash, in their order."""
    rows = work.session.scalars(
        select(ContactRow)
        .where(ContactRow.customer_id == customer_id, ContactRow.deleted_at.is_(None))
        .order_by(ContactRow.position, ContactRow.key)
    )
    return tuple(mapping.to_value(Contact, row) for row in rows)


def save(work: Work, customer: Customer) -> Customer:
    """Insert or update a customer and return it as saved; errors as in `mapping.save`."""
    return mapping.to_value(Customer, mapping.save(work, CustomerRow, customer))


def add_all(work: Work, added: Sequence[Customer], progress: Progress = no_progress) -> None:
    """Insert new customers, many at once, logged and indexed like any other; reports progress in rows."""
    mapping.add_all(work, CustomerRow, added, progress)


def save_contact(work: Work, contact: Contact) -> Contact:
    """Insert or update a contact and return it as saved; errors as in `mapping.save`."""
    return mapping.to_value(Contact, mapping.save(work, ContactRow, contact))


def trash_contacts(work: Work, contact_ids: Iterable[UUID]) -> None:
    """Put contacts into the trash."""
    for contact_id in contact_ids:
        mapping.load(work, ContactRow, contact_id).deleted_at = datetime.now(UTC)
    work.session.flush()


def trashed(work: Work) -> tuple[Customer, ...]:
    """Return the customers in the trash, the last one put there first."""
    rows = work.session.scalars(
        select(CustomerRow).where(CustomerRow.deleted_at.is_not(None)).order_by(CustomerRow.deleted_at.desc())
    )
    return tuple(mapping.to_value(Customer, row) for row in rows)


def counts(work: Work) -> tuple[int, int]:
    """Return how many customers are listed, and how many are in the trash."""
    listed, everyone = work.session.execute(_COUNTS).one()
    return listed, everyone - listed


def count(work: Work) -> int:
    """Return the number of customers that are not in the trash."""
    return counts(work)[0]


def stream(work: Work) -> Iterator[Customer]:
    """Yield every customer that is not in the trash by name, without holding all of them in memory."""
    names = mapping.field_names(Customer)
    columns = [getattr(CustomerRow, name) for name in names]
    found = work.session.execute(
        select(*columns)
        .where(CustomerRow.deleted_at.is_(None))
        .order_by(CustomerRow.name_order, CustomerRow.key)
        .execution_options(yield_per=_PAGE)
    )
    for values in found:
        yield Customer(**dict(zip(names, values, strict=True)))


def ids_in_order(work: Work) -> tuple[UUID, ...]:
    """Return the ids of what `stream` yields, in its order."""
    found = select(CustomerRow.id).where(CustomerRow.deleted_at.is_(None))
    return tuple(work.session.scalars(found.order_by(CustomerRow.name_order, CustomerRow.key)))


def known(work: Work, ids: Sequence[UUID]) -> frozenset[UUID]:
    """Return those of the ids that are customers', in the trash or not."""
    parts = (ids[start : start + _PAGE] for start in range(0, len(ids), _PAGE))
    return frozenset(
        each
        for part in parts
        for each in work.session.scalars(select(CustomerRow.id).where(CustomerRow.id.in_(part)))
    )


def by_name(work: Work, name: str) -> tuple[Customer, ...]:
    """Return the customers with exactly this name that are not in the trash."""
    rows = work.session.scalars(
        select(CustomerRow).where(CustomerRow.name == name, CustomerRow.deleted_at.is_(None))
    )
    return tuple(mapping.to_value(Customer, row) for row in rows)
