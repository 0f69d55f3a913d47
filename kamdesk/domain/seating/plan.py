"""A seated table and what is said about it: names of chairs, reasons, counts and notes."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from types import MappingProxyType
from typing import TYPE_CHECKING

from kamdesk.domain.seating.geometry import (
    HOST_CHAIR,
    left_of,
    mirrored,
    opposite_host,
    right_of,
    seat_label,
    sides_can_alternate,
)
from kamdesk.domain.seating.interleaving import same_side_neighbours
from kamdesk.domain.seating.people import Side, TableRole
from kamdesk.domain.seating.profile import Honour
from kamdesk.domain.seating.reasons import (
    SeatRule,
    companion_between_guests,
    companion_in_order,
    displaced,
    fixed_reason,
    guest_in_order,
    hands_of,
    interpreter_behind,
    interpreter_beside,
    interpreter_elsewhere,
    interpreter_near,
)
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping

    from kamdesk.domain.seating.parts import Parts
    from kamdesk.domain.seating.people import Person
    from kamdesk.domain.seating.pins import Pin, Pins
    from kamdesk.domain.seating.profile import Profile
    from kamdesk.domain.seating.reasons import Hands, SeatReason


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatPlan:
    """Who sits where and why.

    ``assignment`` is the person in each taken chair; ``labels`` names every chair. ``same_side_adjacent``
    counts neighbours of the same side; ``unavoidable_same_side`` is the least possible number if the user had
    locked nobody (of too many chairs the lowest stay empty). ``notes`` are remarks on the plan as a whole.
    """

    assignment: Mapping[int, str]
    labels: Mapping[int, Message]
    reasons: Mapping[str, SeatReason]
    same_side_adjacent: int
    unavoidable_same_side: int
    precedence_inversions: int
    notes: tuple[Message, ...] = ()

    @property
    def chosen_same_side(self) -> int:
        """The number of same-side neighbours caused by the user's locks."""
        return self.same_side_adjacent - self.unavoidable_same_side

    @property
    def pinned(self) -> Mapping[int, str]:
        """The chairs that a part or a lock gave to one person; all others were filled in order."""
        return {
            seat: person
            for seat, person in self.assignment.items()
            if self.reasons[person].rule not in (SeatRule.ORDER, SeatRule.INTERLEAVE)
        }


def precedence_inversions(places: Mapping[Person, int]) -> int:
    """Count the pairs of one side in which the higher rank has the lower place (0 is the highest)."""
    return sum(
        one.side is other.side and (one.rank - other.rank) * (places[one] - places[other]) < 0
        for one, other in combinations(places, 2)
    )


@dataclass(frozen=True, slots=True)
class SeatedRing:
    """A seated table, right-handed: each taken chair with the person and the rule that gave it."""

    seats: int
    chairs: Mapping[int, Pin]
    pins: Pins
    parts: Parts
    people: tuple[Person, ...]

    @property
    def same_side(self) -> int:
        """The number of neighbours of the same side."""
        return same_side_neighbours([self.side(seat) for seat in range(self.seats)])

    def holder(self, seat: int) -> Person | None:
        """Return who sits on a chair, if anybody."""
        pin = self.chairs.get(seat)
        return pin.person if pin else None

    def side(self, seat: int) -> Side:
        """Return the side that sits on a chair; neutral if the chair is empty."""
        person = self.holder(seat)
        return person.side if person and person.counts else Side.NEUTRAL

    def seat_of(self, person: Person | None) -> int | None:
        """Return the chair of a person, if any."""
        return next((seat for seat, pin in self.chairs.items() if pin.person is person), None)

    def rule_of(self, person: Person) -> SeatRule | None:
        """Return the rule that gave a person the chair, if any."""
        return next((pin.rule for pin in self.chairs.values() if pin.person is person), None)

    def hand_of_person(self, interpreter: Person) -> Honour | None:
        """Return at which hand of the person interpreted for an interpreter sits; None if not beside."""
        seat = self.seat_of(self.parts.interpreted(interpreter, self.people))
        own = self.seat_of(interpreter)
        if seat is None or own is None:
            return None
        hands = {left_of(seat, self.seats): Honour.LEFT, right_of(seat, self.seats): Honour.RIGHT}
        return hands.get(own)

    def placed_by(self, rule: SeatRule) -> list[int]:
        """Return the chairs that a rule gave, the highest first."""
        return [seat for seat in self.pins.order if seat in self.chairs and self.chairs[seat].rule is rule]

    def is_beside_guest(self, seat: int) -> bool:
        """Return whether the nearest person of a side, to the right or to the left, is a guest."""
        return any(self._next_side(seat, step) is Side.GUEST for step in (right_of, left_of))

    def _next_side(self, seat: int, step: Callable[[int, int], int]) -> Side:
        chair = step(seat, self.seats)
        while chair != seat and self.side(chair) is Side.NEUTRAL:
            chair = step(chair, self.seats)
        return self.side(chair) if chair != seat else Side.NEUTRAL


def explained_plan(seating: SeatedRing, unavoidable: int, profile: Profile) -> SeatPlan:
    """Turn a right-handed ring into the plan as it stands in the hall, with a reason for each seat."""
    seats = seating.seats
    left_handed = profile.honour is Honour.LEFT
    in_hall = {seat: mirrored(seat, seats) if left_handed else seat for seat in range(seats)}
    second = in_hall[opposite_host(seats)] if seating.parts.second else None
    labels = {seat: seat_label(in_hall[seat], seats, second) for seat in range(seats)}
    writer = _ReasonWriter(seating, labels, hands_of(profile.honour))
    in_order = [
        (seat, pin)
        for seat, pin in seating.chairs.items()
        if pin.rule in (SeatRule.ORDER, SeatRule.INTERLEAVE)
    ]
    return SeatPlan(
        assignment=MappingProxyType(
            dict(sorted((in_hall[seat], pin.person.id) for seat, pin in seating.chairs.items()))
        ),
        labels=MappingProxyType(dict(sorted((in_hall[seat], label) for seat, label in labels.items()))),
        reasons=MappingProxyType(writer.reasons()),
        same_side_adjacent=seating.same_side,
        unavoidable_same_side=unavoidable,
        precedence_inversions=precedence_inversions(
            {pin.person: seating.pins.order.index(seat) for seat, pin in in_order}
        ),
        notes=tuple(_notes(seating, unavoidable, profile)),
    )


class _ReasonWriter:
    """Writes the reason for each person's chair."""

    def __init__(self, seating: SeatedRing, labels: Mapping[int, Message], hands: Hands) -> None:
        self._seating = seating
        self._labels = labels
        self._hands = hands
        self._places = {
            seat: place
            for rule in (SeatRule.ORDER, SeatRule.INTERLEAVE)
            for place, seat in enumerate(seating.placed_by(rule), start=1)
        }
        self._guests = sum(seating.side(seat) is Side.GUEST for seat in seating.chairs)

    def reasons(self) -> dict[str, SeatReason]:
        """Return the reason of every person, including those without a chair."""
        reasons = {pin.person.id: self._reason(pin) for pin in self._seating.chairs.values()}
        for interpreter in self._seating.parts.interpreters:
            if interpreter.id not in reasons:
                reasons[interpreter.id] = interpreter_behind(self._interpreted(interpreter))
        return reasons

    def _reason(self, pin: Pin) -> SeatReason:
        label = self._labels[pin.seat]
        match pin.rule:
            case SeatRule.ORDER:
                return guest_in_order(label, self._places[pin.seat], self._hands)
            case SeatRule.INTERLEAVE:
                return self._companion(pin.seat)
            case SeatRule.DISPLACED if pin.wanted is not None:
                holder = self._seating.chairs[pin.wanted].person.title
                return displaced(self._labels[pin.wanted], holder, label)
            case SeatRule.INTERPRETER:
                return self._interpreter(pin)
            case SeatRule.INTERPRETER_ELSEWHERE:
                return interpreter_elsewhere(label)
        return fixed_reason(pin.rule, self._hands)

    def _companion(self, seat: int) -> SeatReason:
        label, place = self._labels[seat], self._places[seat]
        beside_guest = self._seating.is_beside_guest(seat)
        if beside_guest and self._guests > 1:
            return companion_between_guests(label, place)
        return companion_in_order(label, place, beside_guest=beside_guest)

    def _interpreter(self, pin: Pin) -> SeatReason:
        whom = self._interpreted(pin.person)
        hand = self._seating.hand_of_person(pin.person)
        if hand is None:
            return interpreter_near(whom, self._hands.higher)
        return interpreter_beside(whom, self._hands.higher if hand is Honour.RIGHT else self._hands.lower)

    def _interpreted(self, interpreter: Person) -> Message | str:
        person = self._seating.parts.interpreted(interpreter, self._seating.people)
        if person is None:
            return Message("来宾")
        return Message("主宾") if person is self._seating.parts.principal else person.title


def _notes(seating: SeatedRing, unavoidable: int, profile: Profile) -> Iterator[Message]:
    """Yield remarks on the plan as a whole, including what cannot be avoided."""
    chosen = seating.same_side - unavoidable
    if unavoidable:
        yield Message("同侧相邻{count}处,不可避免", count=unavoidable)
    if unavoidable and len(seating.chairs) < seating.seats:
        yield Message("人少于座位,空出的是最低的座位,同侧相邻按此计算")
    if chosen:
        yield Message("因锁定座位多出同侧相邻{count}处", count=chosen)
    if unavoidable and seating.pins.two_hosts and not sides_can_alternate(seating.seats):
        yield Message("{seats}人桌两位主人相对而坐,主客无法全部相间(座位数须为4的倍数)", seats=seating.seats)
    chairs = {seat: pin.person for seat, pin in seating.chairs.items()}
    yield from switches_without_effect(profile, {pin.rule for pin in seating.chairs.values()}, chairs)
    yield from lonely_guests(chairs, seating.seats)


def switches_without_effect(
    profile: Profile, rules: Collection[SeatRule], chairs: Mapping[int, Person]
) -> Iterator[Message]:
    """Yield which settings of the event cannot apply to this table; ``rules`` are those that gave chairs."""
    head = chairs.get(HOST_CHAIR)
    if profile.western_cross and SeatRule.CROSS_PRINCIPAL not in rules:
        yield Message("西式交叉在本桌不适用:须有男女主人相对而坐和男主宾")
    if profile.swap_host and (head is None or head.role is not TableRole.PRINCIPAL_GUEST):
        yield Message("主宾坐主位在本桌不适用:须有主人和主宾,且没有另行锁定")


def lonely_guests(chairs: Mapping[int, Person], seats: int) -> Iterator[Message]:
    """Yield a remark for each guest with an empty chair on both sides."""
    for seat, person in chairs.items():
        beside = {left_of(seat, seats), right_of(seat, seats)}
        if person.side is Side.GUEST and beside.isdisjoint(chairs):
            yield Message("来宾“{person}”两侧都是空位", person=person.title)
