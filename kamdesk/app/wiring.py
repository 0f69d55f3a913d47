"""Builds the printing service over the forms and fonts that come with the program."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from kamdesk.config.paths import user_paths
from kamdesk.config.resources import program_folder, resource_folder
from kamdesk.config.settings import SECOND_BACKUP_FOLDER, Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from kamdesk.services.printing.form_data_source import FormDataSource
    from kamdesk.services.printing.own_forms import OwnForms
    from kamdesk.services.printing.printing import Printing


def today() -> date:
    """Return the day on this PC's wall calendar, which is what papers show."""
    return datetime.now().astimezone().date()


def now() -> datetime:
    """Return the present moment by the clock of this PC, with its time zone."""
    return datetime.now().astimezone()


def second_backup_folder() -> Path | None:
    """Return where this user wants a second copy of each backup; None where one is enough."""
    paths = user_paths()
    chosen = Settings(paths.settings).get(SECOND_BACKUP_FOLDER)
    return paths.data / chosen if chosen else None


def own_forms() -> OwnForms:
    """Build what makes this user's own forms out of those that come with the program."""
    from kamdesk.services.printing.own_forms import OwnForms

    return OwnForms(_shipped_forms(), user_paths().forms)


def program_printing(
    sources: Sequence[FormDataSource], office: Callable[[], Mapping[str, object]]
) -> Printing:
    """Build the printing service for these sources and this letterhead."""
    from kamdesk.services.printing.printing import Printing

    return Printing(
        forms=_shipped_forms(),
        fonts=resource_folder() / "fonts",
        sources=sources,
        office=office,
        today=today,
        own_forms=user_paths().forms,
    )


def _shipped_forms() -> Path:
    return program_folder() / "forms"
