"""What the disk and the file refuse, told as one sentence for people."""

from __future__ import annotations

import errno
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

import sqlcipher3.dbapi2
from sqlalchemy.exc import DatabaseError

from kamdesk.domain.errors import UserError
from kamdesk.domain.text import Message, term

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_FULL: Final = term("磁盘已满，刚才的改动没有保存，原有数据完好；请清理磁盘后再试。")
_READ_ONLY: Final = term("文件夹“{folder}”不能写入，没有任何改动；请换一个文件夹或检查权限。")
_OVER_QUOTA: Final = getattr(errno, "EDQUOT", errno.ENOSPC)  # Windows need not name it
_OTHER: Final = term("无法读写“{path}”（{reason}），没有任何改动；请检查路径和磁盘。")

# What SQLite says in its messages; its result codes do not reach every layer above it.
_SENTENCES: Final = (
    ("full", _FULL),
    ("locked", term("数据库正被另一个程序占用，刚才的改动没有保存；请稍后再试。")),
    ("readonly", _READ_ONLY),
    ("unable to open", term("打不开文件夹“{folder}”里的数据库，没有任何改动；请检查文件夹和权限。")),
    ("malformed", term("数据库“{path}”已损坏，没有任何改动；请用备份恢复。")),
    ("disk i/o", term("读写数据库“{path}”时磁盘出错，刚才的改动没有保存；请检查磁盘。")),
    ("not a database", term("数据库“{path}”无法解读，可能已损坏，没有任何改动；请用备份恢复。")),
)


@contextmanager
def explaining_database(path: Path) -> Iterator[None]:
    """Turn a database's failures that people can put right into `UserError`; let bugs through."""
    try:
        yield
    except (DatabaseError, sqlcipher3.dbapi2.Error) as error:
        text = str(error).casefold()
        for sign, sentence in _SENTENCES:
            if sign in text:
                raise _told(sentence, path) from error
        raise


@contextmanager
def explaining(path: Path) -> Iterator[None]:
    """Turn failures of the database and of the files around it into `UserError`; let bugs through."""
    try:
        with explaining_database(path):
            yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, _OVER_QUOTA):
            raise _told(_FULL, path) from error
        if isinstance(error, PermissionError) or error.errno == errno.EROFS:
            raise _told(_READ_ONLY, path) from error
        raise _told(_OTHER, path, reason=error.strerror or type(error).__name__) from error


def _told(sentence: str, path: Path, reason: str = "") -> UserError:
    return UserError(Message(sentence, folder=str(path.parent), path=str(path), reason=reason))
