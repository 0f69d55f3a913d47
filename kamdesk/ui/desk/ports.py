"""What the settings page and the first start ask of the program; app fills these in."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

from kamdesk.domain.desk.members import Post

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamdesk.domain.desk.backups import BackupEntry, FoundBackups
    from kamdesk.domain.desk.office import OfficeNames
    from kamdesk.domain.desk.protection import GuardState, OldBackups
    from kamdesk.domain.shared.progress import Progress
    from kamdesk.domain.shared.text import Message

Guard = Literal["keychain", "passphrase", "none"]
Beginning = Literal["import", "sample", "empty"]


class OfficeDesk(Protocol):
    """Reads and changes the names of the office and its logo."""

    def names(self) -> OfficeNames:
        """Return the names now in force."""

    def rename(self, names: OfficeNames) -> None:
        """Put other names in force; raises `UserError`."""

    def logo(self) -> bytes:
        """Return the picture of the letterhead; empty where there is none."""

    def take_logo(self, path: Path) -> None:
        """Put the picture of this file in the letterhead; raises `UserError`."""

    def remove_logo(self) -> None:
        """Leave the letterhead without a picture."""


class BackupShelf(Protocol):
    """Makes, checks and brings back copies of the data."""

    def entries(self) -> Sequence[BackupEntry]:
        """Return the backups, newest first."""

    def create(self, progress: Progress) -> Path:
        """Make a checked backup; raises `UserError`."""

    def verify(self, path: Path, secret: str | None, progress: Progress) -> Message:
        """Read a backup through and say what was found; raises `UserError` when it is not sound.

        Raises `LockedError` where it has another key, which ``secret`` does not open.
        """

    def restore(self, path: Path, secret: str | None, progress: Progress) -> Message:
        """Put a backup in place of the data, after copying those; say what follows (a restart).

        Raises as `verify` does.
        """


class DataGuard(Protocol):
    """Changes how the data file is opened."""

    def state(self) -> GuardState:
        """Return how it is protected now."""

    def require_passphrase(self, passphrase: str) -> None:
        """Raise `UserError` unless a passphrase opens the file now."""

    def require_recovery_key(self, typed: str) -> None:
        """Raise `UserError` unless a recovery key opens the file now."""

    def open_files(self) -> Sequence[Message]:
        """Say which files of the desk other users of the PC may read."""

    def print_recovery_key(self, key: str) -> bool:
        """Print the sheet with ``key``; False when the person stopped it."""

    def keychain_ready(self) -> bool:
        """Tell whether this PC can keep the key for the person."""

    def encrypt(self, passphrase: str, recovery_key: str, progress: Progress) -> Message:
        """Encrypt a plain file, by the keychain where ``passphrase`` is empty; say what is left of it.

        Raises `UserError`, with nothing changed.
        """

    def change_key(self, passphrase: str, recovery_key: str, progress: Progress) -> Message:
        """Let these alone open the file from now on, as for `encrypt`; raises `UserError` likewise."""

    def require_desk(self, place: Path) -> None:
        """Raise `UserError` unless a desk lies at ``place`` that could be opened there."""

    def old_backups(self) -> OldBackups:
        """Return how many backups of an encrypted file are plain or have another key."""

    def remove_old_backups(self) -> int:
        """Remove them and return how many; raises `UserError`."""


class MissingFileActs(Protocol):
    """What can be done about a data file that is missing or does not open."""

    @property
    def missing(self) -> Path:
        """The file."""

    def open(self, place: Path, secret: str | None) -> None:
        """Open another desk; raises `LockedError` where ``secret`` does not fit, else `UserError`."""

    @property
    def can_open_what_is_left(self) -> bool:
        """Whether the file lacks changes, but is whole without them."""

    def open_what_is_left(self, secret: str | None) -> None:
        """Open the file without the changes that it lacks; raises as `open` does."""

    def backups(self) -> FoundBackups:
        """Return the backups that can be reached, newest first, and which folders could not be read."""

    def restore(self, backup: Path, place: Path, secret: str | None) -> None:
        """Put a backup where nothing lies and open it; raises as `open` does."""

    def place_for_restored(self) -> Path:
        """Return where a backup goes unless the person says otherwise."""

    def problem_with_place(self, place: Path) -> Message | None:
        """Say why a backup cannot go to ``place``, if so."""


@dataclass(slots=True)
class FirstStartAnswers:
    """What the wizard has learnt; filled in step by step."""

    place: Path = field(default_factory=Path)
    language: str = "zh_CN"
    organisation: str = ""
    department: str = ""
    person: str = ""
    post: Post = Post.SPECIALIST
    guard: Guard = "keychain"
    passphrase: str = ""
    beginning: Beginning = "import"


class FirstStartActs(Protocol):
    """What the first start does, so that the wizard itself only asks."""

    @property
    def restoring(self) -> MissingFileActs:
        """What puts a backup in the place of a new file."""

    def default_place(self) -> Path:
        """Return where the data file should lie if nobody says otherwise."""

    def problem_with_place(self, place: Path) -> Message | None:
        """Say why the data file cannot lie at ``place``, if so."""

    def keychain_ready(self) -> bool:
        """Tell whether this PC can keep the key for the person."""

    def speak(self, language: str) -> None:
        """Speak ``language`` from now on."""

    def create(self, answers: FirstStartAnswers, progress: Progress) -> str:
        """Make the data file; return the recovery key, empty without encryption; raises `UserError`."""

    def print_recovery_key(self, key: str) -> bool:
        """Print the sheet with ``key``; False when the person stopped it."""
