"""What to do when somebody does not come, with as few moves as possible (seating.md, late changes; study 7).

There are three options to choose from. Nobody moves and the chair stays empty. The lowest person of the same
side moves into it, which may invert precedence. Or everyone of that side below moves up one chair, which
keeps precedence. People with a part or a lock never move.

If a part becomes vacant (host, second host, principal guest), the next person of that side takes it over:
either with one move, or with the whole table arranged anew, showing the differences. If the interpreter is
absent, the table is arranged anew as well.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import pairwise
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from kamdesk.domain.seating.geometry import (
    HOST_CHAIR,
    DiningTable,
    TableShape,
    mirrored,
    opposite_host,
    right_of,
)
from kamdesk.domain.seating.parts import by_rank, parts_of
from kamdesk.domain.seating.people import Side, TableRole
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

_PART_ROLES: Final = frozenset(
    {
        TableRole.HOST,
        TableRole.SECOND_HOST,
        TableRole.HOSTESS,
        TableRole.PRINCIPAL_GUEST,
        TableRole.INTERPRETER,
    }
)
_NEEDED_FOR_SWAP: Final = frozenset(
    {TableRole.HOST, TableRole.PRINCIPAL_GUEST}
)  # the principal guest takes the host's chair only if both are there


@dataclass(frozen=True, slots=True, kw_only=True)
class AbsenceOption:
    """One option: who moves to which chair, which chair stays empty, and the inversions of precedence.

    ``takes_over`` names who takes over a vacant part; ``empty_seat`` is None if the absent person had no
    chair.
    """

    to: Mapping[str, int] = field(default_factory=dict)
    empty_seat: int | None
    precedence_inversions: int
    takes_over: Mapping[str, TableRole] = field(default_factory=dict)

    @property
    def moves(self) -> int:
        """How many people change chairs, which is also how many place cards move."""
        return len(self.to)


@dataclass(frozen=True, slots=True, kw_only=True)
class AbsenceOptions:
    """The three options, from no move to the fully restored order."""

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
    """Return the options when one person of a plan does not come.

    Raises `UserError` if the person is unknown.
    """
    table = _AbsenceTable(assignment, people, seats, profile or Profile())
    absentee = next((person for person in people if person.id == absent), None)
    if absentee is None:
        raise UserError(Message("缺席的“{person}”不在名单中。", person=absent), field="absent")
    vacated = table.seat_of(absentee)
    if vacated is None:
        nothing = table.option({}, None)
        return AbsenceOptions(zero_move=nothing, one_move=nothing, full_shift=nothing)
    del table.chairs[vacated]
    if absentee.role in _PART_ROLES:
        return _with_part_vacant(table, absentee, vacated)
    return _close_ranks(table, absentee, vacated)


class _AbsenceTable:
    """A table as it is seated, right-handed, with the order of its chairs."""

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
        """Return the number of a chair as it stands in the hall."""
        return mirrored(seat, self.seats) if self.profile.honour is Honour.LEFT else seat

    def moves_freely(self, seat: int) -> bool:
        """Return whether the person in a chair sits there by order, not by a part or a lock."""
        person = self.chairs[seat]
        honoured = self.two_hosts and person is self.parts.spouse and seat in self._chairs_of_honour()
        return person.role not in _PART_ROLES and person.seat is None and seat != HOST_CHAIR and not honoured

    def _chairs_of_honour(self) -> set[int]:
        return {right_of(HOST_CHAIR, self.seats), right_of(opposite_host(self.seats), self.seats)}

    def option(
        self, to: Mapping[Person, int], empty: int | None, takes_over: Mapping[str, TableRole] | None = None
    ) -> AbsenceOption:
        """Describe the plan in which these people have moved to these chairs."""
        free = {person for seat, person in self.chairs.items() if self.moves_freely(seat)}
        now = {person: to.get(person, seat) for seat, person in self.chairs.items()}
        places = {person: self.order.index(seat) for person, seat in now.items() if person in free}
        return AbsenceOption(
            to=MappingProxyType({person.id: self.in_hall(seat) for person, seat in to.items()}),
            empty_seat=None if empty is None else self.in_hall(empty),
            precedence_inversions=precedence_inversions(places),
            takes_over=MappingProxyType(dict(takes_over or {})),
        )


def _close_ranks(table: _AbsenceTable, absentee: Person, vacated: int) -> AbsenceOptions:
    """Return the options when somebody without a part is absent: people of the same side may move up."""
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


def _with_part_vacant(table: _AbsenceTable, absentee: Person, vacated: int) -> AbsenceOptions:
    """Return the options when a part is vacant: the next of the side takes it, or the table is arranged anew.

    A host who gave the host's chair to the principal guest returns to it if that guest is absent.
    """
    nobody = table.option({}, vacated)
    parts = _successors(table, absentee)
    host = table.parts.host
    host_seat = table.seat_of(host) if host and host.seat is None else None
    one = nobody
    if host and host_seat is not None and vacated == HOST_CHAIR:
        one = table.option({host: vacated}, host_seat)
    elif parts:
        successor, role = next(iter(parts.items()))
        seat = next(seat for seat, person in table.chairs.items() if person.id == successor)
        one = table.option({table.chairs[seat]: vacated}, seat, {successor: role})
    return AbsenceOptions(
        zero_move=nobody, one_move=one, full_shift=_arranged_anew(table, absentee, vacated, parts)
    )


def _successors(table: _AbsenceTable, absentee: Person) -> Mapping[str, TableRole]:
    """Return who takes over a vacant part, and the part that this leaves vacant in turn.

    The host is followed by the second host or hostess, a second host by the highest companion, the principal
    guest by the highest guest. Nobody follows a hostess or an interpreter.
    """
    free = by_rank(person for person in table.chairs.values() if person.counts and person.seat is None)
    companions = [p for p in free if p.side is Side.HOST and p.role not in _PART_ROLES]
    guests = [p for p in free if p.side is Side.GUEST and p.role not in _PART_ROLES]
    second = [p for p in free if p is table.parts.second]
    match absentee.role:
        case TableRole.HOST if second and second[0].role is TableRole.SECOND_HOST:
            return dict(
                zip(
                    [p.id for p in (*second, *companions)],
                    [TableRole.HOST, TableRole.SECOND_HOST],
                    strict=False,
                )
            )
        case TableRole.HOST:
            return {p.id: TableRole.HOST for p in (*second, *companions)[:1]}
        case TableRole.SECOND_HOST:
            return {p.id: TableRole.SECOND_HOST for p in companions[:1]}
        case TableRole.PRINCIPAL_GUEST:
            return {p.id: TableRole.PRINCIPAL_GUEST for p in guests[:1]}
    return {}


def _arranged_anew(
    table: _AbsenceTable, absentee: Person, vacated: int, parts: Mapping[str, TableRole]
) -> AbsenceOption:
    """Arrange the table without the absent person and describe the differences."""
    case = SeatingCase(
        table=DiningTable(TableShape.ROUND, table.seats),
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
        profile=replace(
            table.profile, swap_host=table.profile.swap_host and absentee.role not in _NEEDED_FOR_SWAP
        ),
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
