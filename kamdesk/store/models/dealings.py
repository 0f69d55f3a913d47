"""What customers dealt with us: transactions, monthly shipments, payments, contracts."""

from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from kamdesk.domain.customers.contracts import ContractType, Renewal
from kamdesk.domain.customers.payments import PaymentState
from kamdesk.store.models.base import Code, Quantity, Record, Words


class TransactionRow(Record):
    """One line of what a customer bought, or gave back."""

    __tablename__ = "transaction"

    customer_id: Mapped[UUID] = mapped_column(ForeignKey("customer.id"))
    date: Mapped[date]
    product: Mapped[Words]
    specification: Mapped[Words]
    quantity: Mapped[Decimal | None] = mapped_column(Quantity)
    unit: Mapped[Words]
    amount: Mapped[Decimal]
    project: Mapped[Words]
    remark: Mapped[Words]
    deleted_at: Mapped[datetime | None]

    __table_args__ = (Index(None, "customer_id", "date"), Index(None, "date", "key"))


class ShipmentRow(Record):
    """What went out to a customer in a month, of one product; ``month`` is its first day."""

    __tablename__ = "shipment"

    customer_id: Mapped[UUID] = mapped_column(ForeignKey("customer.id"))
    month: Mapped[date]
    product: Mapped[Words]
    quantity: Mapped[Decimal | None] = mapped_column(Quantity)
    unit: Mapped[Words]
    amount: Mapped[Decimal]
    remark: Mapped[Words]
    deleted_at: Mapped[datetime | None]

    __table_args__ = (Index(None, "customer_id", "month"), Index(None, "month", "key"))


class PaymentRow(Record):
    """One amount that was due, and what came in of it."""

    __tablename__ = "payment"

    customer_id: Mapped[UUID] = mapped_column(ForeignKey("customer.id"))
    document: Mapped[Words]
    due_on: Mapped[date]
    amount_due: Mapped[Decimal]
    paid_on: Mapped[date | None]
    paid_amount: Mapped[Decimal | None]
    outstanding: Mapped[Decimal | None]
    state: Mapped[PaymentState | None] = mapped_column(Code(PaymentState))
    remark: Mapped[Words]
    deleted_at: Mapped[datetime | None]

    __table_args__ = (Index(None, "customer_id", "due_on"), Index(None, "due_on", "key"))


class ContractRow(Record):
    """One contract or agreement."""

    __tablename__ = "contract"

    customer_id: Mapped[UUID] = mapped_column(ForeignKey("customer.id"), index=True)
    subject: Mapped[Words]
    number: Mapped[Words] = mapped_column(index=True)
    type: Mapped[ContractType | None] = mapped_column(Code(ContractType))
    amount: Mapped[Decimal | None]
    signed_on: Mapped[date | None]
    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]
    renewal: Mapped[Renewal | None] = mapped_column(Code(Renewal))
    drafted_by: Mapped[Words]
    reviewed_by: Mapped[Words]
    signed_by: Mapped[Words]
    kept_at: Mapped[Words]
    risks: Mapped[Words]
    remark: Mapped[Words]
    deleted_at: Mapped[datetime | None]

    __table_args__ = (Index(None, "signed_on", "key"),)
