from __future__ import annotations

from array import array
from itertools import permutations
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kamdesk.domain.seating.banquet import kernel, pairing
from kamdesk.domain.seating.banquet.initial_plans import guests_by_chair
from kamdesk.domain.seating.banquet.kernel import Hall
from kamdesk.domain.seating.banquet.objective import score
from kamdesk.domain.seating.banquet.problem import FORBIDDEN, banquet_problem
from kamdesk.domain.seating.banquet.search import COMPILED
from tests.domain.seating.banquet.strategies import banquets, plans
from tests.plain_sources import plainly_read
from tests.project import HAS_COMPILER

if TYPE_CHECKING:
    from kamdesk.domain.seating.banquet.problem import BanquetProblem
    from kamdesk.domain.seating.banquet.values import Banquet


def _cost(banquet: Banquet, problem: BanquetProblem, seated: list[int]) -> int:
    return score(banquet, _plan(banquet, problem, seated)).total


def _plan(banquet: Banquet, problem: BanquetProblem, seated: list[int]) -> dict[int, int]:
    return {
        banquet.guests[guest].id: banquet.tables[problem.chair_table[chair]].rank
        for chair, guest in enumerate(seated)
        if guest != problem.guests
    }


def _seated(banquet: Banquet, problem: BanquetProblem, plan: dict[int, int]) -> list[int]:
    return guests_by_chair(problem, [plan[guest.id] - 1 for guest in banquet.guests])


PLAIN_KERNEL, PLAIN_PAIRING = plainly_read(kernel, pairing)


@settings(max_examples=50)
@given(drawn=st.data(), banquet=banquets(), heat=st.sampled_from((0, 300, 5000)), seed=st.integers(0, 2**32))
def test_annealing_and_descent_count_the_cost_of_the_whole_plan(
    drawn: st.DataObject, banquet: Banquet, heat: int, seed: int
) -> None:
    problem = banquet_problem(banquet)
    hall = Hall(problem, seed)
    seated = _seated(banquet, problem, drawn.draw(plans(banquet)))
    hall.seat(seated)
    before = _cost(banquet, problem, seated)
    change = kernel.anneal(hall, 400, heat, 400)
    assert before + change == _cost(banquet, problem, hall.guests_by_chair())
    change += kernel.descend(hall, 0, problem.guests)
    assert before + change == _cost(banquet, problem, hall.guests_by_chair())


@settings(max_examples=50)
@given(drawn=st.data(), banquet=banquets())
def test_a_swap_costs_what_swap_cost_says(drawn: st.DataObject, banquet: Banquet) -> None:
    problem = banquet_problem(banquet)
    hall = Hall(problem, 1)
    hall.seat(_seated(banquet, problem, drawn.draw(plans(banquet))))
    chair = st.integers(0, len(problem.chair_table) - 1)
    for first, second in drawn.draw(st.lists(st.tuples(chair, chair), max_size=8)):
        if problem.chair_table[first] == problem.chair_table[second]:
            continue
        points_text = hall.swap_cost(first, second)
        before = _cost(banquet, problem, hall.guests_by_chair())
        hall.swap(first, second)
        if abs(points_text) < FORBIDDEN // 2:
            assert _cost(banquet, problem, hall.guests_by_chair()) - before == points_text
        else:
            hall.swap(first, second)


@settings(max_examples=50)
@given(drawn=st.data(), banquet=banquets(), seed=st.integers(0, 100))
def test_a_restricted_search_leaves_all_other_tables_as_they_are(
    drawn: st.DataObject, banquet: Banquet, seed: int
) -> None:
    problem = banquet_problem(banquet)
    tables = drawn.draw(st.lists(st.integers(0, problem.tables - 1), unique=True, min_size=1))
    hall = Hall(problem, seed)
    hall.seat(_seated(banquet, problem, drawn.draw(plans(banquet))))
    before = hall.guests_by_chair()
    hall.restrict_to(tables)
    kernel.anneal(hall, 300, 5000, 300)
    kernel.descend(hall, 0, problem.guests)
    for chair, guest in enumerate(hall.guests_by_chair()):
        if problem.chair_table[chair] not in tables:
            assert guest == before[chair]


@settings(max_examples=50)
@given(drawn=st.data(), banquet=banquets(locks=False))
def test_relocation_costs_are_what_the_people_of_a_table_cost_at_another(
    drawn: st.DataObject, banquet: Banquet
) -> None:
    problem = banquet_problem(banquet)
    plan = drawn.draw(plans(banquet))
    hall = Hall(problem, 0)
    hall.seat(_seated(banquet, problem, plan))
    costs = list(kernel.relocation_costs(hall))
    order = drawn.draw(st.permutations(range(problem.tables)))
    total = [
        sum(costs[row * problem.tables + column] for row, column in enumerate(way))
        for way in (range(problem.tables), order)
    ]
    dealt = {guest: order[rank - 1] + 1 for guest, rank in plan.items()}
    fits = all(sum(rank == table.rank for rank in dealt.values()) <= table.seats for table in banquet.tables)
    if fits:
        assert score(banquet, dealt).total - score(banquet, plan).total == total[1] - total[0]
    else:
        assert total[1] >= FORBIDDEN


def test_the_search_is_compiled_where_there_is_a_compiler() -> None:
    assert COMPILED or not HAS_COMPILER, "a C compiler is here: python build/kernels.py compiles the search"


@settings(max_examples=40)
@given(drawn=st.data(), banquet=banquets(), seed=st.integers(0, 2**62))
def test_plain_and_compiled_take_the_same_steps(drawn: st.DataObject, banquet: Banquet, seed: int) -> None:
    problem = banquet_problem(banquet)
    seated = _seated(banquet, problem, drawn.draw(plans(banquet)))
    forms = (kernel, PLAIN_KERNEL)
    halls = [form.Hall(problem, seed) for form in forms]
    for hall in halls:
        hall.seat(seated)
    for heat in (5000, 1000, 100, 0):
        one, other = (form.anneal(hall, 150, heat, 300) for form, hall in zip(forms, halls, strict=True))
        assert one == other
        assert halls[0].guests_by_chair() == halls[1].guests_by_chair()
    assert list(kernel.relocation_costs(halls[0])) == list(PLAIN_KERNEL.relocation_costs(halls[1]))
    assert kernel.descend(halls[0], 0, problem.guests) == PLAIN_KERNEL.descend(halls[1], 0, problem.guests)
    assert halls[0].guests_by_chair() == halls[1].guests_by_chair()


@pytest.mark.parametrize("form", [pairing, PLAIN_PAIRING], ids=["as it serves", "plain"])
@given(drawn=st.data(), rows=st.integers(0, 5), more=st.integers(0, 2))
def test_no_pairing_is_cheaper(form: Any, drawn: st.DataObject, rows: int, more: int) -> None:
    columns = rows + more
    cost = st.integers(-30, 60) | st.just(FORBIDDEN) | st.just(2**50)
    costs = array("q", drawn.draw(st.lists(cost, min_size=rows * columns, max_size=rows * columns)))

    def total(way: Any) -> int:
        return sum(costs[row * columns + column] for row, column in enumerate(way))

    found = form.cheapest_pairing(costs, rows, columns)
    assert len(set(found)) == rows
    assert set(found) <= set(range(columns))
    assert total(found) == min(total(way) for way in permutations(range(columns), rows))
