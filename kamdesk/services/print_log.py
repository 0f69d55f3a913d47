"""The print log: what was printed when and by whom, and which of it would look different today."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kamdesk.domain.errors import NotFoundError
from kamdesk.domain.print_log import NO_RECORD
from kamdesk.domain.progress import Progress, no_progress
from kamdesk.domain.text import Message
from kamdesk.services.printing import Selection
from kamdesk.store.queries import print_log

if TYPE_CHECKING:
    from array import array
    from collections.abc import Sequence
    from uuid import UUID

    from kamdesk.domain.print_log import Delivery, PrintEntry
    from kamdesk.services.printing import Printing
    from kamdesk.store.database import Database


@dataclass(frozen=True, slots=True)
class Changed:
    """What became of the records of a print: those that changed since, and how many are gone."""

    ids: tuple[UUID, ...]
    gone: int
    total: int


class PrintLog:
    """Writes and reads the log; it compares papers with what `Printing` would draw now."""

    def __init__(self, database: Database, printing: Printing) -> None:
        self._database = database
        self._printing = printing

    def note(self, *deliveries: Delivery) -> None:
        """Write down what was just printed or saved; raises `UserError` where the disk refuses."""
        with self._database.writing(Message("登记打印")) as work:
            for delivery in deliveries:
                print_log.add(work, delivery)

    def keys(self) -> array[int]:
        """Return the keys of all entries, the latest first."""
        with self._database.reading() as work:
            return print_log.keys(work)

    def entries(self, keys: Sequence[int]) -> list[PrintEntry | None]:
        """Return the entries of these keys in their order."""
        with self._database.reading() as work:
            return print_log.entries(work, keys)

    def changed(self, entry: PrintEntry, progress: Progress = no_progress) -> Changed:
        """Return which records of a print would now be drawn differently, in the order printed.

        Compares what the paper shows, wherever it comes from; records that are gone are only counted.
        Raises `CancelledError` when ``progress`` asks to stop.
        """
        with self._database.reading() as work:
            before = print_log.fingerprints(work, entry.id)
        found, gone = [], 0
        for done, (record_id, fingerprint) in enumerate(before.items()):
            progress(done, len(before))
            ids = None if record_id == NO_RECORD else (record_id,)
            now = self._fingerprint(entry, Selection(ids, entry.delivery.month))
            if now is None:
                gone += 1
            elif now != fingerprint:
                found.append(record_id)
        progress(len(before), len(before))
        return Changed(tuple(found), gone, len(before))

    def _fingerprint(self, entry: PrintEntry, selection: Selection) -> str | None:
        try:
            drawn = self._printing.fingerprints(entry.delivery.form_id, selection)
        except NotFoundError:
            return None
        return next(iter(drawn.values()), None)
