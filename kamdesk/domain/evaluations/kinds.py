"""Evaluation sheets and their signatures declared as kinds of record."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.evaluations.cycle import STATES, State
from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.records.kind import Closed, RecordKind
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from datetime import date, datetime
    from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredSheet:
    """One revision of a sheet as it is kept; ``values`` and ``result`` are written entries and figures."""

    id: UUID
    version: int = 0
    member_id: UUID
    month: date
    template_id: UUID
    revision: int = 1
    replaces_id: UUID | None = None
    revision_reason: str = ""
    state: State = State.DRAFT
    issued_on: date | None = None
    remarks: str = ""
    values: dict[str, Any] = field(default_factory=dict)
    result: dict[str, Any] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredSignature:
    """One signature on a sheet as it is kept."""

    id: UUID
    version: int = 0
    evaluation_id: UUID
    step: str
    member_name: str = ""
    signed_on: datetime
    signed_by: UUID | None = None
    stand_in: str = ""
    stand_in_reason: str = ""


EVALUATION: Final = RecordKind(
    name="evaluation",
    plural="evaluations",
    icon="evaluations",
    word=term("考核表"),
    many=term("考核表", "泛指"),
    counted=Message("{count} 张考核表", count=0),
    value=StoredSheet,
    fields=(
        Field("member_id", term("被考核人"), "", FieldKind.MEMBER, required=True),
        Field("month", term("月份"), "", FieldKind.DATE, required=True),
        Field("revision", term("修订号"), "", FieldKind.INTEGER),
        Field("revision_reason", term("修订理由"), "", max_length=400),
        Field("state", term("状态"), "", FieldKind.CHOICE, choices=STATES),
        Field("issued_on", term("制表日期"), "", FieldKind.DATE),
        Field("remarks", term("备注"), "", FieldKind.LONG_TEXT, max_length=2000),
    ),
    title="member_id",
    date="month",
    code_prefix="KP",
    known_by="member_id",
    has_month_table=True,
    has_trash=False,
    closed=Closed(
        "state",
        frozenset({State.LOCKED}),
        Message("考核表已锁定，不能再改动；需要更正时请修订，原表保留。"),
    ),
)

SIGNATURE: Final = RecordKind(
    name="evaluation_signature",
    plural="evaluation-signatures",
    word=term("签字"),
    many=term("签字", "泛指"),
    counted=Message("{count} 个签字", count=0),
    value=StoredSignature,
    fields=(
        Field("member_name", term("签字人"), "", max_length=60),
        Field("signed_on", term("签字时间"), "", FieldKind.TIME),
        Field("signed_by", term("经办人"), "", FieldKind.MEMBER),
        Field("stand_in", term("代签人"), "", max_length=60),
        Field("stand_in_reason", term("代签理由"), "", max_length=200),
    ),
    title="member_name",
    date="signed_on",
    owner=Field("evaluation_id", term("考核表"), "", FieldKind.REFERENCE, required=True, to="evaluation"),
    has_trash=False,
)
