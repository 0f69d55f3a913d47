"""The order in which people are served (seating.md, Serving order 侍应顺序).

One waiter: from the female principal guest, else from the male one; then the hostess or host; clockwise. Two
waiters for high grades: one from the principal guest, the other from the guest at the second host's right,
each up to the chair before the other's start (``REG``), which are two equal halves; a public text (``S6``)
lets the first serve that guest as well and the second start with the second host. Empty chairs are not
visited, the interpreter is served in passing. With 左为尊 the plan is mirrored and the round with it. Drinks
come from the right and dishes from the left of each person, which changes nothing in whose turn it is.

Where a rule cannot hold, the order is not improvised: the answer says in a sentence what is not defined.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kamdesk.domain.seating.geometry import HOST_CHAIR, left_of, mirrored, opposite_host, right_of
from kamdesk.domain.seating.parts import parts_of
from kamdesk.domain.seating.people import Gender, Role, Side
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
    """Whom each waiter serves, one after the other; a sentence instead where the order is not defined."""

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
    """Return the order of serving a seated table; raises `UserError` for other than one or two waiters."""
    profile = profile or Profile()
    chairs = seated_people(assignment, people, seats, profile.honour)
    round_ = _Round(chairs, seats, parts_of(people), hands_of(profile.honour))
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
    """Return who sits in each taken chair of a plan, seen right-handed.

    Raises `UserError` for chairs or people that are not there, and for someone in two chairs.
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


class _Round:
    """The walk of the waiters round a seated ring, right-handed: clockwise is from chair to chair upwards."""

    def __init__(self, chairs: Mapping[int, Person], seats: int, parts: Parts, hands: Hands) -> None:
        self._hands = hands
        self._chairs = chairs
        self._seats = seats
        self._parts = parts
        self._seat_of = {person.id: seat for seat, person in chairs.items()}

    def of_one(self) -> ServingOrder:
        """From the female principal guest, else the male one, then the hostess or host, clockwise."""
        starter = self._lady() or self._seated(self._parts.principal)
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
        """From the principal guest, and from the guest at the other host's right."""
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

    def _lady(self) -> Person | None:
        """The female principal guest: the principal guest, or the principal guest's wife."""
        for person in (self._parts.principal, self._parts.spouse):
            if person and person.gender is Gender.WOMAN and self._seated(person):
                return person
        return None

    def _is_host(self, person: Person) -> bool:
        heads = self._chairs.get(HOST_CHAIR) is person and person.side is Side.HOST
        return heads or person.role in (Role.HOST, Role.SECOND_HOST, Role.HOSTESS)

    def _from(self, start: int) -> list[Person]:
        """Everybody clockwise from a chair."""
        return [
            self._chairs[seat] for seat in sorted(self._chairs, key=lambda seat: (seat - start) % self._seats)
        ]
