"""What the records are called that references name, and which record a name means."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, func, select

from kamdesk.domain.kinds import kind_named
from kamdesk.domain.records.fields import FieldKind
from kamdesk.domain.shared.text import Message
from kamdesk.store.models.registry import columns_of, row_class
from kamdesk.store.queries.records import mapping

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from uuid import UUID

    from sqlalchemy import Select

    from kamdesk.domain.records.fields import Field
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.domain.shared.search import SearchHit
    from kamdesk.store.log.work import Work

_CHUNK = 500


def titles(work: Work, kind_name: str, ids: Iterable[UUID] | None = None) -> dict[UUID, str]:
    """Return what these records of a kind are called, in the trash or not; all of them without ``ids``."""
    kind = kind_named(kind_name)
    row = columns_of(kind_name)
    column = row[kind.title]
    found: dict[UUID, Any] = {}
    connection = work.session.connection()
    if ids is None:
        found = dict(connection.execute(select(row.id, column)).all())
    else:
        wanted = list(dict.fromkeys(ids))
        for start in range(0, len(wanted), _CHUNK):
            chunk = select(row.id, column).where(row.id.in_(wanted[start : start + _CHUNK]))
            found.update(connection.execute(chunk).all())
    reference = kind.references.get(kind.title)
    if reference is None:
        return found
    further = titles(work, reference.refers_to, [each for each in found.values() if each is not None])
    return {record_id: further.get(named, "") for record_id, named in found.items()}


def counts_naming(work: Work, named_by: Mapping[str, str], record_id: UUID) -> dict[str, int]:
    """Return how many records of these kinds name a record by these fields, the trash left out."""
    if not named_by:
        return {}
    statement = _counting(tuple(named_by.items()))
    counts = work.session.connection().execute(statement, {"record_id": record_id}).one()
    return dict(zip(named_by, counts, strict=True))


@cache
def _counting(named_by: tuple[tuple[str, str], ...]) -> Select[Any]:
    """Return one query for the numbers of all kinds, built once, as cards of a kind always ask the same."""
    counts = []
    for kind_name, field in named_by:
        row = columns_of(kind_name)
        named = select(func.count()).where(row[field] == bindparam("record_id", type_=row[field].type))
        in_sight = named.where(row.deleted_at.is_(None)) if kind_named(kind_name).has_trash else named
        counts.append(in_sight.scalar_subquery())
    return select(*counts)


def numbers(work: Work, kind: RecordKind[Any], ids: Iterable[UUID]) -> dict[UUID, str]:
    """Return the numbers of these records, of a kind that has numbers."""
    row = columns_of(kind.name)
    found: dict[UUID, str] = {}
    wanted = list(dict.fromkeys(ids))
    for start in range(0, len(wanted), _CHUNK):
        chunk = select(row.id, row.number).where(row.id.in_(wanted[start : start + _CHUNK]))
        found.update(work.session.connection().execute(chunk).all())
    return found


def owner_titles(work: Work, kind: RecordKind[Any], ids: Iterable[UUID] | None = None) -> dict[UUID, str]:
    """Return what the owners of these records are called, of a kind that has owners; all without ``ids``."""
    if kind.owner is None:
        raise LookupError(kind.name)
    row = columns_of(kind.name)
    pairs = select(row.id, row[kind.owner.name])
    connection = work.session.connection()
    owners: dict[UUID, UUID] = {}
    if ids is None:
        owners = dict(connection.execute(pairs).all())
    else:
        wanted = list(dict.fromkeys(ids))
        for start in range(0, len(wanted), _CHUNK):
            owners.update(connection.execute(pairs.where(row.id.in_(wanted[start : start + _CHUNK]))).all())
    called = titles(work, kind.owner.refers_to, None if ids is None else owners.values())
    return {record_id: called.get(owner, "") for record_id, owner in owners.items()}


def told_apart(work: Work, kind: RecordKind[Any]) -> dict[UUID, str]:
    """Return how lists call parts of one owner that have one title: by the first line that tells them apart.

    Two 王芳 of one customer are 王芳（13800138000） and 王芳（13900139000）.
    """
    if kind.owner is None or kind.title in kind.references:
        return {}
    row = columns_of(kind.name)
    alike: dict[tuple[UUID, str], list[UUID]] = defaultdict(list)
    connection = work.session.connection()
    asked = select(row.id, row[kind.owner.name], row[kind.title]).order_by(row.key)
    for record_id, owner, title in connection.execute(_listed(asked, kind)):
        alike[owner, title].append(record_id)
    groups = {key: ids for key, ids in alike.items() if len(ids) > 1}
    lines = [each.name for each in kind.fields if each.kind is FieldKind.TEXT and each.name != kind.title]
    found: dict[UUID, str] = {}
    for (_owner, title), ids in groups.items():
        records = connection.execute(
            select(row.id, *(row[name] for name in lines)).where(row.id.in_(ids))
        ).all()
        for place in range(1, len(lines) + 1):
            said = {record[0]: record[place] for record in records}
            if all(said.values()) and len(set(said.values())) == len(ids):
                found |= {record_id: f"{title}（{line}）" for record_id, line in said.items()}
                break
    return found


def short_titles(work: Work, kind: RecordKind[Any]) -> dict[UUID, str]:
    """Return the short titles of all records of a kind that has such, empty ones too."""
    row = columns_of(kind.name)
    return dict(work.session.connection().execute(select(row.id, row[kind.short_title])).all())


def called(work: Work, kind: RecordKind[Any], record_id: UUID) -> str:
    """Return what people call a record: its short title, else its title; raise `NotFoundError`."""
    row: Any = mapping.load(work, row_class(kind.name), record_id)
    short = getattr(row, kind.short_title) if kind.short_title else ""
    return str(short or titles(work, kind.name, [record_id])[record_id])


def titles_in(work: Work, kind: RecordKind[Any], values: Iterable[Mapping[str, object]]) -> dict[UUID, str]:
    """Return what the records are called that the references among these values of fields name."""
    wanted: dict[str, set[UUID]] = defaultdict(set)
    for each in values:
        for name, reference in kind.references.items():
            named = each.get(name)
            if named is not None:
                wanted[reference.refers_to].add(named)  # type: ignore[arg-type]  # a reference holds an id
    found: dict[UUID, str] = {}
    for kind_name, ids in wanted.items():
        found |= titles(work, kind_name, ids)
    return found


def hits(work: Work, kind: RecordKind[Any], ids: Sequence[UUID]) -> tuple[SearchHit, ...]:
    """Return records to choose from in this order, with what tells them apart beside their titles."""
    from kamdesk.domain.records.formatting import format_value
    from kamdesk.domain.shared.search import SearchHit

    called = titles(work, kind.name, ids)
    names = () if kind.searched is None else kind.searched.detail
    told = [kind.field_named[name] for name in names if name not in kind.references]
    row = columns_of(kind.name)
    columns = select(row.id, *(row[each.name] for each in told)).where(row.id.in_(ids))
    values = {line[0]: line[1:] for line in work.session.connection().execute(columns)}
    return tuple(
        SearchHit(
            kind.name,
            each,
            called[each],
            tuple(
                Message(text) if field.choices else text
                for field, value in zip(told, values[each], strict=True)
                if (text := format_value(field, value))
            ),
        )
        for each in ids
        if each in values
    )


def hits_within(work: Work, field: Field, owner_id: UUID) -> tuple[SearchHit, ...]:
    """Return the records that a reference may name which name this one, too; the newest first."""
    kind = kind_named(field.refers_to)
    row = columns_of(kind.name)
    statement = select(row.id).where(row[field.within] == owner_id).order_by(row.key.desc())
    if kind.has_trash:
        statement = statement.where(row.deleted_at.is_(None))
    return hits(work, kind, tuple(work.session.connection().execute(statement).scalars()))


def _listed(asked: Select[Any], kind: RecordKind[Any]) -> Select[Any]:
    """Leave out what is in the trash."""
    return asked.where(columns_of(kind.name).deleted_at.is_(None)) if kind.has_trash else asked


def parts_called(work: Work, kind: RecordKind[Any], owner_id: UUID) -> list[tuple[str, dict[str, Any]]]:
    """Return the titles of the parts of a record, with what the search shows beside them, in their order."""
    row = columns_of(kind.name)
    if kind.owner is None or kind.searched is None:
        raise LookupError(kind.name)
    beside = [name for name in kind.searched.detail if name not in kind.references]
    columns = [row[name] for name in (kind.title, *beside)]
    statement = select(*columns).where(row[kind.owner.name] == owner_id)
    if kind.has_trash:
        statement = statement.where(row.deleted_at.is_(None))
    statement = statement.order_by(*([row.position] if "position" in row else []), row.key)
    lines = work.session.connection().execute(statement)
    return [(line[0], dict(zip(beside, line[1:], strict=True))) for line in lines]


def names(work: Work, field: Field) -> dict[str, UUID]:
    """Return the records that a reference may name, by their titles; those in the trash are left out.

    Of several with one title the one that was made first is meant.
    """
    kind = kind_named(field.refers_to)
    row = columns_of(kind.name)
    statement = select(row.id).order_by(row.key.desc())
    if kind.has_trash:
        statement = statement.where(row.deleted_at.is_(None))
    called = titles(work, kind.name)
    return {
        called[record_id]: record_id for record_id in work.session.connection().execute(statement).scalars()
    }
