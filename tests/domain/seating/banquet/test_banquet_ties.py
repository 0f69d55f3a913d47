from __future__ import annotations

import math
from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from kamdesk.domain.seating.banquet.feasibility import broken_limits
from kamdesk.domain.seating.banquet.objective import score
from kamdesk.domain.seating.banquet.search import solve
from kamdesk.domain.seating.banquet.ties import settle_ties
from kamdesk.domain.seating.banquet.values import Assignment, Banquet, BanquetTable, Guest, Wish
from kamdesk.domain.seating.people import Side
from tests.domain.seating.banquet.strategies import banquets, plans


def _wedding(guests: int, tables: tuple[int, ...], wishes: tuple[Wish, ...] = ()) -> Banquet:
    """People without wished tables, two of the host side."""
    return Banquet(
        "例",
        tuple(BanquetTable(rank, seats) for rank, seats in enumerate(tables, start=1)),
        tuple(
            Guest(id=n, side=Side.HOST if n <= 2 else Side.GUEST, level=1 if n in {1, 3} else 3)
            for n in range(1, guests + 1)
        ),
        wishes,
    )


def _taken(banquet: Banquet, plan: Assignment) -> list[int]:
    counts = Counter(plan.values())
    return [counts[table.rank] for table in banquet.tables]


def _lonely(banquet: Banquet, plan: Assignment) -> int:
    return _taken(banquet, plan).count(1)


@given(seed=st.integers(0, 2**32))
@settings(max_examples=15)
def test_twelve_at_three_tables_of_ten_fill_the_head_table_and_leave_nobody_alone(seed: int) -> None:
    banquet = _wedding(12, (10, 10, 10))
    found = solve(banquet, seed=seed, seconds=0.02, deadline=math.inf)
    assert (_taken(banquet, found.assignment), found.score.total) == ([8, 4, 0], 136)


@given(drawn=st.data(), banquet=banquets())
def test_ties_cost_nothing_break_nothing_and_leave_no_more_people_alone(
    drawn: st.DataObject, banquet: Banquet
) -> None:
    before = drawn.draw(plans(banquet))
    after = settle_ties(banquet, before, ())
    assert score(banquet, after).total == score(banquet, before).total
    assert broken_limits(banquet, after) == []
    assert _lonely(banquet, after) <= _lonely(banquet, before)
    assert list(after) == [guest.id for guest in banquet.guests]


@given(drawn=st.data(), banquet=banquets())
def test_nobody_leaves_a_known_place_for_a_tie(drawn: st.DataObject, banquet: Banquet) -> None:
    before = drawn.draw(plans(banquet))
    staying = drawn.draw(st.sets(st.sampled_from(sorted(before))))
    after = settle_ties(banquet, before, staying)
    assert all(after[person] == before[person] for person in staying)


def test_somebody_joins_whoever_must_stay_alone() -> None:
    banquet = _wedding(6, (4, 4))
    before = {1: 1, 2: 2, 3: 2, 4: 2, 5: 2, 6: 1}
    lonely = before | {6: 2, 5: 1}
    assert _lonely(banquet, settle_ties(banquet, lonely, {1, 5})) == 0
    alone = {1: 1, 2: 1, 3: 1, 4: 1, 5: 2}
    joined = settle_ties(_wedding(5, (8, 8)), alone, {5})
    assert _taken(_wedding(5, (8, 8)), joined) == [3, 2]


def test_friends_are_not_parted_to_fill_the_head_table() -> None:
    banquet = _wedding(6, (8, 8), (Wish(3, 4, 9), Wish(5, 6, 9)))
    before = {1: 1, 2: 1, 3: 2, 4: 2, 5: 2, 6: 2}
    assert settle_ties(banquet, before, {3}) == before  # all four together would move


def test_the_highest_grade_takes_the_free_chair_of_the_head_table() -> None:
    banquet = _wedding(7, (4, 8))
    before = {1: 1, 2: 1, 4: 1, 5: 2, 3: 2, 6: 2, 7: 2}
    banquet = Banquet("例", (BanquetTable(1, 6), BanquetTable(2, 10)), banquet.guests)
    after = settle_ties(banquet, before, {4, 5, 6})
    assert after[3] == 1
