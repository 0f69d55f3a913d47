"""What other users of the PC could read is said, file by file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.config.access_lists import readers_of
from kamdesk.domain.shared.text import Message
from kamdesk.services.desk.backups import Backups
from kamdesk.services.desk.file_rights import open_files
from kamdesk.store.file import keys

if TYPE_CHECKING:
    from pathlib import Path

    from kamdesk.store.file.database import Database

COLLEAGUES = (Message("同组的用户"), Message("这台电脑的其他用户"))


def test_in_a_folder_of_ones_own_nobody_else_reads(database: Database, tmp_path: Path) -> None:
    made = Backups(database).create()
    tmp_path.chmod(0o700)
    assert readers_of(database.path) == readers_of(made) == ()
    assert open_files(database.path, tmp_path / "gone") == ()


def test_each_file_that_others_may_read_is_said_with_their_names(database: Database, tmp_path: Path) -> None:
    beside, second = Backups(database).create().parent, tmp_path / "stick"
    slots = keys.slots_beside(database.path)
    slots.write_bytes(b"")
    said = open_files(database.path, second, ask=lambda path: COLLEAGUES if path != slots else ())
    names = [str(sentence).split("”")[0].removeprefix("“") for sentence in said]
    assert str(slots) not in names
    assert {str(database.path), str(beside), str(second)} <= set(names)
    assert "同组的用户、这台电脑的其他用户" in str(said[0])


def test_what_the_system_does_not_tell_is_passed_over(database: Database) -> None:
    def refuse(path: Path) -> tuple[Message, ...]:
        raise OSError(1, "not supported", str(path))

    assert open_files(database.path, ask=refuse) == ()
