"""A desk is made, opened, protected otherwise, and its place is judged before anything is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kamdesk.domain.desk.protection import GuardState, LockedError
from kamdesk.domain.shared.errors import UserError
from kamdesk.services.desk.desks import DeskGuard, Desks, sql_for_postgresql

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
    path = tmp_path / "desk.kamdesk"
    database = Desks(keychain).create(path)
    guard = DeskGuard(database, keychain)
    assert guard.state() == GuardState(encrypted=True, keychain=True, passphrase=False)

    recovery_key = guard.new_recovery_key()
    guard.set_passphrase("新口令")
    assert guard.state() == GuardState(encrypted=True, keychain=False, passphrase=True, recovery=True)
    assert keychain.secrets == {}
    with pytest.raises(LockedError):
        Desks(keychain).open(path)
    Desks(None).open(path, passphrase="新口令").close()
    Desks(None).open(path, recovery_key=recovery_key).close()

    guard.drop_passphrase()
    with pytest.raises(LockedError):
        Desks(None).open(path, passphrase="新口令")
    Desks(keychain).open(path).close()

    renewed = guard.new_recovery_key()
    with pytest.raises(LockedError):
        Desks(None).open(path, recovery_key=recovery_key)
    Desks(None).open(path, recovery_key=renewed).close()
    database.close()


def test_without_a_keychain_the_passphrase_stays(tmp_path: Path) -> None:
    database = Desks(None).create(tmp_path / "desk.kamdesk", passphrase="口令")
    with pytest.raises(UserError, match="口令仍然有效"):
        DeskGuard(database, None).drop_passphrase()
    assert DeskGuard(database, None).state().passphrase
    database.close()


def test_a_plain_desk_takes_no_passphrase(tmp_path: Path) -> None:
    database = Desks(None).create(tmp_path / "desk.kamdesk", encrypted=False)
    assert not DeskGuard(database, None).state().encrypted
    with pytest.raises(UserError, match="没有加密"):
        DeskGuard(database, None).set_passphrase("口令")
    database.close()


def rename(database: Database, organisation: str) -> None:
    from kamdesk.domain.desk.office import OfficeNames
    from kamdesk.services.desk.office import Office

    Office(database).rename(OfficeNames(organisation, "大客户部"))


def test_a_desk_comes_back_from_its_backup_even_when_it_is_gone(tmp_path: Path) -> None:
    from kamdesk.services.desk.backups import Backups
    from kamdesk.services.desk.office import Office

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
