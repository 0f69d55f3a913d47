"""A file comes to this program's revision whole or stays as it was."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from kamdesk.domain.customers.values import Customer
from kamdesk.domain.protection import Protection, Unlock
from kamdesk.domain.text import Message
from kamdesk.store import backup, engine, migrating
from kamdesk.store.identity import new_id
from kamdesk.store.models import Base
from kamdesk.store.opening import create_database, open_database
from kamdesk.store.queries import customers

if TYPE_CHECKING:
    from pathlib import Path

NEXT = """
import sqlalchemy as sa
from alembic import op

revision = "r0002"
down_revision = "r0001"

def upgrade():
    with op.batch_alter_table("customer") as batch:
        batch.add_column(sa.Column("motto", sa.Text(), nullable=True))
    {more}
"""

pytestmark = pytest.mark.usefixtures("cheap_passphrases")


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    path = tmp_path / "desk.kamdesk"
    database = create_database(path, protection=Protection(passphrase="口令"))
    with database.writing(Message("新增")) as work:
        customer = customers.save(work, Customer(id=new_id(), name="平安银行"))
        from kamdesk.domain.customers.values import Contact

        customers.save_contact(work, Contact(id=new_id(), customer_id=customer.id, name="王芳"))
    database.close()
    return path


@pytest.fixture
def with_next_revision(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the program one revision more, in a copy of its scripts."""
    import shutil

    scripts = tmp_path / "scripts"
    shutil.copytree(migrating.SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(migrating, "SCRIPTS", scripts)
    monkeypatch.setattr(migrating, "_scripts", migrating._scripts.__wrapped__)
    return scripts / "versions" / "r0002_next.py"


def content(path: Path) -> tuple[str, list[tuple[str]], int]:
    from kamdesk.store.files import find_key

    key = find_key(path, Unlock(passphrase="口令"))
    with closing(engine.connect(path, key, as_found=True)) as connection:
        revision = connection.execute("SELECT version_num FROM alembic_version").fetchone()[0]
        names = connection.execute("SELECT name FROM customer").fetchall()
        contacts = connection.execute("SELECT count(*) FROM contact").fetchone()[0]
    return revision, names, contacts


def test_the_models_are_what_the_revisions_build(database: object) -> None:
    from kamdesk.store.database import Database

    assert isinstance(database, Database)
    with engine.reading(database.engine).connect() as connection:
        context = MigrationContext.configure(
            connection,
            opts={"include_name": lambda name, kind, _: kind != "table" or "search_words" not in name},
        )
        assert compare_metadata(context, Base.metadata) == []


def test_a_migration_keeps_children_and_makes_a_backup_first(desk: Path, with_next_revision: Path) -> None:
    with_next_revision.write_text(NEXT.format(more=""), "utf-8")
    open_database(desk, unlock=Unlock(passphrase="口令")).close()
    assert content(desk) == ("r0002", [("平安银行",)], 1)
    made = backup.list_backups(backup.folder_beside(desk), desk)
    assert [entry.reason for entry in made] == ["migration"]
    assert content(made[0].path)[0] == "r0001"
    open_database(desk, unlock=Unlock(passphrase="口令")).close()
    assert len(backup.list_backups(backup.folder_beside(desk), desk)) == 1


@pytest.mark.parametrize(
    "more", ["raise ZeroDivisionError", "op.execute(\"UPDATE contact SET customer_id = 'nobody'\")"]
)
def test_a_migration_that_fails_half_way_leaves_everything_as_it_was(
    desk: Path, with_next_revision: Path, more: str
) -> None:
    with_next_revision.write_text(NEXT.format(more=more), "utf-8")
    before = content(desk)
    with pytest.raises((ZeroDivisionError, RuntimeError)):
        open_database(desk, unlock=Unlock(passphrase="口令"))
    assert content(desk) == before


def test_sql_for_postgresql_builds_every_table() -> None:
    sql = migrating.sql_for_postgresql()
    for table in Base.metadata.tables:
        assert f"CREATE TABLE {table} " in sql or f'CREATE TABLE "{table}" ' in sql
    assert "TSVECTOR" in sql
    assert "append-only" in sql
    assert "fts5" not in sql
    assert f"'{migrating.head()}'" in sql
