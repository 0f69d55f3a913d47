"""Who and what is booked twice: a person, a car, a room, an area or a guide of two events at one time.

Source: the department's page "Events", clashes the program must see.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import datetime


class Booked(StrEnum):
    """What can be booked, in the order in which clashes are told."""

    PERSON = "person"
    CAR = "car"
    ROOM = "room"
    AREA = "area"
    GUIDE = "guide"


@dataclass(frozen=True, slots=True)
class Booking:
    """An event that takes place, from ``start`` until before ``end``, and what it needs."""

    id: str
    start: datetime
    end: datetime
    needs: Mapping[Booked, frozenset[str]]

    def __post_init__(self) -> None:
        """Refuse an event that ends before it begins; it may have no length."""
        if self.end < self.start:
            raise UserError(Message("结束早于开始。"))

    def meets(self, other: Booking) -> bool:
        """Tell whether both are under way at one time; one of no length is within the other only strictly."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Clash:
    """Two events, their ids in order, that need the same."""

    kind: Booked
    what: str
    events: tuple[str, str]


def clashes(bookings: Iterable[Booking]) -> Iterator[Clash]:
    """Yield every clash once, in no order; there may be very many."""
    needed: defaultdict[tuple[Booked, str], list[Booking]] = defaultdict(list)
    for booking in sorted(bookings, key=lambda booking: (booking.start, booking.end)):
        for kind, names in booking.needs.items():
            for what in names:
                needed[kind, what].append(booking)
    for (kind, what), in_turn in needed.items():
        for first, second in _meeting(in_turn):
            yield Clash(kind, what, (min(first.id, second.id), max(first.id, second.id)))


def in_order(found: Iterable[Clash]) -> list[Clash]:
    """Return clashes by kind, by what is booked, then by the events."""
    turns = {kind: turn for turn, kind in enumerate(Booked)}
    return sorted(found, key=lambda clash: (turns[clash.kind], clash.what, clash.events))


def _meeting(in_turn: Sequence[Booking]) -> Iterator[tuple[Booking, Booking]]:
    """Yield the pairs that meet of events in the order of their starts, then of their ends."""
    for number, first in enumerate(in_turn, start=1):
        for later in range(number, len(in_turn)):
            if not first.meets(in_turn[later]):
                break  # nor does any that starts later still
            yield first, in_turn[later]
