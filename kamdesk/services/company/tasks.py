"""Tasks: given, followed step by step, reported back or dropped, opened again; each act one transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from kamdesk.domain.company.tasks import (
    TASK,
    TASK_STEP,
    Task,
    TaskState,
    TaskStep,
    dropped,
    is_overdue,
    reopened,
    reported_done,
    require_open,
)
from kamdesk.domain.readings.cleaning import clean_text
from kamdesk.domain.shared.errors import InvalidDraftError, UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.records.records import Records
from kamdesk.services.records.steps import StepLine, Steps
from kamdesk.store.queries.company import staff
from kamdesk.store.queries.company import tasks as queries
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date, datetime
    from uuid import UUID

    from kamdesk.domain.records.drafts import RecordDraft
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work


class Tasks(Records[Task]):
    """The use cases around tasks.

    A draft is saved only while its task is open; how a task ended is changed by acts of its own alone.
    """

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        """``now`` returns the present moment, with its time zone."""
        super().__init__(database, TASK)
        self._now = now
        self._steps = Steps(database, TASK_STEP, now)

    def overdue(self) -> tuple[Task, ...]:
        """Return the open tasks whose due date has passed, the longest overdue first."""
        today = self._today()
        with self._database.reading() as work:
            return tuple(task for task in queries.open_tasks(work) if is_overdue(task, today))

    def give(self, task: Task) -> Task:
        """Give a task that another concern makes; raises `InvalidDraftError`, naming every problem."""
        with self._database.writing(_label(Message("交办任务"), task)) as work:
            return self._save(work, task)

    def report_done(self, task: Task, result: str, on: date | None = None) -> Task:
        """Report an open task as done, today unless told; raises `UserError`, `StaleEditError`."""
        day = on or self._today()
        if day > self._today():
            raise UserError(Message("回报日期不能在今天之后。"), field="reported_on")
        return self._act(Message("办结任务"), reported_done(task, clean_text(result), day))

    def drop(self, task: Task, reason: str) -> Task:
        """Drop an open task for a reason; raises `UserError`, `StaleEditError`."""
        return self._act(Message("取消任务"), dropped(task, clean_text(reason)))

    def reopen(self, task: Task) -> Task:
        """Open a done or dropped task again; raises `UserError`, `StaleEditError`."""
        return self._act(Message("重新打开任务"), reopened(task))

    def steps(self, task_id: UUID) -> tuple[StepLine[TaskStep], ...]:
        """Return what was done about a task, the first step first."""
        return self._steps.of(task_id)

    def step_draft(self) -> RecordDraft[TaskStep]:
        """Return a draft of a step taken now by whoever sits at the desk."""
        return self._steps.draft()

    def add_step(self, task_id: UUID, draft: RecordDraft[TaskStep]) -> TaskStep:
        """Add a step to an open task; raises `InvalidDraftError`, `UserError`, `NotFoundError`."""
        label = _label(Message("登记任务办理经过"), self.get(task_id))
        return self._steps.add(task_id, draft, label, self._check_step)

    @override
    def _start(self, work: Work) -> Mapping[str, object]:
        member_id = self._database.actor.member_id
        giver = staff.of_member(work, member_id) if member_id is not None else None
        return {
            "state": TaskState.OPEN,
            "given_on": self._today(),
            "giver_id": giver.id if giver is not None else None,
        }

    @override
    def _check(self, work: Work, record: Task) -> None:
        before = records.get(work, TASK, record.id) if record.version else None
        if before == record:  # taken out of the trash as it was
            return
        if before is not None:
            require_open(before)
        if record.state is not TaskState.OPEN:
            problem = Message("任务要用“办结”或“取消”来结束，不能直接改状态。")
            raise InvalidDraftError(problem, {"state": problem})

    @override
    def _name_of_saving(self, work: Work, draft: RecordDraft[Task]) -> Message:
        if draft.saved_record is None:
            return Message("{act} {name}", act=Message("交办任务"), name=draft.title)
        return super()._name_of_saving(work, draft)

    def _act(self, act: Message, task: Task) -> Task:
        """Save what an act makes of a task, under the rules of the kind but not those of editing."""
        with self._database.writing(_label(act, task)) as work:
            self._require_rules(task)
            return records.save(work, TASK, task)

    def _check_step(self, work: Work, step: TaskStep) -> None:
        task = records.get(work, TASK, step.task_id)
        require_open(task)
        if step.at > self._now():
            problem = Message("办理时间不能晚于现在，请核对。")
            raise InvalidDraftError(problem, {"at": problem})
        if step.at.astimezone().date() < task.given_on:
            problem = Message("办理不能早于交办日期。")
            raise InvalidDraftError(problem, {"at": problem})

    def _today(self) -> date:
        return self._now().astimezone().date()


def _label(act: Message, task: Task) -> Message:
    return Message("{act} {name}", act=act, name=task.what)
