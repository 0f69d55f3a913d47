"""Twenty-third revision: analyses of demand, countermeasures, stock, expected needs and competitors."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from kamdesk.store.migrations.tables import record_table, reference

revision = "r0023"
down_revision = "r0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    _table(
        "demand_analysis",
        *_words("product_type", "unit", "region", "price_range", "reason"),
        sa.Column("quantity", sa.BigInteger(), nullable=True),
        sa.Column("date", sa.Date(), nullable=False),
        sa.Column("analysed_by", sa.Uuid(), nullable=True),
        reference("demand_analysis", "analysed_by", "member"),
        indexed=("analysed_by",),
        day="date",
    )
    _table(
        "countermeasure",
        *_words("direction", "problem", "measure", "result"),
        *(sa.Column(name, sa.Uuid(), nullable=True) for name in ("contact_id", "owner_id")),
        sa.Column("noted_on", sa.Date(), nullable=False),
        *(sa.Column(name, sa.Date(), nullable=True) for name in ("due_on", "done_on")),
        reference("countermeasure", "contact_id", "contact"),
        reference("countermeasure", "owner_id", "member"),
        indexed=("contact_id", "owner_id"),
        day="noted_on",
    )
    _table(
        "stock",
        *_words("product", "unit", "remark"),
        sa.Column("quantity", sa.BigInteger(), nullable=False),
        *(sa.Column(name, sa.BigInteger(), nullable=True) for name in ("monthly_need", "min_quantity")),
        *(sa.Column(name, sa.Integer(), nullable=True) for name in ("min_days", "cover_days")),
        sa.Column("counted_on", sa.Date(), nullable=False),
        sa.Column("state", sa.Text(), nullable=True),
        day="counted_on",
    )
    _table(
        "expected_need",
        *_words("product", "specification", "unit", "region", "price_range", "remark"),
        sa.Column("quantity", sa.BigInteger(), nullable=True),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("certainty", sa.Text(), nullable=True),
        day="month",
    )
    _table(
        "competitor_note",
        *_words("competitor", "product", "region", "activity", "source", "answer"),
        sa.Column("date", sa.Date(), nullable=False),
        day="date",
    )


def _table(
    name: str, *parts: sa.Column[Any] | sa.Constraint, day: str, indexed: tuple[str, ...] = ()
) -> None:
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
