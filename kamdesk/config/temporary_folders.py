"""Folders that live as long as one run of the program, and what a kill leaves of them.

Each holds a mark that its program keeps locked or open as long as it runs, so that another run can tell what
is left from what is in use, whatever clocks and process numbers say.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import weakref
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_PREFIX: Final = "kamdesk-"
_MARK: Final = ".in-use"
_COMING: Final = ".in-use-next"
_WRITABLE: Final = 0o600


class TemporaryFolder:
    """A new folder for its owner alone, gone with the object, and at the latest with the program."""

    def __init__(self) -> None:
        self.path = Path(tempfile.mkdtemp(prefix=_PREFIX))
        self.close = weakref.finalize(self, _remove, self.path, _marked(self.path))


@contextmanager
def temporary_folder() -> Iterator[Path]:
    """Give a new folder that is gone afterwards."""
    folder = TemporaryFolder()
    try:
        yield folder.path
    finally:
        folder.close()


def sweep() -> None:
    """Remove the folders of programs of this user that do not run any more; what cannot go stays."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        if _is_left(folder):
            _clear(folder)


def _remove(folder: Path, mark: int) -> None:
    os.close(mark)  # first: Windows removes no file that is open
    _clear(folder)


def _clear(folder: Path) -> None:
    """Remove a folder, its mark last: while another program keeps a file, the next sweep finds the rest."""
    for each in folder.rglob("*"):
        with suppress(OSError):  # Windows removes no file that is read-only
            if each.is_file() and not each.is_symlink():
                each.chmod(_WRITABLE)
    for each in _beside_the_mark(folder):
        if each.is_dir() and not each.is_symlink():
            shutil.rmtree(each, ignore_errors=True)
        else:
            with suppress(OSError):
                each.unlink()
    if not _beside_the_mark(folder):
        shutil.rmtree(folder, ignore_errors=True)


def _beside_the_mark(folder: Path) -> list[Path]:
    return [each for each in folder.glob("*") if each.name != _MARK]


if os.name == "posix":
    import fcntl

    def _marked(folder: Path) -> int:
        # Locked before it has its name: nobody finds it unlocked.
        mark = os.open(folder / _COMING, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
        fcntl.flock(mark, fcntl.LOCK_EX)
        (folder / _COMING).rename(folder / _MARK)
        return mark

    def _is_left(folder: Path) -> bool:
        try:
            if folder.is_symlink() or folder.stat().st_uid != os.getuid():
                return False
            mark = os.open(folder / _MARK, os.O_RDWR)
        except OSError:
            return False
        try:
            fcntl.flock(mark, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        finally:
            os.close(mark)
        return True

else:

    def _marked(folder: Path) -> int:
        return os.open(folder / _MARK, os.O_RDWR | os.O_CREAT | os.O_EXCL)

    def _is_left(folder: Path) -> bool:
        with suppress(OSError):  # Windows renames no file that a program holds open
            (folder / _MARK).rename(folder / _COMING)
            (folder / _COMING).rename(folder / _MARK)
            return True
        return False
