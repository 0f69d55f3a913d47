"""One window per database: a second start brings the first to the front."""

from __future__ import annotations

import hashlib
import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtNetwork import QLocalServer

_LISTENS_AFTER_MS: Final = 1500
"""The library for listening loads when the first list is there, which it would keep waiting."""
_ASKS_FOR: Final = 4.0  # seconds, so that a first window that has just begun can hear it
_ASKS_EVERY: Final = 0.1  # seconds
_WAIT_MS: Final = 1000


class SingleInstance(QObject):
    """Holds the lock of a database; tells when another start asks for the window."""

    raise_requested = Signal()

    def __init__(self, database: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        digest = hashlib.sha256(str(database.resolve()).encode()).hexdigest()[:16]
        self._name = f"kamdesk-{digest}"
        self._lock = QLockFile(str(database.with_name(database.name + ".lock")))
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None
        self._start = QTimer(self, singleShot=True, interval=_LISTENS_AFTER_MS)
        self._start.timeout.connect(self.listen)

    def acquire(self) -> bool:
        """Take the lock, to listen in a moment; False when another window holds this database."""
        if not self._lock.tryLock(0):
            return False
        self._start.start()
        return True

    def listen(self) -> None:
        """Hear from now on of other starts."""
        from PySide6.QtNetwork import QLocalServer

        self._start.stop()
        self._server = QLocalServer(self)
        self._server.newConnection.connect(self._on_new_connection)
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)

    def ask_first_to_show(self) -> bool:
        """Ask the window that holds the lock to come to the front; False when it does not answer."""
        from PySide6.QtNetwork import QLocalSocket

        until = time.monotonic() + _ASKS_FOR
        while True:
            socket = QLocalSocket()
            socket.connectToServer(self._name)
            answered = socket.waitForConnected(_WAIT_MS)
            socket.close()
            if answered or time.monotonic() > until:
                return answered
            time.sleep(_ASKS_EVERY)

    def release(self) -> None:
        """Give the lock back and stop listening."""
        self._start.stop()
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _on_new_connection(self) -> None:
        if self._server is not None:
            connection = self._server.nextPendingConnection()
            connection.close()
            connection.deleteLater()
            self.raise_requested.emit()
