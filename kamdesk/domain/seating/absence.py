"""Somebody does not come: how few need to move (seating.md, late changes; study 7).

Three answers for the user to choose from: nobody moves and the chair stays empty; the lowest of the same side
moves into it, which may turn precedence round; or all below close ranks, each one chair up, which keeps
precedence. Who has a part or a lock never moves.

Where a part falls vacant (host, second host, principal guest), the next of that side takes it over: alone, by
one move; or with the whole table arranged anew, of which the difference is shown. Without an interpreter the
table is arranged anew likewise.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import pairwise
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from kamdesk.domain.seating.geometry import (
    HOST_CHAIR,
    Table,
    TableShape,
    mirrored,
    opposite_host,
    right_of,
)
from kamdesk.domain.seating.parts import in_order, parts_of
from kamdesk.domain.seating.people import Role, Side
from kamdesk.domain.seating.plan import precedence_inversions
from kamdesk.domain.seating.profile import Honour, Profile
from kamdesk.domain.seating.protocol import SeatingCase, arrange
from kamdesk.domain.seating.seat_ranks import seat_order
from kamdesk.domain.seating.serving import seated_people
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kamdesk.domain.seating.people import Person

_PARTS: Final = frozenset({Role.HOST, Role.SECOND_HOST, Role.HOSTESS, Role.PRINCIPAL_GUEST, Role.INTERPRETER})
_SWAPPED: Final = frozenset({Role.HOST, Role.PRINCIPAL_GUEST})  # without either nobody outranks the other


@dataclass(frozen=True, slots=True, kw_only=True)
class AbsenceOption:
    """One way to go on: who moves to which chair, which chair stays empty, what it does to precedence.

    ``takes_over`` names who takes over a part that fell vacant; ``empty_seat`` is None where the absent one
    had no chair.
    """

    to: Mapping[str, int] = field(default_factory=dict)
    empty_seat: int | None
    precedence_inversions: int
    takes_over: Mapping[str, Role] = field(default_factory=dict)

    @property
    def moves(self) -> int:
        """How many people change chairs; as many place cards are moved."""
        return len(self.to)


@dataclass(frozen=True, slots=True, kw_only=True)
class AbsenceOptions:
    """From no move to the order fully restored."""

    zero_move: AbsenceOption
    one_move: AbsenceOption
    full_shift: AbsenceOption


def absence_options(
    assignment: Mapping[int, str],
    people: Sequence[Person],
    absent: str,
    *,
    seats: int,
    profile: Profile | None = None,
) -> AbsenceOptions:
    """Return what can be done when one person of a plan does not come; raises `UserError` if unknown."""
    table = _Table(assignment, people, seats, profile or Profile())
    absentee = next((person for person in people if person.id == absent), None)
    if absentee is None:
        raise UserError(Message("缺席的“{person}”不在名单中。", person=absent), field="absent")
    vacated = table.seat_of(absentee)
    if vacated is None:
        nothing = table.option({}, None)
        return AbsenceOptions(zero_move=nothing, one_move=nothing, full_shift=nothing)
    del table.chairs[vacated]
    if absentee.role in _PARTS:
        return _with_part_vacant(table, absentee, vacated)
    return _closing_ranks(table, absentee, vacated)


class _Table:
    """A seated ring as it stands, right-handed, with the order of its chairs."""

    def __init__(
        self, assignment: Mapping[int, str], people: Sequence[Person], seats: int, profile: Profile
    ) -> None:
        self.people = people
        self.seats = seats
        self.profile = profile
        self.chairs = seated_people(assignment, people, seats, profile.honour)
        self.parts = parts_of(people)
        second = self.chairs.get(opposite_host(seats))
        self.two_hosts = second is not None and second is self.parts.second
        self.order = seat_order(seats, two_hosts=self.two_hosts, tie=profile.tie)

    def seat_of(self, person: Person) -> int | None:
        """Return the chair of a person, if any."""
        return next((seat for seat, holder in self.chairs.items() if holder is person), None)

    def in_hall(self, seat: int) -> int:
        """Return the number of a chair in the hall."""
        return mirrored(seat, self.seats) if self.profile.honour is Honour.LEFT else seat

    def moves_freely(self, seat: int) -> bool:
        """Whether whoever sits there came in order, not by a part or a lock."""
        person = self.chairs[seat]
        honoured = self.two_hosts and person is self.parts.spouse and seat in self._chairs_of_honour()
        return person.role not in _PARTS and person.seat is None and seat != HOST_CHAIR and not honoured

    def _chairs_of_honour(self) -> set[int]:
        return {right_of(HOST_CHAIR, self.seats), right_of(opposite_host(self.seats), self.seats)}

    def option(
        self, to: Mapping[Person, int], empty: int | None, takes_over: Mapping[str, Role] | None = None
    ) -> AbsenceOption:
        """Say what a plan is in which these people have gone to these chairs."""
        free = {person for seat, person in self.chairs.items() if self.moves_freely(seat)}
        now = {person: to.get(person, seat) for seat, person in self.chairs.items()}
        places = {person: self.order.index(seat) for person, seat in now.items() if person in free}
        return AbsenceOption(
            to=MappingProxyType({person.id: self.in_hall(seat) for person, seat in to.items()}),
            empty_seat=None if empty is None else self.in_hall(empty),
            precedence_inversions=precedence_inversions(places),
            takes_over=MappingProxyType(dict(takes_over or {})),
        )


def _closing_ranks(table: _Table, absentee: Person, vacated: int) -> AbsenceOptions:
    """Someone who came in order is missing: those of the same side below may move up."""
    below = table.order[table.order.index(vacated) + 1 :]
    chairs = [
        seat
        for seat in below
        if seat in table.chairs and table.moves_freely(seat) and table.chairs[seat].side is absentee.side
    ]
    nobody = table.option({}, vacated)
    if not chairs:
        return AbsenceOptions(zero_move=nobody, one_move=nobody, full_shift=nobody)
    last = chairs[-1]
    upwards = {table.chairs[seat]: above for above, seat in pairwise((vacated, *chairs))}
    return AbsenceOptions(
        zero_move=nobody,
        one_move=table.option({table.chairs[last]: vacated}, last),
        full_shift=table.option(upwards, last),
    )


def _with_part_vacant(table: _Table, absentee: Person, vacated: int) -> AbsenceOptions:
    """A part is vacant: the next of the side takes it over alone, or the table is arranged anew.

    A host who gave the own chair to the principal guest goes back to it when that guest does not come.
    """
    nobody = table.option({}, vacated)
    parts = _taking_over(table, absentee)
    host = table.parts.host
    host_seat = table.seat_of(host) if host and host.seat is None else None
    one = nobody
    if host and host_seat is not None and vacated == HOST_CHAIR:
        one = table.option({host: vacated}, host_seat)
    elif parts:
        successor, role = next(iter(parts.items()))
        seat = next(seat for seat, person in table.chairs.items() if person.id == successor)
        one = table.option({table.chairs[seat]: vacated}, seat, {successor: role})
    return AbsenceOptions(zero_move=nobody, one_move=one, full_shift=_anew(table, absentee, vacated, parts))


def _taking_over(table: _Table, absentee: Person) -> Mapping[str, Role]:
    """Who takes over a vacant part, and the part that this leaves vacant in turn.

    The host is followed by the second host or hostess, a second host by the highest companion, the principal
    guest by the highest guest; a hostess and an interpreter by nobody.
    """
    free = in_order(person for person in table.chairs.values() if person.counts and person.seat is None)
    companions = [p for p in free if p.side is Side.HOST and p.role not in _PARTS]
    guests = [p for p in free if p.side is Side.GUEST and p.role not in _PARTS]
    second = [p for p in free if p is table.parts.second]
    match absentee.role:
        case Role.HOST if second and second[0].role is Role.SECOND_HOST:
            return dict(
                zip([p.id for p in (*second, *companions)], [Role.HOST, Role.SECOND_HOST], strict=False)
            )
        case Role.HOST:
            return {p.id: Role.HOST for p in (*second, *companions)[:1]}
        case Role.SECOND_HOST:
            return {p.id: Role.SECOND_HOST for p in companions[:1]}
        case Role.PRINCIPAL_GUEST:
            return {p.id: Role.PRINCIPAL_GUEST for p in guests[:1]}
    return {}


def _anew(table: _Table, absentee: Person, vacated: int, parts: Mapping[str, Role]) -> AbsenceOption:
    """Arrange the table anew without the absent one and say what is different."""
    case = SeatingCase(
        table=Table(TableShape.ROUND, table.seats),
        people=tuple(
            replace(
                person,
                role=parts.get(person.id, person.role),
                spouse_of=None if person.spouse_of == absentee.id else person.spouse_of,
                interprets_for=None if person.interprets_for == absentee.id else person.interprets_for,
            )
            for person in table.people
            if person is not absentee
        ),
        profile=replace(table.profile, swap_host=table.profile.swap_host and absentee.role not in _SWAPPED),
    )
    plan = arrange(case)
    before = {person.id: table.in_hall(seat) for seat, person in table.chairs.items()}
    emptied = [
        seat
        for seat in map(table.in_hall, (vacated, *reversed(table.order)))
        if seat not in plan.assignment and (seat == table.in_hall(vacated) or seat in before.values())
    ]
    return AbsenceOption(
        to=MappingProxyType(
            {person: seat for seat, person in plan.assignment.items() if before.get(person) != seat}
        ),
        empty_seat=emptied[0],
        precedence_inversions=plan.precedence_inversions,
        takes_over=MappingProxyType(dict(parts)),
    )
