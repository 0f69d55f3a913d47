"""The sheet with the recovery key: what the paper shows, and the dialog that prints it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.app.wiring import program_printing
from kamdesk.domain.printing.requests import PrintRequest
from kamdesk.services.desk.office import Office
from kamdesk.ui.printing.dialog import open_print_dialog

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from PySide6.QtWidgets import QWidget

    from kamdesk.domain.printing.requests import Selection
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.desk.context import UiContext

_FORM: Final = "recovery-sheet"


class RecoverySheetData:
    """The one record of the recovery sheet; lives only as long as the key is shown."""

    forms: frozenset[str] = frozenset({_FORM})
    monthly: frozenset[str] = frozenset()

    def __init__(self, key: str, database: Database) -> None:
        file, person = database.path.name, database.actor.name
        self._record = {"recovery_key": key, "file": file, "person": person, "no_one": None}

    def count(self, form_id: str, selection: Selection) -> int:  # noqa: ARG002 - as every source is asked
        """Return 1: there is one sheet."""
        return 1

    def subjects(self, form_id: str, selection: Selection) -> None:
        """Return None: the sheet is about the desk."""

    def records(self, form_id: str, selection: Selection) -> Iterator[Mapping[str, object]]:  # noqa: ARG002
        """Yield the sheet."""
        yield self._record


def print_recovery_key(parent: QWidget | None, context: UiContext, key: str, database: Database) -> bool:
    """Let the person print the sheet or keep it as PDF; False when they did neither."""
    printing = program_printing((RecoverySheetData(key, database),), office=Office(database).letterhead)
    return open_print_dialog(parent, context, printing, PrintRequest((_FORM,)))
