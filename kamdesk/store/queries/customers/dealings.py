"""What customers dealt with us, as their papers list it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from kamdesk.domain.records.listing import RecordFilter
from kamdesk.store.models.registry import columns_of
from kamdesk.store.queries.customers import customers
from kamdesk.store.queries.records import lists, records

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from uuid import UUID

    from kamdesk.domain.records.kind import RecordKind, RecordT
    from kamdesk.store.log.work import Work


def of_customer(
    work: Work, kind: RecordKind[RecordT], customer_id: UUID, limit: int | None = None
) -> tuple[RecordT, ...]:
    """Return the records of a kind of dealings that name a customer, in the order of their list."""
    return tuple(_in_order(work, kind, [customer_id], limit))


def of_customers(
    work: Work, kind: RecordKind[RecordT], customer_ids: Sequence[UUID] | None = None
) -> dict[UUID, tuple[RecordT, ...]]:
    """Return the records of a kind of dealings by customer, in the order given or by name.

    Customers of whom there are none, or who lie in the trash, are left out.
    """
    if customer_ids is None:
        with_any = set(work.session.scalars(select(columns_of(kind.name).customer_id).distinct()))
        customer_ids = [each for each in customers.ids_in_order(work) if each in with_any]
    return {customer_id: found for customer_id, found in by_customer(work, kind, customer_ids) if found}


def by_customer(
    work: Work, kind: RecordKind[RecordT], customer_ids: Sequence[UUID]
) -> Iterator[tuple[UUID, tuple[RecordT, ...]]]:
    """Yield each customer in this order with its records of a kind, read for many customers at once."""
    for start in range(0, len(customer_ids), records.CHUNK):
        chunk = customer_ids[start : start + records.CHUNK]
        found: dict[UUID, list[RecordT]] = {each: [] for each in chunk}
        for record in _in_order(work, kind, chunk):
            named: Any = record
            found[named.customer_id].append(record)
        for customer_id in chunk:
            yield customer_id, tuple(found[customer_id])


def _in_order(
    work: Work, kind: RecordKind[RecordT], customer_ids: Sequence[UUID], limit: int | None = None
) -> Iterator[RecordT]:
    """Yield the records that name any of these customers, in the order of their list."""
    wanted = RecordFilter(accepted=(("customer_id", frozenset[object](customer_ids)),))
    ids = lists.ids_of(work, kind, lists.ordered_keys(work, kind, wanted)[:limit])
    found = records.by_ids(work, kind, ids)
    return (found[each] for each in ids)
