"""What customers need and have in stock, and what others offer them."""

from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from kamdesk.domain.customers.supply import Certainty, StockState
from kamdesk.store.models.base import Code, Quantity, Record, Words


class DemandAnalysisRow(Record):
    """One line of the analysis of demand."""

    __tablename__ = "demand_analysis"

    customer_id: Mapped[UUID] = mapped_column(ForeignKey("customer.id"), index=True)
    product_type: Mapped[Words]
    quantity: Mapped[Decimal | None] = mapped_column(Quantity)
    unit: Mapped[Words]
    region: Mapped[Words]
    price_range: Mapped[Words]
    reason: Mapped[Words]
    date: Mapped[date]
    analysed_by: Mapped[UUID | None] = mapped_column(ForeignKey("member.id"), index=True)
    deleted_at: Mapped[datetime | None]

    __table_args__ = (Index(None, "date", "key"),)


class CountermeasureRow(Record):
    """One problem with a person of a customer, and what we do about it."""

    __tablename__ = "countermeasure"

    customer_id: Mapped[UUID] = mapped_column(ForeignKey("customer.id"), index=True)
    contact_id: Mapped[UUID | None] = mapped_column(ForeignKey("contact.id"), index=True)
    noted_on: Mapped[date]
    direction: Mapped[Words]
    problem: Mapped[Words]
    measure: Mapped[Words]
    owner_id: Mapped[UUID | None] = mapped_column(ForeignKey("member.id"), index=True)
    due_on: Mapped[date | None]
    done_on: Mapped[date | None]
    result: Mapped[Words]
    deleted_at: Mapped[datetime | None]

    __table_args__ = (Index(None, "noted_on", "key"),)


class StockRow(Record):
    """What a customer has of one product."""

    __tablename__ = "stock"

    customer_id: Mapped[UUID] = mapped_column(ForeignKey("customer.id"), index=True)
    product: Mapped[Words]
    quantity: Mapped[Decimal] = mapped_column(Quantity)
    unit: Mapped[Words]
    monthly_need: Mapped[Decimal | None] = mapped_column(Quantity)
    counted_on: Mapped[date]
    min_days: Mapped[int | None]
    min_quantity: Mapped[Decimal | None] = mapped_column(Quantity)
    cover_days: Mapped[int | None]
    state: Mapped[StockState | None] = mapped_column(Code(StockState))
    remark: Mapped[Words]
    deleted_at: Mapped[datetime | None]

    __table_args__ = (Index(None, "counted_on", "key"),)


class ExpectedNeedRow(Record):
    """What a customer is expected to need in a month; ``month`` is its first day."""

    __tablename__ = "expected_need"

    customer_id: Mapped[UUID] = mapped_column(ForeignKey("customer.id"), index=True)
    product: Mapped[Words]
    specification: Mapped[Words]
    quantity: Mapped[Decimal | None] = mapped_column(Quantity)
    unit: Mapped[Words]
    month: Mapped[date]
    region: Mapped[Words]
    price_range: Mapped[Words]
    certainty: Mapped[Certainty | None] = mapped_column(Code(Certainty))
    remark: Mapped[Words]
    deleted_at: Mapped[datetime | None]

    __table_args__ = (Index(None, "month", "key"),)


class CompetitorNoteRow(Record):
    """What a competitor does at a customer, or in a region."""

    __tablename__ = "competitor_note"

    customer_id: Mapped[UUID | None] = mapped_column(ForeignKey("customer.id"), index=True)
    competitor: Mapped[Words]
    product: Mapped[Words]
    region: Mapped[Words]
    activity: Mapped[Words]
    date: Mapped[date]
    source: Mapped[Words]
    answer: Mapped[Words]
    deleted_at: Mapped[datetime | None]

    __table_args__ = (Index(None, "date", "key"),)
