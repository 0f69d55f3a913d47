"""The calls of this month and later that are planned but not made, as a hand-over lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.domain.customers.open_things import OpenThing
from kamdesk.domain.events.calls import CALL, PURPOSES
from kamdesk.domain.readings.workdays import first_of
from kamdesk.store.models.events import CallRow
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from datetime import date
    from uuid import UUID

    from kamdesk.store.log.work import Work

_PURPOSES: Final = dict(PURPOSES)


def open_calls(work: Work, customers: Collection[UUID], today: date) -> Iterator[OpenThing]:
    """Yield the calls on these customers still to be made, from this month on, the earliest first."""
    row = CallRow
    wanted = (row.held.is_(False), row.date >= first_of(today), row.customer_id.in_(customers))
    for call in records.every(work, CALL, *wanted, order=(row.date, row.key)):
        yield OpenThing(
            kind=CALL.name,
            record_id=call.id,
            customer_id=call.customer_id,
            matter="：".join(filter(None, (_PURPOSES[call.purpose], call.met, call.notes))),
            due_on=call.date,
            held_in="member_id",
        )
