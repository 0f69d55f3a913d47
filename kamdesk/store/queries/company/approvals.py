"""Approvals with their steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.domain.company.approval import (
    APPROVAL,
    APPROVAL_STEP,
    Approval,
    ApprovalCourse,
    ApprovalState,
    ApprovalStep,
)
from kamdesk.store.models.company import ApprovalRow, ApprovalStepRow
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from sqlalchemy import ColumnElement

    from kamdesk.store.log.work import Work


def course(work: Work, approval_id: UUID) -> ApprovalCourse:
    """Return an approval with all its steps; raise `NotFoundError` where there is none."""
    approval = records.get(work, APPROVAL, approval_id)
    return ApprovalCourse(approval, _steps(work, ApprovalStepRow.approval_id == approval_id))


def course_of_step(work: Work, step_id: UUID) -> ApprovalCourse:
    """Return the approval to which a step belongs; raise `NotFoundError` where there is no such step."""
    return course(work, records.get(work, APPROVAL_STEP, step_id).approval_id)


def under_way(work: Work) -> tuple[ApprovalCourse, ...]:
    """Return the approvals that wait for a decision, the one submitted first foremost."""
    row = ApprovalRow
    return _courses(work, row.state == ApprovalState.SUBMITTED)


def of_subject(work: Work, kind_name: str, record_id: UUID) -> tuple[ApprovalCourse, ...]:
    """Return the approvals about one record, the one submitted first foremost."""
    row = ApprovalRow
    return _courses(work, row.subject_id == record_id, row.subject_kind == kind_name)


def save(work: Work, before: ApprovalCourse | None, after: ApprovalCourse) -> ApprovalCourse:
    """Save what an act changed and return it as saved; errors as in `mapping.save`.

    Steps go first, for those of an approval that is final are refused; of a new one they go last.
    """
    held = {step.id: step for step in before.steps} if before is not None else {}
    approval = after.approval
    if before is None:
        approval = records.save(work, APPROVAL, approval)
    for step in after.steps:
        if held.get(step.id) != step:
            records.save(work, APPROVAL_STEP, step)
    if before is not None and before.approval != approval:
        records.save(work, APPROVAL, approval)
    return course(work, approval.id)


def _courses(work: Work, *conditions: ColumnElement[bool]) -> tuple[ApprovalCourse, ...]:
    order = (ApprovalRow.submitted_at, ApprovalRow.key)
    found: Sequence[Approval] = tuple(records.every(work, APPROVAL, *conditions, order=order))
    steps: dict[UUID, list[ApprovalStep]] = {approval.id: [] for approval in found}
    for step in _steps(work, ApprovalStepRow.approval_id.in_(list(steps))):
        steps[step.approval_id].append(step)
    return tuple(ApprovalCourse(approval, tuple(steps[approval.id])) for approval in found)


def _steps(work: Work, wanted: ColumnElement[bool]) -> tuple[ApprovalStep, ...]:
    row = ApprovalStepRow
    return tuple(records.every(work, APPROVAL_STEP, wanted, order=(row.round, row.position)))
