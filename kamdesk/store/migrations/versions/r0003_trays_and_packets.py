"""Third revision: the print log knows the tray, and packets of one name apart."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "r0003"
down_revision = "r0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add both; what was printed before came from no tray that anybody chose."""
    op.add_column("print_job", sa.Column("tray", sa.Text(), nullable=False, server_default=""))
    op.add_column("print_job", sa.Column("packet_id", sa.Uuid(), nullable=True))


def downgrade() -> None:
    """Refuse: the way back is the backup that is made before each migration."""
    raise NotImplementedError("restore the backup instead")
