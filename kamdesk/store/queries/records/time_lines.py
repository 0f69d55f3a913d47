"""What happened with one record: the records of all kinds that name it and belong to a day, newest first."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from kamdesk.domain.kinds import told_on_card
from kamdesk.domain.records.time_line import Happening
from kamdesk.store.models.registry import row_class
from kamdesk.store.queries.records.references import titles_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.store.log.work import Work

MOST: Final = 2000
"""More than five years of a busy customer."""


def happened(work: Work, kind: RecordKind[Any], record_id: UUID, limit: int = MOST) -> tuple[Happening, ...]:
    """Return the latest of what happened with a record, but for what is in the trash."""
    found: dict[UUID, Happening] = {}
    for told, name in told_on_card(kind):
        found.update((each.id, each) for each in _of_kind(work, told, name, record_id, limit))
    return tuple(sorted(found.values(), key=lambda each: each.day, reverse=True)[:limit])


def _of_kind(
    work: Work, kind: RecordKind[Any], name: str, record_id: UUID, limit: int
) -> Iterator[Happening]:
    row: Any = row_class(kind.name)
    fields = () if kind.told is None else kind.told.fields
    moment = getattr(row, kind.date)
    statement = select(row.id, moment.label("moment"), *(getattr(row, each) for each in fields))
    statement = statement.where(getattr(row, name) == record_id, moment.is_not(None))
    if kind.has_trash:
        statement = statement.where(row.deleted_at.is_(None))
    statement = statement.order_by(moment.desc(), row.key.desc()).limit(limit)
    lines = work.session.connection().execute(statement).mappings().all()
    titles = titles_in(work, kind, lines)  # type: ignore[arg-type]  # keys of the mappings are names
    for line in lines:
        values = {each: line[each] for each in fields}
        yield Happening(kind=kind.name, id=line["id"], day=_day(line["moment"]), values=values, titles=titles)


def _day(moment: date) -> date:
    return moment.astimezone().date() if isinstance(moment, datetime) else moment
