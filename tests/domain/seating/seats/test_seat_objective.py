"""What seats cost: each weight by a table counted by hand, and the same sum however it is counted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.seating.people import Gender, Person, Side, TableRole
from kamdesk.domain.seating.profile import Honour, InterpreterPlace, Profile
from kamdesk.domain.seating.seats.objective import Component, SeatObjective, SeatWeights, pairs
from kamdesk.domain.seating.seats.optimised import SeatWishes, optimise
from kamdesk.domain.seating.seats.seated import seated_as
from tests.domain.seating.seats.sample_tables import one_host_ranks, sample_table
from tests.domain.seating.seats.seat_strategies import seat_wishes, seating_cases

if TYPE_CHECKING:
    import random

    from kamdesk.domain.seating.protocol import SeatingCase

HOST = Person(id="H1", side=Side.HOST, rank=1, role=TableRole.HOST, level=2)
COMPANION = Person(id="H2", side=Side.HOST, rank=2, role=TableRole.COMPANION, level=5)
CHIEF = Person(id="G1", side=Side.GUEST, rank=1, role=TableRole.PRINCIPAL_GUEST, level=1)
GUEST = Person(id="G2", side=Side.GUEST, rank=2, level=4)
VOICE = Person(id="T1", side=Side.NEUTRAL, rank=9, role=TableRole.INTERPRETER, interprets_for="G1")


def test_the_weights_are_those_of_the_study() -> None:
    weights = SeatWeights()
    assert (weights.guest_precedence, weights.host_precedence) == (2, 1)
    assert (weights.same_side, weights.no_common_language, weights.apart) == (12, 10, 20)
    assert weights.same_side < 2 * weights.empty_beside < 2 * weights.same_side
    assert (weights.level_difference, weights.same_gender, weights.spouse) == (1, 1, -8)
    assert (weights.interpreter_at_right, weights.interpreter_at_left, weights.moved) == (-30, -8, 0)


def test_a_table_counted_by_hand() -> None:
    # Right of the host the principal guest, further right the interpreter, then companion and second guest.
    table = SeatObjective((HOST, COMPANION, CHIEF, GUEST, VOICE), one_host_ranks(6))
    plan = {0: "H1", 5: "G1", 4: "T1", 2: "H2", 1: "G2"}
    points = table.points(plan)
    # Ranks: chair 5 is 1, chair 1 is 2, chair 4 is 3, chair 2 is 4.
    assert points[Component.PRECEDENCE] == 2 * 8 * 1 + 2 * 5 * 2 + 1 * 4 * 4 + 0
    # Neighbours across sides: host 2 with guests 1 and 4, guest 4 with companion 5.
    assert points[Component.CORRESPONDENCE] == 1 + 2 + 1
    assert points[Component.INTERPRETER] == -30
    assert points[Component.EMPTY] == 7 * 2  # chair 3, between interpreter and companion
    assert points.total() == 52 + 4 - 30 + 14 == table.cost(plan)


def test_company_counts_each_thing_once() -> None:
    first = replace(GUEST, languages=frozenset({"zh"}), gender=Gender.MAN)
    second = replace(CHIEF, id="G3", languages=frozenset({"en"}), gender=Gender.MAN, spouse_of="G2")
    table = SeatObjective((first, second), (0, 1, 2), apart=pairs([("G3", "G2")]))
    for right, left in ((first, second), (second, first)):
        assert dict(table.neighbour_points(right, left)) == {
            Component.SAME_SIDE: 12,
            Component.LANGUAGE: 10,
            Component.APART: 20,
            Component.GENDER: 1,
            Component.SPOUSE: -8,
        }


@pytest.mark.parametrize(
    ("honour", "place", "at_right", "at_left"),
    [
        (Honour.RIGHT, InterpreterPlace.BESIDE, -30, -8),
        (Honour.LEFT, InterpreterPlace.BESIDE, -8, -30),
        (Honour.RIGHT, InterpreterPlace.ELSEWHERE, 0, 0),
    ],
)
def test_the_interpreter_belongs_at_the_hand_of_honour(
    honour: Honour, place: InterpreterPlace, at_right: int, at_left: int
) -> None:
    profile = Profile(honour=honour, interpreter=place)
    table = SeatObjective((VOICE, CHIEF, GUEST), one_host_ranks(4), profile=profile)
    assert table.neighbour_points(VOICE, CHIEF)[Component.INTERPRETER] == at_right
    assert table.neighbour_points(CHIEF, VOICE)[Component.INTERPRETER] == at_left
    assert not table.neighbour_points(VOICE, GUEST)


def test_who_has_no_grade_is_graded_by_the_order_of_the_own_side_and_languages_unknown_hurt_nobody() -> None:
    plain = Person(id="G3", side=Side.GUEST, rank=3)
    last = Person(id="G40", side=Side.GUEST, rank=40, languages=frozenset({"en"}))
    table = SeatObjective((plain, last, HOST), one_host_ranks(8))
    assert table.chair_points(plain, 1)[Component.PRECEDENCE] == 2 * (9 - 3) * 2
    assert table.chair_points(last, 1)[Component.PRECEDENCE] == 2 * (9 - 8) * 2
    assert not table.neighbour_points(plain, last)[Component.LANGUAGE]
    assert table.neighbour_points(HOST, plain)[Component.CORRESPONDENCE] == 1


def test_leaving_the_earlier_chair_costs_what_is_set_and_new_people_go_free() -> None:
    weights = SeatWeights(moved=9)
    table = SeatObjective((HOST, GUEST), one_host_ranks(6), weights=weights, earlier={"G2": 3, "G9": 1})
    assert table.chair_points(GUEST, 3)[Component.MOVED] == 0
    assert table.chair_points(GUEST, 1)[Component.MOVED] == 9
    assert table.chair_points(HOST, 1)[Component.MOVED] == 0


def test_more_people_than_chairs_are_no_table() -> None:
    with pytest.raises(ValueError, match="more people than chairs"):
        SeatObjective((HOST, GUEST, CHIEF), (0, 1))


@given(seating_cases(8), seat_wishes(), st.randoms(use_true_random=False))
def test_the_sum_by_component_is_the_cost_that_is_searched(
    case: SeatingCase, wishes: SeatWishes, dice: random.Random
) -> None:
    table = optimise(case, wishes).table
    sitters = list(table.sitters)
    dice.shuffle(sitters)
    plan = table.objective.chairs(tuple(sitters))
    assert table.objective.cost(plan) == table.problem.cost(sitters)
    assert sum(table.objective.points(plan).values()) == table.objective.cost(plan)


def test_a_plan_by_hand_is_taken_as_it_is_or_refused() -> None:
    table = sample_table(9, 8, seed=1)
    plan = dict(enumerate((person.id for person in table.people), start=1))
    taken = seated_as(table, {5: table.people[4].id, 0: None}, plan)
    assert taken.chairs == plan
    assert taken.bound < taken.cost
    assert not taken.proven
    for pins, wrong in (
        ({0: "H1"}, plan),
        ({2: None}, plan),
        ({}, {**plan, 1: plan[2]}),
        ({}, {chair: person for chair, person in plan.items() if chair != 3}),
    ):
        with pytest.raises(ValueError, match="does not seat everybody once and within the pins"):
            seated_as(table, pins, wrong)
