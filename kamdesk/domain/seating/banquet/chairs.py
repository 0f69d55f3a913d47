"""Chairs for a table plan: a whole hall, or only the tables that a late change touched."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from kamdesk.domain.seating.banquet.plan_diff import GuestPlace
from kamdesk.domain.seating.banquet.table_seats import seat_tables, table_case
from kamdesk.domain.seating.geometry import HOST_CHAIR, right_of
from kamdesk.domain.seating.profile import Profile
from kamdesk.domain.seating.protocol import arrange
from kamdesk.domain.seating.seats.objective import SeatWeights, pairs
from kamdesk.domain.seating.seats.optimised import SeatWishes, optimise

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from kamdesk.domain.seating.banquet.values import Assignment, Banquet, Guest, Wish
    from kamdesk.domain.seating.plan import SeatPlan

_MOST_OPTIMISED: Final = 24
"""Tables up to this many chairs are optimised; larger ones are seated by protocol alone, which is quick."""
_MOST_SEATED: Final = 100
_KEEP_CHAIRS: Final = SeatWeights(moved=1000)
"""Weights with which people change chairs only where protocol requires it."""


def seat_hall(
    banquet: Banquet, assignment: Assignment, *, seed: int = 0, in_time: Callable[[], bool] = lambda: True
) -> tuple[dict[int, SeatPlan], bool]:
    """Return the seats of each table by rank, and whether the time was enough for all of them.

    Tables with a single chair are left out, because there is nothing to rank, and so are tables with more
    than a hundred chairs, where the plan is not meant to go down to chairs.
    """
    found: dict[int, SeatPlan] = {}
    for part in _table_by_table(banquet, assignment):
        table = part.tables[0]
        if not in_time():
            return found, False
        if part.guests and 1 < table.seats <= _MOST_OPTIMISED:
            found |= seat_tables(part, assignment, seed=seed)
        elif part.guests and 1 < table.seats <= _MOST_SEATED:
            found[table.rank] = arrange(table_case(table, part.guests, {}, Profile()))
    return found, True


class Reseating:
    """Finds the chairs after a late change for several plans, seating each table once per set of people."""

    def __init__(self, banquet: Banquet, standing: Mapping[int, GuestPlace]) -> None:
        self._banquet = banquet
        self._sat: defaultdict[int, dict[int, int | None]] = defaultdict(dict)
        for person, place in standing.items():
            self._sat[place.table][person] = place.seat
        self._done: dict[tuple[int, frozenset[int]], Mapping[int, GuestPlace]] = {}

    def places(self, assignment: Assignment) -> dict[int, GuestPlace]:
        """Return where everyone sits, keeping chairs as far as possible.

        A table with the same people keeps its chairs, and so does a table whose chairs are unknown. At any
        other table newcomers get the best free chairs and nobody else moves, except when the chair of the
        host or at the host's right becomes vacant: then protocol seats the table again, and only those whom
        it calls to another chair move.
        """
        places: dict[int, GuestPlace] = {}
        for part in _table_by_table(self._banquet, assignment):
            key = part.tables[0].rank, frozenset(guest.id for guest in part.guests)
            if key not in self._done:
                self._done[key] = self._seated(part)
            places |= self._done[key]
        return places

    def _seated(self, part: Banquet) -> Mapping[int, GuestPlace]:
        table, sat = part.tables[0], self._sat[part.tables[0].rank]
        here = {guest.id for guest in part.guests}
        known = {person: seat for person, seat in sat.items() if seat is not None}
        changed = here != sat.keys() and len(known) == len(sat)
        if here and changed and 1 < table.seats <= _MOST_OPTIMISED:
            return _reseat_table(part, known)
        return {person: GuestPlace(table.rank, known.get(person)) for person in here}


def _reseat_table(part: Banquet, sat: Mapping[int, int]) -> dict[int, GuestPlace]:
    table = part.tables[0]
    here = {guest.id for guest in part.guests}
    stay = {str(person): seat for person, seat in sat.items() if person in here and seat < table.seats}
    vacant = {seat for person, seat in sat.items() if person not in here}
    case = table_case(table, part.guests, {}, Profile())
    if not vacant & {HOST_CHAIR, right_of(HOST_CHAIR, table.seats)}:
        people = tuple(replace(person, seat=stay.get(person.id)) for person in case.people)
        case = replace(case, people=people)
    apart = pairs((str(wish.first), str(wish.second)) for wish in part.wishes if not wish.together)
    seated = optimise(case, SeatWishes(apart=apart, earlier=stay, weights=_KEEP_CHAIRS))
    return {int(person): GuestPlace(table.rank, seat) for seat, person in seated.table.chairs.items()}


def _table_by_table(banquet: Banquet, assignment: Assignment) -> Iterator[Banquet]:
    """Yield each table, with its people and their wishes, as a banquet of its own."""
    guests: defaultdict[int, list[Guest]] = defaultdict(list)
    wishes: defaultdict[int, list[Wish]] = defaultdict(list)
    for guest in banquet.guests:
        guests[assignment[guest.id]].append(guest)
    for wish in banquet.wishes:
        if assignment[wish.first] == assignment[wish.second]:
            wishes[assignment[wish.first]].append(wish)
    for table in banquet.tables:
        here = tuple(guests[table.rank])
        yield replace(banquet, tables=(table,), guests=here, wishes=tuple(wishes[table.rank]))
