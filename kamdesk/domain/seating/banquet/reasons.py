"""Why a guest sits at a table: what the place costs, what others would cost, what conflicts with a wish.

Every number is the difference of two totals of the objective, so it can be recomputed, and the sentences
claim no more than that. Only single moves and swaps are considered; chains of them are left to the search.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kamdesk.domain.seating.banquet import objective
from kamdesk.domain.seating.banquet.counted_plan import CountedPlan
from kamdesk.domain.seating.banquet.late import may_swap
from kamdesk.domain.seating.people import Gender
from kamdesk.domain.seating.reasons import RuleSource
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from kamdesk.domain.seating.banquet.values import Assignment, Banquet, Guest, Wish

COMPONENTS: Final[Mapping[str, Message]] = {
    "precedence": Message("桌次低于应坐"),
    "together": Message("应同桌的分开"),
    "apart": Message("应分开的同桌"),
    "host": Message("主方陪同人数"),
    "language": Message("无人可交谈"),
    "lone_woman": Message("独自一位女士"),
    "diet": Message("特殊餐分散"),
    "underfull": Message("桌未坐满"),
}
"""The titles of the components of the objective."""


_MOST_NAMED: Final = 3
"""A sentence names at most this many conflicts."""


@dataclass(frozen=True, slots=True)
class PlaceCost:
    """One cost of a place: its component, points and sentence."""

    component: str
    points: int
    sentence: Message


@dataclass(frozen=True, slots=True)
class TableChange:
    """A move or swap.

    ``places`` are the new tables of the people who move; ``parts`` is the change of each component in points.
    """

    places: Mapping[int, int]
    delta: int
    parts: Mapping[str, int]
    sentence: Message


@dataclass(frozen=True, slots=True)
class GuestReason:
    """Why a guest sits at a table: what speaks for it, what it costs, and the best other place, if any."""

    guest: Guest
    rank: int
    keeps: tuple[Message, ...]
    costs: tuple[PlaceCost, ...]
    best: TableChange | None

    @property
    def source(self) -> RuleSource:
        """Where the rule is written: a lock is the user's decision, all else weighs rules and wishes."""
        allowed = self.guest.allowed_tables
        return RuleSource.USER if allowed is not None and len(allowed) == 1 else RuleSource.WEIGHTS

    @property
    def sentence(self) -> Message:
        """The whole reason as one sentence."""
        parts = [*self.keeps, *(cost.sentence for cost in self.costs)]
        if not self.costs:
            parts.append(Message("没有代价"))
        if self.best is not None:
            parts.append(_best_change_text(self.best))
        return join_sentences(parts)


@dataclass(frozen=True, slots=True)
class Collision:
    """What speaks against a change: a wish that it would break, or a component that it would raise."""

    points: int
    component: str
    wish: Wish | None
    sentence: Message


@dataclass(frozen=True, slots=True)
class UnmetTableWish:
    """A wish that the plan does not meet, and the cheapest move or swap that would meet it, if any.

    ``collisions`` are what conflicts with that change, the heaviest first.
    """

    wish: Wish
    step: TableChange | None
    collisions: tuple[Collision, ...]
    sentence: Message


class PlanExplainer:
    """Explains one plan, without changing it."""

    def __init__(self, banquet: Banquet, assignment: Assignment) -> None:
        self._plan = CountedPlan(banquet, assignment)
        self._banquet = banquet
        self._ranks = [table.rank for table in banquet.tables]
        self._seats = {table.rank: table.seats for table in banquet.tables}
        self._members: defaultdict[int, list[Guest]] = defaultdict(list)
        self._wishes: defaultdict[int, list[Wish]] = defaultdict(list)
        for guest in banquet.guests:
            self._members[assignment[guest.id]].append(guest)
        for wish in banquet.wishes:
            self._wishes[wish.first].append(wish)
            self._wishes[wish.second].append(wish)

    def guest(self, person: int, *, alternatives: bool = True) -> GuestReason:
        """Return why a guest sits there.

        Without ``alternatives`` no other place is tried, which is much faster.
        """
        guest = self._plan.guests[person]
        rank = self._plan.table_of[person]
        return GuestReason(
            guest=guest,
            rank=rank,
            keeps=tuple(self._keeps(guest, rank)),
            costs=tuple(self._costs(guest, rank)),
            best=self.best_change(person) if alternatives else None,
        )

    def best_change(self, person: int) -> TableChange | None:
        """Return the move or swap of a guest with the lowest (possibly negative) cost; None without any."""
        steps = self._changes(person)
        best = min(steps, key=lambda step: (step[0], sorted(step[1].items())), default=None)
        return None if best is None else self._change(person, best[1])

    def exchanges(self, person: int) -> tuple[tuple[int, Mapping[int, int]], ...]:
        """Return every allowed move and swap of a guest, cheapest first.

        Each is the change of cost in points and the new tables.
        """
        steps: list[tuple[int, Mapping[int, int]]] = list(self._changes(person))
        return tuple(sorted(steps, key=lambda step: (step[0], sorted(step[1].items()))))

    def swap(self, first: int, second: int) -> TableChange:
        """Return what it would cost if two people of different tables swapped."""
        places = {first: self._plan.table_of[second], second: self._plan.table_of[first]}
        return self._change(first, places)

    def unmet(self) -> tuple[UnmetTableWish, ...]:
        """Return the wishes that are not met, the heaviest first."""
        place = self._plan.table_of
        missed = [wish for wish in self._banquet.wishes if objective.wish_cost(wish, place)]
        missed.sort(key=lambda wish: (-abs(wish.weight), wish.first, wish.second))
        return tuple(self._unmet(wish) for wish in missed)

    def parts(self, places: Mapping[int, int]) -> dict[str, int]:
        """Return by component how the total changes when some people sit at other tables."""
        old = self._plan.table_of
        new = {**{person: old[person] for person in places}, **places}
        tables = {old[person] for person in places} | set(places.values())
        growth = dict.fromkeys(COMPONENTS, 0)
        for person in places:
            growth["precedence"] += self._plan.precedence(person, new[person])
            growth["precedence"] -= self._plan.precedence(person, old[person])
        for wish in self._wishes_of(places):
            ends = {end: new.get(end, old[end]) for end in (wish.first, wish.second)}
            component = "together" if wish.together else "apart"
            growth[component] += objective.wish_cost(wish, ends) - objective.wish_cost(wish, old)
        for rank in tables:
            before = self._members[rank]
            after = [guest for guest in before if new.get(guest.id, rank) == rank]
            after += [self._plan.guests[each] for each, to in places.items() if to == rank != old[each]]
            for sign, members in ((-1, before), (1, after)):
                growth["host"] += sign * objective.host_cost(objective.host_count(members))
                growth["language"] += sign * objective.language_cost(members)
                growth["lone_woman"] += sign * objective.lone_woman_cost(objective.women_count(members))
                growth["diet"] += sign * objective.diet_cost(members)
                growth["underfull"] += sign * objective.underfull_cost(self._seats[rank], len(members))
        return {name: points for name, points in growth.items() if points}

    def _changes(
        self, person: int, tables: Iterable[int] | None = None
    ) -> Iterator[tuple[int, dict[int, int]]]:
        """Yield the allowed moves and swaps of a guest to some tables, each with its change of cost."""
        plan, guest = self._plan, self._plan.guests[person]
        for rank in self._ranks if tables is None else tables:
            if rank == plan.table_of[person] or not guest.may_sit_at(rank):
                continue
            if plan.free_chairs(rank) > 0:
                yield plan.move_delta(person, rank), {person: rank}
            for other in self._members[rank]:
                if may_swap(plan, person, other.id):
                    places = {person: rank, other.id: plan.table_of[person]}
                    yield plan.swap_delta(person, other.id), places

    def _change(self, person: int, places: dict[int, int]) -> TableChange:
        parts = self.parts(places)
        delta = sum(parts.values())
        guests = self._plan.guests
        others = [other for other in places if other != person]
        if others:
            what = Message(
                "{person}与第 {table} 桌的{other}互换",
                person=guests[person].label,
                table=places[person],
                other=guests[others[0]].label,
            )
        else:
            what = Message("{person}移到第 {table} 桌", person=guests[person].label, table=places[person])
        if not parts:
            sentence = Message("{what}，总代价不变", what=what)
        else:
            sentence = Message(
                "{what}，总代价 {delta}（{parts}）", what=what, delta=_signed(delta), parts=_parts_text(parts)
            )
        return TableChange(places, delta, parts, sentence)

    def _keeps(self, guest: Guest, rank: int) -> Iterator[Message]:
        if guest.allowed_tables is not None and len(guest.allowed_tables) == 1:
            yield Message("锁定在第 {table} 桌", table=rank)
        elif guest.importance and guest.target_rank < self._ranks[-1]:
            if rank <= guest.target_rank:
                target = guest.target_rank
                yield Message("坐第 {table} 桌，不低于应坐的第 {target} 桌", table=rank, target=target)
        else:
            yield Message("坐第 {table} 桌，桌次不限", table=rank)
        met = [
            wish
            for wish in self._wishes[guest.id]
            if wish.together and not objective.wish_cost(wish, self._plan.table_of)
        ]
        if met:
            names = "、".join(self._other(wish, guest).label for wish in met)
            yield Message("与{names}同桌", names=names)

    def _costs(self, guest: Guest, rank: int) -> Iterator[PlaceCost]:
        here = self._members[rank]
        below = self._plan.precedence(guest.id, rank)
        if below:
            sentence = Message(
                "坐第 {table} 桌，低于应坐的第 {target} 桌，代价 {points}",
                table=rank,
                target=guest.target_rank,
                points=below,
            )
            yield PlaceCost("precedence", below, sentence)
        yield from self._wish_costs(guest)
        language = guest.only_language
        if language is not None and not any(language in other.speaks for other in here):
            points = objective.NOBODY_TO_TALK_TO
            yield PlaceCost("language", points, Message("同桌无人会其语言，代价 {points}", points=points))
        if guest.gender is Gender.WOMAN and objective.women_count(here) == 1:
            points = objective.LONE_WOMAN
            yield PlaceCost("lone_woman", points, Message("同桌唯一的女士，代价 {points}", points=points))
        if guest.diet is not None and sum(other.diet == guest.diet for other in here) == 1:
            points = objective.DIET
            yield PlaceCost("diet", points, Message("本桌只为其一人另备餐，代价 {points}", points=points))

    def _wish_costs(self, guest: Guest) -> Iterator[PlaceCost]:
        for wish in self._wishes[guest.id]:
            points = objective.wish_cost(wish, self._plan.table_of)
            if not points:
                continue
            other = self._other(wish, guest)
            if wish.together:
                sentence = Message(
                    "与第 {table} 桌的{other}分开，代价 {points}",
                    table=self._plan.table_of[other.id],
                    other=other.label,
                    points=points,
                )
                yield PlaceCost("together", points, sentence)
            else:
                sentence = Message("与应分开的{other}同桌，代价 {points}", other=other.label, points=points)
                yield PlaceCost("apart", points, sentence)

    def _other(self, wish: Wish, guest: Guest) -> Guest:
        return self._plan.guests[wish.second if wish.first == guest.id else wish.first]

    def _unmet(self, wish: Wish) -> UnmetTableWish:
        place = self._plan.table_of
        want = self._wish_text(wish)
        steps = [
            (delta, places, mover)
            for mover, other in ((wish.first, wish.second), (wish.second, wish.first))
            for delta, places in self._changes(mover, [place[other]] if wish.together else None)
            if (places.get(other, place[other]) == places[mover]) is wish.together
        ]
        if not steps:
            return UnmetTableWish(wish, None, (), Message("{want}：没有合规的一步能做到", want=want))
        _, places, mover = min(steps, key=lambda step: (step[0], sorted(step[1].items())))
        step = self._change(mover, places)
        collisions = sorted(self._collisions(step), key=lambda each: -each.points)
        if not collisions:
            return UnmetTableWish(wish, step, (), Message("{want}：{step}", want=want, step=step.sentence))
        sentence = Message(
            "{want}：{step}；与之冲突的是{against}",
            want=want,
            step=step.sentence,
            against=_join_words([each.sentence for each in collisions[:_MOST_NAMED]]),
        )
        return UnmetTableWish(wish, step, tuple(collisions), sentence)

    def _collisions(self, step: TableChange) -> Iterator[Collision]:
        old = self._plan.table_of
        for wish in sorted(self._wishes_of(step.places), key=lambda each: (each.first, each.second)):
            ends = {end: step.places.get(end, old[end]) for end in (wish.first, wish.second)}
            points = objective.wish_cost(wish, ends)
            if points and not objective.wish_cost(wish, old):
                component = "together" if wish.together else "apart"
                yield Collision(points, component, wish, self._wish_text(wish))
        for component, points in step.parts.items():
            if points > 0 and component not in {"together", "apart"}:
                sentence = Message("{component}（{points}）", component=COMPONENTS[component], points=points)
                yield Collision(points, component, None, sentence)

    def _wishes_of(self, people: Iterable[int]) -> set[Wish]:
        return {wish for person in people for wish in self._wishes[person]}

    def _wish_text(self, wish: Wish) -> Message:
        one, other = (self._plan.guests[each].label for each in (wish.first, wish.second))
        points = abs(wish.weight)
        if wish.together:
            return Message("{one}想与{other}同桌（分量 {points}）", one=one, other=other, points=points)
        return Message("{one}应与{other}分开（分量 {points}）", one=one, other=other, points=points)


def _best_change_text(step: TableChange) -> Message:
    if step.delta > 0:
        return Message("换到别处最少的代价：{step}", step=step.sentence)
    if step.delta < 0:
        return Message("还可以改善：{step}", step=step.sentence)
    return Message("同样好的另一处：{step}", step=step.sentence)


def join_sentences(sentences: Sequence[Message]) -> Message:
    """Join sentences with semicolons."""
    whole, *rest = sentences
    for each in rest:
        whole = Message("{one}；{other}", one=whole, other=each)
    return whole


def _join_words(words: Sequence[Message]) -> Message:
    whole, *rest = words
    for each in rest:
        whole = Message("{one}、{other}", one=whole, other=each)
    return whole


def _parts_text(parts: Mapping[str, int]) -> Message:
    return _join_words(
        [
            Message("{component} {points}", component=COMPONENTS[name], points=_signed(points))
            for name, points in parts.items()
        ]
    )


def _signed(points: int) -> str:
    return f"{points:+d}"
