"""How records are called and reached, to be held against one that may be the same body."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select, union

from kamdesk.domain.kinds import kind_named
from kamdesk.domain.records.imports.plan import Naming
from kamdesk.store.models.registry import row_class

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from uuid import UUID

    from sqlalchemy import CompoundSelect, Select

    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.domain.records.twins import Called
    from kamdesk.store.log.work import Work

_CHUNK: Final = 500
_ENDS: Final = 2  # signs of a name that are looked up: those between may be parted by signs


def namings(work: Work, kind: RecordKind[Any], within: CompoundSelect[Any] | None = None) -> Iterator[Naming]:
    """Yield how the records of a kind are called that are not in the trash, all or those ``within``."""
    twinned, imported = kind.twinned, kind.imported
    if twinned is None or imported is None:
        return
    row: Any = row_class(kind.name)
    names = (kind.title, imported.permanent, twinned.short, twinned.former, *twinned.telephones)
    statement = select(row.id, *(getattr(row, name) for name in names)).where(row.deleted_at.is_(None))
    if within is not None:
        statement = statement.where(row.id.in_(within))
    reached = _telephones_of_parts(work, kind, within)
    found = work.session.connection().execute(statement.execution_options(yield_per=_CHUNK))
    for record_id, *values in found:
        yield Naming(record_id, dict(zip(names, values, strict=True)), tuple(reached.get(record_id, ())))


def candidates(kind: RecordKind[Any], sought: Called) -> CompoundSelect[Any]:
    """Return a selection of the ids of records of which the search index says that they may be like it."""
    from kamdesk.store.search.index import found_in  # only now: lists need no search

    cores = [alias.name.core for alias in sought.aliases]
    asked = [core[:_ENDS] if core.isascii() else f"{core[:_ENDS]} {core[-_ENDS:]}" for core in cores]
    found = [found_in(words, kind.name) for words in (*asked, *sought.telephones)]
    part = kind_named(kind.imported.part) if kind.imported is not None and kind.imported.part else None
    if part is not None and part.owner is not None:
        row: Any = row_class(part.name)
        owner = getattr(row, part.owner.name)
        found += [select(owner).where(row.id.in_(found_in(each, part.name))) for each in sought.telephones]
    return union(*found)


def _telephones_of_parts(
    work: Work, kind: RecordKind[Any], within: CompoundSelect[Any] | None
) -> Mapping[UUID, list[str]]:
    """Return the telephones of the parts that are not in the trash, by the record they belong to."""
    found: dict[UUID, list[str]] = defaultdict(list)
    if kind.twinned is None or kind.imported is None or not kind.imported.part:
        return found
    part = kind_named(kind.imported.part)
    if part.owner is None:
        raise LookupError(part.name)
    row: Any = row_class(part.name)
    owner = getattr(row, part.owner.name)
    telephones = (getattr(row, name) for name in kind.twinned.part_telephones)
    statement: Select[Any] = select(owner, *telephones).where(row.deleted_at.is_(None))
    if within is not None:
        statement = statement.where(owner.in_(within))
    for owner_id, *numbers in work.session.connection().execute(statement):
        found[owner_id] += filter(None, numbers)
    return found
