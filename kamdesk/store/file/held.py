"""Tells whether another program has a database open, where there is no key to ask SQLite with."""

from __future__ import annotations

import errno
import os
import sys
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, BinaryIO, Final, TypeAlias

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FileState: TypeAlias = tuple[int, int, int] | None
"""What tells one state of a file from another; None where there is no file."""
_SHARED_START: Final = 0x4000_0002  # https://www.sqlite.org/src/file/src/os.h, SHARED_FIRST and SHARED_SIZE
_SHARED_LENGTH: Final = 510
_HELD: Final = frozenset({errno.EACCES, errno.EAGAIN})
_PATIENCE: Final = 30.0
_STEP: Final = 0.02
"""Seconds to wait for another program that opens or replaces a desk, and between two looks."""


def is_held(path: Path) -> bool:
    """Tell whether another process holds the lock that SQLite keeps on a file as long as it is open.

    Raises `OSError`. No connection of this process may have the file open: its locks would go.
    """
    with path.open("rb+") as file:
        try:
            _lock(file)
        except OSError as error:
            if error.errno in _HELD:
                return True
            raise
    return False


@contextmanager
def one_at_a_time(path: Path) -> Iterator[None]:
    """Let one program alone open, or put another file in place of, a desk in a folder; others wait.

    Who opened the file that another replaces would go on writing into what is gone, and might sweep the keys
    of what comes. On Windows an open file cannot be replaced. Not to be nested. Raises `UserError` where the
    other program does not end.
    """
    folder = _folder_of(path)
    if folder is None:
        yield
        return
    try:
        _wait_for(folder, path)
        yield
    finally:
        os.close(folder)


def state_of(path: Path) -> FileState:
    """Return what tells whether a file was changed, or another one lies there."""
    with suppress(FileNotFoundError):
        found = path.stat()
        return found.st_ino, found.st_size, found.st_mtime_ns
    return None


def in_use(path: Path) -> UserError:
    """Return the refusal to replace a file that another program has open."""
    return UserError(
        Message("“{path}”正被另一个窗口或程序使用，没有任何改动；请关闭它后再试。", path=str(path))
    )


def _folder_of(path: Path) -> int | None:
    """Open the folder to lock it; None where the system knows no such locks, or it may not be read."""
    if sys.platform == "win32":
        return None
    try:
        return os.open(path.parent, os.O_RDONLY)
    except OSError:
        return None


def _wait_for(folder: int, path: Path) -> None:
    if sys.platform != "win32":
        import fcntl

        end = time.monotonic() + _PATIENCE
        while True:
            try:
                fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                if time.monotonic() > end:
                    raise in_use(path) from None
                time.sleep(_STEP)
            except OSError:  # a file system without such locks
                return
            else:
                return


def _lock(file: BinaryIO) -> None:
    """Take the lock alone, and give it back."""
    if sys.platform == "win32":
        import msvcrt

        for act in (msvcrt.LK_NBLCK, msvcrt.LK_UNLCK):
            file.seek(_SHARED_START)
            msvcrt.locking(file.fileno(), act, _SHARED_LENGTH)
    else:
        import fcntl

        for lock in (fcntl.LOCK_EX | fcntl.LOCK_NB, fcntl.LOCK_UN):
            fcntl.lockf(file, lock, _SHARED_LENGTH, _SHARED_START)
