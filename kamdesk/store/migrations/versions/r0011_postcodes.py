"""Eleventh revision: postcodes of customers and contacts."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "r0011"
down_revision = "r0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add them, empty; a code within an address stays there, where letters find it."""
    for table in ("customer", "contact"):
        op.add_column(table, sa.Column("postcode", sa.Text(), nullable=False, server_default=""))


def downgrade() -> None:
    """Refuse: the way back is the backup that is made before each migration."""
    raise NotImplementedError("restore the backup instead")
