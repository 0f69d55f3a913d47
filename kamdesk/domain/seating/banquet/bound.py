"""A proven lower bound on the cost of any plan: the least possible value of each component, added up.

Each part is proven by counting people and chairs, and no two parts count the same point. The true optimum is
usually well above the bound, because the components conflict; so it is called a "proven lower bound" and
never "the optimum".
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from kamdesk.domain.seating.banquet.objective import (
    DIET,
    EMPTY_CHAIR,
    FEWEST_HOSTS,
    FREE_EMPTY_CHAIRS,
    HOST_MISSING,
    HOST_TOO_MANY,
    LONE_WOMAN,
    MOST_HOSTS,
    NOBODY_TO_TALK_TO,
    Score,
    host_count,
    precedence_cost,
    women_count,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kamdesk.domain.seating.banquet.values import Banquet, Guest, Wish


def lower_bound(banquet: Banquet) -> Score:
    """Return for each component the least that any plan within the limits can cost."""
    together, apart, open_wishes = _locked_wishes(banquet)
    return Score(
        precedence=max(_precedence_by_locks(banquet), _precedence_by_chairs(banquet)),
        together=together + _crowded_wishes(banquet, open_wishes),
        apart=apart,
        host=_hosts(banquet),
        language=_language(banquet),
        lone_woman=LONE_WOMAN if women_count(banquet.guests) == 1 else 0,
        diet=_diets(banquet),
        underfull=_underfull(banquet),
    )


def _ranks(banquet: Banquet, guest: Guest) -> list[int]:
    return [table.rank for table in banquet.tables if guest.may_sit_at(table.rank)]


def _precedence_by_locks(banquet: Banquet) -> int:
    """Sum the cheapest allowed table of every guest."""
    count = len(banquet.tables)
    return sum(
        min((precedence_cost(guest, rank, count) for rank in _ranks(banquet, guest)), default=0)
        for guest in banquet.guests
    )


def _precedence_by_chairs(banquet: Banquet) -> int:
    """Return the cost of those who must sit too low because the upper tables have too few chairs.

    Of the guests due at the first k tables at least (guests - chairs) sit below; the k with the highest cost
    counts.
    """
    count = len(banquet.tables)
    most = chairs = 0
    for upper, lower in zip(banquet.tables, banquet.tables[1:], strict=False):
        chairs += upper.seats
        due = [guest for guest in banquet.guests if guest.target_rank <= upper.rank]
        if len(due) > chairs:
            costs = sorted(precedence_cost(guest, lower.rank, count) for guest in due)
            most = max(most, sum(costs[: len(due) - chairs]))
    return most


def _locked_wishes(banquet: Banquet) -> tuple[int, int, list[Wish]]:
    """Return the cost of wishes that the allowed tables already decide, and the undecided wishes.

    The two costs are those of wishes to sit together and of wishes to sit apart.
    """
    allowed = {guest.id: frozenset(_ranks(banquet, guest)) for guest in banquet.guests}
    split = met = 0
    undecided = []
    for wish in banquet.wishes:
        first, second = allowed[wish.first], allowed[wish.second]
        if wish.together and not first & second:
            split += wish.weight
        elif not wish.together and len(first | second) == 1:
            met -= wish.weight
        elif wish.together:
            undecided.append(wish)
    return split, met, undecided


def _crowded_wishes(banquet: Banquet, wishes: Iterable[Wish]) -> int:
    """Return the cost of wishes that fail because more people want one person's table than it has chairs.

    Each wish is counted for only one of its two people, the one wanted by more.
    """
    wanted: defaultdict[int, dict[int, int]] = defaultdict(dict)
    for wish in wishes:
        wanted[wish.first][wish.second] = wanted[wish.first].get(wish.second, 0) + wish.weight
        wanted[wish.second][wish.first] = wanted[wish.second].get(wish.first, 0) + wish.weight
    largest = max((table.seats for table in banquet.tables), default=0)
    lost = 0
    for person in sorted(wanted, key=lambda each: (-len(wanted[each]), each)):
        company = wanted.pop(person)
        for other in company:
            wanted[other].pop(person, None)
        too_many = max(0, len(company) - (largest - 1))
        if too_many:
            lost += sum(sorted(company.values())[:too_many])
    return lost


def _hosts(banquet: Banquet) -> int:
    hosts, tables = host_count(banquet.guests), len(banquet.tables)
    missing, too_many = FEWEST_HOSTS * tables - hosts, hosts - MOST_HOSTS * tables
    return HOST_MISSING * max(0, missing) + HOST_TOO_MANY * max(0, too_many)


def _language(banquet: Banquet) -> int:
    """Return the cost of people who need a language and whom its speakers cannot reach.

    Each speaker serves one table; at best these are the largest tables.
    """
    needed = Counter(guest.only_language for guest in banquet.guests if guest.only_language is not None)
    seats = _largest_first(banquet)
    alone = 0
    for language, people in needed.items():
        speakers = [guest for guest in banquet.guests if language in guest.speaks]
        # A speaker takes a chair, too, unless the speaker is one of those who need the language.
        own = sum(guest.only_language == language for guest in speakers)
        reached = sum(seats[: len(speakers)]) - max(0, min(len(speakers), len(seats)) - own)
        alone += max(0, people - reached)
    return NOBODY_TO_TALK_TO * alone


def _diets(banquet: Banquet) -> int:
    """Return the cost of the fewest tables that hold the people of each diet, the largest tables first."""
    seats = _largest_first(banquet)
    diets = Counter(guest.diet for guest in banquet.guests if guest.diet is not None)
    return DIET * sum(_tables_for(people, seats) for people in diets.values())


def _tables_for(people: int, seats: Sequence[int]) -> int:
    tables = 0
    for size in seats:
        if people <= 0:
            break
        people -= size
        tables += 1
    return tables


def _underfull(banquet: Banquet) -> int:
    wanted = sum(max(0, table.seats - FREE_EMPTY_CHAIRS) for table in banquet.tables)
    return EMPTY_CHAIR * max(0, wanted - len(banquet.guests))


def _largest_first(banquet: Banquet) -> list[int]:
    return sorted((table.seats for table in banquet.tables), reverse=True)
