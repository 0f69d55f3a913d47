"""Saving does not wait for the write-ahead log or the search index: both are looked after later."""

from __future__ import annotations

import shutil
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
import sqlcipher3.dbapi2

from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.values import Customer
from kamdesk.domain.shared.text import Message
from kamdesk.store.file import engine
from kamdesk.store.file.database import Database
from kamdesk.store.identity import new_id
from kamdesk.store.queries.customers import customers
from kamdesk.store.queries.records import records
from kamdesk.store.search import full_text, index

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KEY = bytes(range(32))
NEVER = 3600.0


@pytest.fixture
def path(empty_file: Path, tmp_path: Path) -> Path:
    place = tmp_path / "desk.kamdesk"
    shutil.copyfile(empty_file, place)
    return place


@pytest.fixture
def busy(path: Path) -> Iterator[Database]:
    """A desk that never comes to rest."""
    with closing(opened(path, idle_seconds=NEVER)) as database:
        yield database


@pytest.fixture
def resting(path: Path) -> Iterator[Database]:
    """A desk that rests after every commit."""
    with closing(opened(path, idle_seconds=0)) as database:
        yield database


def opened(path: Path, idle_seconds: float) -> Database:
    return Database(path, engine.make_engine(path, KEY), data_key=KEY, idle_seconds=idle_seconds)


def add(database: Database, count: int = 1, words: str = "") -> None:
    with database.writing(Message("新增")) as work:
        records.add_all(
            work, CUSTOMER, [Customer(id=new_id(), name="甲公司", remark=words) for _ in range(count)]
        )


def names_without_log(database: Database, tmp_path: Path) -> list[str]:
    """Return the customers in the file alone, as if its log were not there."""
    copy = tmp_path / "copy.kamdesk"
    shutil.copyfile(database.path, copy)
    with closing(opened(copy, idle_seconds=NEVER)) as alone, alone.reading() as work:
        return [customer.name for customer in customers.stream(work)]


def test_after_a_rest_the_log_has_moved_into_the_file(resting: Database, tmp_path: Path) -> None:
    add(resting)
    resting.maintenance.wait()
    assert names_without_log(resting, tmp_path) == ["甲公司"]
    assert resting.path.with_name(resting.path.name + "-wal").stat().st_size == 0


def test_a_reader_keeps_the_log_from_being_emptied_but_not_the_rest_from_ending(resting: Database) -> None:
    add(resting)
    resting.maintenance.wait()
    with resting.reading() as work:
        assert records.counts(work, CUSTOMER)[0] == 1
        add(resting)
        resting.maintenance.wait()
        assert records.counts(work, CUSTOMER)[0] == 1
    with closing(resting.engine.raw_connection()) as connection:
        held = connection.cursor().execute("PRAGMA busy_timeout").fetchone()
    assert held == (engine.BUSY_MILLISECONDS,)


def test_a_busy_desk_saves_into_the_log_alone(busy: Database) -> None:
    untouched = busy.path.read_bytes()
    for _ in range(60):
        add(busy, words="备注" * 2000)
    assert busy.path.read_bytes() == untouched


def test_closing_moves_the_log_into_the_file(busy: Database, tmp_path: Path) -> None:
    add(busy)
    busy.close()
    assert not busy.path.with_name(busy.path.name + "-wal").exists()
    assert names_without_log(busy, tmp_path) == ["甲公司"]


def test_the_log_stays_bounded_where_writing_never_rests(busy: Database) -> None:
    largest = 0
    for _ in range(12):
        add(busy, count=20, words="备注" * 25_000)
        largest = max(largest, busy.path.with_name(busy.path.name + "-wal").stat().st_size)
    assert busy.path.stat().st_size > engine.LONGEST_WAL
    assert largest < 2 * engine.LONGEST_WAL


def test_the_parts_of_the_index_are_merged_at_rest(resting: Database) -> None:
    for _ in range(12):
        add(resting)
    resting.maintenance.wait()
    with closing(resting.engine.raw_connection()) as connection:
        cursor = connection.cursor()
        assert not full_text.merge_a_little(cursor.execute("PRAGMA query_only = OFF"))
    with resting.reading() as work:
        assert index.differences(work) == 0


def test_a_commit_leaves_merging_to_the_rest(resting: Database) -> None:
    add(resting)
    resting.maintenance.wait()
    with closing(resting.engine.raw_connection()) as connection:
        held = dict(connection.cursor().execute("SELECT k, v FROM search_words_config").fetchall())
    assert held["automerge"] == 0


def test_a_disk_that_refuses_maintenance_does_not_disturb_the_work(
    resting: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_cursor: object) -> None:
        raise sqlcipher3.dbapi2.OperationalError("database or disk is full")

    monkeypatch.setattr("kamdesk.store.search.full_text.leave_merging", refuse)
    add(resting)
    resting.maintenance.wait()
    monkeypatch.undo()
    add(resting)
    resting.maintenance.wait()
    with resting.reading() as work:
        assert records.counts(work, CUSTOMER)[0] == 2
