"""Clashes of given events."""

from __future__ import annotations

from enum import StrEnum
from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple

from kamdesk.domain.events.clashes import Booked, Booking, clashes, in_order
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.exchange.json.shapes import (
    WHOLE_DOCUMENT,
    Key,
    choice,
    identified,
    instant,
    listed,
    optional,
    shaped,
    text,
)

if TYPE_CHECKING:
    from datetime import datetime

_MOST_CLASHES: Final = 200_000
_NEEDS: Final = {
    Booked.PERSON: "people",
    Booked.CAR: "cars",
    Booked.ROOM: "rooms",
    Booked.AREA: "areas",
    Booked.GUIDE: "guides",
}


class _State(StrEnum):
    """How far an event is."""

    DRAFT = "draft"
    APPLIED = "applied"
    APPROVED = "approved"
    CONFIRMED = "confirmed"
    DONE = "done"
    CLOSED = "closed"
    CANCELLED = "cancelled"


class _Event(NamedTuple):
    """An event of the document."""

    id: str
    booking: Booking
    is_cancelled: bool


def _event(
    id: str,  # noqa: A002 - the document's word
    start: datetime,
    end: datetime,
    state: _State | None = None,
    **named: tuple[str, ...],
) -> _Event:
    needs = {kind: frozenset(named[key]) for kind, key in _NEEDS.items()}
    return _Event(id, Booking(id, start, end, needs), state is _State.CANCELLED)


def _events(events: tuple[_Event, ...]) -> tuple[_Event, ...]:
    return events


_read_events = shaped(
    _events,
    Key(
        "events",
        identified(
            shaped(
                _event,
                Key("id", text),
                Key("start", instant),
                Key("end", instant),
                *(Key(key, listed(text)) for key in _NEEDS.values()),
                optional("state", choice(_State)),
            )
        ),
    ),
)


def compute_clashes(document: object) -> dict[str, object]:
    """Return the clashes in their order; what is cancelled counts nowhere."""
    events = _read_events(document, WHOLE_DOCUMENT)
    found = list(islice(clashes(each.booking for each in events if not each.is_cancelled), _MOST_CLASHES + 1))
    if len(found) > _MOST_CLASHES:
        raise UserError(Message("“events”的冲突超过 {most} 个，请分开计算。", most=_MOST_CLASHES))
    return {
        "clashes": [
            {"kind": clash.kind.value, "what": clash.what, "events": list(clash.events)}
            for clash in in_order(found)
        ]
    }
