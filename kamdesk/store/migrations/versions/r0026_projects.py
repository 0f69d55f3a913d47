"""Twenty-sixth revision: what belongs to a project, approval of cooperation plans, competitors in regions."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from kamdesk.store.migrations.tables import record_table, reference

revision = "r0026"
down_revision = "r0025"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table of parties, add the columns, number the projects there are."""
    record_table(
        "project_party",
        *(sa.Column(name, sa.Uuid(), nullable=False) for name in ("project_id", "customer_id")),
        sa.Column("role", sa.Text(), nullable=True),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        reference("project_party", "project_id", "project"),
        reference("project_party", "customer_id", "customer"),
    )
    for column in ("project_id", "customer_id"):
        op.create_index(f"ix_project_party_{column}", "project_party", [column])
    for table in ("contract", "transaction"):
        named = sa.ForeignKey("project.id", name=f"fk_{table}_project_id")
        op.add_column(table, sa.Column("project_id", sa.Uuid(), named, nullable=True), inline_references=True)
        op.create_index(f"ix_{table}_project_id", table, ["project_id"])
    op.add_column("cooperation_plan", sa.Column("approval", sa.Text(), nullable=True))
    op.add_column("cooperation_plan", sa.Column("decided_on", sa.Date(), nullable=True))
    with op.batch_alter_table("competitor_note") as batch:
        batch.alter_column("customer_id", existing_type=sa.Uuid(), nullable=True)
    _number_projects()


def _number_projects() -> None:
    op.add_column("project", sa.Column("number", sa.Text(), nullable=False, server_default=""))
    op.create_index("ix_project_number", "project", ["number"])
    project = sa.table("project", sa.column("key", sa.Integer()), sa.column("number", sa.Text()))
    earlier = project.alias("earlier")
    place = sa.select(sa.func.count()).where(earlier.c.key <= project.c.key).scalar_subquery()
    digits = sa.func.substr(sa.cast(1_000_000 + place, sa.Text()), 2)
    op.execute(sa.update(project).values(number=sa.literal_column("'XM'").concat(digits)))


def downgrade() -> None:
    """Refuse: the way back is the backup that is made before each migration."""
    raise NotImplementedError("restore the backup instead")
