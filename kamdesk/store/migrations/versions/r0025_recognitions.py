"""Twenty-fifth revision: recognitions of key accounts."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from kamdesk.store.migrations.tables import record_table, reference

revision = "r0025"
down_revision = "r0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    record_table(
        "recognition",
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("looked_on", sa.Date(), nullable=False),
        sa.Column("qualifies", sa.Boolean(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("reasons", "remark")),
        *(sa.Column(name, sa.Text(), nullable=True) for name in ("standing", "grade")),
        sa.Column("first_transaction_on", sa.Date(), nullable=True),
        sa.Column("amount", sa.BigInteger(), nullable=True),
        sa.Column("months_with_shipments", sa.Integer(), nullable=True),
        *(sa.Column(name, sa.Boolean(), nullable=False) for name in ("is_continuous", "is_new")),
        *(sa.Column(name, sa.Date(), nullable=True) for name in ("run_from", "new_run_from")),
        sa.Column("shipments", sa.Text(), nullable=False),
        *(
            sa.Column(name, sa.BigInteger(), nullable=True)
            for name in ("total_over", "monthly_over", "new_monthly_over")
        ),
        *(
            sa.Column(name, sa.Integer(), nullable=True)
            for name in ("look_back_months", "continuous_months", "new_months")
        ),
        sa.Column("state", sa.Text(), nullable=True),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("submitted_by", sa.Uuid(), nullable=True),
        reference("recognition", "customer_id", "customer"),
        reference("recognition", "submitted_by", "member"),
    )
    op.create_index("ix_recognition_customer_id_state", "recognition", ["customer_id", "state"])
    op.create_index("ix_recognition_looked_on_key", "recognition", ["looked_on", "key"])


def downgrade() -> None:
    """Refuse: the way back is the backup that is made before each migration."""
    raise NotImplementedError("restore the backup instead")
