"""Monthly plans declared as a kind of record."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.records.kind import RecordKind
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredPlan:
    """The head of a plan as it is kept; its lines are rows of their own."""

    id: UUID
    version: int = 0
    member_id: UUID
    month: date
    handed_in_on: date | None = None


MONTH_PLAN: Final = RecordKind(
    name="month_plan",
    plural="plans",
    icon="plans",
    word=term("月计划"),
    many=term("月计划", "泛指"),
    counted=Message("{count} 份月计划", count=0),
    value=StoredPlan,
    fields=(
        Field("member_id", term("计划人"), "", FieldKind.MEMBER, required=True),
        Field("month", term("月份"), "", FieldKind.DATE, required=True),
        Field("handed_in_on", term("提交日期"), "", FieldKind.DATE),
    ),
    title="member_id",
    date="month",
    code_prefix="JH",
    known_by="member_id",
)
