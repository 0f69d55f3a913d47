"""The cost of a table plan: eight sums of integers; lower is better.

The weights and rules are the department's (seating.md, "Wishes and limits beyond protocol"). The external
scorer ../shared/seating/score.py computes the same numbers.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Final

from kamdesk.domain.seating.people import Gender, Side

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kamdesk.domain.seating.banquet.values import Assignment, Banquet, Guest, Wish

FEWEST_HOSTS: Final = 2
"""Every table needs at least this many people of the host side."""
MOST_HOSTS: Final = 4
HOST_MISSING: Final = 10
HOST_TOO_MANY: Final = 5
NOBODY_TO_TALK_TO: Final = 12
LONE_WOMAN: Final = 6
DIET: Final = 4
EMPTY_CHAIR: Final = 8
FREE_EMPTY_CHAIRS: Final = 2
"""This many empty chairs at a table cost nothing."""
STEPS: Final = 10
"""Precedence divides the distance from the first table to the last into this many steps."""


@dataclass(frozen=True, slots=True)
class Score:
    """The cost of a plan by component."""

    precedence: int = 0
    together: int = 0
    apart: int = 0
    host: int = 0
    language: int = 0
    lone_woman: int = 0
    diet: int = 0
    underfull: int = 0

    @property
    def total(self) -> int:
        """The sum of all components."""
        return sum(self.parts.values())

    @property
    def parts(self) -> dict[str, int]:
        """The components by name, in their fixed order."""
        return {each.name: getattr(self, each.name) for each in fields(self)}


def score(banquet: Banquet, assignment: Assignment) -> Score:
    """Return the cost of a plan; people without a table count nowhere."""
    members: defaultdict[int, list[Guest]] = defaultdict(list)
    precedence = 0
    for guest in banquet.guests:
        rank = assignment.get(guest.id)
        if rank is not None:
            members[rank].append(guest)
            precedence += precedence_cost(guest, rank, len(banquet.tables))
    return Score(
        precedence=precedence,
        together=sum(wish_cost(wish, assignment) for wish in banquet.wishes if wish.together),
        apart=sum(wish_cost(wish, assignment) for wish in banquet.wishes if not wish.together),
        host=sum(host_cost(host_count(members[table.rank])) for table in banquet.tables),
        language=sum(language_cost(members[table.rank]) for table in banquet.tables),
        lone_woman=sum(lone_woman_cost(women_count(members[table.rank])) for table in banquet.tables),
        diet=sum(diet_cost(members[table.rank]) for table in banquet.tables),
        underfull=sum(underfull_cost(table.seats, len(members[table.rank])) for table in banquet.tables),
    )


def precedence_cost(guest: Guest, rank: int, table_count: int) -> int:
    """Return the points of a guest below the table due: importance times the steps below, at most ten."""
    below = max(0, rank - guest.target_rank)
    return guest.importance * min(STEPS, -(-STEPS * below // table_count))


def wish_cost(wish: Wish, assignment: Assignment) -> int:
    """Return the weight of a wish that is not met, 0 if it is met."""
    same = assignment.get(wish.first) == assignment.get(wish.second)
    return 0 if same is wish.together else abs(wish.weight)


def host_cost(hosts: int) -> int:
    """Return the points of a table for its number of people of the host side; two to four cost nothing."""
    return HOST_MISSING * max(0, FEWEST_HOSTS - hosts) + HOST_TOO_MANY * max(0, hosts - MOST_HOSTS)


def language_cost(members: Sequence[Guest]) -> int:
    """Return the points of a table for people who share a language with nobody there."""
    needed = [guest.only_language for guest in members if guest.only_language is not None]
    spoken = {language for guest in members for language in guest.speaks}
    return NOBODY_TO_TALK_TO * sum(language not in spoken for language in needed)


def lone_woman_cost(women: int) -> int:
    """Return the points of a table with a single woman."""
    return LONE_WOMAN if women == 1 else 0


def diet_cost(members: Iterable[Guest]) -> int:
    """Return the points for the number of different diets at a table, which the kitchen serves separately."""
    return DIET * len({guest.diet for guest in members if guest.diet is not None})


def underfull_cost(seats: int, taken: int) -> int:
    """Return the points for empty chairs beyond the free ones, so that no table is half empty."""
    return EMPTY_CHAIR * max(0, seats - FREE_EMPTY_CHAIRS - taken)


def host_count(members: Iterable[Guest]) -> int:
    """Return the number of people of the host side."""
    return sum(guest.side is Side.HOST for guest in members)


def women_count(members: Iterable[Guest]) -> int:
    """Return the number of women."""
    return sum(guest.gender is Gender.WOMAN for guest in members)
