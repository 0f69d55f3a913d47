"""Turns errors of the disk and of the database file into one sentence for people."""

from __future__ import annotations

import errno
import os
import shutil
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

import sqlcipher3.dbapi2
from sqlalchemy.exc import DatabaseError

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.refusals import FULL, reason_of
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from collections.abc import Iterator

_LEAST_ROOM: Final = 64 * 1024  # bytes: the index of the write-ahead log and its first page
_FULL: Final = term("磁盘已满，刚才的改动没有保存，原有数据完好；请清理磁盘后再试。")
_READ_ONLY: Final = term("文件夹“{folder}”不能写入，没有任何改动；请换一个文件夹或检查权限。")
_CLOSED: Final = term(
    "“{path}”打不开：没有权限，或正被另一个程序占用。没有任何改动；请检查权限，或先关闭那个程序。"
)
_OTHER: Final = term("无法读写“{path}”（{reason}），没有任何改动；请检查路径和磁盘。")

# Words of SQLite's messages; its result codes are lost on the way through some layers.
_DISK_ERROR: Final = "disk i/o"
_DAMAGED: Final = term("数据库“{path}”已损坏，没有任何改动；请用完好的备份恢复。")
_SENTENCES: Final = (
    ("full", _FULL),
    ("locked", term("数据库“{path}”正被另一个程序占用，这一步没有完成；请稍后再试。")),
    ("readonly", _READ_ONLY),
    ("unable to open", term("打不开文件夹“{folder}”里的数据库，没有任何改动；请检查文件夹和权限。")),
    ("malformed", _DAMAGED),
    ("could not decode", _DAMAGED),  # bytes that are no text, which no program of ours wrote
    (_DISK_ERROR, term("读写数据库“{path}”时磁盘出错，刚才的改动没有保存；请检查磁盘。")),
    (
        "not a database",
        term(
            "数据库“{path}”无法解读：可能已损坏，也可能旁边的密钥文件是另一份数据的。"
            "没有任何改动；请换上它自己的密钥文件，或用完好的备份恢复。"
        ),
    ),
)


@contextmanager
def explaining_database(path: Path) -> Iterator[None]:
    """Raise `UserError` for database errors that people can put right; others are bugs and pass unchanged."""
    try:
        yield
    except (DatabaseError, sqlcipher3.dbapi2.Error) as error:
        text = str(error).casefold()
        for sign, sentence in _SENTENCES:
            if sign in text:
                full = sign == _DISK_ERROR and _is_full(path)
                raise _user_error(_FULL if full else sentence, path) from error
        raise


@contextmanager
def explaining(path: Path) -> Iterator[None]:
    """Raise `UserError` for errors of the disk, too, not only for those of the database."""
    try:
        with explaining_database(path):
            yield
    except OSError as error:
        if error.errno in FULL:
            raise _user_error(_FULL, path) from error
        if isinstance(error, PermissionError) or error.errno == errno.EROFS:
            named = _named(error, path)
            # What is there does not open; what is not there could not be made in its folder.
            is_closed = error.errno != errno.EROFS and os.path.lexists(named)
            raise _user_error(_CLOSED if is_closed else _READ_ONLY, named) from error
        raise _user_error(_OTHER, path, reason=reason_of(error)) from error


def _named(error: OSError, path: Path) -> Path:
    """Return the file that the system names: it may be another than the one that was worked at."""
    return Path(error.filename) if isinstance(error.filename, str) else path


def _is_full(path: Path) -> bool:
    """Tell whether the disk has no room for the files that SQLite keeps beside the database."""
    with suppress(OSError):
        return shutil.disk_usage(path.parent).free < _LEAST_ROOM
    return False


def _user_error(sentence: str, path: Path, reason: Message | str = "") -> UserError:
    return UserError(Message(sentence, folder=str(path.parent), path=str(path), reason=reason))
