"""Encrypts a plain database file: a checked copy is made beside it, and one rename puts it in its place.

Until that rename the plain file is the desk, from then on the encrypted one; its key slots lie ready
beforehand (`keys.write_slots_ready`), so that it opens whenever the program is killed.
"""

from __future__ import annotations

from contextlib import closing, contextmanager, suppress
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

import sqlcipher3.dbapi2

from kamdesk.config.durable_files import create_empty, put_in_place
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.store.file import engine as engines
from kamdesk.store.file import keys
from kamdesk.store.file.backup import check_copy, copy_before
from kamdesk.store.file.inspection import ENCRYPTED_MARK, JOURNAL_ENDINGS, inspect_file, remove_files
from kamdesk.store.file.location import check_room
from kamdesk.store.file.storage_errors import explaining

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kamdesk.domain.desk.backups import BackupEntry
    from kamdesk.domain.shared.progress import Progress


def encrypt_file(path: Path, data_key: bytes, slots: keys.KeySlots, progress: Progress) -> BackupEntry:
    """Replace a closed plain file by an encrypted one with these slots; return the plain copy made before.

    The encrypted file is compared with the plain one row by row, and read back, before it counts. Raises
    `UserError`, with the plain file as it was, where any program has it open, it is damaged, or the disk
    refuses.
    """
    check_room(path.parent, 2 * path.stat().st_size)
    saved = copy_before(path, None, "encryption")
    fresh = keys.fresh_beside(path)
    try:
        with explaining(path):
            remove_files(fresh)  # what a killed program left
            with _held(path) as source:
                _fill(source, fresh, data_key, progress)
            inspect_file(fresh, data_key)
            check_copy(fresh, data_key)
            keys.write_slots_ready(path, slots)
            if any(path.with_name(path.name + ending).exists() for ending in JOURNAL_ENDINGS):
                raise _in_use(path)  # its journal would be replayed into the encrypted file
            put_in_place(fresh, path)
    finally:
        keys.discard_slots_ready(path)  # before the fresh file goes, by which they are told apart
        remove_files(fresh)
    with suppress(UserError):  # the slots are found where they lie, too
        keys.settle_slots(path)
    return saved


@contextmanager
def _held(path: Path) -> Iterator[Any]:
    """Give a connection to a plain file that nobody else can open, its journal emptied and gone."""
    with closing(engines.connect(path, None, as_found=True)) as connection:
        try:
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            journal = connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0]
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("COMMIT")  # the lock stays until the connection is closed
        except sqlcipher3.dbapi2.OperationalError as error:
            if "locked" in str(error):
                raise _in_use(path) from error
            raise
        if journal != "delete":
            raise _in_use(path)
        yield connection


def _fill(source: Any, fresh: Path, data_key: bytes, progress: Progress) -> None:
    """Write everything in the plain file into an encrypted one and compare both."""
    create_empty(fresh)
    source.execute(
        f"ATTACH DATABASE ? AS fresh KEY \"x'{data_key.hex()}'\"", (fresh.absolute().as_uri() + "?mode=rw",)
    )
    source.execute("SELECT sqlcipher_export('fresh')")
    tables = _tables(source, "main")
    if tables != _tables(source, "fresh"):
        raise _not_alike(fresh)
    for place, (name, has_rowid) in enumerate(tables):
        progress(place, len(tables))
        _compare(source, name, "rowid, *" if has_rowid else "*", fresh)
    source.execute("UPDATE fresh.desk SET encrypted = 1")
    source.execute(f"PRAGMA fresh.application_id = {ENCRYPTED_MARK}")
    source.execute("DETACH DATABASE fresh")
    progress(len(tables), len(tables))


def _tables(source: Any, schema: str) -> list[tuple[str, bool]]:
    """Return the tables of one of the two files that hold rows, and whether each has row numbers."""
    found = source.execute(f"PRAGMA {schema}.table_list").fetchall()
    return sorted(
        (name, not without_rowid)
        for _schema, name, kind, _columns, without_rowid, _strict in found
        if kind in {"table", "shadow"} and not name.startswith(("sqlite_schema", "sqlite_temp"))
    )


def _compare(source: Any, table: str, columns: str, fresh: Path) -> None:
    ways = (
        source.cursor().execute(f'SELECT {columns} FROM {schema}."{table}"') for schema in ("main", "fresh")
    )
    if any(plain != sealed for plain, sealed in zip_longest(*ways)):
        raise _not_alike(fresh)


def _in_use(path: Path) -> UserError:
    return UserError(
        Message(
            "“{path}”正被另一个程序使用，没有加密，也没有任何改动；请关闭那个程序后再试。", path=str(path)
        )
    )


def _not_alike(fresh: Path) -> UserError:
    return UserError(
        Message("加密后的副本“{name}”与原数据不一致，没有采用，原数据没有改动；请检查磁盘。", name=fresh.name)
    )
