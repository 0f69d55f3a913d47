"""Reading the change log: the history of a field, and undo as a new act with old and new exchanged."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final, cast

from sqlalchemy import and_, func, inspect, or_, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import aliased

from kamdesk.domain.kinds import KINDS
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.progress import no_progress, part_of
from kamdesk.domain.shared.text import Message
from kamdesk.store.identity import instant_of
from kamdesk.store.log.codec import decode, decode_row, encode
from kamdesk.store.log.work import delete_rows, held_rows, label_from
from kamdesk.store.models.log import ChangeEntryRow, ChangeTransactionRow
from kamdesk.store.models.registry import referrers, row_class, subject_referrers

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from datetime import datetime
    from uuid import UUID

    from sqlalchemy import Column, ColumnElement, Row

    from kamdesk.domain.desk.actors import Actor
    from kamdesk.domain.shared.progress import Progress
    from kamdesk.store.log.work import Kind, Work
    from kamdesk.store.models.base import Record

    _Entry = Row[str, UUID, str, str | None, str | None]  # entity, row, field, old, new


_CHUNK: Final = 500
_LONG: Final = 500
"""Entries above which taking an act back takes long enough to be watched."""


class CannotUndoError(UserError):
    """An act cannot be taken back as things stand; nothing was changed."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One change of one field: when, by whom, within which act, from what to what.

    ``way`` tells whether the act was done, taken back or done again.
    """

    at: datetime
    author: str
    device: str
    label: Message
    way: Kind
    old: object
    new: object


@dataclass(frozen=True, slots=True)
class UndoStep:
    """An act that can be taken back (or done again): its id, its name and its moment.

    ``is_long`` says that it changed so much that people should see progress. ``passed_over`` is the latest
    act, where that one cannot be taken back and this one stands behind it.
    """

    id: UUID
    label: Message
    at: datetime
    is_long: bool = False
    passed_over: UndoStep | None = None


def field_history(work: Work, entity: str, row_id: UUID, field: str) -> tuple[FieldChange, ...]:
    """Return the changes of one field of one row, the latest first; its first value counts as one."""
    entry, act = ChangeEntryRow, ChangeTransactionRow
    found = work.session.execute(
        select(entry.field, entry.old, entry.new, act)
        .join(act, entry.transaction_id == act.id)
        .where(entry.row_id == row_id, entry.entity == entity, entry.field.in_((field, "")))
        .order_by(entry.key.desc())
    )
    column = row_class(entity).__table__.c[field]
    return tuple(
        FieldChange(
            at=instant_of(by.stamp),
            author=by.author,
            device=by.device,
            label=label_from(by.template, by.values),
            way=cast("Kind", by.kind),
            old=_value(column, name, old),
            new=_value(column, name, new),
        )
        for name, old, new, by in found
    )


def ever_held(work: Work, entity: str, field: str, value: object, among: Collection[UUID]) -> frozenset[UUID]:
    """Return those of the rows in whose field a value was ever put, as the log tells."""
    entry, column = ChangeEntryRow, row_class(entity).__table__.c[field]
    found = select(entry.row_id).where(
        entry.row_id.in_(among),
        entry.entity == entity,
        entry.field == field,
        entry.new == encode(column, value),
    )
    return frozenset(work.session.scalars(found))


def last_undoable(work: Work, actor: Actor, refused: Collection[UUID] = ()) -> UndoStep | None:
    """Return the person's latest act that has not been taken back and can be; None when there is none.

    Acts on records that are final by now are passed over, and those ``refused`` before. That keeps the log
    in order: whatever is taken back must still stand as its act left it, else `undo` refuses.
    """
    undo, redo = aliased(ChangeTransactionRow), aliased(ChangeTransactionRow)
    act = ChangeTransactionRow
    taken_back = (
        select(undo.key)
        .outerjoin(redo, redo.undoes == undo.id)
        .where(undo.undoes == act.id, redo.key.is_(None))
        .exists()
    )
    standing = (_is_by(act, actor), act.kind == "act", ~taken_back)
    step = _first_step(work, *standing, act.id.not_in(refused), ~_is_final())
    latest = _first_step(work, *standing) if step is not None else None
    if step is None or latest is None or latest.id == step.id:
        return step
    return replace(step, passed_over=latest)


def last_redoable(work: Work, actor: Actor, refused: Collection[UUID] = ()) -> UndoStep | None:
    """Return the person's latest undo that no act of theirs followed and that was not done again.

    Those ``refused`` before are passed over.
    """
    act, later, redo = ChangeTransactionRow, aliased(ChangeTransactionRow), aliased(ChangeTransactionRow)
    followed = (
        select(later.key).where(_is_by(later, actor), later.kind == "act", later.key > act.key).exists()
    )
    done_again = select(redo.key).where(redo.undoes == act.id).exists()
    undone = (_is_by(act, actor), act.kind == "undo", ~followed, ~done_again)
    return _first_step(work, *undone, act.id.not_in(refused))


def last_act(work: Work) -> UUID | None:
    """Return the latest act of the file, whatever clocks said; None for a file that was never written to."""
    act = ChangeTransactionRow.__table__.c
    found: UUID | None = work.session.connection().scalar(select(act.id).order_by(act.key.desc()).limit(1))
    return found


def last_change(work: Work) -> datetime | None:
    """Return when anything was changed last, by the clock of then; None where nothing ever was."""
    stamps = ChangeTransactionRow.__table__.c.stamp  # asked at the start, when no class of rows is ready
    stamp = work.session.connection().scalar(select(func.max(stamps)))
    return instant_of(stamp) if stamp else None


def undo(work: Work, transaction_id: UUID, progress: Progress = no_progress) -> None:
    """Take an act (or an undo) back within this writing work; reports progress in rows and documents.

    Raises `CannotUndoError`, with nothing changed, where a field or row has moved on since or is locked;
    `CancelledError` out of ``progress``, and the work then rolls back as a whole.
    """
    from kamdesk.store.search.index import reindex_touched

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
    done = 0
    for (entity, _), alike in groupby(entries, lambda entry: (entry.entity, _step(entry))):
        group = list(alike)
        for start in range(0, len(group), _CHUNK):
            chunk = group[start : start + _CHUNK]
            with _refusing():
                _take_back(work, row_class(entity), chunk)
            done += len(chunk)
            progress(done, 2 * len(entries))
    reindex_touched(work, part_of(progress, 1, 2))


def _step(entry: _Entry) -> str:
    if entry.field:
        return "changed"
    return "made" if entry.old is None else "deleted"


@contextmanager
def _refusing() -> Iterator[None]:
    """Turn what keys of other rows and a row's own rule forbid into a refusal of the whole."""
    try:
        yield
    except IntegrityError as error:
        raise _moved_on() from error
    except UserError as error:
        raise CannotUndoError(error.message) from error


def _take_back(work: Work, kind: type[Record], entries: Sequence[_Entry]) -> None:
    """Take back entries of one kind of row and one kind of step, and flush."""
    if _step(entries[0]) == "made" and _is_subject(work, kind, [entry.row_id for entry in entries]):
        raise _moved_on()
    if _step(entries[0]) == "made" and not inspect(kind).dispatch.before_delete:
        _take_back_made(work, kind, entries)
        return
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


def _is_subject(work: Work, kind: type[Record], ids: Sequence[UUID]) -> bool:
    """Tell whether a record names one of these rows as its subject, where no foreign key would refuse."""
    return any(
        work.session.scalar(select(referrer.column).where(referrer.names_one_of(ids)).limit(1)) is not None
        for referrer in subject_referrers(kind.__tablename__)
    )


def _take_back_made(work: Work, kind: type[Record], entries: Sequence[_Entry]) -> None:
    """Delete rows, many at once, that an act made and that stand as it left them."""
    work.session.expunge_all()  # nothing is pending, and what was read is about to go
    held = held_rows(work, kind, [entry.row_id for entry in entries])
    for entry in entries:
        if entry.row_id not in held or not _says_the_same(kind, entry.new, held[entry.row_id].text):
            raise _moved_on()
    delete_rows(work, kind, held)


def _is_as_made(row: Record, text: str) -> bool:
    made = decode_row(row.__table__, text)
    return all(getattr(row, name) == value for name, value in made.items())


def _says_the_same(kind: type[Record], made: str | None, held: str) -> bool:
    """Tell whether a row still holds what the log says it was made with; newer columns do not count."""
    if made == held:
        return True
    before, now = decode_row(kind.__table__, made or "{}"), decode_row(kind.__table__, held)
    return all(now.get(name) == value for name, value in before.items())


def _is_by(act: Any, actor: Actor) -> ColumnElement[bool]:
    """Return that an act is this person's; acts of before there were members in the log are known by name."""
    named = and_(act.author == actor.name, act.member_id.is_(None))
    return named if actor.member_id is None else or_(act.member_id == actor.member_id, named)


def _is_final() -> ColumnElement[bool]:
    """Return that an act changed a record that is final by now, or a part of one."""
    entry = ChangeEntryRow
    final: list[ColumnElement[bool]] = []
    for kind in KINDS:
        if kind.closed is None:
            continue
        row: Any = row_class(kind.name)
        closed = select(row.id).where(getattr(row, kind.closed.field).in_(kind.closed.codes))
        still_open = entry.field.in_(kind.closed.still_open)
        final.append(and_(entry.entity == kind.name, entry.row_id.in_(closed), ~still_open))
        for part in referrers(kind.name):
            if part.is_owner:
                part_row: Any = part.row
                parts = select(part_row.id).where(part.column.in_(closed))
                final.append(and_(entry.entity == part_row.__tablename__, entry.row_id.in_(parts)))
    return ChangeTransactionRow.id.in_(select(entry.transaction_id).where(or_(*final)))


def _moved_on() -> CannotUndoError:
    return CannotUndoError(Message("这一步之后同一内容又有改动，不能撤销；没有任何改动，请直接修改。"))


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
    entries = select(ChangeEntryRow.key).where(ChangeEntryRow.transaction_id == row.id)
    is_long = work.session.scalar(entries.limit(1).offset(_LONG)) is not None
    return UndoStep(row.id, label_from(row.template, row.values), instant_of(row.stamp), is_long)


def _value(column: Column[Any], field: str, text: str | None) -> object:
    if field or text is None:
        return decode(column, text)
    return decode_row(column.table, text).get(column.name)
