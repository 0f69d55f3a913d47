"""Many rows into one table at once, as the driver takes them: SQLAlchemy writes only the statement."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import insert

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from sqlalchemy import Column, Connection, Dialect, Table


def sent_columns(
    connection: Connection, table: Table, columns: Mapping[str, Sequence[Any]]
) -> dict[str, Sequence[Any]]:
    """Return columns of values as the driver takes them, which is as it would give them back."""
    return {name: _sent(table.c[name], connection.dialect, values) for name, values in columns.items()}


def insert_sent(connection: Connection, table: Table, columns: Mapping[str, Sequence[Any]]) -> None:
    """Insert the rows that lie across `sent_columns`; no dictionary is made of each."""
    words, order = insertion(table, frozenset(columns), connection.dialect)
    connection.exec_driver_sql(words, list(zip(*(columns[name] for name in order), strict=True)))


@cache
def insertion(table: Table, names: frozenset[str], dialect: Dialect) -> tuple[str, Sequence[str]]:
    """Return the statement that inserts into these columns, and the order in which it takes their values."""
    compiled = insert(table).compile(dialect=dialect, column_keys=sorted(names))
    if compiled.positiontup is None:
        raise NotImplementedError(f"{dialect.driver} takes values by name")
    return str(compiled), compiled.positiontup


def _sent(column: Column[Any], dialect: Dialect, values: Sequence[Any]) -> Sequence[Any]:
    to_driver = _to_driver(column, dialect)
    return values if to_driver is None else [to_driver(value) for value in values]


@cache
def _to_driver(column: Column[Any], dialect: Dialect) -> Callable[[Any], Any] | None:
    return column.type.dialect_impl(dialect).bind_processor(dialect)
