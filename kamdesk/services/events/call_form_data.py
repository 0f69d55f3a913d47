"""Calls as the call sheet wants them: what was planned above, what came of it below.

A call that is still to be held leaves its lower half to be written at the customer's. What nobody records
(time of day, companions, promises) is left open on every sheet. An id of a selection names a call.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.customers.fields import GRADES
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.values import Relationship
from kamdesk.domain.events.calls import CALL, CHANNELS, PURPOSES
from kamdesk.domain.printing.form_ids import CALL_SHEET
from kamdesk.domain.printing.record_codes import record_code
from kamdesk.domain.printing.unsigned import unsigned
from kamdesk.store.queries.desk import members
from kamdesk.store.queries.events import calls
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.events.calls import CallEntry
    from kamdesk.domain.printing.requests import Selection
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work

_RELATIONSHIPS: Final = {Relationship.EXISTING: "已有", Relationship.PROSPECTIVE: "潜在"}
_BY_HAND: Final = dict.fromkeys(
    (
        *("time", "companions", "to_bring", "held_time", "needs", "problems"),
        *("promises", "next_step", "next_call_on"),
    )
)


class CallFormData:
    """Fills the form ``call-sheet``; without a month in the selection, all calls there are are meant."""

    forms: frozenset[str] = frozenset({CALL_SHEET})
    monthly: frozenset[str] = forms
    kind: RecordKind[Any] = CALL

    def __init__(self, database: Database, today: Callable[[], date]) -> None:
        self._database = database
        self._today = today

    def count(self, form_id: str, selection: Selection) -> int:
        """Return how many calls the selection holds; ids of no call do not count."""
        return len(self.subjects(form_id, selection))

    def records(self, form_id: str, selection: Selection) -> Iterator[Mapping[str, object]]:
        """Yield one sheet per call, in the order selected or of their days, all from one snapshot."""
        del form_id  # there is but one
        with self._database.reading() as work:
            names = members.names(work)
            for entry in calls.entries(work, _wanted(work, selection)):
                yield self._sheet(work, entry, names)

    def subjects(self, form_id: str, selection: Selection) -> tuple[UUID, ...]:
        """Return the ids of the calls that these sheets are about."""
        del form_id
        with self._database.reading() as work:
            wanted = _wanted(work, selection)
            if selection.ids is None:
                return wanted
            return tuple(entry.call.id for entry in calls.entries(work, wanted))

    def _sheet(self, work: Work, entry: CallEntry, member_names: Mapping[UUID, str]) -> dict[str, object]:
        call = entry.call
        customer = records.get(work, CUSTOMER, call.customer_id)
        is_open = not call.held and call.date >= self._today()
        return {
            **_BY_HAND,
            "customer": {
                "name": customer.name,
                "owner": member_names.get(customer.owner_id, "") if customer.owner_id else "",
                "grade": dict(GRADES)[customer.grade] if customer.grade else None,
                "relationship": _RELATIONSHIPS[customer.relationship] if customer.relationship else None,
                "address": customer.address,
            },
            "last_call_on": calls.last_held(work, customer.id, call.date),
            "date": call.date,
            "purpose": dict(PURPOSES)[call.purpose],
            "channel": dict(CHANNELS)[call.channel],
            "whom_to_meet": None if call.held else call.met,
            "member": entry.member_name,
            "points": None if call.held else call.notes,
            "held": None if is_open else call.held,
            "groups": call.groups if call.held else None,
            "sales_site": call.sales_site,
            "met": call.met if call.held else None,
            "notes": call.notes if call.held else None,
            "signatures": unsigned("specialist", "supervisor"),
            "record_code": record_code(CALL, call.date, call.id),
            "record_id": call.id,
            "record_label": customer.name,
        }


def _wanted(work: Work, selection: Selection) -> tuple[UUID, ...]:
    return calls.ids(work, selection.month) if selection.ids is None else selection.ids
