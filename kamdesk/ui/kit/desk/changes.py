"""How pages learn that records changed, without knowing one another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Iterable


class ChangeBus(QObject):
    """One announcement per act: the kinds of records it touched, and who did it."""

    changed = Signal(object, object)
    """``(frozenset of kinds such as "customer" or "call", initiator or None)``."""

    def announce(self, kinds: Iterable[str], initiator: object = None) -> None:
        """Tell every page that records of ``kinds`` changed; ``initiator`` may skip its own news."""
        self.changed.emit(frozenset(kinds), initiator)
