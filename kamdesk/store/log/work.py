"""One unit of work: a session over one transaction, whose changes are logged and indexed by themselves."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

from sqlalchemy import delete, event, func, insert, inspect, select, update
from sqlalchemy.orm import Session

from kamdesk.domain.shared.text import Message
from kamdesk.store.identity import new_id, next_stamp
from kamdesk.store.log.codec import (
    encode,
    encode_row,
    held_columns,
    held_row,
    logged_columns,
    sent_rows,
)
from kamdesk.store.log.digests import chain, entry_text
from kamdesk.store.log.head import ACTS, Line
from kamdesk.store.log.inserting import insert_sent, sent_columns
from kamdesk.store.models.base import Record
from kamdesk.store.models.log import ChangeEntryRow, ChangeTransactionRow
from kamdesk.store.models.settings import DeskRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from uuid import UUID

    from sqlalchemy import Table
    from sqlalchemy.orm import ORMExecuteState, UOWTransaction

    from kamdesk.domain.desk.actors import Actor

Kind = Literal["act", "undo", "redo"]

_LAST_ACT: Final = select(
    select(func.max(ChangeTransactionRow.stamp)).scalar_subquery(),
    select(ChangeTransactionRow.digest).order_by(ChangeTransactionRow.key.desc()).limit(1).scalar_subquery(),
    DeskRow.__table__.c.journaled,
)


@dataclass(slots=True)
class Work:
    """A transaction in hand; ``session`` is for the store alone.

    A reading work has no ``act``. ``touched`` gathers the rows whose search documents must follow, with
    the names of the fields that changed. ``held`` are the rows that were read one by one in order to change
    them: nobody else can until the act ends, so that they need not be read again.
    """

    session: Session
    act: Act | None = None
    touched: dict[tuple[str, UUID], set[str]] = field(default_factory=dict)
    held: dict[UUID, Record] = field(default_factory=dict)

    @property
    def writes(self) -> bool:
        """Whether this work may change anything."""
        return self.act is not None


@dataclass(slots=True)
class Act:
    """What the log will say about a writing work: who, where, what it is called, and when.

    ``kinds`` gathers the names of the tables in which it changed something, ``lines`` the last line that it
    wrote into each log.
    """

    label: Message
    actor: Actor
    device: str
    log_key: str
    stamp: str
    previous_digest: str
    kind: Kind = "act"
    undoes: UUID | None = None
    id: UUID = field(default_factory=new_id)
    entries: int = 0
    kinds: set[str] = field(default_factory=set)
    lines: dict[str, Line] = field(default_factory=dict)
    _hash: Any = field(default_factory=hashlib.sha256)

    def add(self, session: Session, entries: list[dict[str, Any]]) -> None:
        """Write entries of this act into the log and into its digest."""
        if entries:
            self.entries += len(entries)
            for entry in entries:
                entry["transaction_id"] = self.id
                self.kinds.add(entry["entity"])
            self._hash.update(b"".join(map(entry_text, entries)))
            table, connection = ChangeEntryRow.__table__, session.connection()
            columns = {name: [entry[name] for entry in entries] for name in entries[0]}
            insert_sent(connection, table, sent_columns(connection, table, columns))

    def finish(self, session: Session) -> None:
        """Write the transaction's own row, unless nothing was changed."""
        if not self.entries:
            return
        row = {
            "id": self.id,
            "stamp": self.stamp,
            "author": self.actor.name,
            "member_id": self.actor.member_id,
            "device": self.device,
            "template": self.label.template,
            "values": label_values(self.label),
            "kind": self.kind,
            "undoes": self.undoes,
        }
        digest = chain(self.log_key, self.previous_digest, row, self._hash.hexdigest())
        made = session.connection().execute(insert(ChangeTransactionRow), {**row, "digest": digest})
        (key,) = made.inserted_primary_key or (0,)
        self.lines[ACTS] = Line(key, digest, self.stamp)


def begin_act(session: Session, label: Message, actor: Actor, device: str, log_key: str) -> Act:
    """Start an act behind the last one in the log, and note in the file that its journal matters now."""
    connection = session.connection()
    stamp, digest, journaled = connection.execute(_LAST_ACT).one()
    if not journaled:
        connection.execute(update(DeskRow.__table__).values(journaled=True))
    return Act(label, actor, device, log_key, next_stamp(stamp or "", device), digest or "")


def label_values(label: Message) -> dict[str, Any]:
    """Return a label's values as the log keeps them: texts, numbers, and messages within messages."""
    return {name: _label_value(value) for name, value in label.values.items()}


def label_from(template: str, values: dict[str, Any]) -> Message:
    """Return the label that `label_values` took apart."""
    whole = {
        name: label_from(value["template"], value["values"]) if isinstance(value, dict) else value
        for name, value in values.items()
    }
    return Message(template, **whole)


def _label_value(value: object) -> Any:
    if isinstance(value, Message):
        return {"template": value.template, "values": label_values(value)}
    return value if isinstance(value, int) else str(value)


def insert_rows(work: Work, kind: type[Record], values: Mapping[str, Sequence[Any]]) -> None:
    """Insert many new rows in one statement, stamped, logged and noted like any other.

    ``values`` lie in columns: every one that must not be empty but ``key``, ``version``, ``changed`` and
    the derived. They are made ready for the driver once, and the log is written from these, too.
    """
    if work.act is None:
        raise RuntimeError("a reading work was asked to write")
    table, connection, columns = kind.__table__, work.session.connection(), dict(values)
    for name, (source, derive) in kind.derived.items():
        columns[name] = [derive(value) for value in columns[source]]
    ids = columns["id"]
    columns |= {"version": [1] * len(ids), "changed": [work.act.stamp] * len(ids)}
    sent = sent_columns(connection, table, columns)
    insert_sent(connection, table, sent)
    texts = zip(ids, sent_rows(table, sent), strict=True)
    work.act.add(work.session, [_entry(table, row_id, text, made=True, base="") for row_id, text in texts])
    work.touched.update(((_plain_name(table), row_id), {""}) for row_id in ids)


class HeldRow(NamedTuple):
    """A row as it stands: the text that the log would keep of it, and the stamp of its last change."""

    text: str
    changed: str


def held_rows(work: Work, kind: type[Record], ids: Sequence[UUID]) -> dict[UUID, HeldRow]:
    """Return how these rows stand, as far as they exist; the ids are as many as a statement takes."""
    table = kind.__table__
    found = work.session.connection().execute(
        select(table.c.id, table.c.changed, *held_columns(table)).where(table.c.id.in_(ids))
    )
    return {row_id: HeldRow(held_row(table, held), changed) for row_id, changed, *held in found}


def delete_rows(work: Work, kind: type[Record], held: Mapping[UUID, HeldRow]) -> None:
    """Delete many rows in one statement, logged and noted like any other; no rule of theirs is asked."""
    if work.act is None:
        raise RuntimeError("a reading work was asked to write")
    table = kind.__table__
    work.session.connection().execute(delete(table).where(table.c.id.in_(list(held))))
    entries = [_entry(table, row_id, text, made=False, base=base) for row_id, (text, base) in held.items()]
    work.act.add(work.session, entries)
    work.touched.update(((_plain_name(table), row_id), {""}) for row_id in held)


class WorkSession(Session):
    """A session whose every flush is stamped, logged and noted, and which refuses what would escape that."""

    work: Work


@event.listens_for(WorkSession, "do_orm_execute")
def _refuse_bulk_changes(state: ORMExecuteState) -> None:
    if state.is_update or state.is_delete or state.is_insert:
        raise RuntimeError("bulk statements bypass version and change log: load the rows and change them")


@event.listens_for(WorkSession, "before_flush")
def _before_flush(session: WorkSession, _context: UOWTransaction, _instances: object) -> None:
    work = session.work
    if work.act is None:
        raise RuntimeError("a reading work was asked to write")
    for row in (*_records(session.new), *_records(session.dirty)):
        if row.key is None or session.is_modified(row):
            if row.changed != work.act.stamp:  # once an act, however often it writes a row
                row.version = (row.version or 0) + 1
            row.changed = work.act.stamp
            for name, (source, derive) in row.derived.items():
                setattr(row, name, derive(getattr(row, source)))


@event.listens_for(WorkSession, "after_flush")
def _after_flush(session: WorkSession, _context: UOWTransaction) -> None:
    work = session.work
    if work.act is None:
        return
    found = [_whole_row(row, made=True) for row in _records(session.new)]
    found += [_whole_row(row, made=False) for row in _records(session.deleted)]
    for row in _records(session.dirty):
        found += _changed_fields(row)
    for entry in found:
        work.touched.setdefault((entry["entity"], entry["row_id"]), set()).add(entry["field"])
    work.act.add(session, found)


def _records(rows: Iterable[object]) -> Iterator[Record]:
    return (row for row in rows if isinstance(row, Record))


def _whole_row(row: Record, *, made: bool) -> dict[str, Any]:
    values = {name: getattr(row, name) for name in logged_columns(row.__table__)}
    return _row_entry(row.__table__, row.id, values, made=made, base="" if made else row.changed)


def _row_entry(
    table: Table, row_id: UUID, values: Mapping[str, Any], *, made: bool, base: str = ""
) -> dict[str, Any]:
    return _entry(table, row_id, encode_row(table, values), made=made, base=base)


def _entry(table: Table, row_id: UUID, whole: str, *, made: bool, base: str) -> dict[str, Any]:
    return {
        "entity": _plain_name(table),
        "row_id": row_id,
        "field": "",
        "old": None if made else whole,
        "new": whole if made else None,
        "base": base,
    }


@cache
def _plain_name(table: Table) -> str:
    """Return a table's name as plain text: the driver asks its subclass at every row what to make of it."""
    return str(table.name)


def _changed_fields(row: Record) -> Iterator[dict[str, Any]]:
    state, table = inspect(row), row.__table__
    stamp = state.attrs.changed.history
    base = _only(stamp.deleted) if stamp.has_changes() else row.changed
    unmodified = state.unmodified
    for name in logged_columns(table):
        if name not in unmodified and (history := state.attrs[name].history).has_changes():
            yield {
                "entity": _plain_name(table),
                "row_id": row.id,
                "field": name,
                "old": encode(table.c[name], _only(history.deleted)),
                "new": encode(table.c[name], _only(history.added)),
                "base": base,
            }


def _only(values: Sequence[Any] | None) -> Any:
    if not values:
        raise RuntimeError("a value was replaced without having been read: the log would lose it")
    return values[0]
