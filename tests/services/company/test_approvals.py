"""Approvals go their steps, end for good, and hold on to what they are about."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from kamdesk.domain.company.approval import (
    APPROVAL,
    APPROVAL_STEP,
    ApprovalCourse,
    ApprovalState,
    ApprovalStep,
    Approver,
    Decision,
)
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.desk.actors import Actor, actor_of
from kamdesk.domain.desk.duties import StandIn, Standing
from kamdesk.domain.desk.members import Post
from kamdesk.domain.shared.errors import InvalidDraftError, NotFoundError, StaleEditError, UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.company.approvals import Approvals
from kamdesk.services.company.staff import Staff
from kamdesk.services.desk.members import Members
from kamdesk.services.records.records import Records
from kamdesk.services.shared.history import History
from kamdesk.store.identity import new_id
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.domain.customers.values import Customer
    from kamdesk.store.file.database import Database

NOW = datetime(2026, 11, 30, 10, 0).astimezone()
TODAY = NOW.date()
SUPERVISOR, MANAGER, LEADER = (
    Approver(post=post) for post in (Post.SUPERVISOR, Post.MANAGER, Post.GENERAL_MANAGER)
)


@pytest.fixture
def approvals(database: Database) -> Approvals:
    return Approvals(database, lambda: NOW)


@pytest.fixture
def customer(make_customer: Callable[..., Customer]) -> Customer:
    return make_customer()


@pytest.fixture
def submit(approvals: Approvals, customer: Customer) -> Callable[..., ApprovalCourse]:
    def submit(*approvers: Approver) -> ApprovalCourse:
        return approvals.submit(("customer", customer.id), "客户参观申请", approvers or (MANAGER,))

    return submit


@pytest.fixture
def seat(database: Database) -> Callable[[Post], Actor]:
    """Let a new member of a post sit at the desk."""

    def seat(post: Post) -> Actor:
        database.actor = actor_of(Members(database).add(f"某{post}", post))
        return database.actor

    return seat


def undoable(database: Database) -> str:
    step = History(database).undoable()
    return "" if step is None else str(step.label)


def opened(course: ApprovalCourse) -> ApprovalStep:
    assert course.open_step is not None
    return course.open_step


def test_agreed_by_everyone_in_order_it_is_approved(
    approvals: Approvals, submit: Callable[..., ApprovalCourse], seat: Callable[[Post], Actor]
) -> None:
    course = submit(SUPERVISOR, MANAGER)
    seat(Post.SUPERVISOR)
    with pytest.raises(UserError, match="还没有轮到"):
        approvals.decide(course.steps[1].id, Decision.AGREED)
    course = approvals.decide(opened(course).id, Decision.AGREED, "同意接待")
    assert course.approval.state is ApprovalState.SUBMITTED
    manager = seat(Post.MANAGER)
    course = approvals.decide(opened(course).id, Decision.AGREED)
    assert course.approval.state is ApprovalState.APPROVED
    assert [(s.decided_on, s.opinion, s.on_paper) for s in course.steps] == [
        (TODAY, "同意接待", False),
        (TODAY, "", False),
    ]
    assert course.steps[1].entered_by == manager.member_id
    assert approvals.course(course.approval.id) == course


def test_only_its_approver_decides_and_paper_is_the_way_for_others(
    approvals: Approvals, submit: Callable[..., ApprovalCourse], seat: Callable[[Post], Actor]
) -> None:
    course = submit(LEADER)
    assistant = seat(Post.ASSISTANT)
    step = opened(course)
    with pytest.raises(UserError, match="纸面签字"):
        approvals.decide(step.id, Decision.AGREED)
    with pytest.raises(UserError, match="今天之后"):
        approvals.sign_on_paper(step.id, Decision.AGREED, TODAY + timedelta(days=1))
    signed_on = date(2026, 11, 28)
    course = approvals.sign_on_paper(step.id, Decision.AGREED, signed_on, "同意")
    (step,) = course.steps
    assert (step.decided_on, step.on_paper, step.entered_by) == (signed_on, True, assistant.member_id)
    assert course.approval.state is ApprovalState.APPROVED


def test_the_department_is_stood_in_for_with_a_reason_that_the_step_keeps(
    database: Database,
    approvals: Approvals,
    submit: Callable[..., ApprovalCourse],
    seat: Callable[[Post], Actor],
) -> None:
    course = submit(MANAGER, LEADER)
    assistant = seat(Post.ASSISTANT)
    step = opened(course)
    assert approvals.standing(step.id) is Standing.FOR_ANOTHER
    with pytest.raises(UserError, match="理由"):
        approvals.decide(step.id, Decision.AGREED, stand_in=StandIn(" "))
    course = approvals.decide(step.id, Decision.AGREED, stand_in=StandIn("经理电话同意"))
    kept = course.steps[0]
    assert (kept.entered_by, kept.stand_in_reason, kept.on_paper) == (
        assistant.member_id,
        "经理电话同意",
        False,
    )
    assert undoable(database) == "代签“同意” 客户参观申请"
    assert approvals.standing(opened(course).id) is Standing.REFUSED
    with pytest.raises(UserError, match="纸面签字"):
        approvals.decide(opened(course).id, Decision.AGREED, stand_in=StandIn("领导电话同意"))


def test_each_sees_what_waits_for_them(
    database: Database,
    approvals: Approvals,
    submit: Callable[..., ApprovalCourse],
    seat: Callable[[Post], Actor],
) -> None:
    specialist, manager = seat(Post.SPECIALIST), seat(Post.MANAGER)
    assert specialist.member_id is not None
    person = Staff(database).of_member(specialist.member_id)
    assert person is not None
    reviewed = submit(SUPERVISOR, LEADER)
    personal = submit(Approver(person_id=person.id))
    assert [course.approval.id for course in approvals.waiting_for(manager)] == [reviewed.approval.id]
    assert [course.approval.id for course in approvals.waiting_for(specialist)] == [personal.approval.id]
    assert approvals.waiting_for(Actor("外人")) == ()
    approvals.decide(opened(reviewed).id, Decision.AGREED)
    assert approvals.waiting_for(manager) == ()


def test_returned_it_begins_a_new_round_and_keeps_the_old_steps(
    approvals: Approvals, submit: Callable[..., ApprovalCourse], seat: Callable[[Post], Actor]
) -> None:
    seat(Post.MANAGER)
    course = submit(MANAGER, LEADER)
    with pytest.raises(UserError, match="写明意见"):
        approvals.decide(opened(course).id, Decision.RETURNED, "  ")
    returned = approvals.decide(opened(course).id, Decision.RETURNED, "缺路线")
    with pytest.raises(UserError, match="不能“作出决定”"):
        approvals.decide(course.steps[1].id, Decision.AGREED)
    again = approvals.resubmit(returned.approval, "客户参观申请（附路线）")
    assert (again.approval.round, again.approval.asked) == (2, "客户参观申请（附路线）")
    assert [(step.round, step.decision) for step in again.steps] == [
        (1, Decision.RETURNED),
        (1, None),
        (2, None),
        (2, None),
    ]
    assert opened(again).round == 2
    with pytest.raises(StaleEditError):
        approvals.resubmit(returned.approval)
    assert len(approvals.course(course.approval.id).steps) == 4


def test_what_is_withdrawn_goes_no_further_but_can_be_undone(
    database: Database,
    approvals: Approvals,
    submit: Callable[..., ApprovalCourse],
    seat: Callable[[Post], Actor],
) -> None:
    seat(Post.MANAGER)
    course = submit()
    withdrawn = approvals.withdraw(course.approval)
    with pytest.raises(UserError):
        approvals.decide(course.steps[0].id, Decision.AGREED)
    with pytest.raises(UserError):
        approvals.resubmit(withdrawn.approval)
    assert undoable(database) == "撤回审批 客户参观申请"
    History(database).undo()
    assert approvals.course(course.approval.id).approval.state is ApprovalState.SUBMITTED


@pytest.mark.parametrize("decision", [Decision.AGREED, Decision.REFUSED])
def test_undo_passes_over_what_is_final(
    database: Database,
    approvals: Approvals,
    submit: Callable[..., ApprovalCourse],
    seat: Callable[[Post], Actor],
    make_customer: Callable[..., Customer],
    decision: Decision,
) -> None:
    seat(Post.MANAGER)
    make_customer(name="青山重工")
    course = submit()
    approvals.decide(opened(course).id, decision, "已阅")
    assert undoable(database) == "新增 青山重工"


def test_submitting_and_a_middle_step_are_undone(
    database: Database,
    approvals: Approvals,
    submit: Callable[..., ApprovalCourse],
    seat: Callable[[Post], Actor],
) -> None:
    seat(Post.MANAGER)
    course = submit(MANAGER, LEADER)
    approvals.decide(opened(course).id, Decision.AGREED)
    assert undoable(database) == "同意 客户参观申请"
    History(database).undo()
    assert approvals.course(course.approval.id).steps[0].decision is None
    History(database).undo()
    assert approvals.count() == 0
    History(database).redo()
    assert opened(approvals.course(course.approval.id)).id == course.steps[0].id


def test_rows_of_a_final_approval_refuse_every_change(
    database: Database,
    approvals: Approvals,
    submit: Callable[..., ApprovalCourse],
    seat: Callable[[Post], Actor],
) -> None:
    seat(Post.MANAGER)
    course = approvals.decide(opened(submit()).id, Decision.AGREED)
    (step,) = course.steps
    further = ApprovalStep(
        id=new_id(), approval_id=course.approval.id, round=1, position=2, post=Post.FINANCE
    )
    for act in (
        lambda work: records.set_field(work, APPROVAL, [course.approval.id], "asked", "别的"),
        lambda work: records.set_field(work, APPROVAL_STEP, [step.id], "opinion", "别的"),
        lambda work: records.save(work, APPROVAL_STEP, further),
    ):
        with pytest.raises(UserError, match="最终结论"), database.writing(Message("改")) as work:
            act(work)
    assert approvals.course(course.approval.id) == course


def test_nothing_is_submitted_about_nothing(approvals: Approvals, customer: Customer) -> None:
    with pytest.raises(NotFoundError):
        approvals.submit(("customer", new_id()), "客户参观申请", [MANAGER])
    with pytest.raises(InvalidDraftError):
        approvals.submit(("customer", customer.id), "  ", [MANAGER])
    with pytest.raises(UserError):
        approvals.submit(("customer", customer.id), "客户参观申请", [])
    assert approvals.count() == 0


def test_what_an_approval_is_about_stays(
    database: Database,
    approvals: Approvals,
    submit: Callable[..., ApprovalCourse],
    customer: Customer,
    make_customer: Callable[..., Customer],
) -> None:
    other = make_customer(name="青山重工")
    course = submit()
    customers = Records(database, CUSTOMER)
    customers.trash([customer.id, other.id])
    assert (customers.empty_trash().removed, customers.count(trashed=True)) == (1, 1)
    assert approvals.subject_title(course.approval) == "平安银行股份有限公司"
    assert approvals.of_subject("customer", customer.id) == (course,)
    assert approvals.of_subject("call", customer.id) == ()


def test_undo_does_not_take_away_what_another_asks_approval_for(
    database: Database, approvals: Approvals, submit: Callable[..., ApprovalCourse], customer: Customer
) -> None:
    author = database.actor
    database.actor = Actor("另一位")
    submit()
    database.actor = author
    with pytest.raises(UserError, match="不能撤销"):
        History(database).undo()
    assert Records(database, CUSTOMER).get(customer.id) == customer
    assert approvals.count() == 1
