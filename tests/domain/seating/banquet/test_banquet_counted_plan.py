from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.seating.banquet.counted_plan import CountedPlan
from kamdesk.domain.seating.banquet.objective import score
from tests.domain.seating.banquet.strategies import banquets, plans

if TYPE_CHECKING:
    from kamdesk.domain.seating.banquet.values import Banquet


def _total(banquet: Banquet, plan: dict[int, int]) -> int:
    return score(banquet, plan).total


@given(drawn=st.data(), banquet=banquets())
def test_every_move_swap_and_new_place_is_priced_as_a_recount_prices_it(
    drawn: st.DataObject, banquet: Banquet
) -> None:
    plan = drawn.draw(plans(banquet))
    counted = CountedPlan(banquet, plan)
    total = _total(banquet, plan)
    for first in plan:
        for table in banquet.tables:
            if table.rank != plan[first]:
                moved = plan | {first: table.rank}
                assert counted.move_delta(first, table.rank) == _total(banquet, moved) - total
        for second in plan:
            if plan[first] != plan[second]:
                swapped = plan | {first: plan[second], second: plan[first]}
                assert counted.swap_delta(first, second) == _total(banquet, swapped) - total


@given(drawn=st.data(), banquet=banquets())
def test_counts_stay_true_while_people_move_leave_and_come(drawn: st.DataObject, banquet: Banquet) -> None:
    plan = drawn.draw(plans(banquet))
    counted = CountedPlan(banquet, {})
    total = _total(banquet, {person: -person - 1 for person in plan})  # each alone, nobody at a table
    for person, rank in plan.items():
        total += counted.seating_delta(person, rank)
        counted.seat(person, rank)
    assert total == _total(banquet, plan)
    person = drawn.draw(st.sampled_from(sorted(plan)))
    counted.unseat(person)
    rank = drawn.draw(st.sampled_from([table.rank for table in banquet.tables]))
    lifted = {other: place for other, place in plan.items() if other != person}
    without = _total(banquet, lifted)
    assert counted.seating_delta(person, rank) == _total(banquet, lifted | {person: rank}) - without
    assert counted.table_of == lifted
