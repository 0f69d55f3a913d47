"""For whom each packet was printed last, proposed again: the same people get the same papers every month."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Final
from uuid import UUID

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamdesk.ui.kit.desk.preferences import Preferences

_PLACE: Final = "printing.packet_people"


class LastPeople:
    """Remembers on this PC who was chosen for a packet, in which order: ids, for names stay in the desk."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences

    def of(self, packet_id: UUID) -> tuple[UUID, ...]:
        """Return those chosen last; nobody where all were meant."""
        stored = self._all().get(str(packet_id))
        found: list[UUID] = []
        for each in stored if isinstance(stored, list) else ():
            with suppress(ValueError):  # somebody edited the settings by hand
                found.append(UUID(str(each)))
        return tuple(dict.fromkeys(found))

    def remember(self, packet_id: UUID, people: Sequence[UUID]) -> None:
        """Propose these the next time."""
        self._preferences.remember(_PLACE, {**self._all(), str(packet_id): [str(each) for each in people]})

    def _all(self) -> dict[str, object]:
        stored = self._preferences.recall(_PLACE, {})
        return stored if isinstance(stored, dict) else {}
