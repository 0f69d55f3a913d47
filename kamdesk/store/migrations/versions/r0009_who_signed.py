"""Ninth revision: signatures and decisions know who really made them, and why for somebody else."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "r0009"
down_revision = "r0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add both; of signatures given before it isn't known who sat at the desk."""
    with op.batch_alter_table("evaluation_signature") as batch:
        batch.add_column(sa.Column("signed_by", sa.Uuid(), nullable=True))
        batch.add_column(sa.Column("stand_in", sa.Text(), nullable=False, server_default=""))
        batch.add_column(sa.Column("stand_in_reason", sa.Text(), nullable=False, server_default=""))
        batch.create_foreign_key("fk_evaluation_signature_signed_by", "member", ["signed_by"], ["id"])
    op.add_column(
        "approval_step", sa.Column("stand_in_reason", sa.Text(), nullable=False, server_default="")
    )


def downgrade() -> None:
    """Refuse: the way back is the backup that is made before each migration."""
    raise NotImplementedError("restore the backup instead")
