"""A desk that was not closed in order opens whole, or says what it lacks and waits for a person."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
import threading
from contextlib import closing
from typing import TYPE_CHECKING, Final

import pytest

from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.values import Customer
from kamdesk.domain.desk.lost_changes import LostChangesError
from kamdesk.domain.desk.protection import Protection, Unlock
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.store.file import backup, engine, unclean_end
from kamdesk.store.file.database import Database
from kamdesk.store.file.opening import create_database, open_database
from kamdesk.store.file.write_ahead_log import read_log
from kamdesk.store.identity import new_id
from kamdesk.store.queries.customers import customers
from kamdesk.store.queries.records import records
from tests.project import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NEVER: Final = 3600.0
UNLOCK: Final = Unlock(passphrase="口令在这里")
NAMES: Final = [f"公司{place}" for place in range(5)]

pytestmark = pytest.mark.usefixtures("cheap_passphrases")


@pytest.fixture
def open_desk(tmp_path: Path) -> Iterator[Database]:
    """A desk that never rests, so that all that is saved stays in its log."""
    path = tmp_path / "open" / "desk.kamdesk"
    create_database(path, protection=Protection(passphrase="口令在这里")).close()
    with closing(open_database(path, unlock=UNLOCK)) as made:
        key = made.data_key
    with closing(Database(path, engine.make_engine(path, key), data_key=key, idle_seconds=NEVER)) as desk:
        yield desk


def save(database: Database, *names: str) -> None:
    for name in names:
        with database.writing(Message("新增")) as work:
            records.save(work, CUSTOMER, Customer(id=new_id(), name=name))


def as_killed(database: Database, folder: Path) -> Path:
    """Return a copy of a desk as a kill at this moment would leave it."""
    shutil.copytree(database.path.parent, folder, ignore=shutil.ignore_patterns("backups"))
    return folder / database.path.name


def found(path: Path) -> list[str]:
    with closing(open_database(path, unlock=UNLOCK)) as database, database.reading() as work:
        return sorted(customer.name for customer in customers.stream(work))


def accept(path: Path, kept_bytes: int) -> None:
    open_database(path, unlock=UNLOCK, kept_bytes=kept_bytes).close()


def beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def flip(path: Path, place: int) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    path.write_bytes(content)


def told_by(path: Path) -> LostChangesError:
    with pytest.raises(LostChangesError) as told:
        open_database(path, unlock=UNLOCK)
    return told.value


def test_a_killed_desk_opens_with_all_that_was_saved(open_desk: Database, tmp_path: Path) -> None:
    save(open_desk, *NAMES)
    path = as_killed(open_desk, tmp_path / "killed")
    assert found(path) == NAMES
    assert found(path) == NAMES
    assert sorted(part.name for part in path.parent.iterdir()) == ["desk.kamdesk", "desk.kamdesk.keys"]


def test_damage_is_told_once_copied_aside_and_nothing_is_opened(open_desk: Database, tmp_path: Path) -> None:
    save(open_desk, *NAMES[:3])
    whole = beside(open_desk.path, "-wal").stat().st_size
    copy = backup.create_backup(open_desk.path, open_desk.data_key, tmp_path / "killed" / "backups")
    shutil.move(tmp_path / "killed" / "backups", tmp_path / "backups")
    shutil.rmtree(tmp_path / "killed")
    save(open_desk, *NAMES[3:])
    path = as_killed(open_desk, tmp_path / "killed")
    shutil.move(tmp_path / "backups", path.parent)
    flip(beside(path, "-wal"), whole + 100)
    before = {part: part.read_bytes() for part in path.parent.iterdir() if part.is_file()}
    told = told_by(path)
    assert str(told_by(path)) == str(told)
    assert {part: part.read_bytes() for part in path.parent.iterdir() if part.is_file()} == before
    (aside,) = backup.as_found_copies(path)
    assert aside.name in str(told)
    assert "至少有 2 次保存" in str(told)
    assert "没有哪份备份比现有内容更新" in str(told)
    assert [beside(aside, ending).read_bytes() for ending in ("", "-wal", "-shm", ".keys")] == [
        before[beside(path, ending)] for ending in ("", "-wal", "-shm", ".keys")
    ]
    assert aside.stat().st_mode & 0o077 == 0 or sys.platform == "win32"
    assert told.kept_bytes == whole
    accept(path, told.kept_bytes)
    assert found(path) == NAMES[:3]
    assert copy.path.name in {part.name for part in (path.parent / "backups").iterdir()}


def test_the_backup_with_later_changes_is_named(open_desk: Database, tmp_path: Path) -> None:
    save(open_desk, *NAMES)
    path = as_killed(open_desk, tmp_path / "killed")
    made = backup.copy_before(open_desk.path, open_desk.data_key, "import")
    shutil.move(made.path.parent, path.parent / "backups")
    flip(beside(path, "-wal"), 5000)
    assert f"备份“{made.path.name}”里有更晚的改动" in str(told_by(path))


def test_a_log_that_is_gone_is_missed(open_desk: Database, tmp_path: Path) -> None:
    save(open_desk, NAMES[0])
    with closing(open_desk.engine.raw_connection()) as connection:
        connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    save(open_desk, *NAMES[1:])
    path = as_killed(open_desk, tmp_path / "killed")
    for ending in ("-wal", "-shm"):
        beside(path, ending).unlink()
    told = told_by(path)
    assert "日志文件不见了" in str(told)
    assert told_by(path).kept_bytes == 0
    accept(path, 0)
    assert found(path) == NAMES[:1]
    assert found(path) == NAMES[:1]


def test_a_log_that_was_cut_is_missed(open_desk: Database, tmp_path: Path) -> None:
    save(open_desk, *NAMES[:2])
    whole = beside(open_desk.path, "-wal").stat().st_size
    save(open_desk, *NAMES[2:])
    path = as_killed(open_desk, tmp_path / "killed")
    with beside(path, "-wal").open("rb+") as log:
        log.truncate(whole)
    accept(path, told_by(path).kept_bytes or 0)
    assert found(path) == NAMES[:2]


def test_a_log_of_another_desk_is_not_taken(open_desk: Database, tmp_path: Path) -> None:
    save(open_desk, NAMES[0])
    open_desk.close()
    path = as_killed(open_desk, tmp_path / "killed")
    other = tmp_path / "other" / "desk.kamdesk"
    with closing(create_database(other, protection=Protection(passphrase="口令在这里"))) as database:
        save(database, "别家")
        database.maintenance.stop()
        save(database, "别家之二")
        shutil.copyfile(beside(other, "-wal"), beside(path, "-wal"))
    told = told_by(path)
    assert "与数据对不上" in str(told)
    accept(path, told.kept_bytes or 0)
    assert found(path) == NAMES[:1]


def test_an_older_log_that_adds_nothing_is_not_taken_for_the_one_that_did(
    open_desk: Database, tmp_path: Path
) -> None:
    save(open_desk, *NAMES[:3])
    older = as_killed(open_desk, tmp_path / "older")
    path = tmp_path / "later" / older.name
    shutil.copytree(older.parent, path.parent)
    assert found(path) == NAMES[:3]  # which moves the log into the file
    with closing(open_database(path, unlock=UNLOCK)) as opened:
        key = opened.data_key
    made = engine.make_engine(path, key)
    with closing(Database(path, made, data_key=key, idle_seconds=NEVER)) as later:
        save(later, *NAMES[3:])
        path = as_killed(later, tmp_path / "killed")
    shutil.copyfile(beside(older, "-wal"), beside(path, "-wal"))
    assert "日志文件与数据对不上" in str(told_by(path))


def test_a_file_that_was_emptied_keeps_its_log(open_desk: Database, tmp_path: Path) -> None:
    save(open_desk, *NAMES)
    copy = backup.create_backup(open_desk.path, open_desk.data_key, tmp_path / "backups")
    path = as_killed(open_desk, tmp_path / "killed")
    path.write_bytes(b"")
    log = beside(path, "-wal").read_bytes()
    with pytest.raises(UserError, match=r"desk\.kamdesk”缺少内容，已损坏"):
        open_database(path, unlock=UNLOCK)
    assert beside(path, "-wal").read_bytes() == log
    saved = backup.restore(copy.path, open_desk.data_key, path, target_key=open_desk.data_key)
    assert saved is not None
    assert beside(saved.path, "-wal").read_bytes() == log
    assert found(path) == NAMES


def test_a_file_that_was_cut_does_not_open(open_desk: Database, tmp_path: Path) -> None:
    save(open_desk, *NAMES)
    open_desk.close()
    path = as_killed(open_desk, tmp_path / "killed")
    with path.open("rb+") as file:
        file.truncate(path.stat().st_size - 3 * 4096)
    with pytest.raises(UserError, match=r"损坏|无法解读"):
        open_database(path, unlock=UNLOCK)


def test_shared_memory_of_something_else_does_no_harm(open_desk: Database, tmp_path: Path) -> None:
    save(open_desk, *NAMES)
    path = as_killed(open_desk, tmp_path / "killed")
    beside(path, "-shm").write_bytes(b"\7" * 32768)
    assert found(path) == NAMES


def test_what_another_program_has_open_is_left_to_it(open_desk: Database) -> None:
    save(open_desk, *NAMES)
    script = (
        "import sys; from pathlib import Path\n"
        "from kamdesk.store.file.unclean_end import require_everything\n"
        "require_everything(Path(sys.argv[1]), bytes.fromhex(sys.argv[2])); print('fine')"
    )
    flip(beside(open_desk.path, "-wal"), 5000)  # as if it were read in the middle of a write
    assert open_desk.data_key is not None
    run = subprocess.run(
        [sys.executable, "-c", script, str(open_desk.path), open_desk.data_key.hex()],
        capture_output=True,
        text=True,
        env={"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
        check=False,
    )
    flip(beside(open_desk.path, "-wal"), 5000)
    assert run.stdout == "fine\n", run.stderr


@pytest.mark.parametrize("share", [1, 0.7, 0.01])
def test_a_mixed_state_is_never_opened(open_desk: Database, tmp_path: Path, share: float) -> None:
    """An older log, or a part of it, would put older pages over those of the file."""
    save(open_desk, *NAMES[:2])
    older = beside(open_desk.path, "-wal").read_bytes()
    with closing(open_desk.engine.raw_connection()) as connection:
        connection.cursor().execute("PRAGMA wal_checkpoint(RESTART)").fetchall()
    save(open_desk, *NAMES[2:])
    open_desk.close()
    path = as_killed(open_desk, tmp_path / "killed")
    beside(path, "-wal").write_bytes(older[: int(len(older) * share)])
    if read_log(path).commits:
        accept(path, told_by(path).kept_bytes or 0)
    assert found(path) == NAMES


def test_a_restore_over_a_damaged_desk_keeps_it_as_it_was_found(open_desk: Database, tmp_path: Path) -> None:
    save(open_desk, *NAMES)
    key = open_desk.data_key
    made = backup.create_backup(open_desk.path, key, tmp_path / "copies")
    path = as_killed(open_desk, tmp_path / "killed")
    flip(beside(path, "-wal"), 5000)
    damaged = beside(path, "-wal").read_bytes()
    saved = backup.restore(made.path, key, path, target_key=key)
    assert saved is not None
    assert beside(saved.path, "-wal").read_bytes() == damaged
    assert found(path) == NAMES


def test_a_desk_that_another_program_replaces_meanwhile_leaves_no_copy(
    open_desk: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(open_desk, *NAMES)
    path = as_killed(open_desk, tmp_path / "killed")
    beside(path, "-wal").unlink()
    whole = tmp_path / "whole"
    backup.create_backup(open_desk.path, open_desk.data_key, whole)
    copied = backup.copy_as_found

    def replaced_meanwhile(database: Path) -> Path:
        copy = copied(database)
        beside(database, "-shm").unlink()
        next(whole.glob("*.kamdesk")).replace(database)
        return copy

    monkeypatch.setattr(unclean_end, "copy_as_found", replaced_meanwhile)
    with pytest.raises(UserError, match="正被另一个窗口或程序使用"):
        open_database(path, unlock=UNLOCK)
    assert backup.as_found_copies(path) == []
    assert found(path) == NAMES


@pytest.mark.parametrize("is_damaged", [False, True])
def test_a_restore_that_is_refused_in_the_end_leaves_no_copy(
    open_desk: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_damaged: bool
) -> None:
    save(open_desk, *NAMES)
    copy = backup.create_backup(open_desk.path, open_desk.data_key, tmp_path / "copies")
    path, key = as_killed(open_desk, tmp_path / "killed"), open_desk.data_key
    if is_damaged:
        flip(beside(path, "-wal"), 100)
    monkeypatch.setattr(backup, "become_another_device", lambda _: made.append(True))
    monkeypatch.setattr(backup, "is_held", lambda _: bool(made))  # opened while the backup was copied
    made: list[bool] = []
    with pytest.raises(UserError, match="正被另一个窗口或程序使用"):
        backup.restore(copy.path, key, path, target_key=key)
    assert list((path.parent / "backups").iterdir()) == []


def test_closing_empties_the_log_whatever_was_open(open_desk: Database) -> None:
    def work_beside() -> None:
        save(open_desk, *NAMES[2:])

    save(open_desk, *NAMES[:2])
    beside_it = threading.Thread(target=work_beside)
    beside_it.start()
    with open_desk.reading() as work:
        assert len(list(customers.stream(work))) >= 2
    beside_it.join()
    open_desk.close()
    assert not beside(open_desk.path, "-wal").exists()
    assert found(open_desk.path) == NAMES


def test_what_is_acknowledged_is_there_or_missed_out_loud(open_desk: Database, tmp_path: Path) -> None:
    save(open_desk, *NAMES)
    log = beside(open_desk.path, "-wal").read_bytes()
    missed = 0
    for seed in range(12):
        dice = random.Random(seed)
        path = as_killed(open_desk, tmp_path / f"killed-{seed}")
        place = dice.randrange(len(log))
        if seed % 2:
            flip(beside(path, "-wal"), place)
        else:
            beside(path, "-wal").write_bytes(log[:place])
        try:
            assert found(path) == NAMES
        except LostChangesError as told:
            missed += 1
            accept(path, told.kept_bytes or 0)
            kept = found(path)
            assert kept == NAMES[: len(kept)]
            assert len(kept) < len(NAMES)
    assert missed == 12
