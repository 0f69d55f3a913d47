"""Checks the hard limits before any search: whether everyone can be seated, and if not, who and why.

Guests with the same allowed tables form a group. All find a chair exactly if all groups fit through their
tables in a network flow (Hall's theorem). If not, the people who cannot be spread further, and the chairs
they share, are the reason that the sentence names.
"""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from kamdesk.domain.seating.banquet.values import Assignment, Banquet, BanquetTable, Guest

_NAMED: Final = 6
"""Up to this many people are named in a sentence."""


class InfeasibleError(UserError):
    """No plan respects the hard limits; the sentence names who is too many for which chairs."""


@dataclass(frozen=True, slots=True)
class Shortage:
    """People who share too few chairs, and the only tables where they may sit."""

    guests: tuple[Guest, ...]
    tables: tuple[BanquetTable, ...]

    @property
    def chairs(self) -> int:
        """The number of chairs at these tables."""
        return sum(table.seats for table in self.tables)


def require_feasible(banquet: Banquet) -> None:
    """Check that a plan exists that respects the number of chairs and the allowed tables.

    Raises `InfeasibleError` otherwise.
    """
    chairs = sum(table.seats for table in banquet.tables)
    if len(banquet.guests) > chairs:
        raise InfeasibleError(
            Message(
                "共 {people} 人，只有 {chairs} 个座位，还差 {missing} 个。",
                people=len(banquet.guests),
                chairs=chairs,
                missing=len(banquet.guests) - chairs,
            ),
            field="tables",
        )
    shortage = find_shortage(banquet)
    if shortage is not None:
        raise InfeasibleError(shortage_sentence(shortage), field="allowed_tables")


def find_shortage(banquet: Banquet) -> Shortage | None:
    """Return people who share too few chairs, the most restricted first; None where all fit."""
    groups: defaultdict[frozenset[int], list[Guest]] = defaultdict(list)
    ranks = frozenset(table.rank for table in banquet.tables)
    for guest in banquet.guests:
        groups[ranks if guest.allowed_tables is None else guest.allowed_tables & ranks].append(guest)
    flow = _SeatFlow({table.rank: table.seats for table in banquet.tables})
    # Smallest groups first, so that an overfull single table is named before any larger set that contains it.
    for allowed in sorted(groups, key=lambda each: (len(each), sorted(each))):
        if not flow.seat_all(allowed, len(groups[allowed])):
            reached = flow.reach(allowed)
            crowd = [guest for each in groups if each <= reached for guest in groups[each]]
            return Shortage(
                tuple(sorted(crowd, key=lambda guest: guest.id)),
                tuple(table for table in banquet.tables if table.rank in reached),
            )
    return None


def shortage_sentence(shortage: Shortage) -> Message:
    """Return the sentence that names who is too many for which chairs."""
    people, chairs = len(shortage.guests), shortage.chairs
    if not shortage.tables:
        return Message("{people}没有可坐的桌（允许的桌为空）。", people=names_of(shortage.guests))
    if len(shortage.tables) == 1:
        return Message(
            "{people} 人锁定在第 {table} 桌，只有 {chairs} 个座位：{names}。",
            people=people,
            table=shortage.tables[0].rank,
            chairs=chairs,
            names=names_of(shortage.guests),
        )
    return Message(
        "{people} 人只能坐第 {tables} 桌，这些桌共有 {chairs} 个座位：{names}。",
        people=people,
        tables=_list([str(table.rank) for table in shortage.tables]),
        chairs=chairs,
        names=names_of(shortage.guests),
    )


def broken_limits(banquet: Banquet, assignment: Assignment) -> list[Message]:
    """Return a sentence for each hard limit that a plan breaks."""
    ranks = {table.rank: table for table in banquet.tables}
    known = {guest.id for guest in banquet.guests}
    said: list[Message] = [
        Message("计划中有不认识的人“{person}”。", person=person)
        for person in assignment
        if person not in known
    ]
    for guest in banquet.guests:
        rank = assignment.get(guest.id)
        if rank is None:
            said.append(Message("{person}没有座位。", person=names_of([guest])))
        elif rank not in ranks:
            said.append(
                Message("{person}坐在第 {table} 桌，没有这一桌。", person=names_of([guest]), table=rank)
            )
        elif not guest.may_sit_at(rank):
            said.append(
                Message(
                    "{person}不能坐第 {table} 桌，只能坐第 {allowed} 桌。",
                    person=names_of([guest]),
                    table=rank,
                    allowed=_list([str(each) for each in sorted(guest.allowed_tables or ())]),
                )
            )
    taken = Counter(rank for person, rank in assignment.items() if person in known)
    said += [
        Message(
            "第 {table} 桌坐了 {people} 人，只有 {chairs} 个座位。",
            table=rank,
            people=count,
            chairs=ranks[rank].seats,
        )
        for rank, count in sorted(taken.items())
        if rank in ranks and count > ranks[rank].seats
    ]
    return said


def names_of(guests: Sequence[Guest]) -> Message | str:
    """Return the names of up to six people, marked as incomplete where there are more."""
    names = _list([guest.label for guest in guests[:_NAMED]])
    return names if len(guests) <= _NAMED else Message("{names}等", names=names)


def _list(words: Collection[str]) -> str:
    return "、".join(words)


class _SeatFlow:
    """Gives out chairs one by one; when none is left, others of the table move on (maximum flow)."""

    def __init__(self, seats: Mapping[int, int]) -> None:
        self._free = dict(seats)
        self._sitting: defaultdict[int, Counter[frozenset[int]]] = defaultdict(Counter)

    def seat_all(self, allowed: frozenset[int], people: int) -> bool:
        """Find chairs for the people of a group; return whether there were enough."""
        for rank in sorted(allowed):
            taken = min(people, self._free[rank])
            self._free[rank] -= taken
            self._sitting[rank][allowed] += taken
            people -= taken
        return all(self._seat(allowed) for _ in range(people))

    def _seat(self, allowed: frozenset[int]) -> bool:
        """Find a chair for one more person of a group, moving others if necessary; return the success."""
        came_from: dict[int, tuple[int, frozenset[int]] | None] = dict.fromkeys(sorted(allowed))
        queue = deque(came_from)
        while queue:
            rank = queue.popleft()
            if self._free[rank] > 0:
                self._pass_on(rank, allowed, came_from)
                return True
            for group, count in self._sitting[rank].items():
                for other in sorted(group) if count else ():
                    if other not in came_from:
                        came_from[other] = (rank, group)
                        queue.append(other)
        return False

    def reach(self, allowed: frozenset[int]) -> frozenset[int]:
        """Return all tables that a group without a chair could reach by moving others on."""
        reached = set(allowed)
        queue = deque(sorted(allowed))
        while queue:
            for group, count in self._sitting[queue.popleft()].items():
                queue.extend(sorted(group - reached) if count else ())
                reached |= group if count else frozenset()
        return frozenset(reached)

    def _pass_on(
        self, rank: int, allowed: frozenset[int], came_from: Mapping[int, tuple[int, frozenset[int]] | None]
    ) -> None:
        self._free[rank] -= 1
        step = came_from[rank]
        while step is not None:
            before, group = step
            self._sitting[before][group] -= 1
            self._sitting[rank][group] += 1
            rank, step = before, came_from[before]
        self._sitting[rank][allowed] += 1
