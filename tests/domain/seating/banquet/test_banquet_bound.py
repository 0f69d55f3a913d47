from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from kamdesk.domain.seating.banquet.bound import lower_bound
from kamdesk.domain.seating.banquet.feasibility import broken_limits
from kamdesk.domain.seating.banquet.objective import score
from kamdesk.domain.seating.banquet.values import Banquet, BanquetTable, Guest, Wish
from kamdesk.domain.seating.people import Gender, Side
from tests.domain.seating.banquet.strategies import banquets, plans

if TYPE_CHECKING:
    from collections.abc import Iterator


def _all_plans(banquet: Banquet) -> Iterator[dict[int, int]]:
    ranks = [table.rank for table in banquet.tables]
    for way in product(ranks, repeat=len(banquet.guests)):
        plan = {guest.id: rank for guest, rank in zip(banquet.guests, way, strict=True)}
        if not broken_limits(banquet, plan):
            yield plan


@settings(max_examples=60)
@given(banquets(most_guests=5, most_tables=3, most_seats=3))
def test_no_plan_of_a_tiny_banquet_costs_less_than_the_bound_in_any_component(banquet: Banquet) -> None:
    bound = lower_bound(banquet)
    for plan in _all_plans(banquet):
        parts = score(banquet, plan).parts
        assert [name for name, least in bound.parts.items() if parts[name] < least] == []


@given(drawn=st.data(), banquet=banquets())
def test_no_plan_costs_less_than_the_bound(drawn: st.DataObject, banquet: Banquet) -> None:
    assert lower_bound(banquet).total <= score(banquet, drawn.draw(plans(banquet))).total


def test_whoever_is_wanted_by_more_than_a_table_holds_disappoints_the_lightest() -> None:
    guests = tuple(Guest(id=n, side=Side.HOST) for n in range(6))
    wishes = tuple(Wish(0, n, 10 * n) for n in range(1, 6))
    tables = (BanquetTable(1, 3), BanquetTable(2, 4))
    banquet = Banquet("例", tables, guests, wishes)
    assert lower_bound(banquet).together == 10 + 20
    assert min(score(banquet, plan).together for plan in _all_plans(banquet)) == 30


def test_what_counting_can_prove_is_proven() -> None:
    tables = (BanquetTable(1, 2), BanquetTable(2, 4))
    guests = (
        Guest(id=0, side=Side.HOST, gender=Gender.WOMAN, allowed_tables=frozenset({1}), importance=1),
        Guest(id=1, side=Side.GUEST, only_language=3, diet=1, importance=12),
        Guest(id=2, side=Side.GUEST, diet=2, importance=12, allowed_tables=frozenset({2}), target_rank=2),
        Guest(id=3, side=Side.GUEST, importance=1),
    )
    wishes = (Wish(0, 2, 8), Wish(1, 3, 5))
    bound = lower_bound(Banquet("例", tables, guests, wishes))
    assert bound.parts == {
        "precedence": 5,  # three are due at two chairs; half the way down counts five steps
        "together": 8,
        "apart": 0,
        "host": 30,
        "language": 12,
        "lone_woman": 6,
        "diet": 8,
        "underfull": 0,
    }
