"""Wishes that a plan does not meet, each with its price, found by seating the table anew.

The wish is given more weight than everything else, and the best plan that meets it within the same pins is
searched. The difference shows, by component, what the wish conflicts with. If it still cannot be met, the
pins forbid it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations
from typing import TYPE_CHECKING

from kamdesk.domain.seating.people import TableRole
from kamdesk.domain.seating.profile import Honour, InterpreterPlace
from kamdesk.domain.seating.reasons import hands_of
from kamdesk.domain.seating.seats.objective import TITLES, Points, can_talk, married
from kamdesk.domain.seating.seats.optimum import best_seating
from kamdesk.domain.seating.seats.problem import SeatProblem
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kamdesk.domain.seating.people import Person
    from kamdesk.domain.seating.seats.objective import Component
    from kamdesk.domain.seating.seats.problem import Sitters
    from kamdesk.domain.seating.seats.seated import SeatedTable


class WishKind(StrEnum):
    """The kinds of wishes about seats at one table."""

    APART = "apart"
    COUPLE = "couple"
    INTERPRETER = "interpreter"
    TALK = "talk"


@dataclass(frozen=True, slots=True)
class UnmetSeatWish:
    """A wish that the plan does not meet, and the least extra cost of meeting it.

    ``price`` is in points: None where no plan with these pins meets the wish, negative where the present plan
    is not optimal. ``points`` are the changes by component and ``moved`` the people who would change chairs.
    ``proven`` means that the price is the least, or the impossibility certain.
    """

    kind: WishKind
    people: tuple[str, ...]
    price: int | None
    points: Mapping[Component, int]
    moved: tuple[str, ...]
    proven: bool
    message: Message


@dataclass(frozen=True, slots=True)
class _Wish:
    """A wish in words, with the neighbours (right, left) that meet it or, for ``apart``, break it."""

    kind: WishKind
    people: tuple[Person, ...]
    neighbours: tuple[tuple[int, int], ...]
    words: Message

    @property
    def apart(self) -> bool:
        return self.kind is WishKind.APART

    def kept(self, seating: Sitters) -> bool:
        """Return whether a seating meets the wish."""
        pairs = {(seating[chair - 1], seating[chair]) for chair in range(len(seating))}
        return pairs.isdisjoint(self.neighbours) if self.apart else not pairs.isdisjoint(self.neighbours)


def unmet_wishes(table: SeatedTable) -> tuple[UnmetSeatWish, ...]:
    """Return every wish that a plan does not meet, with its price; each takes some hundredths of a second."""
    return tuple(_priced(table, wish) for wish in _wishes(table) if not wish.kept(table.sitters))


def _wishes(table: SeatedTable) -> Iterator[_Wish]:
    people, apart = table.objective.people, table.objective.apart
    numbers = table.objective.numbers
    for one, other in combinations(people, 2):
        pair = (numbers[one.id], numbers[other.id])
        either = (pair, pair[::-1])
        if frozenset((one.id, other.id)) in apart:
            words = Message("“{one}”与“{other}”希望分开，现为邻座", one=one.title, other=other.title)
            yield _Wish(WishKind.APART, (one, other), either, words)
        pinned = all(table.chair_of[person.id] in table.fixed for person in (one, other))
        if married(one, other) and not pinned:  # couples whom protocol separates are not counted as unmet
            words = Message("“{one}”与“{other}”是夫妇，现未相邻", one=one.title, other=other.title)
            yield _Wish(WishKind.COUPLE, (one, other), either, words)
    if table.objective.profile.interpreter is InterpreterPlace.BESIDE:
        yield from _interpreters(table)
    yield from _talks(table)


def _interpreters(table: SeatedTable) -> Iterator[_Wish]:
    numbers, profile = table.objective.numbers, table.objective.profile
    for interpreter in table.objective.people:
        person = table.objective.by_id.get(interpreter.interprets_for or "")
        if interpreter.role is not TableRole.INTERPRETER or person is None:
            continue
        pair = (numbers[interpreter.id], numbers[person.id])
        words = Message(
            "翻译“{interpreter}”不在“{person}”的{hand}侧",
            interpreter=interpreter.title,
            person=person.title,
            hand=hands_of(profile.honour).higher,
        )
        at_hand = (pair if profile.honour is Honour.RIGHT else pair[::-1],)
        yield _Wish(WishKind.INTERPRETER, (interpreter, person), at_hand, words)


def _talks(table: SeatedTable) -> Iterator[_Wish]:
    """Yield for everyone the wish to have a neighbour to talk to."""
    people, count = table.objective.people, len(table.sitters)
    for number, person in enumerate(people):
        chair = table.chair_of[person.id]
        beside = [table.person(chair - 1), table.person((chair + 1) % count)]
        if not any(beside):
            continue
        understood = [
            other for other, each in enumerate(people) if other != number and can_talk(person, each)
        ]
        neighbours = [pair for other in understood for pair in ((number, other), (other, number))]
        words = Message("“{person}”的邻座中没有语言相通的人", person=person.title)
        yield _Wish(WishKind.TALK, (person,), tuple(neighbours), words)


def _priced(table: SeatedTable, wish: _Wish) -> UnmetSeatWish:
    ways = [wish.neighbours] if wish.kind is not WishKind.TALK else _by_partner(wish.neighbours)
    tried = [_seated_with(table, way, apart=wish.apart) for way in ways]
    kept = [seating for seating, _ in tried if wish.kept(seating)]
    proven = all(proven for _, proven in tried)
    people = tuple(person.id for person in wish.people)
    if not kept:
        message = _impossible(table, wish, proven=proven)
        return UnmetSeatWish(wish.kind, people, None, {}, (), proven, message)
    best = min(kept, key=table.problem.cost)
    change = Points(table.objective.points(table.objective.chairs(best)))
    change.subtract(table.points)
    points = {component: value for component, value in change.items() if value}
    price = sum(points.values())
    moved = tuple(
        p.id for p in table.objective.people if best[table.chair_of[p.id]] != table.objective.numbers[p.id]
    )
    return UnmetSeatWish(
        wish.kind, people, price, points, moved, proven, _sentence(wish, points, price, proven=proven)
    )


def _by_partner(neighbours: Sequence[tuple[int, int]]) -> list[tuple[tuple[int, int], ...]]:
    """Return the neighbours partner by partner, so that two suitable neighbours are not rewarded twice."""
    return [(right, right[::-1]) for right in neighbours[::2]]


def _seated_with(
    table: SeatedTable, neighbours: Sequence[tuple[int, int]], *, apart: bool
) -> tuple[Sitters, bool]:
    """Seat the table so that these neighbours are preferred (or avoided) before everything else.

    Returns the seating, and whether it is proven optimal.
    """
    problem = table.problem
    most = 1 + problem.chairs * sum(
        max(max(row) for row in rows) - min(min(row) for row in rows)
        for rows in (problem.chair_cost, problem.neighbour_cost)
    )
    beside = [list(row) for row in problem.neighbour_cost]
    for right, left in neighbours:
        beside[right][left] += most if apart else -most
    changed = SeatProblem(problem.chair_cost, tuple(map(tuple, beside)), problem.fixed)
    found = best_seating(changed, table.sitters)
    return found.sitters, found.proven


def _sentence(wish: _Wish, points: Mapping[Component, int], price: int, *, proven: bool) -> Message:
    if price < 0:
        return Message("{wish}；重新排座可以满足，代价还减少{points}分", wish=wish.words, points=-price)
    if price == 0:
        return Message("{wish}；重新排座可以满足，代价不变", wish=wish.words)
    return (
        Message(
            "{wish}；要满足，代价至少增加{points}分（{parts}）",
            wish=wish.words,
            points=price,
            parts=points_text(points),
        )
        if proven
        else Message(
            "{wish}；找到的办法代价增加{points}分（{parts}）",
            wish=wish.words,
            points=price,
            parts=points_text(points),
        )
    )


def _impossible(table: SeatedTable, wish: _Wish, *, proven: bool) -> Message:
    if wish.kind is WishKind.TALK and not wish.neighbours:
        return Message("{wish}；同桌没有这样的人", wish=wish.words)
    if not proven:
        return Message("{wish}；没有找到满足的办法", wish=wish.words)
    own = [person for person in wish.people if table.chair_of[person.id] in table.fixed]
    pinned = own or [person for chair in sorted(table.fixed) if (person := table.person(chair))]
    names = "、".join(person.title for person in pinned)
    return Message("{wish}；“{names}”的座位已由规则或锁定固定，无法满足", wish=wish.words, names=names)


def points_text(points: Mapping[Component, int]) -> Message:
    """Return components with their points as text, the largest first."""
    ordered = sorted(points.items(), key=lambda item: (-item[1], item[0]))
    words = [Message("{component}{points}分", component=TITLES[c], points=f"{n:+}") for c, n in ordered]
    return joined(words)


def joined(items: Sequence[Message]) -> Message:
    """Join clauses with the list comma of the language."""
    if not items:
        return Message("无")
    *before, last = items
    return Message("{first}、{rest}", first=joined(before), rest=last) if before else last
