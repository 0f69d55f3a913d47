"""Tasks by their due dates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import or_

from kamdesk.domain.company.tasks import TASK, TaskState
from kamdesk.store.models.company import TaskRow
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from datetime import date

    from kamdesk.domain.company.tasks import Task
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
