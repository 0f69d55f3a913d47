"""Files are made and opened whole, and what does not fit is refused without touching it."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.values import Customer
from kamdesk.domain.desk.protection import LockedError, Protection, Unlock, new_recovery_key
from kamdesk.domain.shared.errors import NotFoundError, UserError
from kamdesk.domain.shared.text import Message
from kamdesk.store.file import engine as engines
from kamdesk.store.file import keys
from kamdesk.store.file import location as places
from kamdesk.store.file.opening import create_database, open_database
from kamdesk.store.identity import new_id
from kamdesk.store.queries.customers import customers
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from pathlib import Path

    from kamdesk.store.file.database import Database

SECRET = "平安夜的口令"
MARKER = "绝密客户名称"

pytestmark = pytest.mark.usefixtures("cheap_passphrases")


class FakeKeychain:
    """A keychain in memory; a broken one takes nothing."""

    def __init__(self, *, broken: bool = False) -> None:
        self.secrets: dict[str, bytes] = {}
        self.broken = broken

    def get(self, account: str) -> bytes | None:
        return self.secrets.get(account)

    def put(self, account: str, secret: bytes) -> bool:
        if not self.broken:
            self.secrets[account] = secret
        return not self.broken

    def remove(self, account: str) -> None:
        self.secrets.pop(account, None)


def write_one(database: Database, name: str = MARKER) -> None:
    with database.writing(Message("新增")) as work:
        records.save(work, CUSTOMER, Customer(id=new_id(), name=name))


def made(folder: Path, **protection: object) -> Path:
    path = folder / "desk.kamdesk"
    database = create_database(path, protection=Protection(**(protection or {"passphrase": SECRET})))  # type: ignore[arg-type]
    write_one(database)
    database.close()
    return path


def state_of(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def test_nothing_readable_lies_on_the_disk(tmp_path: Path) -> None:
    made(tmp_path)
    everything = b"".join(state_of(tmp_path).values())
    assert MARKER.encode() not in everything
    assert b"SQLite format" not in everything
    assert b"customer" not in everything


def test_each_slot_opens_the_file_and_nothing_else_does(tmp_path: Path) -> None:
    keychain, recovery = FakeKeychain(), new_recovery_key()
    path = made(tmp_path, keychain=keychain, passphrase=SECRET, recovery_key=recovery)
    for unlock in (
        Unlock(keychain=keychain),
        Unlock(passphrase=SECRET),
        Unlock(recovery_key=recovery.lower().replace("-", " ")),
        Unlock(keychain=FakeKeychain(), passphrase=SECRET),
    ):
        database = open_database(path, unlock=unlock)
        with database.reading() as work:
            assert [customer.name for customer in customers.stream(work)] == [MARKER]
        database.close()
    before = state_of(tmp_path)
    for unlock in (
        Unlock(),
        Unlock(passphrase=SECRET + "!"),
        Unlock(keychain=FakeKeychain()),
        Unlock(recovery_key=new_recovery_key()),
    ):
        with pytest.raises(LockedError):
            open_database(path, unlock=unlock)
    assert state_of(tmp_path) == before


@pytest.mark.parametrize(
    "protection",
    [
        Protection(),
        Protection(keychain=FakeKeychain(broken=True)),
        Protection(passphrase="  "),
        Protection(passphrase=SECRET, recovery_key="AAAAA-BBBBB"),
    ],
)
def test_a_file_that_nothing_would_open_is_not_made(protection: Protection, tmp_path: Path) -> None:
    with pytest.raises(UserError):
        create_database(tmp_path / "desk.kamdesk", protection=protection)
    assert state_of(tmp_path) == {}


def test_a_mistyped_recovery_key_is_noticed_by_its_check_group(tmp_path: Path) -> None:
    recovery = new_recovery_key()
    path = made(tmp_path, passphrase=SECRET, recovery_key=recovery)
    mistyped = ("C" if recovery[0] != "C" else "D") + recovery[1:]
    with pytest.raises(UserError) as raised:
        open_database(path, unlock=Unlock(recovery_key=mistyped))
    assert not isinstance(raised.value, LockedError)
    assert raised.value.field == "recovery_key"


def test_an_altered_slot_opens_nothing(tmp_path: Path) -> None:
    path = made(tmp_path)
    slots = keys.read_slots(path)
    assert slots is not None
    slot = slots.slots[0]
    flipped = bytes([slot.sealed[0] ^ 1]) + slot.sealed[1:]
    altered = replace(slots, slots=(replace(slot, sealed=flipped),))
    keys.write_slots(path, altered)
    with pytest.raises(LockedError):
        open_database(path, unlock=Unlock(passphrase=SECRET))


def test_a_plain_file_is_made_on_demand_and_opens_without_a_word(tmp_path: Path) -> None:
    path = made(tmp_path, encrypted=False)
    assert path.read_bytes().startswith(b"SQLite format 3\0")
    open_database(path, unlock=Unlock()).close()


def test_a_plain_file_where_an_encrypted_one_is_expected_is_refused(tmp_path: Path) -> None:
    (tmp_path / "plain").mkdir()
    plain = made(tmp_path / "plain", encrypted=False)
    path = made(tmp_path)
    path.write_bytes(plain.read_bytes())
    before = state_of(tmp_path)
    with pytest.raises(UserError, match="应当是加密的"):
        open_database(path, unlock=Unlock(passphrase=SECRET))
    assert state_of(tmp_path) == before


def test_an_existing_file_is_never_overwritten(tmp_path: Path) -> None:
    path = made(tmp_path)
    before = state_of(tmp_path)
    with pytest.raises(UserError, match="已经存在"):
        create_database(path, protection=Protection(passphrase=SECRET))
    assert state_of(tmp_path) == before


def foreign_sqlite(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE customer (name)")
        connection.commit()


def _run(path: Path, statement: str) -> None:
    slots = keys.read_slots(path)
    assert slots is not None
    with closing(engines.connect(path, slots.unlock(Unlock(passphrase=SECRET)), as_found=True)) as connection:
        connection.executescript(statement)


def newer(path: Path) -> None:
    _run(path, "UPDATE alembic_version SET version_num = 'r9999'")


def say_two_revisions(path: Path) -> None:
    _run(path, "INSERT INTO alembic_version VALUES ('r0003')")


def double_the_desk(path: Path) -> None:
    _run(
        path,
        "CREATE TEMP TABLE one AS SELECT * FROM desk; UPDATE one SET key = key + 1;"
        "INSERT INTO desk SELECT * FROM one",
    )


def name_the_device_by_no_text(path: Path) -> None:
    _run(path, "UPDATE desk SET device = CAST(x'eda080' AS TEXT)")


def truncate(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def flip_first_page(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[200] ^= 0xFF
    path.write_bytes(content)


def lose_slots(path: Path) -> None:
    keys.slots_beside(path).unlink()


def damage_slots(path: Path) -> None:
    keys.slots_beside(path).write_text('{"format": 1, "slots": [{"kind": 3}]}', "utf-8")


def replace_by_text(path: Path) -> None:
    lose_slots(path)
    path.write_text("客户,电话\n" * 50, "utf-8")


def replace_by_nothing(path: Path) -> None:
    lose_slots(path)
    path.write_bytes(b"")


def replace_by_foreign(path: Path) -> None:
    lose_slots(path)
    path.unlink()
    foreign_sqlite(path)


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (newer, "更新版本"),
        (say_two_revisions, "已损坏"),
        (double_the_desk, "已损坏"),
        (name_the_device_by_no_text, "已损坏"),
        (truncate, "已损坏"),
        (flip_first_page, "已损坏"),
        (lose_slots, "密钥文件"),
        (damage_slots, "密钥文件"),
        (replace_by_text, "不是本程序的数据库"),
        (replace_by_nothing, "不是本程序的数据库"),
        (replace_by_foreign, "不是本程序的数据库"),
    ],
)
def test_a_file_that_does_not_fit_is_refused_and_left_as_it_is(
    spoil: object, sentence: str, tmp_path: Path
) -> None:
    path = made(tmp_path)
    assert callable(spoil)
    spoil(path)
    before = state_of(tmp_path)
    with pytest.raises(UserError, match=sentence):
        open_database(path, unlock=Unlock(passphrase=SECRET))
    assert state_of(tmp_path) == before


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError):
        open_database(tmp_path / "none.kamdesk", unlock=Unlock())
    assert state_of(tmp_path) == {}


def test_a_folder_that_cannot_be_written_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = made(tmp_path)
    monkeypatch.setattr(os, "access", lambda *_: False)  # root may write anywhere, so that it is played
    with pytest.raises(UserError, match="不能写入"):
        open_database(path, unlock=Unlock(passphrase=SECRET))
    with pytest.raises(UserError, match="不能写入"):
        create_database(tmp_path / "other.kamdesk", protection=Protection(passphrase=SECRET))


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "_ROOM", 1 << 60)
    with pytest.raises(UserError, match="空间不足"):
        create_database(tmp_path / "desk.kamdesk", protection=Protection(passphrase=SECRET))
    assert state_of(tmp_path) == {}


def test_a_disk_that_fills_up_while_writing_loses_only_that_act(tmp_path: Path) -> None:
    path = made(tmp_path)
    database = open_database(path, unlock=Unlock(passphrase=SECRET))
    with database.reading() as work:
        pages = work.session.connection().exec_driver_sql("PRAGMA page_count").scalar_one()

    def import_many() -> None:
        with database.writing(Message("导入")) as work:
            work.session.connection().exec_driver_sql(f"PRAGMA max_page_count = {pages + 5}")
            records.add_all(
                work, CUSTOMER, [Customer(id=new_id(), name=f"公司{place}") for place in range(2000)]
            )

    with pytest.raises(UserError, match="磁盘已满"):
        import_many()
    with database.reading() as work:
        assert records.counts(work, CUSTOMER)[0] == 1
    database.close()


def test_a_folder_that_turns_out_read_only_is_told_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("kamdesk.store.file.opening.create_empty", refuse)
    with pytest.raises(UserError, match="不能写入"):
        create_database(tmp_path / "desk.kamdesk", protection=Protection(passphrase=SECRET))
    assert state_of(tmp_path) == {}


def test_a_folder_in_the_place_of_a_file_is_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(UserError, match="无法读写"):
        create_database(tmp_path / "file" / "desk.kamdesk", protection=Protection(passphrase=SECRET))


@pytest.mark.parametrize("path", ["\\\\server\\share\\desk.kamdesk", "//server/share/desk.kamdesk"])
def test_a_network_share_is_refused(path: str) -> None:
    from pathlib import PureWindowsPath

    assert places.is_remote(PureWindowsPath(path))  # type: ignore[arg-type]  # only its text is asked


@pytest.mark.skipif(os.name != "posix", reason="Windows knows no table of mounts; drives are asked there")
def test_a_mounted_share_is_known_by_its_file_system(tmp_path: Path) -> None:
    mounts = (
        f"/dev/sda / ext4 rw 0 0\nserver:/x {tmp_path}/a nfs4 rw 0 0\n/dev/sdb {tmp_path}/a/b ext4 rw 0 0\n"
    )
    assert places._system_of(tmp_path / "a" / "desk", mounts) == "nfs4"
    assert places._system_of(tmp_path / "a" / "b" / "desk", mounts) == "ext4"
    assert places._system_of(tmp_path / "desk", mounts) == "ext4"


def _claimed_long_ago(path: Path) -> None:
    path.touch()
    os.utime(path, (0, 0))


def test_an_empty_file_of_a_killed_program_gives_way_to_a_new_desk(tmp_path: Path) -> None:
    path = tmp_path / "desk.kamdesk"
    _claimed_long_ago(path)
    create_database(path, protection=Protection(passphrase="correct horse")).close()
    with closing(open_database(path, unlock=Unlock(passphrase="correct horse"))):
        pass


@pytest.mark.parametrize("manner", ["claimed just now", "its log lies beside"])
def test_an_empty_file_that_may_be_of_use_is_kept(tmp_path: Path, manner: str) -> None:
    path = tmp_path / "desk.kamdesk"
    _claimed_long_ago(path)
    if manner == "claimed just now":
        os.utime(path)
    else:
        (tmp_path / "desk.kamdesk-wal").write_bytes(b"changes")
    before = {each.name: each.read_bytes() for each in tmp_path.iterdir()}
    with pytest.raises(UserError, match="已经存在"):
        create_database(path, protection=Protection(passphrase="correct horse"))
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == before
