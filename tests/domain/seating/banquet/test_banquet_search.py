from __future__ import annotations

import math
import time
from itertools import product
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kamdesk.domain.seating.banquet.feasibility import broken_limits
from kamdesk.domain.seating.banquet.initial_plans import form_parties, lawful_plan, seat_parties
from kamdesk.domain.seating.banquet.objective import score
from kamdesk.domain.seating.banquet.problem import banquet_problem
from kamdesk.domain.seating.banquet.search import solve
from kamdesk.domain.seating.banquet.values import Banquet, BanquetTable, Guest, Wish
from kamdesk.domain.seating.people import Gender, Side
from kamdesk.domain.shared.errors import CancelledError
from tests.domain.seating.banquet.strategies import banquets, plans

SHORT = 0.004
"""Seconds that fix the steps; the clock is kept far away, so that the machine's load does not matter."""
FAR = math.inf


@settings(max_examples=60)
@given(banquet=banquets(), seed=st.integers(0, 2**32))
def test_every_plan_is_lawful_and_named_with_its_cost(banquet: Banquet, seed: int) -> None:
    found = solve(banquet, seed=seed, seconds=SHORT, deadline=FAR)
    assert broken_limits(banquet, found.assignment) == []
    assert found.score == score(banquet, found.assignment)
    assert found.bound <= found.score.total
    assert found.completed


@settings(max_examples=20)
@given(banquet=banquets(), seed=st.integers(0, 2**32))
def test_the_same_seed_and_time_give_the_same_plan(banquet: Banquet, seed: int) -> None:
    one, other = (solve(banquet, seed=seed, seconds=SHORT, deadline=FAR) for _ in range(2))
    assert one == other


@settings(max_examples=25)
@given(banquet=banquets(most_guests=5, most_tables=3, most_seats=4))
def test_a_tiny_banquet_is_solved_as_well_as_it_can_be(banquet: Banquet) -> None:
    ranks = [table.rank for table in banquet.tables]
    ways = (
        {guest.id: rank for guest, rank in zip(banquet.guests, way, strict=True)}
        for way in product(ranks, repeat=len(banquet.guests))
    )
    least = min(score(banquet, plan).total for plan in ways if not broken_limits(banquet, plan))
    assert solve(banquet, seed=1, seconds=0.02, deadline=FAR).score.total == least


@settings(max_examples=30)
@given(drawn=st.data(), banquet=banquets())
def test_who_may_not_leave_a_dear_place_stays(drawn: st.DataObject, banquet: Banquet) -> None:
    start = drawn.draw(plans(banquet))
    found = solve(banquet, seed=1, seconds=SHORT, start=start, stability=5000, deadline=FAR)
    assert found.assignment == start


@settings(max_examples=30)
@given(drawn=st.data(), banquet=banquets(), stability=st.integers(0, 30))
def test_a_search_from_a_plan_never_ends_with_a_worse_one(
    drawn: st.DataObject, banquet: Banquet, stability: int
) -> None:
    start = drawn.draw(plans(banquet))
    found = solve(banquet, seed=1, seconds=SHORT, start=start, stability=stability, deadline=FAR)
    moved = sum(found.assignment[guest] != rank for guest, rank in start.items())
    assert found.score.total + stability * moved <= score(banquet, start).total


@settings(max_examples=60)
@given(banquet=banquets(), drawn=st.data())
def test_whatever_is_wanted_a_lawful_plan_is_made(banquet: Banquet, drawn: st.DataObject) -> None:
    problem = banquet_problem(banquet)
    table = st.integers(-1, problem.tables - 1)
    wanted = drawn.draw(st.lists(table, min_size=problem.guests, max_size=problem.guests))
    at = lawful_plan(problem, wanted)
    plan = {guest.id: banquet.tables[at[n]].rank for n, guest in enumerate(banquet.guests)}
    assert broken_limits(banquet, plan) == []


def test_where_there_is_no_lawful_plan_none_is_made() -> None:
    locked = frozenset({1})
    guests = tuple(Guest(id=n, side=Side.GUEST, allowed_tables=locked) for n in range(3))
    problem = banquet_problem(Banquet("例", (BanquetTable(1, 2), BanquetTable(2, 2)), guests))
    with pytest.raises(ValueError, match="no lawful plan"):
        lawful_plan(problem, [-1] * 3)


def test_friends_join_in_parties_up_to_the_size_of_a_table() -> None:
    guests = tuple(Guest(id=n, side=Side.GUEST) for n in range(7))
    wishes = (Wish(0, 1, 4), Wish(1, 2, 4), Wish(2, 3, 1), Wish(4, 5, 9), Wish(5, 6, -9))
    problem = banquet_problem(Banquet("例", (BanquetTable(1, 4), BanquetTable(2, 4)), guests, wishes))
    assert sorted(sorted(party) for party in form_parties(problem, 3)) == [[0, 1, 2], [3], [4, 5], [6]]
    at = seat_parties(problem)
    assert at[0] == at[1] == at[2]
    assert at[4] == at[5]


def _hall(guests: int, sizes: list[int], *, wishes: int, weights: tuple[int, ...], seed: int = 1) -> Banquet:
    dice = Random(seed)
    return Banquet(
        "例",
        tuple(BanquetTable(rank, seats) for rank, seats in enumerate(sizes, start=1)),
        tuple(
            Guest(
                id=n * 3,
                side=Side.HOST if dice.random() < 0.2 else Side.GUEST,
                gender=dice.choice(list(Gender)),
                target_rank=dice.randint(1, len(sizes)),
                importance=dice.choice((0, 1, 12)),
            )
            for n in range(guests)
        ),
        tuple(
            Wish(first * 3, second * 3, dice.choice(weights))
            for first, second in (dice.sample(range(guests), 2) for _ in range(wishes))
        ),
    )


STRANGE = {
    "no wishes": _hall(60, [10] * 7, wishes=0, weights=(1,)),
    "one table": _hall(12, [20], wishes=20, weights=(4, -4)),
    "only quarrels": _hall(60, [10] * 6, wishes=200, weights=(-10, -60)),
    "everyone with everyone": _hall(40, [10] * 4, wishes=700, weights=(4,)),
    "tables of 4 to 24": _hall(150, [24, 4, 10, 4, 24, 8, 40, 12, 24], wishes=300, weights=(4, 40)),
    "mostly empty": _hall(10, [10] * 12, wishes=10, weights=(5,)),
    "full to the last chair": _hall(48, [8] * 6, wishes=90, weights=(5, -10)),
    "chairless tables": _hall(9, [0, 5, 0, 5, 0], wishes=9, weights=(5, -10)),
    "weights beyond reason": _hall(30, [6] * 5, wishes=60, weights=(10**8, -(10**8))),
    "two thousand": _hall(2000, [10] * 210, wishes=4000, weights=(4, 8, -10)),
}  # fmt: skip


@pytest.mark.parametrize("banquet", STRANGE.values(), ids=STRANGE.keys())
def test_strange_banquets_are_seated_lawfully(banquet: Banquet) -> None:
    found = solve(banquet, seed=3, seconds=SHORT, deadline=FAR)
    assert broken_limits(banquet, found.assignment) == []
    assert list(found.assignment) == [guest.id for guest in banquet.guests]


def test_an_empty_banquet_has_an_empty_plan() -> None:
    tables = (BanquetTable(1, 4), BanquetTable(2, 4))
    for nothing in (Banquet("例", (), ()), Banquet("例", tables, ())):
        assert solve(nothing, seed=1, seconds=SHORT).assignment == {}


def test_whoever_stops_the_search_gets_the_best_plan_so_far() -> None:
    banquet = _hall(60, [10] * 7, wishes=150, weights=(5, -10))
    points_text: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        points_text.append((done, total))
        if len(points_text) == 30:
            raise CancelledError

    found = solve(banquet, seed=1, seconds=1.0, progress=stop, deadline=FAR)
    assert not found.completed
    assert broken_limits(banquet, found.assignment) == []
    assert len(points_text) == 30
    assert all(0 < done <= total for done, total in points_text)
    assert found.score.total < score(banquet, _first(banquet)).total


def _first(banquet: Banquet) -> dict[int, int]:
    problem = banquet_problem(banquet)
    at = lawful_plan(problem, seat_parties(problem))
    return {guest.id: banquet.tables[at[n]].rank for n, guest in enumerate(banquet.guests)}


def test_the_clock_ends_what_is_not_done() -> None:
    banquet = _hall(60, [10] * 7, wishes=150, weights=(5, -10))
    found = solve(banquet, seed=1, seconds=30.0, deadline=time.monotonic() + 0.05)
    assert not found.completed
    assert broken_limits(banquet, found.assignment) == []


def test_nobody_gains_by_a_move_or_a_swap_in_the_plan_found() -> None:
    banquet = _hall(40, [10, 8, 8, 10, 10], wishes=120, weights=(5, 8, -10))
    found = solve(banquet, seed=1, seconds=0.2, deadline=FAR)
    plan = dict(found.assignment)
    seats = {table.rank: table.seats for table in banquet.tables}
    for one, here in plan.items():
        for rank, chairs in seats.items():
            if sum(at == rank for at in plan.values()) < chairs:
                assert score(banquet, {**plan, one: rank}).total >= found.score.total
        for other, there in plan.items():
            swapped = {**plan, one: there, other: here}
            assert score(banquet, swapped).total >= found.score.total
