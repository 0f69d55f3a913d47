"""Which file the desk is kept in, and who sits at this PC: what is known before anything is opened."""

from __future__ import annotations

import errno
import getpass
import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kamdesk.config.paths import user_paths
from kamdesk.config.settings import DATA_FILE, Settings
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.refusals import reason_of
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    import argparse

_LONGEST_NAME: Final = 255  # bytes that file systems take


def desk_path(options: argparse.Namespace) -> Path:
    """Return the file that ``--database`` names, else the one chosen in the settings, else the usual one.

    Raises `UserError` for a server and for a name that no file can have.
    """
    if options.database is not None:
        if "://" in options.database:
            raise UserError(
                Message("“{place}”是服务器地址；本版本只打开本机的数据文件。", place=options.database)
            )
        path = Path(options.database)
        if len(os.fsencode(path.name)) > _LONGEST_NAME:  # Windows would only say that there is no such file
            raise _unfit(path, OSError(errno.ENAMETOOLONG, os.strerror(errno.ENAMETOOLONG)))
        return path
    paths = user_paths()
    chosen = Settings(paths.settings).get(DATA_FILE)
    return Path(chosen) if chosen else paths.desk


def desk_exists(options: argparse.Namespace) -> bool:
    """Tell whether there is a file to open; raises `UserError` for a name that no file can have."""
    path = desk_path(options)
    try:
        return path.exists()
    except OSError as error:
        raise _unfit(path, error) from error


def system_user() -> str:
    """Return the name of the system's user; empty where there is none or no way to ask, as in a container."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def _unfit(path: Path, error: OSError) -> UserError:
    return UserError(Message("数据库路径“{path}”不能用：{reason}。", path=path, reason=reason_of(error)))
