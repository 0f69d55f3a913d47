"""Backups are made when something changed, kept in two places, and put back."""

from __future__ import annotations

import os
import shutil
import threading
import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.shared.errors import UserError
from kamdesk.services.desk.backups import Backups
from kamdesk.store.file import backup, engine
from kamdesk.store.file.backup import create_backup
from kamdesk.store.file.database import Database
from kamdesk.store.queries.customers import customers
from kamdesk.store.queries.records import changes, records

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kamdesk.domain.customers.values import Customer


def test_leaving_makes_a_backup_only_if_something_changed(
    database: Database, make_customer: Callable[..., Customer]
) -> None:
    backups = Backups(database)
    assert backups.at_exit() is None
    make_customer()
    made = backups.at_exit()
    assert made is not None
    assert backups.at_exit() is None
    make_customer(name="又一位")
    assert backups.at_exit() is not None
    assert [entry.reason for entry in backups.entries()] == ["", ""]


def test_a_backup_from_a_day_in_the_future_keeps_none_from_being_made(
    database: Database, make_customer: Callable[..., Customer], tmp_path: Path
) -> None:
    backups = Backups(database, tmp_path)
    make_customer()
    ahead = datetime(2036, 1, 1, tzinfo=UTC)
    create_backup(database.path, database.data_key, tmp_path, now=ahead)
    assert backups.at_exit() is None  # it holds everything
    make_customer(name="又一位")
    made = backups.at_exit()
    assert made is not None
    assert backups.at_exit() is None
    assert made in [entry.path for entry in backups.entries()]


def test_a_backup_that_cannot_be_read_counts_for_nothing(
    database: Database, make_customer: Callable[..., Customer], tmp_path: Path
) -> None:
    backups = Backups(database, tmp_path)
    make_customer()
    backups.create().write_bytes(b"damaged" * 1000)
    assert backups.at_exit() is not None


@pytest.mark.parametrize(("minutes", "is_noticed"), [(-60, False), (9, False), (11, True), (600_000, True)])
def test_a_clock_before_the_last_change_is_noticed(
    database: Database, make_customer: Callable[..., Customer], minutes: int, is_noticed: bool
) -> None:
    backups = Backups(database)
    assert backups.changed_after(datetime(2001, 1, 1, tzinfo=UTC)) is None
    make_customer()
    with database.reading() as work:
        last = changes.last_change(work)
    assert last is not None
    assert backups.changed_after(last - timedelta(minutes=minutes)) == (last if is_noticed else None)


def test_a_copy_before_an_import_says_so(database: Database) -> None:
    backups = Backups(database)
    made = backups.before_import()
    assert [(entry.path, entry.reason) for entry in backups.entries()] == [(made, "import")]


def test_every_backup_lies_in_the_second_folder_too(database: Database, tmp_path: Path) -> None:
    second = tmp_path / "stick"
    made = Backups(database, tmp_path / "copies", second).create()
    assert (second / made.name).read_bytes() == made.read_bytes()
    assert str(Backups(database).verify(second / made.name)).startswith("备份")


def test_the_next_copy_sweeps_what_a_kill_left_of_one_in_the_second_folder(
    database: Database, tmp_path: Path
) -> None:
    second = tmp_path / "stick"
    second.mkdir()
    half = second / f".{'a' * 32}.partial"
    half.write_bytes(b"half a copy")
    os.utime(half, (time.time() - 7200,) * 2)
    made = Backups(database, tmp_path / "copies", second).create()
    assert {each.name.removesuffix(".keys") for each in second.iterdir()} == {made.name}


def test_a_second_folder_that_is_gone_is_said_and_the_first_backup_stands(
    database: Database, tmp_path: Path
) -> None:
    gone = tmp_path / "gone"
    gone.write_text("", "utf-8")
    backups = Backups(database, tmp_path / "copies", gone)
    with pytest.raises(UserError, match="第一份备份完好"):
        backups.create()
    assert len(backups.entries()) == 1


def test_restoring_closes_the_desk_and_brings_back_what_was(
    database: Database, make_customer: Callable[..., Customer]
) -> None:
    make_customer(name="早先")
    backups = Backups(database)
    made = backups.create()
    make_customer(name="后来")
    told: list[tuple[int, int]] = []
    said = backups.restore(made, progress=lambda done, total: told.append((done, total)))
    assert made.name in str(said)
    assert told[-1] == (2, 2)
    reopened = Database(database.path, engine.make_engine(database.path, database.data_key))
    with reopened.reading() as work:
        assert [customer.name for customer in customers.stream(work)] == ["早先"]
    reopened.close()


def test_a_restore_that_is_refused_leaves_the_desk_at_work(
    database: Database, make_customer: Callable[..., Customer], monkeypatch: pytest.MonkeyPatch
) -> None:
    backups = Backups(database)
    heard: list[frozenset[str]] = []
    made = backups.create()
    database.on_commit(heard.append)
    with monkeypatch.context() as patch:
        patch.setattr("shutil.disk_usage", lambda _folder: shutil._ntuple_diskusage(1, 1, 0))
        with pytest.raises(UserError, match="空间不足"):
            backups.restore(made)
    make_customer(name="后来")
    assert heard == [frozenset({"customer"})]
    assert backups.restore(made) is not None


def test_what_is_saved_while_a_backup_is_put_back_is_in_what_opens_then(
    database: Database, make_customer: Callable[..., Customer], monkeypatch: pytest.MonkeyPatch
) -> None:
    backups, put_back = Backups(database), backup.restore
    made = backups.create()
    saving = threading.Thread(target=lambda: make_customer(name="正在录入"))

    def restore_while_somebody_saves(*given: Any, **named: Any) -> object:
        saving.start()
        return put_back(*given, **named)

    monkeypatch.setattr(backup, "restore", restore_while_somebody_saves)
    backups.restore(made)
    saving.join()
    database.close()
    reopened = Database(database.path, engine.make_engine(database.path, database.data_key))
    with reopened.reading() as work:
        assert [customer.name for customer in customers.stream(work)] == ["正在录入"]
    reopened.close()


def test_a_broken_backup_is_told_and_not_put_back(
    database: Database, make_customer: Callable[..., Customer], tmp_path: Path
) -> None:
    make_customer()
    backups = Backups(database)
    broken = tmp_path / "broken.kamdesk"
    shutil.copyfile(backups.create(), broken)
    content = bytearray(broken.read_bytes())
    content[20_000] ^= 1
    broken.write_bytes(content)
    with pytest.raises(UserError):
        backups.verify(broken)
    with pytest.raises(UserError):
        backups.restore(broken)
    with database.reading() as work:
        assert records.counts(work, CUSTOMER)[0] == 1
