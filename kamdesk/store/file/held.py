"""Tells whether another program has a database open, where there is no key to ask SQLite with."""

from __future__ import annotations

import errno
import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

_SHARED_START: Final = 0x4000_0002  # https://www.sqlite.org/src/file/src/os.h, SHARED_FIRST and SHARED_SIZE
_SHARED_LENGTH: Final = 510
_HELD: Final = frozenset({errno.EACCES, errno.EAGAIN})


def is_held(path: Path) -> bool:
    """Tell whether another process holds the lock that SQLite keeps on a file as long as it is open.

    Windows replaces no open file, so nothing needs to be asked there. Raises `OSError`. No connection of
    this process may have the file open: its locks would go.
    """
    if sys.platform == "win32":
        return False
    import fcntl

    with path.open("rb+") as file:
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, _SHARED_LENGTH, _SHARED_START)
        except OSError as error:
            if error.errno in _HELD:
                return True
            raise
    return False
