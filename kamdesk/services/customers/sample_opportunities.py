"""Projects and opportunities of the sample department, in every stage."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from random import Random
from typing import TYPE_CHECKING, Final

from kamdesk.domain.customers.opportunities import (
    CLOSED,
    OPPORTUNITY,
    Opportunity,
    Stage,
    TenderResult,
    weighed,
)
from kamdesk.domain.customers.projects import PROJECT, Project, ProjectStage
from kamdesk.domain.customers.values import Category
from kamdesk.domain.shared.text import Message
from kamdesk.services.customers.sample_projects import add_belonging
from kamdesk.store.identity import new_id
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from kamdesk.domain.customers.values import Customer
    from kamdesk.services.sample.scene import SampleScene

_SEED: Final = 20_260_915
_OF_PROJECTS: Final = frozenset({Category.SINGLE_PROJECT, Category.MULTI_PROJECT})
_SHARE: Final = 0.3
_TENDER_SHARE: Final = 0.4
_OWN_CHANCE_SHARE: Final = 0.2
_PROJECTS: Final = ("研发楼幕墙工程", "二期厂房工程", "总部大楼改造工程", "仓储中心工程")
_NEEDS: Final = ("下年度供货", "新产线备料", "替换现有供应商", "扩建工程用料", "试用小批量")
_STEPS: Final = ("送样检测", "技术交流会", "提交正式报价", "邀请参观工厂", "商谈付款条件", "跟进评审结果")
_COMPETITORS: Final = ("滨江铝业", "天成型材", "华澜新材料")
_REASONS: Final = ("价格高于竞争对手", "交货期不能满足", "项目取消", "客户自行采购进口料")
_STAGES: Final = (*Stage, Stage.LEAD, Stage.NEED, Stage.OFFER, Stage.NEGOTIATION)


def add_opportunities(scene: SampleScene) -> None:
    """Write projects of project customers, and what others and they may buy next."""
    maker = _Maker(Random(_SEED), scene.today)
    projects, opportunities = list[Project](), list[Opportunity]()
    for person in scene.customers:
        own = list(maker.projects(person.customer))
        projects += own
        if own or maker.chance.random() < _SHARE:
            opportunities.append(maker.opportunity(person.customer, own[-1] if own else None))
    projects = [replace(each, number=f"XM{place:06}") for place, each in enumerate(projects, start=1)]
    with scene.database.writing(Message("登记示例项目和商机")) as work:
        records.add_all(work, PROJECT, projects)
        records.add_all(work, OPPORTUNITY, opportunities)
        add_belonging(work, scene, projects)


class _Maker:
    """Makes the projects and opportunities of one customer after the other."""

    def __init__(self, chance: Random, today: date) -> None:
        self.chance, self._today = chance, today

    def projects(self, customer: Customer) -> Iterator[Project]:
        """Yield the projects of a customer that is tied to projects; none of others."""
        if customer.category not in _OF_PROJECTS:
            return
        count = 1 if customer.category is Category.SINGLE_PROJECT else 2
        for name in self.chance.sample(_PROJECTS, count):
            starts_on = self._today + timedelta(days=self.chance.randrange(-500, 120))
            ends_on = starts_on + timedelta(days=self.chance.randrange(200, 700))
            yield Project(
                id=new_id(),
                customer_id=customer.id,
                name=f"{customer.short_name}{name}",
                site=customer.address,
                parties=self.chance.choice(("", "省建筑设计院（设计）", "第三建设公司（总包）")),
                stage=self._project_stage(starts_on, ends_on),
                amount=Decimal(self.chance.randrange(300, 6000)) * 10_000,
                starts_on=starts_on,
                ends_on=ends_on,
            )

    def opportunity(self, customer: Customer, project: Project | None) -> Opportunity:
        """Return what a customer may buy next."""
        chance, stage = self.chance, self.chance.choice(_STAGES)
        found_on = self._today - timedelta(days=chance.randrange(5, 200))
        is_open = stage not in CLOSED
        has_tender = project is not None and chance.random() < _TENDER_SHARE
        tender_on = self._today + timedelta(days=chance.randrange(5, 60) * (1 if is_open else -1))
        ended = TenderResult.WON if stage is Stage.WON else TenderResult.LOST
        return weighed(
            Opportunity(
                id=new_id(),
                customer_id=customer.id,
                need=f"{customer.product_types}{chance.choice(_NEEDS)}",
                project_id=None if project is None else project.id,
                product=customer.product_types,
                amount=Decimal(chance.randrange(20, 900)) * 10_000,
                found_on=found_on,
                owner_id=customer.owner_id,
                stage=stage,
                probability=chance.randrange(20, 90, 5)
                if is_open and chance.random() < _OWN_CHANCE_SHARE
                else None,
                expected_on=self._today + timedelta(days=chance.randrange(10, 240)) if is_open else None,
                next_step=chance.choice(_STEPS) if is_open else "",
                next_on=self._today + timedelta(days=chance.randrange(-6, 30)) if is_open else None,
                competitor=chance.choice(("", *_COMPETITORS)),
                lost_reason=chance.choice(_REASONS) if stage is Stage.LOST else "",
                tender_number=f"ZB{found_on:%Y%m}-{chance.randrange(10, 99)}" if has_tender else "",
                tender_on=tender_on if has_tender else None,
                bond=Decimal(chance.randrange(1, 30)) * 10_000 if has_tender else None,
                tender_result=ended if has_tender and not is_open else None,
            )
        )

    def _project_stage(self, starts_on: date, ends_on: date) -> ProjectStage:
        if starts_on > self._today:
            return self.chance.choice((ProjectStage.PLANNED, ProjectStage.BIDDING))
        return ProjectStage.FINISHED if ends_on < self._today else ProjectStage.RUNNING
