"""Approval (审批): one shared act for tours, banquets, gifts, plans, policies and budgets.

What is asked goes through its steps in order; whoever does not sit at this desk signs on paper, and the
signed date is entered (domain page "Events").
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.desk.duties import Duty, deciding_rights
from kamdesk.domain.desk.members import POSTS, Post
from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.records.kind import Closed, Findable, Listed, RecordKind
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date, datetime
    from uuid import UUID


class ApprovalState(StrEnum):
    """Where an approval stands; an approved and a refused one never change again."""

    SUBMITTED = "submitted"
    APPROVED = "approved"
    RETURNED = "returned"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


FINAL_STATES: Final = frozenset({ApprovalState.APPROVED, ApprovalState.REFUSED})
"""An approval in one of these never changes again."""


class Decision(StrEnum):
    """What somebody decides in a step: yes, back for changes, or no for good."""

    AGREED = "agreed"
    RETURNED = "returned"
    REFUSED = "refused"


APPROVAL_STATES: Final = (
    (ApprovalState.SUBMITTED, term("审批中")),
    (ApprovalState.APPROVED, term("已批准")),
    (ApprovalState.RETURNED, term("已退回")),
    (ApprovalState.REFUSED, term("未批准")),
    (ApprovalState.WITHDRAWN, term("已撤回")),
)
DECISIONS: Final = (
    (Decision.AGREED, term("同意")),
    (Decision.RETURNED, term("退回修改")),
    (Decision.REFUSED, term("不同意")),
)
_TEXT: Final = 2000

APPROVAL_FIELDS: Final[tuple[Field, ...]] = (
    Field("asked", term("审批事项"), "", max_length=200, required=True),
    Field("state", term("审批状态"), "", FieldKind.CHOICE, choices=APPROVAL_STATES, computed=True),
    Field("submitted_by", term("提交人"), "", FieldKind.MEMBER, computed=True),
    Field("submitted_at", term("提交时间"), "", FieldKind.TIME, required=True, computed=True),
    Field("round", term("轮次"), "", FieldKind.INTEGER, required=True, computed=True),
)
APPROVAL_STEP_FIELDS: Final[tuple[Field, ...]] = (
    Field("round", term("轮次"), "", FieldKind.INTEGER, required=True),
    Field("position", term("顺序"), "", FieldKind.INTEGER, required=True),
    Field("post", term("岗位"), "", FieldKind.CHOICE, choices=POSTS),
    Field("person_id", term("审批人"), "", FieldKind.REFERENCE, to="staff_person"),
    Field("decision", term("决定"), "", FieldKind.CHOICE, choices=DECISIONS),
    Field("opinion", term("审批意见"), "", FieldKind.LONG_TEXT, max_length=_TEXT),
    Field("decided_on", term("审批日期"), "", FieldKind.DATE),
    Field("on_paper", term("纸面签字"), "", FieldKind.FLAG),
    Field("entered_by", term("登记人"), "", FieldKind.MEMBER),
    Field("stand_in_reason", term("代签理由"), "", max_length=200),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Approver:
    """Who decides in a step: whoever holds a post, or one person; exactly one of the two is given."""

    post: Post | None = None
    person_id: UUID | None = None

    def __post_init__(self) -> None:
        """Refuse an approver who is nobody or two."""
        if (self.post is None) == (self.person_id is None):
            raise UserError(Message("每一步审批须指定一个岗位或一个人。"))

    def duty(self, member_id: UUID | None) -> Duty:
        """Return whose act a step of this approver is; ``member_id`` is the member whom the person is.

        A post stands for its rights: whoever has all of them may decide for it. Nobody decides for finance
        or the general manager but themselves, at a desk or on paper.
        """
        if self.post is None:
            return Duty(member_id=member_id)
        return Duty(rights=deciding_rights(self.post), post=self.post)


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """What is asked about a record of any kind; ``round`` counts from 1 how often it was submitted."""

    id: UUID
    version: int = 0
    subject_kind: str
    subject_id: UUID
    asked: str
    state: ApprovalState = ApprovalState.SUBMITTED
    submitted_by: UUID | None = None
    submitted_at: datetime
    round: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalStep:
    """One step of one round; ``decided_on`` is the date of the decision, on paper the date signed there.

    ``entered_by`` is the member who entered the decision, ``on_paper`` says that it was signed on paper.
    ``stand_in_reason`` says why that member decided for the approver; blank where the approver did.
    """

    id: UUID
    version: int = 0
    approval_id: UUID
    round: int
    position: int
    post: Post | None = None
    person_id: UUID | None = None
    decision: Decision | None = None
    opinion: str = ""
    decided_on: date | None = None
    on_paper: bool = False
    entered_by: UUID | None = None
    stand_in_reason: str = ""

    @property
    def approver(self) -> Approver:
        """Who decides in this step."""
        return Approver(post=self.post, person_id=self.person_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What was decided in a step: the decision with its opinion and date, who entered it, and from where."""

    decision: Decision
    decided_on: date
    opinion: str = ""
    on_paper: bool = False
    entered_by: UUID | None = None
    stand_in_reason: str = ""


@dataclass(frozen=True, slots=True)
class ApprovalCourse:
    """An approval with the steps of all its rounds, in their order; every act returns what it leads to.

    Acts raise `UserError`, with one sentence, where the state or the order of the steps forbids them.
    """

    approval: Approval
    steps: tuple[ApprovalStep, ...]

    @property
    def round_steps(self) -> tuple[ApprovalStep, ...]:
        """The steps of the present round."""
        return tuple(step for step in self.steps if step.round == self.approval.round)

    @property
    def open_step(self) -> ApprovalStep | None:
        """The step that is to be decided now; None where nothing is waited for."""
        if self.approval.state is not ApprovalState.SUBMITTED:
            return None
        return next((step for step in self.round_steps if step.decision is None), None)

    def decided(self, step_id: UUID, verdict: Verdict) -> ApprovalCourse:
        """Decide the step whose turn it is: the last yes approves, a return or a no ends the round."""
        step = self.open_step
        if step is None:
            raise self._refusal(term("作出决定"))
        if step.id != step_id:
            raise UserError(Message("这一步已有决定或还没有轮到，没有任何改动；请刷新后再看。"))
        if verdict.decision is not Decision.AGREED and not verdict.opinion:
            raise UserError(Message("退回或不同意时请写明意见。"), field="opinion")
        if any(each.decided_on and verdict.decided_on < each.decided_on for each in self.steps):
            raise UserError(Message("审批日期不能早于上一步的日期。"), field="decided_on")
        made = replace(
            step,
            decision=verdict.decision,
            opinion=verdict.opinion,
            decided_on=verdict.decided_on,
            on_paper=verdict.on_paper,
            entered_by=verdict.entered_by,
            stand_in_reason=verdict.stand_in_reason,
        )
        steps = tuple(made if each.id == step_id else each for each in self.steps)
        is_last = step == self.round_steps[-1]
        state = _STATE_AFTER[verdict.decision]
        if verdict.decision is Decision.AGREED and not is_last:
            state = ApprovalState.SUBMITTED
        return ApprovalCourse(replace(self.approval, state=state), steps)

    def withdrawn(self) -> ApprovalCourse:
        """Take back what is still under way or was returned."""
        if self.approval.state not in {ApprovalState.SUBMITTED, ApprovalState.RETURNED}:
            raise self._refusal(term("撤回"))
        return replace(self, approval=replace(self.approval, state=ApprovalState.WITHDRAWN))

    def resubmitted(
        self, submission: Submission, new_id: Callable[[], UUID], approvers: Sequence[Approver] = ()
    ) -> ApprovalCourse:
        """Begin a new round of what was returned, with the same approvers unless others are named."""
        if self.approval.state is not ApprovalState.RETURNED:
            raise self._refusal(term("重新提交"))
        number = self.approval.round + 1
        approval = replace(
            self.approval,
            asked=submission.asked,
            state=ApprovalState.SUBMITTED,
            submitted_by=submission.submitted_by,
            submitted_at=submission.submitted_at,
            round=number,
        )
        again = approvers or tuple(step.approver for step in self.round_steps)
        return ApprovalCourse(approval, (*self.steps, *_undecided(approval, again, new_id)))

    def _refusal(self, act: str) -> UserError:
        state = Message(dict(APPROVAL_STATES)[self.approval.state])
        sentence = Message(
            "这件审批的状态是“{state}”，不能“{act}”；没有任何改动。", state=state, act=Message(act)
        )
        return UserError(sentence)


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """What is asked, by which member, and when (UTC)."""

    asked: str
    submitted_by: UUID | None
    submitted_at: datetime


def submitted(
    subject: tuple[str, UUID],
    submission: Submission,
    approvers: Sequence[Approver],
    new_id: Callable[[], UUID],
) -> ApprovalCourse:
    """Return a new approval in its first round; ``subject`` is the name of a kind and the id of its record.

    Raises `UserError` without an approver.
    """
    if not approvers:
        raise UserError(Message("请至少指定一步审批。"))
    kind_name, record_id = subject
    approval = Approval(
        id=new_id(),
        subject_kind=kind_name,
        subject_id=record_id,
        asked=submission.asked,
        submitted_by=submission.submitted_by,
        submitted_at=submission.submitted_at,
    )
    return ApprovalCourse(approval, _undecided(approval, approvers, new_id))


def _undecided(
    approval: Approval, approvers: Sequence[Approver], new_id: Callable[[], UUID]
) -> tuple[ApprovalStep, ...]:
    return tuple(
        ApprovalStep(
            id=new_id(),
            approval_id=approval.id,
            round=approval.round,
            position=position,
            post=approver.post,
            person_id=approver.person_id,
        )
        for position, approver in enumerate(approvers, start=1)
    )


def _problem_with_approver(values: Mapping[str, Any]) -> dict[str, Message]:
    if (values["post"] is None) == (values["person_id"] is None):
        return {"post": Message("每一步审批须指定一个岗位或一个人。")}
    if (values["decision"] is None) != (values["decided_on"] is None):
        return {"decided_on": Message("已决定的步骤须填审批日期，其他步骤不填。")}
    return {}


_STATE_AFTER: Final[Mapping[Decision, ApprovalState]] = {
    Decision.AGREED: ApprovalState.APPROVED,
    Decision.RETURNED: ApprovalState.RETURNED,
    Decision.REFUSED: ApprovalState.REFUSED,
}

APPROVAL: Final = RecordKind(
    name="approval",
    plural="approvals",
    icon="sign",
    word=term("审批"),
    many=term("审批", "泛指"),
    counted=Message("{count} 件审批", count=0),
    value=Approval,
    fields=APPROVAL_FIELDS,
    title="asked",
    date="submitted_at",
    has_trash=False,
    closed=Closed(
        "state",
        FINAL_STATES,
        Message("审批已有最终结论，不能再改动；需要变更时请另行提交审批。"),
    ),
    searched=Findable(
        names=("asked",), text=("submitted_by", "submitted_at"), detail=("state", "submitted_at")
    ),
    listed=Listed(
        columns=("asked", "state", "submitted_by", "submitted_at", "round"),
        filters=("state", "submitted_by"),
        sort="submitted_at",
        descending=True,
    ),
)

APPROVAL_STEP: Final = RecordKind(
    name="approval_step",
    plural="approval-steps",
    word=term("审批步骤"),
    many=term("审批步骤", "泛指"),
    counted=Message("{count} 步审批", count=0),
    value=ApprovalStep,
    fields=APPROVAL_STEP_FIELDS,
    title="opinion",
    date="decided_on",
    owner=Field("approval_id", term("审批"), "", FieldKind.REFERENCE, required=True, to="approval"),
    has_trash=False,
    rules=(_problem_with_approver,),
)
