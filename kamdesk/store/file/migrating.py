"""Migrates a database file to this program's revision, in one transaction or not at all."""

from __future__ import annotations

import io
from functools import cache
from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import text

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.store.file import engine as engines

SCRIPTS: Final = Path(__file__).resolve().parents[1] / "migrations"


def head() -> str:
    """Return the revision that this program writes."""
    newest = _scripts().get_current_head()
    if newest is None:
        raise RuntimeError(f"no revisions in {SCRIPTS}")
    return newest


def needs_migration(revision: str | None) -> bool:
    """Tell whether a file of this revision must be migrated; refuse one from a newer program."""
    known = {script.revision for script in _scripts().walk_revisions()}
    if revision is not None and revision not in known:
        raise UserError(
            Message(
                "这个数据库由更新版本的程序写成（版本 {revision}），没有任何改动；请先更新程序。",
                revision=revision,
            )
        )
    return revision != head()


def migrate(path: Path, key: bytes | None) -> None:
    """Bring the file to `head`; everything is rolled back when a step fails.

    Foreign keys are off while tables are rebuilt, and checked as a whole before the commit.
    """
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
    output = io.StringIO()
    config = _config()
    config.attributes.update(dialect="postgresql", output=output)
    command.upgrade(config, "head", sql=True)
    return output.getvalue()


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


@cache
def _scripts() -> ScriptDirectory:
    return ScriptDirectory.from_config(_config())
