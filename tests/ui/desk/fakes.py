"""A program behind the settings page and the first start, kept in memory."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from kamdesk.app.missing_file import MissingFile
from kamdesk.config.paths import Paths
from kamdesk.domain.desk.backups import BackupEntry
from kamdesk.domain.desk.members import MEMBER, NEW_MEMBER, Member, Post
from kamdesk.domain.desk.office import OfficeNames
from kamdesk.domain.desk.protection import (
    GuardState,
    LockedError,
    OldBackups,
    new_recovery_key,
    read_recovery_key,
)
from kamdesk.domain.records.drafts import RecordDraft
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.desk.desks import Desks
from kamdesk.services.shared.history import History
from kamdesk.services.shared.search import Search
from kamdesk.ui.kit.records.parts import PageServices

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kamdesk.domain.shared.progress import Progress
    from kamdesk.store.file.database import Database
    from kamdesk.ui.desk.ports import FirstStartAnswers

KEYCHAIN = GuardState(encrypted=True, keychain=True, passphrase=False)
KEY = new_recovery_key()


def services_over(database: Database) -> PageServices:
    """What lists over a database work with; nothing is printed."""
    return PageServices(
        history=History(database), finder=Search(database), open_print=lambda *_args, **_named: None
    )


@dataclass
class FakeOffice:
    """Names and a logo in memory; refuses where ``refusal`` says so."""

    current: OfficeNames = field(default_factory=lambda: OfficeNames("华南实业集团", "大客户部"))
    refusal: Message | None = None
    picture: bytes = b""
    on_commit: Callable[[frozenset[str]], object] = lambda _kinds: None

    def names(self) -> OfficeNames:
        return self.current

    def rename(self, names: OfficeNames) -> None:
        if self.refusal is not None:
            raise UserError(self.refusal)
        self.current = names
        self.on_commit(frozenset({"setting"}))

    def logo(self) -> bytes:
        return self.picture

    def take_logo(self, path: Path) -> None:
        if self.refusal is not None:
            raise UserError(self.refusal)
        self.picture = path.read_bytes()
        self.on_commit(frozenset({"setting"}))

    def remove_logo(self) -> None:
        self.picture = b""
        self.on_commit(frozenset({"setting"}))


class FakeMembers:
    """Members in memory, with the methods of the service."""

    def __init__(self, on_commit: Callable[[frozenset[str]], object]) -> None:
        self._on_commit = on_commit
        self.kept = [
            Member(
                id=UUID(int=1),
                version=1,
                name="陈立",
                post=Post.MANAGER,
                joined_on=date(2019, 3, 1),
                evaluated=False,
            ),
            Member(id=UUID(int=2), version=1, name="王小明", joined_on=date(2022, 7, 18)),
        ]

    def all(self) -> tuple[Member, ...]:
        return tuple(self.kept)

    def draft(self, record_id: UUID | None = None) -> RecordDraft[Member]:
        found = (member for member in self.kept if member.id == record_id)
        return RecordDraft(MEMBER, next(found, None), NEW_MEMBER)

    def save(self, draft: RecordDraft[Member]) -> Member:
        member = draft.record(lambda: UUID(int=len(self.kept) + 1))
        self.kept = [member if kept.id == member.id else kept for kept in self.kept]
        if draft.saved_record is None:
            self.kept.append(member)
        self._on_commit(frozenset({"member"}))
        return member


class FakeShelf:
    """Backups in memory."""

    def __init__(self) -> None:
        self.kept = [
            BackupEntry(
                Path("desk-20261121-1830.kamdesk"),
                datetime(2026, 11, 21, 10, 30, tzinfo=UTC),
                8_400_000,
                "import",
            )
        ]
        self.restored: list[Path] = []
        self.damaged = False
        self.passphrase = ""
        """What opens the backups, where they were made before the key changed."""

    def entries(self) -> Sequence[BackupEntry]:
        return self.kept

    def create(self, progress: Progress) -> Path:
        progress(1, 1)
        entry = BackupEntry(
            Path("desk-20261122-0800.kamdesk"), datetime(2026, 11, 22, tzinfo=UTC), 8_500_000, ""
        )
        self.kept.insert(0, entry)
        return entry.path

    def verify(self, path: Path, secret: str | None, progress: Progress) -> Message:
        progress(1, 1)
        self._unlock(secret)
        if self.damaged:
            raise UserError(Message("备份 {name} 已损坏，不能用来恢复。", name=path.name))
        return Message("备份 {name} 完好，共 {count} 位客户。", name=path.name, count=3842)

    def _unlock(self, secret: str | None) -> None:
        if self.passphrase not in ("", secret):
            raise LockedError(Message("口令不对。"), field="passphrase")

    def restore(self, path: Path, secret: str | None, progress: Progress) -> Message:
        progress(1, 1)
        self._unlock(secret)
        self.restored.append(path)
        return Message("已恢复。请重新启动程序。")


@dataclass
class FakeGuard:
    """Protection in memory."""

    current: GuardState = field(default_factory=lambda: KEYCHAIN)
    passphrase: str = ""
    recovery_key: str = ""
    printed: list[str] = field(default_factory=list)
    old: OldBackups = field(default_factory=OldBackups)
    keychain: bool = True
    open: tuple[Message, ...] = ()
    refusals: list[Message] = field(default_factory=list)
    working: threading.Event = field(default_factory=threading.Event)
    """Cleared, changes wait for it."""

    def __post_init__(self) -> None:
        self.working.set()

    def open_files(self) -> tuple[Message, ...]:
        return self.open

    def keychain_ready(self) -> bool:
        return self.keychain

    def encrypt(self, passphrase: str, recovery_key: str, progress: Progress) -> Message:
        self.working.wait()
        progress(1, 1)
        if self.refusals:
            raise UserError(self.refusals.pop())
        self.passphrase, self.recovery_key = passphrase, recovery_key
        self.current = GuardState(
            encrypted=True, keychain=not passphrase, passphrase=bool(passphrase), recovery=True
        )
        self.old = OldBackups(plain=1)
        return Message("数据已加密。")

    def require_desk(self, place: Path) -> None:
        if not place.is_file():
            raise UserError(Message("这里没有数据文件。"))

    def old_backups(self) -> OldBackups:
        return self.old

    def remove_old_backups(self) -> int:
        removed, self.old = self.old.plain + self.old.otherwise_keyed, OldBackups()
        return removed

    def require_passphrase(self, passphrase: str) -> None:
        if passphrase != self.passphrase:
            raise UserError(Message("口令不对。"), field="passphrase")

    def require_recovery_key(self, typed: str) -> None:
        if read_recovery_key(typed) != self.recovery_key:
            raise UserError(Message("这份恢复密钥打不开现在的数据。"), field="recovery_key")

    def state(self) -> GuardState:
        return self.current

    def change_key(self, passphrase: str, recovery_key: str, progress: Progress) -> Message:
        self.encrypt(passphrase, recovery_key, progress)
        self.old = OldBackups(otherwise_keyed=1)
        return Message("已更换。")

    def print_recovery_key(self, key: str) -> bool:
        self.printed.append(key)
        return True


@dataclass
class FakeFirstStart:
    """Remembers what the wizard asked for."""

    place: Path
    keychain: bool = True
    languages: list[str] = field(default_factory=list)
    created: list[FirstStartAnswers] = field(default_factory=list)
    printed: list[str] = field(default_factory=list)
    refusals: list[Message] = field(default_factory=list)

    @property
    def restoring(self) -> MissingFile:
        return MissingFile(Desks(None), self.place, Paths(*[self.place.parent] * 4))

    def default_place(self) -> Path:
        return self.place

    def problem_with_place(self, place: Path) -> Message | None:
        return None if place.suffix == ".kamdesk" else Message("请选择一个 .kamdesk 文件。")

    def keychain_ready(self) -> bool:
        return self.keychain

    def speak(self, language: str) -> None:
        self.languages.append(language)

    def create(self, answers: FirstStartAnswers, progress: Progress) -> str:
        progress(1, 1)
        if self.refusals:
            raise UserError(self.refusals.pop())
        self.created.append(answers)
        return "" if answers.guard == "none" else KEY

    def print_recovery_key(self, key: str) -> bool:
        self.printed.append(key)
        return True
