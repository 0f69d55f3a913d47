"""What hangs on contracts and accounts: instalments, obligations, the month's reconciliation."""

from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from kamdesk.domain.customers.obligations import Side
from kamdesk.domain.customers.reconciliations import ReconciliationState
from kamdesk.store.models.base import Code, Quantity, Record, Words


class InstalmentRow(Record):
    """One part of a contract's amount."""

    __tablename__ = "instalment"

    customer_id: Mapped[UUID] = mapped_column(ForeignKey("customer.id"))
    contract_id: Mapped[UUID] = mapped_column(ForeignKey("contract.id"), index=True)
    name: Mapped[Words]
    due_on: Mapped[date]
    percent: Mapped[Decimal | None] = mapped_column(Quantity)
    amount: Mapped[Decimal | None]
    condition: Mapped[Words]
    paid_on: Mapped[date | None]
    paid_amount: Mapped[Decimal | None]
    payment_id: Mapped[UUID | None] = mapped_column(ForeignKey("payment.id"), index=True)
    remark: Mapped[Words]
    deleted_at: Mapped[datetime | None]

    __table_args__ = (Index(None, "customer_id", "due_on"), Index(None, "due_on", "key"))


class ObligationRow(Record):
    """One thing promised in a contract."""

    __tablename__ = "obligation"

    customer_id: Mapped[UUID] = mapped_column(ForeignKey("customer.id"))
    contract_id: Mapped[UUID] = mapped_column(ForeignKey("contract.id"), index=True)
    text: Mapped[Words]
    side: Mapped[Side] = mapped_column(Code(Side))
    due_on: Mapped[date | None]
    fulfilled_on: Mapped[date | None]
    remark: Mapped[Words]
    deleted_at: Mapped[datetime | None]

    __table_args__ = (Index(None, "customer_id", "due_on"), Index(None, "due_on", "key"))


class ReconciliationRow(Record):
    """One customer's month: our balance beside that of finance."""

    __tablename__ = "reconciliation"

    customer_id: Mapped[UUID] = mapped_column(ForeignKey("customer.id"))
    month: Mapped[date]
    ours: Mapped[Decimal | None]
    finance: Mapped[Decimal | None]
    difference: Mapped[Decimal | None]
    explanation: Mapped[Words]
    state: Mapped[ReconciliationState | None] = mapped_column(Code(ReconciliationState))
    checked_by: Mapped[UUID | None] = mapped_column(ForeignKey("member.id"))
    checked_on: Mapped[date | None]
    deleted_at: Mapped[datetime | None]

    __table_args__ = (Index(None, "customer_id", "month"), Index(None, "month", "key"))
