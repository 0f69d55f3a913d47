from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.seating.banquet.feasibility import (
    InfeasibleError,
    broken_limits,
    find_shortage,
    require_feasible,
)
from kamdesk.domain.seating.banquet.values import Banquet, BanquetTable, Guest
from kamdesk.domain.seating.people import Side
from tests.domain.seating.banquet.strategies import banquets, plans


def _banquet(seats: list[int], allowed: list[set[int] | None]) -> Banquet:
    tables = tuple(BanquetTable(rank, size) for rank, size in enumerate(seats, start=1))
    guests = tuple(
        Guest(id=number, side=Side.GUEST, allowed_tables=None if ranks is None else frozenset(ranks))
        for number, ranks in enumerate(allowed)
    )
    return Banquet("例", tables, guests)


def _fits(banquet: Banquet) -> bool:
    """Try every plan."""
    ranks = [table.rank for table in banquet.tables]
    choices = [[rank for rank in ranks if guest.may_sit_at(rank)] for guest in banquet.guests]
    return any(
        all(plan.count(table.rank) <= table.seats for table in banquet.tables) for plan in product(*choices)
    )


@given(
    st.lists(st.integers(1, 3), min_size=1, max_size=3).flatmap(
        lambda seats: st.builds(
            _banquet,
            st.just(seats),
            st.lists(st.none() | st.sets(st.integers(1, len(seats))), min_size=1, max_size=6),
        )
    )
)
def test_a_shortage_is_found_exactly_where_no_plan_exists_and_it_proves_that(banquet: Banquet) -> None:
    shortage = find_shortage(banquet)
    assert (shortage is None) == _fits(banquet)
    if shortage is not None:
        shared = {table.rank for table in shortage.tables}
        everywhere = {table.rank for table in banquet.tables}
        allowed = [guest.allowed_tables for guest in shortage.guests]
        assert all((everywhere if ranks is None else ranks) <= shared for ranks in allowed)
        assert len(shortage.guests) > shortage.chairs


@given(drawn=st.data(), banquet=banquets())
def test_a_lawful_plan_breaks_no_limit(drawn: st.DataObject, banquet: Banquet) -> None:
    require_feasible(banquet)
    assert broken_limits(banquet, drawn.draw(plans(banquet))) == []


@pytest.mark.parametrize(
    ("seats", "allowed", "sentence"),
    [
        ([10, 12], [{2}] * 14, "14 人锁定在第 2 桌，只有 12 个座位：0、1、2、3、4、5等。"),
        ([2, 2], [None] * 5, "共 5 人，只有 4 个座位，还差 1 个。"),
        ([3, 1, 1], [{2, 3}, {3}, {2}, None], "3 人只能坐第 2、3 桌，这些桌共有 2 个座位：0、1、2。"),
        ([3], [None, set()], "1没有可坐的桌（允许的桌为空）。"),
        ([1, 1, 5], [{1}, {1, 2}, {2}, None], "3 人只能坐第 1、2 桌，这些桌共有 2 个座位：0、1、2。"),
    ],
)
def test_what_cannot_be_is_named(seats: list[int], allowed: list[set[int] | None], sentence: str) -> None:
    with pytest.raises(InfeasibleError) as caught:
        require_feasible(_banquet(seats, allowed))
    assert str(caught.value) == sentence


def test_a_plan_is_told_every_limit_it_breaks() -> None:
    banquet = _banquet([1, 2], [{1}, None, None, None])
    named = replace(banquet, guests=(replace(banquet.guests[0], name="王总"), *banquet.guests[1:]))
    said = [str(sentence) for sentence in broken_limits(named, {0: 2, 1: 2, 2: 2, 7: 1, 3: 9})]
    assert said == [
        "计划中有不认识的人“7”。",
        "王总不能坐第 2 桌，只能坐第 1 桌。",
        "3坐在第 9 桌，没有这一桌。",
        "第 2 桌坐了 3 人，只有 2 个座位。",
    ]
    assert str(broken_limits(banquet, {})[0]) == "0没有座位。"
