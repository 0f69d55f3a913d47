"""Twenty-first revision: hand-overs of customers, what was open then, and absences of members."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from kamdesk.store.migrations.tables import record_table, reference

revision = "r0021"
down_revision = "r0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    _make_handovers()
    _make_items()
    _make_absences()


def _make_handovers() -> None:
    signed = ("from_signed_on", "to_signed_on", "supervisor_signed_on", "manager_signed_on")
    record_table(
        "handover",
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("from_id", sa.Uuid(), nullable=True),
        sa.Column("to_id", sa.Uuid(), nullable=False),
        sa.Column("handed_on", sa.Date(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("reason_detail", sa.Text(), nullable=False),
        sa.Column("owned_since", sa.Date(), nullable=True),
        sa.Column("informed", sa.Text(), nullable=True),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("number", "remark")),
        *(sa.Column(name, sa.Date(), nullable=True) for name in signed),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        reference("handover", "customer_id", "customer"),
        reference("handover", "from_id", "member"),
        reference("handover", "to_id", "member"),
    )
    op.create_index("ix_handover_customer_id_handed_on", "handover", ["customer_id", "handed_on"])
    op.create_index("ix_handover_number", "handover", ["number"])
    op.create_index("ix_handover_handed_on_key", "handover", ["handed_on", "key"])


def _make_items() -> None:
    record_table(
        "handover_item",
        sa.Column("handover_id", sa.Uuid(), nullable=False),
        sa.Column("subject_kind", sa.Text(), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("matter", "promise")),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("taken", sa.Boolean(), nullable=False),
        reference("handover_item", "handover_id", "handover"),
    )
    op.create_index("ix_handover_item_handover_id", "handover_item", ["handover_id"])
    op.create_index(
        "ix_handover_item_subject_id_subject_kind", "handover_item", ["subject_id", "subject_kind"]
    )


def _make_absences() -> None:
    record_table(
        "absence",
        sa.Column("member_id", sa.Uuid(), nullable=False),
        *(sa.Column(name, sa.Date(), nullable=False) for name in ("from_on", "until")),
        sa.Column("deputy_id", sa.Uuid(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        reference("absence", "member_id", "member"),
        reference("absence", "deputy_id", "member"),
    )
    op.create_index("ix_absence_member_id", "absence", ["member_id"])
    op.create_index("ix_absence_from_on_key", "absence", ["from_on", "key"])


def downgrade() -> None:
    """Refuse: the way back is the backup that is made before each migration."""
    raise NotImplementedError("restore the backup instead")
