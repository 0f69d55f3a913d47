"""Creates and opens database files; a file that does not fit is refused before anything is written."""

from __future__ import annotations

import time
from contextlib import closing, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from sqlalchemy.orm import Session

from kamdesk.config.durable_files import create_empty, make_missing, put_in_place
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.store.file import engine as engines
from kamdesk.store.file import keys
from kamdesk.store.file.backup import copy_before, folder_beside, list_backups
from kamdesk.store.file.database import Database
from kamdesk.store.file.held import is_held, one_at_a_time
from kamdesk.store.file.inspection import (
    ENCRYPTED_MARK,
    PLAIN_MARK,
    find_key,
    has_journal,
    inspect_file,
    remove_files,
)
from kamdesk.store.file.leftovers import sweep
from kamdesk.store.file.location import check_location, check_room
from kamdesk.store.file.migrating import migrate
from kamdesk.store.file.revisions import needs_migration
from kamdesk.store.file.storage_errors import explaining
from kamdesk.store.file.unclean_end import accept_what_is_left, require_everything
from kamdesk.store.identity import new_device
from kamdesk.store.log.digests import desk_seal, new_log_key
from kamdesk.store.models.settings import DeskRow

if TYPE_CHECKING:
    from pathlib import Path

    from kamdesk.domain.desk.protection import Keychain, Protection, Unlock
    from kamdesk.store.file.heads_seen import HeadsSeen

_CLAIM_SECONDS: Final = 20
"""A name is claimed by an empty file for the moment in which the keys are written."""


def create_database(path: Path, *, protection: Protection, heads: HeadsSeen | None = None) -> Database:
    """Create a new file that ``protection`` opens, and open it; ``heads`` remembers how far it is seen.

    Raises `UserError` where the path is taken or unsuitable, where nothing would open the file again, or
    where the disk refuses; nothing is left behind then.
    """
    if not is_free(path):
        raise _taken(path)
    check_location(path)
    check_room(path.parent)
    data_key = slots = None
    if protection.encrypted:
        data_key = keys.new_data_key()
        slots = keys.KeySlots.seal(data_key, protection)
        if not slots.slots:
            raise UserError(
                Message("系统钥匙串不可用，请设置口令后再建立数据库；没有写入任何内容。"), field="passphrase"
            )
    fresh = path.with_name(f"{path.name}.{uuid4().hex}.new")  # another program may make the same file
    claimed = False
    try:
        with explaining(path):
            make_missing(path.parent)
            create_empty(fresh)
            build_file(fresh, data_key)
            _claim(path)
            claimed = True
            if slots is not None:
                keys.write_slots(path, slots)
            put_in_place(fresh, path)
    except BaseException:
        remove_files(fresh)
        if claimed:
            remove_files(path)
        if protection.keychain is not None and slots is not None:
            protection.keychain.remove(slots.account)
        raise
    return Database(path, engines.make_engine(path, data_key), data_key=data_key, heads=heads)


def is_free(path: Path) -> bool:
    """Tell whether a new desk may lie at a path: nothing is there, or what a killed program left of a claim.

    Its empty file is told by its age from the claim of a program that is at work, and by what lies beside it
    from a desk that was emptied.
    """
    if not path.exists():
        return True
    with explaining(path):
        found = path.stat()
        is_old = abs(time.time() - found.st_mtime) > _CLAIM_SECONDS  # or made while the clock was ahead
        return path.is_file() and not found.st_size and is_old and not has_journal(path)


def discard_database(path: Path, keychain: Keychain | None) -> None:
    """Remove a closed file that was just created, and the copies made of it: filling it failed.

    Copies of an earlier desk of its name stay. Raises `UserError` where the disk refuses.
    """
    with explaining(path):
        slots = keys.read_slots(path)
        if slots is not None and keychain is not None:
            keychain.remove(slots.account)
        folder = folder_beside(path)
        copies = [copy.path for copy in list_backups(folder, path) if _is_copy(copy.path, path, slots)]
        for copy in copies:
            remove_files(copy)
        with suppress(OSError):
            folder.rmdir()  # only where it is empty
        remove_files(path)


def _is_copy(copy: Path, path: Path, slots: keys.KeySlots | None) -> bool:
    """Tell by key or device whether a backup is of this desk; neither was ever changed in so new a desk."""
    with suppress(UserError):
        copied = keys.read_slots(copy)
        if slots is None or copied is None:
            return slots is copied and _device_in(copy) == _device_in(path)
        return slots.account == copied.account
    return False


def _device_in(path: Path) -> str:
    with explaining(path), closing(engines.connect(path, None, read_only=True)) as connection:
        return str(connection.execute("SELECT device FROM desk").fetchone()[0])


def open_database(
    path: Path, *, unlock: Unlock, heads: HeadsSeen | None = None, kept_bytes: int | None = None
) -> Database:
    """Open an existing file, migrating it to this program's revision after a checked backup.

    It must hold what this PC saw of it by ``heads``. ``kept_bytes`` of a `LostChangesError` open it without
    what it lacks.

    Raises `LockedError` where nothing offered opens it; `NotFoundError` where it is missing; `UserError`
    where it is not ours, damaged, newer than this program, plain where it should be encrypted, or lies
    where it cannot be written; `LostChangesError` where it lacks changes. Nothing is changed then.
    """
    check_location(path)
    with one_at_a_time(path):
        return _opened(path, unlock, heads, kept_bytes)


def _opened(path: Path, unlock: Unlock, heads: HeadsSeen | None, kept_bytes: int | None) -> Database:
    data_key = find_key(path, unlock)
    if kept_bytes is not None:
        accept_what_is_left(path, data_key, kept_bytes)
    require_everything(path, data_key, heads)
    revision = inspect_file(path, data_key)
    keys.settle_slots(path)  # not before the file was seen to open by them: they replace the ones there
    if needs_migration(revision):
        from kamdesk.store.search.index import rebuild  # finds more in a record than an older program did

        copy_before(path, data_key, "migration")
        with explaining(path):
            migrate(path, data_key, then=rebuild)
    with explaining(path):
        is_alone = not is_held(path)  # asked before this program opens it, too
    database = Database(path, engines.make_engine(path, data_key), data_key=data_key, heads=heads)
    if is_alone:  # else what looks left over may be a backup that the other program is making
        sweep(path)
    return database


def _claim(path: Path) -> None:
    """Create an empty file at a path, so that of two programs creating the same file one is refused."""
    if path.exists() and is_free(path):
        remove_files(path)
    try:
        create_empty(path)
    except FileExistsError as error:
        raise _taken(path) from error


def _taken(path: Path) -> UserError:
    return UserError(Message("“{path}”已经存在，没有改动它；请换一个文件名。", path=str(path)))


def build_file(path: Path, data_key: bytes | None) -> None:
    """Turn an empty file into an empty database at the newest revision, marked as ours."""
    migrate(path, data_key)
    engine = engines.make_engine(path, data_key, pooled=False)
    with Session(engines.writing(engine)) as session:
        session.add(_new_desk(encrypted=data_key is not None))
        session.commit()
    with closing(engines.connect(path, data_key)) as connection:
        mark = ENCRYPTED_MARK if data_key is not None else PLAIN_MARK
        connection.execute(f"PRAGMA application_id = {mark}")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _new_desk(*, encrypted: bool) -> DeskRow:
    device, made_at, log_key = new_device(), datetime.now(UTC), new_log_key()
    seal = desk_seal(log_key, device, made_at)
    return DeskRow(device=device, made_at=made_at, encrypted=encrypted, log_key=log_key, seal=seal)
