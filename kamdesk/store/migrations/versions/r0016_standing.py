"""Sixteenth revision: standing, parent company, stage of life and own call interval of customers."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "r0016"
down_revision = "r0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add them, empty."""
    for name in ("standing", "life_stage"):
        op.add_column("customer", sa.Column(name, sa.Text(), nullable=True))
    op.add_column("customer", sa.Column("call_interval", sa.Integer(), nullable=True))
    parent = sa.ForeignKey("customer.id", name="fk_customer_parent_id")
    op.add_column("customer", sa.Column("parent_id", sa.Uuid(), parent, nullable=True), inline_references=True)
    op.create_index("ix_customer_parent_id", "customer", ["parent_id"])


def downgrade() -> None:
    """Refuse: the way back is the backup that is made before each migration."""
    raise NotImplementedError("restore the backup instead")
