"""How migrations make the table of a kind of record; never changed, since finished migrations use it."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op


def record_table(name: str, *parts: sa.Column[Any] | sa.Constraint) -> None:
    """Make a table with the columns that every record has, and ``parts`` after them."""
    op.create_table(
        name,
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Text(), nullable=False),
        *parts,
        sa.PrimaryKeyConstraint("key", name=f"pk_{name}"),
        sa.UniqueConstraint("id", name=f"uq_{name}_id"),
    )


def reference(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    """Return the constraint by which a column of ``table`` names a record of ``other``."""
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=f"fk_{table}_{column}")
