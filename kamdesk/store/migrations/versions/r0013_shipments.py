"""Thirteenth revision: monthly shipments to customers."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from kamdesk.store.migrations.tables import record_table, reference

revision = "r0013"
down_revision = "r0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    record_table(
        "shipment",
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("product", sa.Text(), nullable=False),
        sa.Column("quantity", sa.BigInteger(), nullable=True),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        reference("shipment", "customer_id", "customer"),
    )
    op.create_index("ix_shipment_customer_id_month", "shipment", ["customer_id", "month"])
    op.create_index("ix_shipment_month_key", "shipment", ["month", "key"])


def downgrade() -> None:
    """Refuse: the way back is the backup that is made before each migration."""
    raise NotImplementedError("restore the backup instead")
