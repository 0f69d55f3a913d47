"""Whatever is done to an approval in whatever order, its steps keep their order and what is final stays."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.company.approval import (
    ApprovalCourse,
    ApprovalState,
    Approver,
    Decision,
    Submission,
    Verdict,
    submitted,
)
from kamdesk.domain.desk.actors import Actor, Right
from kamdesk.domain.desk.members import Post
from kamdesk.domain.shared.errors import UserError

NOW = datetime(2026, 11, 30, 2, 0, tzinfo=UTC)
DAY = date(2026, 11, 30)
SUBJECT = ("customer", UUID(int=1))
FINAL = (ApprovalState.APPROVED, ApprovalState.REFUSED)

submission = Submission(asked="参观申请", submitted_by=None, submitted_at=NOW)
approvers = st.lists(
    st.sampled_from(Post).map(lambda post: Approver(post=post))
    | st.uuids().map(lambda person: Approver(person_id=person)),
    min_size=1,
    max_size=4,
)
decide = st.tuples(st.just("decide"), st.integers(0, 9), st.sampled_from(Decision))
acts = st.lists(decide | st.just(("withdraw",)) | st.just(("resubmit",)), max_size=12)


def verdict(decision: Decision, on: date = DAY) -> Verdict:
    return Verdict(decision=decision, decided_on=on, opinion="" if decision is Decision.AGREED else "缺附件")


def follow(course: ApprovalCourse, act: tuple[object, ...]) -> ApprovalCourse:
    """Do one act; the course as it was where the act is refused."""
    try:
        match act:
            case ("decide", int(place), Decision() as decision):
                step = course.steps[place % len(course.steps)]
                return course.decided(step.id, verdict(decision))
            case ("withdraw",):
                return course.withdrawn()
            case _:
                return course.resubmitted(submission, uuid4)
    except UserError:
        return course


@given(approvers, acts)
def test_every_course_of_acts_keeps_the_rules(asked: list[Approver], done: list[tuple[object, ...]]) -> None:
    course = submitted(SUBJECT, submission, asked, uuid4)
    for act in done:
        before, course = course, follow(course, act)
        held = {step.id: step for step in before.steps}
        kept = {step.id: step for step in course.steps}
        assert held.keys() <= kept.keys()
        assert all(kept[each.id] == each for each in before.steps if each.decision), "decided twice"
        if before.approval.state in FINAL:
            assert course == before, "something followed what is final"
        decisions = [step.decision for step in course.round_steps]
        decided = [each for each in decisions if each is not None]
        assert decisions[: len(decided)] == decided, "a step was decided before its turn"
        assert all(each is Decision.AGREED for each in decided[:-1])
        state = course.approval.state
        assert (state is ApprovalState.APPROVED) == (
            len(decided) == len(decisions) and set(decided) == {Decision.AGREED}
        )
        if state is ApprovalState.REFUSED:
            assert decided[-1] is Decision.REFUSED
        if course.approval.round > before.approval.round:
            assert before.approval.state is ApprovalState.RETURNED
            assert not decided
            assert [step.approver for step in course.round_steps] == asked
            assert set(before.steps) < set(course.steps)


@given(approvers)
def test_agreed_in_their_order_all_steps_approve(asked: list[Approver]) -> None:
    course = submitted(SUBJECT, submission, asked, uuid4)
    for step in course.steps:
        assert course.open_step == step
        course = course.decided(step.id, verdict(Decision.AGREED))
    assert (course.approval.state, course.open_step) == (ApprovalState.APPROVED, None)


def test_a_return_without_an_opinion_is_refused() -> None:
    course = submitted(SUBJECT, submission, [Approver(post=Post.MANAGER)], uuid4)
    with pytest.raises(UserError, match="写明意见"):
        course.decided(course.steps[0].id, Verdict(decision=Decision.RETURNED, decided_on=DAY))


def test_paper_signed_before_the_step_before_it_is_refused() -> None:
    asked = [Approver(post=Post.MANAGER), Approver(post=Post.GENERAL_MANAGER)]
    course = submitted(SUBJECT, submission, asked, uuid4)
    course = course.decided(course.steps[0].id, verdict(Decision.AGREED))
    with pytest.raises(UserError, match="上一步"):
        course.decided(course.steps[1].id, verdict(Decision.AGREED, DAY - timedelta(days=1)))


def test_other_approvers_can_be_named_for_a_new_round() -> None:
    course = submitted(SUBJECT, submission, [Approver(post=Post.MANAGER)], uuid4)
    course = course.decided(course.steps[0].id, verdict(Decision.RETURNED))
    again = course.resubmitted(submission, uuid4, [Approver(post=Post.GENERAL_MANAGER)])
    assert [(step.round, step.post) for step in again.steps] == [
        (1, Post.MANAGER),
        (2, Post.GENERAL_MANAGER),
    ]


def test_without_an_approver_nothing_is_submitted() -> None:
    with pytest.raises(UserError, match="至少指定一步"):
        submitted(SUBJECT, submission, [], uuid4)


@pytest.mark.parametrize("given_as", [{}, {"post": Post.MANAGER, "person_id": UUID(int=2)}])
def test_an_approver_is_a_post_or_a_person(given_as: dict[str, object]) -> None:
    with pytest.raises(UserError):
        Approver(**given_as)  # type: ignore[arg-type]  # what a caller must not give


@pytest.mark.parametrize(
    ("asked", "post", "rights", "holds"),
    [
        (Post.SUPERVISOR, Post.SUPERVISOR, frozenset({Right.REVIEW}), True),
        (Post.SUPERVISOR, Post.MANAGER, frozenset({Right.REVIEW, Right.SIGN}), True),
        (Post.MANAGER, Post.SUPERVISOR, frozenset({Right.REVIEW}), False),
        (Post.SPECIALIST, Post.MANAGER, frozenset({Right.REVIEW, Right.SIGN}), False),
        (Post.SPECIALIST, Post.SPECIALIST, frozenset(), True),
    ],
)
def test_a_step_of_a_post_is_held_by_it_or_by_its_rights(
    asked: Post, post: Post, rights: frozenset[Right], holds: bool
) -> None:
    actor = Actor("某人", UUID(int=9), rights, post)
    assert Approver(post=asked).duty(None).is_of(actor) is holds


def test_a_step_of_a_person_is_held_by_that_person_alone() -> None:
    member = UUID(int=2)
    duty = Approver(person_id=UUID(int=20)).duty(member)
    leader = Actor("领导", UUID(int=3), frozenset(Right), Post.GENERAL_MANAGER)
    assert duty.is_of(Actor("本人", member))
    assert not duty.is_of(leader)
    assert not Approver(person_id=UUID(int=20)).duty(None).is_of(leader)
