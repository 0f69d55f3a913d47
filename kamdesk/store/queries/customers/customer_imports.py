"""Whole lists of customers at once: what tells them apart, many records read, many written."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import fields
from typing import TYPE_CHECKING, Any, Final, TypeVar

from sqlalchemy import select

from kamdesk.domain.customers.imports.plan import Identity
from kamdesk.domain.customers.values import Contact, Customer
from kamdesk.domain.shared.errors import StaleEditError
from kamdesk.domain.shared.text import Message
from kamdesk.store.models import ChangeEntryRow, ContactRow, CustomerRow, Record
from kamdesk.store.queries.records import mapping
from kamdesk.store.search.index import reindex_touched

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from uuid import UUID

    from kamdesk.domain.shared.progress import Progress
    from kamdesk.store.log.work import Work

_CHUNK: Final = 500
_VALUE = TypeVar("_VALUE", Customer, Contact)


def identities(work: Work) -> Iterator[Identity]:
    """Yield what tells every customer apart, those in the trash included and marked."""
    row = CustomerRow
    statement = select(row.id, row.name, row.number, row.credit_code, row.deleted_at.is_not(None))
    for found in work.session.connection().execute(statement.execution_options(yield_per=_CHUNK)):
        yield Identity(*found)


def customers_by_id(work: Work, ids: Iterable[UUID]) -> dict[UUID, Customer]:
    """Return the customers with these ids."""
    return {customer.id: customer for customer in _values(work, Customer, CustomerRow, CustomerRow.id, ids)}


def contacts_by_customer(work: Work, ids: Iterable[UUID]) -> dict[UUID, tuple[Contact, ...]]:
    """Return the contacts of these customers that are not in the trash, in their order."""
    found: dict[UUID, list[Contact]] = defaultdict(list)
    for contact in _values(work, Contact, ContactRow, ContactRow.customer_id, ids):
        found[contact.customer_id].append(contact)
    return {owner: tuple(contacts) for owner, contacts in found.items()}


def newest_change(work: Work) -> int:
    """Return the place in the change log of the last change of a customer or contact; 0 for none."""
    entry = ChangeEntryRow
    tables = (CustomerRow.__tablename__, ContactRow.__tablename__)
    statement = select(entry.key).where(entry.entity.in_(tables)).order_by(entry.key.desc()).limit(1)
    return work.session.scalar(statement) or 0


def insert_all(
    work: Work, customers: Sequence[Customer], contacts: Sequence[Contact], progress: Progress
) -> None:
    """Insert new records with log and search index, customers first; progress counts both."""
    total = len(customers) + len(contacts)
    mapping.add_all(work, CustomerRow, customers, lambda done, _all: progress(done, total))
    mapping.add_all(work, ContactRow, contacts, lambda done, _all: progress(len(customers) + done, total))


def update_all(
    work: Work, customers: Sequence[Customer], contacts: Sequence[Contact], progress: Progress
) -> None:
    """Update records to these values; `StaleEditError` where one moved on since it was read."""
    total = len(customers) + len(contacts)
    _update(work, CustomerRow, customers, lambda done, _all: progress(done, total))
    _update(work, ContactRow, contacts, lambda done, _all: progress(len(customers) + done, total))


def _update(work: Work, kind: type[Record], values: Sequence[Customer | Contact], progress: Progress) -> None:
    for start in range(0, len(values), _CHUNK):
        chunk = values[start : start + _CHUNK]
        ids = [value.id for value in chunk]
        rows = {row.id: row for row in work.session.scalars(select(kind).where(kind.id.in_(ids)))}
        for value in chunk:
            row = rows.get(value.id)
            if row is None or row.version != value.version:
                raise StaleEditError(Message("预览之后客户资料又有改动；没有写入任何内容，请重新预览。"))
            for name in _names(type(value)):
                new = getattr(value, name)
                if name != "version" and getattr(row, name) != new:
                    setattr(row, name, new)
        work.session.flush()
        reindex_touched(work)
        work.session.expunge_all()  # so that memory stays flat
        progress(start + len(chunk), len(values))


def _values(
    work: Work, kind: type[_VALUE], table: type[Record], column: Any, ids: Iterable[UUID]
) -> Iterator[_VALUE]:
    names = _names(kind)
    columns = [getattr(table, name) for name in names]
    wanted = list(ids)
    for start in range(0, len(wanted), _CHUNK):
        statement = select(*columns).where(column.in_(wanted[start : start + _CHUNK]))
        if table is ContactRow:
            statement = statement.where(ContactRow.deleted_at.is_(None))
            statement = statement.order_by(ContactRow.position, ContactRow.key)
        for values in work.session.connection().execute(statement):
            yield kind(**dict(zip(names, values, strict=True)))


def _names(kind: type[Customer | Contact]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))
