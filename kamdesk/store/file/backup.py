"""Backups: copied while work goes on, checked before they count, fewer of them the older they are."""

from __future__ import annotations

import os
import re
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from glob import escape
from typing import TYPE_CHECKING, Any, Final

import sqlcipher3.dbapi2

from kamdesk.config.durable_files import (
    copy_file,
    create_empty,
    make_folder,
    make_missing,
    make_own_folder,
    put_in_place,
    sweep_drafts,
)
from kamdesk.domain.desk.backups import BackupEntry
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.refusals import reason_of
from kamdesk.domain.shared.text import Message
from kamdesk.store.file import engine as engines
from kamdesk.store.file import keys
from kamdesk.store.file.held import in_use, is_held, one_at_a_time, state_of
from kamdesk.store.file.inspection import (
    ALL_ENDINGS,
    inspect_file,
    remove_files,
    remove_fresh,
)
from kamdesk.store.file.location import JOURNAL_ENDINGS, beside, check_room
from kamdesk.store.file.log_order import LogOrder
from kamdesk.store.file.revisions import needs_migration
from kamdesk.store.file.storage_errors import explaining
from kamdesk.store.file.write_ahead_log import read_log
from kamdesk.store.identity import new_device
from kamdesk.store.log.digests import desk_seal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from uuid import UUID

_NAME: Final = re.compile(
    r"(?P<desk>.+)-(?P<made>\d{8}-\d{6}-\d{3})(?:-(?P<stamp>[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{8}))?"
    r"(?:-before-(?P<reason>[a-z]+))?\.kamdesk"
)
_MADE: Final = "%Y%m%d-%H%M%S"
_AS_FOUND: Final = ".damaged"


def local_now() -> datetime:
    """Return what the clock of this PC says."""
    return datetime.now().astimezone()


def folder_beside(database: Path) -> Path:
    """Return the folder where a database's backups go unless the user chose another."""
    return database.parent / "backups"


def create_backup(
    database: Path, data_key: bytes | None, folder: Path, *, reason: str = "", now: datetime | None = None
) -> BackupEntry:
    """Copy a database, which may be in use, into a folder; only a copy that was read back whole is kept.

    Raises `UserError` where there is no room, the disk refuses, or the database itself is damaged; no half
    copy is left. ``reason`` marks a copy made before an act, which thinning spares.
    """
    made_at = now or local_now()
    with explaining(folder / database.name):
        (make_own_folder if folder == folder_beside(database) else make_missing)(folder)
        check_room(folder, database.stat().st_size)
        slots = keys.read_slots(database)  # before the copy: if the key changes meanwhile, that fails
        source = engines.connect(database, data_key, as_found=True)
    with closing(source):
        with explaining(database):
            source.execute("BEGIN")  # so that the stamp is that of the very state that is copied
            stamp = LogOrder(source.execute).last().stamp
        target = folder / _name_of(database, made_at, reason, stamp)
        fresh = keys.fresh_beside(target)
        with explaining(target):
            try:
                remove_files(fresh)
                _copy(source, data_key, fresh)
                source.close()  # its state need not be held while the copy is read
                check_copy(fresh, data_key)
                with _no_slots_alone(target):
                    if slots is not None:
                        keys.write_slots(target, slots)
                    put_in_place(fresh, target)
            finally:
                remove_files(fresh)
    return _as_entry(target, made_at, reason, stamp)


def copy_before(database: Path, data_key: bytes | None, act: str) -> BackupEntry:
    """Make a checked copy before an act that changes much: migration, import, restore."""
    return create_backup(database, data_key, folder_beside(database), reason=act)


def list_backups(folder: Path, database: Path) -> tuple[BackupEntry, ...]:
    """Return the backups of a database in a folder, in no order; `backup_order` knows which is the latest.

    Databases in the same folder share one for backups; they are told apart by the names of their files.
    Raises `UserError` where the folder cannot be read.
    """
    found = []
    for path in _files_in(folder):
        name = _NAME.fullmatch(path.name)
        made = _time_in(name["made"]) if name is not None and name["desk"] == database.stem else None
        if name is not None and made is not None:
            with suppress(FileNotFoundError):  # another program thinned them meanwhile
                found.append(_as_entry(path, made, name["reason"] or "", name["stamp"] or ""))
    return tuple(found)


def _time_in(made: str) -> datetime | None:
    """Return the time in a name; None for a name that somebody gave by hand, with a day that never was."""
    try:
        return datetime.strptime(made, _MADE + "-%f").astimezone()
    except (ValueError, OverflowError, OSError):  # at the ends of the calendar, as systems put it
        return None


def otherwise_keyed(folder: Path, database: Path, account: str) -> tuple[BackupEntry, ...]:
    """Return the backups of a database that are plain, or whose slots are not of ``account``.

    What this user cannot read is none of them.
    """
    found: list[BackupEntry] = []
    with suppress(UserError):
        for entry in list_backups(folder, database):
            with suppress(UserError):
                is_other = keys.is_plain(entry.path) or _account_of(entry) not in (None, account)
                found += [entry] if is_other else []
    return tuple(found)


def _account_of(entry: BackupEntry) -> str | None:
    """Return the account of a backup's slots; None where they cannot be read."""
    with suppress(UserError):
        slots = keys.read_slots(entry.path)
        return slots.account if slots is not None else None
    return None


def _files_in(folder: Path) -> list[Path]:
    """Return the ordinary files of a folder, links to them among them; none where there is no folder."""
    try:
        with os.scandir(folder) as entries:
            return [folder / entry.name for entry in entries if entry.is_file()]
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        raise UserError(
            Message("备份文件夹“{folder}”无法读取：{reason}。", folder=str(folder), reason=reason_of(error))
        ) from error


def holds(path: Path, data_key: bytes | None, act: UUID) -> bool:
    """Tell whether a backup holds an act of the change log; one that cannot be read holds none."""
    try:
        with closing(engines.connect(path, data_key, as_found=True)) as connection:
            asked = connection.execute("SELECT 1 FROM change_transaction WHERE id = ?", (act.hex,))
            return asked.fetchone() is not None
    except (sqlcipher3.dbapi2.DatabaseError, UserError):
        return False


def remove(backup: BackupEntry) -> None:
    """Remove a backup with its slots; raises `UserError` where the disk refuses."""
    with explaining(backup.path):
        remove_files(backup.path)


def duplicate(backup: BackupEntry, folder: Path) -> BackupEntry:
    """Copy a finished backup with its slots into a second folder; raises `UserError` where that fails."""
    target = folder / backup.path.name
    if not folder.parent.is_dir():  # else a folder would be made in the place of a disk that is gone
        raise UserError(
            Message(
                "第二份备份没有写成：找不到“{folder}”，存放它的磁盘可能没有接上；第一份备份完好。",
                folder=str(folder),
            )
        )
    check_room(folder, backup.size)
    try:
        make_folder(folder)
        sweep_drafts(folder)
        with _no_slots_alone(target):
            if keys.slots_beside(backup.path).is_file():
                copy_file(keys.slots_beside(backup.path), keys.slots_beside(target))
            copy_file(backup.path, target)
    except UserError as error:
        raise UserError(
            Message("第二份备份没有写成，“{folder}”不可用；第一份备份完好。", folder=str(folder))
        ) from error
    return _as_entry(target, backup.made_at, backup.reason, backup.stamp)


def verify(path: Path, data_key: bytes | None) -> str:
    """Read a backup from end to end and return its revision.

    Raises `UserError` where it is damaged, not ours, or from a newer program.
    """
    revision = inspect_file(path, data_key)
    needs_migration(revision)
    check_copy(path, data_key)
    return revision or ""


def restore(
    backup: Path, data_key: bytes | None, target: Path, *, target_key: bytes | None = None
) -> BackupEntry | None:
    """Put a verified backup in a closed database's place; return the copy that was made of the latter.

    ``target_key`` opens the present file; one that cannot be read is copied as it is. The restored file
    becomes a device of its own, since its history takes another course from here. Raises `UserError` as
    `verify` does, and where the present file is in use, is encrypted while the backup is not, or has no room.
    """
    verify(backup, data_key)
    saved, aside = None, None
    if target.exists():
        _refuse_unfit(backup, data_key, target)
        check_room(target.parent, backup.stat().st_size + target.stat().st_size)
        saved = _set_aside(target, target_key)
        aside = saved.path
    elif any(beside(target, ending).exists() for ending in ALL_ENDINGS):
        # The file is lost, but its keys and its journal may serve when it is found.
        aside = _copy_parts(target, "restore")[1]
    fresh = keys.fresh_beside(target)
    try:
        with explaining(target):
            make_missing(target.parent)
            check_room(target.parent, backup.stat().st_size)
            with one_at_a_time(target):
                keys.settle_slots(target)  # which may not have been possible when they came
                remove_fresh(target)
            copy_file(backup, fresh)
            with closing(engines.connect(fresh, data_key, as_found=True)) as connection:
                become_another_device(connection)
            made = state_of(fresh)
            with one_at_a_time(target):
                if (target.exists() and is_held(target)) or state_of(fresh) != made:
                    raise in_use(target)  # opened, or replaced, since it was looked at
                aside = None  # needed from now on
                _put_in_place_with_slots(fresh, target, keys.read_slots(backup))
    finally:
        if aside is not None:
            remove_files(aside)
        with suppress(UserError), one_at_a_time(target):
            remove_fresh(target)
    return saved


def _put_in_place_with_slots(fresh: Path, target: Path, slots: keys.KeySlots | None) -> None:
    if slots is None:  # what it replaces is plain, or lost and copied before
        keys.slots_beside(target).unlink(missing_ok=True)
    else:
        keys.write_slots_ready(target, slots)
    remove_files(target, JOURNAL_ENDINGS)  # else replayed into the restored file
    put_in_place(fresh, target)
    with suppress(UserError):  # the slots are found where they lie, too
        keys.settle_slots(target)


def become_another_device(connection: Any) -> None:
    """Let a file take another course than the one it was made from; nothing seen before is asked of it."""
    device = new_device()
    connection.execute("UPDATE desk SET device = ?", (device,))
    columns = {column[1] for column in connection.execute("PRAGMA table_info(desk)").fetchall()}
    if "seal" in columns:  # an older file is sealed when it is migrated
        log_key, made_at = connection.execute("SELECT log_key, made_at FROM desk").fetchone()
        seal = desk_seal(log_key, device, datetime.fromisoformat(made_at))
        connection.execute("UPDATE desk SET seal = ?", (seal,))


def check_copy(path: Path, data_key: bytes | None) -> None:
    """Read every page of a file and raise `UserError` where one is not as it was written."""
    for problem in page_problems(path, data_key):
        raise UserError(
            Message("数据库“{path}”已损坏（{problem}）；请用另一份备份。", path=str(path), problem=problem)
        )


def page_problems(path: Path, data_key: bytes | None) -> list[str]:
    """Return what SQLite and SQLCipher find wrong with the pages of a file, in their own words."""
    try:
        with closing(engines.connect(path, data_key, as_found=True)) as connection:
            found = connection.execute("PRAGMA integrity_check").fetchall()
            if data_key is not None:
                found += connection.execute("PRAGMA cipher_integrity_check").fetchall()
            dangling = connection.execute("PRAGMA foreign_key_check").fetchall()
            found += [(f"{row[0]}: dangling reference",) for row in dangling]
    except sqlcipher3.dbapi2.DatabaseError as error:
        return [str(error)]
    return [str(row[0]) for row in found if row[0] != "ok"]


@contextmanager
def _no_slots_alone(target: Path) -> Iterator[None]:
    """Remove the slots beside a new copy again where the copy itself could not be put in place."""
    try:
        yield
    except BaseException:
        if not target.exists():
            keys.slots_beside(target).unlink(missing_ok=True)
        raise


def _copy(source: Any, data_key: bytes | None, target: Path) -> None:
    """Copy all pages in one step: in several, each commit in between would make the copy start again."""
    create_empty(target)
    with closing(engines.connect(target, data_key, as_found=True)) as copy:
        source.backup(copy, pages=-1)
        copy.execute("PRAGMA journal_mode = DELETE")  # so that it can be read from a read-only folder, too
        engines.note_emptied(copy.cursor())


def _refuse_unfit(backup: Path, data_key: bytes | None, target: Path) -> None:
    if backup.resolve() == target.resolve():
        raise UserError(
            Message("“{path}”就是现有数据文件，不能恢复到它自己；没有任何改动。", path=str(backup))
        )
    if data_key is None and keys.slots_beside(target).is_file():
        raise UserError(
            Message(
                "备份“{path}”没有加密，现有数据是加密的；没有恢复，也没有任何改动。如确要用它，请恢复到另一个文件。",
                path=str(backup),
            )
        )


def _refuse_in_use(target: Path, target_key: bytes | None) -> None:
    """Refuse a file that any program has open: it would go on writing into the file that was replaced."""
    try:
        with closing(engines.connect(target, target_key, as_found=True)) as connection:
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("ROLLBACK")
    except sqlcipher3.dbapi2.Error as error:
        # With a key that is not its own, as after a change of key, SQLite does not come as far as the lock.
        if "locked" in str(error) or is_held(target):
            message = Message(
                "“{path}”正在使用，没有任何改动；请先关闭打开它的程序，再恢复。", path=str(target)
            )
            raise UserError(message) from error


def _set_aside(target: Path, target_key: bytes | None) -> BackupEntry:
    with explaining(target):
        # Looked at first: a connection moves what it finds whole into the file, and the rest is gone.
        # SQLite removes the log beside an empty file at once.
        is_unfit = not is_held(target) and (read_log(target).lost or not target.stat().st_size)
        as_found = _raw_copy(target) if is_unfit else None
        try:
            _refuse_in_use(target, target_key)
        except UserError:
            if as_found is not None:
                remove_files(as_found.path)
            raise
    if as_found is not None:
        return as_found
    try:
        return copy_before(target, target_key, "restore")
    except UserError:
        return _raw_copy(target)


def copy_as_found(database: Path) -> Path:
    """Copy a database that lacks something, and the files beside it, as they are; return where to."""
    return _copy_parts(database, "opening")[1]


def as_found_copies(database: Path) -> list[Path]:
    """Return the copies of a database that were made as it was found."""
    return list(folder_beside(database).glob(f"{escape(database.stem)}-*-before-opening.kamdesk{_AS_FOUND}"))


def _raw_copy(target: Path) -> BackupEntry:
    made_at, copy = _copy_parts(target, "restore")
    return _as_entry(copy, made_at, "restore")


def _copy_parts(target: Path, reason: str) -> tuple[datetime, Path]:
    """Copy a database that cannot be read, and the files beside it, as they are."""
    made_at = local_now()
    copy = folder_beside(target) / (_name_of(target, made_at, reason) + _AS_FOUND)
    try:
        with explaining(copy):
            make_own_folder(copy.parent)
            for ending in ALL_ENDINGS:
                part = beside(target, ending)
                if part.is_file():
                    copy_file(part, beside(copy, ending))
    except BaseException:
        remove_files(copy)
        raise
    return made_at, copy


def _name_of(database: Path, made_at: datetime, reason: str, stamp: str = "") -> str:
    before = f"-before-{reason}" if reason else ""
    holding = f"-{stamp}" if stamp else ""
    made = f"{made_at.strftime(_MADE)}-{made_at.microsecond // 1000:03d}"
    return f"{database.stem}-{made}{holding}{before}.kamdesk"


def _as_entry(path: Path, made_at: datetime, reason: str, stamp: str = "") -> BackupEntry:
    return BackupEntry(path, made_at, path.stat().st_size, reason, stamp)
