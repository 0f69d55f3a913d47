"""How the change log writes values: as JSON of what the column holds, exactly and reversibly."""

from __future__ import annotations

import json
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from sqlalchemy import Boolean, Date, Text, Uuid, type_coerce
from sqlalchemy.engine.default import DefaultDialect
from sqlalchemy.types import NullType

from kamdesk.store.models.base import UNLOGGED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from sqlalchemy import Column, ColumnElement, Table

_DIALECT: Final = DefaultDialect()  # knows no uuids and no booleans of its own: text and 0 or 1
_NOTHING: Final = (None, "")  # what stands in a column where nothing is recorded
_write_compactly: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def encode(column: Column[Any], value: Any) -> str:
    """Return the JSON text of a value of this column."""
    return json.dumps(_to_plain(column)(value), ensure_ascii=False)


def decode(column: Column[Any], text: str | None) -> Any:
    """Return the value that `encode` wrote; None where the log holds nothing."""
    return None if text is None else _from_plain(column)(json.loads(text))


def encode_row(table: Table, values: Mapping[str, Any]) -> str:
    """Return the JSON object of a whole row, leaving out what is empty."""
    return _compact({name: to_plain(values[name]) for name, to_plain in _row_codec(table)})


@cache
def held_columns(table: Table) -> tuple[ColumnElement[Any], ...]:
    """Return what to select for `held_row`: the logged columns, as the driver gives them."""
    return tuple(
        type_coerce(table.c[name], NullType()).label(f"held_{name}") for name in logged_columns(table)
    )


def held_row(table: Table, held: Sequence[Any]) -> str:
    """Return what `encode_row` would write for a row, from the values of `held_columns`.

    Nothing is parsed, so that a row with a damaged value can be compared, too.
    """
    return _compact(
        {
            name: plain(value) if plain else value
            for (name, plain), value in zip(_held_codec(table), held, strict=True)
        }
    )


def sent_rows(table: Table, columns: Mapping[str, Sequence[Any]]) -> Iterator[str]:
    """Yield what `encode_row` would write for each row, from columns as the driver takes them.

    A column left out is empty, as are most of those given.
    """
    logged = {name: plain for name, plain in _held_codec(table) if _says_something(columns.get(name, ()))}
    plain_columns = (map(plain, columns[name]) if plain else columns[name] for name, plain in logged.items())
    return (_compact(dict(zip(logged, row, strict=True))) for row in zip(*plain_columns, strict=True))


def merged_row(table: Table, text: str, field: str, value: str | None) -> str:
    """Return the JSON object of a row in which one field took the value that `encode` wrote."""
    plain = json.loads(text)
    plain[field] = None if value is None else json.loads(value)
    return _compact({name: plain.get(name) for name in logged_columns(table)})


def decode_row(table: Table, text: str) -> dict[str, Any]:
    """Return the values that `encode_row` wrote; columns that no longer exist are left out."""
    plain = json.loads(text)
    found = {}
    for name, _ in _row_codec(table):
        column = table.c[name]
        if name in plain:
            found[name] = _from_plain(column)(plain[name])
        elif column.nullable:
            found[name] = None
        elif isinstance(column.type, Text):
            found[name] = ""
    return found


@cache
def logged_columns(table: Table) -> tuple[str, ...]:
    """Return the columns that the log keeps: all but local key, version, stamp and what is derived."""
    return tuple(column.name for column in table.c if not column.info.get(UNLOGGED))


@cache
def _row_codec(table: Table) -> tuple[tuple[str, Callable[[Any], Any]], ...]:
    return tuple((name, _to_plain(table.c[name])) for name in logged_columns(table))


def _says_something(values: Sequence[Any]) -> bool:
    """Tell a column at a glance from one that holds the same nothing in every row."""
    return bool(values) and (values[0] not in _NOTHING or values.count(values[0]) < len(values))


def _compact(plain: dict[str, Any]) -> str:
    return _write_compactly(
        {name: value for name, value in plain.items() if value is not None and value != ""}
    )


def _unchanged(value: Any) -> Any:
    return value


@cache
def _held_codec(table: Table) -> tuple[tuple[str, Callable[[Any], Any] | None], ...]:
    kinds = ((name, table.c[name].type) for name in logged_columns(table))
    return tuple(
        (name, _held_to_plain if isinstance(kind, Uuid | Date | Boolean) else None) for name, kind in kinds
    )


def _held_to_plain(value: Any) -> Any:
    """Return a value as the log keeps it, whether or not the driver knows uuids, dates and booleans."""
    if isinstance(value, UUID):
        return value.hex
    if isinstance(value, date):
        return value.isoformat()
    return int(value) if isinstance(value, bool) else value


@cache
def _to_plain(column: Column[Any]) -> Callable[[Any], Any]:
    if isinstance(column.type, Date):
        return _held_to_plain
    return column.type.dialect_impl(_DIALECT).bind_processor(_DIALECT) or _unchanged


@cache
def _from_plain(column: Column[Any]) -> Callable[[Any], Any]:
    if isinstance(column.type, Date):
        return _date_from_plain
    return column.type.dialect_impl(_DIALECT).result_processor(_DIALECT, None) or _unchanged


def _date_from_plain(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
