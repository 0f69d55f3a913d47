"""Small banquets and plans for hypothesis, and a banquet as the case file would hold it."""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from kamdesk.domain.seating.banquet.values import Banquet, BanquetTable, Guest, Wish
from kamdesk.domain.seating.people import Gender, Side

if TYPE_CHECKING:
    from collections.abc import Mapping


@st.composite
def banquets(
    draw: st.DrawFn, *, most_guests: int = 14, most_tables: int = 4, most_seats: int = 6, locks: bool = True
) -> Banquet:
    """Banquets where everyone finds a chair; allowed tables are drawn round such a plan."""
    seats = draw(st.lists(st.integers(1, most_seats), min_size=1, max_size=most_tables))
    chairs = [rank for rank, size in enumerate(seats, start=1) for _ in range(size)]
    count = draw(st.integers(1, min(most_guests, len(chairs))))
    places = draw(st.permutations(chairs))[:count]
    guests = tuple(
        draw(_guests(person, place, len(seats), locks=locks)) for person, place in enumerate(places)
    )
    pairs = list(combinations(range(count), 2))
    chosen = draw(st.lists(st.sampled_from(pairs), unique=True, max_size=12)) if pairs else []
    weights = st.integers(-60, 40).filter(bool)
    wishes = tuple(Wish(first, second, draw(weights)) for first, second in chosen)
    tables = tuple(BanquetTable(rank, size) for rank, size in enumerate(seats, start=1))
    return Banquet("例", tables, guests, wishes)


@st.composite
def _guests(draw: st.DrawFn, person: int, place: int, table_count: int, *, locks: bool) -> Guest:
    ranks = st.integers(1, table_count)
    allowed = st.none() | st.frozensets(ranks, max_size=3).map(lambda others: others | {place})
    return Guest(
        id=person,
        side=draw(st.sampled_from(Side)),
        level=draw(st.integers(1, 8)),
        gender=draw(st.sampled_from(Gender)),
        only_language=draw(st.none() | st.integers(1, 3)),
        speaks=draw(st.frozensets(st.integers(1, 3), max_size=2)),
        diet=draw(st.none() | st.integers(1, 3)),
        target_rank=draw(ranks),
        importance=draw(st.sampled_from((0, 1, 3, 6, 12))),
        allowed_tables=draw(allowed) if locks else None,
    )


@st.composite
def plans(draw: st.DrawFn, banquet: Banquet) -> dict[int, int]:
    """Plans that keep capacity and allowed tables: drawn person by person, mended along paths of moves."""
    plan: dict[int, int] = {}
    taken: Counter[int] = Counter()
    seats = {table.rank: table.seats for table in banquet.tables}

    def seat(person: int, wanted: list[int], seen: set[int]) -> bool:
        for rank in wanted:
            if rank in seen:
                continue
            seen.add(rank)
            if taken[rank] < seats[rank]:
                plan[person] = rank
                taken[rank] += 1
                return True
            for other in [each for each, place in plan.items() if place == rank]:
                if seat_elsewhere(other, rank, seen):
                    plan[person] = rank
                    return True
        return False

    def seat_elsewhere(person: int, rank: int, seen: set[int]) -> bool:
        guest = banquet.guests[person]
        elsewhere = [other for other in seats if other != rank and guest.may_sit_at(other)]
        return seat(person, elsewhere, seen)

    for guest in draw(st.permutations(banquet.guests)):
        allowed = [rank for rank in seats if guest.may_sit_at(rank)]
        assert seat(guest.id, draw(st.permutations(allowed)), set())
    return plan


def as_case(banquet: Banquet) -> dict[str, Any]:
    """Return the banquet as a case file holds it."""
    return {
        "kind": "banquet",
        "name": banquet.name,
        "tables": [{"rank": table.rank, "seats": table.seats} for table in banquet.tables],
        "people": [_person(guest) for guest in banquet.guests],
        "wishes": [[wish.first, wish.second, wish.weight] for wish in banquet.wishes],
        "known": {},
    }


def _person(guest: Guest) -> Mapping[str, object]:
    person: dict[str, object] = {
        "id": guest.id,
        "side": guest.side.value,
        "level": guest.level,
        "gender": guest.gender.value if guest.gender else None,
        "organisation": guest.organisation,
        "role": guest.role,
        "only_language": guest.only_language,
        "speaks": sorted(guest.speaks),
        "diet": guest.diet,
        "target_rank": guest.target_rank,
        "importance": guest.importance,
    }
    if guest.allowed_tables is not None:
        person["allowed_tables"] = sorted(guest.allowed_tables)
    return person
