"""Seventeenth revision: levels of posts, taboos and positions of contacts."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from kamdesk.store.migrations.tables import record_table, reference

revision = "r0017"
down_revision = "r0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables, and the columns of contacts; ranks given before stay without a reason."""
    op.add_column("contact", sa.Column("post_level", sa.Text(), nullable=True))
    op.add_column("contact", sa.Column("in_post_since", sa.Date(), nullable=True))
    op.add_column("contact", sa.Column("rank_reason", sa.Text(), nullable=False, server_default=""))
    record_table(
        "taboo",
        sa.Column("contact_id", sa.Uuid(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("neighbour_id", sa.Uuid(), nullable=True),
        sa.Column("severity", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("noted_on", sa.Date(), nullable=True),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        reference("taboo", "contact_id", "contact"),
        reference("taboo", "neighbour_id", "contact"),
    )
    record_table(
        "position",
        sa.Column("contact_id", sa.Uuid(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("job_title", "department")),
        sa.Column("customer_id", sa.Uuid(), nullable=True),
        sa.Column("company", sa.Text(), nullable=False),
        sa.Column("post_level", sa.Text(), nullable=True),
        *(sa.Column(name, sa.Date(), nullable=True) for name in ("starts_on", "ends_on")),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        reference("position", "contact_id", "contact"),
        reference("position", "customer_id", "customer"),
    )
    for table, column in (
        *(("taboo", "contact_id"), ("taboo", "neighbour_id")),
        *(("position", "contact_id"), ("position", "customer_id")),
    ):
        op.create_index(f"ix_{table}_{column}", table, [column])


def downgrade() -> None:
    """Refuse: the way back is the backup that is made before each migration."""
    raise NotImplementedError("restore the backup instead")
