"""Customers as a workbook: everything, or just what a list shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.domain.customers.fields import CONTACT_FIELDS, CUSTOMER_FIELDS
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.shared.progress import Progress, no_progress
from kamdesk.domain.shared.text import term
from kamdesk.exchange.customers.workbooks import WorkbookWriter
from kamdesk.services.customers.importing import CONTACT_SHEET
from kamdesk.store.queries.customers import customer_imports, customers
from kamdesk.store.queries.desk import members
from kamdesk.store.queries.records import lists, records

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path
    from uuid import UUID

    from kamdesk.domain.customers.values import Customer
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work

CUSTOMER_SHEET: Final = term("客户")
_FIELDS: Final = {field.name: field for field in CUSTOMER_FIELDS}
_KEYS: Final = tuple(_FIELDS[name] for name in ("number", "name", "credit_code"))
_CHUNK: Final = 500


class Exporting:
    """The use cases of handing customers out as a workbook (.xlsx)."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def export_all(self, path: Path, progress: Progress = no_progress) -> int:
        """Write every customer with all fields and, on a second sheet, every contact; return how many.

        The workbook imports again without change. Raises `UserError` where it cannot be written.
        """
        workbook = WorkbookWriter()
        with self._database.reading() as work:
            names = _member_names(work)
            total = records.counts(work, CUSTOMER)[0]
            count = workbook.sheet(
                CUSTOMER_SHEET,
                CUSTOMER_FIELDS,
                (_values(customer) for customer in customers.stream(work)),
                total=2 * total,
                title_of=names,
                progress=progress,
            )
            workbook.sheet(CONTACT_SHEET, (*_KEYS, *CONTACT_FIELDS), _contacts(work), progress=no_progress)
        progress(total, 2 * total)
        workbook.save(path)
        progress(2 * total, 2 * total)
        return count

    def export_shown(
        self, path: Path, keys: Sequence[int], columns: Sequence[str], progress: Progress = no_progress
    ) -> int:
        """Write the customers with these list keys in their order, with these fields; return how many."""
        fields = [_FIELDS[name] for name in columns]
        workbook = WorkbookWriter()
        with self._database.reading() as work:
            count = workbook.sheet(
                CUSTOMER_SHEET,
                fields,
                ([getattr(customer, field.name) for field in fields] for customer in _by_keys(work, keys)),
                total=len(keys),
                title_of=_member_names(work),
                progress=progress,
            )
        workbook.save(path)
        return count


def _values(customer: Customer) -> list[object]:
    return [getattr(customer, field.name) for field in CUSTOMER_FIELDS]


def _contacts(work: Work) -> Iterator[list[object]]:
    """Yield the contacts of all customers, each behind what tells its customer."""
    chunk: list[Customer] = []
    for customer in customers.stream(work):
        chunk.append(customer)
        if len(chunk) == _CHUNK:
            yield from _contacts_of(work, chunk)
            chunk.clear()
    yield from _contacts_of(work, chunk)


def _contacts_of(work: Work, owners: Sequence[Customer]) -> Iterator[list[object]]:
    found = customer_imports.contacts_by_customer(work, [owner.id for owner in owners])
    for owner in owners:
        for contact in found.get(owner.id, ()):
            keys = [getattr(owner, field.name) for field in _KEYS]
            yield [*keys, *(getattr(contact, field.name) for field in CONTACT_FIELDS)]


def _by_keys(work: Work, keys: Sequence[int]) -> Iterator[Customer]:
    for start in range(0, len(keys), _CHUNK):
        ids = lists.ids_of(work, CUSTOMER, keys[start : start + _CHUNK])
        found = customer_imports.customers_by_id(work, ids)
        yield from (found[customer_id] for customer_id in ids if customer_id in found)


def _member_names(work: Work) -> Callable[[UUID], str]:
    names = members.names(work)
    return lambda member_id: names.get(member_id, "")
