"""Cooperation plans: the next version is one act, old versions are only read, the paper is whole."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from kamdesk.domain.customers.cooperation import COOPERATION_PLAN, PLAN_OPINION, PLAN_ROUND, PlanState
from kamdesk.domain.printing.form_ids import COOPERATION
from kamdesk.domain.shared.errors import InvalidDraftError, UserError
from kamdesk.services.customers.cooperation import CooperationPlans, PlanParts
from kamdesk.services.shared.history import History
from tests.records.making import every
from tests.services.form_data import printed

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.domain.customers.values import Customer
    from kamdesk.services.records.records import Records
    from kamdesk.store.file.database import Database

DAY = date(2026, 10, 21)


def save(service: Records[Any], **values: object) -> Any:
    draft = service.draft()
    for name, value in values.items():
        draft.set(name, value)
    return service.save(draft)


@pytest.fixture
def bank(make_customer: Callable[..., Customer]) -> Customer:
    return make_customer("平安银行股份有限公司")


@pytest.fixture
def plan(database: Database, bank: Customer) -> Any:
    return save(
        CooperationPlans(database),
        customer_id=bank.id,
        title="框架供货",
        drafted_on=DAY,
        price="按季定价",
        price_department="销售部",
        amount=Decimal(35_000_000),
    )


def test_the_next_version_is_one_act_and_the_old_one_is_only_read(database: Database, plan: Any) -> None:
    plans = CooperationPlans(database)
    made = plans.get(*plans.new_editions([plan.id]))
    assert (plan.edition, made.edition, made.previous_id, made.price) == (1, 2, plan.id, "按季定价")
    assert made.number != plan.number
    assert plans.get(plan.id).state is PlanState.SUPERSEDED
    draft = plans.draft(plan.id)
    draft.set("price", "一口价")
    with pytest.raises(InvalidDraftError, match="旧版只供查阅"):
        plans.save(draft)
    with pytest.raises(UserError, match="旧版只供查阅"):
        plans.new_editions([plan.id])
    History(database).undo()
    assert [each.state for each in every(database, COOPERATION_PLAN)] == [None]


def test_a_plan_becomes_an_old_version_by_the_act_alone(database: Database, plan: Any) -> None:
    plans = CooperationPlans(database)
    draft = plans.draft(plan.id)
    draft.set("state", PlanState.SUPERSEDED)
    with pytest.raises(InvalidDraftError) as refused:
        plans.save(draft)
    assert list(refused.value.problems) == ["state"]


def test_the_paper_tells_versions_opinions_and_rounds_of_the_present_version(
    database: Database, bank: Customer, plan: Any
) -> None:
    of_plan = {"customer_id": bank.id, "plan_id": plan.id, "date": DAY}
    save(PlanParts(database, PLAN_OPINION), **of_plan, department="财务部", opinion="同意。", given_by="陈㛃")
    plans = CooperationPlans(database)
    (newer,) = plans.new_editions([plan.id])
    values = {"met": "王喆", "theirs": "要求一口价", "limit": "账期45天", "result": "再谈"}
    save(PlanParts(database, PLAN_ROUND), **{**of_plan, "plan_id": newer}, **values)
    pages, problems = printed(database, COOPERATION)
    assert problems == ()
    text = "".join(pages)
    assert text.count("第2版") >= 1
    told = ("平安银行股份有限公司", "按季定价销售部", "财务部同意。陈㛃2026-10-21", "要求一口价")
    for words in (*told, "账期45天", "初稿"):
        assert words in text, words
    assert "3,500" in text


def test_a_round_belongs_to_a_plan_of_its_own_customer(
    database: Database, plan: Any, make_customer: Callable[..., Customer]
) -> None:
    other = make_customer("万科企业股份有限公司")
    with pytest.raises(InvalidDraftError) as refused:
        save(PlanParts(database, PLAN_ROUND), customer_id=other.id, plan_id=plan.id, met="王喆", date=DAY)
    assert list(refused.value.problems) == ["plan_id"]
