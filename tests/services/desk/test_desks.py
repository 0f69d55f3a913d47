"""A desk is made, opened, protected otherwise, and its place is judged before anything is written."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from kamdesk.config import durable_files
from kamdesk.domain.desk.backups import FoundBackups
from kamdesk.domain.desk.office import OfficeNames
from kamdesk.domain.desk.protection import (
    GuardState,
    LockedError,
    OldBackups,
    Protection,
    new_recovery_key,
)
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.desk.backups import Backups
from kamdesk.services.desk.desks import DeskGuard, Desks, sql_for_postgresql
from kamdesk.services.desk.office import Office
from kamdesk.store.file import encrypting, keys

if TYPE_CHECKING:
    from pathlib import Path

    from kamdesk.store.file.database import Database

pytestmark = pytest.mark.usefixtures("cheap_passphrases")


class MemoryKeychain:
    """A keychain that forgets at the end of the test."""

    def __init__(self) -> None:
        self.secrets: dict[str, bytes] = {}

    def get(self, account: str) -> bytes | None:
        return self.secrets.get(account)

    def put(self, account: str, secret: bytes) -> bool:
        self.secrets[account] = secret
        return True

    def remove(self, account: str) -> None:
        self.secrets.pop(account, None)


@pytest.fixture
def keychain() -> MemoryKeychain:
    return MemoryKeychain()


def test_with_a_keychain_nobody_is_asked(tmp_path: Path, keychain: MemoryKeychain) -> None:
    Desks(keychain).create(tmp_path / "a" / "desk.kamdesk").close()
    Desks(keychain).open(tmp_path / "a" / "desk.kamdesk").close()
    with pytest.raises(LockedError):
        Desks(None).open(tmp_path / "a" / "desk.kamdesk")


def test_without_a_keychain_a_passphrase_is_needed(tmp_path: Path) -> None:
    desks = Desks(None)
    assert not desks.keychain_ready()
    with pytest.raises(UserError) as raised:
        desks.create(tmp_path / "desk.kamdesk")
    assert raised.value.field == "passphrase"
    desks.create(tmp_path / "desk.kamdesk", passphrase="口令").close()
    desks.open(tmp_path / "desk.kamdesk", passphrase="口令").close()


def test_a_place_is_judged_before_it_is_used(tmp_path: Path, keychain: MemoryKeychain) -> None:
    desks = Desks(keychain)
    assert desks.problem_with_place(tmp_path / "new" / "desk.kamdesk") is None
    assert not (tmp_path / "new").exists()
    desks.create(tmp_path / "desk.kamdesk").close()
    assert "已经存在" in str(desks.problem_with_place(tmp_path / "desk.kamdesk"))


def test_protection_changes_hands(tmp_path: Path, keychain: MemoryKeychain) -> None:
    path, recovery_key = tmp_path / "desk.kamdesk", new_recovery_key()
    database = Desks(keychain).create(path)
    guard = DeskGuard(database, keychain)
    assert guard.state() == GuardState(encrypted=True, keychain=True, passphrase=False)

    guard.change_key("", recovery_key)
    guard.change_key("新口令", recovery_key)
    assert guard.state() == GuardState(encrypted=True, keychain=False, passphrase=True, recovery=True)
    with pytest.raises(LockedError):
        Desks(keychain).open(path)
    Desks(None).open(path, passphrase="新口令").close()
    Desks(None).open(path, recovery_key=recovery_key).close()

    guard.change_key("", recovery_key)
    with pytest.raises(LockedError):
        Desks(None).open(path, passphrase="新口令")
    Desks(keychain).open(path).close()

    renewed = new_recovery_key()
    guard.change_key("", renewed)
    with pytest.raises(LockedError):
        Desks(None).open(path, recovery_key=recovery_key)
    Desks(None).open(path, recovery_key=renewed).close()
    rename(database, "照常工作")
    database.close()


def test_the_keychain_forgets_a_desk_once_a_passphrase_opens_it_and_old_backups_have_their_sheet(
    tmp_path: Path, keychain: MemoryKeychain
) -> None:
    first, second = new_recovery_key(), new_recovery_key()
    with closing(Desks(keychain).create(tmp_path / "desk.kamdesk", recovery_key=first)) as database:
        guard = DeskGuard(database, keychain)
        guard.change_key("新口令", first)
        assert keychain.secrets == {}
    with closing(Desks(keychain).create(tmp_path / "other.kamdesk", recovery_key=first)) as database:
        guard = DeskGuard(database, keychain)
        made = Backups(database).create()
        guard.change_key("新口令", second)  # the sheet is lost: nothing but the keychain opens the backup
        Desks(keychain).bring_back(made, tmp_path / "back.kamdesk").close()


def test_what_stays_valid_is_tried_first(tmp_path: Path) -> None:
    recovery_key = new_recovery_key()
    path = tmp_path / "desk.kamdesk"
    with closing(Desks(None).create(path, passphrase="口令", recovery_key=recovery_key)) as database:
        guard = DeskGuard(database, None)
        guard.require_passphrase("口令")
        guard.require_recovery_key(recovery_key.lower().replace("-", " "))
        with pytest.raises(UserError, match="口令不对"):
            guard.require_passphrase("不对")
        with pytest.raises(UserError, match="输入的像是恢复密钥"):
            guard.require_passphrase(new_recovery_key())
        with pytest.raises(UserError, match="打不开现在的数据"):
            guard.require_recovery_key(new_recovery_key())
        with pytest.raises(UserError, match="8 组"):
            guard.require_recovery_key("AAAAA")


def test_what_does_not_open_is_called_what_it_looks_like(tmp_path: Path, keychain: MemoryKeychain) -> None:
    both, recovery_alone = tmp_path / "both.kamdesk", tmp_path / "recovery.kamdesk"
    key = new_recovery_key()
    Desks(None).create(both, passphrase="口令", recovery_key=key).close()
    Desks(keychain).create(recovery_alone, recovery_key=key).close()
    cases = [
        (both, "不对", "口令不对"),
        (both, new_recovery_key(), "恢复密钥不对"),
        (both, key[:-1].lower(), "恢复密钥有误"),
        (recovery_alone, "不对", "没有设口令"),
        (recovery_alone, new_recovery_key(), "恢复密钥不对"),
    ]
    for path, typed, said in cases:
        with pytest.raises(LockedError, match=said):
            Desks(None).open(path, passphrase=typed)


def test_a_change_that_the_disk_refuses_leaves_nothing_in_the_keychain(
    tmp_path: Path, keychain: MemoryKeychain, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_file: int) -> None:
        raise OSError(28, "No space left on device")

    path = tmp_path / "desk.kamdesk"
    with closing(Desks(keychain).create(path)) as database:
        before = dict(keychain.secrets)
        guard = DeskGuard(database, keychain)
        monkeypatch.setattr("os.fsync", full)
        with pytest.raises(UserError, match="磁盘已满"):
            guard.change_key("", new_recovery_key())
        monkeypatch.undo()
        assert keychain.secrets == before
        rename(database, "照常工作")
    Desks(keychain).open(path).close()
    assert sorted(file.name for file in tmp_path.iterdir()) == ["desk.kamdesk", "desk.kamdesk.keys"]


def test_where_the_disk_does_not_confirm_the_new_file_work_goes_on_with_it(
    tmp_path: Path, keychain: MemoryKeychain, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = durable_files.put_in_place

    def unconfirmed(draft: Path, target: Path) -> None:
        real(draft, target)
        raise UserError(Message("磁盘没有确认"))

    path = tmp_path / "desk.kamdesk"
    with closing(Desks(keychain).create(path)) as database:
        monkeypatch.setattr(encrypting, "put_in_place", unconfirmed)
        with pytest.raises(UserError, match="没有确认"):
            DeskGuard(database, keychain).change_key("", new_recovery_key())
        monkeypatch.undo()
        rename(database, "照常工作")
    with closing(Desks(keychain).open(path)) as database:
        assert Office(database).names().organisation == "照常工作"


def test_a_backup_of_before_comes_back_by_the_secret_of_then(tmp_path: Path) -> None:
    first, second = new_recovery_key(), new_recovery_key()
    path = tmp_path / "desk.kamdesk"
    with closing(Desks(None).create(path, passphrase="旧口令", recovery_key=first)) as database:
        rename(database, "早先")
        backups = Backups(database)
        made = backups.create()
        DeskGuard(database, None).change_key("新口令", second)
        rename(database, "后来")
        with pytest.raises(LockedError):
            backups.verify(made)
        with pytest.raises(LockedError):
            backups.restore(made, "新口令")
        assert backups.verify(made, first)
        assert backups.at_exit() != made  # one that the present secrets open
        backups.restore(made, "旧口令")
    with closing(Desks(None).open(path, passphrase="旧口令")) as database:
        assert Office(database).names().organisation == "早先"


def test_backups_of_before_are_removed_once_there_is_one_of_now(
    tmp_path: Path, keychain: MemoryKeychain
) -> None:
    path, stick, recovery_key = tmp_path / "desk.kamdesk", tmp_path / "stick", new_recovery_key()
    with closing(Desks(keychain).create(path, recovery_key=recovery_key)) as database:
        Backups(database, second_folder=stick).create()
        strange = stick / "desk-20200101-000000-000.kamdesk"  # of a desk of one name on another PC
        strange.write_bytes(next(stick.glob("*.kamdesk")).read_bytes())
        keys.write_slots(strange, keys.KeySlots.seal(bytes(32), Protection(passphrase="别人的")))
        guard = DeskGuard(database, keychain, stick)
        assert guard.old_backups() == OldBackups()
        guard.change_key("", new_recovery_key())
        assert len(keychain.secrets) == 2  # the old backup opens on this PC as before
        assert guard.old_backups() == OldBackups(otherwise_keyed=1)
        with pytest.raises(UserError, match="还没有用现在的密钥"):
            guard.remove_old_backups()
        made = Backups(database, second_folder=stick).create()
        assert guard.remove_old_backups() == 2
        assert guard.old_backups() == OldBackups()
        assert len(keychain.secrets) == 1
    assert [found.name for found in sorted(stick.glob("*.kamdesk"))] == [strange.name, made.name]
    Desks(keychain).open(path).close()


def test_without_a_keychain_the_passphrase_stays(tmp_path: Path) -> None:
    database = Desks(None).create(tmp_path / "desk.kamdesk", passphrase="口令")
    with pytest.raises(UserError, match="改用口令"):
        DeskGuard(database, None).change_key("", new_recovery_key())
    DeskGuard(database, None).require_passphrase("口令")
    database.close()


def test_a_plain_desk_takes_no_passphrase(tmp_path: Path) -> None:
    database = Desks(None).create(tmp_path / "desk.kamdesk", encrypted=False)
    assert not DeskGuard(database, None).state().encrypted
    with pytest.raises(UserError, match="没有加密"):
        DeskGuard(database, None).change_key("口令", new_recovery_key())
    database.close()


def rename(database: Database, organisation: str) -> None:
    Office(database).rename(OfficeNames(organisation, "大客户部"))


def test_a_desk_comes_back_from_its_backup_even_when_it_is_gone(tmp_path: Path) -> None:
    desks, path = Desks(None), tmp_path / "desk.kamdesk"
    database = desks.create(path, passphrase="口令")
    rename(database, "早先")
    made = Backups(database).create()
    rename(database, "后来")
    database.close()
    assert desks.verify_backup(made, passphrase="口令")
    with pytest.raises(LockedError):
        desks.restore_backup(made, path, passphrase="不对")

    path.write_bytes(b"rubbish" * 1000)
    desks.restore_backup(made, path, passphrase="口令")
    restored = desks.open(path, passphrase="口令")
    assert Office(restored).names().organisation == "早先"
    restored.close()

    moved = tmp_path / "other" / "desk.kamdesk"
    assert desks.restore_backup(made, moved, passphrase="口令") is None
    desks.open(moved, passphrase="口令").close()


def test_a_backup_takes_no_ones_place(tmp_path: Path) -> None:
    desks, path = Desks(None), tmp_path / "desk.kamdesk"
    with closing(desks.create(path, passphrase="口令")) as database:
        rename(database, "早先")
        made = Backups(database).create()
    before = path.read_bytes()
    with pytest.raises(UserError, match="已经存在"):
        desks.bring_back(made, path, passphrase="口令")
    assert path.read_bytes() == before
    path.unlink()
    assert desks.was_here(path)
    with pytest.raises(LockedError):
        desks.bring_back(made, path, passphrase="不对")
    assert not path.exists()
    with closing(desks.bring_back(made, path, passphrase="口令")) as restored:
        assert Office(restored).names().organisation == "早先"


def test_keys_and_journal_of_a_lost_file_are_kept_when_a_backup_takes_its_place(tmp_path: Path) -> None:
    desks, path = Desks(None), tmp_path / "desk.kamdesk"
    with closing(desks.create(path, passphrase="口令")) as database:
        made = Backups(database).create()
        DeskGuard(database, None).change_key("后来的口令", new_recovery_key())
    lost = {"desk.kamdesk.keys": path.with_name("desk.kamdesk.keys").read_bytes(), "desk.kamdesk-wal": b"wal"}
    path.with_name("desk.kamdesk-wal").write_bytes(b"wal")
    path.rename(tmp_path / "renamed")
    desks.bring_back(made, path, passphrase="口令").close()
    kept = {found.name.split(".damaged")[-1]: found.read_bytes() for found in made.parent.glob("*.damaged*")}
    assert kept == {name.removeprefix("desk.kamdesk"): content for name, content in lost.items()}


def test_backups_of_a_desk_are_found_beside_it_and_elsewhere_each_once(tmp_path: Path) -> None:
    desks, path, stick = Desks(None), tmp_path / "desk.kamdesk", tmp_path / "stick"
    with closing(desks.create(path, encrypted=False)) as database:
        both = Backups(database, second_folder=stick).create()
        beside = Backups(database).create()
    desks.create(tmp_path / "other.kamdesk", encrypted=False).close()
    folders = [tmp_path / "backups", stick, tmp_path / "unplugged"]
    assert [entry.path for entry in desks.known_backups(path, folders).entries] == [beside, both]
    both.unlink()
    assert [entry.path for entry in desks.known_backups(path, folders).entries] == [beside, stick / both.name]
    assert desks.known_backups(tmp_path / "other.kamdesk", folders) == FoundBackups()
    assert not desks.was_here(tmp_path / "other" / "desk.kamdesk")


def test_only_a_desk_can_be_chosen(tmp_path: Path) -> None:
    desks = Desks(None)
    desks.create(tmp_path / "locked.kamdesk", passphrase="口令").close()
    desks.require_desk(tmp_path / "locked.kamdesk")
    (tmp_path / "list.kamdesk").write_bytes(b"x" * 5000)
    for name, part in (
        ("list.kamdesk", "不是本程序"),
        ("none.kamdesk", "没有数据文件"),
        ("", "没有数据文件"),
    ):
        with pytest.raises(UserError, match=part):
            desks.require_desk(tmp_path / name)


def test_a_plain_desk_is_encrypted_with_everything_in_it(tmp_path: Path, keychain: MemoryKeychain) -> None:
    path, recovery_key, stick = tmp_path / "desk.kamdesk", new_recovery_key(), tmp_path / "stick"
    plain = Desks(keychain).create(path, encrypted=False)
    rename(plain, "华南实业")
    Backups(plain, second_folder=stick).create()
    guard = DeskGuard(plain, keychain, stick)
    assert guard.old_backups() == OldBackups()  # as long as the desk itself is plain
    assert "before-encryption" in str(guard.encrypt("", recovery_key))

    with pytest.raises(LockedError):
        Desks(None).open(path)
    Desks(None).open(path, recovery_key=recovery_key).close()
    with closing(Desks(keychain).open(path)) as database:
        assert Office(database).names().organisation == "华南实业"
        guard = DeskGuard(database, keychain, stick)
        assert guard.state() == GuardState(encrypted=True, keychain=True, passphrase=False, recovery=True)
        assert guard.old_backups() == OldBackups(plain=2)
        with pytest.raises(UserError, match="还没有用现在的密钥"):
            guard.remove_old_backups()
        sealed = Backups(database, second_folder=stick).create()
        assert guard.remove_old_backups() == 3
        assert guard.old_backups() == OldBackups()
    assert [found.name for found in stick.glob("*.kamdesk")] == [sealed.name]
    assert list(sealed.parent.glob("*.kamdesk")) == [sealed]


def test_a_desk_that_cannot_be_encrypted_stays_open_as_it_was(
    tmp_path: Path, keychain: MemoryKeychain, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kamdesk.store.file import engine

    monkeypatch.setattr(engine, "BUSY_MILLISECONDS", 50)
    desks, path = Desks(keychain), tmp_path / "desk.kamdesk"
    with closing(desks.create(path, encrypted=False)) as database:
        heard: list[frozenset[str]] = []
        database.on_commit(heard.append)
        guard = DeskGuard(database, keychain)
        with closing(desks.open(path)), pytest.raises(UserError, match="另一个"):
            guard.encrypt("", new_recovery_key())
        assert keychain.secrets == {}
        assert not guard.state().encrypted
        rename(database, "华南实业")
        assert Office(database).names().organisation == "华南实业"
        assert heard
        with pytest.raises(UserError, match="没有接受密钥"):
            DeskGuard(database, None).encrypt("", new_recovery_key())


def test_an_administrator_gets_sql() -> None:
    assert "CREATE TABLE customer" in sql_for_postgresql()


def test_members_of_before_are_among_the_people_of_the_company_once_a_desk_is_opened(tmp_path: Path) -> None:
    from kamdesk.domain.desk.members import Member
    from kamdesk.domain.shared.text import Message
    from kamdesk.services.company.staff import Staff
    from kamdesk.store.identity import new_id
    from kamdesk.store.queries.desk import members

    path, member = tmp_path / "desk.kamdesk", Member(id=new_id(), name="王小明")
    database = Desks(None).create(path, encrypted=False)
    with database.writing(Message("新增")) as work:
        members.save(work, member)  # as programs did before people of the company were kept
    database.close()
    for _ in range(2):
        opened = Desks(None).open(path)
        assert Staff(opened).count() == 1
        person = Staff(opened).of_member(member.id)
        opened.close()
        assert person is not None
        assert person.name == "王小明"
