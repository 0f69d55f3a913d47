"""The search index: kept in step with every change before it is committed, and asked by people."""

from __future__ import annotations

from itertools import count
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from sqlalchemy import bindparam, delete, func, select, update

from kamdesk.domain.readings.finding import query_runs
from kamdesk.domain.shared.progress import no_progress
from kamdesk.domain.shared.search import SearchHit
from kamdesk.store.log.inserting import insert_sent, sent_columns
from kamdesk.store.models.search import SearchDocumentRow
from kamdesk.store.search import full_text
from kamdesk.store.search.documents import (
    SOURCES,
    Document,
    dependents,
    documents_of,
    ids_of_kind,
    is_found_by,
)
from kamdesk.store.search.explaining import matched
from kamdesk.store.search.full_text import TIERS, Found, ids_containing
from kamdesk.store.search.tokens import ANYWHERE, DATED, document_tokens

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from sqlalchemy import Connection, Select

    from kamdesk.domain.readings.finding import Run
    from kamdesk.domain.shared.progress import Progress
    from kamdesk.store.log.work import Work

_CHUNK: Final = 500
_NAMELESS: Final = TIERS.index(ANYWHERE)
_FOREMOST: Final = (0, 1)
_OTHERS: Final = (2, 3)

_DOCUMENT: Final = SearchDocumentRow.__table__
_CHANGE_DOCUMENT: Final = update(_DOCUMENT).where(_DOCUMENT.c.key == bindparam("kept_key"))
_DROP_DOCUMENT: Final = delete(_DOCUMENT).where(_DOCUMENT.c.key == bindparam("key"))
_NEWEST_KEY: Final = select(func.max(_DOCUMENT.c.key))
_KNOWN: Final = select(_DOCUMENT.c.id, _DOCUMENT.c.key).where(
    _DOCUMENT.c.kind == bindparam("kind"), _DOCUMENT.c.id.in_(bindparam("ids", expanding=True))
)


def query(work: Work, asked: str, *, limit: int, kinds: Collection[str] | None = None) -> list[SearchHit]:
    """Return the records that contain everything asked for, names first, whole and beginning names foremost.

    Among equals the latest day comes first. ``asked`` may mix Chinese, pinyin, initials, digits and words;
    nothing to look for finds nothing.
    """
    wanted = query_runs(asked)
    if not wanted:
        return []
    connection = work.session.connection()
    found: dict[tuple[str, str], Found] = {}
    for tiers in (_FOREMOST, _OTHERS):
        latest_first = sorted(
            full_text.find(connection, wanted, tiers, limit, kinds),
            key=lambda hit: hit.day or "",
            reverse=True,
        )
        for hit in sorted(latest_first, key=_rank):
            found.setdefault((hit.kind, hit.id), hit)
        if len(found) >= limit:
            break
    return _hits(connection, list(found.values())[:limit], wanted)


def _hits(connection: Connection, found: Sequence[Found], wanted: Sequence[Run]) -> list[SearchHit]:
    """Return what is shown of the documents found, in their order, read from the records themselves."""
    ids: dict[str, list[UUID]] = {}
    for each in found:
        ids.setdefault(each.kind, []).append(UUID(each.id))
    hits = {
        str(document.id): SearchHit(
            kind, document.id, document.title, (*matched(document, wanted), *document.details)
        )
        for kind, wanted_ids in ids.items()
        for document in documents_of(connection, SOURCES[kind], wanted_ids)
    }
    return [hits[record_id] for each in found if (record_id := str(UUID(each.id))) in hits]


def found_in(asked: str, kind: str) -> Select[Any]:
    """Return a statement of the ids of the records of a kind that contain everything asked for.

    ``asked`` holds something to look for (see `query_runs`).
    """
    found = ids_containing(query_runs(asked), is_timeless=not SOURCES[kind].date)
    return found.where(SearchDocumentRow.kind == kind)


def reindex_touched(work: Work, progress: Progress = no_progress) -> None:
    """Bring the documents of all rows that this work touched up to date, and of those that show them.

    Reports progress in documents.
    """
    connection = work.session.connection()
    wanted: dict[str, set[UUID]] = {}
    for (kind, row_id), fields in work.touched.items():
        if kind in SOURCES:
            if is_found_by(kind, fields):
                wanted.setdefault(kind, set()).add(row_id)
            for other, dependent in dependents(connection, kind, row_id, fields):
                wanted.setdefault(other, set()).add(dependent)
    work.touched.clear()
    done, total = 0, sum(map(len, wanted.values()))
    for kind, ids in wanted.items():
        ordered = sorted(ids, key=attrgetter("int"))
        for start in range(0, len(ordered), _CHUNK):
            chunk = ordered[start : start + _CHUNK]
            _replace_chunk(connection, kind, chunk)
            done += len(chunk)
            progress(done, total)


def rebuild(work: Work) -> int:
    """Build the whole index anew from the records; return the number of documents."""
    connection = work.session.connection()
    full_text.drop_all_words(connection)
    connection.execute(delete(_DOCUMENT))
    return sum(_replace(connection, kind, ids_of_kind(connection, kind)) for kind in SOURCES)


def count_documents(work: Work) -> int:
    """Return the number of records that can be found."""
    return work.session.scalar(select(func.count(SearchDocumentRow.key))) or 0


def differences(work: Work, *, words: bool = True) -> int:
    """Return how many documents are missing, left over or unlike their records.

    With ``words`` the full-text index itself is read, too, and compared word by word.
    """
    connection = work.session.connection()
    shown = {(row.kind, row.id): row for row in connection.execute(select(_DOCUMENT))}
    held = _held_words(connection) if words else {}
    wrong = 0
    for kind in SOURCES:
        for document in _documents(connection, kind, ids_of_kind(connection, kind)):
            row = shown.pop((kind, document.id), None)
            if row is None or any(getattr(row, name) != value for name, value in _columns(document).items()):
                wrong += 1
            elif words:
                wrong += held.get(row.key, 0) != _sum_of(_tokens(document))
    return wrong + len(shown)


def _held_words(connection: Connection) -> dict[int, int]:
    """Return a sum over the words that the index holds for each document, whatever their order."""
    held: dict[int, int] = {}
    for key, word in full_text.all_words(connection):
        held[key] = held.get(key, 0) ^ hash(word)
    return held


def _sum_of(tokens: Iterable[str]) -> int:
    total = 0
    for token in tokens:
        total ^= hash(token)
    return total


def _rank(found: Found) -> tuple[int, bool, int]:
    """Sort by tier; among names by length, for a short name says nothing else, unless days sort them."""
    is_timeless = found.day is None
    by_length = is_timeless and found.tier < _NAMELESS
    return found.tier, not is_timeless, len(found.title) if by_length else 0


def _replace(connection: Connection, kind: str, ids: Sequence[UUID]) -> int:
    return sum(
        _replace_chunk(connection, kind, ids[start : start + _CHUNK]) for start in range(0, len(ids), _CHUNK)
    )


def _replace_chunk(connection: Connection, kind: str, ids: Sequence[UUID]) -> int:
    """Write the documents of these records anew, each under the key it had; drop those no longer shown."""
    known = connection.execute(_KNOWN, {"kind": kind, "ids": ids})
    keys: dict[UUID, int] = {row.id: row.key for row in known}
    new_keys = _new_keys(connection)
    changed, added, words = [], [], []
    for document in documents_of(connection, SOURCES[kind], ids):
        key = keys.pop(document.id, 0)
        if key:
            changed.append({"kept_key": key, **_columns(document)})
        else:
            key = next(new_keys)
            added.append({"key": key, **_columns(document)})
        words.append((key, _words(document)))
    if keys:
        full_text.drop_words(connection, list(keys.values()))
        connection.execute(_DROP_DOCUMENT, [{"key": key} for key in keys.values()])
    if changed:
        connection.execute(_CHANGE_DOCUMENT, changed)
    if added:
        columns = {name: [document[name] for document in added] for name in added[0]}
        insert_sent(connection, _DOCUMENT, sent_columns(connection, _DOCUMENT, columns))
    if words:
        full_text.put_words(connection, words)
    return len(words)


def _new_keys(connection: Connection) -> Iterator[int]:
    """Yield the keys after the newest, which is asked for when the first is wanted."""
    yield from count((connection.execute(_NEWEST_KEY).scalar() or 0) + 1)


def _words(document: Document) -> str:
    return " ".join(_tokens(document))


def _tokens(document: Document) -> set[str]:
    tokens = document_tokens(document.names, document.text)
    return tokens if document.day is None else tokens | {DATED}


def _documents(connection: Connection, kind: str, ids: Sequence[UUID]) -> Iterator[Document]:
    for start in range(0, len(ids), _CHUNK):
        yield from documents_of(connection, SOURCES[kind], ids[start : start + _CHUNK])


def _columns(document: Document) -> dict[str, Any]:
    return {
        "kind": document.kind.name,
        "id": document.id,
        "title": document.title,
        "names": document.folded_names,
        "text": document.text,
        "day": document.day,
    }
