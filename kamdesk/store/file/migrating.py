"""Migrates a database file to this program's revision, in one transaction or not at all."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from sqlalchemy import text

from kamdesk.store.file import engine as engines
from kamdesk.store.file import revisions

if TYPE_CHECKING:
    from pathlib import Path

    from alembic.config import Config


def migrate(path: Path, key: bytes | None) -> None:
    """Bring the file to `head`; everything is rolled back when a step fails.

    Foreign keys are off while tables are rebuilt, and checked as a whole before the commit.
    """
    from alembic import command  # only now: hardly any start has something to migrate

    engine = engines.make_engine(path, key, foreign_keys=False, pooled=False)
    with engines.writing(engine).begin() as connection:
        config = _config()
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        broken = connection.execute(text("PRAGMA foreign_key_check")).first()
        if broken is not None:
            raise RuntimeError(f"migration left a dangling reference in {broken[0]}")


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
