"""Makes a data file anew under another key: a plain one encrypted, an encrypted one under a new data key.

A checked copy is made beside the file, and one rename puts it in its place. Until then the file is the desk
as it was, from then on the copy; its key slots lie ready beforehand (`keys.write_slots_ready`), so that it
opens whenever the program is killed. Nobody else gets at the file meanwhile.
"""

from __future__ import annotations

from contextlib import ExitStack, closing, contextmanager, suppress
from itertools import zip_longest
from typing import TYPE_CHECKING, Any, Final

import sqlcipher3.dbapi2

from kamdesk.config.durable_files import create_empty, put_in_place
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.store.file import engine as engines
from kamdesk.store.file import keys
from kamdesk.store.file.backup import check_copy, copy_before
from kamdesk.store.file.held import in_use, is_held, one_at_a_time, state_of
from kamdesk.store.file.inspection import ENCRYPTED_MARK, has_journal, inspect_file, remove_fresh
from kamdesk.store.file.location import check_room
from kamdesk.store.file.storage_errors import explaining

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kamdesk.domain.desk.backups import BackupEntry
    from kamdesk.domain.shared.progress import Progress

_PAGES_AT_A_TIME: Final = 2000
_WHOLE: Final = 100
_COPIED: Final = 30
_COMPARED: Final = 50
"""How far the work is after each step, in hundredths; the last, reading the copy back, takes longest."""


def encrypt_file(path: Path, data_key: bytes, slots: keys.KeySlots, progress: Progress) -> BackupEntry:
    """Replace a closed plain file by an encrypted one with these slots; return the plain copy made before.

    Raises `UserError`, with the plain file as it was, where any program has it open, it is damaged, or the
    disk refuses.
    """
    check_room(path.parent, 2 * path.stat().st_size)
    saved = copy_before(path, None, "encryption")
    _make_anew(path, None, data_key, slots, progress)
    return saved


def change_key(
    path: Path, present_key: bytes, data_key: bytes, slots: keys.KeySlots, progress: Progress
) -> None:
    """Replace a closed encrypted file by the same under a new data key, which these slots hold.

    No copy of before is kept: what opened it would open that. Raises `UserError` as `encrypt_file` does.
    """
    check_room(path.parent, path.stat().st_size)
    _make_anew(path, present_key, data_key, slots, progress)


def _make_anew(
    path: Path, present_key: bytes | None, data_key: bytes, slots: keys.KeySlots, progress: Progress
) -> None:
    """Replace a file by one under another key, compared with it row by row and read back before it counts."""
    fresh, is_ours = keys.fresh_beside(path), False
    try:
        with explaining(path):
            with _held(path, present_key) as source:
                is_ours = True  # until then another program may be making it
                _fill(source, fresh, present_key, data_key, progress)
                inspect_file(fresh, data_key)
                check_copy(fresh, data_key)
                progress(_WHOLE, _WHOLE)
                keys.write_slots_ready(path, slots)
                copied, made = state_of(path), state_of(fresh)
            with one_at_a_time(path):
                if is_held(path) or (state_of(path), state_of(fresh)) != (copied, made) or has_journal(path):
                    raise in_use(path)  # who opened it since then may have changed it
                put_in_place(fresh, path)
                with suppress(UserError):  # the slots are found where they lie, too
                    keys.settle_slots(path)
    finally:
        if is_ours:
            with suppress(UserError), one_at_a_time(path):
                remove_fresh(path)


@contextmanager
def _held(path: Path, key: bytes | None) -> Iterator[Any]:
    """Give a connection to a file that nobody else can open, its journal emptied and gone.

    What a killed program was making is gone, too.
    """
    with ExitStack() as holding:
        with one_at_a_time(path), _telling_use(path):
            keys.settle_slots(path)  # which may not have been possible when they came
            connection = holding.enter_context(closing(engines.connect(path, key, as_found=True)))
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            journal = connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0]
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("COMMIT")  # the lock stays until the connection is closed
            if journal != "delete":
                raise in_use(path)
            remove_fresh(path)
        yield connection


@contextmanager
def _telling_use(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlcipher3.dbapi2.OperationalError as error:
        if "locked" in str(error):
            raise in_use(path) from error
        raise


def _fill(source: Any, fresh: Path, present_key: bytes | None, data_key: bytes, progress: Progress) -> None:
    """Write everything in a file into one under another key and compare both."""
    progress(0, _WHOLE)
    create_empty(fresh)
    if present_key is not None:
        _copy_pages(source, fresh, data_key, progress)
    source.execute(
        f"ATTACH DATABASE ? AS fresh KEY \"x'{data_key.hex()}'\"", (fresh.absolute().as_uri() + "?mode=rw",)
    )
    if present_key is None:  # SQLCipher copies no pages between plain and encrypted files
        source.execute("SELECT sqlcipher_export('fresh')")
    progress(_COPIED, _WHOLE)
    tables = _tables(source, "main")
    if tables != _tables(source, "fresh"):
        raise _not_alike(fresh)
    for place, (name, has_rowid) in enumerate(tables):
        progress(_COPIED + (_COMPARED - _COPIED) * place // len(tables), _WHOLE)
        (_compare_by_number if has_rowid else _compare)(source, name, fresh)
    if present_key is None:
        source.execute("UPDATE fresh.desk SET encrypted = 1")
        source.execute(f"PRAGMA fresh.application_id = {ENCRYPTED_MARK}")
    source.execute("DETACH DATABASE fresh")
    progress(_COMPARED, _WHOLE)


def _copy_pages(source: Any, fresh: Path, data_key: bytes, progress: Progress) -> None:
    def report(_status: int, remaining: int, total: int) -> None:
        progress(_COPIED * (total - remaining) // max(total, 1), _WHOLE)

    with closing(engines.connect(fresh, data_key, as_found=True)) as copy:
        source.backup(copy, pages=_PAGES_AT_A_TIME, progress=report)


def _tables(source: Any, schema: str) -> list[tuple[str, bool]]:
    """Return the tables of one of the two files that hold rows, and whether each has row numbers."""
    found = source.execute(f"PRAGMA {schema}.table_list").fetchall()
    return sorted(
        (name, not without_rowid)
        for _schema, name, kind, _columns, without_rowid, _strict in found
        if kind in {"table", "shadow"} and not name.startswith(("sqlite_schema", "sqlite_temp"))
    )


def _compare_by_number(source: Any, table: str, fresh: Path) -> None:
    """Compare a table whose rows have numbers within SQLite, three times as quickly as row by row here."""
    named = source.execute(f'PRAGMA main.table_info("{table}")').fetchall()
    alike = " AND ".join(f'one."{column[1]}" IS other."{column[1]}" COLLATE BINARY' for column in named)
    both = f'main."{table}" one JOIN fresh."{table}" other ON one.rowid = other.rowid'
    counts = [f"SELECT count(*) FROM {both} WHERE {alike}"]
    counts += [f'SELECT count(*) FROM {schema}."{table}"' for schema in ("main", "fresh")]
    if len({source.execute(count).fetchone()[0] for count in counts}) > 1:
        raise _not_alike(fresh)


def _compare(source: Any, table: str, fresh: Path) -> None:
    ways = (source.cursor().execute(f'SELECT * FROM {schema}."{table}"') for schema in ("main", "fresh"))
    if any(one != other for one, other in zip_longest(*ways)):
        raise _not_alike(fresh)


def _not_alike(fresh: Path) -> UserError:
    return UserError(
        Message("新写出的“{name}”与原数据不一致，没有采用，原数据没有改动；请检查磁盘。", name=fresh.name)
    )
