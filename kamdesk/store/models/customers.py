"""Customers, the contacts that belong to them, and what they dealt with us."""

from datetime import date, datetime
from decimal import Decimal
from typing import ClassVar, Final
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from kamdesk.domain.company.approval import ApprovalState
from kamdesk.domain.customers.contracts import ContractType, Renewal
from kamdesk.domain.customers.handovers import HandoverReason, Informed
from kamdesk.domain.customers.payments import PaymentState
from kamdesk.domain.customers.post_levels import PostLevel
from kamdesk.domain.customers.recognitions import Act
from kamdesk.domain.customers.values import (
    Category,
    ContactRole,
    Grade,
    LifeStage,
    Nature,
    Relationship,
    Sex,
    Standing,
)
from kamdesk.domain.readings.birthdays import Birthday
from kamdesk.domain.readings.pinyin import reading_order
from kamdesk.store.models.base import (
    OWNER,
    SUBJECT,
    UNLOGGED,
    Code,
    CodeSet,
    Count,
    Flag,
    Quantity,
    Record,
    Words,
)


class CustomerRow(Record):
    """One customer; ``name_order`` sorts names by their reading, ``deleted_at`` means "in the trash"."""

    __tablename__ = "customer"
    derived: ClassVar = {"name_order": ("name", reading_order)}

    number: Mapped[Words]
    name: Mapped[Words]
    short_name: Mapped[Words]
    former_names: Mapped[Words]
    english_name: Mapped[Words]
    nature: Mapped[Nature | None] = mapped_column(Code(Nature))
    standing: Mapped[Standing | None] = mapped_column(Code(Standing))
    parent_id: Mapped[UUID | None] = mapped_column(ForeignKey("customer.id"), index=True)
    industry: Mapped[Words]
    region: Mapped[Words]
    address: Mapped[Words]
    postcode: Mapped[Words]
    telephone: Mapped[Words]
    fax: Mapped[Words]
    website: Mapped[Words]
    credit_code: Mapped[Words]
    legal_representative: Mapped[Words]
    registered_capital: Mapped[Decimal | None]
    staff_count: Mapped[int | None]
    turnover: Mapped[Decimal | None]
    founding_date: Mapped[date | None]
    listing_date: Mapped[date | None]
    source: Mapped[Words]
    tags: Mapped[tuple[str, ...]] = mapped_column(default=())
    responsible_person: Mapped[Words]
    owner_id: Mapped[UUID | None] = mapped_column(ForeignKey("member.id"), index=True)
    category: Mapped[Category | None] = mapped_column(Code(Category))
    relationship: Mapped[Relationship | None] = mapped_column(Code(Relationship))
    life_stage: Mapped[LifeStage | None] = mapped_column(Code(LifeStage))
    potential: Mapped[int | None]
    contribution: Mapped[int | None]
    frequency: Mapped[int | None]
    grade: Mapped[Grade | None] = mapped_column(Code(Grade))
    grade_reason: Mapped[Words]
    call_interval: Mapped[int | None]
    product_types: Mapped[Words]
    specifications: Mapped[Words]
    purchase_quantity: Mapped[Words]
    purchase_region: Mapped[Words]
    price_range: Mapped[Words]
    peak_season: Mapped[Words]
    stock_level: Mapped[Words]
    expected_needs: Mapped[Words]
    competitors: Mapped[Words]
    remark: Mapped[Words]
    name_order: Mapped[Words] = mapped_column(info={UNLOGGED: True})
    deleted_at: Mapped[datetime | None]

    __table_args__ = (
        Index(None, "name"),
        Index(None, "number"),
        Index(None, "credit_code"),
    )


_LISTED: Final = CustomerRow.deleted_at.is_(None)
Index(  # the list reads its order from this partial index alone
    "ix_customer_listed",
    CustomerRow.name_order,
    CustomerRow.key,
    # PostgreSQL has it partial by the migration: to name that here would load its dialect at every start.
    sqlite_where=_LISTED,
)


class ContactRow(Record):
    """One person at a customer."""

    __tablename__ = "contact"

    customer_id: Mapped[UUID] = mapped_column(ForeignKey("customer.id"), index=True, info={OWNER: True})
    position: Mapped[Count]
    name: Mapped[Words]
    pinyin: Mapped[Words]
    sex: Mapped[Sex | None] = mapped_column(Code(Sex))
    job_title: Mapped[Words]
    department: Mapped[Words]
    post_level: Mapped[PostLevel | None] = mapped_column(Code(PostLevel))
    in_post_since: Mapped[date | None]
    form_of_address: Mapped[Words]
    telephone: Mapped[Words]
    mobile: Mapped[Words]
    email: Mapped[Words]
    wechat: Mapped[Words]
    postcode: Mapped[Words]
    birthday: Mapped[Birthday | None]
    nationality: Mapped[Words]
    native_place: Mapped[Words]
    customs: Mapped[Words]
    hobbies: Mapped[Words]
    likes: Mapped[Words]
    taboos: Mapped[Words]
    languages: Mapped[Words]
    interpreter_needed: Mapped[Flag]
    spouse: Mapped[Words]
    protocol_rank: Mapped[int | None]
    rank_reason: Mapped[Words]
    roles: Mapped[frozenset[ContactRole]] = mapped_column(CodeSet(ContactRole), default=frozenset())
    remark: Mapped[Words]
    deleted_at: Mapped[datetime | None]


class GradeDecisionRow(Record):
    """One decision about a customer's grade."""

    __tablename__ = "grade_decision"

    customer_id: Mapped[UUID] = mapped_column(ForeignKey("customer.id"), index=True, info={OWNER: True})
    decided_on: Mapped[date]
    before: Mapped[Grade | None] = mapped_column(Code(Grade))
    after: Mapped[Grade | None] = mapped_column(Code(Grade))
    proposed: Mapped[Grade | None] = mapped_column(Code(Grade))
    proposal: Mapped[Words]
    reason: Mapped[Words]
    author: Mapped[Words]

    __table_args__ = (Index(None, "decided_on", "key"),)


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
    project_id: Mapped[UUID | None] = mapped_column(ForeignKey("project.id"), index=True)
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
    invoice: Mapped[Words]
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
    project_id: Mapped[UUID | None] = mapped_column(ForeignKey("project.id"), index=True)
    signed_on: Mapped[date | None]
    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]
    renewal: Mapped[Renewal | None] = mapped_column(Code(Renewal))
    renews_id: Mapped[UUID | None] = mapped_column(ForeignKey("contract.id"), index=True)
    drafted_by: Mapped[Words]
    reviewed_by: Mapped[Words]
    signed_by: Mapped[Words]
    kept_at: Mapped[Words]
    risks: Mapped[Words]
    remark: Mapped[Words]
    deleted_at: Mapped[datetime | None]

    __table_args__ = (Index(None, "signed_on", "key"),)


class HandoverRow(Record):
    """One hand-over of one customer."""

    __tablename__ = "handover"

    customer_id: Mapped[UUID] = mapped_column(ForeignKey("customer.id"))
    from_id: Mapped[UUID | None] = mapped_column(ForeignKey("member.id"))
    to_id: Mapped[UUID] = mapped_column(ForeignKey("member.id"))
    handed_on: Mapped[date]
    reason: Mapped[HandoverReason] = mapped_column(Code(HandoverReason))
    reason_detail: Mapped[Words]
    owned_since: Mapped[date | None]
    informed: Mapped[Informed | None] = mapped_column(Code(Informed))
    number: Mapped[Words] = mapped_column(index=True)
    remark: Mapped[Words]
    contracts: Mapped[Words]
    receivables: Mapped[Decimal | None]
    overdue: Mapped[Decimal | None]
    from_signed_on: Mapped[date | None]
    to_signed_on: Mapped[date | None]
    supervisor_signed_on: Mapped[date | None]
    manager_signed_on: Mapped[date | None]
    deleted_at: Mapped[datetime | None]

    __table_args__ = (Index(None, "customer_id", "handed_on"), Index(None, "handed_on", "key"))


class HandoverItemRow(Record):
    """One thing that was open at a hand-over; its subject is a record of any kind."""

    __tablename__ = "handover_item"

    handover_id: Mapped[UUID] = mapped_column(ForeignKey("handover.id"), index=True, info={OWNER: True})
    subject_kind: Mapped[str]
    subject_id: Mapped[UUID] = mapped_column(info={SUBJECT: "subject_kind"})
    position: Mapped[int]
    matter: Mapped[Words]
    promise: Mapped[Words]
    due_on: Mapped[date | None]
    taken: Mapped[Flag]

    __table_args__ = (Index(None, "subject_id", "subject_kind"),)


class RecognitionRow(Record):
    """One recognition as a key account, or the withdrawal of one, with the figures of that day."""

    __tablename__ = "recognition"

    customer_id: Mapped[UUID] = mapped_column(ForeignKey("customer.id"))
    act: Mapped[Act] = mapped_column(Code(Act))
    looked_on: Mapped[date]
    qualifies: Mapped[Flag]
    reasons: Mapped[Words]
    remark: Mapped[Words]
    standing: Mapped[Standing | None] = mapped_column(Code(Standing))
    grade: Mapped[Grade | None] = mapped_column(Code(Grade))
    first_transaction_on: Mapped[date | None]
    amount: Mapped[Decimal | None]
    months_with_shipments: Mapped[int | None]
    is_continuous: Mapped[Flag]
    is_new: Mapped[Flag]
    run_from: Mapped[date | None]
    new_run_from: Mapped[date | None]
    shipments: Mapped[Words]
    total_over: Mapped[Decimal | None]
    monthly_over: Mapped[Decimal | None]
    new_monthly_over: Mapped[Decimal | None]
    look_back_months: Mapped[int | None]
    continuous_months: Mapped[int | None]
    new_months: Mapped[int | None]
    state: Mapped[ApprovalState | None] = mapped_column(Code(ApprovalState))
    decided_on: Mapped[date | None]
    submitted_by: Mapped[UUID | None] = mapped_column(ForeignKey("member.id"))

    __table_args__ = (Index(None, "customer_id", "state"), Index(None, "looked_on", "key"))
