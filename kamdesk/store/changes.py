"""Reading the change log: the history of a field, and undo as a new act with old and new exchanged."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import aliased

from kamdesk.domain.errors import UserError
from kamdesk.domain.text import Message
from kamdesk.store.codec import decode, decode_row, encode
from kamdesk.store.identity import instant_of
from kamdesk.store.models import Base, ChangeEntryRow, ChangeTransactionRow, Record
from kamdesk.store.work import label_from

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime
    from uuid import UUID

    from sqlalchemy import Column, Row

    from kamdesk.store.work import Kind, Work

    _Entry = Row[str, UUID, str, str | None, str | None]  # entity, row, field, old, new


_CHUNK: Final = 500


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One change of one field: when, by whom, within which act, from what to what."""

    at: datetime
    author: str
    device: str
    label: Message
    old: object
    new: object


@dataclass(frozen=True, slots=True)
class UndoStep:
    """An act that can be taken back (or done again): its id, its name and its moment."""

    id: UUID
    label: Message
    at: datetime


def field_history(work: Work, entity: str, row_id: UUID, field: str) -> tuple[FieldChange, ...]:
    """Return the changes of one field of one row, the latest first; its first value counts as one."""
    entry, act = ChangeEntryRow, ChangeTransactionRow
    found = work.session.execute(
        select(entry.field, entry.old, entry.new, act)
        .join(act, entry.transaction_id == act.id)
        .where(entry.row_id == row_id, entry.entity == entity, entry.field.in_((field, "")))
        .order_by(entry.key.desc())
    )
    column = _table(entity).__table__.c[field]
    return tuple(
        FieldChange(
            at=instant_of(by.stamp),
            author=by.author,
            device=by.device,
            label=label_from(by.template, by.values),
            old=_value(column, name, old),
            new=_value(column, name, new),
        )
        for name, old, new, by in found
    )


def last_undoable(work: Work, author: str) -> UndoStep | None:
    """Return the author's latest act that has not been taken back; None when there is none."""
    undo, redo = aliased(ChangeTransactionRow), aliased(ChangeTransactionRow)
    act = ChangeTransactionRow
    taken_back = (
        select(undo.key)
        .outerjoin(redo, redo.undoes == undo.id)
        .where(undo.undoes == act.id, redo.key.is_(None))
        .exists()
    )
    return _first_step(work, act.author == author, act.kind == "act", ~taken_back)


def last_redoable(work: Work, author: str) -> UndoStep | None:
    """Return the author's latest undo that no act of theirs followed and that was not done again."""
    act, later, redo = ChangeTransactionRow, aliased(ChangeTransactionRow), aliased(ChangeTransactionRow)
    followed = (
        select(later.key).where(later.author == author, later.kind == "act", later.key > act.key).exists()
    )
    done_again = select(redo.key).where(redo.undoes == act.id).exists()
    return _first_step(work, act.author == author, act.kind == "undo", ~followed, ~done_again)


def last_change(work: Work) -> datetime | None:
    """Return when anything was changed last; None for a file that was never written to."""
    stamp = work.session.scalar(select(func.max(ChangeTransactionRow.stamp)))
    return instant_of(stamp) if stamp else None


def undo(work: Work, transaction_id: UUID) -> None:
    """Take an act (or an undo) back within this writing work.

    Raises `UserError`, with nothing changed, where a field or row has moved on since.
    """
    if work.act is None:
        raise RuntimeError("undo needs a writing work")
    taken_back = _transaction(work, transaction_id)
    work.act.undoes = transaction_id
    work.act.kind = _counterpart(taken_back.kind)
    entry = ChangeEntryRow
    entries = work.session.execute(
        select(entry.entity, entry.row_id, entry.field, entry.old, entry.new)
        .where(entry.transaction_id == transaction_id)
        .order_by(entry.key.desc())
    ).all()
    try:
        for (entity, _), alike in groupby(entries, lambda entry: (entry.entity, _step(entry))):
            group = list(alike)
            for start in range(0, len(group), _CHUNK):
                _take_back(work, _table(entity), group[start : start + _CHUNK])
    except IntegrityError as error:
        raise _moved_on() from error


def touched_entities(work: Work, transaction_id: UUID) -> frozenset[str]:
    """Return the kinds of rows that an act changed."""
    return frozenset(
        work.session.scalars(
            select(ChangeEntryRow.entity).where(ChangeEntryRow.transaction_id == transaction_id).distinct()
        )
    )


def _step(entry: _Entry) -> str:
    if entry.field:
        return "changed"
    return "made" if entry.old is None else "deleted"


def _take_back(work: Work, kind: type[Record], entries: Sequence[_Entry]) -> None:
    """Take back entries of one kind of row and one kind of step, and flush."""
    ids = {entry.row_id for entry in entries}
    rows = {row.id: row for row in work.session.scalars(select(kind).where(kind.id.in_(ids)))}
    for entry in entries:
        row = rows.get(entry.row_id)
        if (row is None) != (_step(entry) == "deleted"):
            raise _moved_on()
        if row is None:
            work.session.add(kind(**decode_row(kind.__table__, entry.old)))
        elif _step(entry) == "made":
            if not _is_as_made(row, entry.new):
                raise _moved_on()
            work.session.delete(row)
        else:
            column = kind.__table__.c[entry.field]
            if encode(column, getattr(row, entry.field)) != entry.new:
                raise _moved_on()
            setattr(row, entry.field, decode(column, entry.old))
    work.session.flush()


def _is_as_made(row: Record, text: str) -> bool:
    made = decode_row(row.__table__, text)
    return all(getattr(row, name) == value for name, value in made.items())


def _moved_on() -> UserError:
    return UserError(Message("这一步之后同一内容又有改动，不能撤销；没有任何改动，请直接修改。"))


def _counterpart(kind: str) -> Kind:
    if kind == "undo":
        return "redo"
    return "undo"


def _transaction(work: Work, transaction_id: UUID) -> ChangeTransactionRow:
    return work.session.scalars(
        select(ChangeTransactionRow).where(ChangeTransactionRow.id == transaction_id)
    ).one()


def _first_step(work: Work, *conditions: Any) -> UndoStep | None:
    latest = select(ChangeTransactionRow).where(*conditions).order_by(ChangeTransactionRow.key.desc())
    row = work.session.scalars(latest.limit(1)).one_or_none()
    if row is None:
        return None
    return UndoStep(row.id, label_from(row.template, row.values), instant_of(row.stamp))


def _value(column: Column[Any], field: str, text: str | None) -> object:
    if field or text is None:
        return decode(column, text)
    return decode_row(column.table, text).get(column.name)


def _tables() -> Iterator[type[Record]]:
    for mapper in Base.registry.mappers:
        if issubclass(mapper.class_, Record):
            yield mapper.class_


def _table(entity: str) -> type[Record]:
    return next(kind for kind in _tables() if kind.__tablename__ == entity)
