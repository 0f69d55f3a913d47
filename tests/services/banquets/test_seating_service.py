from __future__ import annotations

import math
import time
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kamdesk.domain.seating.banquet.feasibility import InfeasibleError, broken_limits
from kamdesk.domain.seating.banquet.late import LateChanges
from kamdesk.domain.seating.banquet.objective import score
from kamdesk.domain.seating.banquet.question import BanquetQuestion, banquet_for_search, expected_banquet
from kamdesk.domain.seating.banquet.values import Banquet, BanquetTable, Guest, Wish
from kamdesk.domain.seating.people import Side
from kamdesk.domain.shared.errors import CancelledError
from kamdesk.services.banquets.seating import Effort, Seating
from tests.domain.seating.banquet.strategies import banquets, plans

if TYPE_CHECKING:
    from collections.abc import Mapping

SHORT = Effort(seconds=0.3, deadline=math.inf)
"""Little work, and all of it however slow the machine is at the moment."""


def _hall(seats: list[int], people: int, *wishes: Wish, locks: Mapping[int, int] | None = None) -> Banquet:
    tables = tuple(BanquetTable(rank, size) for rank, size in enumerate(seats, start=1))
    guests = tuple(
        Guest(
            id=number,
            side=Side.HOST if number % 3 == 0 else Side.GUEST,
            importance=3,
            allowed_tables=frozenset({locks[number]}) if locks and number in locks else None,
        )
        for number in range(people)
    )
    return Banquet("例", tables, guests, wishes)


@settings(max_examples=20)
@given(banquets())
def test_a_plan_seats_everyone_once_within_all_limits(banquet: Banquet) -> None:
    answer = Seating().plan(BanquetQuestion(banquet), SHORT)
    assert set(answer.assignment) == {guest.id for guest in banquet.guests}
    assert broken_limits(banquet, answer.assignment) == []
    assert answer.score == score(banquet, answer.assignment)
    assert answer.bound <= answer.score.total
    for table in banquet.tables:
        here = {str(each) for each, rank in answer.assignment.items() if rank == table.rank}
        if table.seats > 1 and here:
            assert set(answer.seats[table.rank].assignment.values()) == here


def test_what_cannot_be_seated_is_named_before_anything_is_searched() -> None:
    def never(done: int, total: int) -> None:
        raise AssertionError(done, total)

    with pytest.raises(InfeasibleError):
        Seating().plan(BanquetQuestion(_hall([2], 3)), SHORT, never)


def test_a_search_that_is_stopped_answers_with_what_it_has() -> None:
    def stop(done: int, total: int) -> None:
        raise CancelledError(done, total)

    answer = Seating().plan(BanquetQuestion(_hall([4, 4, 4], 12)), Effort(seconds=60), stop)
    assert not answer.completed
    assert broken_limits(answer.banquet, answer.assignment) == []


def test_the_clock_ends_a_search_that_the_machine_is_too_slow_for() -> None:
    effort = Effort(seconds=60, deadline=time.monotonic() + 0.5)
    answer = Seating().plan(BanquetQuestion(_hall([4, 4, 4], 12)), effort)
    assert not answer.completed


def test_people_fixed_at_their_table_stay_while_others_are_planned_anew() -> None:
    banquet = _hall([3, 3], 6, Wish(0, 1, 40), Wish(1, 2, 40))
    start = {0: 2, 1: 1, 2: 1, 3: 1, 4: 2, 5: 2}
    question = BanquetQuestion(banquet, start=start, fixed=frozenset({0}))
    answer = Seating().plan(question, SHORT)
    assert answer.assignment[0] == 2
    assert {answer.assignment[each] for each in (0, 1, 2)} == {2}
    assert answer.diff is not None
    assert set(answer.diff.moved) == {each for each in start if answer.assignment[each] != start[each]}


def test_a_high_price_of_moving_keeps_a_plan_as_it_stands() -> None:
    banquet = _hall([3, 3], 6, Wish(0, 1, 8))
    start = {0: 1, 1: 2, 2: 1, 3: 1, 4: 2, 5: 2}
    free = Seating().plan(BanquetQuestion(banquet, start=start), SHORT)
    dear = Seating().plan(BanquetQuestion(banquet, start=start, stability=1000), SHORT)
    assert free.assignment[0] == free.assignment[1]
    assert dict(dear.assignment) == start


def test_whoever_may_not_come_gets_no_seat_of_rank() -> None:
    guests = tuple(
        Guest(id=n, side=Side.HOST if n < 4 else Side.GUEST, level=2 if n % 4 else 1) for n in range(8)
    )
    banquet = Banquet("例", (BanquetTable(1, 8),), guests)
    sure = Seating().plan(BanquetQuestion(banquet), SHORT).seats[1].assignment
    assert (sure[0], sure[7]) == ("0", "4")
    probabilities = {0: Decimal("0.9"), 4: Decimal("0.6")}
    unsure = Seating().plan(BanquetQuestion(banquet, probabilities=probabilities), SHORT).seats[1].assignment
    assert sorted(unsure.values()) == sorted(sure.values())
    assert not {"0", "4"} & {unsure[0], unsure[7]}


def test_unlikely_guests_wait_and_likely_ones_weigh_less() -> None:
    banquet = _hall([4, 4], 6, Wish(0, 1, 8), Wish(1, 2, -1), Wish(2, 3, 8))
    probabilities = {0: Decimal("0.4"), 1: Decimal("0.5"), 2: Decimal("0.9")}
    question = BanquetQuestion(banquet, probabilities=probabilities, swing_chairs=3)
    seen = banquet_for_search(question)
    assert [table.seats for table in seen.tables] == [3, 2]
    assert [guest.id for guest in seen.guests] == [1, 2, 3, 4, 5]
    assert [guest.importance for guest in seen.guests] == [2, 3, 3, 3, 3]
    assert seen.wishes == (Wish(1, 2, -1), Wish(2, 3, 7))
    assert [wish.weight for wish in expected_banquet(question).wishes] == [-1, 8]
    answer = Seating().plan(question, SHORT)
    assert [guest.id for guest in answer.waiting] == [0]
    assert 0 not in answer.assignment
    taken = [sum(rank == each for rank in answer.assignment.values()) for each in (1, 2)]
    assert taken == [3, 2]
    assert answer.score == score(answer.banquet, answer.assignment)


@settings(max_examples=20)
@given(drawn=st.data(), banquet=banquets())
def test_a_late_answer_never_loses_anybody(drawn: st.DataObject, banquet: Banquet) -> None:
    start = drawn.draw(plans(banquet))
    absent = drawn.draw(st.frozensets(st.sampled_from(sorted(start)), max_size=2))
    question = BanquetQuestion(banquet, start=start, stability=3, changes=LateChanges(absent=absent))
    answer = Seating().late(question, SHORT)
    here = set(start) - absent
    options = [answer.at_once, *answer.ladder, *([answer.resolved] if answer.resolved else [])]
    assert len(options) == 6 or not here
    for option in options:
        assert set(option.plan.assignment) == here == set(option.places)
        assert broken_limits(answer.banquet, option.plan.assignment) == []
        assert option.plan.total == answer.at_once.plan.total - option.gain
        assert set(option.diff.moved) == set(option.plan.moved)
    assert {card.person for card in answer.at_once.diff.to_take_away} == absent
    assert answer.at_once.diff.to_print == ()


def test_a_late_change_keeps_the_chairs_of_everyone_who_stays() -> None:
    banquet = _hall([6, 6], 10, Wish(0, 1, 8))
    plan = Seating().plan(BanquetQuestion(banquet), SHORT)
    chairs = {int(person): chair for each in plan.seats.values() for chair, person in each.assignment.items()}
    absent = next(guest.id for guest in banquet.guests if chairs[guest.id] not in (0, 3, 5))
    newcomer = Guest(id=99, side=Side.GUEST, level=9)
    changes = LateChanges(absent=frozenset({absent}), added=(newcomer,))
    answer = Seating().late(
        BanquetQuestion(banquet, start=plan.assignment, chairs=chairs, changes=changes), SHORT
    )
    places = answer.at_once.places
    kept = [each for each in chairs if each in places and places[each].seat == chairs[each]]
    assert sorted(kept) == sorted(set(chairs) - {absent})
    assert [card.person for card in answer.at_once.diff.to_print] == [99]
    for option in (answer.at_once, *answer.ladder):
        taken = list(option.places.values())
        assert len(set(taken)) == len(taken)
        assert all(place.seat is not None for place in taken)


def test_someone_who_asks_is_told_the_best_other_place() -> None:
    answer = Seating().plan(BanquetQuestion(_hall([3, 3], 6, Wish(0, 1, 8))), SHORT)
    reason = Seating().explain(answer, 0)
    assert reason.best is not None
    after = {**answer.assignment, **reason.best.places}
    assert score(answer.banquet, after).total == answer.score.total + reason.best.delta
    costs = [cost for cost, _ in Seating().exchanges(answer, 0)]
    assert costs == sorted(costs)
    assert costs[0] == reason.best.delta
    other = next(each for each, rank in answer.assignment.items() if rank != answer.assignment[0])
    assert Seating().exchange(answer, 0, other).delta in costs


def test_the_clock_ends_a_ladder_and_the_answer_says_so() -> None:
    banquet = _hall([8] * 10, 70, *(Wish(n, 69 - n, 8) for n in range(30)))
    start = {guest.id: guest.id // 8 + 1 for guest in banquet.guests}
    question = BanquetQuestion(banquet, start=start, changes=LateChanges())
    late = Seating().late(question, Effort(seconds=60, deadline=time.monotonic()))
    assert (late.completed, late.at_once.gain) == (False, 0)
    done = Seating().late(question, Effort(seconds=1, deadline=time.monotonic() + 600))
    assert done.completed
    assert done.ladder[-1].gain > 0


def test_nobody_at_all_is_a_plan_without_people() -> None:
    alone = BanquetQuestion(_hall([2, 2], 1), probabilities={0: Decimal("0.1")})
    answer = Seating().plan(alone, SHORT)
    assert (dict(answer.assignment), [guest.id for guest in answer.waiting]) == ({}, [0])
    newcomer = Guest(id=5, side=Side.GUEST)
    unlikely = replace(
        alone, probabilities={5: Decimal("0.2")}, start={0: 1}, changes=LateChanges(added=(newcomer,))
    )
    assert dict(Seating().late(unlikely, SHORT).at_once.plan.assignment) == {0: 1}
    late = replace(alone, probabilities={}, start={0: 1}, changes=LateChanges(absent=frozenset({0})))
    assert dict(Seating().late(late, SHORT).at_once.plan.assignment) == {}


def test_very_short_time_gives_the_plan_without_reasons() -> None:
    answer = Seating().plan(BanquetQuestion(_hall([10] * 20, 200)), replace(SHORT, seconds=0.3))
    assert (answer.seats, answer.reasons, answer.unmet) == ({}, {}, ())
    assert len(answer.assignment) == 200
