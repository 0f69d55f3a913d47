"""Eighteenth revision: projects and opportunities."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from kamdesk.store.migrations.tables import record_table, reference

revision = "r0018"
down_revision = "r0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    record_table(
        "project",
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("name", "site", "parties")),
        sa.Column("stage", sa.Text(), nullable=True),
        sa.Column("amount", sa.BigInteger(), nullable=True),
        *(sa.Column(name, sa.Date(), nullable=True) for name in ("starts_on", "ends_on")),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        reference("project", "customer_id", "customer"),
    )
    record_table(
        "opportunity",
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("need", sa.Text(), nullable=False),
        sa.Column("project_id", sa.Uuid(), nullable=True),
        sa.Column("product", sa.Text(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=True),
        sa.Column("found_on", sa.Date(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=True),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("probability", sa.Integer(), nullable=True),
        sa.Column("weighted", sa.BigInteger(), nullable=True),
        sa.Column("expected_on", sa.Date(), nullable=True),
        sa.Column("next_step", sa.Text(), nullable=False),
        sa.Column("next_on", sa.Date(), nullable=True),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("competitor", "lost_reason", "tender_number")),
        *(sa.Column(name, sa.Date(), nullable=True) for name in ("tender_on", "opening_on")),
        sa.Column("bond", sa.BigInteger(), nullable=True),
        sa.Column("bond_back_on", sa.Date(), nullable=True),
        sa.Column("tender_result", sa.Text(), nullable=True),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        reference("opportunity", "customer_id", "customer"),
        reference("opportunity", "project_id", "project"),
        reference("opportunity", "owner_id", "member"),
    )
    op.create_index("ix_project_customer_id", "project", ["customer_id"])
    for column in ("customer_id", "project_id", "owner_id", "stage"):
        op.create_index(f"ix_opportunity_{column}", "opportunity", [column])
    op.create_index("ix_opportunity_expected_on_key", "opportunity", ["expected_on", "key"])


def downgrade() -> None:
    """Refuse: the way back is the backup that is made before each migration."""
    raise NotImplementedError("restore the backup instead")
