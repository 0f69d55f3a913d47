"""Reads the write-ahead log before SQLite does, which passes over whatever stands behind a damaged frame.

Headers and checksums lie open in an encrypted log, too: checksums are taken over the sealed pages. The
format is described in SQLite's "WAL-mode File Format". Every commit is flushed before it counts, hence what
a power cut tears is not yet committed: a tail without the mark of a commit is no damage.
"""

from __future__ import annotations

import mmap
import struct
from contextlib import suppress
from dataclasses import dataclass
from os import SEEK_END
from typing import TYPE_CHECKING, Final, NamedTuple

from kamdesk.store.file.location import beside, require_no_devices

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LOG_ENDING: Final = "-wal"
INDEX_ENDING: Final = "-shm"

_MAGIC: Final = 0x377F0682  # with the last bit set, checksums take words with the highest byte first
_VERSION: Final = 3007000
_HEADER: Final = 32
_FRAME_HEADER: Final = 24
_SMALLEST_PAGE, _LARGEST_PAGE, _USUAL_PAGE = 512, 65536, 4096
_SALTS_OF_HEADER: Final = slice(16, 24)
_SALTS_OF_FRAME: Final = slice(8, 16)
_INDEX_HEADER: Final = 48
_COPIED_BACK: Final = 2 * _INDEX_HEADER
_WORD: Final = 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class LogState:
    """What a log holds: ``commits`` that SQLite finds, up to the byte ``end``, and at least ``lost`` more.

    ``other`` says that the shared memory tells of commits in another log that were not in the file yet. After
    a power cut it may be older than the log, so this alone is no proof.
    """

    commits: int = 0
    end: int = 0
    lost: int = 0
    other: bool = False


class _Index(NamedTuple):
    """What the shared memory beside a log says: how many frames are committed and how many in the file."""

    salts: bytes
    frames: int
    in_file: int


def read_log(database: Path) -> LogState:
    """Return what the write-ahead log beside a database holds; a log that is not there holds nothing.

    While another program writes, what is read may look damaged. Raises `UserError` for a device or a pipe.
    """
    require_no_devices(database)
    index = b""
    with suppress(OSError):  # parts of it are locked on Windows while a program has the file open
        index = beside(database, INDEX_ENDING).read_bytes()
    with suppress(FileNotFoundError), beside(database, LOG_ENDING).open("rb") as file:
        if file.seek(0, SEEK_END):  # a log may be larger than memory, so it is never in it as a whole
            with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as log:
                return state_of(log, index)
    return state_of(b"", index)


def state_of(log: bytes | mmap.mmap, index: bytes = b"") -> LogState:
    """Return what a log holds, by its bytes and those of the shared memory that a killed program left."""
    said = _read_index(index)
    header = log[:_HEADER]
    page_size = int.from_bytes(header[8:12])
    if not _is_header(header):
        has_usual_size = page_size.bit_count() == 1 and _SMALLEST_PAGE <= page_size <= _LARGEST_PAGE
        frame_size = _FRAME_HEADER + (page_size if has_usual_size else _USUAL_PAGE)
        salts = log[_HEADER : _HEADER + _FRAME_HEADER][_SALTS_OF_FRAME]
        lost = _commits_behind(log, _HEADER, frame_size, salts)
        return LogState(lost=max(lost, _missing(said, None, 0)))
    salts = header[_SALTS_OF_HEADER]
    commits, end, place = 0, _HEADER, _HEADER
    for place, is_commit in _whole_frames(log, page_size, salts):
        if is_commit:
            commits, end = commits + 1, place
    frame_size = _FRAME_HEADER + page_size
    frames = (end - _HEADER) // frame_size
    lost = _commits_behind(log, place, frame_size, salts)
    if lost == 1 and said is not None and (said.salts, said.frames) == (salts, frames):
        lost = 0  # a kill tore the frame with the mark, before the commit counted
    other = said is not None and said.salts != salts and said.in_file < said.frames
    return LogState(commits, end, max(lost, _missing(said, salts, frames)), other)


def _is_header(header: bytes) -> bool:
    if len(header) < _HEADER:
        return False
    magic, version = struct.unpack(">II", header[:8])
    if magic & ~1 != _MAGIC or version != _VERSION:
        return False
    sums = _checksum(header[:24], 0, 0, highest_first=bool(magic & 1))
    return struct.unpack(">II", header[24:]) == sums


def _whole_frames(log: bytes | mmap.mmap, page_size: int, salts: bytes) -> Iterator[tuple[int, bool]]:
    """Yield where each frame that SQLite takes ends, and whether it ends a commit."""
    highest_first = bool(log[3] & 1)
    sums: tuple[int, int] = struct.unpack(">II", log[24:_HEADER])
    step = _FRAME_HEADER + page_size
    for start in range(_HEADER, len(log) - step + 1, step):
        head = log[start : start + _FRAME_HEADER]
        page, size, *_, first, second = struct.unpack(">6I", head)
        if head[_SALTS_OF_FRAME] != salts or page == 0:
            return
        sums = _checksum(head[:8], *sums, highest_first=highest_first)
        body = log[start + _FRAME_HEADER : start + step]
        sums = _checksum(body, *sums, highest_first=highest_first)
        if sums != (first, second):
            return
        yield start + step, size != 0


def _commits_behind(log: bytes | mmap.mmap, start: int, step: int, salts: bytes) -> int:
    """Count the marks of commits on what follows; frames of other salts were left by earlier logs."""
    heads = (log[place : place + _FRAME_HEADER] for place in range(start, len(log) - step + 1, step))
    return sum(1 for head in heads if head[_SALTS_OF_FRAME] == salts and any(head[4:8]))


def _missing(said: _Index | None, salts: bytes | None, frames: int) -> int:
    """Return 1 where the shared memory tells of commits that neither the log nor the file holds, else 0."""
    if said is None or (salts is not None and said.salts != salts):
        return 0
    is_kept = frames >= said.frames if salts is not None else said.in_file >= said.frames
    return 0 if is_kept else 1


def _read_index(content: bytes) -> _Index | None:
    """Return what the index in shared memory says, in this machine's byte order; None where it is broken."""
    header = content[:_INDEX_HEADER]
    if len(content) < _COPIED_BACK + 4 or header != content[_INDEX_HEADER:_COPIED_BACK]:
        return None
    words = struct.unpack("=12I", header)
    if words[0] != _VERSION or _sum_words(words[:10], 0, 0) != words[10:]:
        return None
    (in_file,) = struct.unpack_from("=I", content, _COPIED_BACK)
    return _Index(header[32:40], words[4], in_file)


def _checksum(content: bytes, first: int, second: int, *, highest_first: bool) -> tuple[int, int]:
    order = ">" if highest_first else "<"
    return _sum_words(struct.unpack(f"{order}{len(content) // 4}I", content), first, second)


def _sum_words(words: tuple[int, ...], first: int, second: int) -> tuple[int, int]:
    pairs = iter(words)
    for one, other in zip(pairs, pairs, strict=True):
        first = (first + one + second) & _WORD
        second = (second + other + first) & _WORD
    return first, second
