"""Files read whole and written whole or not at all, with a sentence for people where that fails."""

from __future__ import annotations

import errno
from contextlib import suppress
from typing import TYPE_CHECKING

from kamdesk.domain.errors import UserError
from kamdesk.domain.text import Message

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
        message = Message("文件“{file}”无法读取：{reason}。", file=path, reason=_reason(error))
        raise UserError(message) from error


def write_whole(path: Path, write: Callable[[Path], object]) -> None:
    """Let ``write`` fill a draft beside ``path``, then put it in place; an older file stays whole until then.

    Raises `UserError` naming the place and the reason where that fails; then nothing is left behind.
    """
    draft = path.with_name(f".{path.name}.partial")
    try:
        try:
            write(draft)
            draft.replace(path)
        finally:
            with suppress(OSError):
                draft.unlink(missing_ok=True)
    except OSError as error:
        message = Message(
            "没能写入“{path}”：{reason}。原有文件没有改动；请换一个文件夹，或先关闭正在打开它的程序。",
            path=path,
            reason=_reason(error),
        )
        raise UserError(message) from error


def _reason(error: OSError) -> Message:
    if isinstance(error, PermissionError):
        return Message("没有权限，或文件正被占用")
    if isinstance(error, IsADirectoryError):
        return Message("这是文件夹")
    if isinstance(error, (FileNotFoundError, NotADirectoryError)):
        return Message("文件夹不存在")
    if error.errno == errno.ENOSPC:
        return Message("磁盘已满")
    return Message("系统错误 {number}", number=error.errno or 0)
