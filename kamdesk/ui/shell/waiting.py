"""The numbers in the navigation of what waits at a place."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kamdesk.ui.kit.desk.changes import ChangeBus
    from kamdesk.ui.shell.navigation import Navigation
    from kamdesk.ui.shell.ports import OpenDesk, Place


class WaitingCounts:
    """Counts what waits at the places that say so, from `begin` on and whenever it changes."""

    def __init__(self, navigation: Navigation, places: Iterable[Place], changes: ChangeBus) -> None:
        self._navigation, self._changes = navigation, changes
        self._places = [place for place in places if place.counts]

    def begin(self, desk: OpenDesk) -> None:
        """Count at this desk from now on."""

        def count(kinds: frozenset[str] | None = None) -> None:
            for place in self._places:
                if kinds is None or place.opens & kinds:
                    self._navigation.show_waiting(place.page_id, desk.waiting(place.page_id))

        self._changes.changed.connect(count)
        count()
