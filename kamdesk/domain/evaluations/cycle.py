"""How a sheet goes from draft to locked, who signs where, and when it may still change."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from kamdesk.domain.desk.members import Post
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from kamdesk.domain.desk.members import Member


class State(StrEnum):
    """Where a sheet stands; only a draft can be altered, a locked sheet only be replaced."""

    DRAFT = "draft"
    CONFIRMED = "confirmed"
    REVIEWED = "reviewed"
    SIGNED = "signed"
    LOCKED = "locked"


class SignOffStep(StrEnum):
    """Whose signature it is."""

    SPECIALIST = "specialist"
    SUPERVISOR = "supervisor"
    MANAGER = "manager"


class Act(StrEnum):
    """What can be done with a sheet besides editing it."""

    CONFIRM = "confirm"
    REVIEW = "review"
    SIGN = "sign"
    LOCK = "lock"
    SEND_BACK = "send_back"
    REVISE = "revise"


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature: the step, the signer's name as it was then, and the instant (UTC)."""

    step: SignOffStep
    name: str
    signed_on: datetime


STATES: Final = (
    (State.DRAFT, term("草稿")),
    (State.CONFIRMED, term("本人已确认")),
    (State.REVIEWED, term("主管已审核")),
    (State.SIGNED, term("经理已签批")),
    (State.LOCKED, term("已锁定")),
)
STEPS: Final = (
    (SignOffStep.SPECIALIST, term("本人")),
    (SignOffStep.SUPERVISOR, term("客户关系主管")),
    (SignOffStep.MANAGER, term("大客户经理")),
)
ACTS: Final = (
    (Act.CONFIRM, term("本人确认")),
    (Act.REVIEW, term("主管审核")),
    (Act.SIGN, term("经理签批")),
    (Act.LOCK, term("锁定")),
    (Act.SEND_BACK, term("退回修改")),
    (Act.REVISE, term("修订")),
)

_FORWARD: Final[Mapping[State, tuple[Act, State]]] = {
    State.DRAFT: (Act.CONFIRM, State.CONFIRMED),
    State.CONFIRMED: (Act.REVIEW, State.REVIEWED),
    State.REVIEWED: (Act.SIGN, State.SIGNED),
    State.SIGNED: (Act.LOCK, State.LOCKED),
}
STEP_OF: Final[Mapping[Act, SignOffStep]] = {
    Act.CONFIRM: SignOffStep.SPECIALIST,
    Act.REVIEW: SignOffStep.SUPERVISOR,
    Act.SIGN: SignOffStep.MANAGER,
}
_SIGNING_POSTS: Final[Mapping[SignOffStep, frozenset[Post]]] = {
    SignOffStep.SUPERVISOR: frozenset({Post.SUPERVISOR, Post.MANAGER, Post.GENERAL_MANAGER}),
    SignOffStep.MANAGER: frozenset({Post.MANAGER, Post.GENERAL_MANAGER}),
}


def acts_in(state: State) -> tuple[Act, ...]:
    """Return what can be done with a sheet in this state, the way forward first."""
    if state is State.LOCKED:
        return (Act.REVISE,)
    forward = _FORWARD[state][0]
    return (forward,) if state is State.DRAFT else (forward, Act.SEND_BACK)


def state_after(state: State, act: Act) -> State:
    """Return where an act leads; raise `UserError` where it does not apply.

    Sending back drops all signatures; revising starts a new draft beside the locked sheet.
    """
    if act not in acts_in(state):
        message = Message(
            "考核表现在是“{state}”，不能“{act}”；没有改动任何内容。",
            state=Message(dict(STATES)[state]),
            act=Message(dict(ACTS)[act]),
        )
        raise UserError(message)
    return State.DRAFT if act in {Act.SEND_BACK, Act.REVISE} else _FORWARD[state][1]


def may_sign(step: SignOffStep, signer: Member, evaluated: Member) -> bool:
    """Tell whether a member may give this signature: first the evaluated one, then only those above."""
    if step is SignOffStep.SPECIALIST:
        return signer.id == evaluated.id
    return signer.id != evaluated.id and signer.post in _SIGNING_POSTS[step]
