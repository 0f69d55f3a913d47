"""The numbers in the navigation of what waits at a place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kamdesk.ui.kit.desk.changes import ChangeBus
    from kamdesk.ui.shell.navigation import Navigation
    from kamdesk.ui.shell.ports import OpenDesk, Place


class WaitingCounts(QObject):
    """Counts what waits at the places that say so, now and whenever it changes."""

    def __init__(
        self, navigation: Navigation, places: Iterable[Place], changes: ChangeBus, desk: OpenDesk
    ) -> None:
        super().__init__(navigation)
        self._navigation, self._desk = navigation, desk
        self._places = [place for place in places if place.counts]
        changes.changed.connect(self._count)
        self._count(frozenset().union(*(place.opens for place in self._places)))

    def _count(self, kinds: frozenset[str]) -> None:
        for place in self._places:
            if place.opens & kinds:
                self._navigation.show_waiting(place.page_id, self._desk.waiting(place.page_id))
