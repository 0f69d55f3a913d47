"""Fifth revision: people of our company and its departments."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "r0005"
down_revision = "r0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add departments and people, who name each other as head and as department."""
    op.create_table(
        "department",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("short_name", sa.Text(), nullable=False),
        sa.Column("head_id", sa.Uuid(), nullable=True),
        sa.Column("telephone", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=True),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["head_id"], ["staff_person.id"], name="fk_department_head_id", use_alter=True
        ),
        sa.PrimaryKeyConstraint("key", name="pk_department"),
        sa.UniqueConstraint("id", name="uq_department_id"),
    )
    op.create_index("ix_department_head_id", "department", ["head_id"])
    op.create_table(
        "staff_person",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("department_id", sa.Uuid(), nullable=True),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("member_id", sa.Uuid(), nullable=True),
        sa.Column("telephone", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("protocol_rank", sa.Integer(), nullable=True),
        sa.Column("form_of_address", sa.Text(), nullable=False),
        sa.Column("languages", sa.Text(), nullable=False),
        sa.Column("diet", sa.Text(), nullable=False),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["department_id"], ["department.id"], name="fk_staff_person_department_id"
        ),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name="fk_staff_person_member_id"),
        sa.PrimaryKeyConstraint("key", name="pk_staff_person"),
        sa.UniqueConstraint("id", name="uq_staff_person_id"),
        sa.UniqueConstraint("member_id", name="uq_staff_person_member_id"),
    )
    op.create_index("ix_staff_person_department_id", "staff_person", ["department_id"])
    if op.get_context().dialect.supports_alter:  # SQLite names tables to come and has made the key above
        op.create_foreign_key("fk_department_head_id", "department", "staff_person", ["head_id"], ["id"])


def downgrade() -> None:
    """Refuse: the way back is the backup that is made before each migration."""
    raise NotImplementedError("restore the backup instead")
