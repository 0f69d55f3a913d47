"""A plain desk is encrypted at once or not at all: whenever the program is killed, one whole desk opens."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.values import Customer
from kamdesk.domain.desk.protection import LockedError, Protection, Unlock
from kamdesk.domain.shared.errors import CancelledError, UserError
from kamdesk.domain.shared.progress import no_progress
from kamdesk.domain.shared.text import Message
from kamdesk.store.file import check, keys
from kamdesk.store.file import engine as engines
from kamdesk.store.file.backup import list_backups, page_problems
from kamdesk.store.file.encrypting import encrypt_file
from kamdesk.store.file.opening import create_database, open_database
from kamdesk.store.identity import new_id
from kamdesk.store.queries.customers import customers
from kamdesk.store.queries.records import records
from tests.store.file.killing import killed_at_every_step

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

KEY = bytes(range(32))
NAMES = ["甲公司", "乙公司", "丙公司"]
OPENER = Unlock(passphrase="口令")

pytestmark = pytest.mark.usefixtures("cheap_passphrases")


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    """A closed plain desk with a few customers."""
    path = tmp_path / "desk" / "desk.kamdesk"
    with closing(create_database(path, protection=Protection(encrypted=False))) as database:
        for name in NAMES:
            with database.writing(Message("新增")) as work:
                records.save(work, CUSTOMER, Customer(id=new_id(), name=name))
    return path


def slots() -> keys.KeySlots:
    return keys.KeySlots.seal(KEY, Protection(passphrase="口令"))


def require_whole(path: Path) -> bool:
    """Open the desk, require everything in it, and return whether it is encrypted."""
    with closing(open_database(path, unlock=OPENER)) as database:
        with database.reading() as work:
            assert sorted(customer.name for customer in customers.stream(work)) == sorted(NAMES)
            assert check.index_problems(work) == []
            assert check.log_problems(work) == []
            assert check.record_problems(work) == []
        assert page_problems(path, database.data_key) == []
        return database.data_key is not None


def test_everything_is_there_and_nothing_is_readable(plain: Path) -> None:
    saved = encrypt_file(plain, KEY, slots(), no_progress)
    assert b"SQLite" not in plain.read_bytes()
    with pytest.raises(LockedError):
        open_database(plain, unlock=Unlock())
    assert require_whole(plain)
    assert sorted(path.name for path in plain.parent.iterdir()) == [
        "backups",
        "desk.kamdesk",
        "desk.kamdesk.keys",
    ]
    assert [backup.path for backup in list_backups(plain.parent / "backups", plain)] == [saved.path]
    assert saved.reason == "encryption"
    assert not require_whole(saved.path)


def test_killed_at_any_step_one_whole_desk_opens(plain: Path, tmp_path: Path) -> None:
    with killed_at_every_step(plain.parent, tmp_path) as left:
        encrypt_file(plain, KEY, slots(), no_progress)
    unfinished = [folder for folder in left if any(folder.glob("*.new"))]
    assert unfinished
    unnamed = [folder for folder in left if not keys.slots_beside(folder / plain.name).exists()]
    assert any(not keys.is_plain(folder / plain.name) for folder in unnamed)
    states = [require_whole(folder / plain.name) for folder in left]
    assert len(states) > 10
    assert not states[0]
    assert states[-1]
    assert not any(path for folder in left for path in folder.glob("*.new"))  # opening cleans up
    assert not any(path for folder in left for path in folder.glob("*.keys.next"))
    assert states == sorted(states)  # plain up to one step, encrypted from then on
    last_plain = left[states.index(True) - 1] / plain.name
    encrypt_file(last_plain, KEY, slots(), no_progress)
    assert require_whole(last_plain)


def test_a_desk_that_is_open_elsewhere_is_not_encrypted(
    plain: Path, contents: Callable[[Path], dict[str, bytes]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engines, "BUSY_MILLISECONDS", 50)
    with closing(open_database(plain, unlock=Unlock())), pytest.raises(UserError, match="另一个"):
        encrypt_file(plain, KEY, slots(), no_progress)
    assert set(contents(plain.parent)) == {"desk.kamdesk"}
    assert not require_whole(plain)


def test_a_copy_that_is_not_alike_is_not_taken(
    plain: Path, contents: Callable[[Path], dict[str, bytes]], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents(plain.parent)
    real = engines.connect

    def forgetful(*arguments: Any, **named: Any) -> Any:
        connection = real(*arguments, **named)
        connection.create_function("sqlcipher_export", 1, lambda _schema: 0)
        return connection

    monkeypatch.setattr(engines, "connect", forgetful)
    with pytest.raises(UserError, match="不一致"):
        encrypt_file(plain, KEY, slots(), no_progress)
    monkeypatch.undo()
    assert set(contents(plain.parent)) == set(before)
    assert not keys.slots_beside(plain).exists()


def test_stopped_on_the_way_it_is_as_before(
    plain: Path, contents: Callable[[Path], dict[str, bytes]]
) -> None:
    def stop(done: int, total: int) -> None:
        del done, total
        raise CancelledError

    with pytest.raises(CancelledError):
        encrypt_file(plain, KEY, slots(), stop)
    assert set(contents(plain.parent)) == {"desk.kamdesk"}
    assert not require_whole(plain)


@pytest.fixture
def contents() -> Callable[[Path], dict[str, bytes]]:
    """Return the files of a folder, without those in its folders, with what is in them."""

    def look(folder: Path) -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}

    return look
