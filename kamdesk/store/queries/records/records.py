"""Records of any kind: read, saved, changed in great numbers, put into the trash and deleted from it."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import bindparam, exists, func, or_, select

from kamdesk.domain.shared.errors import StaleEditError
from kamdesk.domain.shared.progress import no_progress
from kamdesk.domain.shared.text import Message
from kamdesk.store.models.base import OWNER
from kamdesk.store.models.registry import columns_of, content_columns, referrers, row_class
from kamdesk.store.queries.records import mapping

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import datetime
    from uuid import UUID

    from sqlalchemy import ColumnElement, Select

    from kamdesk.domain.records.kind import RecordKind, RecordT, SavedRecord
    from kamdesk.domain.shared.progress import Progress
    from kamdesk.store.log.work import Work
    from kamdesk.store.models.base import Record

CHUNK: Final = 500
"""Rows read or written at a time; SQLite takes 32,766 variables a statement, older builds 999."""


def get(work: Work, kind: RecordKind[RecordT], record_id: UUID) -> RecordT:
    """Return one record, in the trash or not; raise `NotFoundError` where there is none."""
    return mapping.to_value(kind.value, mapping.load(work, row_class(kind.name), record_id))


def save(work: Work, kind: RecordKind[RecordT], record: RecordT) -> RecordT:
    """Insert or update a record and return it as saved; errors as in `mapping.save`."""
    return mapping.to_value(kind.value, mapping.save(work, row_class(kind.name), record))


def add_all(
    work: Work,
    kind: RecordKind[RecordT],
    added: Sequence[RecordT],
    progress: Progress = no_progress,
    given: Mapping[str, Sequence[object]] = MappingProxyType({}),
) -> None:
    """Insert new records, many at once, logged and indexed like any other; progress counts records.

    ``given`` holds by field what stands there instead of what the records say.
    """
    mapping.add_all(work, row_class(kind.name), added, progress, given)


def update_all(
    work: Work, kind: RecordKind[RecordT], changed: Sequence[RecordT], progress: Progress = no_progress
) -> None:
    """Update records to these values; `StaleEditError` where one moved on since it was read."""
    from kamdesk.store.search.index import reindex_touched

    row_kind: Any = row_class(kind.name)
    names = mapping.field_names(kind.value)
    for start in range(0, len(changed), CHUNK):
        chunk = changed[start : start + CHUNK]
        statement = select(row_kind).where(row_kind.id.in_([each.id for each in chunk]))
        rows = {row.id: row for row in work.session.scalars(statement)}
        for record in chunk:
            row = rows.get(record.id)
            if row is None or row.version != record.version:
                raise overtaken(kind)
            for name in names:
                new = getattr(record, name)
                if name != "version" and getattr(row, name) != new:
                    setattr(row, name, new)
        work.session.flush()
        reindex_touched(work)
        work.session.expunge_all()  # so that memory stays flat
        progress(start + len(chunk), len(changed))


def overtaken(kind: RecordKind[Any]) -> StaleEditError:
    """Return what is raised where records changed after a person had looked at the plan."""
    return StaleEditError(
        Message("预览之后{word}又有改动；没有写入任何内容，请重新预览。", word=Message(kind.word))
    )


def set_field(
    work: Work,
    kind: RecordKind[Any],
    ids: Sequence[UUID],
    name: str,
    value: object,
    progress: Progress = no_progress,
) -> None:
    """Put ``value`` into a column of these records; each change is logged; progress counts records."""
    for done, row in enumerate(_rows(work, row_class(kind.name), ids), start=1):
        setattr(row, name, value)
        if done % CHUNK == 0:
            _write(work)
            progress(done, len(ids))
    work.session.flush()


def counts(work: Work, kind: RecordKind[Any]) -> tuple[int, int]:
    """Return how many records are listed, and how many are in the trash."""
    table = row_class(kind.name).__table__
    everyone = select(func.count()).select_from(table)
    if not kind.has_trash:
        return work.session.scalar(everyone) or 0, 0
    both = select(everyone.where(table.c.deleted_at.is_(None)).scalar_subquery(), everyone.scalar_subquery())
    listed, total = work.session.execute(both).one()
    return listed, total - listed


def every(
    work: Work, kind: RecordKind[RecordT], *conditions: ColumnElement[bool], order: Sequence[Any] = ()
) -> Iterator[RecordT]:
    """Yield the records that are not in the trash, without holding all of them in memory.

    ``conditions`` narrow them; without ``order`` they come in the order in which they were made.
    """
    if work.act is not None:
        work.session.flush()
    row = columns_of(kind.name)
    names = mapping.field_names(kind.value)
    statement = select(*(row[name] for name in names)).where(*conditions)
    if kind.has_trash:
        statement = statement.where(row.deleted_at.is_(None))
    statement = statement.order_by(*(order or (row.key,))).execution_options(yield_per=CHUNK)
    for values in work.session.execute(statement):
        yield kind.filled(dict(zip(names, values, strict=True)))


def parts_of(work: Work, kind: RecordKind[RecordT], owner_id: UUID) -> tuple[RecordT, ...]:
    """Return the records of a kind that belong to an owner, by their dates, then as they were made."""
    if kind.owner is None:
        raise LookupError(kind.name)
    row = _columns(kind)
    order = (getattr(row, kind.date), row.key) if kind.date else (row.key,)
    return tuple(every(work, kind, getattr(row, kind.owner.name) == owner_id, order=order))


def parts_of_all(
    work: Work, part: RecordKind[Any], ids: Iterable[UUID]
) -> dict[UUID, tuple[SavedRecord, ...]]:
    """Return the parts of these records that are not in the trash, by record, in the order shown."""
    if part.owner is None:
        raise LookupError(part.name)
    row = _columns(part)
    owner = getattr(row, part.owner.name)
    value: type[SavedRecord] = part.value
    names = mapping.field_names(value)
    statement = select(*(getattr(row, name) for name in names))
    statement = statement.order_by(*(row.position,) if "position" in names else (), row.key)
    if part.has_trash:
        statement = statement.where(row.deleted_at.is_(None))
    found: dict[UUID, list[SavedRecord]] = defaultdict(list)
    for chunk in _chunks(list(ids)):
        for values in work.session.connection().execute(statement.where(owner.in_(chunk))):
            record = part.filled(dict(zip(names, values, strict=True)))
            found[getattr(record, part.owner.name)].append(record)
    return {record_id: tuple(parts) for record_id, parts in found.items()}


def by_ids(work: Work, kind: RecordKind[RecordT], ids: Iterable[UUID]) -> dict[UUID, RecordT]:
    """Return the records with these ids, in the trash or not, as far as they exist."""
    names = mapping.field_names(kind.value)
    found: dict[UUID, RecordT] = {}
    for chunk in _chunks(list(ids)):
        for values in work.session.execute(_with_ids(kind), {"ids": chunk}):
            record = kind.filled(dict(zip(names, values, strict=True)))
            found[record.id] = record
    return found


@cache
def _with_ids(kind: RecordKind[RecordT]) -> Select[Any]:
    row = _columns(kind)
    columns = (getattr(row, name) for name in mapping.field_names(kind.value))
    return select(*columns).where(row.id.in_(bindparam("ids", expanding=True)))


def known(work: Work, kind: RecordKind[Any], ids: Sequence[UUID]) -> frozenset[UUID]:
    """Return those of the ids that are records of this kind, in the trash or not."""
    row = _columns(kind)
    return frozenset(
        each
        for chunk in _chunks(ids)
        for each in work.session.scalars(select(row.id).where(row.id.in_(chunk)))
    )


def listed_ids(work: Work, kind: RecordKind[Any]) -> tuple[UUID, ...]:
    """Return the ids of the records that are not in the trash, in the order in which they were made."""
    row = _columns(kind)
    statement = select(row.id).order_by(row.key)
    if kind.has_trash:
        statement = statement.where(row.deleted_at.is_(None))
    return tuple(work.session.connection().execute(statement).scalars())


def trashed_since(work: Work, kind: RecordKind[Any], record_id: UUID) -> datetime | None:
    """Return when a record was put into the trash; None when it is not there."""
    if not kind.has_trash:
        return None
    row = _columns(kind)
    found: datetime | None = work.session.scalar(select(row.deleted_at).where(row.id == record_id))
    return found


def delete_trashed(work: Work, kind: RecordKind[Any], progress: Progress = no_progress) -> tuple[int, int]:
    """Delete the records in the trash with their parts; return how many went and how many stayed.

    The contents of files that only they named go, too, which no undo brings back.

    A record stays that another one still names, be it in the trash itself: which these are, the foreign
    keys say, and the columns that name a subject.
    """
    row = row_class(kind.name)
    columns = _columns(kind)
    in_trash = columns.deleted_at.is_not(None)
    ids = work.session.scalars(select(columns.id).where(in_trash, ~_is_named(row))).all()
    for done, each in enumerate(_rows(work, row, ids), start=1):
        _delete(work, each)
        if done % CHUNK == 0:
            _write(work)
            progress(done, len(ids))
    work.session.flush()
    if any(each.row is row for each in content_columns()):
        from kamdesk.store.queries.records import contents

        contents.sweep(work)
    kept = work.session.scalars(select(func.count()).select_from(row).where(in_trash)).one()
    return len(ids), kept


def _is_named(row: type[Record]) -> ColumnElement[bool]:
    """Return that a row, or a part of it, is named by a row that is no part of it."""
    columns: Any = row
    named: list[ColumnElement[bool]] = []
    for referrer in referrers(row.__tablename__):
        here = referrer.names(columns.id)
        if referrer.row is row and not referrer.is_owner:
            named.append(referrer.some_row_names(columns.id))
        elif not referrer.is_owner:
            own = _is_part(referrer.row, row, referrer.column)
            named.append(exists().where(here) if own is None else exists().where(here, ~own))
        elif referrer.row is not row:
            named.append(exists().where(referrer.names(columns.id), _is_named(referrer.row)))
    return or_(*named) if named else columns.id.is_(None)


def _is_part(part: type[Record], row: type[Record], row_id: ColumnElement[Any]) -> ColumnElement[bool] | None:
    """Return that a row is a part, or a part of a part, of the one with that id; None where it never is.

    The id stands in the row itself, for a query within a query within a query knows no more than that.
    """
    column = next((each for each in part.__table__.c if each.info.get(OWNER)), None)
    if column is None:
        return None
    owner = row_class(next(iter(column.foreign_keys)).column.table.name)
    if owner is row:
        return column == row_id
    further = _is_part(owner, row, row_id)
    owner_id: Any = owner
    return None if further is None else exists().where(owner_id.id == column, further)


def _delete(work: Work, row: Record) -> None:
    """Delete a row after its parts, for they point to it."""
    owned = (each for each in referrers(row.__tablename__) if each.is_owner)
    parts = [
        part
        for each in owned
        for part in work.session.scalars(select(each.row).where(each.column == row.id)).all()
    ]
    for part in parts:
        _delete(work, part)
    if parts:
        work.session.flush()
    work.session.delete(row)


def _rows(work: Work, row: type[Record], ids: Sequence[UUID]) -> Iterator[Record]:
    for chunk in _chunks(ids):
        yield from work.session.scalars(select(row).where(row.id.in_(chunk))).all()


def _write(work: Work) -> None:
    """Write what is pending and let go of the rows, so that memory stays flat."""
    work.session.flush()
    work.session.expunge_all()


def _chunks(ids: Sequence[UUID]) -> Iterator[Sequence[UUID]]:
    return (ids[start : start + CHUNK] for start in range(0, len(ids), CHUNK))


def _columns(kind: RecordKind[Any]) -> Any:
    """Return the class of a kind's rows as one asks it for columns by name."""
    return row_class(kind.name)
