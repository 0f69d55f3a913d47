"""A desk gets a new key at once or not at all, and what opened it before opens only old copies."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import closing, contextmanager
from subprocess import PIPE
from typing import TYPE_CHECKING, Any

import pytest

from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.values import Customer
from kamdesk.domain.desk.protection import LockedError, Protection, Unlock, new_recovery_key
from kamdesk.domain.shared.errors import CancelledError, UserError
from kamdesk.domain.shared.progress import no_progress
from kamdesk.domain.shared.text import Message
from kamdesk.store.file import check, encrypting, inspection, keys, opening
from kamdesk.store.file import engine as engines
from kamdesk.store.file.backup import create_backup, page_problems
from kamdesk.store.file.encrypting import change_key
from kamdesk.store.file.held import one_at_a_time
from kamdesk.store.file.opening import create_database, open_database
from kamdesk.store.identity import new_id
from kamdesk.store.queries.customers import customers
from kamdesk.store.queries.records import records
from tests.project import ROOT
from tests.store.file.killing import killed_at_every_step

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

OLD, NEW = "旧口令在这里", "新口令在这里"
RECOVERY = new_recovery_key()
NEW_KEY = bytes(range(1, 33))
NAMES = ["甲公司", "乙公司", "丙公司"]

pytestmark = pytest.mark.usefixtures("cheap_passphrases")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed desk with a few customers, which the old secrets open."""
    made = tmp_path / "desk" / "desk.kamdesk"
    protection = Protection(passphrase=OLD, recovery_key=RECOVERY)
    with closing(create_database(made, protection=protection)) as database:
        for name in NAMES:
            with database.writing(Message("新增")) as work:
                records.save(work, CUSTOMER, Customer(id=new_id(), name=name))
    return made


def change(path: Path, progress: Any = no_progress) -> None:
    key = inspection.find_key(path, Unlock(passphrase=OLD))
    assert key is not None
    change_key(path, key, NEW_KEY, keys.KeySlots.seal(NEW_KEY, Protection(passphrase=NEW)), progress)


def opener(path: Path) -> str:
    """Open a desk by the one passphrase that does, require everything in it, and return that."""
    fitting = []
    for passphrase in (OLD, NEW):
        try:
            database = open_database(path, unlock=Unlock(passphrase=passphrase))
        except LockedError:
            continue
        fitting.append(passphrase)
        with closing(database):
            with database.reading() as work:
                assert sorted(customer.name for customer in customers.stream(work)) == sorted(NAMES)
                assert check.index_problems(work) == []
                assert check.log_problems(work) == []
                assert check.record_problems(work) == []
            assert page_problems(path, database.data_key) == []
    (only,) = fitting
    return only


def files(path: Path) -> set[str]:
    return {file.name for file in path.parent.iterdir()}


def test_everything_is_there_and_nothing_else_is_left(path: Path) -> None:
    before = files(path)
    told: list[int] = []
    change(path, lambda done, _total: told.append(done))
    assert files(path) == before
    assert told == sorted(told)
    assert (told[0], told[-1]) == (0, 100)
    assert opener(path) == NEW
    with closing(open_database(path, unlock=Unlock(passphrase=NEW))) as database:
        with database.writing(Message("新增")) as work:
            records.save(work, CUSTOMER, Customer(id=new_id(), name="丁公司"))
        with database.reading() as work:
            assert len(list(customers.stream(work))) == len(NAMES) + 1


def test_old_secrets_and_old_slots_open_only_what_was_copied_before(path: Path, tmp_path: Path) -> None:
    key = inspection.find_key(path, Unlock(passphrase=OLD))
    copy = create_backup(path, key, tmp_path / "copies").path
    change(path)
    for unlock in (Unlock(passphrase=OLD), Unlock(recovery_key=RECOVERY)):
        with pytest.raises(LockedError):
            open_database(path, unlock=unlock)
        assert inspection.find_key(copy, unlock) == key
    assert inspection.inspect_file(copy, key)
    shutil.copyfile(keys.slots_beside(copy), keys.slots_beside(path))  # as one who kept both would try
    for unlock in (Unlock(passphrase=OLD), Unlock(recovery_key=RECOVERY)):
        with pytest.raises(UserError, match="无法解读"):
            open_database(path, unlock=unlock)


def test_killed_at_any_step_it_opens_by_the_old_secret_or_the_new(path: Path, tmp_path: Path) -> None:
    with killed_at_every_step(path.parent, tmp_path) as left:
        change(path)
    assert any(any(folder.glob("*.new")) for folder in left)
    assert any(any(folder.glob("*.keys.next")) for folder in left)
    openers = [opener(folder / path.name) for folder in left]
    assert len(openers) > 8
    assert (openers[0], openers[-1]) == (OLD, NEW)
    assert openers == sorted(openers, key=[OLD, NEW].index)  # the old one up to one step
    assert not [file for folder in left for file in folder.glob("*.new*")]  # opening cleans up
    assert not [file for folder in left for file in folder.glob("*.keys.next")]
    last_old = left[openers.index(NEW) - 1] / path.name
    change(last_old)
    assert opener(last_old) == NEW


def test_slots_that_could_not_be_renamed_are_not_lost_by_the_next_change(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_draft: Path, _target: Path) -> None:
        raise UserError(Message("没有权限"))

    with monkeypatch.context() as patch:
        patch.setattr(keys, "put_in_place", refuse)
        change(path)
    assert path.with_name(path.name + keys.READY_SUFFIX).exists()
    third = bytes(range(2, 34))
    slots = keys.KeySlots.seal(third, Protection(passphrase=OLD))
    with killed_at_every_step(path.parent, tmp_path) as left:
        change_key(path, NEW_KEY, third, slots, no_progress)
    openers = [opener(folder / path.name) for folder in left]
    assert openers == sorted(openers, key=[NEW, OLD].index)
    assert (openers[0], openers[-1]) == (NEW, OLD)


def test_slots_whose_file_somebody_deleted_do_not_replace_those_that_open_the_desk(
    path: Path, tmp_path: Path
) -> None:
    with killed_at_every_step(path.parent, tmp_path) as left:
        change(path)
    ready = next(folder for folder in left if any(folder.glob("*.keys.next")) and any(folder.glob("*.new")))
    desk = ready / path.name
    keys.fresh_beside(desk).unlink()  # as one who tidies up does
    for unlock in (Unlock(passphrase=OLD), Unlock(passphrase=NEW)):
        with pytest.raises(UserError):
            open_database(desk, unlock=unlock)
    desk.with_name(desk.name + keys.READY_SUFFIX).unlink()
    assert opener(desk) == OLD


def test_what_a_kill_left_and_could_not_be_swept_is_in_nobodys_way(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with killed_at_every_step(path.parent, tmp_path) as left:
        change(path)
    monkeypatch.setattr(opening, "sweep", lambda _path: None)
    unswept = [folder for folder in left if any(folder.glob("*.keys.next")) and any(folder.glob("*.new"))]
    assert unswept
    for folder in unswept:
        open_database(folder / path.name, unlock=Unlock(passphrase=OLD)).close()
        change(folder / path.name)
        assert opener(folder / path.name) == NEW


def test_a_desk_that_is_open_elsewhere_keeps_its_key(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "BUSY_MILLISECONDS", 50)
    before = files(path)
    with (
        closing(open_database(path, unlock=Unlock(passphrase=OLD))),
        pytest.raises(UserError, match="另一个窗口或程序"),
    ):
        change(path)
    assert files(path) == before
    assert opener(path) == OLD


def test_nobody_gets_at_the_file_while_it_is_made_anew(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def intrude(done: int, _total: int) -> None:
        if done == 100:
            with pytest.raises(UserError, match="占用"):
                open_database(path, unlock=Unlock(passphrase=OLD))
            with pytest.raises(UserError, match="另一个窗口或程序"):
                change(path)

    monkeypatch.setattr(engines, "BUSY_MILLISECONDS", 50)
    change(path, intrude)
    assert opener(path) == NEW


def test_stopped_on_the_way_it_is_as_before(path: Path) -> None:
    before = files(path)
    for step in (0, 30, 50, 100):

        def stop(done: int, _total: int, step: int = step) -> None:
            if done >= step:
                raise CancelledError

        with pytest.raises(CancelledError):
            change(path, stop)
        assert files(path) == before
        assert opener(path) == OLD


@pytest.mark.parametrize(
    "change_of_it", ["name = name || 'x'", "id = id || 'x' WHERE rowid = 1", "rowid = rowid + 10"]
)
def test_a_copy_that_is_not_alike_is_not_taken(
    path: Path, monkeypatch: pytest.MonkeyPatch, change_of_it: str
) -> None:
    before, real = files(path), encrypting._copy_pages

    def unlike(source: Any, fresh: Path, data_key: bytes, progress: Any) -> None:
        real(source, fresh, data_key, progress)
        with closing(engines.connect(fresh, data_key, as_found=True)) as copy:
            copy.execute(f"UPDATE customer SET {change_of_it}")

    monkeypatch.setattr(encrypting, "_copy_pages", unlike)
    with pytest.raises(UserError, match="不一致"):
        change(path)
    monkeypatch.undo()
    assert files(path) == before
    assert opener(path) == OLD


FULL = OSError(28, "No space left on device")


@pytest.mark.parametrize("call", ["fsync", "replace"])
@pytest.mark.parametrize("turn", [0, 1])
def test_a_disk_that_refuses_is_a_sentence_and_leaves_nothing(
    path: Path, monkeypatch: pytest.MonkeyPatch, call: str, turn: int
) -> None:
    before, calls, real = files(path), [], getattr(os, call)

    def refuse(*arguments: Any) -> None:
        calls.append(arguments)
        if len(calls) == turn + 1:
            raise FULL
        real(*arguments)

    monkeypatch.setattr(os, call, refuse)
    with pytest.raises(UserError, match="磁盘已满"):
        change(path)
    monkeypatch.undo()
    assert files(path) == before
    assert opener(path) == OLD


def test_a_disk_that_is_full_half_way_is_a_sentence_and_leaves_nothing(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, real = files(path), engines.connect

    def connect(place: Path, *arguments: Any, **named: Any) -> Any:
        connection = real(place, *arguments, **named)
        if place == keys.fresh_beside(path):
            connection.execute("PRAGMA max_page_count = 20")  # SQLite says then what it says of a full disk
        return connection

    monkeypatch.setattr(engines, "connect", connect)
    with pytest.raises(UserError, match="磁盘已满"):
        change(path)
    monkeypatch.undo()
    assert files(path) == before
    assert opener(path) == OLD


MEETING = """
import sys
from pathlib import Path
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.values import Customer
from kamdesk.domain.desk.protection import Unlock
from kamdesk.domain.shared.text import Message
from kamdesk.store.file.opening import open_database
from kamdesk.store.identity import new_id
from kamdesk.store.queries.records import records

database = open_database(Path(sys.argv[1]), unlock=Unlock(passphrase=sys.argv[2]))
with database.writing(Message("新增")) as work:
    records.save(work, CUSTOMER, Customer(id=new_id(), name="丁公司"))
if sys.argv[3] == "stays":
    print("open", flush=True)
    sys.stdin.read()
database.close()
"""


@pytest.mark.parametrize("manner", ["stays", "leaves"])
def test_who_opens_the_desk_just_before_the_new_file_comes_loses_nothing(
    path: Path, monkeypatch: pytest.MonkeyPatch, manner: str
) -> None:
    command = [sys.executable, "-c", MEETING, str(path), OLD, manner]
    surroundings = {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    guests: list[subprocess.Popen[bytes]] = []
    ready = keys.write_slots_ready

    @contextmanager
    def meeting(place: Path) -> Iterator[None]:
        if keys.fresh_beside(place).exists() and not guests:
            guests.append(subprocess.Popen(command, stdin=PIPE, stdout=PIPE, env=surroundings))
            assert guests[0].stdout is not None
            guests[0].stdout.read(4)  # until it is open, or gone
        with one_at_a_time(place):
            yield

    def wait_for_slots(place: Path, slots: keys.KeySlots) -> None:
        ready(place, slots)
        monkeypatch.setattr(encrypting, "one_at_a_time", meeting)

    monkeypatch.setattr(keys, "write_slots_ready", wait_for_slots)
    with pytest.raises(UserError, match="正被另一个窗口或程序使用"):
        change(path)
    guests[0].communicate()
    assert guests[0].returncode == 0
    with closing(open_database(path, unlock=Unlock(passphrase=OLD))) as database, database.reading() as work:
        assert sorted(each.name for each in customers.stream(work)) == sorted([*NAMES, "丁公司"])
