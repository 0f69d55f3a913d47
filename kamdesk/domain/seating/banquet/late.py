"""Late changes: at once a plan in which nobody moves, then what one, two, four or eight moves would gain.

Whoever is absent leaves the chair empty; who is added gets the best free chair; a promotion or a quarrel
changes what the places cost, not the places. A move is a person who had a table and gets another one: a swap
moves two. Who is locked or fixed (seated already, card handed out) never moves.
"""

from __future__ import annotations

from array import array
from collections import Counter, deque
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from kamdesk.domain.seating.banquet.feasibility import InfeasibleError, naming, require_feasible
from kamdesk.domain.seating.banquet.ledger import Ledger
from kamdesk.domain.seating.banquet.objective import score
from kamdesk.domain.seating.banquet.pairing import cheapest_pairing
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from kamdesk.domain.seating.banquet.objective import Score
    from kamdesk.domain.seating.banquet.values import Assignment, Banquet, Guest, Wish

_MOST_PAIRED: Final = 24
"""Up to so many newcomers are paired with the chairs exactly; more sit down one by one, the highest first."""
_ROUNDS: Final = 3
_STANDING: Final = 0  # the rank of no table: where those are for whom no chair is left


@dataclass(frozen=True, slots=True)
class Changes:
    """What became known late: ids of the absent, newcomers, the promoted with their new standing, new wishes.

    A new wish takes the place of an older one of the same pair: two who fell out no longer want one table.
    """

    absent: frozenset[int] = frozenset()
    added: tuple[Guest, ...] = ()
    promoted: tuple[Guest, ...] = ()
    wishes: tuple[Wish, ...] = ()


@dataclass(frozen=True, slots=True)
class LatePlan:
    """A plan after late changes, with those who had to leave their table for it."""

    assignment: Assignment
    score: Score
    moved: tuple[int, ...]

    @property
    def total(self) -> int:
        """What the plan costs."""
        return self.score.total


def after(banquet: Banquet, changes: Changes) -> Banquet:
    """Return the banquet as it is after late changes."""
    promoted = {guest.id: guest for guest in changes.promoted}
    stay = [promoted.get(guest.id, guest) for guest in banquet.guests if guest.id not in changes.absent]
    guests = (*stay, *changes.added)
    present = {guest.id for guest in guests}
    weights = {frozenset((wish.first, wish.second)): wish for wish in banquet.wishes}
    weights |= {frozenset((wish.first, wish.second)): wish for wish in changes.wishes}
    wishes = tuple(wish for wish in weights.values() if {wish.first, wish.second} <= present)
    return replace(banquet, guests=guests, wishes=wishes)


def hold(banquet: Banquet, start: Assignment, fixed: Collection[int]) -> Banquet:
    """Return the banquet with fixed people locked to where they sit.

    Raises `InfeasibleError` where a fixed person may not sit there, or where the rest finds no chairs.
    """
    guests = []
    for guest in banquet.guests:
        rank = start.get(guest.id)
        if guest.id in fixed and rank is not None:
            if not guest.may_sit_at(rank):
                allowed = "、".join(str(each) for each in sorted(guest.allowed_tables or ()))
                raise InfeasibleError(
                    Message(
                        "{person}固定在第 {table} 桌，又只许坐第 {allowed} 桌，两者矛盾。",
                        person=naming([guest]),
                        table=rank,
                        allowed=allowed,
                    ),
                    field="fixed",
                )
            guests.append(replace(guest, allowed_tables=frozenset({rank})))
        else:
            guests.append(guest)
    held = replace(banquet, guests=tuple(guests))
    require_feasible(held)
    return held


def without_moves(banquet: Banquet, start: Assignment) -> LatePlan:
    """Return the plan in which everyone who can stay stays, and the others get the best free chairs.

    Somebody moves all the same where the old place is no longer allowed, is gone with its table, or is the
    only chair that a newcomer may have; then as few as that takes. The banquet must be feasible.
    """
    ledger = Ledger(banquet, {})
    waiting = _sit_as_before(ledger, start)
    seat_well(ledger, waiting)
    for person in [each for each in waiting if each not in ledger.place]:
        _make_room(ledger, person, start)
    return late_plan(banquet, start, {guest.id: ledger.place[guest.id] for guest in banquet.guests})


def late_plan(banquet: Banquet, start: Assignment, assignment: Assignment) -> LatePlan:
    """Return a plan with what it costs and with whom it moves away from the table that ``start`` gave."""
    moved = tuple(each for each, rank in assignment.items() if start.get(each, rank) != rank)
    return LatePlan(assignment, score(banquet, assignment), moved)


def _sit_as_before(ledger: Ledger, start: Assignment) -> list[int]:
    """Seat everyone where the start says, as far as that is still lawful; return the others."""
    seats = {table.rank: table.seats for table in ledger.banquet.tables}
    taken: Counter[int] = Counter()
    waiting = []
    # Where a table lost chairs, those whom a move troubles least give way: neither locked nor important.
    for guest in sorted(ledger.banquet.guests, key=_staying):
        rank = start.get(guest.id)
        if rank in seats and guest.may_sit_at(rank) and taken[rank] < seats[rank]:
            ledger.seat(guest.id, rank)
            taken[rank] += 1
        else:
            waiting.append(guest.id)
    return waiting


def _staying(guest: Guest) -> tuple[int, int, int]:
    choice = 10**6 if guest.allowed_tables is None else len(guest.allowed_tables)
    return choice, -guest.importance, guest.level


def seat_well(ledger: Ledger, waiting: Collection[int]) -> None:
    """Give those without a table the best free chairs that they may have, as far as there are such."""
    if 0 < len(waiting) <= _MOST_PAIRED:
        _pair(ledger, sorted(waiting))
    else:
        for person in sorted(waiting, key=lambda each: _staying(ledger.guests[each])):
            tables = _open_to(ledger, person)
            if tables:
                ledger.seat(person, min(tables, key=lambda rank: ledger.seating_delta(person, rank)))
    _settle(ledger, [person for person in waiting if person in ledger.place])


def _open_to(ledger: Ledger, person: int) -> list[int]:
    guest = ledger.guests[person]
    return [
        table.rank
        for table in ledger.banquet.tables
        if ledger.free_chairs(table.rank) > 0 and guest.may_sit_at(table.rank)
    ]


def _pair(ledger: Ledger, waiting: list[int]) -> None:
    """Pair newcomers with chairs exactly, as if each came alone."""
    tables = [table.rank for table in ledger.banquet.tables if ledger.free_chairs(table.rank) > 0]
    chairs = [rank for rank in tables for _ in range(min(len(waiting), ledger.free_chairs(rank)))]
    costs = []
    for person in waiting:
        guest = ledger.guests[person]
        price = {rank: ledger.seating_delta(person, rank) for rank in tables if guest.may_sit_at(rank)}
        costs.append(price)
    # Standing is worse than all else together; so as many sit as can.
    standing = 1 + 2 * sum(max(map(abs, price.values()), default=0) for price in costs)
    places = [*chairs, *[_STANDING] * len(waiting)]
    rows = array("q", [price.get(rank, standing) for price in costs for rank in places])
    pairing = cheapest_pairing(rows, len(waiting), len(places))
    for person, price, column in zip(waiting, costs, pairing, strict=True):
        if places[column] in price:
            ledger.seat(person, places[column])


def _settle(ledger: Ledger, people: list[int]) -> None:
    """Let newcomers change with each other or take another chair while that gains: they have no card yet."""
    for _ in range(_ROUNDS):
        gained = False
        for person in people:
            for rank in _open_to(ledger, person):
                if rank != ledger.place[person] and ledger.move_delta(person, rank) < 0:
                    ledger.move(person, rank)
                    gained = True
            for other in people:
                if may_swap(ledger, person, other) and ledger.swap_delta(person, other) < 0:
                    ledger.apply({person: ledger.place[other], other: ledger.place[person]})
                    gained = True
        if not gained:
            return


def may_swap(ledger: Ledger, first: int, second: int) -> bool:
    """Tell whether two sit at different tables and each may have the other's."""
    here, there = ledger.place[first], ledger.place[second]
    return here != there and ledger.guests[first].may_sit_at(there) and ledger.guests[second].may_sit_at(here)


def _make_room(ledger: Ledger, person: int, start: Assignment) -> None:
    """Seat a person whose tables are full by letting as few others as possible move on, the cheapest way."""
    steps: dict[int, tuple[int | None, int]] = {
        table.rank: (None, person)
        for table in ledger.banquet.tables
        if ledger.guests[person].may_sit_at(table.rank)
    }
    queue = deque(steps)
    while queue:
        rank = queue.popleft()
        if ledger.free_chairs(rank) > 0:
            _walk(ledger, steps, rank)
            return
        for mover in _least_troubled(ledger, rank, start):
            for table in ledger.banquet.tables:
                if table.rank not in steps and ledger.guests[mover].may_sit_at(table.rank):
                    steps[table.rank] = (rank, mover)
                    queue.append(table.rank)
    raise AssertionError("a feasible banquet seats everyone")


def _least_troubled(ledger: Ledger, rank: int, start: Assignment) -> Iterable[int]:
    """Order the people of a table by whether they have a card there yet, then by importance."""

    def trouble(person: int) -> tuple[bool, int, int]:
        guest = ledger.guests[person]
        return start.get(person) == rank, guest.importance, -guest.level

    return sorted(ledger.members(rank), key=trouble)


def _walk(ledger: Ledger, steps: Mapping[int, tuple[int | None, int]], rank: int) -> None:
    before, mover = steps[rank]
    while before is not None:
        ledger.move(mover, rank)
        rank = before
        before, mover = steps[rank]
    ledger.seat(mover, rank)
