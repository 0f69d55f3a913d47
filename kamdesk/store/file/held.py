"""Tells whether another program has a database open, where there is no key to ask SQLite with."""

from __future__ import annotations

import errno
import sys
from typing import TYPE_CHECKING, BinaryIO, Final

if TYPE_CHECKING:
    from pathlib import Path

_SHARED_START: Final = 0x4000_0002  # https://www.sqlite.org/src/file/src/os.h, SHARED_FIRST and SHARED_SIZE
_SHARED_LENGTH: Final = 510
_HELD: Final = frozenset({errno.EACCES, errno.EAGAIN})


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
