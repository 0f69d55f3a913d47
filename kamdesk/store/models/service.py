"""Requests of customers, and what was done about each."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from kamdesk.domain.service.requests import (
    Escalation,
    Matter,
    RequestChannel,
    RequestNature,
    RequestState,
    Satisfied,
    Severity,
)
from kamdesk.store.models.base import OWNER, Code, Record, Words


class RequestRow(Record):
    """One request; instants in UTC."""

    __tablename__ = "request"

    number: Mapped[Words] = mapped_column(index=True)
    state: Mapped[RequestState] = mapped_column(Code(RequestState), default=RequestState.RECEIVED)
    received_at: Mapped[datetime]
    nature: Mapped[RequestNature] = mapped_column(Code(RequestNature))
    customer_id: Mapped[UUID] = mapped_column(ForeignKey("customer.id"), index=True)
    contact_id: Mapped[UUID | None] = mapped_column(ForeignKey("contact.id"), index=True)
    channel: Mapped[RequestChannel | None] = mapped_column(Code(RequestChannel))
    received_by: Mapped[UUID | None] = mapped_column(ForeignKey("member.id"))
    matter: Mapped[Matter | None] = mapped_column(Code(Matter))
    severity: Mapped[Severity] = mapped_column(Code(Severity))
    wanted_by: Mapped[date | None]
    text: Mapped[Words]
    first_answer: Mapped[Words]
    answered_at: Mapped[datetime | None]
    answer_due: Mapped[datetime | None]
    department_id: Mapped[UUID | None] = mapped_column(ForeignKey("department.id"), index=True)
    responsible_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff_person.id"), index=True)
    settle_due: Mapped[datetime | None]
    escalation: Mapped[Escalation | None] = mapped_column(Code(Escalation))
    cause: Mapped[Words]
    solution: Mapped[Words]
    prevention: Mapped[Words]
    settled_at: Mapped[datetime | None]
    confirmed_on: Mapped[date | None]
    satisfied: Mapped[Satisfied | None] = mapped_column(Code(Satisfied))
    confirmation: Mapped[Words]
    deleted_at: Mapped[datetime | None]

    __table_args__ = (Index(None, "received_at", "key"),)


class RequestStepRow(Record):
    """One thing done about a request."""

    __tablename__ = "request_step"

    request_id: Mapped[UUID] = mapped_column(ForeignKey("request.id"), index=True, info={OWNER: True})
    at: Mapped[datetime]
    author_id: Mapped[UUID | None] = mapped_column(ForeignKey("member.id"))
    text: Mapped[Words]
