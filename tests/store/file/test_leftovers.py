"""A backup that is killed at any step spoils nothing, and what it leaves is gone at the next start."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from kamdesk.domain.desk.protection import Protection, Unlock
from kamdesk.store.file import backup, keys
from kamdesk.store.file.opening import create_database, open_database
from tests.project import ROOT
from tests.store.file.killing import killed_at_every_step

if TYPE_CHECKING:
    from pathlib import Path

OPENER = Unlock(passphrase="口令")

pytestmark = pytest.mark.usefixtures("cheap_passphrases")


def test_a_backup_killed_at_any_step_leaves_nothing_but_whole_backups(tmp_path: Path) -> None:
    path = tmp_path / "desk" / "desk [1].kamdesk"  # brackets mean something to patterns of names
    with closing(create_database(path, protection=Protection(passphrase="口令"))) as database:
        kept = backup.create_backup(path, database.data_key, backup.folder_beside(path), reason="import")
        killed = tmp_path / "killed"
        killed.mkdir()
        with killed_at_every_step(path.parent, killed) as left:
            made = backup.create_backup(path, database.data_key, backup.folder_beside(path))
    assert any(list((folder / "backups").glob("*.new*")) for folder in left)
    for folder in left:
        desk = folder / path.name
        with closing(open_database(desk, unlock=OPENER)) as database:
            found = {entry.path.name for entry in backup.list_backups(folder / "backups", desk)}
            for name in found:
                assert backup.verify(folder / "backups" / name, database.data_key)
        names = {each.name for each in (folder / "backups").iterdir()}
        assert names == found | {name + keys.SUFFIX for name in found}
        assert kept.path.name in found <= {kept.path.name, made.path.name}


def test_what_belongs_to_others_stays(tmp_path: Path) -> None:
    path = tmp_path / "desk.kamdesk"
    create_database(path, protection=Protection(passphrase="口令")).close()
    old, new = (f".{digit * 32}.partial" for digit in "ab")
    others = [
        "other.kamdesk.new",
        "desk.kamdesk-notes.txt",
        "backups/other-20260101-000000-000.kamdesk.new",
        new,  # another program may be writing it
    ]
    mine = [
        "desk.kamdesk.new",
        "desk.kamdesk.0a1b.new",
        "desk.kamdesk-journal",
        "backups/desk-20260101-000000-000.kamdesk.keys",
        old,
    ]
    (tmp_path / "backups").mkdir()
    for name in (*others, *mine):
        (tmp_path / name).write_text("", "utf-8")
    os.utime(tmp_path / old, (0, 0))
    open_database(path, unlock=OPENER).close()
    assert [name for name in others if not (tmp_path / name).exists()] == []
    assert [name for name in mine if (tmp_path / name).exists()] == []


def test_keys_of_a_backup_that_another_program_is_making_stay(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "desk.kamdesk"
    create_database(path, protection=Protection(passphrase="口令")).close()
    made = tmp_path / "backups" / "desk-20260101-000000-000.kamdesk"
    made.parent.mkdir()
    for each in (keys.fresh_beside(made), keys.slots_beside(made)):
        each.write_text("", "utf-8")

    def refuse(left: Path, _endings: tuple[str, ...] = ()) -> None:
        raise PermissionError(left)  # as Windows does for what is open

    monkeypatch.setattr("kamdesk.store.file.leftovers.remove_files", refuse)
    open_database(path, unlock=OPENER).close()
    assert keys.slots_beside(made).exists()


OPENING = """
import sys
from pathlib import Path
from kamdesk.domain.desk.protection import Unlock
from kamdesk.store.file.opening import open_database

open_database(Path(sys.argv[1]), unlock=Unlock(passphrase="口令")).close()
"""


def test_a_backup_stands_that_is_being_made_while_another_program_opens_the_desk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "desk.kamdesk"
    whole = backup.check_copy

    def open_elsewhere(copy: Path, data_key: bytes | None) -> None:
        subprocess.run(
            [sys.executable, "-c", OPENING, str(path)],
            check=True,
            env={"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
        )
        whole(copy, data_key)

    monkeypatch.setattr(backup, "check_copy", open_elsewhere)
    with closing(create_database(path, protection=Protection(passphrase="口令"))) as database:
        made = backup.create_backup(path, database.data_key, backup.folder_beside(path))
        assert backup.verify(made.path, database.data_key)
