"""Cooperation plans approved: submitted, returned, submitted again; final once approved, printed signed."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import pytest

from kamdesk.app.features import service_of
from kamdesk.domain.company.approval import ApprovalState, Decision
from kamdesk.domain.customers.cooperation import COOPERATION_PLAN, PLAN_OPINION, PLAN_ROUND, PlanState
from kamdesk.domain.desk.actors import actor_of
from kamdesk.domain.desk.members import Post
from kamdesk.domain.printing.form_ids import COOPERATION
from kamdesk.domain.printing.requests import Selection
from kamdesk.domain.shared.errors import InvalidDraftError, UserError
from kamdesk.services.customers.cooperation import CooperationPlans
from kamdesk.services.customers.cooperation_form_data import CooperationFormData
from kamdesk.services.shared.history import History
from kamdesk.store.queries.records.changes import CannotUndoError
from tests.records.making import every

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.desk.members import Member
    from kamdesk.store.file.database import Database

DAY = date(2026, 10, 21)
SIGNED = date(2026, 10, 23)


@pytest.fixture
def bank(make_customer: Callable[..., Customer]) -> Customer:
    return make_customer("平安银行股份有限公司")


@pytest.fixture
def plans(database: Database) -> CooperationPlans:
    return CooperationPlans(database, lambda: datetime(2026, 10, 25, 10).astimezone())


@pytest.fixture
def plan(plans: CooperationPlans, bank: Customer) -> Any:
    return save(plans, None, customer_id=bank.id, title="框架供货", drafted_on=DAY, price="按季定价")


def save(service: Any, record_id: Any, **values: object) -> Any:
    draft = service.draft(record_id)
    for name, value in values.items():
        draft.set(name, value)
    return service.save(draft)


def sign(plans: CooperationPlans, plan: Any, decision: Decision = Decision.AGREED, opinion: str = "") -> None:
    course = plans.course(plan.id)
    assert course is not None
    assert course.open_step is not None
    plans.approvals.sign_on_paper(course.open_step.id, decision, SIGNED, opinion)


def approve(plans: CooperationPlans, plan: Any) -> None:
    plans.submit(plan.id)
    for _step in range(3):
        sign(plans, plan)


def test_a_plan_is_agreed_only_after_our_own_approval(plans: CooperationPlans, plan: Any) -> None:
    with pytest.raises(InvalidDraftError, match="批准后才能记为已谈定"):
        save(plans, plan.id, state=PlanState.AGREED)
    approve(plans, plan)
    held = plans.get(plan.id)
    assert (held.approval, held.decided_on) == (ApprovalState.APPROVED, SIGNED)
    assert save(plans, plan.id, state=PlanState.AGREED, next_step="签协议").state is PlanState.AGREED


def test_what_is_submitted_or_approved_is_not_changed_what_was_returned_is(
    plans: CooperationPlans, plan: Any
) -> None:
    plans.submit(plan.id)
    with pytest.raises(InvalidDraftError, match="正在审批") as refused:
        save(plans, plan.id, price="一口价")
    assert list(refused.value.problems) == ["price"]
    with pytest.raises(UserError, match="正在审批"):
        plans.submit(plan.id)
    with pytest.raises(UserError, match="正在审批"):
        plans.new_editions([plan.id])
    sign(plans, plan, Decision.RETURNED, "账期写明")
    assert plans.get(plan.id).approval is ApprovalState.RETURNED
    assert save(plans, plan.id, price="按季定价，账期45天").price.endswith("45天")
    assert plans.submit(plan.id).approval.round == 2
    for _step in range(3):
        sign(plans, plan)
    with pytest.raises(InvalidDraftError, match="已有审批结论"):
        save(plans, plan.id, price="一口价")


def test_an_approved_version_stays_whatever_is_undone_and_the_next_one_begins_anew(
    database: Database, plans: CooperationPlans, plan: Any
) -> None:
    save(plans, plan.id, price="一口价")
    approve(plans, plan)
    history = History(database)
    with pytest.raises(CannotUndoError):  # what is left to be undone is the customer, whom the plan names
        history.undo()
    assert (plans.get(plan.id).price, plans.get(plan.id).approval) == ("一口价", ApprovalState.APPROVED)
    (newer,) = plans.new_editions([plan.id])
    made = plans.get(newer)
    assert (made.approval, made.decided_on, made.state, made.price) == (None, None, PlanState.DRAFT, "一口价")
    history.undo()
    assert [each.state for each in every(database, COOPERATION_PLAN)] == [None]


@pytest.mark.parametrize("kind", [PLAN_OPINION, PLAN_ROUND], ids=lambda kind: kind.name)
def test_opinions_and_rounds_of_an_old_version_are_only_read(
    database: Database, plans: CooperationPlans, plan: Any, kind: Any
) -> None:
    parts = service_of(database, kind)
    title = {PLAN_OPINION: {"department": "财务部", "opinion": "同意"}, PLAN_ROUND: {"met": "王喆"}}[kind]
    values: dict[str, Any] = {"customer_id": plan.customer_id, "date": DAY, **title}
    part = save(parts, None, plan_id=plan.id, **values)
    (newer,) = plans.new_editions([plan.id])
    for act in (
        lambda: save(parts, part.id, date=SIGNED),
        lambda: save(parts, part.id, plan_id=newer),
        lambda: save(parts, None, plan_id=plan.id, **values),
        lambda: parts.trash([part.id]),
    ):
        with pytest.raises(InvalidDraftError, match="旧版只供查阅"):
            act()
    assert save(parts, None, plan_id=newer, **values).plan_id == newer


def test_the_paper_bears_who_approved_by_the_desk_and_single_plans_are_printed(
    database: Database, plans: CooperationPlans, plan: Any, make_member: Callable[..., Member], bank: Customer
) -> None:
    posts = (Post.SPECIALIST, Post.SUPERVISOR, Post.MANAGER)
    people = {post: make_member(post.value, post=post) for post in posts}
    database.actor = actor_of(people[Post.SPECIALIST])
    plans.submit(plan.id)
    for post in posts[1:]:
        database.actor = actor_of(people[post])
        course = plans.course(plan.id)
        assert course is not None
        assert course.open_step is not None
        plans.approvals.decide(course.open_step.id, Decision.AGREED)
    other = save(plans, None, customer_id=bank.id, title="试用小批量", drafted_on=DAY)
    data = CooperationFormData(database)
    (paper,) = data.records(COOPERATION, Selection((plan.id,)))
    signed: Any = paper["signatures"]
    assert {box: each["name"] for box, each in signed.items()} == {
        "specialist": "specialist",
        "supervisor": "supervisor",
        "manager": "manager",
        "general_manager": None,
    }
    assert [each["title"] for each in data.records(COOPERATION, Selection((other.id, plan.id)))] == [
        "试用小批量",
        "框架供货",
    ]
    assert len(list(data.records(COOPERATION, Selection((bank.id,))))) == 2
