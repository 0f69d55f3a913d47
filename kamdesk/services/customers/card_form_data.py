"""Customers and their contacts as the customer card form wants them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, Final

from typing_extensions import override

from kamdesk.domain.customers.contracts import CONTRACT, CONTRACT_FIELDS
from kamdesk.domain.customers.fields import CONTACT_FIELDS, CUSTOMER_FIELDS
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.projects import PROJECT
from kamdesk.domain.customers.transactions import TRANSACTION, TRANSACTION_FIELDS
from kamdesk.domain.events.calls import PURPOSES
from kamdesk.domain.printing.form_ids import CUSTOMER_CARD
from kamdesk.domain.readings.birthdays import Birthday
from kamdesk.domain.records.fields import FieldKind
from kamdesk.domain.records.formatting import format_value, wan_from_yuan
from kamdesk.services.customers.card_parts import chances, said_of_customer, said_of_people
from kamdesk.store.queries.customers import contacts, customer_times, customers, dealings, turnover
from kamdesk.store.queries.desk import members
from kamdesk.store.queries.records import records, references

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.customers.turnover import MonthTurnover
    from kamdesk.domain.customers.values import Contact, Customer
    from kamdesk.domain.printing.requests import Selection
    from kamdesk.domain.records.fields import Field
    from kamdesk.domain.records.kind import RecordKind, SavedRecord
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work

_MOST_CONTRACTS: Final = 4
_MOST_LATEST: Final = 7
_FEWEST_LATEST: Final = 2
_LATEST_FOR_A_PERSON: Final = 2
"""So many of the latest transactions and calls give way to a person, for the card to keep to two pages."""
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
    values = raw_values(customer, CUSTOMER_FIELDS) | said_of_customer(work, customer, today)
    people = contacts.of_customer(work, customer.id)
    latest = max(_MOST_LATEST - _LATEST_FOR_A_PERSON * len(people), _FEWEST_LATEST)
    return {
        **{f"customer.{name}": value for name, value in values.items()},
        "customer.owner": member_names.get(customer.owner_id, "") if customer.owner_id else "",
        "contacts": _people(work, customer, people),
        "chances": chances(work, customer),
        "contracts": [
            raw_values(each, CONTRACT_FIELDS)
            for each in dealings.of_customer(work, CONTRACT, customer.id, _MOST_CONTRACTS)
        ],
        "transactions": _bought(work, customer.id, latest),
        "turnover": _charts(turnover.of_two_years(work, customer.id, today)),
        "calls": [
            {
                "date": call.date,
                "purpose": _PURPOSES.get(call.purpose, call.purpose),
                "member": call.member,
                "met": call.met,
                "notes": call.notes,
            }
            for call in customer_times.calls_of(work, customer.id, latest)
        ],
        "record_code": customer.number,
        "record_id": customer.id,
        "record_label": customer.name,
    }


def _bought(work: Work, customer_id: UUID, most: int) -> list[dict[str, Any]]:
    """Return the latest transactions, each with what its project is called, recorded or not."""
    found = dealings.of_customer(work, TRANSACTION, customer_id, most)
    called = references.titles(work, PROJECT.name, {each.project_id for each in found if each.project_id})
    return [
        raw_values(each, TRANSACTION_FIELDS)
        | {"project": called[each.project_id] if each.project_id else each.project}
        for each in found
    ]


def _charts(months: Sequence[MonthTurnover]) -> list[dict[str, object]]:
    """Return what went out and was sold in two years for a chart; none where nothing did."""
    charted = [
        {
            "month": f"{each.month.month}月",
            "sent": wan_from_yuan(each.sent),
            "sold": wan_from_yuan(each.sold),
        }
        for each in months
    ]
    return [{"first": months[0].month, "last": months[-1].month, "months": charted}] if months else []


def _people(work: Work, customer: Customer, people: Sequence[Contact]) -> list[dict[str, object]]:
    said = said_of_people(work, customer, people)
    return [raw_values(each, CONTACT_FIELDS) | said[each.id] for each in people]


def raw_values(record: SavedRecord, fields: Iterable[Field]) -> dict[str, Any]:
    """Return values as they are where the form formats them, closed vocabularies as words."""
    return {field.name: _raw(field, getattr(record, field.name)) for field in fields}


def _raw(field: Field, value: Any) -> Any:
    if isinstance(value, Birthday):
        return value.in_words()
    return format_value(field, value) if field.kind in _AS_WORDS else value
