"""The rows behind kinds of record, and which rows name which others, read from the tables themselves."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from kamdesk.store.models.base import OWNER, Base, Record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Column


class Referrer(NamedTuple):
    """A column that names rows of another table; ``is_owner`` says that its rows go with those they name."""

    row: type[Record]
    column: Column[Any]
    is_owner: bool


@cache
def rows_by_table() -> Mapping[str, type[Record]]:
    """Return every class of rows that people change, by the name of its table."""
    classes = (mapper.class_ for mapper in Base.registry.mappers)
    return {each.__tablename__: each for each in classes if issubclass(each, Record)}


def row_class(table: str) -> type[Record]:
    """Return the class of the rows of a table; its name is that of the kind of record kept there."""
    return rows_by_table()[table]


@cache
def referrers(table: str) -> tuple[Referrer, ...]:
    """Return the columns of all tables that name rows of this one by their foreign keys."""
    return tuple(
        Referrer(row, column, bool(column.info.get(OWNER)))
        for row in rows_by_table().values()
        for column in row.__table__.c
        for key in column.foreign_keys
        if key.column.table.name == table
    )
