"""Cooperation plans (合作方案): versions, four arrangements, departments' opinions, rounds of negotiation.

Our limit in a round is for ourselves alone: it is neither found by the search nor told in the time line.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.company.approval import APPROVAL_STATES, FINAL_STATES, ApprovalState
from kamdesk.domain.customers.need_words import OPINION_WORDS, PLAN_WORDS, ROUND_WORDS
from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.records.kind import Approved, Closed, Findable, Imported, Listed, RecordKind, Told
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from decimal import Decimal
    from uuid import UUID

_PLAN: Final = term("合作方案")
_AIMS: Final = term("合作目标")
_ARRANGED: Final = term("合作安排")
_OPINION: Final = term("部门意见")
_ROUND: Final = term("洽谈记录")
_LONG: Final = 1000

ARRANGEMENTS: Final = (
    ("price", term("价格")),
    ("delivery", term("供货")),
    ("after_sales", term("售后")),
    ("support", term("技术支持")),
)
"""The four arrangements, each with what is offered, on what condition, and who answers for it."""


class PlanState(StrEnum):
    """How far a cooperation plan is."""

    DRAFT = "draft"
    NEGOTIATING = "negotiating"
    AGREED = "agreed"
    GIVEN_UP = "given_up"
    SUPERSEDED = "superseded"


PLAN_STATES: Final = (
    (PlanState.DRAFT, term("起草中")),
    (PlanState.NEGOTIATING, term("洽谈中")),
    (PlanState.AGREED, term("已谈定")),
    (PlanState.GIVEN_UP, term("已终止")),
    (PlanState.SUPERSEDED, term("旧版")),
)


DECIDED: Final = Message("这份合作方案已有审批结论，内容不能再改；谈出变化时请新建下一版。")
"""By which sentence a change of a version that was decided on is refused."""
OPEN_WHEN_APPROVED: Final = frozenset({"state", "next_step"})
"""What may change in a version that was approved: how far it is with the customer."""


def _text(name: str, label: str, group: str) -> Field:
    return Field(name, label, group, FieldKind.LONG_TEXT, max_length=_LONG)


PLAN_FIELDS: Final[tuple[Field, ...]] = (
    Field("customer_id", term("客户"), _PLAN, FieldKind.REFERENCE, required=True, to="customer"),
    Field("title", term("方案名称"), _PLAN, max_length=200, required=True),
    Field("number", term("方案编号"), _PLAN, max_length=40),
    Field("edition", term("方案版次"), _PLAN, FieldKind.INTEGER, computed=True),
    Field("previous_id", term("上一版"), _PLAN, FieldKind.REFERENCE, to="cooperation_plan", computed=True),
    Field("state", term("方案状态"), _PLAN, FieldKind.CHOICE, choices=PLAN_STATES),
    Field("approval", term("审批状态"), _PLAN, FieldKind.CHOICE, choices=APPROVAL_STATES, computed=True),
    Field("decided_on", term("审批日期"), _PLAN, FieldKind.DATE, computed=True),
    Field("project", term("合作项目"), _PLAN, max_length=120, recurring=True),
    Field("drafted_on", term("拟定日期"), _PLAN, FieldKind.DATE, required=True),
    Field("change", term("改动内容与理由"), _PLAN, max_length=200),
    Field("owner_id", term("我方负责人"), _PLAN, FieldKind.MEMBER),
    Field("starts_on", term("开始日期"), _PLAN, FieldKind.DATE),
    Field("ends_on", term("到期日期"), _PLAN, FieldKind.DATE),
    Field("amount", term("预计金额"), _PLAN, FieldKind.MONEY_WAN),
    _text("customer_needs", term("客户需要"), _AIMS),
    _text("our_aims", term("我方目标"), _AIMS),
    _text("price", term("价格安排"), _ARRANGED),
    _text("price_condition", term("价格条件与限度"), _ARRANGED),
    Field("price_department", term("价格责任部门"), _ARRANGED, max_length=80, recurring=True),
    _text("delivery", term("供货安排"), _ARRANGED),
    _text("delivery_condition", term("供货条件与限度"), _ARRANGED),
    Field("delivery_department", term("供货责任部门"), _ARRANGED, max_length=80, recurring=True),
    _text("after_sales", term("售后安排"), _ARRANGED),
    _text("after_sales_condition", term("售后条件与限度"), _ARRANGED),
    Field("after_sales_department", term("售后责任部门"), _ARRANGED, max_length=80, recurring=True),
    _text("support", term("技术支持安排"), _ARRANGED),
    _text("support_condition", term("技术支持条件与限度"), _ARRANGED),
    Field("support_department", term("技术支持责任部门"), _ARRANGED, max_length=80, recurring=True),
    _text("next_step", term("下一步"), _ARRANGED),
)


def _of_plan(group: str) -> tuple[Field, Field]:
    return (
        Field("customer_id", term("客户"), group, FieldKind.REFERENCE, required=True, to="customer"),
        Field(
            *("plan_id", term("合作方案"), group, FieldKind.REFERENCE),
            required=True,
            to="cooperation_plan",
            within="customer_id",
        ),
    )


OPINION_FIELDS: Final[tuple[Field, ...]] = (
    *_of_plan(_OPINION),
    Field("department", term("部门"), _OPINION, max_length=80, required=True, recurring=True),
    Field("opinion", term("意见"), _OPINION, FieldKind.LONG_TEXT, max_length=_LONG, required=True),
    Field("given_by", term("签名人"), _OPINION, max_length=80, recurring=True),
    Field("date", term("意见日期"), _OPINION, FieldKind.DATE, required=True),
)
ROUND_FIELDS: Final[tuple[Field, ...]] = (
    *_of_plan(_ROUND),
    Field("date", term("洽谈日期"), _ROUND, FieldKind.DATE, required=True),
    Field("place", term("洽谈地点"), _ROUND, max_length=120, recurring=True),
    Field("met", term("参加人"), _ROUND, max_length=200, required=True),
    _text("theirs", term("对方意见"), _ROUND),
    _text("ours", term("我方意见"), _ROUND),
    _text("limit", term("我方底线"), _ROUND),
    _text("result", term("洽谈结果"), _ROUND),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CooperationPlan:
    """One version of a plan; ``previous_id`` is the version that it was made from.

    ``approval`` says where our own approval of this version stands, which comes before the customer's yes.
    """

    id: UUID
    version: int = 0
    customer_id: UUID
    title: str
    number: str = ""
    edition: int | None = None
    previous_id: UUID | None = None
    state: PlanState | None = None
    approval: ApprovalState | None = None
    decided_on: date | None = None
    project: str = ""
    drafted_on: date
    change: str = ""
    owner_id: UUID | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    amount: Decimal | None = None
    customer_needs: str = ""
    our_aims: str = ""
    price: str = ""
    price_condition: str = ""
    price_department: str = ""
    delivery: str = ""
    delivery_condition: str = ""
    delivery_department: str = ""
    after_sales: str = ""
    after_sales_condition: str = ""
    after_sales_department: str = ""
    support: str = ""
    support_condition: str = ""
    support_department: str = ""
    next_step: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanOpinion:
    """What one of our departments says about a plan."""

    id: UUID
    version: int = 0
    customer_id: UUID
    plan_id: UUID
    department: str
    opinion: str
    given_by: str = ""
    date: date


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRound:
    """One round of negotiation; ``limit`` is what we would not go beyond, and stays with us."""

    id: UUID
    version: int = 0
    customer_id: UUID
    plan_id: UUID
    place: str = ""
    met: str
    theirs: str = ""
    ours: str = ""
    limit: str = ""
    result: str = ""
    date: date


def _problems_with_term(values: Mapping[str, Any]) -> dict[str, Message]:
    """Let a plan end after it begins."""
    starts_on, ends_on = values["starts_on"], values["ends_on"]
    if ends_on is not None and starts_on is not None and ends_on < starts_on:
        return {"ends_on": Message("到期日期不能早于开始日期。")}
    return {}


COOPERATION_PLAN: Final = RecordKind(
    name="cooperation_plan",
    plural="cooperation-plans",
    icon="deal",
    word=term("合作方案"),
    many=term("合作方案", "泛指"),
    counted=Message("{count} 份合作方案", count=0),
    value=CooperationPlan,
    fields=PLAN_FIELDS,
    title="title",
    date="drafted_on",
    number_prefix="HZ",
    closed=Closed(
        "approval",
        FINAL_STATES,
        DECIDED,
        still_open=OPEN_WHEN_APPROVED,
    ),
    approved=Approved(state="approval", decided_on="decided_on"),
    searched=Findable(
        names=("title",),
        text=("number", "customer_id", "project", "customer_needs", "our_aims", "next_step"),
        detail=("customer_id", "number", "state", "approval"),
    ),
    listed=Listed(
        columns=(
            *("title", "customer_id", "edition", "state", "approval", "starts_on", "ends_on", "amount"),
            *("drafted_on", "number", "decided_on"),
        ),
        filters=("state", "approval", "customer_id"),
        sort="drafted_on",
        descending=True,
        adds_up=False,
    ),
    imported=Imported(
        identity=(("number",), ("customer_id", "title", "drafted_on")),
        words=PLAN_WORDS,
        kept=frozenset({"edition", "previous_id", "approval", "decided_on"}),
    ),
    told=Told(words=("title", "state", "approval"), text="change"),
    rules=(_problems_with_term,),
)
PLAN_OPINION: Final = RecordKind(
    name="plan_opinion",
    plural="plan-opinions",
    icon="note",
    word=term("部门意见"),
    many=term("部门意见", "泛指"),
    counted=Message("{count} 条部门意见", count=0),
    value=PlanOpinion,
    fields=OPINION_FIELDS,
    title="department",
    date="date",
    searched=Findable(text=("department", "customer_id", "opinion"), detail=("customer_id", "date")),
    listed=Listed(
        columns=("department", "customer_id", "plan_id", "opinion", "given_by", "date"),
        filters=("department", "customer_id"),
        sort="date",
        descending=True,
    ),
    imported=Imported(identity=(("customer_id", "plan_id", "department", "date"),), words=OPINION_WORDS),
    told=Told(words=("department",), text="opinion"),
)
PLAN_ROUND: Final = RecordKind(
    name="plan_round",
    plural="plan-rounds",
    icon="calls",
    word=term("洽谈记录"),
    many=term("洽谈记录", "泛指"),
    counted=Message("{count} 次洽谈", count=0),
    value=PlanRound,
    fields=ROUND_FIELDS,
    title="met",
    date="date",
    searched=Findable(text=("met", "customer_id", "place", "theirs", "ours", "result"), detail=("date",)),
    listed=Listed(
        columns=("met", "customer_id", "date", "plan_id", "theirs", "ours", "limit", "result", "place"),
        filters=("customer_id",),
        sort="date",
        descending=True,
    ),
    imported=Imported(identity=(("customer_id", "plan_id", "date"),), words=ROUND_WORDS),
    told=Told(words=("met", "place"), text="result"),
)
