"""What a plan of tables costs: eight sums of whole numbers, and less is better.

Weights and rules are the department's (seating, "Wishes and limits beyond protocol"); whoever judges a plan
by them from outside must come to the same numbers.
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
"""Every table has its representatives of the host side: at least so many."""
MOST_HOSTS: Final = 4
HOST_MISSING: Final = 10
HOST_TOO_MANY: Final = 5
NOBODY_TO_TALK_TO: Final = 12
LONE_WOMAN: Final = 6
DIET: Final = 4
EMPTY_CHAIR: Final = 8
FREE_EMPTY_CHAIRS: Final = 2
"""So many empty chairs at a table cost nothing."""
STEPS: Final = 10
"""The way from the first table to the last is divided into so many steps of precedence."""


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
    """Return what a plan costs; who has no table counts nowhere."""
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
    """A person seated below the table due costs by importance and by how far below, at most ten steps."""
    below = max(0, rank - guest.target_rank)
    return guest.importance * min(STEPS, -(-STEPS * below // table_count))


def wish_cost(wish: Wish, assignment: Assignment) -> int:
    """A wish costs its weight where it is not met."""
    same = assignment.get(wish.first) == assignment.get(wish.second)
    return 0 if same is wish.together else abs(wish.weight)


def host_cost(hosts: int) -> int:
    """Each table has two to four of the host side."""
    return HOST_MISSING * max(0, FEWEST_HOSTS - hosts) + HOST_TOO_MANY * max(0, hosts - MOST_HOSTS)


def language_cost(members: Sequence[Guest]) -> int:
    """Nobody without someone to talk to: for each language needed, one at the table who speaks it."""
    needed = [guest.only_language for guest in members if guest.only_language is not None]
    spoken = {language for guest in members for language in guest.speaks}
    return NOBODY_TO_TALK_TO * sum(language not in spoken for language in needed)


def lone_woman_cost(women: int) -> int:
    """No woman alone among men."""
    return LONE_WOMAN if women == 1 else 0


def diet_cost(members: Iterable[Guest]) -> int:
    """Diets are gathered at few tables, for the kitchen."""
    return DIET * len({guest.diet for guest in members if guest.diet is not None})


def underfull_cost(seats: int, taken: int) -> int:
    """No table stands half empty while others are full."""
    return EMPTY_CHAIR * max(0, seats - FREE_EMPTY_CHAIRS - taken)


def host_count(members: Iterable[Guest]) -> int:
    """Return how many are of the host side."""
    return sum(guest.side is Side.HOST for guest in members)


def women_count(members: Iterable[Guest]) -> int:
    """Return how many women there are."""
    return sum(guest.gender is Gender.WOMAN for guest in members)
