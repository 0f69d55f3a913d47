"""Whether tables, indexes and triggers of a file are those that the migrations make."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.shared.text import Message, term
from kamdesk.store.file.migrating import in_memory

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamdesk.store.log.work import Work

    _Parts = Mapping[tuple[str, str], tuple[str, ...]]

_WORDS: Final = {
    "table": term("数据表"),
    "index": term("索引"),
    "trigger": term("保护规则"),
    "view": term("数据表"),
}
# Without what SQLite makes by itself: its own tables, and those behind the full-text index.
_PARTS: Final = (
    "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT IN "
    "('search_words_data', 'search_words_idx', 'search_words_docsize', 'search_words_config')"
)
_NOTHING: Final[tuple[str, ...]] = ()
_COMMAS: Final = re.compile(r",(?![^()]*\))")  # those outside of parentheses


def schema_problems(work: Work) -> list[Message]:
    """Return which tables, indexes and triggers are missing, altered, or none of ours."""
    held = _parts(work.session.connection())
    made = _parts_of_head()
    problems = []
    for kind, name in sorted(held.keys() | made.keys()):
        before, now = made.get((kind, name), _NOTHING), held.get((kind, name), _NOTHING)
        if before != now:
            words = Message(_WORDS.get(kind, kind))
            problems.append(Message(_sentence(before, now), kind=words, name=name))
    return problems


def _sentence(before: tuple[str, ...], now: tuple[str, ...]) -> str:
    if not now:
        return term("{kind}“{name}”不见了。")
    return term("{kind}“{name}”被改动过。") if before else term("{kind}“{name}”不是本程序建立的。")


@cache
def _parts_of_head() -> _Parts:
    with in_memory() as connection:
        return _parts(connection)


def _parts(connection: Any) -> _Parts:
    found = connection.exec_driver_sql(_PARTS)
    return {(kind, name): _alike(sql) for kind, name, sql in found if sql}


def _alike(sql: str) -> tuple[str, ...]:
    """Return the parts of a statement without what depends on the library that wrote it.

    These are quotes, the breaking of lines, and for tables the order of columns and constraints.
    """
    words = " ".join(sql.replace('"', "").split())
    if not words.startswith("CREATE TABLE"):
        return (words,)
    head, _, body = words.removesuffix(")").partition("(")
    return head.strip(), *sorted(part.strip() for part in _COMMAS.split(body))
