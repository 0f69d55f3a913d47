"""Files read whole and written whole or not at all, with a sentence for people where that fails."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.refusals import reason_of
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def read_text(path: Path) -> str:
    """Return the text of a UTF-8 file; raise `UserError` naming the file where it cannot be read."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise UserError(Message("文件“{file}”不是 UTF-8 文本。", file=path)) from error
    except FileNotFoundError as error:
        raise UserError(Message("找不到文件“{file}”。", file=path)) from error
    except OSError as error:
        message = Message("文件“{file}”无法读取：{reason}。", file=path, reason=reason_of(error))
        raise UserError(message) from error


_DESKS: Final = (".kamdesk", ".kamdesk.keys")
"""How the names of desks, their backups and their keys end; no output may take their place."""


def require_place(path: Path) -> None:
    """Raise `UserError` where `write_whole` could not put a file: to be said before long work, not after."""
    _refuse_desk(path)
    try:
        _refuse_folder(path)
        if not path.exists():
            folder = path.resolve().parent
            if not folder.is_dir():
                raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(folder))
            if not os.access(folder, os.W_OK):
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(folder))
    except OSError as error:
        raise _not_written(path, error) from error


def write_whole(path: Path, write: Callable[[Path], object]) -> None:
    """Let ``write`` fill a draft beside ``path``, then put it in place; an older file stays whole until then.

    A link is followed; what is no file (a pipe, a device) is written to as it is.
    Raises `UserError` naming the place and the reason where that fails; then nothing is left behind.
    """
    _refuse_desk(path)
    try:
        _refuse_folder(path)
        if path.exists() and not path.is_file():
            write(path)
        else:
            _write_and_put(path.resolve(), write)
    except OSError as error:
        raise _not_written(path, error) from error


def _refuse_desk(path: Path) -> None:
    if path.name.endswith(_DESKS) and path.exists():
        raise UserError(Message("“{path}”是数据文件，不能用来存放输出；请换一个文件名。", path=path))


def _refuse_folder(path: Path) -> None:
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))


def _not_written(path: Path, error: OSError) -> UserError:
    return UserError(
        Message(
            "没能写入“{path}”：{reason}。原有文件没有改动；请换一个文件夹，或先关闭正在打开它的程序。",
            path=path,
            reason=reason_of(error),
        )
    )


def _write_and_put(path: Path, write: Callable[[Path], object]) -> None:
    # A name of its own: two programs may write the same file, and a long name has no room for more.
    draft = path.with_name(f".{uuid4().hex}.partial")
    try:
        write(draft)
        draft.replace(path)
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
