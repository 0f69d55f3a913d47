"""The default places of this user's data, backups, settings and crash log."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import platformdirs

from kamdesk.domain.desk.places import full_place

PROGRAM: Final = "KamDesk"
DATA_SUFFIX: Final = ".kamdesk"
DESK_FILE: Final = f"desk{DATA_SUFFIX}"


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders of one user; each is created when something is first written there."""

    data: Path
    config: Path
    logs: Path
    state: Path
    """What is true of this PC alone and never roams to another."""

    @property
    def desk(self) -> Path:
        """The user's own database."""
        return self.data / DESK_FILE

    @property
    def backups(self) -> Path:
        """The folder for backups, unless the user chose another."""
        return self.data / "backups"

    @property
    def forms(self) -> Path:
        """The office's own definitions of forms, which are used instead of the shipped ones."""
        return self.data / "forms"

    @property
    def heads(self) -> Path:
        """The folder where this PC remembers how far it saw each desk."""
        return self.state / "heads"

    @property
    def settings(self) -> Path:
        """The file with the settings of this PC."""
        return self.config / "settings.json"


def user_paths() -> Paths:
    """Return the folders of the logged-in user, on Windows below ``KamDesk`` in ``%APPDATA%``.

    ``KAMDESK_HOME`` puts everything below one folder: for a portable installation and for tests.
    """
    home = os.environ.get("KAMDESK_HOME")
    if home:
        root = Path(home).absolute()
        return Paths(root, root, root / "logs", root)
    of_user = platformdirs.PlatformDirs(PROGRAM, appauthor=False, roaming=True)
    return Paths(
        data=Path(of_user.user_data_dir),
        config=Path(of_user.user_config_dir),
        logs=Path(of_user.user_log_dir),
        state=Path(platformdirs.user_state_dir(PROGRAM, appauthor=False)),
    )


def place_in_data(typed: str) -> Path:
    """Return the full path of what a person typed; a name alone lies in the user's folder for data.

    Raises `UserError` as `full_place` does.
    """
    return full_place(os.path.expanduser(typed.strip()), user_paths().data)  # noqa: PTH111 - a text may be quoted


def new_data_file(typed: str) -> Path:
    """Return where a new data file shall lie by what was typed; a folder gets a file's name.

    Raises `UserError` as `full_place` does.
    """
    place = place_in_data(typed)
    if place.is_dir() or typed.rstrip().endswith(("/", os.sep)):
        return place / DESK_FILE
    return place if place.suffix else place.with_name(place.name + DATA_SUFFIX)
