"""Fifteenth revision: contracts and agreements with customers."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from kamdesk.store.migrations.tables import record_table, reference

revision = "r0015"
down_revision = "r0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    record_table(
        "contract",
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("subject", "number")),
        sa.Column("type", sa.Text(), nullable=True),
        sa.Column("amount", sa.BigInteger(), nullable=True),
        *(sa.Column(name, sa.Date(), nullable=True) for name in ("signed_on", "starts_on", "ends_on")),
        sa.Column("renewal", sa.Text(), nullable=True),
        *(
            sa.Column(name, sa.Text(), nullable=False)
            for name in ("drafted_by", "reviewed_by", "signed_by", "kept_at", "risks", "remark")
        ),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        reference("contract", "customer_id", "customer"),
    )
    op.create_index("ix_contract_customer_id", "contract", ["customer_id"])
    op.create_index("ix_contract_number", "contract", ["number"])
    op.create_index("ix_contract_signed_on_key", "contract", ["signed_on", "key"])


def downgrade() -> None:
    """Refuse: the way back is the backup that is made before each migration."""
    raise NotImplementedError("restore the backup instead")
