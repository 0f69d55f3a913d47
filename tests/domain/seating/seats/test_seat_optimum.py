"""The optimum of one table against methods that share nothing with it."""

from __future__ import annotations

import random
from collections import Counter
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.seating.seats.descent import by_exchanges, by_windows, exchange_cost
from kamdesk.domain.seating.seats.held_karp import held_karp
from kamdesk.domain.seating.seats.local_search import iterated_local_search
from kamdesk.domain.seating.seats.optimum import best_seating, greedy_seating
from kamdesk.domain.seating.seats.problem import SeatProblem
from kamdesk.domain.seating.seats.relaxation import relax
from tests.domain.seating.seats.sample_tables import (
    brute_force,
    by_recursion,
    protocol_pins,
    random_problem,
    sample_table,
)


@st.composite
def problems(draw: st.DrawFn, most: int = 7) -> SeatProblem:
    """Draw rings of one to so many chairs with any pins, costs and empty chairs."""
    chairs = draw(st.integers(1, most))
    pinned = draw(st.frozensets(st.integers(0, chairs - 1)))
    seed, spread = draw(st.integers(0, 10**6)), draw(st.sampled_from([1, 3, 30]))
    return random_problem(chairs, pinned, seed, spread=spread, twins=draw(st.integers(0, min(3, chairs - 1))))


@given(problems())
def test_small_tables_cost_what_the_best_of_all_orders_costs(problem: SeatProblem) -> None:
    found = best_seating(problem)
    assert problem.keeps_pins(found.sitters)
    assert found.cost == problem.cost(found.sitters) == brute_force(problem)
    assert found.proven


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("twins", [0, 2])
@pytest.mark.parametrize("chairs", [10, 12])
def test_the_relaxed_search_agrees_with_plain_recursion_on_any_numbers(
    chairs: int, twins: int, seed: int
) -> None:
    problem = random_problem(chairs, frozenset({0}), seed, spread=[1, 5, 50][seed % 3], twins=twins)
    found = best_seating(problem)
    assert problem.keeps_pins(found.sitters)
    assert found.cost == problem.cost(found.sitters) == by_recursion(problem)
    assert found.proven


@pytest.mark.parametrize(("chairs", "people"), [(10, 10), (13, 12), (15, 15), (16, 15)])
def test_up_to_fourteen_free_people_sit_at_the_proven_optimum(chairs: int, people: int) -> None:
    table = sample_table(chairs, people, seed=chairs)
    problem = table.problem({0: "H1"})
    found = best_seating(problem)
    assert problem.keeps_pins(found.sitters)
    assert found.cost == problem.cost(found.sitters) == by_recursion(problem)
    assert found.proven


@pytest.mark.parametrize("pins", [{0: "H1", 13: "G1", 7: "H2", 5: None}, {3: "H1", 9: "G2"}])
@pytest.mark.parametrize("seed", range(2))
def test_pins_in_the_middle_cut_the_ring_and_keep_the_optimum(pins: dict[int, str | None], seed: int) -> None:
    problem = sample_table(14, 13, seed=seed).problem(pins)
    found = best_seating(problem)
    assert problem.keeps_pins(found.sitters)
    assert found.cost == problem.cost(found.sitters) == by_recursion(problem.rotated(min(pins)))


def test_no_weight_on_places_leaves_the_search_exact() -> None:
    # Nothing draws anyone to any chair: the hardest case for the bound.
    sample = sample_table(15, 15, seed=3).problem({0: "H1"})
    problem = SeatProblem(((0,) * 15,) * 15, sample.neighbour_cost, sample.fixed)
    found = best_seating(problem)
    assert found.proven
    assert found.cost == by_recursion(problem)


@given(problems(9))
def test_the_bound_is_never_above_the_optimum(problem: SeatProblem) -> None:
    ring = problem.pinned(0, problem.fixed[0] if problem.fixed[0] is not None else problem.free_sitters[0])
    optimum = held_karp(ring).sitters
    assert optimum is not None
    cost = ring.cost(optimum)
    relaxation = relax(ring, cost + 5)
    assert relaxation.points <= cost
    assert held_karp(ring, relaxation, limit=cost - 1).sitters is None
    found = held_karp(ring, relaxation, limit=cost).sitters
    assert found is not None
    assert ring.cost(found) == cost


@pytest.mark.parametrize("chairs", [12, 16, 20])
@pytest.mark.parametrize("seed", range(3))
def test_prices_bring_the_bound_within_a_hundredth_of_the_optimum(chairs: int, seed: int) -> None:
    # Nothing else would notice bad prices: the search stays exact, and only gets slow.
    table = sample_table(chairs, chairs, seed)
    problem = table.problem(protocol_pins(table))
    cost = best_seating(problem).cost
    assert cost * 0.99 < relax(problem, cost).points <= cost


@given(problems(9), st.data())
def test_the_cost_of_an_exchange_is_what_a_recount_says(problem: SeatProblem, data: st.DataObject) -> None:
    seating = tuple(data.draw(st.permutations(range(problem.chairs))))
    one, other = (data.draw(st.integers(0, problem.chairs - 1)) for _ in range(2))
    changed = list(seating)
    changed[one], changed[other] = changed[other], changed[one]
    expected = problem.cost(changed) - problem.cost(seating)
    assert exchange_cost(problem, seating, one, other) == expected


@given(problems(10))
def test_small_changes_never_make_a_seating_dearer_or_lose_anybody(problem: SeatProblem) -> None:
    start = greedy_seating(problem)
    assert problem.keeps_pins(start)
    cost = problem.cost(start)
    for improved in (by_exchanges(problem, start), by_windows(problem, start, width=4)):
        assert problem.keeps_pins(improved)
        assert problem.cost(improved) <= cost


def test_a_table_too_large_to_look_through_says_so_and_stays_between_bound_and_start() -> None:
    # Twenty-four who are drawn to no chair, only to some of each other: beyond any proof in a second.
    dice = random.Random(3)
    beside = [[0] * 24 for _ in range(24)]
    for one, other in combinations(range(24), 2):
        beside[one][other] = beside[other][one] = dice.choice([0, 12, 12, 20, -8, 1, 2, 3])
    problem = SeatProblem(((0,) * 24,) * 24, tuple(map(tuple, beside)), (0, *(None,) * 23))
    found = best_seating(problem, seed=5)
    assert problem.keeps_pins(found.sitters)
    assert found.bound < found.cost == problem.cost(found.sitters) < problem.cost(greedy_seating(problem))
    assert not found.proven
    assert found == best_seating(problem, seed=5)


def test_wide_search_reaches_the_optimum_where_it_can_be_proven() -> None:
    table = sample_table(18, 18, seed=2)
    problem = table.problem(protocol_pins(table))
    optimum = best_seating(problem)
    assert optimum.proven
    found = iterated_local_search(problem, greedy_seating(problem), seed=0)
    assert problem.keeps_pins(found)
    assert optimum.cost <= problem.cost(found) <= optimum.cost * 1.01


def test_a_seating_to_begin_with_that_breaks_a_pin_is_not_followed() -> None:
    table = sample_table(12, 12, seed=4)
    problem = table.problem(protocol_pins(table))
    wrong = tuple(range(12))
    assert not problem.keeps_pins(wrong)
    assert problem.keeps_pins(best_seating(problem, wrong).sitters)


@pytest.mark.parametrize("seed", range(5))
def test_alike_people_may_change_chairs_at_no_cost(seed: int) -> None:
    problem = random_problem(9, frozenset({0}), seed, spread=1, twins=4)
    seating = best_seating(problem).sitters
    for kind in problem.kinds:
        for one in kind:
            for other in kind:
                cost = exchange_cost(problem, seating, seating.index(one), seating.index(other))
                assert cost == 0
    assert Counter(seat for kind in problem.kinds for seat in kind) == Counter(problem.free_sitters)
    assert max(map(len, problem.kinds)) >= 3
