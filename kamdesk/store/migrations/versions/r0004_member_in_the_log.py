"""Fourth revision: the change log knows which member of the department acted."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "r0004"
down_revision = "r0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the member; acts of before keep the name alone, by which they are still known."""
    op.add_column("change_transaction", sa.Column("member_id", sa.Uuid(), nullable=True))


def downgrade() -> None:
    """Refuse: the way back is the backup that is made before each migration."""
    raise NotImplementedError("restore the backup instead")
