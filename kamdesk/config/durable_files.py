"""The one writer of files: after a crash or a power cut the old content or the new one is there, whole.

A file is written under a temporary name in the folder where it will lie, flushed to the disk, and renamed
over the old file, which every system that the program runs on does as one step. Then the folder is flushed,
so that the new name survives a power cut. On Windows folders cannot be flushed, and Python cannot ask for a
rename to be written through; NTFS keeps renames in its own journal, so that after a power cut the old or the
new file is found whole, but perhaps the old one.

New files and folders are for their owner only, since nearly all hold customers' data; a file that is
replaced keeps its permissions. `NoteFile` alone writes otherwise, for what may get lost.
"""

from __future__ import annotations

import errno
import os
import re
import shutil
import stat
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, BinaryIO, Final
from uuid import uuid4

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.refusals import reason_of
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_OWNER_ONLY: Final = 0o600
_FOLDER_OF_OWNER: Final = 0o700
_OTHERS: Final = 0o077
_TO_OVERWRITE: Final = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)
DRAFT_SUFFIX: Final = ".partial"
"""Of a file that is being written; one that stays is what a kill left."""
_SURELY_LEFT: Final = 3600.0
"""Seconds after which no program writes at a file any more."""
_DRAFT: Final = re.compile(rf"\.[0-9a-f]{{32}}{re.escape(DRAFT_SUFFIX)}")
_FOLDERS_CAN_BE_FLUSHED: Final = os.name == "posix"
_NOT_SUPPORTED: Final = frozenset({errno.EINVAL, errno.ENOTSUP, errno.ENOSYS, errno.EBADF})
"""What file systems answer that know no flush of folders, some network shares among them."""


def write_file(path: Path, content: bytes | Callable[[BinaryIO], object], *, private: bool = False) -> None:
    """Put ``content``, or what it writes into the file it is given, at ``path``, whole or not at all.

    A link is followed; what is no file (a pipe, a device) is written to as it is. ``private`` takes the
    rights of others away from a file that is replaced, too. Raises `UserError` naming the place and the
    reason where writing fails: then an older file is unchanged and nothing else is left behind. Where only
    the flush of the folder fails, the new file is in place and the sentence says so.
    """
    fill = _filling(content)
    with _explaining(path):
        if path.is_dir():
            raise _os_error(errno.EISDIR, path)
        if path.exists() and not path.is_file():
            with path.open("wb") as device:
                fill(device)
            return
        target = path.resolve()
        draft = _draft_beside(target)
        try:
            _fill_draft(draft, fill)
            if not private:
                _keep_rights(target, draft)
            draft.replace(target)
        finally:
            _remove(draft)
    _flush_folder(target)


def copy_file(source: Path, target: Path) -> None:
    """Copy a file as `write_file` writes; raises `UserError` where reading or writing fails."""
    with _explaining(target), source.open("rb") as content:
        write_file(target, lambda file: shutil.copyfileobj(content, file))


class NoteFile:
    """A small file for its owner that is overwritten where it lies, quickly, and flushed when that is asked.

    For what may be lost: a kill or a power cut leaves the old content, the new one, or a torn one that its
    reader has to know from those, as it has to know what is left of a longer one. Where the disk refuses,
    nothing is kept.
    """

    def __init__(self, path: Path) -> None:
        self._file: BinaryIO | None = None
        self._is_flushed = True
        with suppress(OSError):
            make_missing(path.parent)
            self._file = os.fdopen(os.open(path, _TO_OVERWRITE, _OWNER_ONLY), "r+b", buffering=0)

    def write(self, content: bytes) -> None:
        """Put ``content`` over the beginning of the file."""
        if self._file is not None:
            self._is_flushed = False
            with suppress(OSError):
                self._file.seek(0)
                self._file.write(content)

    def flush(self) -> None:
        """Flush what was written since the last flush."""
        if self._file is not None and not self._is_flushed:
            self._is_flushed = True
            with suppress(OSError):
                os.fsync(self._file.fileno())

    def close(self) -> None:
        """Flush, and let go of the file."""
        self.flush()
        if self._file is not None:
            self._file.close()
            self._file = None


def put_in_place(draft: Path, target: Path) -> None:
    """Flush a finished file, which another library wrote in the same folder, and rename it to ``target``.

    Raises `UserError` as `write_file` does; the draft is the caller's to remove then.
    """
    with _explaining(target):
        with draft.open("rb+") as file:  # Windows flushes only what is open for writing
            os.fsync(file.fileno())
        draft.replace(target)
    _flush_folder(target)


def cut_file(path: Path, length: int) -> None:
    """Keep the first ``length`` bytes of a file, and flush that to the disk; raises `OSError`."""
    with path.open("rb+") as file:
        file.truncate(length)
        os.fsync(file.fileno())


def make_folder(folder: Path) -> None:
    """Make a folder and those above it, where they are not there; raises `UserError` where that fails."""
    with _explaining(folder):
        make_missing(folder)


def make_missing(folder: Path) -> None:
    """Make a folder and those above it, where they are not there, for their owner alone.

    On Windows they inherit the rights of the folder above, which within a profile are the user's. Raises
    `OSError`.
    """
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    for each in reversed(missing):
        with suppress(FileExistsError):  # another program made it just now
            each.mkdir(mode=_FOLDER_OF_OWNER)
    if not folder.is_dir():
        raise _os_error(errno.ENOTDIR, folder)


def make_own_folder(folder: Path) -> None:
    """Make a folder as `make_missing` does, and take the rights of others from one that is there.

    For folders in which nothing but this program's files lie. Raises `OSError`.
    """
    make_missing(folder)
    if os.name == "posix" and stat.S_IMODE(folder.stat().st_mode) & _OTHERS:
        with suppress(PermissionError):  # somebody else's folder, to which this user was let
            folder.chmod(_FOLDER_OF_OWNER)


def create_empty(path: Path) -> None:
    """Make an empty file that only its owner can read, for another library to fill.

    Raises `FileExistsError` where the name is taken, another `OSError` where the folder cannot be written.
    """
    os.close(_new_file(path))


def require_writable(path: Path) -> None:
    """Raise the `UserError` of `write_file` at once where it could not write: before long work, not after."""
    with _explaining(path):
        if path.is_dir():
            raise _os_error(errno.EISDIR, path)
        if not path.exists():
            folder = path.resolve().parent
            if not folder.is_dir():
                raise _os_error(errno.ENOENT, folder)
            if not os.access(folder, os.W_OK):
                raise _os_error(errno.EACCES, folder)


def is_draft(path: Path) -> bool:
    """Tell whether a file was being written by `write_file`."""
    return _DRAFT.fullmatch(path.name) is not None


def sweep_drafts(folder: Path) -> None:
    """Remove what killed programs left half written over an hour ago in a folder; what cannot go stays."""
    now = time.time()
    with suppress(OSError):
        for each in folder.glob(f".*{DRAFT_SUFFIX}"):
            # Or an hour ahead: the clock was wrong then or is now, but nobody writes for so long.
            if is_draft(each) and abs(now - each.lstat().st_mtime) > _SURELY_LEFT:
                _remove(each)


def _filling(content: bytes | Callable[[BinaryIO], object]) -> Callable[[BinaryIO], object]:
    if isinstance(content, bytes):
        return lambda file: file.write(content)
    return content


def _draft_beside(target: Path) -> Path:
    # A name of its own: two programs may write the same file, and a long name has no room for more.
    return target.with_name(f".{uuid4().hex}{DRAFT_SUFFIX}")


def _new_file(path: Path) -> int:
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), _OWNER_ONLY)


def _fill_draft(draft: Path, fill: Callable[[BinaryIO], object]) -> None:
    with os.fdopen(_new_file(draft), "w+b") as file:
        fill(file)
        file.flush()
        os.fsync(file.fileno())


def _keep_rights(target: Path, draft: Path) -> None:
    with suppress(FileNotFoundError):
        draft.chmod(stat.S_IMODE(target.stat().st_mode))


def _remove(draft: Path) -> None:
    with suppress(OSError):
        draft.unlink(missing_ok=True)


def _flush_folder(target: Path) -> None:
    if not _FOLDERS_CAN_BE_FLUSHED:
        return
    try:
        folder = os.open(target.parent, os.O_RDONLY)
    except OSError:  # a folder that may be written but not read cannot be flushed
        return
    try:
        os.fsync(folder)
    except OSError as error:
        if error.errno not in _NOT_SUPPORTED:
            raise _not_confirmed(target, error) from error
    finally:
        os.close(folder)


@contextmanager
def _explaining(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise UserError(
            Message(
                "没能写入“{path}”：{reason}。原有文件没有改动；请换一个文件夹，或先关闭正在打开它的程序。",
                path=path,
                reason=reason_of(error),
            )
        ) from error


def _not_confirmed(path: Path, error: OSError) -> UserError:
    return UserError(
        Message(
            "“{path}”已经写好，但磁盘没有确认保存（{reason}）；请检查磁盘，再保存一次。",
            path=path,
            reason=reason_of(error),
        )
    )


def _os_error(number: int, path: Path) -> OSError:
    return OSError(number, os.strerror(number), str(path))
