"""The tray each form was last printed from, per printer of this PC."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from kamdesk.ui.kit.desk.preferences import Preferences

_PLACE: Final = "printing.trays"


class LastTrays:
    """Remembers the name of the tray, form by form and printer by printer."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences

    def of(self, form_id: str, printer: str) -> str:
        """Return the name of the tray; empty for the printer's own choice."""
        name = self._all().get(_key(form_id, printer))
        return name if isinstance(name, str) else ""

    def remember(self, form_id: str, printer: str, tray: str) -> None:
        """Remember the tray."""
        self._preferences.remember(_PLACE, {**self._all(), _key(form_id, printer): tray})

    def _all(self) -> dict[str, object]:
        stored = self._preferences.recall(_PLACE, {})
        return stored if isinstance(stored, dict) else {}


def _key(form_id: str, printer: str) -> str:
    return f"{form_id} {printer}"
