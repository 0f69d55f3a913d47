"""A migration that is killed at any step leaves the old file or the new one, whole, and nothing beside it."""

from __future__ import annotations

import shutil
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from kamdesk.domain.desk.protection import Unlock
from kamdesk.store.file import backup, check, engine, revisions
from kamdesk.store.file.opening import open_database
from kamdesk.store.file.schema import schema_problems
from kamdesk.store.queries.customers import contacts, customers
from tests.store.file.killing import killed_at_every_step
from tests.store.file.test_migrating import OLD, old_desk

if TYPE_CHECKING:
    from pathlib import Path


def revision(path: Path, place: Path) -> str:
    """Return the revision that a file is found at, asked of a copy."""
    shutil.copytree(path.parent, place)
    with closing(engine.connect(place / path.name, None, as_found=True)) as connection:
        return str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])


@pytest.mark.parametrize("old", [path.stem for path in sorted(OLD.glob("*.sql"))])
def test_killed_at_any_step_it_opens_whole(tmp_path: Path, old: str) -> None:
    path = tmp_path / "desk" / "desk.kamdesk"
    path.parent.mkdir()
    old_desk(path, old)
    killed = tmp_path / "killed"
    killed.mkdir()
    with killed_at_every_step(path.parent, killed) as left:
        open_database(path, unlock=Unlock()).close()
    found = [revision(folder / path.name, tmp_path / f"asked-{folder.name}") for folder in left]
    assert (found[0], found[-1]) == (old, revisions.head())
    assert found == sorted(found)  # the old one up to one step
    assert set(found) == {old, revisions.head()}
    for folder in left:
        with closing(open_database(folder / path.name, unlock=Unlock())) as database:
            with database.reading() as work:
                (customer,) = customers.stream(work)
                people = contacts.of_customer(work, customer.id)
                assert (customer.name, [person.name for person in people]) == ("平安银行", ["王芳"])
                assert check.log_problems(work) == check.record_problems(work) == []
                assert check.index_problems(work) == schema_problems(work) == []
            assert check.file_problems(database) == []
        assert {part.name for part in folder.iterdir()} == {path.name, "backups"}
        copies = backup.list_backups(folder / "backups", folder / path.name)
        assert set((folder / "backups").iterdir()) == {copy.path for copy in copies}
