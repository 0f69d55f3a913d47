"""Plans of cooperation, what departments say about them, and the rounds of negotiation."""

from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from kamdesk.domain.company.approval import ApprovalState
from kamdesk.domain.customers.cooperation import PlanState
from kamdesk.store.models.base import Code, Record, Words


class CooperationPlanRow(Record):
    """One version of a plan."""

    __tablename__ = "cooperation_plan"

    customer_id: Mapped[UUID] = mapped_column(ForeignKey("customer.id"), index=True)
    title: Mapped[Words]
    number: Mapped[Words] = mapped_column(index=True)
    edition: Mapped[int | None]
    previous_id: Mapped[UUID | None] = mapped_column(ForeignKey("cooperation_plan.id"), index=True)
    state: Mapped[PlanState | None] = mapped_column(Code(PlanState))
    approval: Mapped[ApprovalState | None] = mapped_column(Code(ApprovalState))
    decided_on: Mapped[date | None]
    project: Mapped[Words]
    change: Mapped[Words]
    owner_id: Mapped[UUID | None] = mapped_column(ForeignKey("member.id"), index=True)
    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]
    amount: Mapped[Decimal | None]
    customer_needs: Mapped[Words]
    our_aims: Mapped[Words]
    price: Mapped[Words]
    price_condition: Mapped[Words]
    price_department: Mapped[Words]
    delivery: Mapped[Words]
    delivery_condition: Mapped[Words]
    delivery_department: Mapped[Words]
    after_sales: Mapped[Words]
    after_sales_condition: Mapped[Words]
    after_sales_department: Mapped[Words]
    support: Mapped[Words]
    support_condition: Mapped[Words]
    support_department: Mapped[Words]
    next_step: Mapped[Words]
    drafted_on: Mapped[date]
    deleted_at: Mapped[datetime | None]

    __table_args__ = (Index(None, "drafted_on", "key"),)


class PlanOpinionRow(Record):
    """What a department says about a plan."""

    __tablename__ = "plan_opinion"

    customer_id: Mapped[UUID] = mapped_column(ForeignKey("customer.id"), index=True)
    plan_id: Mapped[UUID] = mapped_column(ForeignKey("cooperation_plan.id"), index=True)
    department: Mapped[Words]
    opinion: Mapped[Words]
    given_by: Mapped[Words]
    date: Mapped[date]
    deleted_at: Mapped[datetime | None]

    __table_args__ = (Index(None, "date", "key"),)


class PlanRoundRow(Record):
    """One round of negotiation."""

    __tablename__ = "plan_round"

    customer_id: Mapped[UUID] = mapped_column(ForeignKey("customer.id"), index=True)
    plan_id: Mapped[UUID] = mapped_column(ForeignKey("cooperation_plan.id"), index=True)
    place: Mapped[Words]
    met: Mapped[Words]
    theirs: Mapped[Words]
    ours: Mapped[Words]
    limit: Mapped[Words]
    result: Mapped[Words]
    date: Mapped[date]
    deleted_at: Mapped[datetime | None]

    __table_args__ = (Index(None, "date", "key"),)
