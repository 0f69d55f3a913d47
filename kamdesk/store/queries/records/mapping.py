"""How rows become domain values and back: attribute by attribute, by the names they share."""

from __future__ import annotations

from dataclasses import fields
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any, ClassVar, Final, Protocol, TypeVar

from sqlalchemy import bindparam, select

from kamdesk.domain.shared.errors import NotFoundError, StaleEditError
from kamdesk.domain.shared.text import Message
from kamdesk.store.log.work import insert_rows

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from dataclasses import Field
    from uuid import UUID

    from sqlalchemy import Select

    from kamdesk.domain.shared.progress import Progress
    from kamdesk.store.log.work import Work
    from kamdesk.store.models.base import Record


class Value(Protocol):
    """A frozen domain value with an identity and an optimistic lock."""

    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]

    @property
    def id(self) -> UUID:
        """The global name of the record."""

    @property
    def version(self) -> int:
        """The version that was read; 0 for a value that was never saved."""


_CHUNK: Final = 1000
_VALUE = TypeVar("_VALUE", bound=Value)
_ROW = TypeVar("_ROW", bound="Record")


@cache
def field_names(kind: type[Value]) -> tuple[str, ...]:
    """Return the attributes that a value and its row share, identity and version included."""
    return tuple(field.name for field in fields(kind))


def to_value(kind: type[_VALUE], row: Record) -> _VALUE:
    """Return the row as a value."""
    return kind(**{name: getattr(row, name) for name in field_names(kind)})


def _new_row(value: Value) -> dict[str, Any]:
    row = {name: getattr(value, name) for name in field_names(type(value))}
    del row["version"]
    return row


def save(work: Work, kind: type[_ROW], value: Value) -> _ROW:
    """Insert a value of version 0, or update the row it was read from, and flush.

    Raises `StaleEditError` when the row moved on since, `NotFoundError` when it is gone.
    """
    if value.version == 0:
        row = kind(**_new_row(value))
        work.session.add(row)
    else:
        row = load(work, kind, value.id)
        if row.version != value.version:
            raise StaleEditError(Message("这条记录刚才已被别处修改，您的改动尚未保存；请刷新后再改一次。"))
        for name in field_names(type(value)):
            new = getattr(value, name)
            if name != "version" and getattr(row, name) != new:
                setattr(row, name, new)
    work.session.flush()
    return row


def add_all(
    work: Work,
    kind: type[_ROW],
    values: Sequence[Value],
    progress: Progress,
    given: Mapping[str, Sequence[object]],
) -> None:
    """Insert new values, many at once, logged and indexed like any other; reports progress in rows.

    ``given`` holds by attribute what the rows take instead of what the values say.
    Raises `CancelledError` out of ``progress``; the work then rolls back as a whole.
    """
    from kamdesk.store.search.index import reindex_touched

    for start in range(0, len(values), _CHUNK):
        chunk = values[start : start + _CHUNK]
        names = [name for name in field_names(type(chunk[0])) if name != "version"]
        columns = {
            name: given[name][start : start + _CHUNK] if name in given else [*map(attrgetter(name), chunk)]
            for name in names
        }
        insert_rows(work, kind, columns)
        reindex_touched(work)
        progress(start + len(chunk), len(values))


def load(work: Work, kind: type[_ROW], row_id: UUID) -> _ROW:
    """Return the row with this id; raise `NotFoundError` where there is none."""
    held = work.held.get(row_id)
    if isinstance(held, kind) and held in work.session:
        return held
    row: _ROW | None = work.session.scalars(_with_id(kind), {"id": row_id}).one_or_none()
    if row is None:
        raise NotFoundError(Message("这条记录已不存在，请刷新列表。"))
    if work.writes:
        work.held[row_id] = row
    return row


@cache
def _with_id(kind: type[Record]) -> Select[Any]:
    return select(kind).where(kind.id == bindparam("id"))
