"""The first free place on the last printed sheet of labels or cards, so that its rest is used first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamdesk.domain.printing.rendered_document import RenderedDocument
    from kamdesk.ui.kit.desk.preferences import Preferences

_PLACE: Final = "printing.next_card"
_MOST_PLACES: Final = 1000  # more than any sheet has


class PartUsedSheets:
    """Remembers on this PC, per form, the first free place of a part-used sheet."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences

    def next_card(self, form_id: str) -> int:
        """Return the first free place, from 1; 1 where no sheet is part-used."""
        place = self._all().get(form_id)
        return place if isinstance(place, int) and 0 < place <= _MOST_PLACES else 1

    def left_at(self, form_id: str, document: RenderedDocument, pages: Sequence[int]) -> None:
        """Note the first free place after printing; 1 if the last page was not printed."""
        place = document.next_card if document.page_count in pages else 1
        self._preferences.remember(_PLACE, {**self._all(), form_id: place})

    def _all(self) -> dict[str, object]:
        stored = self._preferences.recall(_PLACE, {})
        return stored if isinstance(stored, dict) else {}
