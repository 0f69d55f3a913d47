"""The one door for files that people give: ordinary files of bounded size; devices and pipes never end."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING, Final

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from pathlib import Path

_MEGABYTE: Final = 1_000_000


def require_file(path: Path) -> None:
    """Raise `UserError` where ``path`` is a device or a pipe; what is not there is for others to say."""
    try:
        mode = path.stat().st_mode
    except OSError:
        return
    if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
        raise UserError(Message("“{path}”是设备或管道，不是文件；请先存成文件再用。", path=path))


def read_given(path: Path, most: int) -> bytes:
    """Return the content of a file of at most ``most`` bytes, whatever size it claims.

    Raises `UserError` for a device, a pipe or a larger file, `OSError` as the system does.
    """
    require_file(path)
    with path.open("rb") as file:
        content = file.read(most + 1)
    if len(content) > most:
        raise UserError(
            Message(
                "“{path}”超过 {size} MB，没有读取；请核对是不是选错了文件。",
                path=path,
                size=f"{most / _MEGABYTE:g}",
            )
        )
    return content


def read_unchanged(path: Path, most: int) -> bytes:
    """Return the content of a file as `read_given` does; raises `UserError` where it changed meanwhile."""
    before = path.stat()
    content = read_given(path, most)
    after = path.stat()
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns) or len(
        content
    ) != after.st_size:
        raise UserError(Message("“{path}”正在被改动，没有读取；请等它存好后再试。", path=path))
    return content
