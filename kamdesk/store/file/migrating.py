"""Migrates a database file to this program's revision, in one transaction or not at all."""

from __future__ import annotations

import io
from contextlib import contextmanager
from typing import TYPE_CHECKING

import sqlcipher3.dbapi2
from sqlalchemy import StaticPool, create_engine, text
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.store.file import engine as engines
from kamdesk.store.file import revisions
from kamdesk.store.file.storage_errors import explaining_database
from kamdesk.store.log.work import Work

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from alembic.config import Config
    from sqlalchemy import Connection


def migrate(path: Path, key: bytes | None, *, then: Callable[[Work], object] | None = None) -> None:
    """Bring the file to `head`, and do ``then`` within the same act; all is rolled back when a step fails.

    Foreign keys are off while tables are rebuilt, and checked as a whole before the commit.
    """
    from alembic import command  # only now: hardly any start has something to migrate

    engine = engines.make_engine(path, key, foreign_keys=False, pooled=False)
    with engines.writing(engine).begin() as connection:
        config = _config()
        config.attributes["connection"] = connection
        with _telling_what_does_not_fit(path):
            command.upgrade(config, "head")
        if connection.execute(text("PRAGMA foreign_key_check")).first() is not None:
            raise _does_not_fit(path)
        if then is not None:
            with Session(connection, join_transaction_mode="rollback_only") as session:
                then(Work(session))


@contextmanager
def _telling_what_does_not_fit(path: Path) -> Iterator[None]:
    """Raise `UserError` where a step finds other tables or rows than a program of that revision left."""
    try:
        with explaining_database(path):
            yield
    except DatabaseError as error:
        raise _does_not_fit(path) from error


def _does_not_fit(path: Path) -> UserError:
    return UserError(
        Message(
            "“{path}”里的数据表或记录与它写明的版本不符，没有升级，也没有任何改动；请用备份恢复。",
            path=str(path),
        )
    )


@contextmanager
def in_memory() -> Iterator[Connection]:
    """Give a connection to an empty database of this program's revision that lies on no disk."""
    from alembic import command

    engine = create_engine("sqlite://", module=sqlcipher3.dbapi2, poolclass=StaticPool)
    try:
        with engine.begin() as connection:
            config = _config()
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            yield connection
    finally:
        engine.dispose()


def sql_for_postgresql() -> str:
    """Return the SQL that an administrator runs to build or raise a shared PostgreSQL database."""
    from alembic import command

    output = io.StringIO()
    config = _config()
    config.attributes.update(dialect="postgresql", output=output)
    command.upgrade(config, "head", sql=True)
    return output.getvalue()


def _config() -> Config:
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(revisions.SCRIPTS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config
