"""Whole lists of records at once: what tells them apart, what references may name, many written."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import null, select

from kamdesk.domain.kinds import kind_named
from kamdesk.domain.records.imports.plan import Identity
from kamdesk.domain.records.imports.references import NamedRecords
from kamdesk.domain.shared.errors import StaleEditError
from kamdesk.domain.shared.text import Message
from kamdesk.store.models.log import ChangeEntryRow
from kamdesk.store.models.registry import row_class
from kamdesk.store.queries.records import mapping, records, references
from kamdesk.store.search.index import reindex_touched

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence
    from uuid import UUID

    from kamdesk.domain.records.kind import RecordKind, SavedRecord
    from kamdesk.domain.shared.progress import Progress
    from kamdesk.store.log.work import Work

_CHUNK: Final = 500


def identities(work: Work, kind: RecordKind[Any]) -> Iterator[Identity]:
    """Yield what tells every record of a kind apart, those in the trash included and marked."""
    row: Any = row_class(kind.name)
    groups = kind.imported.identity if kind.imported is not None else ()
    names = tuple(dict.fromkeys(name for group in groups for name in group))
    reference = kind.references.get(kind.title)
    titles = {} if reference is None else references.titles(work, reference.refers_to)
    deleted_at = row.deleted_at if kind.has_trash else null()
    columns = (row.id, getattr(row, kind.title), deleted_at, *(getattr(row, name) for name in names))
    found = work.session.connection().execute(select(*columns).execution_options(yield_per=_CHUNK))
    for record_id, title, since, *values in found:
        called = title if reference is None else titles.get(title, "")
        yield Identity(record_id, called, dict(zip(names, values, strict=True)), since is not None)


def named_records(work: Work, kind_name: str) -> NamedRecords:
    """Return what a reference to records of this kind may say; those in the trash are left out."""
    kind = kind_named(kind_name)
    ids = records.listed_ids(work, kind)
    titles = references.titles(work, kind_name)
    numbers = references.numbers(work, kind, ids) if kind.has_numbers else {}
    owners: dict[UUID, UUID] = {}
    if kind.owner is not None:
        row: Any = row_class(kind_name)
        pairs = select(row.id, getattr(row, kind.owner.name))
        owners = dict(work.session.connection().execute(pairs).all())
    return NamedRecords({each: titles[each] for each in ids}, numbers, owners, kind.word)


def parts_of(work: Work, part: RecordKind[Any], ids: Iterable[UUID]) -> dict[UUID, tuple[SavedRecord, ...]]:
    """Return the parts of these records that are not in the trash, by record, in the order shown."""
    if part.owner is None:
        raise LookupError(part.name)
    row: Any = row_class(part.name)
    owner = getattr(row, part.owner.name)
    names = _names(part)
    statement = select(*(getattr(row, name) for name in names))
    statement = statement.order_by(*(row.position,) if "position" in names else (), row.key)
    if part.has_trash:
        statement = statement.where(row.deleted_at.is_(None))
    found: dict[UUID, list[SavedRecord]] = defaultdict(list)
    wanted = list(ids)
    for start in range(0, len(wanted), _CHUNK):
        for values in work.session.connection().execute(
            statement.where(owner.in_(wanted[start : start + _CHUNK]))
        ):
            record = part.value(**dict(zip(names, values, strict=True)))
            found[getattr(record, part.owner.name)].append(record)
    return {record_id: tuple(parts) for record_id, parts in found.items()}


def newest_change(work: Work, kinds: Collection[str]) -> int:
    """Return the place in the change log of the last change of a record of these kinds; 0 for none."""
    entry = ChangeEntryRow
    statement = select(entry.key).where(entry.entity.in_(kinds)).order_by(entry.key.desc()).limit(1)
    return work.session.scalar(statement) or 0


def insert_all(work: Work, kind: RecordKind[Any], added: Sequence[SavedRecord], progress: Progress) -> None:
    """Insert new records with log and search index; progress counts records."""
    mapping.add_all(work, row_class(kind.name), added, progress)


def update_all(work: Work, kind: RecordKind[Any], changed: Sequence[SavedRecord], progress: Progress) -> None:
    """Update records to these values; `StaleEditError` where one moved on since it was read."""
    row_kind: Any = row_class(kind.name)
    names = _names(kind)
    for start in range(0, len(changed), _CHUNK):
        chunk = changed[start : start + _CHUNK]
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


def _names(kind: RecordKind[Any]) -> tuple[str, ...]:
    value: type[SavedRecord] = kind.value
    return mapping.field_names(value)


def overtaken(kind: RecordKind[Any]) -> StaleEditError:
    """Return what is raised where records changed after a person had looked at the plan."""
    return StaleEditError(
        Message("预览之后{word}又有改动；没有写入任何内容，请重新预览。", word=Message(kind.word))
    )
