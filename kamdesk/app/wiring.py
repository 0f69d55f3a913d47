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

    from kamdesk.services.printing.printing import PaperSource
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


def program_printing(sources: Sequence[PaperSource], office: Callable[[], Mapping[str, object]]) -> Printing:
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
    return frozenset().union(*(source.forms for source in _paper_sources()))


def monthly_forms() -> frozenset[str]:
    """Return those of them whose records belong to a month."""
    return frozenset().union(*(source.monthly for source in _paper_sources()))


def customer_forms() -> frozenset[str]:
    """Return those of them that are about one customer each."""
    from kamdesk.services.customers.card_form_data import CustomerSheets

    ofcustomers = (source.forms for source in _paper_sources() if issubclass(source, CustomerSheets))
    return frozenset().union(*ofcustomers)


def _paper_sources() -> tuple[type[PaperSource], ...]:
    from kamdesk.services.customers.address_form_data import AddressPapers
    from kamdesk.services.customers.card_form_data import CustomerPapers
    from kamdesk.services.customers.prefilled_forms import CustomerHeads
    from kamdesk.services.evaluations.form_data import EvaluationPapers
    from kamdesk.services.events.call_form_data import CallPapers
    from kamdesk.services.plans.plan_form_data import PlanPapers

    return (CustomerPapers, CustomerHeads, AddressPapers, CallPapers, PlanPapers, EvaluationPapers)


def desk_printing(database: Database | None) -> Printing:
    """Build the printing service of a desk; without one only blank forms and samples can be made."""
    if database is None:
        return program_printing((), office=dict)
    from kamdesk.services.customers.address_form_data import AddressPapers
    from kamdesk.services.customers.card_form_data import CustomerPapers
    from kamdesk.services.customers.prefilled_forms import CustomerHeads
    from kamdesk.services.desk.office import Office
    from kamdesk.services.evaluations.form_data import EvaluationPapers
    from kamdesk.services.events.call_form_data import CallPapers
    from kamdesk.services.plans.plan_form_data import PlanPapers

    sources = (
        CustomerPapers(database),
        CustomerHeads(database),
        AddressPapers(database),
        CallPapers(database, today),
        PlanPapers(database, today),
        EvaluationPapers(database, today),
    )
    return program_printing(sources, office=Office(database).letterhead)


def _shipped_forms() -> Path:
    return program_folder() / "forms"
