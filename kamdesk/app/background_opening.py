"""Opens the file on a thread of its own, while the window is already there."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from kamdesk.domain.shared.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.store.file.database import Database


class BackgroundOpening(QObject):
    """Calls ``work`` beside the window, as often as it is started; tells there what came of it.

    ``opened`` follows with the database, ``failed`` with what a person has to be told; anything else is a bug
    and goes to ``sys.excepthook``, with ``failed`` following so that nobody waits for ever.
    """

    opened = Signal(object)
    failed = Signal(object)
    _ended = Signal()

    def __init__(self, work: Callable[[str], Database], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._thread: threading.Thread | None = None
        self._database: Database | None = None
        self._error: BaseException | None = None
        self._is_wanted = True
        self._ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def start(self, typed: str = "") -> None:
        """Begin to open, by what a person typed where the file asked for it."""
        if self._is_wanted:
            self._thread = threading.Thread(target=self._run, args=(typed,), name="open")
            self._thread.start()

    def stop(self) -> Database | None:
        """Wait until nothing is under way, and return what was opened; nothing is told from now on."""
        self._is_wanted = False
        if self._thread is not None:
            self._thread.join()
        return self._database

    def _run(self, typed: str) -> None:
        try:
            self._database = self._work(typed)
        except BaseException as error:  # noqa: BLE001 - handed to the window's thread, never swallowed
            self._error = error
        self._ended.emit()

    def _tell(self) -> None:
        error, self._error = self._error, None
        if not self._is_wanted:
            return
        if error is None:
            self.opened.emit(self._database)
            return
        if not isinstance(error, UserError):
            sys.excepthook(type(error), error, error.__traceback__)
        self.failed.emit(error)
