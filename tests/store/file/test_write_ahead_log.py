"""The log is read as SQLite reads it, and whatever SQLite would pass over in silence is counted."""

from __future__ import annotations

import os
import random
import shutil
import tracemalloc
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import pytest
import sqlcipher3.dbapi2

from kamdesk.domain.shared.errors import UserError
from kamdesk.store.file import engine
from kamdesk.store.file.location import beside
from kamdesk.store.file.write_ahead_log import LogState, read_log, state_of

if TYPE_CHECKING:
    from pathlib import Path

KEY: Final = bytes(range(32))
HEADER, FRAME = 32, 24 + 4096
CASES: Final = 400


@dataclass(frozen=True)
class Killed:
    """What a program left that was killed after commits, and where in its log each commit ends.

    ``index`` is the shared memory at the end, ``index_before`` that of before the last commit.
    """

    folder: Path
    log: bytes
    index: bytes
    index_before: bytes
    ends: tuple[int, ...]

    def counted(self, place: Path, log: bytes) -> int:
        """Return how many of the commits SQLite finds with another log, or -1 where it refuses."""
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        shutil.copyfile(self.folder / "x.kamdesk", place / "x.kamdesk")
        (place / "x.kamdesk-wal").write_bytes(log)
        try:
            with closing(engine.connect(place / "x.kamdesk", KEY, as_found=True)) as connection:
                return int(connection.execute("SELECT count(*) FROM saved").fetchone()[0])
        except sqlcipher3.dbapi2.DatabaseError:
            return -1


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> Killed:
    """Commits of one frame and of several, in a log that was begun anew over an older, longer one."""
    folder = tmp_path_factory.mktemp("killed")
    path = folder / "x.kamdesk"
    path.touch()
    ends, lefts = [], []
    with closing(engine.connect(path, KEY)) as connection:
        connection.execute("CREATE TABLE saved (words TEXT)")
        connection.execute("CREATE TABLE other (words TEXT)")
        for _ in range(40):
            connection.execute("INSERT INTO other VALUES (?)", ("旧" * 3000,))
        connection.execute("PRAGMA wal_checkpoint(RESTART)").fetchall()
        for place in range(8):
            connection.execute("INSERT INTO saved VALUES (?)", ("字" * (1 if place % 2 else 4000),))
            left = tmp_path_factory.mktemp("left")
            lefts.append(left)
            for part in folder.iterdir():
                shutil.copyfile(part, left / part.name)
            ends.append(state_of((left / "x.kamdesk-wal").read_bytes()).end)
    log = (lefts[-1] / "x.kamdesk-wal").read_bytes()
    index, before = ((left / "x.kamdesk-shm").read_bytes() for left in (lefts[-1], lefts[-2]))
    return Killed(lefts[-1], log, index, before, tuple(ends))


def test_what_is_left_by_an_older_log_is_no_damage(killed: Killed) -> None:
    assert len(killed.log) > killed.ends[-1] + 10 * FRAME
    assert state_of(killed.log, killed.index) == LogState(8, killed.ends[-1], 0)
    assert len(set(killed.ends)) == 8


def test_no_log_and_an_empty_one_hold_nothing() -> None:
    assert state_of(b"") == LogState()
    assert state_of(b"", b"x" * 32768) == LogState()


def test_a_transaction_torn_before_its_mark_is_no_damage(killed: Killed) -> None:
    torn = killed.log[: killed.ends[4]] + killed.log[killed.ends[5] : killed.ends[6] - FRAME]
    assert state_of(torn) == LogState(5, killed.ends[4], 0)


def test_a_transaction_that_a_kill_tore_at_its_mark_is_no_damage(killed: Killed) -> None:
    """The shared memory tells that it did not count yet; else it might be the last one that did."""
    torn = bytearray(killed.log)
    torn[killed.ends[-1] - 100 : killed.ends[-1]] = bytes(100)
    assert state_of(bytes(torn)) == LogState(7, killed.ends[6], 1)
    assert state_of(bytes(torn), killed.index_before) == LogState(7, killed.ends[6], 0)
    assert state_of(bytes(torn), killed.index) == LogState(7, killed.ends[6], 1)
    cut = killed.log[: killed.ends[-1] - 100]
    assert state_of(cut) == LogState(7, killed.ends[6], 0)
    assert state_of(cut, killed.index) == LogState(7, killed.ends[6], 1)


def test_frames_behind_a_damaged_one_are_counted(killed: Killed) -> None:
    log = bytearray(killed.log)
    log[killed.ends[2] + 30] ^= 1
    assert state_of(bytes(log)) == LogState(3, killed.ends[2], 5)


@pytest.mark.parametrize("place", range(0, HEADER, 3))
def test_a_damaged_header_is_told(killed: Killed, place: int) -> None:
    log = bytearray(killed.log[: killed.ends[-1]])
    log[place] ^= 1
    assert state_of(bytes(log)).lost == 8


def test_a_log_that_was_cut_between_commits_is_told_by_the_shared_memory(killed: Killed) -> None:
    for end in (0, HEADER, *killed.ends[:-1]):
        assert state_of(killed.log[:end], killed.index).lost == 1
        assert state_of(killed.log[:end]).lost == 0  # all of it is whole: nothing tells of more


def test_shared_memory_that_is_none_says_nothing(killed: Killed) -> None:
    for index in (b"", killed.index[:50], b"\1" * 32768):
        assert state_of(killed.log, index).lost == 0
        assert state_of(killed.log[: killed.ends[3]], index).lost == 0


def test_it_finds_exactly_what_sqlite_finds(killed: Killed, tmp_path: Path) -> None:
    dice = random.Random(1)
    for _ in range(40):
        log = spoilt(killed, dice)
        assert state_of(log).commits == max(0, killed.counted(tmp_path / "x", log))


def test_whatever_becomes_of_the_log_nothing_is_missing_in_silence(killed: Killed) -> None:
    """Every acknowledged commit is there, or damage is told: whatever bytes are flipped or cut off."""
    told = 0
    for seed in range(CASES):
        state = state_of(spoilt(killed, random.Random(seed)), killed.index)
        assert state.commits == 8 or state.lost, seed
        told += bool(state.lost)
    assert CASES // 2 < told < CASES  # some spoilt nothing but leftovers


def spoilt(killed: Killed, dice: random.Random) -> bytes:
    """Return a log in which bytes are flipped, overwritten or cut off, mostly in what counts."""
    spoiled = bytearray(killed.log)
    place = dice.randrange(len(spoiled) if dice.random() < 0.1 else killed.ends[-1])
    match dice.randrange(5):
        case 0:
            spoiled[place] ^= 1 << dice.randrange(8)
        case 1:
            del spoiled[place:]
        case 2:
            del spoiled[HEADER + place // FRAME * FRAME :]
        case 3:
            length = dice.choice([1, 24, 512, 4096])
            spoiled[place : place + length] = bytes(length)
        case _:
            spoiled[place : place + 512] = dice.randbytes(512)
    return bytes(spoiled[: len(killed.log)])


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
@pytest.mark.parametrize("ending", ["", "-wal", "-shm", "-journal"])
def test_a_pipe_in_the_place_of_a_log_is_refused_and_not_waited_for(tmp_path: Path, ending: str) -> None:
    path = tmp_path / "desk.kamdesk"
    if ending:
        path.touch()
    os.mkfifo(beside(path, ending))
    for look in (read_log, lambda path: engine.connect(path, None)):
        with pytest.raises(UserError, match="管道"):
            look(path)


def test_a_log_larger_than_memory_is_read_in_little_of_it(killed: Killed, tmp_path: Path) -> None:
    database = tmp_path / "desk.kamdesk"
    log = beside(database, "-wal")
    log.write_bytes(killed.log)
    with log.open("r+b") as file:
        file.truncate(2**28)
    tracemalloc.start()
    try:
        state = read_log(database)
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert state == state_of(killed.log)
    assert most < 2**20
