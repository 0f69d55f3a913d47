"""SQLAlchemy engines over SQLCipher: the key, the pragmas, and explicit transactions."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Final

import sqlcipher3.dbapi2
from sqlalchemy import create_engine, event
from sqlalchemy.pool import NullPool, QueuePool
from sqlalchemy.util import LRUCache

from kamdesk.store.file.location import require_no_devices

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Connection, Dialect, Engine

CACHE_KIB: Final = 64 * 1024
LONGEST_WAL: Final = 16 * 1024 * 1024
PAGES_BEFORE_CHECKPOINT: Final = LONGEST_WAL // 4096
"""Pages in the write-ahead log at which a commit empties it, where `IdleMaintenance` could not."""
BUSY_MILLISECONDS: Final = 5000
_PRAGMAS: Final = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    f"PRAGMA journal_size_limit = {LONGEST_WAL}",
    f"PRAGMA wal_autocheckpoint = {PAGES_BEFORE_CHECKPOINT}",
)
_POOL_SIZE: Final = 2
_POOL_OVERFLOW: Final = 8
_BEGIN: Final = "kamdesk_begin"
_COMPILED: Final[LRUCache[Any, Any]] = LRUCache(1000)  # statements, for whichever file they were first said


def make_engine(path: Path, key: bytes | None, *, foreign_keys: bool = True, pooled: bool = True) -> Engine:
    """Return an engine on the file at ``path``; ``key`` is the raw 32-byte data key, None for a plain file.

    Connections start no transaction of their own; see `reading` and `writing`.
    ``foreign_keys`` is switched off only for migrations, which rebuild tables.
    """
    pool: dict[str, Any] = {"poolclass": NullPool}
    if pooled:
        pool = {
            "poolclass": QueuePool,
            "pool_size": _POOL_SIZE,
            "max_overflow": _POOL_OVERFLOW,
            "pool_use_lifo": True,
        }
    engine = create_engine(
        "sqlite://",
        module=sqlcipher3.dbapi2,
        creator=lambda: connect(path, key, foreign_keys=foreign_keys),
        **pool,
    )
    engine.dialect = _dialect()
    engine.update_execution_options(compiled_cache=_COMPILED)
    event.listen(engine, "begin", _begin)
    return engine


@cache
def _dialect() -> Dialect:
    """Return one dialect for all files: what SQLAlchemy compiles is kept by the dialect it is for."""
    engine = create_engine("sqlite://", module=sqlcipher3.dbapi2)
    engine.connect().close()  # the dialect learns what the driver can do
    engine.dispose()
    return engine.dialect


def connect(
    path: Path,
    key: bytes | None,
    *,
    foreign_keys: bool = True,
    as_found: bool = False,
    read_only: bool = False,
    alone: bool = False,
) -> Any:
    """Open one DB-API connection with key and pragmas set; raise the driver's error where that fails.

    Raises `UserError` for a device or a pipe, at the path or beside it.
    ``as_found`` leaves the journal as the file has it: for looking at files, and for copies. ``read_only``
    does so, too, and moves nothing from the journal into the file at closing, as the last connection does;
    ``alone`` reads the file as if there were no journal.
    """
    require_no_devices(path)
    mode = "ro&immutable=1" if alone else "ro" if read_only else "rw"
    connection = sqlcipher3.dbapi2.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=BUSY_MILLISECONDS / 1000,
    )
    try:
        pragmas = [
            *_key_pragmas(key),
            "PRAGMA temp_store = MEMORY",  # nothing readable in temporary files
            f"PRAGMA cache_size = -{CACHE_KIB}",
        ]
        if not (as_found or read_only or alone):
            pragmas += [*_PRAGMAS, f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}"]
        for pragma in pragmas:
            connection.execute(pragma)
    except BaseException:
        connection.close()
        raise
    return connection


def reading(engine: Engine) -> Engine:
    """Return the engine for work that reads one snapshot and cannot write."""
    return engine.execution_options(**{_BEGIN: "DEFERRED"})


def writing(engine: Engine) -> Engine:
    """Return the engine for work that locks the file against other writers from its start."""
    return engine.execution_options(**{_BEGIN: "IMMEDIATE"})


def is_journaled(cursor: Any) -> bool:
    """Tell whether a file says that acts may lie in a write-ahead log; older files say nothing of it."""
    return (
        _says_of_its_log(cursor)
        and cursor.execute("SELECT 1 FROM desk WHERE journaled").fetchone() is not None
    )


def note_emptied(cursor: Any) -> None:
    """Say in a file that no act lies in a write-ahead log beside it."""
    if _says_of_its_log(cursor):
        cursor.execute("PRAGMA query_only = OFF")
        cursor.execute("UPDATE desk SET journaled = 0 WHERE journaled")


def _says_of_its_log(cursor: Any) -> bool:
    return any(column[1] == "journaled" for column in cursor.execute("PRAGMA table_info(desk)").fetchall())


def _key_pragmas(key: bytes | None) -> list[str]:
    """Return the pragmas that must come first on a connection; the first silences SQLCipher on stderr."""
    if key is None:
        return []
    return ["PRAGMA cipher_log_level = NONE", f"PRAGMA key = \"x'{key.hex()}'\""]


def _begin(connection: Connection) -> None:
    mode = connection.get_execution_options().get(_BEGIN, "IMMEDIATE")
    driver: Any = connection.connection.dbapi_connection
    driver.execute(f"PRAGMA query_only = {'ON' if mode == 'DEFERRED' else 'OFF'}")
    driver.execute(f"BEGIN {mode}")
