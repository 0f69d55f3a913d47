from __future__ import annotations

from uuid import UUID

import pytest

from kamdesk.domain.desk.members import Member, Post
from kamdesk.domain.evaluations.cycle import Act, SignOffStep, State, acts_in, may_sign, state_after
from kamdesk.domain.shared.errors import UserError

SPECIALIST = Member(id=UUID(int=1), name="赵敏", post=Post.SPECIALIST)
SUPERVISOR = Member(id=UUID(int=2), name="钱进", post=Post.SUPERVISOR)
MANAGER = Member(id=UUID(int=3), name="孙立", post=Post.MANAGER)


def test_sheet_goes_from_draft_to_locked_step_by_step() -> None:
    state = State.DRAFT
    for act in (Act.CONFIRM, Act.REVIEW, Act.SIGN, Act.LOCK):
        assert acts_in(state)[0] is act
        state = state_after(state, act)
    assert state is State.LOCKED
    assert acts_in(state) == (Act.REVISE,)


@pytest.mark.parametrize("state", list(State))
def test_only_acts_of_the_state_apply(state: State) -> None:
    for act in set(Act) - set(acts_in(state)):
        with pytest.raises(UserError, match="没有改动任何内容"):
            state_after(state, act)


@pytest.mark.parametrize("state", [State.CONFIRMED, State.REVIEWED, State.SIGNED])
def test_sheet_may_be_sent_back_until_it_is_locked(state: State) -> None:
    assert state_after(state, Act.SEND_BACK) is State.DRAFT


def test_each_step_has_its_signers() -> None:
    assert may_sign(SignOffStep.SPECIALIST, SPECIALIST, SPECIALIST)
    assert not may_sign(SignOffStep.SPECIALIST, MANAGER, SPECIALIST)
    assert may_sign(SignOffStep.SUPERVISOR, SUPERVISOR, SPECIALIST)
    assert not may_sign(SignOffStep.SUPERVISOR, SPECIALIST, SPECIALIST)
    assert not may_sign(SignOffStep.SUPERVISOR, SUPERVISOR, SUPERVISOR)
    assert may_sign(SignOffStep.SUPERVISOR, MANAGER, SUPERVISOR)
    assert may_sign(SignOffStep.MANAGER, MANAGER, SPECIALIST)
    assert not may_sign(SignOffStep.MANAGER, SUPERVISOR, SPECIALIST)
