"""The requests that are not settled, as a hand-over lists them."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from kamdesk.domain.customers.open_things import OpenThing
from kamdesk.domain.service.requests import REQUEST
from kamdesk.store.models.service import RequestRow
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from datetime import date
    from uuid import UUID

    from kamdesk.store.log.work import Work


def open_requests(work: Work, customers: Collection[UUID], today: date) -> Iterator[OpenThing]:
    """Yield what was received by the end of a day and not settled then, the one due first foremost."""
    row = RequestRow
    ends = datetime.combine(today + timedelta(days=1), time()).astimezone()
    is_open = row.settled_at.is_(None) | (row.settled_at >= ends)
    wanted = (row.received_at < ends, is_open, row.customer_id.in_(customers))
    for request in records.every(work, REQUEST, *wanted, order=(row.settle_due, row.key)):
        yield OpenThing(
            kind=REQUEST.name,
            record_id=request.id,
            customer_id=request.customer_id,
            matter=request.text,
            promise=request.first_answer,
            due_on=request.wanted_by
            or (request.settle_due.astimezone().date() if request.settle_due else None),
            held_in="responsible_id",
        )
