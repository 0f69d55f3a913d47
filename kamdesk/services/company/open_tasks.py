"""The tasks and approvals that are under way, as a hand-over lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.domain.company.approval import APPROVAL, APPROVAL_STATES, ApprovalState
from kamdesk.domain.company.tasks import TASK, TaskState
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.open_things import OpenThing
from kamdesk.store.models.company import ApprovalRow, TaskRow
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from datetime import date
    from uuid import UUID

    from kamdesk.store.log.work import Work

_UNDER_WAY: Final = frozenset({ApprovalState.SUBMITTED, ApprovalState.RETURNED})
_STATES: Final = dict(APPROVAL_STATES)


def open_tasks(work: Work, customers: Collection[UUID], today: date) -> Iterator[OpenThing]:
    """Yield what is still to be done about these customers, then what is asked for them and not decided."""
    row = TaskRow
    tasks = (row.state == TaskState.OPEN, row.given_on <= today, row.customer_id.in_(customers))
    for task in records.every(work, TASK, *tasks, order=(row.due_on.is_(None), row.due_on, row.key)):
        if task.customer_id is not None:
            yield OpenThing(
                kind=TASK.name,
                record_id=task.id,
                customer_id=task.customer_id,
                matter=task.what,
                due_on=task.due_on,
                held_in="receiver_id",
            )
    asked = (
        ApprovalRow.subject_kind == CUSTOMER.name,
        ApprovalRow.subject_id.in_(customers),
        ApprovalRow.state.in_(_UNDER_WAY),
    )
    for approval in records.every(work, APPROVAL, *asked):
        yield OpenThing(
            kind=APPROVAL.name,
            record_id=approval.id,
            customer_id=approval.subject_id,
            matter=f"{approval.asked}（{_STATES[approval.state]}）",
        )
