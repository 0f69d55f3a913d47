"""Cooperation plans: approved version by version; a new one is made from the present, old ones are read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from typing_extensions import override

from kamdesk.domain.company.approval import FINAL_STATES, ApprovalState, Approver
from kamdesk.domain.customers.cooperation import (
    COOPERATION_PLAN,
    DECIDED,
    OPEN_WHEN_APPROVED,
    CooperationPlan,
    PlanState,
)
from kamdesk.domain.desk.members import Post
from kamdesk.domain.shared.errors import InvalidDraftError, UserError
from kamdesk.domain.shared.progress import no_progress
from kamdesk.domain.shared.text import Message
from kamdesk.services.company.approvals import Approvals
from kamdesk.services.records.records import Records
from kamdesk.store.identity import new_id
from kamdesk.store.queries.company import approvals
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from uuid import UUID

    from kamdesk.domain.company.approval import ApprovalCourse
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.domain.shared.progress import Progress
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work


APPROVERS: Final = tuple(
    Approver(post=post) for post in (Post.SUPERVISOR, Post.MANAGER, Post.GENERAL_MANAGER)
)
"""Who approves a plan before it goes to the customer, as its form has it."""
_NOT_BEGUN: Final = frozenset({None, PlanState.DRAFT})


class CooperationPlans(Records[CooperationPlan]):
    """The use cases around cooperation plans.

    Approvals are decided by `approvals`, which keep the state in the plan itself.
    """

    def __init__(self, database: Database, now: Callable[[], datetime] | None = None) -> None:
        """``now`` returns the present moment, with its time zone; that of this PC without it."""
        super().__init__(database, COOPERATION_PLAN)
        self.approvals = Approvals(database, now or self.now)

    def course(self, plan_id: UUID) -> ApprovalCourse | None:
        """Return the latest approval of a version; None where it was never submitted."""
        courses = self.approvals.of_subject(COOPERATION_PLAN.name, plan_id)
        return courses[-1] if courses else None

    def submit(self, plan_id: UUID) -> ApprovalCourse:
        """Submit a version for approval, again where it was returned; raises `UserError` where it waits."""
        plan = self.get(plan_id)
        if plan.state is PlanState.SUPERSEDED:
            raise UserError(_only_read())
        course = self.course(plan_id)
        if course is not None and course.approval.state is ApprovalState.RETURNED:
            return self.approvals.resubmit(course.approval, _asked(plan))
        if course is not None and course.approval.state is ApprovalState.SUBMITTED:
            raise UserError(_waits())
        if plan.approval in FINAL_STATES:
            raise UserError(DECIDED)
        return self.approvals.submit((COOPERATION_PLAN.name, plan_id), _asked(plan), APPROVERS)

    def new_editions(self, plan_ids: Sequence[UUID]) -> tuple[UUID, ...]:
        """Make the next version of each plan, which can be changed while this one no longer can; one act."""
        with self._database.writing(Message("新建合作方案的下一版")) as work:
            return tuple(self._new_edition(work, plan_id) for plan_id in plan_ids)

    def _new_edition(self, work: Work, plan_id: UUID) -> UUID:
        old = records.get(work, COOPERATION_PLAN, plan_id)
        if old.state is PlanState.SUPERSEDED:
            raise UserError(_only_read())
        if _is_waiting(work, old):
            raise UserError(_waits())
        made = replace(
            old,
            id=new_id(),
            version=0,
            number="",
            edition=(old.edition or 1) + 1,
            previous_id=old.id,
            state=PlanState.DRAFT if old.state in _NOT_BEGUN else PlanState.NEGOTIATING,
            approval=None,
            decided_on=None,
            drafted_on=self.today(),
            change="",
        )
        saved = records.save(work, COOPERATION_PLAN, self._numbered(work, made))
        records.save(work, COOPERATION_PLAN, replace(old, state=PlanState.SUPERSEDED))
        return saved.id

    @override
    def _completed(self, work: Work, record: CooperationPlan) -> CooperationPlan:
        return replace(record, edition=record.edition or 1)

    @override
    def problems_within(self, work: Work, record: CooperationPlan) -> Mapping[str, Message]:
        """See `Records.problems_within`; a list may bring an older version beside the one made from it."""
        if not record.version and record.state is PlanState.SUPERSEDED:
            return {}
        return super().problems_within(work, record)

    @override
    def _check(self, work: Work, record: CooperationPlan) -> None:
        if record.version:
            kept = records.get(work, COOPERATION_PLAN, record.id)
            _check_change(kept, record, is_waiting=_is_waiting(work, kept))
        if record.state is PlanState.SUPERSEDED:
            problem = Message("新建下一版后，这一版自动成为旧版。")
            raise InvalidDraftError(problem, {"state": problem})


class PlanParts(Records[Any]):
    """The use cases around what belongs to a plan: opinions and rounds, each of the plan's own customer."""

    def __init__(self, database: Database, kind: RecordKind[Any]) -> None:
        super().__init__(database, kind)

    @override
    def trash(self, ids: Sequence[UUID], progress: Progress = no_progress) -> None:
        """Put parts into the trash; raises `InvalidDraftError` where one is of an old version."""
        with self._database.reading() as work:
            for part in records.by_ids(work, self.kind, ids).values():
                _require_present(work, part.plan_id)
        super().trash(ids, progress)

    @override
    def problems_within(self, work: Work, record: Any) -> Mapping[str, Message]:
        """See `Records.problems_within`; a list may bring what was said of an older version."""
        if record.version:
            return super().problems_within(work, record)
        return {} if _plan_of(work, record).customer_id == record.customer_id else {"plan_id": _foreign()}

    @override
    def _check(self, work: Work, record: Any) -> None:
        if record.version:
            _require_present(work, records.get(work, self.kind, record.id).plan_id)
        plan = _require_present(work, record.plan_id)
        if plan.customer_id != record.customer_id:
            raise InvalidDraftError(_foreign(), {"plan_id": _foreign()})


def _is_waiting(work: Work, plan: CooperationPlan) -> bool:
    """Tell whether somebody at this desk has to decide; a list may say so of another desk's approval."""
    if plan.approval is not ApprovalState.SUBMITTED:
        return False
    courses = approvals.of_subject(work, COOPERATION_PLAN.name, plan.id)
    return any(course.approval.state is ApprovalState.SUBMITTED for course in courses)


def _check_change(kept: CooperationPlan, record: CooperationPlan, *, is_waiting: bool) -> None:
    """Refuse what may not change any more, or not yet."""
    if kept.state is PlanState.SUPERSEDED:
        raise InvalidDraftError(_only_read(), {"title": _only_read()})
    if is_waiting or kept.approval in FINAL_STATES:
        problem = _waits() if is_waiting else DECIDED
        before, after = COOPERATION_PLAN.values_of(kept), COOPERATION_PLAN.values_of(record)
        changed = {name for name in before if before[name] != after[name]} - OPEN_WHEN_APPROVED
        if changed:
            raise InvalidDraftError(problem, dict.fromkeys(changed, problem))
    becomes_agreed = record.state is PlanState.AGREED and kept.state is not PlanState.AGREED
    if becomes_agreed and kept.approval is not ApprovalState.APPROVED:
        problem = Message("先提交审批，批准后才能记为已谈定。")
        raise InvalidDraftError(problem, {"state": problem})


def _require_present(work: Work, plan_id: UUID) -> CooperationPlan:
    """Return a plan to which something can be added; raise `InvalidDraftError` for an old version."""
    plan = records.get(work, COOPERATION_PLAN, plan_id)
    if plan.state is PlanState.SUPERSEDED:
        raise InvalidDraftError(_only_read(), {"plan_id": _only_read()})
    return plan


def _plan_of(work: Work, part: Any) -> CooperationPlan:
    return records.get(work, COOPERATION_PLAN, part.plan_id)


def _foreign() -> Message:
    return Message("这份合作方案不是这位客户的。")


def _asked(plan: CooperationPlan) -> str:
    named = Message("合作方案：{name}（第{edition}版）", name=plan.title, edition=plan.edition or 1)
    return str(named)


def _waits() -> Message:
    return Message("这份合作方案正在审批，内容不能改；要改请先撤回。")


def _only_read() -> Message:
    return Message("这份合作方案已有新版，旧版只供查阅。")
