"""Merges the search index and empties the write-ahead log in a background thread while nobody saves."""

from __future__ import annotations

import threading
import time
from contextlib import closing, suppress
from typing import TYPE_CHECKING, Final

import sqlcipher3.dbapi2

from kamdesk.store.file import engine as engines

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Engine

IDLE_SECONDS: Final = 0.5
"""Seconds without a commit after which maintenance begins."""


class IdleMaintenance:
    """Merges the search index and moves the write-ahead log into the file after a while without commits.

    A commit is safe as soon as it is in the write-ahead log, which is flushed to the disk. Merging and moving
    take tens of milliseconds each, by which one save in thirty would otherwise be slower. The thread is
    started by the first commit and ends when maintenance after the last commit is done.
    """

    def __init__(self, engine: Engine, idle_seconds: float, rested: Callable[[], object]) -> None:
        """Take the engine of the file to maintain, and how long to wait after a commit, in seconds.

        ``rested`` follows whenever maintenance is done.
        """
        self._engine = engine
        self._idle_seconds = idle_seconds
        self._rested = rested
        self._lock = threading.Lock()
        self._stopped = threading.Event()
        self._due: float | None = None
        self._thread: threading.Thread | None = None

    def committed(self) -> None:
        """Note a commit; maintenance starts when no other follows for a while."""
        with self._lock:
            self._due = time.monotonic() + self._idle_seconds
            if self._thread is None and not self._stopped.is_set():
                self._thread = threading.Thread(target=self._run, name="idle-maintenance")
                self._thread.start()

    def stop(self) -> None:
        """End the thread, done or not: the last connection to close empties the write-ahead log."""
        self._stopped.set()
        self.wait()

    def wait(self) -> None:
        """Wait until maintenance after the last commit is done."""
        with self._lock:
            thread = self._thread
        if thread is not None:
            thread.join()

    def _run(self) -> None:
        while (pause := self._pause()) is not None:
            if pause > 0:
                self._stopped.wait(pause)
            else:
                self._maintain()
                self._rested()

    def _pause(self) -> float | None:
        """Return the seconds until maintenance is due, zero when it is; None where nothing is left to do."""
        with self._lock:
            if self._due is None or self._stopped.is_set():
                self._thread = None
                return None
            left = self._due - time.monotonic()
            if left <= 0:
                self._due = None
            return max(left, 0.0)

    def _maintain(self) -> None:
        """Do as much as other connections allow; what is refused now is tried after the next commit."""
        from kamdesk.store.search.full_text import leave_merging, merge_a_little

        with suppress(sqlcipher3.dbapi2.Error), closing(self._engine.raw_connection()) as connection:
            cursor = connection.cursor()
            cursor.execute("PRAGMA query_only = OFF")
            leave_merging(cursor)
            while not self._is_interrupted() and merge_a_little(cursor):
                pass
            cursor.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
            if not self._is_interrupted():  # hardly anything is left, so that a save need not wait for it
                cursor.execute("PRAGMA busy_timeout = 0")
                try:
                    cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
                finally:
                    cursor.execute(f"PRAGMA busy_timeout = {engines.BUSY_MILLISECONDS}")

    def _is_interrupted(self) -> bool:
        return self._due is not None or self._stopped.is_set()
