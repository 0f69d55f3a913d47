"""The packet last printed from each page of the program, proposed there again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from kamdesk.ui.kit.desk.preferences import Preferences

_PLACE: Final = "printing.packets"


class LastPackets:
    """Remembers on this PC, per place, the packet chosen last; nothing where it was a single form."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences

    def of(self, place: str) -> str:
        """Return the id of the packet; empty where a single form is proposed."""
        packet_id = self._all().get(place)
        return packet_id if isinstance(packet_id, str) else ""

    def remember(self, place: str, packet_id: str) -> None:
        """Propose this packet next time, or single forms again."""
        self._preferences.remember(_PLACE, {**self._all(), place: packet_id})

    def _all(self) -> dict[str, object]:
        stored = self._preferences.recall(_PLACE, {})
        return stored if isinstance(stored, dict) else {}
