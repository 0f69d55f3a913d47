"""Twenty-eighth revision: how a customer stood on the day it was handed over."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "r0028"
down_revision = "r0027"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add it, unknown of the hand-overs there are."""
    op.add_column("handover", sa.Column("contracts", sa.Text(), nullable=False, server_default=""))
    for name in ("receivables", "overdue"):
        op.add_column("handover", sa.Column(name, sa.BigInteger(), nullable=True))


def downgrade() -> None:
    """Refuse: the way back is the backup that is made before each migration."""
    raise NotImplementedError("restore the backup instead")
