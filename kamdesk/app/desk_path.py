"""Which file the desk is kept in, and who sits at this PC: what is known before anything is opened."""

from __future__ import annotations

import errno
import getpass
import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kamdesk.config.given_files import require_file
from kamdesk.config.paths import user_paths
from kamdesk.config.settings import DATA_FILE, Settings
from kamdesk.domain.desk.places import full_place
from kamdesk.domain.shared.errors import NotFoundError, UserError
from kamdesk.domain.shared.refusals import reason_of
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    import argparse

_LONGEST_NAME: Final = 255  # bytes that file systems take


def desk_path(options: argparse.Namespace) -> Path:
    """Return the file that ``--database`` names, else the one chosen in the settings, else the usual one.

    It is a full path: a name on the command line lies in the current folder, one in the settings in the
    user's folder for data, wherever the program is started.

    Raises `UserError` for a server, a device, a pipe and a name that no file can have.
    """
    if options.database is not None:
        if "://" in options.database:
            raise UserError(
                Message("“{place}”是服务器地址；本版本只打开本机的数据文件。", place=options.database)
            )
        path = Path(options.database)
        if len(os.fsencode(path.name)) > _LONGEST_NAME:  # Windows would only say that there is no such file
            raise _unfit(path, OSError(errno.ENAMETOOLONG, os.strerror(errno.ENAMETOOLONG)))
        require_file(path)
        return path.absolute()
    paths = user_paths()
    chosen = Settings(paths.settings).get(DATA_FILE)
    try:
        return full_place(chosen, paths.data) if chosen else paths.desk
    except UserError:  # written by hand: found missing, and said to be
        return Path(chosen).absolute()


def is_known(options: argparse.Namespace) -> bool:
    """Tell whether this PC has worked with the desk of its user, so that a missing file is lost, not new."""
    from kamdesk.services.desk.desks import Desks  # only where the file is missing
    from kamdesk.services.desk.occupant import PERSON

    settings = Settings(user_paths().settings)
    if settings.get(DATA_FILE) or settings.recall(PERSON) is not None:
        return True
    try:
        return Desks(None).was_here(desk_path(options))
    except UserError:  # a folder of backups is there, though it cannot be read
        return True


def desk_exists(options: argparse.Namespace) -> bool:
    """Tell whether there is a file to open, or one may be made.

    Raises `UserError` for a name that no file can have, and where the user's own desk is lost: another in
    its place would hide that.
    """
    path = desk_path(options)
    try:
        exists = path.exists()
    except OSError as error:
        raise _unfit(path, error) from error
    if not exists and options.database is None and is_known(options):
        raise NotFoundError(
            Message(
                "找不到数据文件“{path}”，没有新建，也没有任何改动；"
                "请接回存放它的磁盘，或用 --database 指明文件，或用 kamdesk backup restore 从备份恢复。",
                path=path,
            )
        )
    return exists


def system_user() -> str:
    """Return the name of the system's user; empty where there is none or no way to ask, as in a container."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def _unfit(path: Path, error: OSError) -> UserError:
    return UserError(Message("数据库路径“{path}”不能用：{reason}。", path=path, reason=reason_of(error)))
