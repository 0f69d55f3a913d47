"""What one customer dealt with us, as its papers list it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.domain.records.listing import RecordFilter
from kamdesk.store.queries.records import lists, records

if TYPE_CHECKING:
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
