"""What a key account needs, and what we do about its people (大客户需求分析, 大客户需要对策).

Source: the two tables of the department's regulations, their columns word for word.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.customers.need_words import ANALYSIS_WORDS, MEASURE_WORDS
from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.records.kind import Findable, Imported, Listed, RecordKind, Told
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from decimal import Decimal
    from uuid import UUID

_NEED: Final = term("客户需求")
_ANALYSIS: Final = term("分析")
_MOVE: Final = term("动向与问题")
_MEASURE: Final = term("对策与落实")

ANALYSIS_FIELDS: Final[tuple[Field, ...]] = (
    Field("customer_id", term("客户"), _NEED, FieldKind.REFERENCE, required=True, to="customer"),
    Field("product_type", term("需求产品类型"), _NEED, max_length=120, required=True, recurring=True),
    Field("quantity", term("需求数量"), _NEED, FieldKind.QUANTITY),
    Field("unit", term("计量单位"), _NEED, max_length=20, recurring=True),
    Field("region", term("需求区域"), _NEED, max_length=80, recurring=True),
    Field("price_range", term("价格区间"), _NEED, max_length=80),
    Field("reason", term("需求原因分析"), _ANALYSIS, FieldKind.LONG_TEXT, max_length=2000),
    Field("date", term("分析日期"), _ANALYSIS, FieldKind.DATE, required=True),
    Field("analysed_by", term("分析人"), _ANALYSIS, FieldKind.MEMBER),
)
MEASURE_FIELDS: Final[tuple[Field, ...]] = (
    Field("customer_id", term("客户"), _MOVE, FieldKind.REFERENCE, required=True, to="customer"),
    Field("contact_id", term("客户姓名"), _MOVE, FieldKind.REFERENCE, to="contact"),
    Field("noted_on", term("登记日期"), _MOVE, FieldKind.DATE, required=True),
    Field("direction", term("移动方向"), _MOVE, FieldKind.LONG_TEXT, max_length=500),
    Field("problem", term("问题点"), _MOVE, max_length=200, required=True),
    Field("measure", term("对策"), _MEASURE, FieldKind.LONG_TEXT, max_length=1000),
    Field("owner_id", term("落实人"), _MEASURE, FieldKind.MEMBER),
    Field("due_on", term("落实期限"), _MEASURE, FieldKind.DATE),
    Field("done_on", term("落实日期"), _MEASURE, FieldKind.DATE),
    Field("result", term("落实情况"), _MEASURE, FieldKind.LONG_TEXT, max_length=1000),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DemandAnalysis:
    """One line of the analysis: what a customer needs of one type of product, and why."""

    id: UUID
    version: int = 0
    customer_id: UUID
    product_type: str
    quantity: Decimal | None = None
    unit: str = ""
    region: str = ""
    price_range: str = ""
    reason: str = ""
    date: date
    analysed_by: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Countermeasure:
    """Where a person of a customer is moving, what the problem is, and what we do; open until ``done_on``."""

    id: UUID
    version: int = 0
    customer_id: UUID
    contact_id: UUID | None = None
    noted_on: date
    direction: str = ""
    problem: str
    measure: str = ""
    owner_id: UUID | None = None
    due_on: date | None = None
    done_on: date | None = None
    result: str = ""


def is_overdue(due_on: date | None, done_on: date | None, today: date) -> bool:
    """Tell whether a measure should have been taken before today."""
    return done_on is None and due_on is not None and due_on < today


def _problems_with_days(values: Mapping[str, Any]) -> dict[str, Message]:
    """Let a measure be due and done after it was written down."""
    late = {"due_on": Message("落实期限不能早于登记日期。"), "done_on": Message("落实日期不能早于登记日期。")}
    return {
        name: problem
        for name, problem in late.items()
        if values[name] is not None and values["noted_on"] is not None and values[name] < values["noted_on"]
    }


DEMAND_ANALYSIS: Final = RecordKind(
    name="demand_analysis",
    plural="demand-analyses",
    icon="target",
    word=term("需求分析"),
    many=term("需求分析", "泛指"),
    counted=Message("{count} 条需求分析", count=0),
    value=DemandAnalysis,
    fields=ANALYSIS_FIELDS,
    title="product_type",
    date="date",
    searched=Findable(
        text=("product_type", "customer_id", "region", "reason"),
        detail=("customer_id", "quantity", "date"),
    ),
    listed=Listed(
        columns=(
            *("product_type", "customer_id", "quantity", "unit", "region", "price_range", "reason"),
            *("date", "analysed_by"),
        ),
        filters=("product_type", "region", "customer_id"),
        sort="date",
        descending=True,
    ),
    imported=Imported(
        identity=(("customer_id", "product_type", "date"),),
        words=ANALYSIS_WORDS,
        doubtful={"单位": ("customer_id", "unit"), "單位": ("customer_id", "unit")},
    ),
    told=Told(words=("product_type", "region"), text="reason"),
)
COUNTERMEASURE: Final = RecordKind(
    name="countermeasure",
    plural="countermeasures",
    icon="tick-list",
    word=term("对策"),
    many=term("对策", "泛指"),
    counted=Message("{count} 条对策", count=0),
    value=Countermeasure,
    fields=MEASURE_FIELDS,
    title="problem",
    date="noted_on",
    searched=Findable(
        text=("problem", "customer_id", "contact_id", "direction", "measure", "result"),
        detail=("customer_id", "contact_id", "due_on"),
    ),
    listed=Listed(
        columns=(
            *("problem", "customer_id", "contact_id", "direction", "measure", "owner_id", "due_on"),
            *("done_on", "noted_on"),
        ),
        filters=("owner_id", "customer_id"),
        sort="noted_on",
        descending=True,
    ),
    imported=Imported(identity=(("customer_id", "problem", "noted_on"),), words=MEASURE_WORDS),
    told=Told(words=("contact_id", "problem"), text="measure"),
    rules=(_problems_with_days,),
)
