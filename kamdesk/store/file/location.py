"""Checks that a database can be kept at a path: on a local disk, writable, with enough free space."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path, PurePosixPath
from typing import Final

from kamdesk.config.given_files import require_file
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

ROLLBACK_ENDING: Final = "-journal"
JOURNAL_ENDINGS: Final = ("-wal", "-shm", ROLLBACK_ENDING)
"""Endings of the files that SQLite keeps beside a database."""
_REMOTE_SYSTEMS: Final = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "fuse.rclone"})
_MOUNTS: Final = Path("/proc/mounts")
_REMOTE_DRIVE: Final = 4  # DRIVE_REMOTE of GetDriveTypeW
_ROOM: Final = 16 * 1024 * 1024


def beside(path: Path, ending: str) -> Path:
    """Return the file that lies beside another, under its name with an ending more."""
    return path.with_name(path.name + ending)


def check_location(path: Path) -> None:
    """Raise `UserError` for a folder, a path on a network share or one that cannot be read and written.

    A write-ahead log has its index in the memory of one machine, so a file on a share gets damaged in time.
    """
    if is_remote(path):
        raise UserError(
            Message(
                "“{path}”在网络共享上，数据库在那里会损坏；没有任何改动，请改放到本机硬盘。", path=str(path)
            )
        )
    require_no_folder(path)
    folder = _existing_folder(path)
    if not os.access(folder, os.W_OK):
        raise UserError(
            Message(
                "数据库所在文件夹“{folder}”不能写入，没有任何改动；请换一个文件夹或检查权限。",
                folder=str(folder),
            )
        )
    if os.path.exists(path) and not os.access(path, os.R_OK | os.W_OK):  # noqa: PTH110 - False where refused
        raise UserError(
            Message("数据文件“{path}”不能读写，没有任何改动；请检查它的权限，或取消“只读”。", path=str(path))
        )


def require_no_folder(path: Path) -> None:
    """Raise `UserError` where ``path`` is a folder."""
    if os.path.isdir(path):  # noqa: PTH112 - False where refused
        raise UserError(Message("“{path}”是文件夹，不是数据文件；请指明里面的文件。", path=str(path)))


def require_no_devices(path: Path) -> None:
    """Raise `UserError` where a database, or a file that SQLite keeps beside it, is a device or a pipe.

    SQLite would wait for ever for what a pipe has to say.
    """
    for ending in ("", *JOURNAL_ENDINGS):
        require_file(beside(path, ending))


def check_room(folder: Path, needed: int = 0) -> None:
    """Raise `UserError` where a disk has no room for ``needed`` bytes and 16 MiB more."""
    if shutil.disk_usage(_existing_folder(folder / "x")).free < needed + _ROOM:
        raise UserError(
            Message("磁盘剩余空间不足，“{folder}”里没有写入任何内容；请清理磁盘后再试。", folder=str(folder))
        )


def is_remote(path: Path) -> bool:
    """Tell whether a path lies on another machine."""
    text = str(path)
    if text.startswith(("\\\\", "//")):
        return True
    if sys.platform == "win32":
        import ctypes

        return ctypes.windll.kernel32.GetDriveTypeW(path.absolute().anchor) == _REMOTE_DRIVE
    return _MOUNTS.is_file() and _system_of(path.absolute(), _MOUNTS.read_text("utf-8")) in _REMOTE_SYSTEMS


def _system_of(path: Path, mounts: str) -> str:
    """Return the file system of the mount nearest above a path, as ``/proc/mounts`` tells it."""
    nearest, system = PurePosixPath("/"), ""
    for line in mounts.splitlines():
        point = PurePosixPath(line.split()[1].replace("\\040", " "))
        if path.is_relative_to(point) and len(point.parts) >= len(nearest.parts):
            nearest, system = point, line.split()[2]
    return system


def _existing_folder(path: Path) -> Path:
    folder = path.absolute().parent
    while not os.path.exists(folder):  # noqa: PTH110 - False where refused
        folder = folder.parent
    return folder
