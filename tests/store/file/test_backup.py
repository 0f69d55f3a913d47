"""A backup counts only when it was read back, and putting one back never loses what was there."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, Any

import pytest

from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.values import Customer
from kamdesk.domain.desk.protection import Protection, new_recovery_key
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.store.file import backup, engine, keys
from kamdesk.store.file import location as places
from kamdesk.store.file.database import Database
from kamdesk.store.identity import new_id
from kamdesk.store.queries.customers import customers
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def names_in(path: Path, key: bytes | None) -> list[str]:
    opened = Database(path, engine.make_engine(path, key, pooled=False), data_key=key)
    with opened.reading() as work:
        found = [customer.name for customer in customers.stream(work)]
    opened.close()
    return found


def back_up(database: Database, folder: Path, reason: str = "") -> Path:
    return backup.create_backup(database.path, database.data_key, folder, reason=reason).path


def test_a_backup_holds_what_was_committed_and_is_encrypted(
    database: Database, make_customer: Callable[..., Customer], tmp_path: Path
) -> None:
    make_customer(name="平安银行")
    path = back_up(database, tmp_path / "copies")
    backup.verify(path, database.data_key)
    assert "平安".encode() not in path.read_bytes()
    assert [file.name for file in (tmp_path / "copies").iterdir()] == [path.name]
    assert names_in(path, database.data_key) == ["平安银行"]


def test_a_backup_is_whole_while_somebody_writes(
    database: Database, make_customer: Callable[..., Customer], tmp_path: Path
) -> None:
    make_customer(name="第一位")
    stop = threading.Event()

    def write() -> None:
        while not stop.is_set():
            with database.writing(Message("新增")) as work:
                records.add_all(work, CUSTOMER, [Customer(id=new_id(), name="成对") for _ in range(2)])

    writer = threading.Thread(target=write)
    writer.start()
    try:
        paths = [back_up(database, tmp_path / "copies") for _ in range(3)]
    finally:
        stop.set()
        writer.join()
    for path in paths:
        assert names_in(path, database.data_key).count("成对") % 2 == 0


@pytest.fixture
def with_slots(database: Database) -> Database:
    """The database with key slots beside it."""
    assert database.data_key is not None
    wanted = Protection(recovery_key=new_recovery_key())
    keys.write_slots(database.path, keys.KeySlots.seal(database.data_key, wanted))
    return database


@pytest.mark.parametrize("refused", [".keys", ".kamdesk"])
@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_a_backup_that_the_disk_refuses_leaves_nothing(
    with_slots: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, refused: str
) -> None:
    first = backup.create_backup(with_slots.path, with_slots.data_key, tmp_path / "copies")
    renamed, order = os.replace, []

    def replace(source: Path, target: Path) -> None:
        order.append(target.suffix)
        if call == "replace" and target.suffix == refused:
            raise OSError(28, "No space left on device")
        renamed(source, target)

    flushed = os.fsync

    def fsync(file: int) -> None:
        done = len(order)
        if call == "fsync" and done == [".keys", ".kamdesk"].index(refused):
            raise OSError(28, "No space left on device")
        flushed(file)

    monkeypatch.setattr(os, "replace", replace)
    monkeypatch.setattr(os, "fsync", fsync)
    with pytest.raises(UserError, match="磁盘已满"):
        backup.create_backup(with_slots.path, with_slots.data_key, tmp_path / "others")
    assert list((tmp_path / "others").iterdir()) == []
    order.clear()
    with pytest.raises(UserError, match="第一份备份完好"):
        backup.duplicate(first, tmp_path / "others")
    assert list((tmp_path / "others").iterdir()) == []
    monkeypatch.undo()
    second = backup.duplicate(first, tmp_path / "others")
    assert second.path.read_bytes() == first.path.read_bytes()
    assert keys.read_slots(second.path) == keys.read_slots(first.path) is not None


def test_a_damaged_database_gives_no_backup(
    database: Database, make_customer: Callable[..., Customer], tmp_path: Path
) -> None:
    make_customer()
    key, path = database.data_key, database.path
    with database.reading() as work:
        work.session.connection().exec_driver_sql("PRAGMA query_only = OFF")
    database.close()
    flip(path, path.stat().st_size // 2)
    with pytest.raises(UserError, match="损坏"):
        backup.create_backup(path, key, tmp_path / "copies")
    assert list((tmp_path / "copies").iterdir()) == []


def flip(path: Path, place: int) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 0x10
    path.write_bytes(content)


@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.97])
def test_one_flipped_bit_anywhere_is_noticed(
    share: float, database: Database, make_customer: Callable[..., Customer], tmp_path: Path
) -> None:
    make_customer()
    path = back_up(database, tmp_path / "copies")
    flip(path, int(path.stat().st_size * share))
    with pytest.raises(UserError, match="损坏"):
        backup.verify(path, database.data_key)


def test_a_truncated_backup_is_noticed(database: Database, tmp_path: Path) -> None:
    path = back_up(database, tmp_path / "copies")
    path.write_bytes(path.read_bytes()[: -4096 * 3])
    with pytest.raises(UserError, match="损坏"):
        backup.verify(path, database.data_key)


def test_restoring_keeps_a_copy_of_the_present_and_starts_a_new_device(
    database: Database, make_customer: Callable[..., Customer], tmp_path: Path
) -> None:
    make_customer(name="早先")
    path = back_up(database, tmp_path / "copies")
    make_customer(name="后来")
    key, device = database.data_key, database.device
    database.close()
    saved = backup.restore(path, key, database.path, target_key=key)
    assert saved is not None
    assert saved.reason == "restore"
    assert names_in(saved.path, key) == ["后来", "早先"]
    assert names_in(database.path, key) == ["早先"]
    restored = Database(database.path, engine.make_engine(database.path, key), data_key=key)
    assert restored.device != device
    restored.close()


def test_a_damaged_present_file_is_set_aside_as_it_is(
    database: Database, make_customer: Callable[..., Customer], tmp_path: Path
) -> None:
    make_customer(name="早先")
    path = back_up(database, tmp_path / "copies")
    key = database.data_key
    database.close()
    flip(database.path, 5000)
    damaged = database.path.read_bytes()
    saved = backup.restore(path, key, database.path, target_key=key)
    assert saved is not None
    assert saved.path.read_bytes() == damaged
    assert names_in(database.path, key) == ["早先"]


def test_a_damaged_backup_is_not_put_back(database: Database, tmp_path: Path) -> None:
    path = back_up(database, tmp_path / "copies")
    key = database.data_key
    database.close()
    flip(path, 9000)
    before = database.path.read_bytes()
    with pytest.raises(UserError, match="损坏"):
        backup.restore(path, key, database.path, target_key=key)
    assert database.path.read_bytes() == before


def test_no_room_no_backup(database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "_ROOM", 1 << 60)
    with pytest.raises(UserError, match="空间不足"):
        back_up(database, tmp_path / "copies")


def test_a_second_copy_lies_in_the_second_folder(database: Database, tmp_path: Path) -> None:
    made = backup.create_backup(database.path, database.data_key, tmp_path / "copies")
    second = backup.duplicate(made, tmp_path / "stick")
    assert second.path.read_bytes() == made.path.read_bytes()
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(UserError, match="第一份备份完好"):
        backup.duplicate(made, tmp_path / "file")


def test_a_backup_beside_which_the_key_changes_keeps_the_slots_that_open_it(
    with_slots: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, real = keys.read_slots(with_slots.path), backup._copy

    def copy(*arguments: Any) -> None:
        real(*arguments)
        keys.write_slots(with_slots.path, keys.KeySlots.seal(bytes(32), Protection(passphrase="新口令")))

    monkeypatch.setattr(backup, "_copy", copy)
    made = backup.create_backup(with_slots.path, with_slots.data_key, tmp_path / "copies")
    assert keys.read_slots(made.path) == before
