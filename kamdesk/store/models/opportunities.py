"""Projects and opportunities."""

from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from kamdesk.domain.customers.opportunities import Stage, TenderResult
from kamdesk.domain.customers.project_parties import PartyRole
from kamdesk.domain.customers.projects import ProjectStage
from kamdesk.store.models.base import Code, Record, Words


class ProjectRow(Record):
    """One project of a customer."""

    __tablename__ = "project"

    customer_id: Mapped[UUID] = mapped_column(ForeignKey("customer.id"), index=True)
    name: Mapped[Words]
    number: Mapped[Words] = mapped_column(index=True)
    site: Mapped[Words]
    parties: Mapped[Words]
    stage: Mapped[ProjectStage | None] = mapped_column(Code(ProjectStage))
    amount: Mapped[Decimal | None]
    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]
    remark: Mapped[Words]
    deleted_at: Mapped[datetime | None]


class ProjectPartyRow(Record):
    """One customer that takes part in a project."""

    __tablename__ = "project_party"

    project_id: Mapped[UUID] = mapped_column(ForeignKey("project.id"), index=True)
    customer_id: Mapped[UUID] = mapped_column(ForeignKey("customer.id"), index=True)
    role: Mapped[PartyRole | None] = mapped_column(Code(PartyRole))
    remark: Mapped[Words]
    deleted_at: Mapped[datetime | None]


class OpportunityRow(Record):
    """One need that may become a deal."""

    __tablename__ = "opportunity"

    customer_id: Mapped[UUID] = mapped_column(ForeignKey("customer.id"), index=True)
    need: Mapped[Words]
    project_id: Mapped[UUID | None] = mapped_column(ForeignKey("project.id"), index=True)
    product: Mapped[Words]
    amount: Mapped[Decimal | None]
    found_on: Mapped[date]
    owner_id: Mapped[UUID | None] = mapped_column(ForeignKey("member.id"), index=True)
    stage: Mapped[Stage] = mapped_column(Code(Stage))
    probability: Mapped[int | None]
    weighted: Mapped[Decimal | None]
    expected_on: Mapped[date | None]
    next_step: Mapped[Words]
    next_on: Mapped[date | None]
    competitor: Mapped[Words]
    lost_reason: Mapped[Words]
    tender_number: Mapped[Words]
    tender_on: Mapped[date | None]
    opening_on: Mapped[date | None]
    bond: Mapped[Decimal | None]
    bond_back_on: Mapped[date | None]
    tender_result: Mapped[TenderResult | None] = mapped_column(Code(TenderResult))
    remark: Mapped[Words]
    deleted_at: Mapped[datetime | None]

    __table_args__ = (Index(None, "stage"), Index(None, "expected_on", "key"))
