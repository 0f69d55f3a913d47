"""The rows behind kinds of record, and which rows name which others, read from the tables themselves."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import and_, exists

from kamdesk.store.models.base import CONTENT, OWNER, SUBJECT, Base, Record

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from sqlalchemy import Column, ColumnElement


class Referrer(NamedTuple):
    """A column that names rows of another table.

    ``is_owner`` says that its rows go with those they name. ``kind_column`` is set where a column names
    records of any kind, and holds the name of their table beside their id.
    """

    table: str
    row: type[Record]
    column: Column[Any]
    is_owner: bool = False
    kind_column: Column[Any] | None = None

    def names(self, row_id: Any) -> ColumnElement[bool]:
        """Return that a row names the row of the other table that has this id."""
        return self._of_table(self.column == row_id)

    def names_one_of(self, ids: Sequence[UUID]) -> ColumnElement[bool]:
        """Return that a row names one of these rows of the other table."""
        return self._of_table(self.column.in_(ids))

    def some_row_names(self, row_id: Any) -> ColumnElement[bool]:
        """Return that some row names the row of the other table that has this id, be both tables one."""
        rows = self.row.__table__.alias()
        named = rows.c[self.column.name] == row_id
        if self.kind_column is not None:
            named = and_(named, rows.c[self.kind_column.name] == self.table)
        return exists().where(named)

    def _of_table(self, named: ColumnElement[bool]) -> ColumnElement[bool]:
        return named if self.kind_column is None else and_(named, self.kind_column == self.table)


@cache
def rows_by_table() -> Mapping[str, type[Record]]:
    """Return every class of rows that people change, by the name of its table."""
    classes = (mapper.class_ for mapper in Base.registry.mappers)
    rows = {each.__tablename__: each for each in classes if issubclass(each, Record)}
    return dict(sorted(rows.items()))


def row_class(table: str) -> type[Record]:
    """Return the class of the rows of a table; its name is that of the kind of record kept there."""
    return rows_by_table()[table]


def columns_of(table: str) -> Any:
    """Return the columns of a table, asked by name: what only reads them needs no class of rows.

    The classes are made ready for use at their first one, which the first list does not wait for.
    """
    return row_class(table).__table__.c


@cache
def referrers(table: str) -> tuple[Referrer, ...]:
    """Return the columns of all tables that name rows of this one, by foreign keys or as a subject."""
    by_key = (
        Referrer(table, row, column, bool(column.info.get(OWNER)))
        for row in rows_by_table().values()
        for column in row.__table__.c
        for key in column.foreign_keys
        if key.column.table.name == table
    )
    return (*by_key, *subject_referrers(table))


@cache
def subject_referrers(table: str) -> tuple[Referrer, ...]:
    """Return the columns that name records of any kind as they name this table's, which no key guards."""
    return tuple(
        Referrer(table, row, column, kind_column=row.__table__.c[column.info[SUBJECT]])
        for row in rows_by_table().values()
        for column in row.__table__.c
        if SUBJECT in column.info
    )


class ContentColumn(NamedTuple):
    """A column that names contents by their SHA-256."""

    row: type[Record]
    column: Column[Any]


@cache
def content_columns() -> tuple[ContentColumn, ...]:
    """Return the columns of all tables that name contents kept in pieces."""
    return tuple(
        ContentColumn(row, column)
        for row in rows_by_table().values()
        for column in row.__table__.c
        if CONTENT in column.info
    )
