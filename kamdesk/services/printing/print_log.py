"""The print log: what was printed when and by whom, and which of it would look different today."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kamdesk.domain.printing.print_log import NO_RECORD
from kamdesk.domain.printing.requests import Selection
from kamdesk.domain.shared.errors import NotFoundError
from kamdesk.domain.shared.progress import Progress, no_progress
from kamdesk.domain.shared.text import Message
from kamdesk.store.queries.printing import print_log

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterator, Sequence
    from uuid import UUID

    from kamdesk.domain.printing.print_log import Delivery, PrintEntry
    from kamdesk.services.printing.printing import Printing
    from kamdesk.store.file.database import Database

_BATCH: Final = 50


@dataclass(frozen=True, slots=True)
class Changed:
    """The records of a print that changed since, and how many no longer exist."""

    ids: tuple[UUID, ...]
    gone: int
    total: int


class PrintLog:
    """Writes and reads the log, and compares printed records with what `Printing` would draw now."""

    def __init__(self, database: Database, printing: Printing) -> None:
        self._database = database
        self._printing = printing

    def note(self, *deliveries: Delivery) -> None:
        """Log what was just printed or saved; raises `UserError` where the disk refuses."""
        with self._database.writing(Message("登记打印")) as work:
            for delivery in deliveries:
                print_log.add(work, delivery)

    def keys(self) -> array[int]:
        """Return the keys of all entries, the latest first."""
        with self._database.reading() as work:
            return print_log.keys(work)

    def key(self, job_id: UUID) -> int | None:
        """Return the key of an entry; None when there is none."""
        with self._database.reading() as work:
            return print_log.key_of(work, job_id)

    def entries(self, keys: Sequence[int]) -> list[PrintEntry | None]:
        """Return the entries of these keys in their order."""
        with self._database.reading() as work:
            return print_log.entries(work, keys)

    def changed(self, entry: PrintEntry, progress: Progress = no_progress) -> Changed:
        """Return which records of a print would now be drawn differently, in the order printed.

        Compares all values that the sheet shows; records that no longer exist are only counted.
        Raises `CancelledError` when ``progress`` asks to stop.
        """
        with self._database.reading() as work:
            before = print_log.fingerprints(work, entry.id)
        now: dict[UUID, str | None] = {}
        for some in _batches(tuple(before)):
            progress(len(now), len(before))
            now |= self._present(entry, some)
        progress(len(before), len(before))
        found = [each for each, was in before.items() if now[each] not in (was, None)]
        return Changed(tuple(found), sum(each is None for each in now.values()), len(before))

    def _present(self, entry: PrintEntry, ids: tuple[UUID, ...]) -> dict[UUID, str | None]:
        """Return the fingerprints of today, None for records that are gone."""
        delivery = entry.delivery
        wanted = Selection(None if ids == (NO_RECORD,) else ids, delivery.month, day=delivery.day)
        try:
            drawn = tuple(self._printing.fingerprints(delivery.form_id, wanted).values())
        except NotFoundError:
            drawn = ()
        if len(drawn) == len(ids):
            return dict(zip(ids, drawn, strict=True))
        if len(ids) == 1:
            return {ids[0]: None}
        # Some no longer exist: then each is looked up by itself.
        return {each: found for one in ids for each, found in self._present(entry, (one,)).items()}


def _batches(ids: tuple[UUID, ...]) -> Iterator[tuple[UUID, ...]]:
    """Yield the records in their order, many at a time, so that shared data is read once per batch."""
    for start in range(0, len(ids), _BATCH):
        yield ids[start : start + _BATCH]
