"""Forms prefilled with the data of a customer, whose other fields are written by hand.

What is not recorded yet (deals, open matters, the visit itself) is left as on the blank form: the record
``is_begun``, so that a date without value has its 年 月 日 and a list that is None rows to write on, while an
empty list would mean that there is nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from typing_extensions import override

from kamdesk.domain.customers.fields import CONTACT_FIELDS, CUSTOMER_FIELDS
from kamdesk.domain.customers.role_table import treatment_of
from kamdesk.domain.printing.form_ids import BRIEFING, CUSTOMER_BEGUN
from kamdesk.domain.printing.unsigned import unsigned
from kamdesk.services.customers.card_form_data import CustomerFormData, raw_values
from kamdesk.services.customers.persons import facts_of
from kamdesk.services.customers.role_tables import roles_said
from kamdesk.store.queries.customers import contacts

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from kamdesk.domain.customers.persons import PersonFacts
    from kamdesk.domain.customers.values import Customer
    from kamdesk.store.log.work import Work


_UNSIGNED: Final = unsigned("specialist", "supervisor", "manager")
_BY_HAND: Final = {
    BRIEFING: (
        *("date", "time", "place", "companions", "aims", "profile", "talk_of", "avoid"),
        *("history", "open_issues", "timetable"),
        *("executive.name", "executive.job_title", "car.plate", "car.driver", "car.telephone"),
    ),
}


class PrefilledCustomerForms(CustomerFormData):
    """Prefills briefing with the data of the customer."""

    forms: frozenset[str] = CUSTOMER_BEGUN

    @override
    def _record(
        self, work: Work, form_id: str, customer: Customer, member_names: Mapping[UUID, str]
    ) -> dict[str, object]:
        owner = member_names.get(customer.owner_id, "") if customer.owner_id else ""
        return {
            **dict.fromkeys(_BY_HAND[form_id]),
            "customer": {**raw_values(customer, CUSTOMER_FIELDS), "owner": owner},
            **_people(work, customer),
            "signatures": _UNSIGNED,
            "is_begun": True,
            "record_code": customer.number,
            "record_id": customer.id,
            "record_label": customer.name,
        }


def _people(work: Work, customer: Customer) -> dict[str, object]:
    """Return the contacts with what to know of each, and how people of their roles are treated."""
    people = contacts.of_customer(work, customer.id)
    facts = facts_of(work, [each.id for each in people])
    roles = {role for each in people for role in each.roles}
    return {
        "contacts": [_person(raw_values(each, CONTACT_FIELDS), facts[each.id]) for each in people] or None,
        "treatment": treatment_of(roles_said(work), roles) or None,
    }


def _person(contact: Mapping[str, Any], facts: PersonFacts) -> dict[str, object]:
    told = "、".join(each.what for each in facts.taboos) or contact["taboos"]
    known = (contact["hobbies"], told)
    hints = [f"{label}{text}" for label, text in zip(("喜好：", "禁忌："), known, strict=True) if text]
    return {
        **contact,
        "telephone": contact["mobile"] or contact["telephone"],
        "hints": "；".join(hints),
    }
