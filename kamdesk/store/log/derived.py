"""Columns computed from others: whether they still say what the others say, and computing them again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, select, update

from kamdesk.store.models.registry import rows_by_table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kamdesk.store.log.work import Work
    from kamdesk.store.models.base import Record


def count_differences(work: Work) -> int:
    """Return how many rows hold a computed value that is not what this program computes."""
    return sum(1 for kind in rows_by_table().values() for _ in _differences(work, kind))


def derive_again(work: Work) -> None:
    """Compute such values anew; no act of a person changes, so neither the log nor the versions do."""
    for kind in rows_by_table().values():
        table = kind.__table__
        right = list(_differences(work, kind))
        if right:
            values: dict[str, Any] = {name: bindparam(f"right_{name}") for name in kind.derived}
            statement = update(table).where(table.c.key == bindparam("row_key")).values(values)
            work.session.connection().execute(statement, right)


def _differences(work: Work, kind: type[Record]) -> Iterator[dict[str, Any]]:
    if not kind.derived:
        return
    table = kind.__table__
    sources = [table.c[source] for source, _ in kind.derived.values()]
    held = [table.c[name] for name in kind.derived]
    for key, *values in work.session.connection().execute(select(table.c.key, *sources, *held)):
        found, kept = values[: len(sources)], values[len(sources) :]
        right = [derive(value) for (_, derive), value in zip(kind.derived.values(), found, strict=True)]
        if right != kept:
            names = (f"right_{name}" for name in kind.derived)
            yield {"row_key": key, **dict(zip(names, right, strict=True))}
