"""Seventh revision: tasks with their steps, approvals with theirs."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from kamdesk.store.migrations.tables import record_table, reference

revision = "r0007"
down_revision = "r0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables of tasks and of approvals, and of the steps of both."""
    record_table(
        "task",
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("giver_id", sa.Uuid(), nullable=True),
        sa.Column("receiver_id", sa.Uuid(), nullable=False),
        sa.Column("given_on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("customer_id", sa.Uuid(), nullable=True),
        sa.Column("call_id", sa.Uuid(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("result", sa.Text(), nullable=False),
        sa.Column("reported_on", sa.Date(), nullable=True),
        sa.Column("drop_reason", sa.Text(), nullable=False),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        reference("task", "giver_id", "staff_person"),
        reference("task", "receiver_id", "staff_person"),
        reference("task", "customer_id", "customer"),
        reference("task", "call_id", "call"),
    )
    for column in ("giver_id", "receiver_id", "due_on", "customer_id", "call_id"):
        op.create_index(f"ix_task_{column}", "task", [column])
    record_table(
        "task_step",
        sa.Column("task_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        reference("task_step", "task_id", "task"),
        reference("task_step", "author_id", "member"),
    )
    op.create_index("ix_task_step_task_id", "task_step", ["task_id"])
    record_table(
        "approval",
        sa.Column("subject_kind", sa.Text(), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("asked", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("submitted_by", sa.Uuid(), nullable=True),
        sa.Column("submitted_at", sa.Text(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        reference("approval", "submitted_by", "member"),
    )
    op.create_index("ix_approval_state", "approval", ["state"])
    op.create_index("ix_approval_subject_id_subject_kind", "approval", ["subject_id", "subject_kind"])
    record_table(
        "approval_step",
        sa.Column("approval_id", sa.Uuid(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("post", sa.Text(), nullable=True),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("decision", sa.Text(), nullable=True),
        sa.Column("opinion", sa.Text(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("on_paper", sa.Boolean(), nullable=False),
        sa.Column("entered_by", sa.Uuid(), nullable=True),
        reference("approval_step", "approval_id", "approval"),
        reference("approval_step", "person_id", "staff_person"),
        reference("approval_step", "entered_by", "member"),
        sa.UniqueConstraint(
            "approval_id", "round", "position", name="uq_approval_step_approval_id_round_position"
        ),
    )
    op.create_index("ix_approval_step_person_id", "approval_step", ["person_id"])


def downgrade() -> None:
    """Refuse: the way back is the backup that is made before each migration."""
    raise NotImplementedError("restore the backup instead")
