"""Where the last printed sheet of labels or cards was left, so that the rest of it is used first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamdesk.domain.printing.rendered_document import RenderedDocument
    from kamdesk.ui.kit.desk.preferences import Preferences

_PLACE: Final = "printing.next_card"


class PartUsedSheets:
    """Remembers on this PC, form by form, the first free place of the sheet that was begun."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences

    def next_card(self, form_id: str) -> int:
        """Return the first free place, from 1; 1 where no sheet was begun."""
        place = self._all().get(form_id)
        return place if isinstance(place, int) and place > 0 else 1

    def left_at(self, form_id: str, document: RenderedDocument, pages: Sequence[int]) -> None:
        """Note where a printed document left its last sheet; without that page the sheet is whole."""
        place = document.next_card if document.page_count in pages else 1
        self._preferences.remember(_PLACE, {**self._all(), form_id: place})

    def _all(self) -> dict[str, object]:
        stored = self._preferences.recall(_PLACE, {})
        return stored if isinstance(stored, dict) else {}
