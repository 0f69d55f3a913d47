"""What can be done about a data file that is missing or does not open; nothing is ever overwritten."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING

from kamdesk.domain.desk.lost_changes import LostChangesError
from kamdesk.services.desk.what_is_left import open_what_is_left

if TYPE_CHECKING:
    from pathlib import Path

    from kamdesk.config.paths import Paths
    from kamdesk.domain.desk.backups import FoundBackups
    from kamdesk.domain.shared.text import Message
    from kamdesk.services.desk.desks import Desks
    from kamdesk.store.file.database import Database


@dataclass
class MissingFile:
    """Carries out what the window offers; ``database`` is the open file once there is one."""

    desks: Desks
    missing: Path
    paths: Paths
    second_folder: Path | None = None
    database: Database | None = None
    lost: LostChangesError | None = None

    def open(self, place: Path, secret: str | None) -> None:
        """Open the desk at ``place`` by what was typed; raises `LockedError` where that does not fit."""
        self.desks.require_desk(place)
        try:
            self.database = self.desks.open(place, passphrase=secret)
        except LostChangesError as lost:
            self.lost = lost if place == self.missing else self.lost
            raise

    @property
    def can_open_what_is_left(self) -> bool:
        """Whether the file lacks changes, but is whole without them."""
        return self.lost is not None and self.lost.kept_bytes is not None

    def open_what_is_left(self, secret: str | None) -> None:
        """Open the file without the changes that it lacks; raises `LockedError` as `open`."""
        if self.lost is not None:
            self.database = open_what_is_left(self.desks, self.missing, self.lost, secret)

    def backups(self) -> FoundBackups:
        """Return the backups of the missing file that can be reached now, the latest first."""
        further = [self.paths.backups]
        if self.second_folder is not None:
            further.append(self.second_folder)
        return self.desks.known_backups(self.missing, further)

    def restore(self, backup: Path, place: Path, secret: str | None) -> None:
        """Put a backup at ``place``, where nothing lies, and open it; raises `LockedError` as `open`."""
        self.database = self.desks.bring_back(backup, place, passphrase=secret)

    def take_opened(self) -> Database:
        """Hand over the open file; whoever takes it closes it."""
        database, self.database = self.database, None
        if database is None:
            raise LookupError("nothing is open")
        return database

    def place_for_restored(self) -> Path:
        """Return where a backup goes unless the person says otherwise: where the file was, if free."""
        if self.missing.parent.is_dir() and self.problem_with_place(self.missing) is None:
            return self.missing
        usual = self.paths.desk
        further = (usual.with_name(f"{usual.stem}-{number}{usual.suffix}") for number in count(2))
        return usual if not usual.exists() else next(place for place in further if not place.exists())

    def problem_with_place(self, place: Path) -> Message | None:
        """Say why a backup cannot be put at ``place``, if so."""
        return self.desks.problem_with_place(place)
