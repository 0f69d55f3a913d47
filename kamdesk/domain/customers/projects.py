"""Projects (项目): what project customers build, and what opportunities belong to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.customers.column_words import PROJECT_WORDS
from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.records.kind import Findable, Imported, Listed, RecordKind, Told
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from decimal import Decimal
    from uuid import UUID


class ProjectStage(StrEnum):
    """How far a project has come."""

    PLANNED = "planned"
    BIDDING = "bidding"
    RUNNING = "running"
    FINISHED = "finished"
    STOPPED = "stopped"


PROJECT_STAGES: Final = (
    (ProjectStage.PLANNED, term("筹备")),
    (ProjectStage.BIDDING, term("招标")),
    (ProjectStage.RUNNING, term("在建")),
    (ProjectStage.FINISHED, term("已完工")),
    (ProjectStage.STOPPED, term("已停止")),
)
_STAGE_SPELLINGS: Final = (
    (ProjectStage.PLANNED, "筹备中?|立项|规划|拟建|设计"),
    (ProjectStage.BIDDING, "招标中?|招投标|采购"),
    (ProjectStage.RUNNING, "在建|施工中?|进行中?|实施中?|执行中?"),
    (ProjectStage.FINISHED, "完工|竣工|已竣工|完成|已完成|交付|已交付"),
    (ProjectStage.STOPPED, "停止|停工|暂停|终止|取消"),
)
_PROJECT: Final = term("项目")
_TERM: Final = term("金额与期限")

PROJECT_FIELDS: Final[tuple[Field, ...]] = (
    Field("customer_id", term("客户"), _PROJECT, FieldKind.REFERENCE, required=True, to="customer"),
    Field("name", term("项目名称"), _PROJECT, max_length=200, required=True),
    Field("number", term("项目编号"), _PROJECT, max_length=40),
    Field("site", term("项目地点"), _PROJECT, max_length=200),
    Field("parties", term("其他参与单位"), _PROJECT, max_length=300),
    Field(
        *("stage", term("项目阶段"), _PROJECT, FieldKind.CHOICE),
        choices=PROJECT_STAGES,
        spellings=_STAGE_SPELLINGS,
    ),
    Field("amount", term("项目金额"), _TERM, FieldKind.MONEY),
    Field("starts_on", term("开始日期"), _TERM, FieldKind.DATE),
    Field("ends_on", term("结束日期"), _TERM, FieldKind.DATE),
    Field("remark", term("备注"), _TERM, FieldKind.LONG_TEXT, max_length=2000),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """One project of a customer; ``amount`` is in yuan, ``parties`` names bodies that are no customers."""

    id: UUID
    version: int = 0
    customer_id: UUID
    name: str
    number: str = ""
    site: str = ""
    parties: str = ""
    stage: ProjectStage | None = None
    amount: Decimal | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BelongingSum:
    """How many records of a kind belong to a project, what they come to, and their first and last day."""

    count: int = 0
    amount: Decimal | None = None
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectSums:
    """What belongs to a project, kind by kind."""

    contracts: BelongingSum
    transactions: BelongingSum
    opportunities: BelongingSum
    open_opportunities: BelongingSum

    @property
    def span(self) -> tuple[date, date] | None:
        """The first and the last day of what belongs to the project; None where nothing has a day."""
        parts = (self.contracts, self.transactions, self.opportunities)
        days = [day for each in parts for day in (each.first, each.last) if day is not None]
        return (min(days), max(days)) if days else None


def _problems_with_term(values: Mapping[str, Any]) -> dict[str, Message]:
    """Let a project end after it begins."""
    starts_on, ends_on = values["starts_on"], values["ends_on"]
    if starts_on is not None and ends_on is not None and ends_on < starts_on:
        return {"ends_on": Message("结束日期不能早于开始日期。")}
    return {}


PROJECT: Final = RecordKind(
    name="project",
    plural="projects",
    icon="building",
    word=term("项目"),
    many=term("项目", "泛指"),
    counted=Message("{count} 个项目", count=0),
    value=Project,
    fields=PROJECT_FIELDS,
    title="name",
    date="starts_on",
    number_prefix="XM",
    searched=Findable(
        names=("name",),
        text=("number", "customer_id", "site", "parties", "remark"),
        detail=("customer_id", "number", "site", "amount"),
    ),
    listed=Listed(
        columns=(
            *("name", "customer_id", "stage", "amount", "starts_on", "ends_on", "site", "number"),
            "parties",
        ),
        filters=("stage", "customer_id"),
        sort="starts_on",
        descending=True,
    ),
    imported=Imported(identity=(("number",), ("customer_id", "name")), words=PROJECT_WORDS),
    told=Told(words=("name", "stage", "amount"), text="remark"),
    rules=(_problems_with_term,),
)
