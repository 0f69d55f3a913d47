"""A file comes to this program's revision whole or stays as it was."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from kamdesk.domain.customers.kinds import CONTACT, CUSTOMER
from kamdesk.domain.customers.values import Customer
from kamdesk.domain.desk.protection import Protection, Unlock
from kamdesk.domain.printing.print_log import Delivery
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.store.file import backup, check, engine, migrating, revisions
from kamdesk.store.file.inspection import PLAIN_MARK, find_key
from kamdesk.store.file.opening import create_database, open_database
from kamdesk.store.file.schema import schema_problems
from kamdesk.store.identity import new_id
from kamdesk.store.models.base import Base
from kamdesk.store.queries.company import approvals
from kamdesk.store.queries.customers import contacts as contact_queries
from kamdesk.store.queries.customers import customers
from kamdesk.store.queries.evaluations import evaluations
from kamdesk.store.queries.printing import print_log
from kamdesk.store.queries.records import records
from kamdesk.store.search.index import differences

HEAD = revisions.head()
OLD = Path(__file__).parent / "old"
NEXT = """
import sqlalchemy as sa
from alembic import op

revision = "r9999"
down_revision = "{head}"

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
        customer = records.save(work, CUSTOMER, Customer(id=new_id(), name="平安银行"))
        from kamdesk.domain.customers.values import Contact

        records.save(work, CONTACT, Contact(id=new_id(), customer_id=customer.id, name="王芳"))
    database.close()
    return path


@pytest.fixture
def with_next_revision(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the program one revision more, in a copy of its scripts."""
    import shutil

    scripts = tmp_path / "scripts"
    shutil.copytree(revisions.SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(revisions, "SCRIPTS", scripts)
    return scripts / "versions" / "r9999_next.py"


def content(path: Path) -> tuple[str, list[tuple[str]], int]:
    key = find_key(path, Unlock(passphrase="口令"))
    with closing(engine.connect(path, key, as_found=True)) as connection:
        revision = connection.execute("SELECT version_num FROM alembic_version").fetchone()[0]
        names = connection.execute("SELECT name FROM customer").fetchall()
        contacts = connection.execute("SELECT count(*) FROM contact").fetchone()[0]
    return revision, names, contacts


def test_the_names_of_the_scripts_tell_the_revisions_that_alembic_finds() -> None:
    scripts = ScriptDirectory.from_config(migrating._config())
    assert revisions.known() == [script.revision for script in scripts.walk_revisions()][::-1]
    assert revisions.head() == scripts.get_current_head()


def test_the_models_are_what_the_revisions_build(database: object) -> None:
    from kamdesk.store.file.database import Database

    assert isinstance(database, Database)
    with engine.reading(database.engine).connect() as connection:
        context = MigrationContext.configure(
            connection,
            opts={"include_name": lambda name, kind, _: kind != "table" or "search_words" not in name},
        )
        assert compare_metadata(context, Base.metadata) == []


def test_a_migration_keeps_children_and_makes_a_backup_first(desk: Path, with_next_revision: Path) -> None:
    with_next_revision.write_text(NEXT.format(head=HEAD, more=""), "utf-8")
    open_database(desk, unlock=Unlock(passphrase="口令")).close()
    assert content(desk) == ("r9999", [("平安银行",)], 1)
    made = backup.list_backups(backup.folder_beside(desk), desk)
    assert [entry.reason for entry in made] == ["migration"]
    assert content(made[0].path)[0] == HEAD
    open_database(desk, unlock=Unlock(passphrase="口令")).close()
    assert len(backup.list_backups(backup.folder_beside(desk), desk)) == 1


@pytest.mark.parametrize(
    "more", ["raise ZeroDivisionError", "op.execute(\"UPDATE contact SET customer_id = 'nobody'\")"]
)
def test_a_migration_that_fails_half_way_leaves_everything_as_it_was(
    desk: Path, with_next_revision: Path, more: str
) -> None:
    with_next_revision.write_text(NEXT.format(head=HEAD, more=more), "utf-8")
    before = content(desk)
    with pytest.raises((ZeroDivisionError, UserError)):
        open_database(desk, unlock=Unlock(passphrase="口令"))
    assert content(desk) == before


def test_a_file_that_says_a_wrong_revision_is_refused_in_a_sentence(desk: Path) -> None:
    with closing(
        engine.connect(desk, find_key(desk, Unlock(passphrase="口令")), as_found=True)
    ) as connection:
        connection.execute("UPDATE alembic_version SET version_num = 'r0001'")
    before = content(desk)
    with pytest.raises(UserError, match=r"与它写明的版本不符，没有升级，也没有任何改动"):
        open_database(desk, unlock=Unlock(passphrase="口令"))
    assert content(desk) == before


def test_sql_for_postgresql_builds_every_table() -> None:
    sql = migrating.sql_for_postgresql()
    for table in Base.metadata.tables:
        assert f"CREATE TABLE {table} " in sql or f'CREATE TABLE "{table}" ' in sql
    assert "TSVECTOR" in sql
    assert "append-only" in sql
    assert "fts5" not in sql
    assert f"'{revisions.head()}'" in sql


def old_desk(path: Path, revision: str) -> None:
    """Build a desk as a program of that revision left it: its tables, and the rows kept beside this test."""
    path.touch()
    made = engine.make_engine(path, None, foreign_keys=False, pooled=False)
    with engine.writing(made).begin() as connection:
        config = migrating._config()
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
    with closing(engine.connect(path, None, as_found=True)) as connection:
        connection.executescript((OLD / f"{revision}.sql").read_text("utf-8"))
        connection.execute(f"PRAGMA application_id = {PLAIN_MARK}")


@pytest.mark.parametrize("revision", [path.stem for path in sorted(OLD.glob("*.sql"))])
def test_a_desk_of_each_older_program_comes_to_the_head_whole(tmp_path: Path, revision: str) -> None:
    path = tmp_path / "old.kamdesk"
    old_desk(path, revision)
    database = open_database(path, unlock=Unlock())
    with database.reading() as work:
        (customer,) = customers.stream(work)
        contacts = contact_queries.of_customer(work, customer.id)
        assert len(print_log.keys(work)) == 0
        assert check.log_problems(work) == check.record_problems(work) == []
        assert schema_problems(work) == check.desk_problems(work, encrypted=False) == []
        assert differences(work) == 0
    assert (customer.name, [contact.name for contact in contacts]) == ("平安银行", ["王芳"])
    assert check.file_problems(database) == []
    with database.writing(Message("登记打印")) as work:
        print_log.add(work, Delivery("customer-card", "客户资料卡", "1", "filled", 2))
    database.close()
    with closing(engine.connect(path, None, as_found=True)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == (HEAD,)
    (made,) = backup.list_backups(backup.folder_beside(path), path)
    assert made.reason == "migration"
    assert backup.verify(made.path, None) == revision


def test_old_signatures_stay_and_nobody_is_said_to_have_stood_in(tmp_path: Path) -> None:
    path = tmp_path / "old.kamdesk"
    old_desk(path, "r0007")
    database = open_database(path, unlock=Unlock())
    with database.reading() as work:
        (sheet,) = evaluations.current(work, date(2026, 11, 1)).values()
        signed = evaluations.signatures(work, [sheet.id])[sheet.id]
        (course,) = approvals.of_subject(work, "customer", next(iter(customers.stream(work))).id)
    assert [(each.name, each.signed_by, each.stand_in, each.reason) for each in signed] == [
        ("赵敏", None, "", ""),
        ("钱进", None, "", ""),
    ]
    assert [(step.on_paper, step.stand_in_reason) for step in course.steps] == [(True, "")]
    database.close()


def test_a_log_that_was_broken_before_digests_were_keyed_stays_broken(tmp_path: Path) -> None:
    path = tmp_path / "old.kamdesk"
    old_desk(path, "r0007")
    with closing(engine.connect(path, None, as_found=True)) as connection:
        connection.execute("DROP TRIGGER change_transaction_no_update")
        stamps = [
            stamp for (stamp,) in connection.execute("SELECT stamp FROM change_transaction ORDER BY key")
        ]
        connection.execute("UPDATE change_transaction SET author = '别人' WHERE stamp = ?", (stamps[1],))
        connection.execute("UPDATE change_transaction SET \"values\" = '{' WHERE stamp = ?", (stamps[3],))
        connection.execute(
            "CREATE TRIGGER change_transaction_no_update BEFORE UPDATE ON change_transaction "
            "BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END"
        )
    migrating.migrate(path, None)
    with closing(engine.connect(path, None, as_found=True)) as connection:
        held = connection.execute("SELECT stamp, digest FROM change_transaction ORDER BY key").fetchall()
        connection.execute("DROP TRIGGER change_transaction_no_update")
        connection.execute("UPDATE change_transaction SET \"values\" = '{}' WHERE stamp = ?", (stamps[3],))
    assert len(held) == len({digest for _, digest in held})
    with closing(open_database(path, unlock=Unlock())) as database, database.reading() as work:
        told = [str(problem) for problem in check.log_problems(work)]
    assert told == [f"变更记录不连贯：{stamps[1]}", f"变更记录不连贯：{stamps[3]}"]
