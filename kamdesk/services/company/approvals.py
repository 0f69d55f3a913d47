"""Approvals: submitted, decided step by step, withdrawn, submitted again; each act one transaction."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from typing import TYPE_CHECKING

from kamdesk.domain.company.approval import (
    APPROVAL,
    APPROVAL_STEP,
    DECISIONS,
    FINAL_STATES,
    Approval,
    ApprovalCourse,
    Submission,
    Verdict,
    submitted,
)
from kamdesk.domain.company.staff import STAFF_PERSON
from kamdesk.domain.desk.duties import Standing, checked_reason
from kamdesk.domain.kinds import kind_named
from kamdesk.domain.readings.cleaning import clean_line, clean_text
from kamdesk.domain.records.rules import problems_of
from kamdesk.domain.shared.errors import InvalidDraftError, StaleEditError, UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.records.reading import RecordReading
from kamdesk.store.identity import new_id
from kamdesk.store.queries.company import approvals
from kamdesk.store.queries.records import records, references

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date, datetime
    from uuid import UUID

    from kamdesk.domain.company.approval import ApprovalStep, Approver, Decision
    from kamdesk.domain.desk.actors import Actor
    from kamdesk.domain.desk.duties import Duty, StandIn
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work


class Approvals(RecordReading[Approval]):
    """The use cases around approvals, whose every change is an act; nothing is edited freely.

    Every act raises `UserError`, with nothing changed, where state or order forbid it, and `StaleEditError`
    where somebody else acted in the meantime.
    """

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        """``now`` returns the present moment, with its time zone."""
        super().__init__(database, APPROVAL)
        self._now = now

    def course(self, approval_id: UUID) -> ApprovalCourse:
        """Return an approval with the steps of all its rounds; raises `NotFoundError`."""
        with self._database.reading() as work:
            return approvals.course(work, approval_id)

    def of_subject(self, kind_name: str, record_id: UUID) -> tuple[ApprovalCourse, ...]:
        """Return the approvals about one record, the one submitted first foremost."""
        with self._database.reading() as work:
            return approvals.of_subject(work, kind_name, record_id)

    def subject_title(self, approval: Approval) -> str:
        """Return what the record is called that an approval is about; raises `NotFoundError`."""
        with self._database.reading() as work:
            return references.called(work, kind_named(approval.subject_kind), approval.subject_id)

    def waiting_for(self, actor: Actor) -> tuple[ApprovalCourse, ...]:
        """Return the approvals whose next step somebody may decide: by post, by its rights or in person."""
        with self._database.reading() as work:
            found = approvals.under_way(work)
            return tuple(
                course
                for course in found
                if course.open_step is not None and _duty(work, course.open_step.approver).is_of(actor)
            )

    def submit(self, subject: tuple[str, UUID], asked: str, approvers: Sequence[Approver]) -> ApprovalCourse:
        """Ask for approval; ``subject`` is the name of a kind and the id of its record.

        Raises `NotFoundError` where there is no such record.
        """
        with self._database.writing(
            Message("{act} {name}", act=Message("提交审批"), name=clean_line(asked))
        ) as work:
            return self.submit_within(work, subject, asked, approvers)

    def submit_within(
        self, work: Work, subject: tuple[str, UUID], asked: str, approvers: Sequence[Approver]
    ) -> ApprovalCourse:
        """Ask for approval within an act of another concern; raises as `submit`."""
        course = submitted(subject, self._submission(asked), approvers, new_id)
        records.get(work, kind_named(subject[0]), subject[1])
        return _save(work, None, course)

    def standing(self, step_id: UUID) -> Standing:
        """Tell whether the person at this desk decides in a step, does so for its approver, or not at all."""
        with self._database.reading() as work:
            approver = _step(approvals.course_of_step(work, step_id), step_id).approver
            return _duty(work, approver).standing_of(self._database.actor)

    def decide(
        self, step_id: UUID, decision: Decision, opinion: str = "", stand_in: StandIn | None = None
    ) -> ApprovalCourse:
        """Agree, return or refuse in a step as the person at this desk.

        Who is not its approver needs ``stand_in``, and may then do it as far as the department is stood in
        for; the step keeps the member and the reason.
        """
        return self._decide(step_id, self._verdict(decision, opinion), stand_in)

    def sign_on_paper(
        self, step_id: UUID, decision: Decision, signed_on: date, opinion: str = ""
    ) -> ApprovalCourse:
        """Enter what an approver who doesn't sit at this desk decided and signed on paper."""
        if signed_on > self._today():
            raise UserError(Message("签字日期不能在今天之后。"), field="decided_on")
        return self._decide(step_id, self._verdict(decision, opinion, signed_on))

    def withdraw(self, approval: Approval) -> ApprovalCourse:
        """Take an approval back that is under way or was returned."""
        with self._database.writing(Message("撤回审批 {name}", name=approval.asked)) as work:
            before = _unmoved(work, approval)
            return _save(work, before, before.withdrawn())

    def resubmit(
        self, approval: Approval, asked: str = "", approvers: Sequence[Approver] = ()
    ) -> ApprovalCourse:
        """Submit what was returned again, as a new round; the steps of the rounds before stay as they are."""
        name = clean_line(asked or approval.asked)
        with self._database.writing(Message("重新提交审批 {name}", name=name)) as work:
            return self.resubmit_within(work, approval, name, approvers)

    def resubmit_within(
        self, work: Work, approval: Approval, asked: str, approvers: Sequence[Approver] = ()
    ) -> ApprovalCourse:
        """Submit what was returned again within an act of another concern; raises as `resubmit`."""
        before = _unmoved(work, approval)
        return _save(work, before, before.resubmitted(self._submission(asked), new_id, approvers))

    def _decide(self, step_id: UUID, verdict: Verdict, stand_in: StandIn | None = None) -> ApprovalCourse:
        with self._database.reading() as work:
            read = approvals.course_of_step(work, step_id)
            read.decided(step_id, verdict)  # what state and order forbid is said first
            if not verdict.on_paper:
                duty = _duty(work, _step(read, step_id).approver)
                verdict = replace(verdict, stand_in_reason=_reason(duty, self._database.actor, stand_in))
        with self._database.writing(_name_of(verdict, read)) as work:
            before = approvals.course_of_step(work, step_id)
            return _save(work, before, before.decided(step_id, verdict))

    def _verdict(self, decision: Decision, opinion: str, signed_on: date | None = None) -> Verdict:
        return Verdict(
            decision=decision,
            decided_on=signed_on or self._today(),
            opinion=clean_text(opinion),
            on_paper=signed_on is not None,
            entered_by=self._database.actor.member_id,
        )

    def _submission(self, asked: str) -> Submission:
        return Submission(
            asked=clean_line(asked),
            submitted_by=self._database.actor.member_id,
            submitted_at=self._now().astimezone(UTC),
        )

    def _today(self) -> date:
        return self._now().astimezone().date()


def _unmoved(work: Work, approval: Approval) -> ApprovalCourse:
    """Return an approval with its steps; raise `StaleEditError` where it moved on since it was read."""
    course = approvals.course(work, approval.id)
    if course.approval.version != approval.version:
        raise StaleEditError(Message("这件审批刚才已有新的进展，没有任何改动；请刷新后再看。"))
    return course


def _save(work: Work, before: ApprovalCourse | None, after: ApprovalCourse) -> ApprovalCourse:
    problems = problems_of(APPROVAL, APPROVAL.values_of(after.approval))
    for step in after.steps:
        problems |= problems_of(APPROVAL_STEP, APPROVAL_STEP.values_of(step))
    if problems:
        raise InvalidDraftError(next(iter(problems.values())), problems)
    saved = approvals.save(work, before, after)
    _tell_subject(work, saved)
    return saved


def _tell_subject(work: Work, course: ApprovalCourse) -> None:
    """Let the record that is asked about keep how its approval stands, where its kind does."""
    approval = course.approval
    kind = kind_named(approval.subject_kind)
    if kind.approved is None:
        return
    is_over = approval.state in FINAL_STATES
    decided_on = max((step.decided_on for step in course.round_steps if step.decided_on), default=None)
    told = {kind.approved.state: approval.state, kind.approved.decided_on: decided_on if is_over else None}
    records.save(work, kind, replace(records.get(work, kind, approval.subject_id), **told))


def _step(course: ApprovalCourse, step_id: UUID) -> ApprovalStep:
    return next(step for step in course.steps if step.id == step_id)


def _duty(work: Work, approver: Approver) -> Duty:
    if approver.person_id is None:
        return approver.duty(None)
    return approver.duty(records.get(work, STAFF_PERSON, approver.person_id).member_id)


def _reason(duty: Duty, actor: Actor, stand_in: StandIn | None) -> str:
    """Return why somebody decides for the approver, blank where they are it; raise `UserError`."""
    standing = duty.standing_of(actor)
    if standing is Standing.OWN:
        return ""
    if standing is Standing.REFUSED or stand_in is None:
        raise UserError(Message("这一步由别人审批；对方在纸上签过字的，请登记纸面签字。"))
    return checked_reason(stand_in)


def _label(act: Message, course: ApprovalCourse) -> Message:
    return Message("{act} {name}", act=act, name=course.approval.asked)


def _name_of(verdict: Verdict, course: ApprovalCourse) -> Message:
    decision = Message(dict(DECISIONS)[verdict.decision])
    if verdict.on_paper:
        return _label(Message("登记纸面签字（{decision}）", decision=decision), course)
    if verdict.stand_in_reason:
        return _label(Message("代签“{act}”", act=decision), course)
    return _label(decision, course)
