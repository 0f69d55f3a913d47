"""Opportunities (商机): a need that may become a deal, how far it has come, what it is worth by its chance.

A tender stands with the opportunity it belongs to (domain page "Channels and sales sites").
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.customers.column_words import OPPORTUNITY_WORDS
from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.records.kind import Findable, Imported, Listed, RecordKind, Told
from kamdesk.domain.records.listing import ListView
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from uuid import UUID


class Stage(StrEnum):
    """How far an opportunity has come; won and lost ones are closed."""

    LEAD = "lead"
    NEED = "need"
    OFFER = "offer"
    NEGOTIATION = "negotiation"
    WON = "won"
    LOST = "lost"


class TenderResult(StrEnum):
    """How a tender ended."""

    WON = "won"
    LOST = "lost"
    FAILED = "failed"
    WITHDRAWN = "withdrawn"


STAGES: Final = (
    (Stage.LEAD, term("线索")),
    (Stage.NEED, term("需求确认")),
    (Stage.OFFER, term("方案报价")),
    (Stage.NEGOTIATION, term("商务谈判")),
    (Stage.WON, term("成交")),
    (Stage.LOST, term("丢单")),
)
_STAGE_SPELLINGS: Final = (
    (Stage.LEAD, "(?:销售)?线索|初步接触|意向|新建"),
    (Stage.NEED, "需求(?:分析|沟通|调研)?|立项"),
    (Stage.OFFER, "方案|报价|方案(?:制定|设计)|(?:方案|报价)阶段|投标"),
    (Stage.NEGOTIATION, "谈判|商务|商务(?:阶段|洽谈)|合同(?:谈判|签订)?"),
    (Stage.WON, "赢单|已?成交|中标|已签约|成功"),
    (Stage.LOST, "已?丢单|输单|失败|未中标|已?关闭|放弃"),
)
TENDER_RESULTS: Final = (
    (TenderResult.WON, term("中标")),
    (TenderResult.LOST, term("未中标")),
    (TenderResult.FAILED, term("流标")),
    (TenderResult.WITHDRAWN, term("弃标")),
)
USUAL_CHANCE: Final[Mapping[Stage, int]] = {
    Stage.LEAD: 10,
    Stage.NEED: 30,
    Stage.OFFER: 50,
    Stage.NEGOTIATION: 75,
    Stage.WON: 100,
    Stage.LOST: 0,
}
"""The chance in percent that a stage has by itself; every office judges its own opportunities beyond it."""
CLOSED: Final = frozenset({Stage.WON, Stage.LOST})
OPEN: Final = frozenset(Stage) - CLOSED
_CERTAIN: Final = 100
_FEN: Final = Decimal("0.01")
_NEED: Final = term("商机")
_CHANCE: Final = term("阶段与预计")
_TENDER: Final = term("招投标")

OPPORTUNITY_FIELDS: Final[tuple[Field, ...]] = (
    Field("customer_id", term("客户"), _NEED, FieldKind.REFERENCE, required=True, to="customer"),
    Field("need", term("商机名称"), _NEED, max_length=200, required=True),
    Field(
        *("project_id", term("所属项目"), _NEED, FieldKind.REFERENCE),
        to="project",
        within="customer_id",
    ),
    Field("product", term("产品"), _NEED, max_length=120, recurring=True),
    Field("amount", term("预计金额"), _NEED, FieldKind.MONEY),
    Field("found_on", term("发现日期"), _NEED, FieldKind.DATE, required=True),
    Field("owner_id", term("跟进人"), _NEED, FieldKind.MEMBER),
    Field(
        *("stage", term("商机阶段"), _CHANCE, FieldKind.CHOICE),
        choices=STAGES,
        spellings=_STAGE_SPELLINGS,
        required=True,
    ),
    Field("probability", term("成交概率(%)"), _CHANCE, FieldKind.INTEGER),
    Field("weighted", term("加权预计"), _CHANCE, FieldKind.MONEY, computed=True),
    Field("expected_on", term("预计成交日期"), _CHANCE, FieldKind.DATE),
    Field("next_step", term("下一步"), _CHANCE, max_length=200),
    Field("next_on", term("下一步日期"), _CHANCE, FieldKind.DATE),
    Field("competitor", term("竞争对手"), _CHANCE, max_length=120, recurring=True),
    Field("lost_reason", term("丢单原因"), _CHANCE, max_length=200, recurring=True),
    Field("tender_number", term("招标编号"), _TENDER, max_length=80),
    Field("tender_on", term("投标截止"), _TENDER, FieldKind.DATE),
    Field("opening_on", term("开标日期"), _TENDER, FieldKind.DATE),
    Field("bond", term("投标保证金"), _TENDER, FieldKind.MONEY),
    Field("bond_back_on", term("保证金退回日期"), _TENDER, FieldKind.DATE),
    Field("tender_result", term("投标结果"), _TENDER, FieldKind.CHOICE, choices=TENDER_RESULTS),
    Field("remark", term("备注"), _NEED, FieldKind.LONG_TEXT, max_length=2000),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Opportunity:
    """One need that may become a deal; amounts are in yuan, ``probability`` in percent.

    Without a ``probability`` of its own it has that of its stage; ``weighted`` follows at saving.
    """

    id: UUID
    version: int = 0
    customer_id: UUID
    need: str
    project_id: UUID | None = None
    product: str = ""
    amount: Decimal | None = None
    found_on: date
    owner_id: UUID | None = None
    stage: Stage
    probability: int | None = None
    weighted: Decimal | None = None
    expected_on: date | None = None
    next_step: str = ""
    next_on: date | None = None
    competitor: str = ""
    lost_reason: str = ""
    tender_number: str = ""
    tender_on: date | None = None
    opening_on: date | None = None
    bond: Decimal | None = None
    bond_back_on: date | None = None
    tender_result: TenderResult | None = None
    remark: str = ""


def chance(stage: Stage, probability: int | None) -> int:
    """Return the chance of an opportunity in percent: closed ones are certain, others go by their own."""
    if stage in CLOSED or probability is None:
        return USUAL_CHANCE[stage]
    return probability


def weighted_amount(amount: Decimal | None, stage: Stage, probability: int | None) -> Decimal | None:
    """Return an amount in yuan times its chance, to the fen and half up; None without an amount."""
    if amount is None:
        return None
    return (amount * chance(stage, probability) / _CERTAIN).quantize(_FEN, ROUND_HALF_UP)


def weighed(opportunity: Opportunity) -> Opportunity:
    """Return the opportunity with what it is worth by its chance."""
    worth = weighted_amount(opportunity.amount, opportunity.stage, opportunity.probability)
    return replace(opportunity, weighted=worth)


def forecast_by_month(
    expected: Iterable[tuple[date | None, Decimal | None]],
) -> tuple[tuple[date | None, Decimal], ...]:
    """Return what may come in by month, from days of closing and weighted amounts, earliest first.

    A month is its first day; what has no day stands last, under None. Months without an amount are left out.
    """
    sums: dict[date | None, Decimal] = {}
    for day, amount in expected:
        if amount:
            month = None if day is None else day.replace(day=1)
            sums[month] = sums.get(month, Decimal(0)) + amount
    return tuple(sorted(sums.items(), key=lambda each: (each[0] is None, each[0] or date.min)))


def _problems_with_chance(values: Mapping[str, Any]) -> dict[str, Message]:
    """Ask why an opportunity was lost, and keep its chance between never and certain."""
    found: dict[str, Message] = {}
    probability = values["probability"]
    if probability is not None and not 0 <= probability <= _CERTAIN:
        found["probability"] = Message("成交概率在 0 到 100 之间。")
    if values["stage"] == Stage.LOST and not values["lost_reason"]:
        found["lost_reason"] = Message("丢单要写明原因。")
    tender_on, opening_on = values["tender_on"], values["opening_on"]
    if tender_on is not None and opening_on is not None and opening_on < tender_on:
        found["opening_on"] = Message("开标日期不能早于投标截止。")
    if values["bond_back_on"] is not None and not values["bond"]:
        found["bond"] = Message("填了退回日期，也要填投标保证金。")
    return found


OPPORTUNITY: Final = RecordKind(
    name="opportunity",
    plural="opportunities",
    icon="target",
    word=term("商机"),
    many=term("商机", "泛指"),
    counted=Message("{count} 个商机", count=0),
    value=Opportunity,
    fields=OPPORTUNITY_FIELDS,
    title="need",
    date="found_on",
    searched=Findable(
        names=("need",),
        text=("customer_id", "product", "next_step", "competitor", "lost_reason", "tender_number", "remark"),
        detail=("customer_id", "stage", "amount"),
    ),
    listed=Listed(
        columns=(
            *("need", "customer_id", "stage", "amount", "weighted", "expected_on", "next_step", "next_on"),
            *("owner_id", "product", "project_id", "probability", "competitor", "tender_on", "lost_reason"),
        ),
        filters=("stage", "owner_id", "customer_id", "product", "competitor"),
        sort="expected_on",
        views=(
            ListView(name=term("我的商机"), mine="owner_id"),
            ListView(name=term("未结商机"), accepted={"stage": OPEN}),
            ListView(name=term("丢单"), accepted={"stage": frozenset({Stage.LOST})}),
        ),
    ),
    imported=Imported(
        identity=(("customer_id", "need", "found_on"),),
        words=OPPORTUNITY_WORDS,
    ),
    told=Told(words=("need", "stage", "amount"), text="next_step"),
    rules=(_problems_with_chance,),
)
