"""What the desk holds of the records that rows speak of, read with a count of how far it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.domain.records.imports.identities import Finding, IdentityIndex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from uuid import UUID

    from kamdesk.domain.records.imports.plan import Book
    from kamdesk.domain.records.imports.rows import ReadRow
    from kamdesk.domain.records.imports.scheme import ImportScheme
    from kamdesk.domain.records.kind import SavedRecord
    from kamdesk.domain.shared.progress import Progress

_STEP: Final = 500  # rows between two reports of progress
_FETCHED: Final = 1000  # records read at once


class RowCounter:
    """Counts the rows of every pass and tells of it now and then."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress = progress
        self._total = total
        self._done = 0

    def counted(self, rows: Iterable[ReadRow]) -> Iterator[ReadRow]:
        """Yield the rows, counting each."""
        for row in rows:
            yield row
            self._done += 1
            if self._done % _STEP == 0:
                self.tell()

    def tell(self) -> None:
        """Report how far it is, which is also where the work may be stopped."""
        self._progress(self._done, self._total)

    def finish(self) -> None:
        """Report the end; empty rows were never counted."""
        self._progress(self._total, self._total)


class Standing:
    """What the desk holds of the records that the rows speak of."""

    def __init__(self, scheme: ImportScheme, book: Book) -> None:
        self._scheme = scheme
        self._book = book
        self._index = IdentityIndex(scheme)
        self._trashed = IdentityIndex(scheme)
        self._with_parts = False
        self.titles: dict[UUID, str] = {}
        self.records: dict[UUID, SavedRecord] = {}
        self.parts: dict[UUID, tuple[SavedRecord, ...]] = {}
        for identity in book.identities():
            self.titles[identity.id] = identity.title
            (self._trashed if identity.is_trashed else self._index).add(identity.id, identity.values)

    def find(self, row: ReadRow) -> Finding:
        """Return which listed records a row means."""
        return self._found(self._index, row)

    def find_trashed(self, row: ReadRow) -> Finding:
        """Return which records in the trash a row means."""
        return self._found(self._trashed, row)

    def _found(self, index: IdentityIndex, row: ReadRow) -> Finding:
        """Look in an index; where a row's owner may be any of several, each of them is tried."""
        owner = self._scheme.kind.owner
        unclear = row.open.get(owner.name) if owner is not None else None
        if owner is None or unclear is None:
            return index.find(row.values)
        tried = (index.find({**row.values, owner.name: each}) for each in unclear.ids)
        return Finding(tuple(dict.fromkeys(found for each in tried for found in each.owners)))

    def fetch(self, rows: Sequence[ReadRow], counter: RowCounter) -> None:
        """Read the records that the rows mean, or may mean."""
        has_numbers = self._scheme.kind.has_numbers
        wanted: dict[UUID, None] = {}
        for row in counter.counted(rows):
            finding = self.find(row) if row.problem is None else Finding()
            if finding.is_sure or not has_numbers:
                wanted |= dict.fromkeys(finding.owners)
        self._with_parts = any(row.part for row in rows)
        ids = list(wanted)
        for start in range(0, len(ids), _FETCHED):
            self._read(ids[start : start + _FETCHED])
            counter.tell()

    def record(self, owner: UUID) -> SavedRecord:
        """Return a record as it stands, reading it where no row was certain to mean it."""
        if owner not in self.records:
            self._read([owner])
        return self.records[owner]

    def _read(self, ids: Sequence[UUID]) -> None:
        self.records.update(self._book.records(ids))
        if self._with_parts:
            self.parts.update(self._book.parts(ids))
