"""Customers' addresses as labels and envelopes want them.

Where nobody is known to write to, the customer's own name stands in the place of a person's.
A customer without address keeps its label, so that one can write on it, and is reported by name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from kamdesk.domain.customers.addressing import addressee, destination
from kamdesk.domain.printing.form_ids import ADDRESS_LABEL, ENVELOPES
from kamdesk.domain.shared.text import Message
from kamdesk.services.customers.card_form_data import CustomerFormData
from kamdesk.store.queries.customers import contacts

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from kamdesk.domain.customers.values import Customer
    from kamdesk.store.log.work import Work


class AddressFormData(CustomerFormData):
    """Fills labels and envelopes, one for each customer."""

    forms: frozenset[str] = frozenset({ADDRESS_LABEL, *ENVELOPES})

    @override
    def _record(
        self, work: Work, form_id: str, customer: Customer, member_names: Mapping[UUID, str]
    ) -> dict[str, object]:
        person = addressee(customer, contacts.of_customer(work, customer.id))
        place = destination(customer, person)
        missing = None if place.address else Message("没有登记地址，请先补上，或在纸上手写。")
        return {
            "postcode": place.postcode,
            "address": place.address,
            "organisation_name": customer.name if person else "",
            "name": person.name if person else customer.name,
            "form_of_address": person.honorific if person else "",
            "sender": {"address": None, "postcode": None},
            "problems": tuple(each for each in (missing, place.doubt) if each is not None),
            "record_id": customer.id,
            "record_label": customer.name,
        }
