"""Evaluation templates, monthly sheets and their signatures."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from kamdesk.domain.evaluations.cycle import State
from kamdesk.store.models.base import OWNER, Code, Record, Words


class EvaluationTemplateRow(Record):
    """One version of a template; never altered once a sheet uses it.

    ``kind`` is specialist or assistant; ``definition`` has the form that ``kamdesk evaluate`` takes.
    """

    __tablename__ = "evaluation_template"

    name: Mapped[Words]
    kind: Mapped[str]
    version_number: Mapped[int] = mapped_column(default=1)
    valid_from: Mapped[date]
    definition: Mapped[dict[str, Any]]

    __table_args__ = (UniqueConstraint("name", "version_number"),)


class EvaluationRow(Record):
    """One revision of one member's sheet for one month.

    ``values`` holds what was typed per indicator, ``result`` what was printed when it was locked.
    """

    __tablename__ = "evaluation"

    member_id: Mapped[UUID] = mapped_column(ForeignKey("member.id"))
    month: Mapped[date]
    template_id: Mapped[UUID] = mapped_column(ForeignKey("evaluation_template.id"), index=True)
    revision: Mapped[int] = mapped_column(default=1)
    replaces_id: Mapped[UUID | None] = mapped_column(ForeignKey("evaluation.id"), index=True)
    revision_reason: Mapped[Words]
    state: Mapped[State] = mapped_column(Code(State), default=State.DRAFT)
    issued_on: Mapped[date | None]
    remarks: Mapped[Words]
    values: Mapped[dict[str, Any]] = mapped_column(default=dict)
    result: Mapped[dict[str, Any] | None]

    __table_args__ = (
        UniqueConstraint("member_id", "month", "revision"),
        Index(None, "month"),
    )


class EvaluationSignatureRow(Record):
    """One signature on a sheet: step (specialist, supervisor, manager), whose, when, who really gave it."""

    __tablename__ = "evaluation_signature"

    evaluation_id: Mapped[UUID] = mapped_column(ForeignKey("evaluation.id"), info={OWNER: True})
    step: Mapped[str]
    member_name: Mapped[Words]
    signed_on: Mapped[datetime]
    signed_by: Mapped[UUID | None] = mapped_column(ForeignKey("member.id"))
    stand_in: Mapped[Words]
    stand_in_reason: Mapped[Words]

    __table_args__ = (UniqueConstraint("evaluation_id", "step"),)
