"""Backups of the open desk: made when they are due, checked, thinned, kept in a second place, put back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.domain.desk.clock import is_behind
from kamdesk.domain.desk.protection import unlock_by
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.progress import no_progress
from kamdesk.domain.shared.text import Message
from kamdesk.store.file import backup, backup_order, keys
from kamdesk.store.file.log_order import LogOrder
from kamdesk.store.queries.records import changes

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from kamdesk.domain.desk.backups import BackupEntry
    from kamdesk.domain.desk.protection import Keychain
    from kamdesk.domain.shared.progress import Progress
    from kamdesk.store.file.database import Database


class SecondCopyError(UserError):
    """Only the copy in the second folder failed; the backup ``made`` stands."""

    def __init__(self, message: Message, made: Path) -> None:
        super().__init__(message)
        self.made = made


class Backups:
    """The use cases around the backups of one open database.

    They lie in ``folder``, beside the database unless told otherwise; each is copied into
    ``second_folder``, too, where there is one. ``find_keychain`` may open those made before the key of the
    database changed; for others of these a secret is needed. ``clock`` tells how old backups are.
    """

    def __init__(
        self,
        database: Database,
        folder: Path | None = None,
        second_folder: Path | None = None,
        *,
        find_keychain: Callable[[], Keychain | None] = lambda: None,
        clock: Callable[[], datetime] = backup.local_now,
    ) -> None:
        self._database = database
        self._find_keychain = find_keychain
        self._folder = folder or backup.folder_beside(database.path)
        self._second_folder = second_folder
        self._clock = clock

    def entries(self) -> tuple[BackupEntry, ...]:
        """Return the backups, that with the latest state first; foreign ones come last."""
        return self._entries_in(self._folder)

    def create(self, progress: Progress = no_progress) -> Path:
        """Make a checked backup and thin the old ones; return where it lies.

        Raises `UserError` where there is no room or the data themselves are damaged, and `SecondCopyError`
        where only the second folder fails.
        """
        return self._make("", progress)

    def before_import(self) -> Path:
        """Make the checked copy that an import needs; thinning spares it. Raises as `create` does."""
        return self._make("import", no_progress)

    def at_exit(self) -> Path | None:
        """Make a backup unless one holds everything there is; return where it lies.

        What a backup holds is read from it: by the times in names, one made while the clock was years ahead
        would keep others from being made until then.
        """
        with self._database.reading() as work:
            act = changes.last_act(work)
        if act is None:
            return None
        if any(backup.holds(entry.path, self._database.data_key, act) for entry in self.entries()):
            return None
        return self.create()

    def changed_after(self, now: datetime) -> datetime | None:
        """Return when the last change was made, if the clock is well behind it; None where it goes right."""
        with self._database.reading() as work:
            changed_at = changes.last_change(work)
        return changed_at if changed_at is not None and is_behind(now, changed_at) else None

    def verify(self, path: Path, secret: str | None = None, progress: Progress = no_progress) -> Message:
        """Read a backup through and say what was found; raises `UserError` when it is not sound.

        Raises `LockedError` where it has another key than the desk, which ``secret`` does not open.
        """
        progress(0, 1)
        revision = backup.verify(path, self._key_of(path, secret))
        progress(1, 1)
        return Message("备份“{name}”完好（版本 {revision}）。", name=path.name, revision=revision)

    def restore(self, path: Path, secret: str | None = None, progress: Progress = no_progress) -> Message:
        """Put a backup in place of the data, after copying those; the desk is closed and must be reopened.

        Raises `UserError`, with nothing changed and the desk open as before, when the backup is not sound or
        cannot take the place of the data, `LockedError` as `verify`.
        """
        progress(0, 2)
        key = self._key_of(path, secret)
        backup.verify(path, key)
        progress(1, 2)
        present, target = self._database.data_key, self._database.path
        # Work that comes meanwhile waits: what it saved after the copy was made would be gone.
        saved = self._database.rewrite(
            lambda: backup.restore(path, key, target, target_key=present), (present, key)
        )
        self._database.close()
        progress(2, 2)
        name = saved.path.name if saved is not None else ""
        return Message(
            "已恢复到备份“{name}”，原有数据存为“{saved}”；请重新打开。", name=path.name, saved=name
        )

    def _key_of(self, path: Path, secret: str | None) -> bytes | None:
        """Return the key of a backup: that of the desk, unless the slots are of another one."""
        slots, present = keys.read_slots(path), keys.read_slots(self._database.path)
        if slots is None or (present is not None and slots.account == present.account):
            return self._database.data_key
        return keys.unlock_slots(path, slots, unlock_by(self._find_keychain(), secret))

    def _make(self, reason: str, progress: Progress) -> Path:
        progress(0, 1)
        database, now = self._database, self._clock()
        made = backup.create_backup(database.path, database.data_key, self._folder, reason=reason, now=now)
        backup_order.thin(self._entries_in(self._folder), now)
        if self._second_folder is not None:
            try:
                backup.duplicate(made, self._second_folder)
            except UserError as error:
                raise SecondCopyError(error.message, made.path) from error
            backup_order.thin(self._entries_in(self._second_folder), now)
        progress(1, 1)
        return made.path

    def _entries_in(self, folder: Path) -> tuple[BackupEntry, ...]:
        found = backup.list_backups(folder, self._database.path)
        with self._database.reading() as work:
            log = LogOrder(work.session.connection().exec_driver_sql)
            return backup_order.in_order(found, log, self._database.data_key, self._clock())
