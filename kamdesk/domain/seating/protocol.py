"""Seats one table by protocol, with a reason for every seat (seating.md, Seats 座次).

1. People with a part take their chairs (`pins`); locks come first.
2. If there are fewer people than chairs, the lowest chairs stay empty, so that everyone sits near a host.
3. The free chairs are divided between guests and companions with the fewest same-side neighbours.
4. Guests and companions take their side's chairs by rank, the highest first.

The same people, table and profile always give the same plan. With 左为尊 the whole plan is mirrored.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from kamdesk.domain.seating.geometry import left_of, mirrored, right_of
from kamdesk.domain.seating.interleaving import Ring, interleave
from kamdesk.domain.seating.parts import by_rank, parts_of
from kamdesk.domain.seating.people import Side
from kamdesk.domain.seating.pins import Pin, check_locks, pin_people, takes_chair
from kamdesk.domain.seating.plan import SeatedRing, explained_plan
from kamdesk.domain.seating.profile import Honour, Profile
from kamdesk.domain.seating.reasons import SeatRule
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kamdesk.domain.seating.geometry import DiningTable
    from kamdesk.domain.seating.people import Person
    from kamdesk.domain.seating.pins import Pins
    from kamdesk.domain.seating.plan import SeatPlan


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatingCase:
    """The people to seat at a table, and the event's settings."""

    table: DiningTable
    people: tuple[Person, ...]
    profile: Profile = field(default_factory=Profile)


def arrange(case: SeatingCase) -> SeatPlan:
    """Seat one table.

    Raises:
        UserError: There are more people than chairs, two locks on one chair, two people for one part, or
            unknown ids; the sentence names them.
    """
    seats, profile = case.table.seats, case.profile
    check_locks(case.people, seats)
    people = tuple(_seen_right_handed(person, seats, profile.honour) for person in case.people)
    seating = _seat(people, seats, profile)
    unlocked = seating
    if any(person.seat is not None for person in people):
        unlocked = _seat(tuple(replace(person, seat=None) for person in people), seats, profile)
    return explained_plan(seating, min(seating.same_side, unlocked.same_side), profile)


def _seen_right_handed(person: Person, seats: int, honour: Honour) -> Person:
    if person.seat is None or honour is Honour.RIGHT:
        return person
    return replace(person, seat=mirrored(person.seat, seats))


def _seat(people: tuple[Person, ...], seats: int, profile: Profile) -> SeatedRing:
    """Give everybody a chair, right-handed."""
    parts = parts_of(people)
    seated = [person for person in people if takes_chair(person, profile)]
    if len(seated) > seats:
        raise UserError(
            Message("{people}人要坐，只有{seats}个座位。", people=len(seated), seats=seats), field="people"
        )
    pins = pin_people(seated, parts, seats, profile)
    empty = SeatedRing(seats, {}, pins, parts, people)
    for interpreter in pins.waiting:
        pins = _beside_person(replace(empty, pins=pins), interpreter, seated)
    return _fill(replace(empty, pins=pins), seated)


def _beside_person(empty: SeatedRing, interpreter: Person, seated: Sequence[Person]) -> Pins:
    """Pin an interpreter beside someone whose chair follows from the order: at the right, otherwise the left.

    Every chair is tried except those beside a host, which are for the highest guests. Chairs count only if
    this interpreter and those pinned before come out beside their people. Of these the one with the fewest
    same-side neighbours is taken, then the highest. If there is none, the interpreter gets the lowest chair.
    """
    pins = empty.pins
    closed = {pin.seat for pin in pins.settled} | _beside_hosts(empty)
    found: list[tuple[bool, int, int, Pins]] = []
    for place, seat in enumerate(pins.order):
        if seat in closed:
            continue
        tried = replace(pins, settled=(*pins.settled, Pin(interpreter, seat, SeatRule.INTERPRETER)))
        seating = _fill(replace(empty, pins=tried), seated)
        pinned = [each for each in pins.waiting if seating.rule_of(each) is SeatRule.INTERPRETER]
        if all(seating.hand_of_person(each) for each in pinned):
            at_left = seating.hand_of_person(interpreter) is Honour.LEFT
            found.append((at_left, seating.same_side, place, tried))
    return min(found, key=lambda each: each[:3])[3] if found else pins


def _fill(empty: SeatedRing, seated: Sequence[Person]) -> SeatedRing:
    """Seat everyone without a pin: interpreters lowest, the others by rank in their side's chairs."""
    pins = empty.pins
    chairs = {pin.seat: pin for pin in pins.settled}
    pinned = {pin.person.id for pin in pins.settled}
    rest = by_rank(person for person in seated if person.id not in pinned)
    free = [seat for seat in pins.order if seat not in chairs][: len(rest)]  # the lowest stay empty
    for interpreter in [person for person in rest if not person.counts]:
        seat = free.pop()
        chairs[seat] = Pin(interpreter, seat, SeatRule.INTERPRETER_ELSEWHERE)
    guests = [person for person in rest if person.counts and person.side is Side.GUEST]
    companions = [person for person in rest if person.counts and person.side is Side.HOST]
    pinned_ring = replace(empty, chairs=chairs)
    sides = _sides_of(pinned_ring, free, len(companions)) if free else {}
    for seat in free:
        person, rule = (
            (guests.pop(0), SeatRule.ORDER)
            if sides[seat] is Side.GUEST
            else (companions.pop(0), SeatRule.INTERLEAVE)
        )
        chairs[seat] = Pin(person, seat, rule)
    return replace(empty, chairs=MappingProxyType(dict(sorted(chairs.items()))))


def _sides_of(pinned: SeatedRing, free: Sequence[int], companions: int) -> Mapping[int, Side]:
    """Decide which side gets which free chair."""
    ring = Ring(
        settled=tuple(None if seat in free else pinned.side(seat) for seat in range(pinned.seats)),
        order=tuple(free),
        beside_hosts=frozenset(_beside_hosts(pinned).intersection(free)),
        companions=companions,
    )
    return interleave(ring)


def _beside_hosts(seating: SeatedRing) -> set[int]:
    return {step(centre, seating.seats) for centre in seating.pins.centres for step in (right_of, left_of)}
