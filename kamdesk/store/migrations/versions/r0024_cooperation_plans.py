"""Twenty-fourth revision: plans of cooperation, opinions of departments and rounds of negotiation."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from kamdesk.store.migrations.tables import record_table, reference

revision = "r0024"
down_revision = "r0023"
branch_labels = None
depends_on = None

_ARRANGEMENTS = ("price", "delivery", "after_sales", "support")


def upgrade() -> None:
    """Make the tables."""
    arranged = [
        f"{name}{part}" for name in _ARRANGEMENTS for part in ("", "_condition", "_department")
    ]
    _table(
        "cooperation_plan",
        *_words("title", "number", "project", "change", "customer_needs", "our_aims", *arranged, "next_step"),
        sa.Column("edition", sa.Integer(), nullable=True),
        sa.Column("state", sa.Text(), nullable=True),
        sa.Column("amount", sa.BigInteger(), nullable=True),
        sa.Column("drafted_on", sa.Date(), nullable=False),
        *(sa.Column(name, sa.Date(), nullable=True) for name in ("starts_on", "ends_on")),
        *(sa.Column(name, sa.Uuid(), nullable=True) for name in ("previous_id", "owner_id")),
        reference("cooperation_plan", "previous_id", "cooperation_plan"),
        reference("cooperation_plan", "owner_id", "member"),
        indexed=("number", "previous_id", "owner_id"),
        day="drafted_on",
    )
    for name, words in (
        ("plan_opinion", ("department", "opinion", "given_by")),
        ("plan_round", ("place", "met", "theirs", "ours", "limit", "result")),
    ):
        _table(
            name,
            *_words(*words),
            sa.Column("plan_id", sa.Uuid(), nullable=False),
            sa.Column("date", sa.Date(), nullable=False),
            reference(name, "plan_id", "cooperation_plan"),
            indexed=("plan_id",),
            day="date",
        )


def _table(name: str, *parts: sa.Column[Any] | sa.Constraint, day: str, indexed: tuple[str, ...]) -> None:
    record_table(
        name,
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        *parts,
        sa.Column("deleted_at", sa.Text(), nullable=True),
        reference(name, "customer_id", "customer"),
    )
    for column in ("customer_id", *indexed):
        op.create_index(f"ix_{name}_{column}", name, [column])
    op.create_index(f"ix_{name}_{day}_key", name, [day, "key"])


def _words(*names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]


def downgrade() -> None:
    """Refuse: the way back is the backup that is made before each migration."""
    raise NotImplementedError("restore the backup instead")
