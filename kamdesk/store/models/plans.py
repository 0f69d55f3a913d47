"""Monthly plans as the specialists hand them in."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from kamdesk.store.models.base import OWNER, Count, Record, Words


class MonthPlanRow(Record):
    """One member's plan for one month; ``month`` is its first day."""

    __tablename__ = "month_plan"

    member_id: Mapped[UUID] = mapped_column(ForeignKey("member.id"))
    month: Mapped[date]
    handed_in_on: Mapped[date | None]
    deleted_at: Mapped[datetime | None]

    __table_args__ = (UniqueConstraint("member_id", "month"),)


class PlanItemRow(Record):
    """One line of a plan: an intended group of an indicator (calls, development, deals)."""

    __tablename__ = "plan_item"

    plan_id: Mapped[UUID] = mapped_column(ForeignKey("month_plan.id"), index=True, info={OWNER: True})
    indicator: Mapped[str]
    customer_id: Mapped[UUID | None] = mapped_column(ForeignKey("customer.id"), index=True)
    text: Mapped[Words]
    groups: Mapped[int] = mapped_column(default=1)
    position: Mapped[Count]

    __table_args__ = (CheckConstraint("groups >= 1", name="groups"),)
