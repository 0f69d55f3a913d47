"""Late changes: first a plan in which nobody moves, then what one, two, four or eight moves would gain.

The chair of an absent person stays empty; an added person gets the best free chair; a promotion or a new wish
changes what places cost, not who sits where. A move is a person who had a table and gets another one, so a
swap counts as two. People who are locked or fixed (already seated, for example) never move.
"""

from __future__ import annotations

from array import array
from collections import Counter, deque
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from kamdesk.domain.seating.banquet.counted_plan import CountedPlan
from kamdesk.domain.seating.banquet.feasibility import InfeasibleError, names_of, require_feasible
from kamdesk.domain.seating.banquet.objective import score
from kamdesk.domain.seating.banquet.pairing import cheapest_pairing
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from kamdesk.domain.seating.banquet.objective import Score
    from kamdesk.domain.seating.banquet.values import Assignment, Banquet, Guest, Wish

_MOST_PAIRED: Final = 24
"""Up to this many newcomers are assigned to chairs exactly; more are seated one by one, the highest first."""
_ROUNDS: Final = 3
_NO_TABLE: Final = 0  # a rank that no table has, for people without a chair


@dataclass(frozen=True, slots=True)
class LateChanges:
    """What changed late: ids of absent people, newcomers, promoted people with their new data, new wishes.

    A new wish replaces an older one of the same pair: after a quarrel two people no longer want one table.
    """

    absent: frozenset[int] = frozenset()
    added: tuple[Guest, ...] = ()
    promoted: tuple[Guest, ...] = ()
    wishes: tuple[Wish, ...] = ()


@dataclass(frozen=True, slots=True)
class LatePlan:
    """A plan after late changes, with the people who had to leave their table for it."""

    assignment: Assignment
    score: Score
    moved: tuple[int, ...]

    @property
    def total(self) -> int:
        """The total cost of the plan."""
        return self.score.total


def after_changes(banquet: Banquet, changes: LateChanges) -> Banquet:
    """Return the banquet as it is after late changes."""
    promoted = {guest.id: guest for guest in changes.promoted}
    stay = [promoted.get(guest.id, guest) for guest in banquet.guests if guest.id not in changes.absent]
    guests = (*stay, *changes.added)
    present = {guest.id for guest in guests}
    weights = {frozenset((wish.first, wish.second)): wish for wish in banquet.wishes}
    weights |= {frozenset((wish.first, wish.second)): wish for wish in changes.wishes}
    wishes = tuple(wish for wish in weights.values() if {wish.first, wish.second} <= present)
    return replace(banquet, guests=guests, wishes=wishes)


def lock_in_place(banquet: Banquet, start: Assignment, fixed: Collection[int]) -> Banquet:
    """Return the banquet with fixed people locked to the table they have in ``start``.

    Raises `InfeasibleError` where a fixed person is not allowed there, or where the others find no chairs.
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
                        person=names_of([guest]),
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

    People still move if their table is gone or no longer allowed, or if they hold the only chair that a
    newcomer may have; as few as possible. The banquet must be feasible.
    """
    plan = CountedPlan(banquet, {})
    waiting = _keep_tables(plan, start)
    seat_newcomers(plan, waiting)
    for person in [each for each in waiting if each not in plan.table_of]:
        _make_room(plan, person, start)
    return late_plan(banquet, start, {guest.id: plan.table_of[guest.id] for guest in banquet.guests})


def late_plan(banquet: Banquet, start: Assignment, assignment: Assignment) -> LatePlan:
    """Return a plan with its score and the people who leave the table that ``start`` gave them."""
    moved = tuple(each for each, rank in assignment.items() if start.get(each, rank) != rank)
    return LatePlan(assignment, score(banquet, assignment), moved)


def _keep_tables(plan: CountedPlan, start: Assignment) -> list[int]:
    """Seat everyone at the table of ``start`` where that is still allowed; return the others."""
    seats = {table.rank: table.seats for table in plan.banquet.tables}
    taken: Counter[int] = Counter()
    waiting = []
    # Where a table lost chairs, people who are neither locked nor important give way.
    for guest in sorted(plan.banquet.guests, key=_seating_priority):
        rank = start.get(guest.id)
        if rank in seats and guest.may_sit_at(rank) and taken[rank] < seats[rank]:
            plan.seat(guest.id, rank)
            taken[rank] += 1
        else:
            waiting.append(guest.id)
    return waiting


def _seating_priority(guest: Guest) -> tuple[int, int, int]:
    choice = 10**6 if guest.allowed_tables is None else len(guest.allowed_tables)
    return choice, -guest.importance, guest.level


def seat_newcomers(plan: CountedPlan, waiting: Collection[int]) -> None:
    """Give people without a table the best free chairs that they are allowed, as far as there are any."""
    if 0 < len(waiting) <= _MOST_PAIRED:
        _pair_with_chairs(plan, sorted(waiting))
    else:
        for person in sorted(waiting, key=lambda each: _seating_priority(plan.guests[each])):
            tables = _free_tables(plan, person)
            if tables:
                plan.seat(person, min(tables, key=lambda rank: plan.seating_delta(person, rank)))
    _improve_newcomers(plan, [person for person in waiting if person in plan.table_of])


def _free_tables(plan: CountedPlan, person: int) -> list[int]:
    guest = plan.guests[person]
    return [
        table.rank
        for table in plan.banquet.tables
        if plan.free_chairs(table.rank) > 0 and guest.may_sit_at(table.rank)
    ]


def _pair_with_chairs(plan: CountedPlan, waiting: list[int]) -> None:
    """Assign newcomers to chairs exactly, pricing each newcomer as if nobody else came."""
    tables = [table.rank for table in plan.banquet.tables if plan.free_chairs(table.rank) > 0]
    chairs = [rank for rank in tables for _ in range(min(len(waiting), plan.free_chairs(rank)))]
    costs = []
    for person in waiting:
        guest = plan.guests[person]
        price = {rank: plan.seating_delta(person, rank) for rank in tables if guest.may_sit_at(rank)}
        costs.append(price)
    # Staying without a table costs more than everything else together, so as many as possible sit.
    no_table = 1 + 2 * sum(max(map(abs, price.values()), default=0) for price in costs)
    places = [*chairs, *[_NO_TABLE] * len(waiting)]
    rows = array("q", [price.get(rank, no_table) for price in costs for rank in places])
    pairing = cheapest_pairing(rows, len(waiting), len(places))
    for person, price, column in zip(waiting, costs, pairing, strict=True):
        if places[column] in price:
            plan.seat(person, places[column])


def _improve_newcomers(plan: CountedPlan, people: list[int]) -> None:
    """Let newcomers swap or move while that lowers the cost; their cards are not printed yet."""
    for _ in range(_ROUNDS):
        gained = False
        for person in people:
            for rank in _free_tables(plan, person):
                if rank != plan.table_of[person] and plan.move_delta(person, rank) < 0:
                    plan.move(person, rank)
                    gained = True
            for other in people:
                if may_swap(plan, person, other) and plan.swap_delta(person, other) < 0:
                    plan.move_all({person: plan.table_of[other], other: plan.table_of[person]})
                    gained = True
        if not gained:
            return


def may_swap(plan: CountedPlan, first: int, second: int) -> bool:
    """Return whether two people sit at different tables and each is allowed at the other's."""
    here, there = plan.table_of[first], plan.table_of[second]
    return here != there and plan.guests[first].may_sit_at(there) and plan.guests[second].may_sit_at(here)


def _make_room(plan: CountedPlan, person: int, start: Assignment) -> None:
    """Seat a person whose allowed tables are full, moving as few others as possible."""
    steps: dict[int, tuple[int | None, int]] = {
        table.rank: (None, person)
        for table in plan.banquet.tables
        if plan.guests[person].may_sit_at(table.rank)
    }
    queue = deque(steps)
    while queue:
        rank = queue.popleft()
        if plan.free_chairs(rank) > 0:
            _move_along(plan, steps, rank)
            return
        for mover in _easiest_to_move(plan, rank, start):
            for table in plan.banquet.tables:
                if table.rank not in steps and plan.guests[mover].may_sit_at(table.rank):
                    steps[table.rank] = (rank, mover)
                    queue.append(table.rank)
    raise AssertionError("a feasible banquet seats everyone")


def _easiest_to_move(plan: CountedPlan, rank: int, start: Assignment) -> Iterable[int]:
    """Sort the people of a table: first those who have no card there yet, then by importance."""

    def trouble(person: int) -> tuple[bool, int, int]:
        guest = plan.guests[person]
        return start.get(person) == rank, guest.importance, -guest.level

    return sorted(plan.members(rank), key=trouble)


def _move_along(plan: CountedPlan, steps: Mapping[int, tuple[int | None, int]], rank: int) -> None:
    before, mover = steps[rank]
    while before is not None:
        plan.move(mover, rank)
        rank = before
        before, mover = steps[rank]
    plan.seat(mover, rank)
