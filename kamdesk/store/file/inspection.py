"""Looks at a database file before it is opened: is it ours, which key does it take, which revision has it."""

from __future__ import annotations

from contextlib import closing, suppress
from typing import TYPE_CHECKING, Final

import sqlcipher3.dbapi2

from kamdesk.domain.shared.errors import NotFoundError, UserError
from kamdesk.domain.shared.text import Message
from kamdesk.store.file import engine as engines
from kamdesk.store.file import keys
from kamdesk.store.file.location import JOURNAL_ENDINGS, beside, require_no_devices, require_no_folder
from kamdesk.store.file.revisions import head
from kamdesk.store.file.storage_errors import explaining
from kamdesk.store.models.base import Base

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from kamdesk.domain.desk.protection import Unlock

ENCRYPTED_MARK: Final = 0x4B616D44  # "KamD" in SQLite's application_id
PLAIN_MARK: Final = 0x4B616D50  # "KamP": made without encryption, on demand
ALL_ENDINGS: Final = ("", *JOURNAL_ENDINGS, keys.SUFFIX, keys.READY_SUFFIX)
"""Endings of all files that belong to a database, its own among them."""

_MARK_PLACE: Final = slice(68, 72)
_HEADER_LENGTH: Final = 100


def find_key(path: Path, unlock: Unlock) -> bytes | None:
    """Return the data key of a file; None for a file that was made plain.

    Raises `NotFoundError`, `LockedError`, or `UserError` for a file that is not ours or not as it should be.
    """
    header = _header_of(path)
    slots = keys.read_slots(path)
    if header.startswith(keys.PLAIN_HEADER):
        marked_plain = int.from_bytes(header[_MARK_PLACE]) == PLAIN_MARK
        if slots is not None or int.from_bytes(header[_MARK_PLACE]) == ENCRYPTED_MARK:
            raise UserError(
                Message(
                    "“{path}”应当是加密的，却是未加密的文件，可能已被替换；没有打开它，请用备份恢复。",
                    path=str(path),
                )
            )
        if not marked_plain:
            raise _not_ours(path)
        return None
    if len(header) < _HEADER_LENGTH:  # SQLite would remove the log beside an empty file
        raise _not_ours(path) if slots is None else _incomplete(path)
    if slots is None:
        raise UserError(
            Message(
                "“{path}”不是本程序的数据库，或缺少旁边的密钥文件“{keys}”；没有任何改动。",
                path=str(path),
                keys=keys.slots_beside(path).name,
            )
        )
    return keys.unlock_slots(path, slots, unlock)


def fitting_key(path: Path, data_keys: Sequence[bytes | None]) -> bytes | None:
    """Return the first of some data keys that opens a file, the first of all where none does."""
    for data_key in data_keys:
        with (
            suppress(sqlcipher3.dbapi2.DatabaseError),
            closing(engines.connect(path, data_key, as_found=True)) as connection,
        ):
            connection.execute("SELECT count(*) FROM sqlite_schema")
            return data_key
    return data_keys[0]


def _header_of(path: Path) -> bytes:
    require_no_folder(path)
    require_no_devices(path)
    with explaining(path):
        if not path.is_file():
            raise NotFoundError(Message("找不到数据库“{path}”；请检查路径，或新建一个。", path=str(path)))
        with path.open("rb") as file:
            return file.read(_HEADER_LENGTH)


def inspect_file(path: Path, data_key: bytes | None) -> str:
    """Return the revision of a file without changing it.

    Raises `UserError` where it cannot be read, is not ours, or lacks what every file of ours has.
    """
    with explaining(path), closing(engines.connect(path, data_key, as_found=True)) as connection:
        mark = connection.execute("PRAGMA application_id").fetchone()[0]
        if mark not in (ENCRYPTED_MARK, PLAIN_MARK):
            raise _not_ours(path)
        found = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
        tables = {name for (name,) in found}
        if not tables >= {"alembic_version", "desk"}:
            raise _incomplete(path)
        said = connection.execute("SELECT version_num FROM alembic_version, desk").fetchall()
    if len(said) != 1:  # each of the two tables has one row
        raise _incomplete(path)
    ((revision,),) = said
    if revision == head() and not tables >= Base.metadata.tables.keys():
        raise _incomplete(path)
    return str(revision)


def has_journal(path: Path) -> bool:
    """Tell whether a journal lies beside a database, to be replayed into whatever takes its place."""
    return any(beside(path, ending).exists() for ending in JOURNAL_ENDINGS)


def remove_files(path: Path, endings: tuple[str, ...] = ALL_ENDINGS) -> None:
    """Remove a database file with its journals and key slots, as far as they exist."""
    for ending in endings:
        with suppress(FileNotFoundError, NotADirectoryError):
            beside(path, ending).unlink()


def remove_fresh(path: Path) -> None:
    """Remove a file that was being made to replace another; before it its slots, told apart by it."""
    keys.discard_slots_ready(path)
    remove_files(keys.fresh_beside(path))


def _incomplete(path: Path) -> UserError:
    return UserError(
        Message("数据库“{path}”缺少内容，已损坏，没有任何改动；请用完好的备份恢复。", path=str(path))
    )


def _not_ours(path: Path) -> UserError:
    return UserError(Message("“{path}”不是本程序的数据库，没有打开它，也没有任何改动。", path=str(path)))
