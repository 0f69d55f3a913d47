"""One unit of work: a session over one transaction, whose changes are logged and indexed by themselves."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Literal

from sqlalchemy import event, insert, inspect, select

from kamdesk.domain.text import Message
from kamdesk.store.codec import encode, encode_row
from kamdesk.store.identity import new_id, next_stamp
from kamdesk.store.models import ChangeEntryRow, ChangeTransactionRow, Record

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from uuid import UUID

    from sqlalchemy import Column
    from sqlalchemy.orm import ORMExecuteState, Session, UOWTransaction

Kind = Literal["act", "undo", "redo"]

WORK: Final = "kamdesk_work"
_BOOKKEEPING: Final = frozenset({"key", "version", "changed"})


@dataclass(slots=True)
class Work:
    """A transaction in hand; ``session`` is for the store alone.

    A reading work has no ``act``. ``touched`` gathers the rows whose search documents must follow.
    """

    session: Session
    act: Act | None = None
    touched: set[tuple[str, UUID]] = field(default_factory=set)

    @property
    def writes(self) -> bool:
        """Whether this work may change anything."""
        return self.act is not None


@dataclass(slots=True)
class Act:
    """What the log will say about a writing work: who, where, what it is called, and when."""

    label: Message
    author: str
    device: str
    stamp: str
    previous_digest: str
    kind: Kind = "act"
    undoes: UUID | None = None
    id: UUID = field(default_factory=new_id)
    entries: int = 0
    _hash: Any = field(default_factory=hashlib.sha256)

    def add(self, session: Session, entries: list[dict[str, Any]]) -> None:
        """Write entries of this act into the log and into its digest."""
        if entries:
            self.entries += len(entries)
            for entry in entries:
                entry["transaction_id"] = self.id
                self._hash.update(entry_text(entry).encode())
            session.connection().execute(insert(ChangeEntryRow), entries)

    def finish(self, session: Session) -> None:
        """Write the transaction's own row, unless nothing was changed."""
        if not self.entries:
            return
        row = {
            "id": self.id,
            "stamp": self.stamp,
            "author": self.author,
            "device": self.device,
            "template": self.label.template,
            "values": label_values(self.label),
            "kind": self.kind,
            "undoes": self.undoes,
        }
        digest = chain(self.previous_digest, row, self._hash.hexdigest())
        session.connection().execute(insert(ChangeTransactionRow), {**row, "digest": digest})


def begin_act(session: Session, label: Message, author: str, device: str) -> Act:
    """Start an act behind the last one in the log."""
    newest = select(ChangeTransactionRow.stamp).order_by(ChangeTransactionRow.stamp.desc()).limit(1)
    last = select(ChangeTransactionRow.digest).order_by(ChangeTransactionRow.key.desc()).limit(1)
    stamp = next_stamp(session.scalar(newest) or "", device)
    return Act(label, author, device, stamp, session.scalar(last) or "")


def entry_text(entry: dict[str, Any]) -> str:
    """Return the text of a log entry that its transaction's digest is taken over."""
    kept = ("entity", "row_id", "field", "old", "new", "base")
    return json.dumps([str(entry[name]) if name == "row_id" else entry[name] for name in kept])


def chain(previous: str, row: dict[str, Any], entries_digest: str) -> str:
    """Return the digest that ties a transaction to the one before it and to its entries."""
    kept = ("id", "stamp", "author", "device", "template", "values", "kind", "undoes")
    head = json.dumps([previous, *(row[name] for name in kept), entries_digest], default=str, sort_keys=True)
    return hashlib.sha256(head.encode()).hexdigest()


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


def watch(session: Session, work: Work) -> None:
    """Let every flush of this session stamp, log and note what it writes, and refuse what would escape."""
    session.info[WORK] = work
    event.listen(session, "before_flush", _before_flush)
    event.listen(session, "after_flush", _after_flush)
    event.listen(session, "do_orm_execute", _refuse_bulk_changes)


def _refuse_bulk_changes(state: ORMExecuteState) -> None:
    if state.is_update or state.is_delete or state.is_insert:
        raise RuntimeError("bulk statements bypass version and change log: load the rows and change them")


def _before_flush(session: Session, _context: UOWTransaction, _instances: object) -> None:
    work: Work = session.info[WORK]
    if work.act is None:
        raise RuntimeError("a reading work was asked to write")
    for row in _records(session):
        if row not in session.deleted and (row in session.new or session.is_modified(row)):
            row.derive()
            row.changed = work.act.stamp


def _after_flush(session: Session, _context: UOWTransaction) -> None:
    work: Work = session.info[WORK]
    if work.act is None:
        return
    entries: list[dict[str, Any]] = []
    for row in _records(session):
        if row in session.new:
            entries.append(_whole_row(row, made=True))
        elif row in session.deleted:
            entries.append(_whole_row(row, made=False))
        elif session.is_modified(row):
            entries.extend(_changed_fields(row))
        else:
            continue
        work.touched.add((row.__tablename__, row.id))
    work.act.add(session, entries)


def _records(session: Session) -> Iterator[Record]:
    for group in (session.new, session.dirty, session.deleted):
        for row in group:
            if isinstance(row, Record):
                yield row


def _whole_row(row: Record, *, made: bool) -> dict[str, Any]:
    table = row.__table__
    text = encode_row(table, {column.name: getattr(row, column.name) for column in _logged(row)})
    return {
        "entity": table.name,
        "row_id": row.id,
        "field": "",
        "old": None if made else text,
        "new": text if made else None,
        "base": "" if made else row.changed,
    }


def _changed_fields(row: Record) -> Iterator[dict[str, Any]]:
    state = inspect(row)
    stamp = state.attrs.changed.history
    base = _only(stamp.deleted) if stamp.has_changes() else row.changed
    for column in _logged(row):
        history = state.attrs[column.name].history
        if history.has_changes():
            yield {
                "entity": row.__table__.name,
                "row_id": row.id,
                "field": column.name,
                "old": encode(column, _only(history.deleted)),
                "new": encode(column, _only(history.added)),
                "base": base,
            }


def _only(values: Sequence[Any] | None) -> Any:
    if not values:
        raise RuntimeError("a value was replaced without having been read: the log would lose it")
    return values[0]


def _logged(row: Record) -> Iterator[Column[Any]]:
    hidden = _BOOKKEEPING | row.derived
    return (column for column in row.__table__.c if column.name not in hidden)
