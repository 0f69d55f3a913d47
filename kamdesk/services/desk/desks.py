"""Making, opening and protecting a desk: what comes before there is an open database."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from kamdesk.domain.desk.backups import FoundBackups
from kamdesk.domain.desk.protection import (
    GuardState,
    LockedError,
    OldBackups,
    Protection,
    Unlock,
    looks_like_recovery_key,
    read_recovery_key,
    unlock_by,
)
from kamdesk.domain.shared.errors import NotFoundError, UserError
from kamdesk.domain.shared.progress import no_progress
from kamdesk.domain.shared.text import Message
from kamdesk.services.company.staff import Staff
from kamdesk.store.file import backup, backup_order, inspection, keys
from kamdesk.store.file.heads_seen import HeadsSeen
from kamdesk.store.file.keychain import SystemKeychain
from kamdesk.store.file.location import check_location, check_room
from kamdesk.store.file.opening import create_database, discard_database, is_free, open_database

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import datetime
    from pathlib import Path

    from kamdesk.domain.desk.backups import BackupEntry
    from kamdesk.domain.desk.protection import Keychain
    from kamdesk.domain.shared.progress import Progress
    from kamdesk.store.file.database import Database


def system_keychain() -> Keychain | None:
    """Return this user's keychain; None where the system has none, so that a passphrase is needed."""
    keychain = SystemKeychain()
    return keychain if keychain.available else None


def is_protected(path: Path) -> bool:
    """Tell whether a file has keys beside it, so that something must open it."""
    return keys.has_slots(path)


class Desks:
    """The use cases around whole database files; ``keychain`` is None where the system has none.

    Wherever a passphrase is given, the recovery key does as well. In the folder ``heads`` this PC remembers
    how far it saw each desk that it has open; None for desks that nobody opens again.
    """

    def __init__(
        self,
        keychain: Keychain | None,
        heads: Path | None = None,
        clock: Callable[[], datetime] = backup.local_now,
    ) -> None:
        self._keychain = keychain
        self._heads = HeadsSeen(heads) if heads is not None else None
        self._clock = clock

    def keychain_ready(self) -> bool:
        """Tell whether this PC can keep the key for the person."""
        return self._keychain is not None

    def problem_with_place(self, place: Path) -> Message | None:
        """Say why a new data file cannot lie at ``place``; None where it can."""
        if not is_free(place):
            return Message("“{path}”已经存在，请换一个文件名。", path=str(place))
        try:
            check_location(place)
            check_room(place.parent)
        except UserError as problem:
            return problem.message
        return None

    def create(
        self,
        path: Path,
        *,
        passphrase: str | None = None,
        use_keychain: bool = True,
        recovery_key: str | None = None,
        encrypted: bool = True,
    ) -> Database:
        """Make and open a new desk, encrypted unless a plain file is asked for.

        Raises `UserError`, with nothing left behind, as `create_database` does.
        """
        protection = Protection(
            encrypted=encrypted,
            keychain=self._keychain if use_keychain else None,
            passphrase=passphrase,
            recovery_key=recovery_key,
        )
        return create_database(path, protection=protection, heads=self._heads)

    def open(
        self,
        path: Path,
        *,
        passphrase: str | None = None,
        recovery_key: str | None = None,
        kept_bytes: int | None = None,
    ) -> Database:
        """Open a desk by keychain, passphrase or recovery key, whichever fits first.

        Members from before people of our company were kept are taken in among them, which finds none later.

        Raises `LockedError` where none does, so that a person can be asked; else as `open_database`.
        """
        unlock = self._unlock(passphrase, recovery_key)
        database = open_database(path, unlock=unlock, heads=self._heads, kept_bytes=kept_bytes)
        try:
            Staff(database).take_in_members()
        except BaseException:
            database.close()
            raise
        return database

    def discard(self, path: Path) -> None:
        """Take back a closed desk that was just made, with the backups made of it and what was seen of it."""
        discard_database(path, self._keychain)
        if self._heads is not None:
            self._heads.forget(path)

    def require_desk(self, path: Path) -> None:
        """Raise `UserError` unless a desk of ours lies at ``path``, in a place where it can be kept."""
        _require_desk(path)

    def was_here(self, path: Path) -> bool:
        """Tell whether a desk that is not there now left backups or its keys behind."""
        beside = backup.list_backups(backup.folder_beside(path), path)
        return keys.slots_beside(path).is_file() or bool(beside)

    def known_backups(self, path: Path, folders: Sequence[Path]) -> FoundBackups:
        """Return the backups of a desk beside it and in further folders, the latest first, each once."""
        places = dict.fromkeys((backup.folder_beside(path), *folders))
        found: dict[str, BackupEntry] = {}
        problems = []
        for folder in places:
            try:
                listed = backup.list_backups(folder, path)
            except UserError as problem:
                problems.append(problem.message)
                continue
            for entry in listed:
                found.setdefault(entry.path.name, entry)
        return FoundBackups(backup_order.by_stamp(found.values(), self._clock()), tuple(problems))

    def bring_back(self, path: Path, target: Path, *, passphrase: str | None = None) -> Database:
        """Put a backup where no desk lies, and open it; raises `UserError` where one does, as `open` else."""
        problem = self.problem_with_place(target)
        if problem is not None:
            raise UserError(problem)
        self.restore_backup(path, target, passphrase=passphrase)
        return self.open(target, passphrase=passphrase)

    def verify_backup(self, path: Path, *, passphrase: str | None = None) -> str:
        """Read a backup through and return its revision; raises `UserError` when it is not sound."""
        return backup.verify(path, inspection.find_key(path, self._unlock(passphrase)))

    def restore_backup(
        self, path: Path, target: Path, *, passphrase: str | None = None
    ) -> BackupEntry | None:
        """Put a backup in a closed desk's place; return the copy made of the present file, if there was one.

        Works where the present file is damaged, too. Raises `UserError`, with nothing changed, when the
        backup is not sound.
        """
        unlock = self._unlock(passphrase)
        data_key = inspection.find_key(path, unlock)
        check_location(target)
        try:
            target_key = inspection.find_key(target, unlock) if target.exists() else None
        except UserError:
            target_key = data_key
        return backup.restore(path, data_key, target, target_key=target_key)

    def _unlock(self, passphrase: str | None, recovery_key: str | None = None) -> Unlock:
        """Return what is at hand; what was typed as a passphrase may be the recovery key."""
        unlock = unlock_by(self._keychain, passphrase)
        return replace(unlock, recovery_key=recovery_key) if recovery_key else unlock


class DeskGuard:
    """The use cases around what opens one open desk, whose backups may lie in ``second_folder``, too."""

    def __init__(
        self, database: Database, keychain: Keychain | None, second_folder: Path | None = None
    ) -> None:
        self._database = database
        self._keychain = keychain
        self._second_folder = second_folder

    def state(self) -> GuardState:
        """Return how the file is protected now."""
        if self._database.data_key is None:
            return GuardState(encrypted=False, keychain=False, passphrase=False)
        kinds = self._slots().kinds
        return GuardState(
            encrypted=True,
            keychain=keys.KEYCHAIN in kinds,
            passphrase=keys.PASSPHRASE in kinds,
            recovery=keys.RECOVERY in kinds,
        )

    def require_desk(self, place: Path) -> None:
        """Raise `UserError` unless a desk lies at ``place`` that could be opened there."""
        _require_desk(place)

    def keychain_ready(self) -> bool:
        """Tell whether this PC can keep the key for the person."""
        return self._keychain is not None

    def require_passphrase(self, passphrase: str) -> None:
        """Raise `UserError` unless a passphrase opens the file now."""
        if looks_like_recovery_key(passphrase):
            problem = Message("输入的像是恢复密钥；这里要的是现在的口令，没有任何改动。")
        else:
            problem = Message("口令不对，没有任何改动；请再试一次。")
        self._require(Unlock(passphrase=passphrase), UserError(problem, field="passphrase"))

    def require_recovery_key(self, typed: str) -> None:
        """Raise `UserError` unless a recovery key opens the file now."""
        problem = Message("这份恢复密钥打不开现在的数据，没有任何改动；请对照恢复单，或留空另生成一份。")
        key = read_recovery_key(typed)
        self._require(Unlock(recovery_key=key), UserError(problem, field="recovery_key"))

    def encrypt(self, passphrase: str, recovery_key: str, progress: Progress = no_progress) -> Message:
        """Encrypt a plain desk, which stays open; say where the old copy lies.

        It opens by ``passphrase``, or by this PC's keychain where that is empty, and by ``recovery_key``.
        Raises `UserError`, with nothing changed and the desk open as before, where that cannot be.
        """
        from kamdesk.store.file.encrypting import encrypt_file  # the start need not wait for it

        if self._database.data_key is not None:
            raise UserError(Message("数据文件已经加密，没有任何改动。"))
        path = self._database.path
        with self._new_slots(passphrase, recovery_key) as (data_key, slots):
            saved = self._database.rewrite(
                lambda: encrypt_file(path, data_key, slots, progress), (None, data_key)
            )
        return Message(
            "数据已加密，并与原数据逐条核对一致。加密之前的副本“{name}”留在备份文件夹里，它没有加密。",
            name=saved.path.name,
        )

    def change_key(self, passphrase: str, recovery_key: str, progress: Progress = no_progress) -> Message:
        """Give the file, which stays open, a new key that ``passphrase`` and ``recovery_key`` open.

        By this PC's keychain where ``passphrase`` is empty. Nothing that opened the file before does any
        more, but backups made before stay as they are. Raises as `encrypt` does.
        """
        from kamdesk.store.file.encrypting import change_key  # as above

        present_key, path = self._database.data_key, self._database.path
        if present_key is None:
            raise UserError(Message("这个数据库没有加密，不能设置口令；没有任何改动。"))
        before = self._slots()
        with self._new_slots(passphrase, recovery_key) as (data_key, slots):
            self._database.rewrite(
                lambda: change_key(path, present_key, data_key, slots, progress), (present_key, data_key)
            )
        if passphrase and self._opens(before, Unlock(recovery_key=recovery_key), present_key):
            self._forget(before.account)  # the backups made before open by the recovery key
        return Message("已更换，数据逐条核对一致。以前的口令和恢复密钥只能打开以前的备份。")

    @contextmanager
    def _new_slots(self, passphrase: str, recovery_key: str) -> Iterator[tuple[bytes, keys.KeySlots]]:
        """Give a new data key and its slots; the keychain forgets them unless the file takes that key.

        Raises `UserError` where the keychain does not take its part.
        """
        data_key = keys.new_data_key()
        protection = Protection(
            keychain=None if passphrase else self._keychain,
            passphrase=passphrase or None,
            recovery_key=read_recovery_key(recovery_key),
        )
        slots = keys.KeySlots.seal(data_key, protection)
        if slots.kinds == {keys.RECOVERY}:
            raise UserError(Message("系统钥匙串没有接受密钥，没有任何改动；请改用口令。"))
        try:
            yield data_key, slots
        finally:
            if self._database.data_key != data_key:
                self._forget(slots.account)

    def _require(self, unlock: Unlock, problem: UserError) -> None:
        if not self._opens(self._slots(), unlock, self._database.data_key):
            raise problem

    def _opens(self, slots: keys.KeySlots, unlock: Unlock, data_key: bytes | None) -> bool:
        try:
            return keys.unlock_slots(self._database.path, slots, unlock) == data_key
        except LockedError:
            return False

    def _forget(self, account: str) -> None:
        if self._keychain is not None:
            self._keychain.remove(account)

    def old_backups(self) -> OldBackups:
        """Return how many backups beside an encrypted desk are plain or have another key."""
        found = self._old_beside()
        plain = sum(keys.is_plain(entry.path) for entry in found)
        return OldBackups(plain=plain, otherwise_keyed=len(found) - plain)

    def remove_old_backups(self) -> int:
        """Remove the backups that are plain or have another key and return how many; raises `UserError`.

        Refused until a backup with the present key takes their place.
        """
        path, beside = self._database.path, self._old_beside()
        if len(beside) == len(backup.list_backups(backup.folder_beside(path), path)):
            raise UserError(Message("还没有用现在的密钥加密的备份，没有删除；请先在“备份”里点“立即备份”。"))
        found = [*beside, *self._old_in_second_folder({entry.path.name for entry in beside})]
        accounts = {slots.account for entry in beside if (slots := keys.read_slots(entry.path)) is not None}
        for entry in found:
            backup.remove(entry)
        for account in accounts:
            self._forget(account)
        return len(found)

    def _old_beside(self) -> tuple[BackupEntry, ...]:
        path = self._database.path
        if self._database.data_key is None:
            return ()
        return backup.otherwise_keyed(backup.folder_beside(path), path, self._slots().account)

    def _old_in_second_folder(self, names: set[str]) -> list[BackupEntry]:
        """Return plain backups and those of these names: others may be of another PC's desk of one name."""
        if self._second_folder is None:
            return []
        found = backup.otherwise_keyed(self._second_folder, self._database.path, self._slots().account)
        return [entry for entry in found if entry.path.name in names or keys.is_plain(entry.path)]

    def _slots(self) -> keys.KeySlots:
        slots = keys.read_slots(self._database.path)
        if slots is None:
            raise UserError(
                Message(
                    "缺少密钥文件“{name}”；请从备份中取回同名文件。",
                    name=keys.slots_beside(self._database.path).name,
                )
            )
        return slots


def sql_for_postgresql() -> str:
    """Return the SQL that builds a shared PostgreSQL database, for its administrator."""
    from kamdesk.store.file import migrating

    return migrating.sql_for_postgresql()


def _require_desk(path: Path) -> None:
    if not path.is_file():
        raise NotFoundError(
            Message("“{path}”处没有数据文件，没有任何改动；请选择已有的数据文件。", path=str(path))
        )
    check_location(path)
    with suppress(LockedError):
        inspection.find_key(path, Unlock())
