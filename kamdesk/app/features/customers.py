"""Customers and their contacts: the page 客户, their cards, labels, envelopes and prefilled forms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from kamdesk.app.features.feature import DeskParts, Feature
from kamdesk.domain.customers.kinds import CONTACT, CUSTOMER

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from kamdesk.services.printing.form_data_source import RecordFormData
    from kamdesk.services.records.records import Records
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.records.page import Page


def _form_data() -> Mapping[type[RecordFormData], Callable[[Database], RecordFormData]]:
    from kamdesk.services.customers.address_form_data import AddressFormData
    from kamdesk.services.customers.card_form_data import CustomerCardFormData
    from kamdesk.services.customers.prefilled_forms import PrefilledCustomerForms

    return {
        CustomerCardFormData: CustomerCardFormData,
        PrefilledCustomerForms: PrefilledCustomerForms,
        AddressFormData: AddressFormData,
    }


def _services() -> Mapping[str, Callable[[Database], Records[Any]]]:
    from kamdesk.services.customers.customers import Contacts, Customers

    return {CUSTOMER.name: Customers, CONTACT.name: Contacts}


def _pages(parts: DeskParts) -> tuple[Page, ...]:
    from kamdesk.domain.printing.requests import PrintRequest
    from kamdesk.services.customers.address_form_data import ADDRESS_LABEL, ENVELOPES
    from kamdesk.services.customers.card_form_data import CUSTOMER_CARD
    from kamdesk.services.customers.customers import Customers
    from kamdesk.services.customers.prefilled_forms import ANALYSIS, BRIEFING, HANDOVER, RECOGNITION
    from kamdesk.services.records.exporting import Exporting
    from kamdesk.ui.customers.page import CustomersPage

    forms = (CUSTOMER_CARD, RECOGNITION, ANALYSIS, HANDOVER, BRIEFING, ADDRESS_LABEL, *ENVELOPES)
    customers = Customers(parts.database)

    def open_print(
        parent: QWidget,
        this: UUID | None,
        selected: tuple[UUID, ...],
        all_shown: tuple[UUID, ...] | None,
    ) -> None:
        request = PrintRequest(forms, this, selected, all_shown, place="customers")
        parts.open_print(parent, request, lambda record_id: page.open_record(CUSTOMER.name, record_id))

    page = CustomersPage(
        parts.context,
        customers,
        parts.history,
        Exporting(parts.database, CUSTOMER),
        parts.search,
        open_import=lambda parent: parts.open_import(parent, customers),
        open_print=open_print,
    )
    return (page,)


CUSTOMERS: Final = Feature(
    name="customers",
    kinds=(CUSTOMER, CONTACT),
    services=_services,
    form_data=_form_data,
    pages=_pages,
)
