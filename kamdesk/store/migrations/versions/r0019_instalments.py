"""Nineteenth revision: instalments, obligations, reconciliations; what a contract renews; invoices."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from kamdesk.store.migrations.tables import record_table, reference

revision = "r0019"
down_revision = "r0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables, add the columns."""
    renewed = sa.ForeignKey("contract.id", name="fk_contract_renews_id")
    op.add_column("contract", sa.Column("renews_id", sa.Uuid(), renewed, nullable=True), inline_references=True)
    op.create_index("ix_contract_renews_id", "contract", ["renews_id"])
    op.add_column("payment", sa.Column("invoice", sa.Text(), nullable=False, server_default=""))
    _instalments()
    _obligations()
    _reconciliations()


def _instalments() -> None:
    record_table(
        "instalment",
        *(sa.Column(name, sa.Uuid(), nullable=False) for name in ("customer_id", "contract_id")),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        *(sa.Column(name, sa.BigInteger(), nullable=True) for name in ("percent", "amount")),
        sa.Column("condition", sa.Text(), nullable=False),
        sa.Column("paid_on", sa.Date(), nullable=True),
        sa.Column("paid_amount", sa.BigInteger(), nullable=True),
        sa.Column("payment_id", sa.Uuid(), nullable=True),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        reference("instalment", "customer_id", "customer"),
        reference("instalment", "contract_id", "contract"),
        reference("instalment", "payment_id", "payment"),
    )
    op.create_index("ix_instalment_contract_id", "instalment", ["contract_id"])
    op.create_index("ix_instalment_payment_id", "instalment", ["payment_id"])
    op.create_index("ix_instalment_customer_id_due_on", "instalment", ["customer_id", "due_on"])
    op.create_index("ix_instalment_due_on_key", "instalment", ["due_on", "key"])


def _obligations() -> None:
    record_table(
        "obligation",
        *(sa.Column(name, sa.Uuid(), nullable=False) for name in ("customer_id", "contract_id")),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("text", "side")),
        *(sa.Column(name, sa.Date(), nullable=True) for name in ("due_on", "fulfilled_on")),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        reference("obligation", "customer_id", "customer"),
        reference("obligation", "contract_id", "contract"),
    )
    op.create_index("ix_obligation_contract_id", "obligation", ["contract_id"])
    op.create_index("ix_obligation_customer_id_due_on", "obligation", ["customer_id", "due_on"])
    op.create_index("ix_obligation_due_on_key", "obligation", ["due_on", "key"])


def _reconciliations() -> None:
    record_table(
        "reconciliation",
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        *(sa.Column(name, sa.BigInteger(), nullable=True) for name in ("ours", "finance", "difference")),
        sa.Column("explanation", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=True),
        sa.Column("checked_by", sa.Uuid(), nullable=True),
        sa.Column("checked_on", sa.Date(), nullable=True),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        reference("reconciliation", "customer_id", "customer"),
        reference("reconciliation", "checked_by", "member"),
    )
    op.create_index("ix_reconciliation_customer_id_month", "reconciliation", ["customer_id", "month"])
    op.create_index("ix_reconciliation_month_key", "reconciliation", ["month", "key"])


def downgrade() -> None:
    """Refuse: the way back is the backup that is made before each migration."""
    raise NotImplementedError("restore the backup instead")
