"""Our own company: people, departments, tasks, approvals; pages come with the concerns that use them."""

from __future__ import annotations

from typing import Final

from kamdesk.app.features.feature import Feature
from kamdesk.domain.company.approval import APPROVAL, APPROVAL_STEP
from kamdesk.domain.company.staff import DEPARTMENT, STAFF_PERSON
from kamdesk.domain.company.tasks import TASK, TASK_STEP

COMPANY: Final = Feature(
    name="company",
    kinds=(STAFF_PERSON, DEPARTMENT, TASK, TASK_STEP, APPROVAL, APPROVAL_STEP),
)
