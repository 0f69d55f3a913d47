"""Customers by the reading of their names, and those called alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.store.models.customers import CustomerRow
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from uuid import UUID

    from kamdesk.domain.customers.values import Customer, Grade
    from kamdesk.store.log.work import Work

_BY_NAME = (CustomerRow.name_order, CustomerRow.key)


def stream(work: Work) -> Iterator[Customer]:
    """Yield every customer that is not in the trash by name, without holding all of them in memory."""
    return records.every(work, CUSTOMER, order=_BY_NAME)


def ids_in_order(work: Work, owner_id: UUID | None = None) -> tuple[UUID, ...]:
    """Return the ids of what `stream` yields, in its order, or of one owner's customers alone."""
    found = select(CustomerRow.id).where(CustomerRow.deleted_at.is_(None))
    if owner_id is not None:
        found = found.where(CustomerRow.owner_id == owner_id)
    return tuple(work.session.scalars(found.order_by(*_BY_NAME)))


def namesakes(work: Work, name: str, besides: UUID | None) -> dict[str, UUID]:
    """Return other customers, not in the trash, with exactly this name: their ids by their numbers."""
    found = select(CustomerRow.number, CustomerRow.id).where(
        CustomerRow.name == name, CustomerRow.deleted_at.is_(None)
    )
    if besides is not None:
        found = found.where(CustomerRow.id != besides)
    return {row.number: row.id for row in work.session.execute(found.order_by(CustomerRow.key))}


def above(work: Work, customer_id: UUID) -> tuple[UUID, ...]:
    """Return a customer and all that stand above it, its parent company first after it."""
    found: list[UUID] = []
    each: UUID | None = customer_id
    while each is not None and each not in found:
        found.append(each)
        each = work.session.scalar(select(CustomerRow.parent_id).where(CustomerRow.id == each))
    return tuple(found)


def grades(work: Work, ids: Sequence[UUID]) -> dict[UUID, tuple[Grade | None, str]]:
    """Return the grades that customers have now, and why; those without one are in it, too."""
    row = CustomerRow.__table__.c
    found: dict[UUID, tuple[Grade | None, str]] = {}
    for start in range(0, len(ids), records.CHUNK):
        chunk = select(row.id, row.grade, row.grade_reason)
        asked = chunk.where(row.id.in_(ids[start : start + records.CHUNK]))
        for each in work.session.connection().execute(asked):
            found[each.id] = each.grade, each.grade_reason
    return found


def owners(work: Work, ids: Sequence[UUID]) -> dict[UUID, UUID | None]:
    """Return the owners that customers have now; those without one are in it, too."""
    row = CustomerRow.__table__.c
    found: dict[UUID, UUID | None] = {}
    for start in range(0, len(ids), records.CHUNK):
        chunk = select(row.id, row.owner_id).where(row.id.in_(ids[start : start + records.CHUNK]))
        found.update(work.session.connection().execute(chunk).all())
    return found


def owner_counts(work: Work) -> list[tuple[UUID, int]]:
    """Return who owns how many customers that are not in the trash, who has most first."""
    row = CustomerRow.__table__.c
    counted = select(row.owner_id, func.count()).where(row.deleted_at.is_(None), row.owner_id.is_not(None))
    ordered = counted.group_by(row.owner_id).order_by(func.count().desc(), row.owner_id)
    return [(owner, count) for owner, count in work.session.connection().execute(ordered)]


def gradable(work: Work) -> Iterator[tuple[UUID, str, Grade | None, int | None]]:
    """Yield id, name, grade and potential of every customer that is not in the trash, by name."""
    row = CustomerRow.__table__.c
    asked = select(row.id, row.name, row.grade, row.potential).where(row.deleted_at.is_(None))
    for each in work.session.connection().execute(asked.order_by(row.name_order, row.key)):
        yield each.id, each.name, each.grade, each.potential
