"""Tasks by their due dates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.domain.company.tasks import TASK, TaskState
from kamdesk.store.models.company import TaskRow
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from kamdesk.domain.company.tasks import Task
    from kamdesk.store.log.work import Work


def open_tasks(work: Work) -> tuple[Task, ...]:
    """Return the open tasks that have a due date and are not in the trash, the earliest first."""
    row = TaskRow
    wanted = (row.state == TaskState.OPEN, row.due_on.is_not(None))
    return tuple(records.every(work, TASK, *wanted, order=(row.due_on, row.key)))
