"""The search index: kept in step with every change before it is committed, and asked by people."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from sqlalchemy import bindparam, column, delete, func, insert, select, text

from kamdesk.domain.shared.progress import no_progress
from kamdesk.domain.shared.search import SearchHit
from kamdesk.store.models import SearchDocumentRow
from kamdesk.store.search.documents import SOURCES, Document, dependents, documents_of, ids_of_kind
from kamdesk.store.search.tokens import (
    ANYWHERE,
    IN_NAME,
    NAME_START,
    WHOLE_NAME,
    Run,
    Tier,
    document_tokens,
    expression,
    query_runs,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from sqlalchemy import Connection, Select

    from kamdesk.domain.shared.progress import Progress
    from kamdesk.store.log.work import Work

_Found = tuple[int, str, str, str, str]  # tier, kind, id, title, detail

_CHUNK: Final = 500
_GRAM: Final = 2
_PAGES_AT_A_TIME: Final = 64  # of the index, merged in one short transaction
_TIERS: Final[tuple[Tier, ...]] = (WHOLE_NAME, NAME_START, IN_NAME, ANYWHERE)
_NAMELESS: Final = _TIERS.index(ANYWHERE)
_FOREMOST: Final = (0, 1)
_OTHERS: Final = (2, 3)
_WIDER: Final = 3  # so many times the limit is fetched among names, so that short ones can come first

_PUT_WORDS: Final = text("REPLACE INTO search_words (rowid, words) VALUES (:key, :words)")
_PUT_DOCUMENT: Final = insert(SearchDocumentRow.__table__).prefix_with("OR REPLACE")
_DROP_WORDS: Final = text("DELETE FROM search_words WHERE rowid = :key")
_HELD_WORDS: Final = text("SELECT doc, term FROM search_words_held")
_ALL_WORDS: Final = text("INSERT INTO search_words (search_words) VALUES ('delete-all')")

_MERGES_ITSELF: Final = "SELECT 1 WHERE (SELECT v FROM search_words_config WHERE k = 'automerge') IS NOT 0"
_LEAVE_MERGING: Final = "INSERT INTO search_words (search_words, rank) VALUES ('automerge', 0)"
_MERGE: Final = f"INSERT INTO search_words (search_words, rank) VALUES ('merge', {_PAGES_AT_A_TIME})"

_ROWS_WITH: Final = text("SELECT rowid FROM search_words WHERE search_words MATCH :words")
_NEWEST_KEY: Final = text("SELECT max(key) FROM search_document")
_FIND: Final = (
    "SELECT * FROM (SELECT {place} AS tier, d.kind AS kind, d.id AS id, d.title AS title, d.detail AS detail "
    "FROM search_words JOIN search_document AS d ON d.key = search_words.rowid WHERE search_words MATCH ?"
)
_KNOWN: Final = select(SearchDocumentRow.id, SearchDocumentRow.key).where(
    SearchDocumentRow.kind == bindparam("kind"), SearchDocumentRow.id.in_(bindparam("ids", expanding=True))
)
_DROP_DOCUMENT: Final = delete(SearchDocumentRow.__table__).where(SearchDocumentRow.key == bindparam("key"))


def query(work: Work, asked: str, *, limit: int, kinds: Collection[str] | None = None) -> list[SearchHit]:
    """Return the records that contain everything asked for, names first, whole and beginning names foremost.

    ``asked`` may mix Chinese, pinyin, initials, digits and words; nothing to look for finds nothing.
    """
    wanted = query_runs(asked)
    if not wanted:
        return []
    found: dict[tuple[str, str], _Found] = {}
    for tiers in (_FOREMOST, _OTHERS):
        for hit in sorted(_find(work, wanted, tiers, limit, kinds), key=_rank):
            found.setdefault((hit[1], hit[2]), hit)
        if len(found) >= limit:
            break
    return [
        SearchHit(kind, UUID(row_id), title, detail)
        for _, kind, row_id, title, detail in list(found.values())[:limit]
    ]


def found_in(asked: str, kind: str) -> Select[Any]:
    """Return a statement of the ids of the records of a kind that contain everything asked for.

    ``asked`` holds something to look for (see `query_runs`).
    """
    wanted = query_runs(asked)
    document = SearchDocumentRow
    words = _ROWS_WITH.bindparams(words=expression(wanted, ANYWHERE)).columns(column("rowid")).subquery()
    whole = [func.instr(document.text, run.text) > 0 for run in wanted if run.kind == "han" and run.text[2:]]
    in_index = document.key.in_(select(words.c.rowid))
    return select(document.id).where(in_index, *whole, document.kind == kind)


def reindex_touched(work: Work, progress: Progress = no_progress) -> None:
    """Bring the documents of all rows that this work touched up to date, and of those that show them.

    Reports progress in documents.
    """
    connection = work.session.connection()
    wanted: dict[str, set[UUID]] = {}
    for (kind, row_id), fields in work.touched.items():
        if kind in SOURCES:
            wanted.setdefault(kind, set()).add(row_id)
            for other, dependent in dependents(connection, kind, row_id, fields):
                wanted.setdefault(other, set()).add(dependent)
    work.touched.clear()
    done, total = 0, sum(map(len, wanted.values()))
    for kind, ids in wanted.items():
        ordered = sorted(ids)
        for start in range(0, len(ordered), _CHUNK):
            chunk = ordered[start : start + _CHUNK]
            _replace_chunk(connection, kind, chunk)
            done += len(chunk)
            progress(done, total)


def rebuild(work: Work) -> int:
    """Build the whole index anew from the records; return the number of documents."""
    connection = work.session.connection()
    connection.execute(_ALL_WORDS)
    connection.execute(delete(SearchDocumentRow.__table__))
    return sum(_replace(connection, kind, ids_of_kind(connection, kind)) for kind in SOURCES)


def leave_merging(cursor: Any) -> None:
    """Let commits no longer merge the parts of the index, of which `merge_a_little` takes care.

    Above sixteen parts a commit still merges them; ``cursor`` is the driver's, outside a transaction.
    """
    if cursor.execute(_MERGES_ITSELF).fetchone():
        cursor.execute(_LEAVE_MERGING)


def merge_a_little(cursor: Any) -> bool:
    """Merge some pages of the index in a transaction of their own; tell whether there was something to do."""
    before = cursor.connection.total_changes
    cursor.execute(_MERGE)
    return bool(cursor.connection.total_changes - before > 1)  # one change is the command itself


def count_documents(work: Work) -> int:
    """Return the number of records that can be found."""
    return work.session.scalar(select(func.count(SearchDocumentRow.key))) or 0


def differences(work: Work, *, words: bool = True) -> int:
    """Return how many documents are missing, left over or unlike their records.

    With ``words`` the full-text index itself is read, too, and compared word by word.
    """
    connection = work.session.connection()
    shown = {(row.kind, row.id): row for row in connection.execute(select(SearchDocumentRow.__table__))}
    held = _held_words(connection) if words else {}
    wrong = 0
    for kind in SOURCES:
        for document in _documents(connection, kind, ids_of_kind(connection, kind)):
            row = shown.pop((kind, document.id), None)
            if row is None or any(getattr(row, name) != value for name, value in _columns(document).items()):
                wrong += 1
            elif words:
                wrong += held.get(row.key, 0) != _sum_of(document_tokens(document.names, document.text))
    return wrong + len(shown)


def _held_words(connection: Connection) -> dict[int, int]:
    """Return a sum over the words that the index holds for each document, whatever their order."""
    held: dict[int, int] = {}
    for key, word in connection.execute(_HELD_WORDS):
        held[key] = held.get(key, 0) ^ hash(word)
    return held


def _sum_of(tokens: Iterable[str]) -> int:
    total = 0
    for token in tokens:
        total ^= hash(token)
    return total


def _find(
    work: Work, wanted: Sequence[Run], tiers: Sequence[int], limit: int, kinds: Collection[str] | None
) -> Sequence[_Found]:
    among_kinds = "" if kinds is None else f" AND d.kind IN ({', '.join('?' * len(kinds))})"
    statements, values = [], []
    for place in tiers:
        tier = _TIERS[place]
        most = limit * _WIDER if tier in (NAME_START, IN_NAME) else limit
        condition, compared = _comparison(wanted, tier)
        statements.append(f"{_FIND.format(place=place)}{condition}{among_kinds} LIMIT {most})")
        values += [expression(wanted, tier), *compared, *(kinds or ())]
    rows = work.session.connection().exec_driver_sql(" UNION ALL ".join(statements), tuple(values))
    return [(tier, kind, row_id, title, detail) for tier, kind, row_id, title, detail in rows]


def _rank(found: _Found) -> tuple[int, int]:
    """Sort by tier; among names by length, for a short name says nothing else."""
    return found[0], len(found[3]) if found[0] < _NAMELESS else 0


def _comparison(wanted: Sequence[Run], tier: Tier) -> tuple[str, list[str]]:
    """Return what holds for texts that contain the long runs as they are, not just all their grams."""
    long_runs = [run.text for run in wanted if run.kind == "han" and len(run.text) > _GRAM]
    column = "d.text" if tier == ANYWHERE else "d.names"
    return f" AND instr({column}, ?)" * len(long_runs), long_runs


def _replace(connection: Connection, kind: str, ids: Sequence[UUID]) -> int:
    return sum(
        _replace_chunk(connection, kind, ids[start : start + _CHUNK]) for start in range(0, len(ids), _CHUNK)
    )


def _replace_chunk(connection: Connection, kind: str, ids: Sequence[UUID]) -> int:
    """Write the documents of these records anew, each under the key it had; drop those no longer shown."""
    known = connection.execute(_KNOWN, {"kind": kind, "ids": ids})
    keys: dict[UUID, int] = {row.id: row.key for row in known}
    documents = list(documents_of(connection, SOURCES[kind], ids))
    next_key = count((connection.execute(_NEWEST_KEY).scalar() or 0) + 1)
    keyed = [(keys.pop(document.id, 0) or next(next_key), document) for document in documents]
    if keys:
        dropped = [{"key": key} for key in keys.values()]
        connection.execute(_DROP_WORDS, dropped)
        connection.execute(_DROP_DOCUMENT, dropped)
    if keyed:
        connection.execute(_PUT_DOCUMENT, [{"key": key, **_columns(document)} for key, document in keyed])
        connection.execute(_PUT_WORDS, [{"key": key, "words": _words(document)} for key, document in keyed])
    return len(keyed)


def _words(document: Document) -> str:
    return " ".join(document_tokens(document.names, document.text))


def _documents(connection: Connection, kind: str, ids: Sequence[UUID]) -> Iterator[Document]:
    for start in range(0, len(ids), _CHUNK):
        yield from documents_of(connection, SOURCES[kind], ids[start : start + _CHUNK])


def _columns(document: Document) -> dict[str, Any]:
    return {
        "kind": document.kind,
        "id": document.id,
        "title": document.title,
        "detail": document.detail,
        "names": document.folded_names,
        "text": document.text,
    }
