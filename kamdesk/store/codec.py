"""How the change log writes values: as JSON of what the column itself holds, exactly and reversibly."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy.dialects.sqlite.base import SQLiteDialect

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Column, Table

_DIALECT: Final = SQLiteDialect()


def encode(column: Column[Any], value: Any) -> str:
    """Return the JSON text of a value of this column."""
    return json.dumps(_to_plain(column)(value), ensure_ascii=False)


def decode(column: Column[Any], text: str | None) -> Any:
    """Return the value that `encode` wrote; None where the log holds nothing."""
    return None if text is None else _from_plain(column)(json.loads(text))


def encode_row(table: Table, values: dict[str, Any]) -> str:
    """Return the JSON object of a whole row."""
    plain = {name: _to_plain(table.c[name])(value) for name, value in values.items()}
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))


def decode_row(table: Table, text: str) -> dict[str, Any]:
    """Return the values that `encode_row` wrote, leaving out columns that no longer exist."""
    plain = json.loads(text)
    return {name: _from_plain(table.c[name])(value) for name, value in plain.items() if name in table.c}


def _unchanged(value: Any) -> Any:
    return value


@cache
def _to_plain(column: Column[Any]) -> Callable[[Any], Any]:
    return column.type.dialect_impl(_DIALECT).bind_processor(_DIALECT) or _unchanged


@cache
def _from_plain(column: Column[Any]) -> Callable[[Any], Any]:
    return column.type.dialect_impl(_DIALECT).result_processor(_DIALECT, None) or _unchanged
