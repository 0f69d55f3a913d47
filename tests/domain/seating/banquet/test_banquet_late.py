from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kamdesk.domain.seating.banquet.feasibility import InfeasibleError, broken_limits
from kamdesk.domain.seating.banquet.ladder import BUDGETS, ladder
from kamdesk.domain.seating.banquet.late import LateChanges, after_changes, lock_in_place, without_moves
from kamdesk.domain.seating.banquet.objective import score
from kamdesk.domain.seating.banquet.values import Banquet, BanquetTable, Guest, Wish
from kamdesk.domain.seating.people import Side
from kamdesk.domain.shared.errors import CancelledError
from tests.domain.seating.banquet.strategies import banquets, plans


@st.composite
def late_hours(draw: st.DrawFn) -> tuple[Banquet, dict[int, int], LateChanges]:
    """A banquet, the plan that stands, and changes: some stay away, come, are promoted, or fall out."""
    whole = draw(banquets())
    plan = draw(plans(whole))
    added = draw(st.sets(st.sampled_from(whole.guests), max_size=3)) if len(whole.guests) > 1 else set()
    before = replace(
        whole,
        guests=tuple(guest for guest in whole.guests if guest not in added),
        wishes=tuple(
            wish for wish in whole.wishes if not {wish.first, wish.second} & {guest.id for guest in added}
        ),
    )
    ids = [guest.id for guest in before.guests]
    absent = draw(st.frozensets(st.sampled_from(ids), max_size=2)) if ids else frozenset()
    here = [guest for guest in before.guests if guest.id not in absent]
    raised = draw(st.sets(st.sampled_from(here), max_size=2)) if here else set()
    changes = LateChanges(
        absent=absent,
        added=tuple(sorted(added, key=lambda guest: guest.id)),
        promoted=tuple(replace(guest, target_rank=1, importance=12) for guest in raised),
        wishes=tuple(wish for wish in whole.wishes if wish not in before.wishes),
    )
    return before, {person: plan[person] for person in ids}, changes


@given(late_hours())
def test_a_late_change_moves_nobody_who_may_stay_and_seats_everyone_else(
    late: tuple[Banquet, dict[int, int], LateChanges],
) -> None:
    before, start, changes = late
    banquet = after_changes(before, changes)
    plan = without_moves(banquet, start)
    assert broken_limits(banquet, plan.assignment) == []
    assert set(plan.assignment) == {guest.id for guest in banquet.guests}
    assert plan.total == score(banquet, plan.assignment).total
    moved = [each for each in start if each in plan.assignment and plan.assignment[each] != start[each]]
    assert sorted(plan.moved) == sorted(moved)
    if all(guest.allowed_tables is None for guest in changes.added):
        assert moved == []


@given(late_hours(), st.sampled_from([0.01, 1.0]))
def test_the_ladder_never_worsens_keeps_its_budgets_and_tells_true_totals(
    late: tuple[Banquet, dict[int, int], LateChanges], seconds: float
) -> None:
    before, start, changes = late
    banquet = after_changes(before, changes)
    base = without_moves(banquet, start)
    rungs = ladder(banquet, start, base, seconds=seconds)
    assert [rung.budget for rung in rungs] == list(BUDGETS)
    last = base.total
    for rung in rungs:
        plan = rung.plan
        assert broken_limits(banquet, plan.assignment) == []
        assert plan.total == score(banquet, plan.assignment).total
        moved = {each for each in start if plan.assignment.get(each, start[each]) != start[each]}
        assert set(plan.moved) == moved
        assert len(moved) <= max(rung.budget, len(base.moved))
        assert plan.total <= last
        last = plan.total
    assert rungs == ladder(banquet, start, base, seconds=seconds)


@settings(max_examples=50)
@given(late_hours())
def test_the_first_rung_is_the_best_of_all_plans_with_one_move(
    late: tuple[Banquet, dict[int, int], LateChanges],
) -> None:
    before, start, changes = late
    banquet = after_changes(before, replace(changes, added=()))
    base = without_moves(banquet, start)
    best = base.total
    for person in base.assignment:
        for table in banquet.tables:
            plan = {**base.assignment, person: table.rank}
            if not broken_limits(banquet, plan):
                best = min(best, score(banquet, plan).total)
    assert ladder(banquet, start, base, budgets=(1,))[0].plan.total == best


@settings(max_examples=50)
@given(late_hours())
def test_the_second_rung_is_no_worse_than_any_swap(
    late: tuple[Banquet, dict[int, int], LateChanges],
) -> None:
    before, start, changes = late
    banquet = after_changes(before, replace(changes, added=()))
    base = without_moves(banquet, start)
    best = base.total
    for first, second in combinations(base.assignment, 2):
        places = {first: base.assignment[second], second: base.assignment[first]}
        plan = {**base.assignment, **places}
        if not broken_limits(banquet, plan):
            best = min(best, score(banquet, plan).total)
    assert ladder(banquet, start, base, budgets=(2,))[0].plan.total <= best


@given(late_hours(), st.data())
def test_fixed_people_stay_on_every_rung(
    late: tuple[Banquet, dict[int, int], LateChanges], drawn: st.DataObject
) -> None:
    before, start, changes = late
    banquet = after_changes(before, changes)
    here = [guest.id for guest in banquet.guests if guest.id in start]
    fixed = drawn.draw(st.sets(st.sampled_from(here))) if here else set()
    try:
        held = lock_in_place(banquet, start, fixed)
    except InfeasibleError:
        return
    base = without_moves(held, start)
    rungs = ladder(held, start, base, seconds=0.1)
    for plan in (base.assignment, *(rung.plan.assignment for rung in rungs)):
        assert {each: plan[each] for each in fixed} == {each: start[each] for each in fixed}


def _hall(seats: list[int], guests: list[Guest], *wishes: Wish) -> Banquet:
    tables = tuple(BanquetTable(rank, size) for rank, size in enumerate(seats, start=1))
    return Banquet("例", tables, tuple(guests), wishes)


def _guest(number: int, **settings: object) -> Guest:
    return Guest(id=number, side=Side.GUEST, **settings)  # type: ignore[arg-type]  # spelt by the tests


def test_a_newcomer_whose_only_table_is_full_makes_as_few_as_possible_move_on() -> None:
    banquet = _hall([1, 1, 1], [_guest(0), _guest(1)])
    changed = after_changes(banquet, LateChanges(added=(_guest(2, allowed_tables=frozenset({1})),)))
    plan = without_moves(changed, {0: 1, 1: 2})
    assert plan.assignment == {0: 3, 1: 2, 2: 1}
    assert plan.moved == (0,)


def test_a_lost_table_loses_nobody() -> None:
    whole = _hall([2, 2, 2], [_guest(number) for number in range(4)])
    plan = without_moves(replace(whole, tables=whole.tables[:2]), {0: 1, 1: 1, 2: 3, 3: 2})
    assert (plan.assignment, plan.moved) == ({0: 1, 1: 1, 2: 2, 3: 2}, (2,))


def test_two_who_fell_out_no_longer_want_one_table() -> None:
    banquet = _hall([2, 2], [_guest(number) for number in range(3)], Wish(0, 1, 8))
    changed = after_changes(banquet, LateChanges(wishes=(Wish(1, 0, -60),)))
    assert changed.wishes == (Wish(1, 0, -60),)
    base = without_moves(changed, {0: 1, 1: 1, 2: 2})
    first = ladder(changed, {0: 1, 1: 1, 2: 2}, base)[0]
    assert (base.moved, base.total - first.plan.total) == ((), 60)


def test_someone_fixed_where_the_person_may_not_sit_is_named() -> None:
    banquet = _hall([1, 1], [_guest(0, name="王总", allowed_tables=frozenset({1}))])
    with pytest.raises(InfeasibleError) as caught:
        lock_in_place(banquet, {0: 2}, {0})
    assert str(caught.value) == "王总固定在第 2 桌，又只许坐第 1 桌，两者矛盾。"


def test_whoever_waits_for_the_ladder_can_stop_it() -> None:
    banquet = _hall([2, 2], [_guest(0), _guest(1)])

    def stop(done: int, total: int) -> None:
        raise CancelledError(done, total)

    with pytest.raises(CancelledError):
        ladder(banquet, {0: 1, 1: 1}, without_moves(banquet, {0: 1, 1: 1}), progress=stop)
