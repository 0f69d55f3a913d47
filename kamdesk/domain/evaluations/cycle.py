"""How a sheet goes from draft to locked, who signs where, and when it may still change."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from kamdesk.domain.desk.actors import Right
from kamdesk.domain.desk.duties import Duty
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from uuid import UUID

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
    """One signature: the step, the signer's name as it was then, and the instant (UTC).

    ``signed_by`` is the member who really signed, ``stand_in`` that member's name and ``reason`` the reason
    where it was done for the signer (代签).
    """

    step: SignOffStep
    name: str
    signed_on: datetime
    signed_by: UUID | None = None
    stand_in: str = ""
    reason: str = ""

    @property
    def shown_name(self) -> str | Message:
        """The name as screen and paper show it, with that of whoever signed in place of the signer."""
        if not self.stand_in:
            return self.name
        return Message("{name}（{other}代签）", name=self.name, other=self.stand_in)


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
_REVIEWERS: Final = frozenset({Right.REVIEW, Right.SIGN, Right.APPROVE})
_SIGNERS: Final = frozenset({Right.SIGN, Right.APPROVE})
_WHOSE: Final[Mapping[Act, str]] = {
    Act.REVIEW: term("客户关系主管或大客户经理"),
    Act.SIGN: term("大客户经理"),
    Act.LOCK: term("客户关系主管或大客户经理"),
    Act.SEND_BACK: term("客户关系主管或大客户经理"),
    Act.REVISE: term("客户关系主管或大客户经理"),
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


def duty_of(act: Act, state: State, evaluated: Member) -> Duty:
    """Return whose act it is on a sheet: first that of the evaluated one, then only of those above.

    Whoever confirmed may take it back until it is reviewed. Only signatures can be given for somebody else.
    """
    match act:
        case Act.CONFIRM:
            return Duty(member_id=evaluated.id)
        case Act.REVIEW:
            return Duty(rights=_REVIEWERS, about=evaluated.id)
        case Act.SIGN:
            return Duty(rights=_SIGNERS, about=evaluated.id)
        case Act.SEND_BACK if state is State.CONFIRMED:
            return Duty(member_id=evaluated.id, rights=_REVIEWERS, only_own=True)
        case _:
            return Duty(rights=_REVIEWERS, only_own=True)


def whose(act: Act, evaluated: Member) -> str | Message:
    """Say in words whose act it is."""
    return evaluated.name if act is Act.CONFIRM else Message(_WHOSE[act])
