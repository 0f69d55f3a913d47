"""Builds the services over one database; everything that needs another is handed it here."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from kamdesk.config.resources import program_folder, resource_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from kamdesk.services.printing import PaperSource, Printing
    from kamdesk.store.database import Database


def today() -> date:
    """Return the day on this PC's wall calendar, which is what papers show."""
    return datetime.now().astimezone().date()


def make_printing(database: Database | None) -> Printing:
    """Build the printing service; without a database only blank forms and samples can be made."""
    from kamdesk.services.printing import Printing

    sources: tuple[PaperSource, ...] = ()
    letterhead: Callable[[], Mapping[str, object]] = dict
    if database is not None:
        from kamdesk.services.customer_papers import CustomerPapers
        from kamdesk.services.evaluation_papers import EvaluationPapers
        from kamdesk.services.office import Office

        sources = (CustomerPapers(database), EvaluationPapers(database, today))
        letterhead = Office(database).letterhead
    return Printing(
        forms=program_folder() / "forms",
        fonts=resource_folder() / "fonts",
        sources=sources,
        office=letterhead,
        today=today,
    )
