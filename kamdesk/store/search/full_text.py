"""The full-text index as SQLite keeps it (FTS5): all statements about it that only SQLite understands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from sqlalchemy import bindparam, column, delete, func, select, table, text

from kamdesk.store.models.search import SearchDocumentRow
from kamdesk.store.search.tokens import (
    ANYWHERE,
    DATED,
    IN_NAME,
    NAME_START,
    WHOLE_NAME,
    Tier,
    expression,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from sqlalchemy import Connection, Row, Select

    from kamdesk.domain.readings.finding import Run

_GRAM: Final = 2
_PAGES_AT_A_TIME: Final = 64  # of the index, merged in one short transaction
_WIDER: Final = 3  # so many times the limit is fetched among names, so that short ones can come first
TIERS: Final[tuple[Tier, ...]] = (WHOLE_NAME, NAME_START, IN_NAME, ANYWHERE)
"""Where the words may be found, the best first."""
_NAMELESS: Final = TIERS.index(ANYWHERE)

_INDEX: Final = table("search_words", column("rowid"), column("search_words"))
_PUT_WORDS: Final = "REPLACE INTO search_words (rowid, words) VALUES (?, ?)"
_DROP_WORDS: Final = delete(_INDEX).where(_INDEX.c.rowid == bindparam("key"))
_DROP_ALL: Final = text("INSERT INTO search_words (search_words) VALUES ('delete-all')")
_HELD_WORDS: Final = text("SELECT doc, term FROM search_words_held")

_MERGES_ITSELF: Final = "SELECT 1 WHERE (SELECT v FROM search_words_config WHERE k = 'automerge') IS NOT 0"
_LEAVE_MERGING: Final = "INSERT INTO search_words (search_words, rank) VALUES ('automerge', 0)"
_MERGE: Final = f"INSERT INTO search_words (search_words, rank) VALUES ('merge', {_PAGES_AT_A_TIME})"

_FIND: Final = (
    "SELECT * FROM (SELECT {place} AS tier, d.kind AS kind, d.id AS id, d.title AS title, d.day AS day "
    "FROM {words} AS w JOIN search_document AS d ON d.key = w.rowid WHERE {condition} LIMIT {most})"
)
_WORDS: Final = "(SELECT rowid FROM search_words WHERE search_words MATCH ?)"
_MOST_DATED: Final = 1000
"""The latest days are looked for among so many documents that belong to a day and were entered last."""
_LATEST: Final = (
    f"(SELECT rowid FROM search_words WHERE search_words MATCH ? ORDER BY rowid DESC LIMIT {_MOST_DATED})"
)
_LATEST_OF_FEW: Final = (
    "(SELECT latest.key AS rowid FROM (SELECT rowid FROM search_words WHERE search_words MATCH ? "
    "ORDER BY rowid DESC) AS found JOIN search_document AS latest ON latest.key = found.rowid "
    f"WHERE latest.day IS NOT NULL LIMIT {_MOST_DATED})"
)
"""The same where hardly anything else is found: looking each up is less than passing over all others."""
_BY_DAY: Final = " ORDER BY d.day DESC, d.key DESC"


class _Search(NamedTuple):
    """Where to look for what, in a tier by its place in `TIERS`, and which come first."""

    place: int
    words: str
    matching: str
    order: str = ""


class Found(NamedTuple):
    """One document that was found: its place in `TIERS`, the kind and id of its record, title and day."""

    tier: int
    kind: str
    id: str
    title: str
    day: str | None


def find(
    connection: Connection,
    wanted: Sequence[Run],
    tiers: Sequence[int],
    limit: int,
    kinds: Collection[str] | None,
) -> list[Found]:
    """Return the documents that contain all of ``wanted``, tier by tier, at least ``limit`` where there are.

    Where the words stand anywhere, those that belong to no day come first, then the latest days. ``tiers``
    are places in `TIERS`; ``kinds`` are those of records, None for all.
    """
    found = _found(connection, wanted, [_first(wanted, place) for place in tiers], limit, kinds)
    if _NAMELESS not in tiers:
        return found
    matching = expression(wanted, ANYWHERE)
    if kinds is not None:
        latest = _Search(_NAMELESS, _LATEST, f'({matching}) AND "{DATED}"', _BY_DAY)
    elif sum(each.tier == _NAMELESS for each in found) < limit:
        latest = _Search(_NAMELESS, _LATEST_OF_FEW, matching, _BY_DAY)
    else:
        return found
    return found + _found(connection, wanted, [latest], limit, kinds)


def _first(wanted: Sequence[Run], place: int) -> _Search:
    """Return what is looked for first in a tier: what stands anywhere must belong to no day."""
    matching = expression(wanted, TIERS[place])
    return _Search(place, _WORDS, matching if place != _NAMELESS else _without_days(matching))


def _without_days(matching: str) -> str:
    return f'({matching}) NOT "{DATED}"'


def _found(
    connection: Connection,
    wanted: Sequence[Run],
    searches: Sequence[_Search],
    limit: int,
    kinds: Collection[str] | None,
) -> list[Found]:
    compared = _long_runs(wanted)
    among_kinds = "" if kinds is None else f" AND d.kind IN ({', '.join('?' * len(kinds))})"
    statements, values = [], []
    for place, words, matching, order in searches:
        tier = TIERS[place]
        condition = "TRUE" + f" AND instr({'d.text' if tier == ANYWHERE else 'd.names'}, ?)" * len(compared)
        most = limit * _WIDER if tier in (NAME_START, IN_NAME) else limit
        condition_and_order = f"{condition}{among_kinds}{order}"
        statements.append(_FIND.format(place=place, words=words, condition=condition_and_order, most=most))
        values += [matching, *compared, *(kinds or ())]
    return [Found(*row) for row in connection.exec_driver_sql(" UNION ALL ".join(statements), tuple(values))]


def ids_containing(wanted: Sequence[Run], *, is_timeless: bool) -> Select[Any]:
    """Return a selection of the ids of the records whose documents contain all of ``wanted``.

    It can be narrowed by the columns of `SearchDocumentRow`. ``is_timeless`` leaves out those that belong to
    a day, which are most: none of them is looked up.
    """
    matching = expression(wanted, ANYWHERE)
    asked = _without_days(matching) if is_timeless else matching
    words = select(_INDEX.c.rowid).where(_INDEX.c.search_words.op("MATCH")(asked))
    whole = [func.instr(SearchDocumentRow.text, run) > 0 for run in _long_runs(wanted)]
    return select(SearchDocumentRow.id).where(SearchDocumentRow.key.in_(words), *whole)


def put_words(connection: Connection, words: Sequence[tuple[int, str]]) -> None:
    """Write the words of documents anew; pairs of the document's key and its words, parted by spaces."""
    connection.exec_driver_sql(_PUT_WORDS, list(words))


def drop_words(connection: Connection, keys: Sequence[int]) -> None:
    """Remove the words of the documents with these keys."""
    connection.execute(_DROP_WORDS, [{"key": key} for key in keys])


def drop_all_words(connection: Connection) -> None:
    """Empty the index."""
    connection.execute(_DROP_ALL)


def all_words(connection: Connection) -> Iterable[Row[int, str]]:
    """Return each word that the index holds, with the key of its document before it."""
    return connection.execute(_HELD_WORDS)


def leave_merging(cursor: Any) -> None:
    """Stop commits from merging the parts of the index; `merge_a_little` does it instead.

    Above sixteen parts a commit still merges them. ``cursor`` is the driver's, outside a transaction.
    """
    if cursor.execute(_MERGES_ITSELF).fetchone():
        cursor.execute(_LEAVE_MERGING)


def merge_a_little(cursor: Any) -> bool:
    """Merge some pages of the index in a transaction of their own; tell whether there was something to do."""
    before = cursor.connection.total_changes
    cursor.execute(_MERGE)
    return bool(cursor.connection.total_changes - before > 1)  # one change is the command itself


def _long_runs(wanted: Sequence[Run]) -> list[str]:
    """Return the Chinese runs that are longer than a gram: texts must hold them as they are."""
    return [run.text for run in wanted if run.kind == "han" and len(run.text) > _GRAM]
