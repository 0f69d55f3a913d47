"""Builds the printing service over the forms and fonts that come with the program."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kamdesk.config.paths import user_paths
from kamdesk.config.resources import program_folder, resource_folder
from kamdesk.config.settings import SECOND_BACKUP_FOLDER, Settings
from kamdesk.services.printing.own_forms import OwnForms
from kamdesk.services.printing.printing import Printing

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from kamdesk.services.printing.form_data_source import FormDataSource
    from kamdesk.store.file.database import Database


def today() -> date:
    """Return the day on this PC's wall calendar, which is what papers show."""
    return datetime.now().astimezone().date()


def second_backup_folder() -> Path | None:
    """Return where this user wants a second copy of each backup; None where one is enough."""
    chosen = Settings(user_paths().settings).get(SECOND_BACKUP_FOLDER)
    return Path(chosen) if chosen else None


def own_forms() -> OwnForms:
    """Build what makes this user's own forms out of those that come with the program."""
    return OwnForms(_shipped_forms(), user_paths().forms)


def program_printing(
    sources: Sequence[FormDataSource], office: Callable[[], Mapping[str, object]]
) -> Printing:
    """Build the printing service for these sources and this letterhead."""
    return Printing(
        forms=_shipped_forms(),
        fonts=resource_folder() / "fonts",
        sources=sources,
        office=office,
        today=today,
        own_forms=user_paths().forms,
    )


def fillable_forms() -> frozenset[str]:
    """Return the ids of the forms that a desk's records can fill."""
    return frozenset().union(*(source.forms for source in _data_sources()))


def monthly_forms() -> frozenset[str]:
    """Return those of them whose records belong to a month."""
    return frozenset().union(*(source.monthly for source in _data_sources()))


def customer_form_ids() -> frozenset[str]:
    """Return those of them that are about one customer each."""
    from kamdesk.services.customers.card_form_data import CustomerFormData

    of_customers = (source.forms for source in _data_sources() if issubclass(source, CustomerFormData))
    return frozenset().union(*of_customers)


def _data_sources() -> tuple[type[FormDataSource], ...]:
    from kamdesk.services.customers.address_form_data import AddressFormData
    from kamdesk.services.customers.card_form_data import CustomerCardFormData
    from kamdesk.services.customers.prefilled_forms import PrefilledCustomerForms
    from kamdesk.services.evaluations.form_data import EvaluationFormData
    from kamdesk.services.events.call_form_data import CallFormData
    from kamdesk.services.plans.plan_form_data import PlanFormData

    return (
        CustomerCardFormData,
        PrefilledCustomerForms,
        AddressFormData,
        CallFormData,
        PlanFormData,
        EvaluationFormData,
    )


def desk_printing(database: Database | None) -> Printing:
    """Build the printing service of a desk; without one only blank forms and samples can be made."""
    if database is None:
        return program_printing((), office=dict)
    from kamdesk.services.customers.address_form_data import AddressFormData
    from kamdesk.services.customers.card_form_data import CustomerCardFormData
    from kamdesk.services.customers.prefilled_forms import PrefilledCustomerForms
    from kamdesk.services.desk.office import Office
    from kamdesk.services.evaluations.form_data import EvaluationFormData
    from kamdesk.services.events.call_form_data import CallFormData
    from kamdesk.services.plans.plan_form_data import PlanFormData

    sources = (
        CustomerCardFormData(database),
        PrefilledCustomerForms(database),
        AddressFormData(database),
        CallFormData(database, today),
        PlanFormData(database, today),
        EvaluationFormData(database, today),
    )
    return program_printing(sources, office=Office(database).letterhead)


def _shipped_forms() -> Path:
    return program_folder() / "forms"
