"""Tasks by their due dates, and what a member does about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import or_, select

from kamdesk.domain.company.tasks import TASK, TASK_STEP, TaskState
from kamdesk.domain.records.fields import FieldKind
from kamdesk.store.models.company import StaffPersonRow, TaskRow, TaskStepRow
from kamdesk.store.queries.records import records
from kamdesk.store.queries.records.lists import within_days

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from sqlalchemy import ColumnElement

    from kamdesk.domain.company.tasks import Task, TaskStep
    from kamdesk.store.log.work import Work


def open_tasks(work: Work) -> tuple[Task, ...]:
    """Return the open tasks that have a due date and are not in the trash, the earliest first."""
    row = TaskRow
    wanted = (row.state == TaskState.OPEN, row.due_on.is_not(None))
    return tuple(records.every(work, TASK, *wanted, order=(row.due_on, row.key)))


def to_follow(work: Work, done_since: date) -> tuple[Task, ...]:
    """Return the tasks not in the trash that are open, or reported done since a day, by their due dates."""
    row = TaskRow
    wanted = or_(row.state == TaskState.OPEN, row.reported_on >= done_since)
    return tuple(records.every(work, TASK, wanted, order=(row.due_on.is_(None), row.due_on, row.key)))


def due_by(work: Work, member_id: UUID, last: date) -> tuple[Task, ...]:
    """Return the open tasks of a member that are due on a day or before, the earliest first."""
    row = TaskRow
    wanted = (row.state == TaskState.OPEN, row.due_on <= last, _is_received_by(member_id))
    return tuple(records.every(work, TASK, *wanted, order=(row.due_on, row.key)))


def done_within(work: Work, member_id: UUID, first: date, last: date) -> tuple[Task, ...]:
    """Return the tasks that a member reported as done from a day to another one, the earliest first."""
    row = TaskRow
    wanted = (row.reported_on >= first, row.reported_on <= last, _is_received_by(member_id))
    return tuple(records.every(work, TASK, *wanted, order=(row.reported_on, row.key)))


def steps_within(work: Work, member_id: UUID, first: date, last: date) -> Sequence[TaskStep]:
    """Return what a member did about tasks from a day to another one, the earliest first."""
    row = TaskStepRow
    wanted = (row.author_id == member_id, *within_days(row.at, FieldKind.TIME, first, last))
    return tuple(records.every(work, TASK_STEP, *wanted, order=(row.at, row.key)))


def _is_received_by(member_id: UUID) -> ColumnElement[bool]:
    person = select(StaffPersonRow.id).where(StaffPersonRow.member_id == member_id)
    return TaskRow.receiver_id.in_(person)
