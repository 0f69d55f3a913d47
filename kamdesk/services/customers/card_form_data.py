"""Customers and their contacts as the customer card form wants them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, Final

from typing_extensions import override

from kamdesk.domain.customers.contracts import CONTRACT, CONTRACT_FIELDS
from kamdesk.domain.customers.fields import CONTACT_FIELDS, CUSTOMER_FIELDS
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.transactions import TRANSACTION, TRANSACTION_FIELDS
from kamdesk.domain.events.calls import PURPOSES
from kamdesk.domain.printing.form_ids import CUSTOMER_CARD
from kamdesk.domain.readings.birthdays import Birthday
from kamdesk.domain.records.fields import FieldKind
from kamdesk.domain.records.formatting import format_value, wan_from_yuan
from kamdesk.store.queries.customers import contacts, customer_times, customers, dealings, turnover
from kamdesk.store.queries.desk import members
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.printing.requests import Selection
    from kamdesk.domain.records.fields import Field
    from kamdesk.domain.records.kind import RecordKind, SavedRecord
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work

_MOST_CALLS: Final = 10
_MOST_CONTRACTS: Final = 8
_MOST_TRANSACTIONS: Final = 8
_PURPOSES: Final = {str(code): word for code, word in PURPOSES}
_AS_WORDS: Final = frozenset({FieldKind.CHOICE, FieldKind.CHOICES, FieldKind.TAGS, FieldKind.FLAG})


class CustomerFormData(ABC):
    """What all forms have in common that are filled from the database with one record per customer."""

    forms: frozenset[str] = frozenset()
    monthly: frozenset[str] = frozenset()
    kind: RecordKind[Any] = CUSTOMER

    def __init__(self, database: Database) -> None:
        self._database = database

    def count(self, form_id: str, selection: Selection) -> int:
        """Return how many customers the selection holds; all means all that are not in the trash."""
        del form_id  # all of them have one record for each customer
        if selection.ids is not None:
            return len(selection.ids)
        with self._database.reading() as work:
            return records.counts(work, CUSTOMER)[0]

    def records(self, form_id: str, selection: Selection) -> Iterator[Mapping[str, object]]:
        """Yield one record per customer, in the order selected or by name, all from one snapshot."""
        with self._database.reading() as work:
            names = members.names(work)
            for customer in _selected(work, selection):
                yield self._record(work, form_id, customer, names)

    def subjects(self, form_id: str, selection: Selection) -> tuple[UUID, ...]:
        """Return the ids of the customers whom these sheets are about."""
        del form_id
        with self._database.reading() as work:
            if selection.ids is None:
                return customers.ids_in_order(work)
            known = records.known(work, CUSTOMER, selection.ids)
            return tuple(each for each in selection.ids if each in known)

    @abstractmethod
    def _record(
        self, work: Work, form_id: str, customer: Customer, member_names: Mapping[UUID, str]
    ) -> dict[str, object]:
        """Return what a form shows of a customer."""


class CustomerCardFormData(CustomerFormData):
    """Fills the form ``customer-card``."""

    forms: frozenset[str] = frozenset({CUSTOMER_CARD})

    def __init__(self, database: Database, today: Callable[[], date]) -> None:
        """``today`` returns the day up to which two years are charted."""
        super().__init__(database)
        self._today = today

    @override
    def _record(
        self, work: Work, form_id: str, customer: Customer, member_names: Mapping[UUID, str]
    ) -> dict[str, object]:
        return _card(work, customer, member_names, self._today())


def _selected(work: Work, selection: Selection) -> Iterable[Customer]:
    if selection.ids is None:
        return customers.stream(work)
    return (records.get(work, CUSTOMER, customer_id) for customer_id in selection.ids)


def _card(work: Work, customer: Customer, member_names: Mapping[UUID, str], today: date) -> dict[str, object]:
    return {
        **{f"customer.{name}": value for name, value in raw_values(customer, CUSTOMER_FIELDS).items()},
        "customer.owner": member_names.get(customer.owner_id, "") if customer.owner_id else "",
        "contacts": raw_contacts(work, customer),
        **_dealings(work, customer, today),
        "calls": [
            {
                "date": call.date,
                "purpose": _PURPOSES.get(call.purpose, call.purpose),
                "member": call.member,
                "met": call.met,
                "notes": call.notes,
            }
            for call in customer_times.calls_of(work, customer.id, _MOST_CALLS)
        ],
        "record_code": customer.number,
        "record_id": customer.id,
        "record_label": customer.name,
    }


def _dealings(work: Work, customer: Customer, today: date) -> dict[str, object]:
    """Return contracts, the latest transactions, and what went out and was sold in two years for a chart."""
    contracts = dealings.of_customer(work, CONTRACT, customer.id, _MOST_CONTRACTS)
    transactions = dealings.of_customer(work, TRANSACTION, customer.id, _MOST_TRANSACTIONS)
    months = turnover.of_two_years(work, customer.id, today)
    charted = [
        {
            "month": f"{each.month.month}月",
            "sent": wan_from_yuan(each.sent),
            "sold": wan_from_yuan(each.sold),
        }
        for each in months
    ]
    charts = [{"first": months[0].month, "last": months[-1].month, "months": charted}] if months else []
    return {
        "contracts": [raw_values(each, CONTRACT_FIELDS) for each in contracts],
        "transactions": [raw_values(each, TRANSACTION_FIELDS) for each in transactions],
        "turnover": charts,
    }


def raw_contacts(work: Work, customer: Customer) -> list[dict[str, Any]]:
    """Return the values of a customer's contacts, each as `raw_values` gives them."""
    return [raw_values(contact, CONTACT_FIELDS) for contact in contacts.of_customer(work, customer.id)]


def raw_values(record: SavedRecord, fields: Iterable[Field]) -> dict[str, Any]:
    """Return values as they are where the form formats them, closed vocabularies as words."""
    return {field.name: _raw(field, getattr(record, field.name)) for field in fields}


def _raw(field: Field, value: Any) -> Any:
    if isinstance(value, Birthday):
        return value.in_words()
    return format_value(field, value) if field.kind in _AS_WORDS else value
