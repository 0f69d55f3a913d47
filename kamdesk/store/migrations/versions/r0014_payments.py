"""Fourteenth revision: what customers owe and pay."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from kamdesk.store.migrations.tables import record_table, reference

revision = "r0014"
down_revision = "r0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    record_table(
        "payment",
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("amount_due", sa.BigInteger(), nullable=False),
        sa.Column("paid_on", sa.Date(), nullable=True),
        sa.Column("paid_amount", sa.BigInteger(), nullable=True),
        sa.Column("outstanding", sa.BigInteger(), nullable=True),
        sa.Column("state", sa.Text(), nullable=True),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        reference("payment", "customer_id", "customer"),
    )
    op.create_index("ix_payment_customer_id_due_on", "payment", ["customer_id", "due_on"])
    op.create_index("ix_payment_due_on_key", "payment", ["due_on", "key"])


def downgrade() -> None:
    """Refuse: the way back is the backup that is made before each migration."""
    raise NotImplementedError("restore the backup instead")
