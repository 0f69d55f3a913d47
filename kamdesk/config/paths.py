"""Where this user's data, backups, settings and logs lie when nobody says otherwise."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import platformdirs

PROGRAM: Final = "KamDesk"
DESK_FILE: Final = "desk.kamdesk"


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders of one user; none of them is made before something is written there."""

    data: Path
    config: Path
    logs: Path

    @property
    def desk(self) -> Path:
        """The user's own database."""
        return self.data / DESK_FILE

    @property
    def backups(self) -> Path:
        """Where backups go unless the user chose another folder."""
        return self.data / "backups"

    @property
    def forms(self) -> Path:
        """The office's own definitions of forms, which go before those that come with the program."""
        return self.data / "forms"

    @property
    def settings(self) -> Path:
        """The settings of this PC."""
        return self.config / "settings.json"


def user_paths() -> Paths:
    """Return the folders of the logged-in user, on Windows below ``KamDesk`` in ``%APPDATA%``.

    ``KAMDESK_HOME`` puts everything below one folder of one's own: for a portable desk and for tests.
    """
    home = os.environ.get("KAMDESK_HOME")
    if home:
        root = Path(home)
        return Paths(root, root, root / "logs")
    of_user = platformdirs.PlatformDirs(PROGRAM, appauthor=False, roaming=True)
    return Paths(Path(of_user.user_data_dir), Path(of_user.user_config_dir), Path(of_user.user_log_dir))
