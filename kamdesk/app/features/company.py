"""Our own company: people, departments, tasks, approvals; pages come with the concerns that use them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from kamdesk.app.features.feature import Feature
from kamdesk.app.wiring import now, today

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.services.customers.handovers import OpenThings
    from kamdesk.services.printing.form_data_source import RecordFormData
    from kamdesk.services.records.records import Records
    from kamdesk.store.file.database import Database


def _kinds() -> tuple[RecordKind[Any], ...]:
    from kamdesk.domain.company.absences import ABSENCE
    from kamdesk.domain.company.approval import APPROVAL, APPROVAL_STEP
    from kamdesk.domain.company.staff import DEPARTMENT, STAFF_PERSON
    from kamdesk.domain.company.tasks import TASK, TASK_STEP

    return (STAFF_PERSON, DEPARTMENT, TASK, TASK_STEP, APPROVAL, APPROVAL_STEP, ABSENCE)


def _services() -> Mapping[str, Callable[[Database], Records[Any]]]:
    from kamdesk.domain.company.absences import ABSENCE
    from kamdesk.domain.company.staff import DEPARTMENT, STAFF_PERSON
    from kamdesk.domain.company.tasks import TASK
    from kamdesk.services.company.absences import Absences
    from kamdesk.services.company.staff import Departments, Staff
    from kamdesk.services.company.tasks import Tasks

    return {
        STAFF_PERSON.name: Staff,
        DEPARTMENT.name: Departments,
        TASK.name: lambda database: Tasks(database, now),
        ABSENCE.name: lambda database: Absences(database, today),
    }


def _form_data() -> Mapping[type[RecordFormData], Callable[[Database], RecordFormData]]:
    from kamdesk.services.company.task_form_data import TaskFormData

    return {TaskFormData: lambda database: TaskFormData(database, today)}


def _open_things() -> tuple[OpenThings, ...]:
    from kamdesk.services.company.open_tasks import open_tasks

    return (open_tasks,)


COMPANY: Final = Feature(
    name="company", kinds=_kinds, services=_services, form_data=_form_data, open_things=_open_things
)
