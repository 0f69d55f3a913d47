"""Twenty-second revision: notes, quick notes, attachments and their contents."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from kamdesk.store.migrations.tables import record_table, reference

revision = "r0022"
down_revision = "r0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    _make_notes()
    record_table(
        "attachment",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=True),
        sa.Column("subject_kind", sa.Text(), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("added_on", sa.Date(), nullable=False),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        reference("attachment", "customer_id", "customer"),
    )
    op.create_index("ix_attachment_sha256", "attachment", ["sha256"])
    op.create_index("ix_attachment_customer_id_added_on", "attachment", ["customer_id", "added_on"])
    op.create_index("ix_attachment_subject_id_subject_kind", "attachment", ["subject_id", "subject_kind"])
    op.create_index("ix_attachment_added_on_key", "attachment", ["added_on", "key"])
    op.create_table(
        "content_chunk",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_content_chunk"),
        sa.UniqueConstraint("sha256", "position", name="uq_content_chunk_sha256_position"),
    )


def _make_notes() -> None:
    record_table(
        "note",
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("date", sa.Date(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        reference("note", "customer_id", "customer"),
        reference("note", "author_id", "member"),
    )
    op.create_index("ix_note_customer_id_date", "note", ["customer_id", "date"])
    op.create_index("ix_note_date_key", "note", ["date", "key"])
    record_table(
        "quick_note",
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=True),
        sa.Column("written_at", sa.Text(), nullable=True),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("filing", sa.Text(), nullable=False),
        sa.Column("filed_on", sa.Date(), nullable=True),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        reference("quick_note", "customer_id", "customer"),
        reference("quick_note", "author_id", "member"),
    )
    op.create_index("ix_quick_note_customer_id", "quick_note", ["customer_id"])
    op.create_index("ix_quick_note_filing", "quick_note", ["filing"])


def downgrade() -> None:
    """Refuse: the way back is the backup that is made before each migration."""
    raise NotImplementedError("restore the backup instead")
