"""A restore replaces file and keys so that a kill at any moment leaves a desk that opens."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.values import Customer
from kamdesk.domain.desk.protection import Protection, Unlock
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.store.file import backup, inspection, keys
from kamdesk.store.file.opening import create_database, open_database
from kamdesk.store.identity import new_id
from kamdesk.store.queries.customers import customers
from kamdesk.store.queries.records import records
from tests.project import ROOT
from tests.store.file.killing import killed_at_every_step

if TYPE_CHECKING:
    from pathlib import Path

OLD, NEW = "旧口令在这里", "新口令在这里"

pytestmark = pytest.mark.usefixtures("cheap_passphrases")


def make(path: Path, name: str, passphrase: str | None) -> Path:
    """Make a closed desk with one customer; plain without a passphrase."""
    protection = Protection(encrypted=passphrase is not None, passphrase=passphrase)
    with (
        closing(create_database(path, protection=protection)) as database,
        database.writing(Message("新增")) as work,
    ):
        records.save(work, CUSTOMER, Customer(id=new_id(), name=name))
    return path


def found(path: Path) -> str:
    """Open a desk by whichever passphrase it takes, and return its customer's name."""
    for passphrase in (OLD, NEW):
        try:
            database = open_database(path, unlock=Unlock(passphrase=passphrase))
        except UserError:
            continue
        with closing(database), database.reading() as work:
            return "".join(customer.name for customer in customers.stream(work))
    raise AssertionError(f"nothing opens {path}")


# a plain backup never replaces an encrypted desk
@pytest.mark.parametrize(("before", "after"), [(OLD, NEW), (None, NEW), (None, None)])
def test_killed_at_any_step_one_whole_desk_opens(
    tmp_path: Path, before: str | None, after: str | None
) -> None:
    made = make(tmp_path / "other" / "desk.kamdesk", "备份的客户", after)
    unlock = Unlock(passphrase=NEW)
    key = inspection.find_key(made, unlock)
    copy = backup.create_backup(made, key, tmp_path / "copies")
    path = make(tmp_path / "desk" / "desk.kamdesk", "现有的客户", before)
    present = inspection.find_key(path, Unlock(passphrase=OLD))
    killed = tmp_path / "killed"
    killed.mkdir()
    with killed_at_every_step(path.parent, killed) as left:
        backup.restore(copy.path, key, path, target_key=present)
    states = [found(folder / path.name) for folder in left]
    assert len(states) > 5
    assert states[0] == "现有的客户"
    assert states[-1] == "备份的客户"
    assert states == sorted(states, key=["现有的客户", "备份的客户"].index)  # the old one up to one step
    assert not [path for folder in left for path in folder.glob("*.new*")]  # opening cleans up
    assert not [path for folder in left for path in folder.glob("*.keys.next")]


def test_a_lost_file_comes_back_beside_keys_that_do_not_open_it(tmp_path: Path) -> None:
    made = make(tmp_path / "other" / "desk.kamdesk", "备份的客户", NEW)
    key = inspection.find_key(made, Unlock(passphrase=NEW))
    copy = backup.create_backup(made, key, tmp_path / "copies")
    path = make(tmp_path / "desk" / "desk.kamdesk", "现有的客户", OLD)
    path.unlink()
    killed = tmp_path / "killed"
    killed.mkdir()
    with killed_at_every_step(path.parent, killed) as left:
        backup.restore(copy.path, key, path)
    back = [folder for folder in left if (folder / path.name).exists()]
    assert back
    assert {found(folder / path.name) for folder in back} == {"备份的客户"}
    assert not keys.has_slots(tmp_path / "copies" / "nothing.kamdesk")


HOLDER = """
import sys
from pathlib import Path
from kamdesk.domain.desk.protection import Unlock
from kamdesk.store.file.opening import open_database
database = open_database(Path(sys.argv[1]), unlock=Unlock(passphrase=sys.argv[2]))
print("open", flush=True)
sys.stdin.read()
database.close()
"""


def test_a_desk_that_a_window_has_open_is_not_replaced_by_a_backup_with_another_key(tmp_path: Path) -> None:
    made = make(tmp_path / "other" / "desk.kamdesk", "备份的客户", NEW)
    key = inspection.find_key(made, Unlock(passphrase=NEW))
    copy = backup.create_backup(made, key, tmp_path / "copies")
    path = make(tmp_path / "desk" / "desk.kamdesk", "现有的客户", OLD)
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path), OLD],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
    ) as window:
        assert window.stdout is not None
        assert window.stdout.readline() == b"open\n"
        with pytest.raises(UserError, match="正在使用"):
            backup.restore(copy.path, key, path, target_key=key)  # the key of the present file is not known
        window.communicate()
    assert found(path) == "现有的客户"
    backup.restore(copy.path, key, path, target_key=key)
    assert found(path) == "备份的客户"
