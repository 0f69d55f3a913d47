"""Quick notes that are still to be filed, the customers that texts name, and what these go to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, literal, or_, select

from kamdesk.domain.company.tasks import TASK, TaskState
from kamdesk.domain.customers.notes import Filing
from kamdesk.store.models.registry import columns_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from uuid import UUID

    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.store.log.work import Work

_LEAST_NAME: Final = 2
"""Letters of a short name that can be told from common words."""


def count_open(work: Work) -> int:
    """Return how many quick notes are to be filed."""
    note = columns_of("quick_note")
    counted = select(func.count()).where(note.filing == Filing.OPEN, note.deleted_at.is_(None))
    return work.session.connection().scalar(counted) or 0


def names_within(work: Work, text: str) -> Iterator[tuple[UUID, str]]:
    """Yield the customers whose name or short name may stand in a text, by both of their names."""
    customer = columns_of("customer")
    whole = literal(text)
    within = (
        whole.like(literal("%").concat(name).concat(literal("%")))
        for name in (customer.name, customer.short_name)
    )
    named = select(customer.id, customer.name, customer.short_name).where(
        customer.deleted_at.is_(None), or_(*within)
    )
    for customer_id, *names in work.session.connection().execute(named):
        yield from ((customer_id, name) for name in names if len(name) >= _LEAST_NAME)


def latest_of(work: Work, kind: RecordKind[Any], customer_id: UUID, moment: str) -> UUID | None:
    """Return the latest record of a kind that names a customer, by a field; of tasks an open one."""
    row = columns_of(kind.name)
    wanted = select(row.id).where(row.customer_id == customer_id, row.deleted_at.is_(None))
    if kind is TASK:
        wanted = wanted.where(row.state == TaskState.OPEN)
    found: UUID | None = work.session.connection().scalar(
        wanted.order_by(row[moment].desc(), row.key.desc()).limit(1)
    )
    return found
