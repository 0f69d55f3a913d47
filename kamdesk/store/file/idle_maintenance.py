"""What the file needs now and then, done beside the work while the desk rests, so that saving never waits."""

from __future__ import annotations

import threading
import time
from contextlib import closing, suppress
from typing import TYPE_CHECKING, Final

import sqlcipher3.dbapi2

from kamdesk.store.search.full_text import leave_merging, merge_a_little

if TYPE_CHECKING:
    from sqlalchemy import Engine

REST: Final = 0.5
"""Seconds without a commit after which the upkeep begins."""


class IdleMaintenance:
    """Merges the search index and moves the log into the file once writing has rested.

    A commit is safe as soon as it stands in the log, which is synced. Both works take tens of milliseconds,
    which would otherwise fall upon one save in thirty. The thread lives from the first commit until the
    upkeep after the last one.
    """

    def __init__(self, engine: Engine, rest: float) -> None:
        """Take the engine of the file to look after; ``rest`` is in seconds."""
        self._engine = engine
        self._rest = rest
        self._lock = threading.Lock()
        self._stopped = threading.Event()
        self._due: float | None = None
        self._thread: threading.Thread | None = None

    def committed(self) -> None:
        """Note a commit: upkeep follows when no other has for a while."""
        with self._lock:
            self._due = time.monotonic() + self._rest
            if self._thread is None and not self._stopped.is_set():
                self._thread = threading.Thread(target=self._run, name="upkeep")
                self._thread.start()

    def stop(self) -> None:
        """End the thread, if need be before all is done; the last connection to close empties the log."""
        self._stopped.set()
        self.wait()

    def wait(self) -> None:
        """Wait until the desk has rested and all is done."""
        with self._lock:
            thread = self._thread
        if thread is not None:
            thread.join()

    def _run(self) -> None:
        while (pause := self._pause()) is not None:
            if pause > 0:
                self._stopped.wait(pause)
            else:
                self._look_after()

    def _pause(self) -> float | None:
        """Return the seconds until the upkeep is due, zero once it is; None where nothing is left to do."""
        with self._lock:
            if self._due is None or self._stopped.is_set():
                self._thread = None
                return None
            left = self._due - time.monotonic()
            if left <= 0:
                self._due = None
            return max(left, 0.0)

    def _look_after(self) -> None:
        """Do what readers and writers leave free; what is refused now is tried after the next commit."""
        with suppress(sqlcipher3.dbapi2.Error), closing(self._engine.raw_connection()) as connection:
            cursor = connection.cursor()
            cursor.execute("PRAGMA query_only = OFF")
            leave_merging(cursor)
            while not self._disturbed() and merge_a_little(cursor):
                pass
            cursor.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

    def _disturbed(self) -> bool:
        return self._due is not None or self._stopped.is_set()
