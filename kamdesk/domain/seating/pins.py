"""The chairs that belong to one person, assigned before all others (seating.md, Seats 1, 2, 5, 7).

The user's locks come first. Then the hosts take the two centres; the principal guest sits at the host's right
and the spouse at the hostess's right, or crossed in the Western way, or the principal guest takes the host's
chair; last comes the interpreter at the principal guest's right. Anyone whose chair is taken gets the best
one left. "Right" is meant literally here; 左为尊 is the mirrored plan.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kamdesk.domain.seating.geometry import HOST_CHAIR, left_of, opposite_host, right_of
from kamdesk.domain.seating.parts import by_rank
from kamdesk.domain.seating.people import Gender, Side, TableRole, titles_of
from kamdesk.domain.seating.profile import InterpreterPlace
from kamdesk.domain.seating.reasons import SeatRule
from kamdesk.domain.seating.seat_ranks import seat_order
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kamdesk.domain.seating.parts import Parts
    from kamdesk.domain.seating.people import Person
    from kamdesk.domain.seating.profile import Profile


@dataclass(frozen=True, slots=True)
class Pin:
    """A person, a chair and the rule that gave it; ``wanted`` is the proper chair if that was taken."""

    person: Person
    seat: int
    rule: SeatRule
    wanted: int | None = None


@dataclass(frozen=True, slots=True)
class Pins:
    """The pinned people, all chairs in order, and interpreters to be pinned later.

    ``waiting`` are interpreters whose person has no chair yet.
    """

    settled: tuple[Pin, ...]
    order: tuple[int, ...]
    two_hosts: bool
    waiting: tuple[Person, ...] = ()

    @property
    def centres(self) -> frozenset[int]:
        """The hosts' chairs."""
        return frozenset(self.order[:2] if self.two_hosts else self.order[:1])


def pin_people(people: Sequence[Person], parts: Parts, seats: int, profile: Profile) -> Pins:
    """Give each part of a table its chair; the locks must have passed `check_locks`."""
    taken = _ChairAssignment(seats)
    for person in people:
        if person.seat is not None:
            taken.lock(person, person.seat)
    swapped = profile.swap_host and parts.host is not None and _may_head(parts.principal, taken)
    for person, seat, rule in _centres(people, parts, taken, swapped=swapped):
        taken.claim(person, seat, rule)
    two_hosts = parts.second is not None and taken.holder(opposite_host(seats)) is parts.second
    if not swapped:
        for person, seat, rule in _guests_of_honour(parts, taken, profile):
            taken.claim(person, seat, rule)
    order = seat_order(seats, two_hosts=two_hosts, tie=profile.tie)
    taken.seat_displaced(order)
    elsewhere = profile.interpreter is InterpreterPlace.ELSEWHERE
    waiting = () if elsewhere else tuple(_seat_interpreters(people, parts, taken))
    return Pins(taken.pins(), order, two_hosts, waiting)


def check_locks(people: Sequence[Person], seats: int) -> None:
    """Raise `UserError` for a lock on a chair that does not exist, or two locks on one chair."""
    holders: dict[int, Person] = {}
    for person in people:
        if person.seat is None:
            continue
        if not 0 <= person.seat < seats:
            raise UserError(
                Message(
                    "“{person}”锁定在座{seat}，而座位从0到{last}。",
                    person=person.title,
                    seat=person.seat,
                    last=seats - 1,
                ),
                field="seat",
            )
        other = holders.setdefault(person.seat, person)
        if other is not person:
            first, second = titles_of(other, person)
            raise UserError(
                Message("“{one}”和“{other}”都锁定在座{seat}。", one=first, other=second, seat=person.seat),
                field="seat",
            )


def takes_chair(person: Person, profile: Profile) -> bool:
    """Return whether someone needs a chair: an interpreter who sits behind does not, unless locked to one."""
    return person.counts or person.seat is not None or profile.interpreter is not InterpreterPlace.BEHIND


class _ChairAssignment:
    """The chairs given away so far, each once."""

    def __init__(self, seats: int) -> None:
        self.seats = seats
        self._pins: dict[int, Pin] = {}
        self._displaced: list[tuple[Person, int]] = []

    def holder(self, seat: int) -> Person | None:
        """Return who has a chair so far."""
        pin = self._pins.get(seat)
        return pin.person if pin else None

    def seat_of(self, person: Person | None) -> int | None:
        """Return the chair someone has so far."""
        return next((seat for seat, pin in self._pins.items() if pin.person is person), None)

    def lock(self, person: Person, seat: int) -> None:
        """Give a person the chair that the user locked."""
        self._pins[seat] = Pin(person, seat, SeatRule.LOCK)

    def claim(self, person: Person, seat: int, rule: SeatRule) -> None:
        """Give a person the chair of the part, unless locked elsewhere; note the person if it is taken."""
        if self.seat_of(person) is not None:
            return
        if seat in self._pins:
            self._displaced.append((person, seat))
        else:
            self._pins[seat] = Pin(person, seat, rule)

    def seat_displaced(self, order: Sequence[int]) -> None:
        """Give the people whose chair was taken the best chairs left."""
        for person, wanted in self._displaced:
            seat = next(seat for seat in order if seat not in self._pins)
            self._pins[seat] = Pin(person, seat, SeatRule.DISPLACED, wanted)

    def free_to_the_right(self, seat: int) -> int:
        """Return the nearest free chair at the right hand of a chair."""
        while seat in self._pins:
            seat = right_of(seat, self.seats)
        return seat

    def pins(self) -> tuple[Pin, ...]:
        """Return all pins, by chair."""
        return tuple(self._pins[seat] for seat in sorted(self._pins))


def _centres(
    people: Sequence[Person], parts: Parts, taken: _ChairAssignment, *, swapped: bool
) -> Iterator[tuple[Person, int, SeatRule]]:
    """Yield who gets the hosts' chairs: the host facing the door, the second host or hostess opposite.

    If there is no host, or the host is locked elsewhere, the highest free person of the host side takes the
    host's chair (every table has a host-side representative), or the highest guest if there are only guests.
    If the principal guest takes the host's chair, the spouse is seated by rank.
    """
    if swapped and parts.principal and parts.host:
        yield parts.principal, HOST_CHAIR, SeatRule.SWAP_PRINCIPAL
        yield parts.host, right_of(HOST_CHAIR, taken.seats), SeatRule.SWAP_HOST
        if parts.second:
            yield parts.second, left_of(HOST_CHAIR, taken.seats), SeatRule.SWAP_SECOND_HOST
        return
    if parts.host and parts.host.seat is None:
        yield parts.host, HOST_CHAIR, SeatRule.HOST
    elif deputy := _deputy(people, parts):
        rule = SeatRule.HOST_DEPUTY if deputy.side is Side.HOST else SeatRule.HEAD_GUEST
        yield deputy, HOST_CHAIR, rule
    if parts.second:
        rule = SeatRule.SECOND_HOST if _host_at_head(parts, taken) else SeatRule.SECOND_AT_FOOT
        yield parts.second, opposite_host(taken.seats), rule


def _host_at_head(parts: Parts, taken: _ChairAssignment) -> bool:
    return parts.host is not None and taken.seat_of(parts.host) == HOST_CHAIR


def _may_head(principal: Person | None, taken: _ChairAssignment) -> bool:
    """Return whether there is a principal guest whom no lock keeps from the host's chair."""
    if principal is None:
        return False
    holder = taken.holder(HOST_CHAIR)
    return holder is principal or (holder is None and principal.seat is None)


def _deputy(people: Sequence[Person], parts: Parts) -> Person | None:
    """Return who takes the host's chair if there is no host; None if the user locked someone there."""
    if any(person.seat == HOST_CHAIR for person in people):
        return None
    free = [p for p in by_rank(people) if p.counts and p.seat is None]
    hosts = [p for p in free if p.side is Side.HOST]
    if parts.host is not None:
        # The second host leaves the chair opposite only if nobody else of the host side is free.
        hosts.sort(key=lambda p: p is parts.second)
    only_guests = not any(p.side is Side.HOST and p.counts for p in people)
    return next(iter(hosts or (free if only_guests else [])), None)


def _guests_of_honour(
    parts: Parts, taken: _ChairAssignment, profile: Profile
) -> Iterator[tuple[Person, int, SeatRule]]:
    """Yield the principal guest at the host's right and the spouse at the hostess's right, or crossed.

    Without a hostess the spouse is seated by rank and there is nothing to cross: in the Western way the man
    sits at the right of the hostess and the lady at the right of the host.
    """
    seats = taken.seats
    hosts_right = right_of(HOST_CHAIR, seats)
    hostess = parts.second if parts.second and parts.second.role is TableRole.HOSTESS else None
    hostess_opposite = hostess is not None and taken.seat_of(hostess) == opposite_host(seats)
    hostess_right = right_of(opposite_host(seats), seats)
    host_at_head = _host_at_head(parts, taken)
    principal, spouse = parts.principal, parts.spouse
    if principal is None:
        return
    if profile.western_cross and hostess_opposite and host_at_head and principal.gender is not Gender.WOMAN:
        yield principal, hostess_right, SeatRule.CROSS_PRINCIPAL
        if spouse:
            yield spouse, hosts_right, SeatRule.CROSS_SPOUSE
        return
    yield principal, hosts_right, SeatRule.PRINCIPAL_GUEST if host_at_head else SeatRule.PRINCIPAL_AT_HEAD
    if spouse and hostess_opposite:
        yield spouse, hostess_right, SeatRule.SPOUSE


def _seat_interpreters(people: Sequence[Person], parts: Parts, taken: _ChairAssignment) -> Iterator[Person]:
    """Seat interpreters at the right of their person; yield those whose person has no chair yet."""
    for interpreter in parts.interpreters:
        if interpreter.seat is not None or interpreter not in people:
            continue
        seat = taken.seat_of(parts.interpreted(interpreter, people))
        if seat is None:
            yield interpreter
        else:
            taken.claim(interpreter, taken.free_to_the_right(seat), SeatRule.INTERPRETER)
