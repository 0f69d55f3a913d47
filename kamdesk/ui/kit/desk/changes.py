"""How pages learn that records changed, without knowing one another."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

if TYPE_CHECKING:
    from collections.abc import Iterable


class ChangeBus(QObject):
    """Carries the news of every commit to the pages: merged, and after the handler that wrote has ended."""

    changed = Signal(object)
    """The frozenset of kinds, such as "customer" or "call", of which records changed."""
    _arrived = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._waiting: set[str] = set()
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def announce(self, kinds: Iterable[str]) -> None:
        """Tell every page, soon and in the window's thread, that records of ``kinds`` changed.

        May be called from any thread.
        """
        with self._lock:
            is_first = not self._waiting
            self._waiting.update(kinds)
            is_news = is_first and bool(self._waiting)
        if is_news:
            self._arrived.emit()

    def deliver_now(self) -> None:
        """Deliver what waits without the event loop, before those who would hear of it are gone."""
        QCoreApplication.sendPostedEvents(self)

    def _deliver(self) -> None:
        with self._lock:
            kinds = frozenset(self._waiting)
            self._waiting.clear()
        self.changed.emit(kinds)
