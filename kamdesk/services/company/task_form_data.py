"""Tasks as the form ``task-sheet`` wants them: those of one person, or those about one customer.

A sheet has what is open, and what was done in the last weeks, so that the boxes show both. An id of a
selection names a person of our company or a customer; without ids everybody who has tasks gets a sheet.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.company.staff import STAFF_PERSON
from kamdesk.domain.company.tasks import TASK, TASK_STEP, TaskState, is_overdue
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.printing.form_ids import TASK_SHEET
from kamdesk.domain.printing.unsigned import unsigned
from kamdesk.store.queries.company import tasks as queries
from kamdesk.store.queries.records import records, references

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.company.tasks import Task
    from kamdesk.domain.printing.requests import Selection
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work

_SHOWN_WHEN_DONE: Final = timedelta(days=31)
_UNSIGNED: Final = unsigned("receiver", "overseer")


class TaskFormData:
    """Fills the form ``task-sheet``; whoever has no task has no sheet."""

    forms: frozenset[str] = frozenset({TASK_SHEET})
    monthly: frozenset[str] = frozenset()
    kind: RecordKind[Any] = STAFF_PERSON

    def __init__(self, database: Database, today: Callable[[], date]) -> None:
        self._database = database
        self._today = today

    def count(self, form_id: str, selection: Selection) -> int:
        """Return how many people and customers of the selection have tasks."""
        return len(self.subjects(form_id, selection))

    def subjects(self, form_id: str, selection: Selection) -> tuple[UUID, ...]:
        """Return the people and customers whose tasks these are."""
        del form_id  # there is but one
        with self._database.reading() as work:
            return tuple(self._tasks(work, selection))

    def records(self, form_id: str, selection: Selection) -> Iterator[Mapping[str, object]]:
        """Yield one sheet each, in the order selected, or of the earliest due date, from one snapshot."""
        del form_id
        with self._database.reading() as work:
            for subject_id, tasks in self._tasks(work, selection).items():
                yield self._sheet(work, subject_id, tasks)

    def _tasks(self, work: Work, selection: Selection) -> dict[UUID, list[Task]]:
        of_person: dict[UUID, list[Task]] = {}
        of_customer: dict[UUID, list[Task]] = {}
        for task in queries.to_follow(work, self._today() - _SHOWN_WHEN_DONE):
            of_person.setdefault(task.receiver_id, []).append(task)
            if task.customer_id is not None:
                of_customer.setdefault(task.customer_id, []).append(task)
        if selection.ids is None:
            return of_person
        known = {**of_customer, **of_person}
        return {each: known[each] for each in selection.ids if each in known}

    def _sheet(self, work: Work, subject_id: UUID, tasks: Sequence[Task]) -> dict[str, object]:
        today = self._today()
        titles = references.titles_in(work, TASK, map(TASK.values_of, tasks))
        progress = _progress(work, tasks)
        return {
            **_subject(work, subject_id),
            "as_of": today,
            "task_count": len(tasks),
            "done_count": sum(task.state is TaskState.DONE for task in tasks),
            "overdue_count": sum(is_overdue(task, today) for task in tasks),
            "tasks": [
                {
                    "position": position,
                    "state": "overdue" if is_overdue(task, today) else task.state.value,
                    "what": task.what,
                    "giver": titles.get(task.giver_id) if task.giver_id else None,
                    "receiver": titles.get(task.receiver_id),
                    "due": task.due_on,
                    "late": is_overdue(task, today),
                    "progress": progress[task.id] or None,
                }
                for position, task in enumerate(tasks, start=1)
            ],
            "opinion": None,
            "signatures": _UNSIGNED,
            "record_id": subject_id,
        }


def _subject(work: Work, subject_id: UUID) -> dict[str, object]:
    """Return whom or what the tasks are about, as the head of the sheet names it."""
    if not records.known(work, STAFF_PERSON, [subject_id]):
        customer = records.get(work, CUSTOMER, subject_id)
        known = {"record_label": customer.name, "record_code": customer.number}
        return {"subject": customer.name, "kind": "客户", "unit": None, **known}
    person = records.get(work, STAFF_PERSON, subject_id)
    titles = references.titles_in(work, STAFF_PERSON, [STAFF_PERSON.values_of(person)])
    return {
        "subject": "　".join(filter(None, (person.name, person.post))),
        "kind": "个人",
        "unit": titles.get(person.department_id) if person.department_id else None,
        "record_label": person.name,
    }


def _progress(work: Work, tasks: Sequence[Task]) -> dict[UUID, str]:
    """Return what was done about each task, a line for each step and for the result."""
    steps = records.parts_of_all(work, TASK_STEP, [task.id for task in tasks])
    told: dict[UUID, str] = {}
    for task in tasks:
        of_task: Sequence[Any] = sorted(steps.get(task.id, ()), key=lambda step: step.at)
        lines = [f"{step.at.astimezone():%m-%d} {step.text}" for step in of_task]
        if task.reported_on is not None:
            lines.append(f"{task.reported_on:%m-%d} 办结：{task.result}")
        told[task.id] = "\n".join(lines)
    return told
