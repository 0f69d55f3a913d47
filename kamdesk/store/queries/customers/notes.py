"""Quick notes that are still to be filed, and the customers whose names stand in a text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import func, literal, or_, select

from kamdesk.domain.customers.notes import Filing
from kamdesk.store.models.registry import columns_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from uuid import UUID

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
