"""What the sample department's customers need and have in stock, and what others offer them."""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta
from decimal import Decimal
from random import Random
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.customers.needs import COUNTERMEASURE, DEMAND_ANALYSIS, Countermeasure, DemandAnalysis
from kamdesk.domain.customers.supply import (
    COMPETITOR_NOTE,
    EXPECTED_NEED,
    STOCK,
    Certainty,
    CompetitorNote,
    ExpectedNeed,
    Stock,
    reckoned,
)
from kamdesk.domain.customers.values import Grade
from kamdesk.domain.readings.workdays import first_of, next_month
from kamdesk.domain.shared.text import Message
from kamdesk.store.identity import new_id
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.services.sample.people import SampleCustomer
    from kamdesk.services.sample.scene import SampleScene

_SEED: Final = 20_260_417
_UNIT: Final = "吨"
_REASONS: Final = (
    "下季度新增一条产线，提前备料；现有库存低于往年同期。",
    "项目进入集中施工期，要求按周分批到货，不得断供。",
    "原供应商质量波动，拟把两成用量转给我方，先试一季。",
    "年度招标在即，需求按中标份额确定，价格最敏感。",
    "检修结束恢复满产，用量回到往年水平。",
    "出口订单增加，表面质量要求提高一级。",
)
_MEASURES: Final = (
    (
        "任期将满，关注项目按期收尾",
        "交期压缩，现有供货计划跟不上",
        "与生产部排出按周到货表，由高层拜访当面承诺",
        "到货表已报生产部会签",
    ),
    (
        "由单一采购转向框架招标，压低单价",
        "竞争对手报价低，账期更长",
        "以到货准时率和质量异议率为据提出总成本比较",
        "比较表已送达，对方同意年后再议",
    ),
    (
        "日常执行人，倾向我方，即将轮岗",
        "接任者不熟悉我方流程",
        "轮岗前安排接任者来厂参观，交接对账与异议处理办法",
        "接任者已来厂参观",
    ),
    (
        "收紧付款审批，要求按节点付款",
        "货款逾期，对账口径不一",
        "财务部专人每月五日前对账，节点付款写入补充协议",
        "",
    ),
    (
        "推行新工艺，对材质提出更高要求",
        "我方试样数据不全，评审暂缓",
        "补做三组试样，登门做技术交流",
        "试样已完成两组",
    ),
)
_RIVALS: Final = ("海通物资", "中南铝业", "华泰金属", "西部新材")
_ACTIVITY: Final = (
    ("报价比我方低 1.5%，账期延长十五天", "不跟价，以准时率和质量异议率比总成本"),
    ("派驻场人员，承诺四十八小时到货", "设前置库存，约定急料二十四小时响应"),
    ("邀请客户技术人员参观新产线", "一月安排技术交流，补送试样数据"),
    ("中标该客户一个分公司的年度框架", "稳住总部份额，争取分公司试用批次"),
)
_SOURCES: Final = ("客户采购部", "拜访时听说", "招标公示", "行业协会")
_DAYS_IN_STOCK: Final = {"约两周用量": (8, 12, 16, 18), "约一个月用量": (22, 25, 28, 34)}
"""Days of cover of those who keep a stock, by what their cards say of it."""
_CERTAINTIES: Final = (Certainty.CERTAIN, Certainty.LIKELY, Certainty.LIKELY, Certainty.POSSIBLE)


def add_needs(scene: SampleScene) -> None:
    """Write what the customers with dealings need; of those graded A the most is known."""
    maker = _NeedMaker(Random(_SEED), scene.today)
    made: dict[RecordKind[Any], list[Any]] = defaultdict(list)
    for person in scene.customers:
        if not person.contract_wan:
            continue
        if person.customer.stock_level in _DAYS_IN_STOCK:
            made[STOCK].append(maker.stock(person.customer))
        if person.customer.grade is not Grade.C:
            made[DEMAND_ANALYSIS].append(maker.analysis(person.customer))
            made[EXPECTED_NEED] += maker.expected(person.customer)
        if person.customer.grade is Grade.A:
            made[COUNTERMEASURE] += maker.measures(person)
            made[COMPETITOR_NOTE].append(maker.competitor(person.customer))
    made[COMPETITOR_NOTE] += maker.in_regions([each.customer.region for each in scene.customers])
    with scene.database.writing(Message("登记示例需求")) as work:
        for kind, added in made.items():
            records.add_all(work, kind, added)


class _NeedMaker:
    """Makes the needs of one customer after the other; the same for the same chance and day."""

    def __init__(self, chance: Random, today: date) -> None:
        self._chance, self._today = chance, today

    def analysis(self, customer: Customer) -> DemandAnalysis:
        """Return what a customer needs in the coming quarter."""
        return DemandAnalysis(
            id=new_id(),
            customer_id=customer.id,
            product_type=f"{customer.product_types} {customer.specifications}",
            quantity=Decimal(self._chance.randrange(60, 900, 20)),
            unit=_UNIT,
            region=customer.purchase_region,
            price_range=customer.price_range,
            reason=self._chance.choice(_REASONS),
            date=self._before(90),
            analysed_by=customer.owner_id,
        )

    def measures(self, person: SampleCustomer) -> Iterator[Countermeasure]:
        """Yield a measure for each person, some of them done, some late."""
        for contact, (direction, problem, measure, result) in zip(
            person.contacts, self._chance.sample(_MEASURES, len(person.contacts)), strict=True
        ):
            noted = self._before(75)
            due = noted + timedelta(days=self._chance.randrange(14, 60))
            is_done = bool(result) and due < self._today and self._chance.random() < 0.7
            yield Countermeasure(
                id=new_id(),
                customer_id=person.customer.id,
                contact_id=contact.id,
                noted_on=noted,
                direction=direction,
                problem=problem,
                measure=measure,
                owner_id=person.customer.owner_id,
                due_on=due,
                done_on=due if is_done else None,
                result=result if is_done else "",
            )

    def stock(self, customer: Customer) -> Stock:
        """Return what a customer has, as its card says; some are below their minimum."""
        need = Decimal(self._chance.randrange(20, 160, 10))
        days = self._chance.choice(_DAYS_IN_STOCK[customer.stock_level])
        counted = Stock(
            id=new_id(),
            customer_id=customer.id,
            product=customer.product_types,
            quantity=round(need * days / 30, 1),
            unit=_UNIT,
            monthly_need=need,
            counted_on=self._before(28),
            min_days=15,
        )
        return reckoned(counted)

    def expected(self, customer: Customer) -> Iterator[ExpectedNeed]:
        """Yield what a customer will need in the next months."""
        month = first_of(self._today)
        for _ in range(self._chance.choice((1, 2, 3))):
            month = next_month(month)
            yield ExpectedNeed(
                id=new_id(),
                customer_id=customer.id,
                product=customer.product_types,
                specification=customer.specifications,
                quantity=Decimal(self._chance.randrange(20, 200, 10)),
                unit=_UNIT,
                month=month,
                region=customer.purchase_region,
                price_range=customer.price_range,
                certainty=self._chance.choice(_CERTAINTIES),
            )

    def competitor(self, customer: Customer) -> CompetitorNote:
        """Return what a competitor does at a customer."""
        activity, answer = self._chance.choice(_ACTIVITY)
        return CompetitorNote(
            id=new_id(),
            customer_id=customer.id,
            competitor=self._chance.choice(_RIVALS),
            product=customer.product_types,
            region=customer.region,
            activity=activity,
            date=self._before(120),
            source=self._chance.choice(_SOURCES),
            answer=answer,
        )

    def in_regions(self, regions: Sequence[str]) -> list[CompetitorNote]:
        """Return what is heard of competitors in two regions, at no customer in particular."""
        return [
            CompetitorNote(
                id=new_id(),
                competitor=rival,
                region=region,
                activity=activity,
                date=self._today - timedelta(days=8 + place),
                source="行业展会",
                answer=answer,
            )
            for place, (rival, region, activity, answer) in enumerate(
                (
                    (
                        _RIVALS[0],
                        regions[0],
                        "在当地设仓库，承诺次日到货。",
                        "与客户约定前置库存，急料当日送达。",
                    ),
                    (
                        _RIVALS[1],
                        regions[-1],
                        "招聘销售人员，逐家拜访设计院。",
                        "请技术中心办一次设计院交流会。",
                    ),
                )
            )
        ]

    def _before(self, days: int) -> date:
        return self._today - timedelta(days=self._chance.randrange(1, days))
