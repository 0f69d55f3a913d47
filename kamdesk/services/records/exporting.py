"""Records of a kind as a workbook: everything, or just what a list shows."""

from __future__ import annotations

from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.kinds import KINDS, kind_named, parts_on_card
from kamdesk.domain.records.fields import Field
from kamdesk.domain.records.imports.targets import Target, columns_of
from kamdesk.domain.records.listing import RecordFilter
from kamdesk.domain.shared.progress import Progress, no_progress
from kamdesk.exchange.tables.workbooks import WorkbookWriter
from kamdesk.store.queries.records import lists, records, references

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from kamdesk.domain.records.kind import RecordKind, SavedRecord
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work

_CHUNK: Final = 500


class Exporting:
    """The use cases of handing records of one kind out as a workbook (.xlsx)."""

    def __init__(self, database: Database, kind: RecordKind[Any]) -> None:
        self._database = database
        self.kind = kind

    def export_all(self, path: Path, progress: Progress = no_progress) -> int:
        """Write every record with all fields and, on sheets of their own, the parts; return how many.

        The workbook imports again without change: a reference stands as what it names, beside its number
        where there is one. Raises `UserError` where the file cannot be written.
        """
        workbook = WorkbookWriter()
        with self._database.reading() as work:
            keys = lists.ordered_keys(work, self.kind, RecordFilter())
            count = workbook.sheet(
                self.kind.word,
                _heads(tuple(columns_of(self.kind, kind_named))),
                _rows(work, tuple(columns_of(self.kind, kind_named)), _by_keys(work, self.kind, keys)),
                total=2 * len(keys),
                progress=progress,
            )
            if self.kind.imported is not None and self.kind.imported.part:
                part = kind_named(self.kind.imported.part)
                workbook.sheet(part.word, *self._parts(work, part, keys))
            self._add_what_cards_hold(work, workbook, keys)
        progress(count, 2 * count)
        workbook.save(path)
        progress(2 * count, 2 * count)
        return count

    def export_shown(
        self, path: Path, keys: Sequence[int], columns: Sequence[str], progress: Progress = no_progress
    ) -> int:
        """Write the records with these list keys in their order, with these columns; return how many.

        What is seen of them on their cards alone, such as steps, stands on a sheet of its own.
        """
        shown = [self.kind.column_named[name] for name in columns]
        workbook = WorkbookWriter()
        with self._database.reading() as work:
            count = workbook.sheet(
                self.kind.word,
                shown,
                _lines(work, self.kind, shown, keys),
                total=len(keys),
                progress=progress,
            )
            self._add_what_cards_hold(work, workbook, keys)
        workbook.save(path)
        return count

    def _add_what_cards_hold(self, work: Work, workbook: WorkbookWriter, keys: Sequence[int]) -> None:
        """Write what is seen on the cards of the records alone, a sheet a kind of which there is any."""
        for part in parts_on_card(self.kind) if self.kind.imported is not None else ():
            heads, rows = self._parts(work, part, keys)
            first = next(rows, None)
            if first is not None:
                workbook.sheet(part.word, heads, chain((first,), rows))

    def _parts(
        self, work: Work, part: RecordKind[Any], keys: Sequence[int]
    ) -> tuple[list[Field], Iterator[list[object]]]:
        """Return heads and rows of the parts of these records, each behind what tells its owner."""
        groups = self.kind.imported.identity if self.kind.imported is not None else ()
        identity = {name for group in groups for name in group}
        owner_columns = [each for each in columns_of(self.kind, kind_named) if each.field.name in identity]
        columns = [each for each in columns_of(part, kind_named) if each.field != part.owner]

        def rows() -> Iterator[list[object]]:
            for owners in _by_keys(work, self.kind, keys):
                found = records.parts_of_all(work, part, [owner.id for owner in owners])
                pairs = [
                    (owner, each) for owner in owners for each in _by_date(part, found.get(owner.id, ()))
                ]
                of_owners = _rows(work, owner_columns, [[owner for owner, _part in pairs]])
                of_parts = _rows(work, columns, [[each for _owner, each in pairs]])
                yield from ([*left, *right] for left, right in zip(of_owners, of_parts, strict=True))

        return _heads([*owner_columns, *columns]), rows()


def exportable_kinds() -> tuple[RecordKind[Any], ...]:
    """Return the kinds whose records can be handed out."""
    return tuple(kind for kind in KINDS if kind.is_exported)


def _by_date(part: RecordKind[Any], found: Sequence[SavedRecord]) -> Sequence[SavedRecord]:
    """Return parts in the order in which a card shows them."""
    return sorted(found, key=attrgetter(part.date)) if part.date else found


def _by_keys(work: Work, kind: RecordKind[Any], keys: Sequence[int]) -> Iterator[Sequence[SavedRecord]]:
    """Yield the records with these list keys in their order, some at a time."""
    for start in range(0, len(keys), _CHUNK):
        ids = lists.ids_of(work, kind, keys[start : start + _CHUNK])
        found = records.by_ids(work, kind, ids)
        yield [found[record_id] for record_id in ids if record_id in found]


def _lines(
    work: Work, kind: RecordKind[Any], columns: Sequence[Field], keys: Sequence[int]
) -> Iterator[list[object]]:
    """Yield what a list shows of the records with these keys, references as what they name."""
    names = [field.name for field in columns]
    for start in range(0, len(keys), _CHUNK):
        for row in lists.rows_of(work, kind, keys[start : start + _CHUNK], names):
            if row is not None:
                values: list[Any] = [row.values[name] for name in names]
                yield [
                    row.title_of(value) if field.refers_to else value
                    for field, value in zip(columns, values, strict=True)
                ]


def _heads(columns: Sequence[Target]) -> list[Field]:
    """Return the fields whose labels head the columns; what else tells other records is plain text."""
    return [
        Field(each.id, str(each.label), "") if each.by_number or each.by_owner else each.field
        for each in columns
    ]


def _rows(
    work: Work, columns: Sequence[Target], chunks: Iterator[Sequence[Any]] | Sequence[Sequence[Any]]
) -> Iterator[list[object]]:
    """Yield the values of each record, references as what they name."""
    values_of = attrgetter(*(column.field.name for column in columns))
    references_at = [place for place, column in enumerate(columns) if column.field.refers_to]
    apart = {
        place: references.told_apart(work, kind_named(columns[place].field.refers_to))
        for place in references_at
        if not (columns[place].by_number or columns[place].by_owner)
    }
    for chunk in chunks:
        named = {
            place: {**_named(work, columns[place], chunk), **apart.get(place, {})} for place in references_at
        }
        for record in chunk:
            found = values_of(record)
            row = list(found) if len(columns) > 1 else [found]
            for place, titles in named.items():
                row[place] = titles.get(row[place], "")
            yield row


def _named(work: Work, column: Target, chunk: Sequence[Any]) -> dict[Any, str]:
    """Return the titles, or the numbers, of the records that a column names."""
    ids = {getattr(record, column.field.name) for record in chunk} - {None}
    if column.by_owner:
        return references.owner_titles(work, kind_named(column.field.refers_to), ids)
    if column.by_number:
        return references.numbers(work, kind_named(column.field.refers_to), ids)
    return references.titles(work, column.field.refers_to, ids)
