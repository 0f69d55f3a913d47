"""Cooperation plans of the sample department: versions, opinions of departments, rounds of negotiation."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import datetime, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.company.approval import Decision
from kamdesk.domain.customers.cooperation import (
    COOPERATION_PLAN,
    PLAN_OPINION,
    PLAN_ROUND,
    CooperationPlan,
    PlanOpinion,
    PlanRound,
    PlanState,
)
from kamdesk.domain.customers.values import Grade
from kamdesk.domain.desk.members import Post
from kamdesk.domain.shared.text import Message
from kamdesk.services.customers.cooperation import CooperationPlans
from kamdesk.services.customers.recognition_sample import acting
from kamdesk.store.identity import new_id
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from kamdesk.domain.company.approval import ApprovalStep
    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.services.sample.people import SampleCustomer
    from kamdesk.services.sample.scene import SampleScene

_PLANS: Final = 6
_AGREED_TO: Final = frozenset({PlanState.NEGOTIATING, PlanState.AGREED})
_STATES: Final = (PlanState.NEGOTIATING, PlanState.AGREED, PlanState.DRAFT)
_OPINIONS: Final = (
    ("销售部", "同意按季定价；返利按合同年度结算。", "程佳宁"),
    ("生产部", "检修月份须提前四十五天报计划。", "唐敏"),
    ("仓储运输部", "前置库存可行，先试行半年。", "尹志远"),
    ("技术中心", "同意；驻厂人员由技术室安排。", "孙立群"),
    ("财务部", "账期四十五天可接受，逾期按日计息写入协议。", "陈静姝"),
)
_ROUNDS: Final = (
    (30, "要求一口价，账期六十天。", "提议按季定价，账期三十天。", "账期四十五天", "同意按季定价。"),
    (14, "前置库存由我方出资。", "库存各半。", "库存资金六十万元", "账期四十五天，我方出资。"),
)  # fmt: skip


def add_plans(scene: SampleScene) -> None:
    """Write a plan for some customers graded A, most of them in their second version."""
    graded = [each for each in scene.customers if each.customer.grade is Grade.A and each.contract_wan]
    made: dict[RecordKind[Any], list[Any]] = defaultdict(list)
    for place, person in enumerate(graded[:_PLANS]):
        first = _plan(person, scene.today, place)
        state = _STATES[place % len(_STATES)]
        second = replace(
            first,
            id=new_id(),
            number=f"HZ{2 * place + 2:06}",
            edition=2,
            previous_id=first.id,
            state=state,
            drafted_on=scene.today - timedelta(days=20),
            change="按各部门意见改：按季定价，返利按合同年度，前置库存先试行半年",
        )
        made[COOPERATION_PLAN] += (replace(first, state=PlanState.SUPERSEDED), second)
        made[PLAN_OPINION] += _opinions(first, scene.today)
        if state is not PlanState.DRAFT:
            made[PLAN_ROUND] += _rounds(second, person, scene.today)
    with scene.database.writing(Message("登记示例合作方案")) as work:
        for kind, added in made.items():
            records.add_all(work, kind, added)
    _approve(scene, [plan for plan in made[COOPERATION_PLAN] if plan.state in _AGREED_TO])


def _approve(scene: SampleScene, plans: Sequence[CooperationPlan]) -> None:
    """Submit plans that are negotiated about; the last waits for the general manager, others are approved."""
    for post, days_ago in ((Post.SPECIALIST, 18), (Post.SUPERVISOR, 17), (Post.MANAGER, 16)):
        day = scene.today - timedelta(days=days_ago)
        with acting(scene, post):
            service = CooperationPlans(scene.database, lambda day=day: _at_ten(day))  # type: ignore[misc]
            for plan in plans:
                if post is Post.SPECIALIST:
                    service.submit(plan.id)
                elif (step := _open_step(service, plan)) is not None:
                    service.approvals.decide(step.id, Decision.AGREED)
    with acting(scene, Post.SPECIALIST):
        signed_on = scene.today - timedelta(days=14)
        service = CooperationPlans(scene.database, lambda: _at_ten(signed_on))
        for plan in plans[:-1]:
            if (step := _open_step(service, plan)) is not None:
                service.approvals.sign_on_paper(step.id, Decision.AGREED, signed_on)


def _open_step(service: CooperationPlans, plan: CooperationPlan) -> ApprovalStep | None:
    course = service.course(plan.id)
    return None if course is None else course.open_step


def _at_ten(day: date) -> datetime:
    return datetime.combine(day, time(10)).astimezone()


def _plan(person: SampleCustomer, today: date, place: int) -> CooperationPlan:
    customer: Customer = person.customer
    return CooperationPlan(
        id=new_id(),
        customer_id=customer.id,
        title=f"{today.year + 1}年{customer.product_types}框架供货",
        number=f"HZ{2 * place + 1:06}",
        edition=1,
        project="年度配套供货",
        drafted_on=today - timedelta(days=45),
        owner_id=customer.owner_id,
        starts_on=today.replace(year=today.year + 1, month=1, day=1),
        ends_on=today.replace(year=today.year + 1, month=12, day=31),
        amount=Decimal(person.contract_wan * 10_000),
        customer_needs=f"全年稳定供应{customer.product_types}（{customer.specifications}），旺季不断供。",
        our_aims="份额提高一成；回款不超过四十五天；全年不因我方原因停线。",
        price="按季定价，以上季最后一月的市场均价为基准；年累计过约定数量，超出部分返利。",
        price_condition="季内市场涨跌超过 8% 时，双方七日内另议。",
        price_department="销售部、财务部",
        delivery="每周三收滚动计划，周五发运；设前置库存，急料四十八小时内到厂。",
        delivery_condition="计划准确率低于八成的月份，前置库存减半。",
        delivery_department="生产部、仓储运输部",
        after_sales="质量异议两小时内答复，二十四小时内到现场；确属我方责任的三日内换货。",
        after_sales_condition="到货三十日内提出，保留实物与标识。",
        after_sales_department="售后服务部",
        support="每半年一次技术交流；新规格试制由技术中心派两人驻厂一周。",
        support_condition="每年驻厂不超过四次。",
        support_department="技术中心",
        next_step="送框架协议文本，年底前签订。",
    )


def _opinions(plan: CooperationPlan, today: date) -> list[PlanOpinion]:
    return [
        PlanOpinion(
            id=new_id(),
            customer_id=plan.customer_id,
            plan_id=plan.id,
            department=department,
            opinion=opinion,
            given_by=given_by,
            date=today - timedelta(days=35 - place),
        )
        for place, (department, opinion, given_by) in enumerate(_OPINIONS)
    ]


def _rounds(plan: CooperationPlan, person: SampleCustomer, today: date) -> list[PlanRound]:
    met = person.contacts[0]
    return [
        PlanRound(
            id=new_id(),
            customer_id=plan.customer_id,
            plan_id=plan.id,
            date=today - timedelta(days=ago),
            place="客户会议室",
            met=f"沈知行；{met.name}{met.job_title}",
            theirs=theirs,
            ours=ours,
            limit=limit,
            result=result,
        )
        for ago, theirs, ours, limit, result in _ROUNDS
    ]
