"""One window per database: a second start brings the first to the front."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

if TYPE_CHECKING:
    from pathlib import Path

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
        self._server = QLocalServer(self)
        self._server.newConnection.connect(self._on_new_connection)

    def acquire(self) -> bool:
        """Take the lock and listen; False when another window holds this database."""
        if not self._lock.tryLock(0):
            return False
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)
        return True

    def ask_first_to_show(self) -> bool:
        """Ask the window that holds the lock to come to the front; False when it does not answer."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        answered = socket.waitForConnected(_WAIT_MS)
        socket.close()
        return answered

    def release(self) -> None:
        """Give the lock back and stop listening."""
        self._server.close()
        self._lock.unlock()

    def _on_new_connection(self) -> None:
        connection = self._server.nextPendingConnection()
        connection.close()
        connection.deleteLater()
        self.raise_requested.emit()
