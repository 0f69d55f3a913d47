"""The cost of the seats of one table, in whole points; lower is better.

Protocol asks for an order (near the host is high) and for company (guests between hosts, matching grades,
someone to talk to). Where these conflict, points weigh them. Every point belongs to a component and to a
person or a pair of neighbours, so that the reasons for a seat are the same sums that chose it. The weights
are the study's (``research/seating.md`` 3.3): plausible values that can be changed.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Final, TypeAlias

from kamdesk.domain.seating.people import Side, TableRole
from kamdesk.domain.seating.profile import Honour, InterpreterPlace, Profile
from kamdesk.domain.seating.seats.problem import SeatProblem
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kamdesk.domain.seating.people import Person
    from kamdesk.domain.seating.seats.problem import Sitters

LOWEST_LEVEL: Final = 8


class Component(StrEnum):
    """What points are counted for."""

    PRECEDENCE = "precedence"
    SAME_SIDE = "same_side"
    LANGUAGE = "language"
    APART = "apart"
    CORRESPONDENCE = "correspondence"
    GENDER = "gender"
    SPOUSE = "spouse"
    INTERPRETER = "interpreter"
    EMPTY = "empty"
    MOVED = "moved"


TITLES: Final[Mapping[Component, Message]] = {
    Component.PRECEDENCE: Message("礼宾次序"),
    Component.SAME_SIDE: Message("同侧相邻"),
    Component.LANGUAGE: Message("邻座语言不通"),
    Component.APART: Message("须分开者相邻"),
    Component.CORRESPONDENCE: Message("邻座职级不对等"),
    Component.GENDER: Message("同性别相邻"),
    Component.SPOUSE: Message("夫妇相邻"),
    Component.INTERPRETER: Message("翻译在服务对象身旁"),
    Component.EMPTY: Message("邻座空位"),
    Component.MOVED: Message("改动原座位"),
}

Points: TypeAlias = Counter[Component]
"""Points by component; what is desirable is negative."""
Chairs: TypeAlias = "Mapping[int, str]"
"""Chair → id of the person in it; a chair that is not named is empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatWeights:
    """The points of each component; desirable things are negative."""

    guest_precedence: int = 2  # times (9 - level) times the rank of the seat
    host_precedence: int = 1
    same_side: int = 12
    no_common_language: int = 10
    apart: int = 20
    level_difference: int = 1  # for each level, across sides
    same_gender: int = 1
    spouse: int = -8
    interpreter_at_right: int = -30
    interpreter_at_left: int = -8
    empty_beside: int = 7  # more than half of same_side, so that empty chairs stay together
    moved: int = 0  # for each person who leaves the chair of the earlier plan


@dataclass(frozen=True)
class SeatObjective:
    """The points of one table: its people, the rank of each seat, and the wishes.

    ``ranks[s]`` is the rank of seat s, 0 for the hosts' chairs. ``apart`` holds pairs of ids of people who
    should not be neighbours. ``earlier`` is each person's chair in an earlier plan; leaving it costs
    ``moved``.

    Raises:
        ValueError: There are more people than chairs.
    """

    people: tuple[Person, ...]
    ranks: tuple[int, ...]
    profile: Profile = field(default_factory=Profile)
    apart: frozenset[frozenset[str]] = frozenset()
    weights: SeatWeights = field(default_factory=SeatWeights)
    earlier: Mapping[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if len(self.people) > len(self.ranks):
            raise ValueError("more people than chairs")

    @cached_property
    def numbers(self) -> Mapping[str, int]:
        """The number of each person as a sitter; higher numbers are empty chairs."""
        return {person.id: number for number, person in enumerate(self.people)}

    @cached_property
    def by_id(self) -> Mapping[str, Person]:
        """The people by their ids."""
        return {person.id: person for person in self.people}

    def chair_points(self, person: Person, chair: int) -> Points:
        """Return what the person costs in that chair, whoever the neighbours are."""
        weights, points = self.weights, Points()
        if person.counts:
            weight = weights.guest_precedence if person.side is Side.GUEST else weights.host_precedence
            points[Component.PRECEDENCE] = weight * (LOWEST_LEVEL + 1 - level(person)) * self.ranks[chair]
        if weights.moved and self.earlier.get(person.id, chair) != chair:
            points[Component.MOVED] = weights.moved
        return points

    def neighbour_points(self, right: Person | None, left: Person | None) -> Points:
        """Return what two neighbours cost, ``right`` at ``left``'s right hand; None is an empty chair."""
        if right is None or left is None:
            return Points() if right is left else Points({Component.EMPTY: self.weights.empty_beside})
        return self._pair_points[self.numbers[right.id]][self.numbers[left.id]]

    def points(self, chairs: Chairs) -> Points:
        """Return the points of a plan by component."""
        total = Points()
        seated = [self.by_id[chairs[chair]] if chair in chairs else None for chair in range(len(self.ranks))]
        for chair, person in enumerate(seated):
            total.update(self.neighbour_points(seated[chair - 1], person))
            if person is not None:
                total.update(self.chair_points(person, chair))
        return total

    def cost(self, chairs: Chairs) -> int:
        """Return the total points of a plan."""
        return self.points(chairs).total()

    def problem(self, fixed: Mapping[int, str | None]) -> SeatProblem:
        """Return the table as integers; ``fixed`` pins people to chairs, None keeps a chair empty."""
        count = len(self.ranks)
        empty = iter(range(len(self.people), count))
        pins: list[int | None] = [None] * count
        for chair, sitter in sorted(fixed.items()):
            pins[chair] = next(empty) if sitter is None else self.numbers[sitter]
        spare = count - len(self.people)
        gap = self.weights.empty_beside
        place = [tuple(self.chair_points(p, chair).total() for chair in range(count)) for p in self.people]
        place += [(0,) * count] * spare
        beside = [(*(points.total() for points in row), *(gap,) * spare) for row in self._pair_points]
        beside += [(*(gap,) * len(self.people), *(0,) * spare)] * spare
        return SeatProblem(tuple(place), tuple(beside), tuple(pins))

    def chairs(self, seating: Sitters) -> dict[int, str]:
        """Return who sits where, without the empty chairs."""
        return {
            chair: self.people[sitter].id for chair, sitter in enumerate(seating) if sitter < len(self.people)
        }

    @cached_property
    def _pair_points(self) -> tuple[tuple[Points, ...], ...]:
        return tuple(
            tuple(Points() if one is other else self._points_of_pair(one, other) for other in self.people)
            for one in self.people
        )

    def _points_of_pair(self, right: Person, left: Person) -> Points:
        weights, points = self.weights, Points()
        if right.counts and left.counts:
            if right.side is left.side:
                points[Component.SAME_SIDE] = weights.same_side
            else:
                points[Component.CORRESPONDENCE] = weights.level_difference * abs(level(right) - level(left))
        if not can_talk(right, left):
            points[Component.LANGUAGE] = weights.no_common_language
        if self.apart and frozenset((right.id, left.id)) in self.apart:
            points[Component.APART] = weights.apart
        if right.gender is not None and right.gender is left.gender:
            points[Component.GENDER] = weights.same_gender
        if married(right, left):
            points[Component.SPOUSE] = weights.spouse
        if self.profile.interpreter is InterpreterPlace.BESIDE:
            self._add_interpreter(points, right, left)
        return points

    def _add_interpreter(self, points: Points, right: Person, left: Person) -> None:
        """Add the points of an interpreter at the higher or lower hand of the person interpreted for."""
        by_right = self.profile.honour is Honour.RIGHT
        high, low = (right, left) if by_right else (left, right)
        if high.role is TableRole.INTERPRETER and high.interprets_for == low.id:
            points[Component.INTERPRETER] += self.weights.interpreter_at_right
        if low.role is TableRole.INTERPRETER and low.interprets_for == high.id:
            points[Component.INTERPRETER] += self.weights.interpreter_at_left


def level(person: Person) -> int:
    """Return the grade for comparisons: the post's, otherwise the rank within the person's own side."""
    return min(person.rank if person.level is None else person.level, LOWEST_LEVEL)


def can_talk(one: Person, other: Person) -> bool:
    """Return whether two people share a language; people without recorded languages are taken to."""
    return not (one.languages and other.languages and one.languages.isdisjoint(other.languages))


def married(one: Person, other: Person) -> bool:
    """Return whether two people are spouses."""
    return one.spouse_of == other.id or other.spouse_of == one.id


def pairs(ids: Iterable[tuple[str, str]]) -> frozenset[frozenset[str]]:
    """Return unordered pairs in the form of ``SeatObjective.apart``."""
    return frozenset(frozenset(pair) for pair in ids)
