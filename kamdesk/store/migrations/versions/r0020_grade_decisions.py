"""Twentieth revision: decisions about customers' grades."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from kamdesk.store.migrations.tables import record_table, reference

revision = "r0020"
down_revision = "r0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    record_table(
        "grade_decision",
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=True) for name in ("before", "after", "proposed")),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("proposal", "reason", "author")),
        reference("grade_decision", "customer_id", "customer"),
    )
    op.create_index("ix_grade_decision_customer_id", "grade_decision", ["customer_id"])
    op.create_index("ix_grade_decision_decided_on_key", "grade_decision", ["decided_on", "key"])


def downgrade() -> None:
    """Refuse: the way back is the backup that is made before each migration."""
    raise NotImplementedError("restore the backup instead")
