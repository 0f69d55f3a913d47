"""The order in which people are served (seating.md, Serving order 侍应顺序).

One waiter starts with the female principal guest, otherwise the male one, then the hostess or host, then
clockwise. Two waiters, for high grades: one starts with the principal guest, the other with the guest at the
second host's right, each up to the chair before the other's start (``REG``), which gives two equal halves; a
public text (``S6``) lets the first serve that guest as well and the second start with the second host. Empty
chairs are skipped; the interpreter is served in passing. With 左为尊 plan and round are mirrored. Drinks come
from the right and dishes from the left of each person, which does not affect the order.

Where a rule cannot be applied, no order is invented: the answer says what is not defined.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kamdesk.domain.seating.geometry import HOST_CHAIR, left_of, mirrored, opposite_host, right_of
from kamdesk.domain.seating.parts import parts_of
from kamdesk.domain.seating.people import Gender, Side, TableRole
from kamdesk.domain.seating.profile import Honour, Profile, ServingRule
from kamdesk.domain.seating.reasons import hands_of
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kamdesk.domain.seating.parts import Parts
    from kamdesk.domain.seating.people import Person
    from kamdesk.domain.seating.reasons import Hands


@dataclass(frozen=True, slots=True)
class ServingOrder:
    """The people each waiter serves, in order, or a sentence if the order is not defined."""

    rounds: tuple[tuple[str, ...], ...] = ()
    not_defined: Message | None = None


def serving_order(
    assignment: Mapping[int, str],
    people: Sequence[Person],
    seats: int,
    *,
    waiters: int = 1,
    profile: Profile | None = None,
) -> ServingOrder:
    """Return the order of serving a seated table; raises `UserError` unless there are one or two waiters."""
    profile = profile or Profile()
    chairs = seated_people(assignment, people, seats, profile.honour)
    round_ = _ServingRound(chairs, seats, parts_of(people), hands_of(profile.honour))
    if waiters == 1:
        return round_.of_one()
    if waiters == 2:
        return round_.of_two(profile.serving)
    raise UserError(
        Message("侍应顺序只规定了一名或两名服务员，这里是{waiters}名。", waiters=waiters), field="waiters"
    )


def seated_people(
    assignment: Mapping[int, str], people: Sequence[Person], seats: int, honour: Honour
) -> dict[int, Person]:
    """Return who sits in each taken chair of a plan, right-handed.

    Raises `UserError` for unknown chairs or people, and for someone in two chairs.
    """
    by_id = {person.id: person for person in people}
    chairs: dict[int, Person] = {}
    for seat, person in assignment.items():
        if person not in by_id:
            raise UserError(
                Message("座{seat}上的“{person}”不在名单中。", seat=seat, person=person), field="assignment"
            )
        if not 0 <= seat < seats:
            raise UserError(
                Message(
                    "“{person}”的座{seat}不存在，座位从0到{last}。", person=person, seat=seat, last=seats - 1
                ),
                field="assignment",
            )
        if by_id[person] in chairs.values():
            raise UserError(Message("“{person}”占了两个座位。", person=person), field="assignment")
        chairs[mirrored(seat, seats) if honour is Honour.LEFT else seat] = by_id[person]
    return chairs


class _ServingRound:
    """The waiters' way round a seated table, right-handed: clockwise is by rising chair number."""

    def __init__(self, chairs: Mapping[int, Person], seats: int, parts: Parts, hands: Hands) -> None:
        self._hands = hands
        self._chairs = chairs
        self._seats = seats
        self._parts = parts
        self._seat_of = {person.id: seat for seat, person in chairs.items()}

    def of_one(self) -> ServingOrder:
        """Return the order of one waiter."""
        starter = self._female_principal_guest() or self._seated(self._parts.principal)
        if starter is None:
            return ServingOrder(not_defined=Message("桌上没有主宾，侍应从谁开始没有规定"))
        order = self._from(self._seat_of[starter.id])
        if len(order) < 2 or not self._is_host(order[1]):
            return ServingOrder(
                not_defined=Message(
                    "应先服务“{guest}”，其下一位却不是主人或女主人，侍应顺序没有规定，请人工确定",
                    guest=starter.title,
                )
            )
        return ServingOrder((tuple(person.id for person in order),))

    def of_two(self, rule: ServingRule) -> ServingOrder:
        """Return the orders of two waiters."""
        principal, host, second = map(
            self._seated, (self._parts.principal, self._parts.host, self._parts.second)
        )
        if principal is None:
            return ServingOrder(not_defined=Message("桌上没有主宾，侍应从谁开始没有规定"))
        centres = [HOST_CHAIR, opposite_host(self._seats)]
        if not host or not second or [self._seat_of[host.id], self._seat_of[second.id]] != centres:
            return ServingOrder(
                not_defined=Message(
                    "主人与第二主人（女主人）没有相对而坐，两名服务员的顺序没有规定，请人工确定"
                )
            )
        first = self._seat_of[principal.id]
        other_host = host if self._right_hand(second) == first else second
        other = self._right_hand(other_host)
        guest = self._chairs.get(other)
        if guest is None or guest.side is not Side.GUEST or not guest.counts:
            return ServingOrder(
                not_defined=Message(
                    "“{host}”{hand}侧没有来宾，第二名服务员从谁开始没有规定，请人工确定",
                    host=other_host.title,
                    hand=self._hands.higher,
                )
            )
        start = other if rule is ServingRule.REGULATION else left_of(other, self._seats)
        everybody = self._from(first)
        turn = next(place for place, person in enumerate(everybody) if self._seat_of[person.id] == start)
        ids = tuple(person.id for person in everybody)
        return ServingOrder((ids[:turn], ids[turn:]))

    def _right_hand(self, person: Person) -> int:
        return right_of(self._seat_of[person.id], self._seats)

    def _seated(self, person: Person | None) -> Person | None:
        return person if person and person.id in self._seat_of else None

    def _female_principal_guest(self) -> Person | None:
        """Return the female principal guest: the principal guest, or the principal guest's wife."""
        for person in (self._parts.principal, self._parts.spouse):
            if person and person.gender is Gender.WOMAN and self._seated(person):
                return person
        return None

    def _is_host(self, person: Person) -> bool:
        heads = self._chairs.get(HOST_CHAIR) is person and person.side is Side.HOST
        return heads or person.role in (TableRole.HOST, TableRole.SECOND_HOST, TableRole.HOSTESS)

    def _from(self, start: int) -> list[Person]:
        """Return everybody clockwise from a chair."""
        return [
            self._chairs[seat] for seat in sorted(self._chairs, key=lambda seat: (seat - start) % self._seats)
        ]
