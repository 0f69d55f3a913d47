"""Sixth revision: requests of customers, and what was done about each."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from kamdesk.store.migrations.tables import record_table, reference

revision = "r0006"
down_revision = "r0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make both tables."""
    record_table(
        "request",
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("number", "state", "received_at", "nature")),
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("contact_id", sa.Uuid(), nullable=True),
        sa.Column("channel", sa.Text(), nullable=True),
        sa.Column("received_by", sa.Uuid(), nullable=True),
        sa.Column("matter", sa.Text(), nullable=True),
        sa.Column("severity", sa.Text(), nullable=False),
        sa.Column("wanted_by", sa.Date(), nullable=True),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("text", "first_answer")),
        *(sa.Column(name, sa.Text(), nullable=True) for name in ("answered_at", "answer_due")),
        *(sa.Column(name, sa.Uuid(), nullable=True) for name in ("department_id", "responsible_id")),
        *(sa.Column(name, sa.Text(), nullable=True) for name in ("settle_due", "escalation")),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("cause", "solution", "prevention")),
        sa.Column("settled_at", sa.Text(), nullable=True),
        sa.Column("confirmed_on", sa.Date(), nullable=True),
        sa.Column("satisfied", sa.Text(), nullable=True),
        sa.Column("confirmation", sa.Text(), nullable=False),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        *(
            reference("request", column, table)
            for column, table in (
                ("customer_id", "customer"),
                ("contact_id", "contact"),
                ("received_by", "member"),
                ("department_id", "department"),
                ("responsible_id", "staff_person"),
            )
        ),
    )
    for column in ("number", "customer_id", "contact_id", "department_id", "responsible_id"):
        op.create_index(f"ix_request_{column}", "request", [column])
    op.create_index("ix_request_received_at_key", "request", ["received_at", "key"])
    record_table(
        "request_step",
        sa.Column("request_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        reference("request_step", "request_id", "request"),
        reference("request_step", "author_id", "member"),
    )
    op.create_index("ix_request_step_request_id", "request_step", ["request_id"])


def downgrade() -> None:
    """Refuse: the way back is the backup that is made before each migration."""
    raise NotImplementedError("restore the backup instead")
