"""What one customer dealt with us, as its papers list it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from kamdesk.domain.records.listing import RecordFilter
from kamdesk.store.models.registry import columns_of
from kamdesk.store.queries.customers import customers
from kamdesk.store.queries.records import lists, records

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from kamdesk.domain.records.kind import RecordKind, RecordT
    from kamdesk.store.log.work import Work


def of_customer(
    work: Work, kind: RecordKind[RecordT], customer_id: UUID, limit: int | None = None
) -> tuple[RecordT, ...]:
    """Return the records of a kind of dealings that name a customer, in the order of their list."""
    wanted = RecordFilter(accepted=(("customer_id", frozenset[object]({customer_id})),))
    ids = lists.ids_of(work, kind, lists.ordered_keys(work, kind, wanted)[:limit])
    found = records.by_ids(work, kind, ids)
    return tuple(found[each] for each in ids)


def of_customers(
    work: Work, kind: RecordKind[RecordT], customer_ids: Sequence[UUID] | None = None
) -> dict[UUID, tuple[RecordT, ...]]:
    """Return the records of a kind of dealings by customer, in the order given or by name.

    Customers of whom there are none, or who lie in the trash, are left out.
    """
    wanted = customers.ids_in_order(work) if customer_ids is None else customer_ids
    with_any = set(work.session.scalars(select(columns_of(kind.name).customer_id).distinct()))
    found = {each: of_customer(work, kind, each) for each in wanted if each in with_any}
    return {customer_id: each for customer_id, each in found.items() if each}
