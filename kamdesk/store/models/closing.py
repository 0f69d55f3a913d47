"""Final records stay as they are, whoever asks (editing, undo or a merge), as their kinds declare it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import event, inspect, select

from kamdesk.domain.kinds import KINDS
from kamdesk.domain.shared.errors import UserError
from kamdesk.store.models.registry import referrers, row_class

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Column, Connection

    from kamdesk.domain.records.kind import Closed
    from kamdesk.store.models.base import Record

    _Guard = Callable[[object, Connection, Any], None]

_CHANGES: Final = ("before_update", "before_delete")
_KEPT_WITH_EVERY_CHANGE: Final = frozenset({"version", "changed"})
_CHANGES_OF_PARTS: Final = ("before_insert", *_CHANGES)


def keep_closed_records() -> None:
    """Let every row of a kind that can be closed, and every part of one, refuse changes once it is."""
    for kind in KINDS:
        if kind.closed is None:
            continue
        row = row_class(kind.name)
        for change in _CHANGES:
            event.listen(row, change, _guard_of_record(kind.closed))
        for part in referrers(kind.name):
            if part.is_owner:
                for change in _CHANGES_OF_PARTS:
                    event.listen(part.row, change, _guard_of_part(kind.closed, row, part.column))


def _guard_of_record(closed: Closed) -> _Guard:
    def refuse(_mapper: object, _connection: Connection, row: Any) -> None:
        attributes = inspect(row).attrs
        before = attributes[closed.field].history.deleted or (getattr(row, closed.field),)
        if before[0] not in closed.codes:
            return
        changed = {each.key for each in attributes if each.history.has_changes()}
        if not changed or not changed <= {*closed.still_open, *_KEPT_WITH_EVERY_CHANGE}:
            raise UserError(closed.refusal)

    return refuse


def _guard_of_part(closed: Closed, owner: type[Record], column: Column[Any]) -> _Guard:
    state = owner.__table__.c[closed.field]

    def refuse(_mapper: object, connection: Connection, part: Any) -> None:
        owner_id = getattr(part, column.name)
        if connection.scalar(select(state).where(owner.__table__.c.id == owner_id)) in closed.codes:
            raise UserError(closed.refusal)

    return refuse
