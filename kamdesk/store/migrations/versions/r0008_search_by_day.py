"""Eighth revision: the search index knows days; what it shows is read from the records themselves."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "r0008"
down_revision = "r0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table anew: the index is rebuilt after every migration."""
    op.drop_table("search_document")
    op.create_table(
        "search_document",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("names", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("key", name="pk_search_document"),
        sa.UniqueConstraint("id", "kind", name="uq_search_document_id_kind"),
    )


def downgrade() -> None:
    """Refuse: the way back is the backup that is made before each migration."""
    raise NotImplementedError("restore the backup instead")
