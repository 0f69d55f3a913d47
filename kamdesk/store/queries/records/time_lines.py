"""What happened with one record: the records of all kinds that name it and belong to a day, newest first.

Each kind is read from where the last page ended, by the index over whom its rows name and their day, so that
a page takes as long after twenty years as after one.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date, datetime
from functools import cache, partial
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from sqlalchemy import bindparam, or_, select

from kamdesk.domain.kinds import told_on_card
from kamdesk.domain.records.time_line import PAGE, Happening, TimeLinePage
from kamdesk.store.models.registry import columns_of
from kamdesk.store.queries.records.references import titles_in

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from uuid import UUID

    from sqlalchemy import Select

    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.domain.records.time_line import Place
    from kamdesk.store.log.work import Work


class PlacedLine(NamedTuple):
    """A line, and its place among those of its kind."""

    happening: Happening
    place: Place


Stream: TypeAlias = "Callable[[Work, UUID, Place | None, int], list[PlacedLine]]"
"""Reads the lines of one kind about a record, newest first, from after a place, up to a number of them."""


def page_of(
    work: Work,
    kind: RecordKind[Any],
    record_id: UUID,
    *,
    only: str = "",
    after: Mapping[str, Place] | None = None,
    count: int = PAGE,
    others: Mapping[str, Stream] | None = None,
) -> TimeLinePage:
    """Return the latest of what happened with a record, or what comes ``after``; nothing out of the trash.

    ``only`` keeps to one kind, if it tells of the record; ``others`` are read beside the kinds of record.
    """
    streams: dict[str, Stream] = {
        told.name: partial(_of_kind, told, names) for told, names in _told_by(kind)
    } | dict(others or {})
    ends = dict(after or {})
    wanted = {only: streams[only]} if ends and only in streams else streams
    read: dict[str, list[PlacedLine]] = {}
    for name, stream in wanted.items():
        limit = count + 1 if only in ("", name) else 1
        read[name] = stream(work, record_id, ends.get(name), limit)
    kinds = tuple(name for name, lines in read.items() if lines)
    if only and only not in kinds and not ends:
        return page_of(work, kind, record_id, count=count, others=others)
    found = [line for name, lines in read.items() if only in ("", name) for line in lines]
    found.sort(key=lambda line: line.happening.day, reverse=True)  # those of a day stay in order
    taken = found[:count]
    ends |= {line.happening.kind: line.place for line in taken}
    lines = tuple(line.happening for line in taken)
    return TimeLinePage(lines=lines, kinds=kinds, after=ends, has_more=len(found) > count)


@cache
def _told_by(kind: RecordKind[Any]) -> Sequence[tuple[RecordKind[Any], tuple[str, ...]]]:
    """Return the kinds told of a record of this kind, each once, with all fields by which they name it."""
    names: dict[str, list[str]] = defaultdict(list)
    for told, name in told_on_card(kind):
        names[told.name].append(name)
    kinds = {told.name: told for told, _name in told_on_card(kind)}
    return tuple((told, tuple(names[name])) for name, told in kinds.items())


def _of_kind(
    kind: RecordKind[Any],
    names: Sequence[str],
    work: Work,
    record_id: UUID,
    after: Place | None,
    limit: int,
) -> list[PlacedLine]:
    fields = () if kind.told is None else kind.told.fields
    given: dict[str, object] = {"record_id": record_id, "count": limit}
    if after is not None:
        given |= {"moment": after[0], "place": after[1]}
    statement = _statement(kind, tuple(names), goes_on=after is not None)
    found = work.session.connection().execute(statement, given).mappings().all()
    titles = titles_in(work, kind, found) if found else {}  # type: ignore[arg-type]  # keys of the mappings are names
    lines = []
    for each in found:
        values = {name: each[name] for name in fields}
        line = Happening(
            kind=kind.name, id=each["id"], day=_day(each["moment"]), values=values, titles=titles
        )
        lines.append(PlacedLine(line, (each["moment"], each["key"])))
    return lines


@cache
def _statement(kind: RecordKind[Any], names: Sequence[str], *, goes_on: bool) -> Select[Any]:
    """Return the query for the lines of a kind, built once, for there are two dozen of them to a page."""
    row = columns_of(kind.name)
    fields = () if kind.told is None else kind.told.fields
    moment = getattr(row, kind.date)
    named = or_(*(getattr(row, name) == bindparam("record_id") for name in names))
    statement = select(row.key, row.id, moment.label("moment"), *(getattr(row, each) for each in fields))
    statement = statement.where(named, moment.is_not(None))
    if kind.has_trash:
        statement = statement.where(row.deleted_at.is_(None))
    if goes_on:
        last = bindparam("moment", type_=moment.type)
        before = or_(moment < last, row.key < bindparam("place"))
        statement = statement.where(moment <= last, before)
    return statement.order_by(moment.desc(), row.key.desc()).limit(bindparam("count"))


def _day(moment: date) -> date:
    return moment.astimezone().date() if isinstance(moment, datetime) else moment
