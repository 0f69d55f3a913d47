"""The chairs that belong to one person alone, before all others come in order (seating.md, Seats 1, 2, 5, 7).

A lock of the user goes before every rule. Then come the hosts at the two centres, the principal guest at the
host's right and the principal guest's spouse at the hostess's right, or both crossed as in the West, or the
principal guest in the host's chair; last the interpreter at the principal guest's right. Who finds the chair
given away takes the best one left. Right is meant here throughout; 左为尊 is the mirrored plan.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kamdesk.domain.seating.geometry import HOST_CHAIR, left_of, opposite_host, right_of
from kamdesk.domain.seating.parts import in_order
from kamdesk.domain.seating.people import Gender, Role, Side, titles_of
from kamdesk.domain.seating.profile import InterpreterPlace
from kamdesk.domain.seating.reasons import Rule
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
    """A person, the chair, and the rule that gave it; ``wanted`` is the chair that was given away, if any."""

    person: Person
    seat: int
    rule: Rule
    wanted: int | None = None


@dataclass(frozen=True, slots=True)
class Pins:
    """The pinned people, all chairs in order, and interpreters who wait until their person has a chair."""

    settled: tuple[Pin, ...]
    order: tuple[int, ...]
    two_hosts: bool
    waiting: tuple[Person, ...] = ()

    @property
    def centres(self) -> frozenset[int]:
        """The chairs of the hosts."""
        return frozenset(self.order[:2] if self.two_hosts else self.order[:1])


def pin_people(people: Sequence[Person], parts: Parts, seats: int, profile: Profile) -> Pins:
    """Give each part of a table its chair; the locks have been found possible by `check_locks`."""
    taken = _Chairs(seats)
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
    waiting = () if elsewhere else tuple(_beside(people, parts, taken))
    return Pins(taken.pins(), order, two_hosts, waiting)


def check_locks(people: Sequence[Person], seats: int) -> None:
    """Refuse, by `UserError`, a lock on a chair that is not there and two locks on one chair."""
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
    """Whether someone needs a chair at the table: an interpreter behind does not, unless locked to one."""
    return person.counts or person.seat is not None or profile.interpreter is not InterpreterPlace.BEHIND


class _Chairs:
    """Chairs as they are given away, each once."""

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
        """Give the chair the user locked."""
        self._pins[seat] = Pin(person, seat, Rule.LOCK)

    def claim(self, person: Person, seat: int, rule: Rule) -> None:
        """Give a person the chair of the part, unless locked elsewhere; remember who comes too late."""
        if self.seat_of(person) is not None:
            return
        if seat in self._pins:
            self._displaced.append((person, seat))
        else:
            self._pins[seat] = Pin(person, seat, rule)

    def seat_displaced(self, order: Sequence[int]) -> None:
        """Give those who came too late the best chairs left."""
        for person, wanted in self._displaced:
            seat = next(seat for seat in order if seat not in self._pins)
            self._pins[seat] = Pin(person, seat, Rule.DISPLACED, wanted)

    def free_to_the_right(self, seat: int) -> int:
        """Return the nearest free chair at the right hand of a chair."""
        while seat in self._pins:
            seat = right_of(seat, self.seats)
        return seat

    def pins(self) -> tuple[Pin, ...]:
        """Return all that was given away, by chair."""
        return tuple(self._pins[seat] for seat in sorted(self._pins))


def _centres(
    people: Sequence[Person], parts: Parts, taken: _Chairs, *, swapped: bool
) -> Iterator[tuple[Person, int, Rule]]:
    """The host faces the door, the second host or hostess sits opposite; or the principal guest is put first.

    A table without a host, or whose host is locked elsewhere, is headed by the highest of the host side who
    is free (every table has a host-side representative), or by the highest guest where there are only guests.
    Where the principal guest is put first, the chair at the hostess's right is the principal guest's own, so
    the spouse comes by rank.
    """
    if swapped and parts.principal and parts.host:
        yield parts.principal, HOST_CHAIR, Rule.SWAP_PRINCIPAL
        yield parts.host, right_of(HOST_CHAIR, taken.seats), Rule.SWAP_HOST
        if parts.second:
            yield parts.second, left_of(HOST_CHAIR, taken.seats), Rule.SWAP_SECOND_HOST
        return
    if parts.host and parts.host.seat is None:
        yield parts.host, HOST_CHAIR, Rule.HOST
    elif deputy := _deputy(people, parts):
        rule = Rule.HOST_DEPUTY if deputy.side is Side.HOST else Rule.HEAD_GUEST
        yield deputy, HOST_CHAIR, rule
    if parts.second:
        rule = Rule.SECOND_HOST if _host_at_head(parts, taken) else Rule.SECOND_AT_FOOT
        yield parts.second, opposite_host(taken.seats), rule


def _host_at_head(parts: Parts, taken: _Chairs) -> bool:
    return parts.host is not None and taken.seat_of(parts.host) == HOST_CHAIR


def _may_head(principal: Person | None, taken: _Chairs) -> bool:
    """Whether there is a principal guest whom no lock keeps from the host's chair."""
    if principal is None:
        return False
    holder = taken.holder(HOST_CHAIR)
    return holder is principal or (holder is None and principal.seat is None)


def _deputy(people: Sequence[Person], parts: Parts) -> Person | None:
    """Who heads the table for want of a host; nobody where the user has given the chair away."""
    if any(person.seat == HOST_CHAIR for person in people):
        return None
    free = [p for p in in_order(people) if p.counts and p.seat is None]
    hosts = [p for p in free if p.side is Side.HOST]
    if parts.host is not None:
        hosts.sort(key=lambda p: p is parts.second)  # who sits opposite the host leaves that place last
    only_guests = not any(p.side is Side.HOST and p.counts for p in people)
    return next(iter(hosts or (free if only_guests else [])), None)


def _guests_of_honour(parts: Parts, taken: _Chairs, profile: Profile) -> Iterator[tuple[Person, int, Rule]]:
    """The principal guest at the host's right, the spouse at the hostess's right; crossed in the West.

    Without a hostess the spouse comes by rank like any other guest, and there is nothing to cross: in the
    West the man sits at the right of the lady of the house, the lady at the right of the host.
    """
    seats = taken.seats
    hosts_right = right_of(HOST_CHAIR, seats)
    hostess = parts.second if parts.second and parts.second.role is Role.HOSTESS else None
    hostess_opposite = hostess is not None and taken.seat_of(hostess) == opposite_host(seats)
    hostess_right = right_of(opposite_host(seats), seats)
    host_at_head = _host_at_head(parts, taken)
    principal, spouse = parts.principal, parts.spouse
    if principal is None:
        return
    if profile.western_cross and hostess_opposite and host_at_head and principal.gender is not Gender.WOMAN:
        yield principal, hostess_right, Rule.CROSS_PRINCIPAL
        if spouse:
            yield spouse, hosts_right, Rule.CROSS_SPOUSE
        return
    yield principal, hosts_right, Rule.PRINCIPAL_GUEST if host_at_head else Rule.PRINCIPAL_AT_HEAD
    if spouse and hostess_opposite:
        yield spouse, hostess_right, Rule.SPOUSE


def _beside(people: Sequence[Person], parts: Parts, taken: _Chairs) -> Iterator[Person]:
    """Seat interpreters at the right of their person; yield those whose person has no chair yet."""
    for interpreter in parts.interpreters:
        if interpreter.seat is not None or interpreter not in people:
            continue
        seat = taken.seat_of(parts.interpreted(interpreter, people))
        if seat is None:
            yield interpreter
        else:
            taken.claim(interpreter, taken.free_to_the_right(seat), Rule.INTERPRETER)
