from __future__ import annotations

from uuid import UUID

import pytest

from kamdesk.domain.desk.actors import actor_of
from kamdesk.domain.desk.members import Member, Post
from kamdesk.domain.evaluations.cycle import Act, State, acts_in, duty_of, state_after, whose
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


def own(act: Act, evaluated: Member, state: State = State.DRAFT) -> list[str]:
    duty = duty_of(act, state, evaluated)
    return [member.name for member in (SPECIALIST, SUPERVISOR, MANAGER) if duty.is_of(actor_of(member))]


def test_each_act_has_its_people() -> None:
    assert own(Act.CONFIRM, SPECIALIST) == ["赵敏"]
    assert own(Act.REVIEW, SPECIALIST) == ["钱进", "孙立"]
    assert own(Act.REVIEW, SUPERVISOR) == ["孙立"]
    assert own(Act.SIGN, SPECIALIST) == ["孙立"]
    assert own(Act.LOCK, SPECIALIST) == own(Act.REVISE, SPECIALIST) == ["钱进", "孙立"]
    assert own(Act.SEND_BACK, SPECIALIST, State.CONFIRMED) == ["赵敏", "钱进", "孙立"]
    assert own(Act.SEND_BACK, SPECIALIST, State.REVIEWED) == ["钱进", "孙立"]


def test_every_act_says_whose_it_is() -> None:
    assert whose(Act.CONFIRM, SPECIALIST) == "赵敏"
    assert all(str(whose(act, SPECIALIST)) for act in Act)
