"""Which revisions of the database this program knows, by the names of their scripts.

Alembic would load all scripts to tell the same; that takes longer than opening the file.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

SCRIPTS: Final = Path(__file__).resolve().parents[1] / "migrations"


def known() -> list[str]:
    """Return the revisions that this program can read, the oldest first."""
    return sorted(path.name.partition("_")[0] for path in (SCRIPTS / "versions").glob("r[0-9]*_*.py"))


def head() -> str:
    """Return the revision that this program writes."""
    return known()[-1]


def needs_migration(revision: str | None) -> bool:
    """Tell whether a file of this revision must be migrated; refuse one from a newer program."""
    if revision is not None and revision not in known():
        raise UserError(
            Message(
                "这个数据库由更新版本的程序写成（版本 {revision}），没有任何改动；请先更新程序。",
                revision=revision,
            )
        )
    return revision != head()
