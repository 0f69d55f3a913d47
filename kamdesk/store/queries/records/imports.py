"""Whole lists of records at once: what tells them apart, what references may name, what they are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import null, select

from kamdesk.domain.kinds import kind_named
from kamdesk.domain.records.imports.plan import Identity
from kamdesk.domain.records.imports.references import NamedRecords
from kamdesk.store.models.log import ChangeEntryRow
from kamdesk.store.models.registry import row_class
from kamdesk.store.queries.records import records, references

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from uuid import UUID

    from kamdesk.domain.records.kind import RecordKind
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
    if kind.belonging is not None:
        row: Any = row_class(kind_name)
        pairs = select(row.id, getattr(row, kind.belonging.name))
        owners = dict(work.session.connection().execute(pairs).all())
    shorts = references.short_titles(work, kind) if kind.short_title else {}
    return NamedRecords(
        {each: titles[each] for each in ids},
        numbers,
        owners,
        kind.word,
        {each: shorts[each] for each in ids if shorts.get(each)},
        {} if kind.owner is None else references.owner_titles(work, kind),
        {called: each for each, called in references.told_apart(work, kind).items()},
    )


def newest_change(work: Work, kinds: Collection[str]) -> int:
    """Return the place in the change log of the last change of a record of these kinds; 0 for none."""
    entry = ChangeEntryRow
    statement = select(entry.key).where(entry.entity.in_(kinds)).order_by(entry.key.desc()).limit(1)
    return work.session.scalar(statement) or 0
