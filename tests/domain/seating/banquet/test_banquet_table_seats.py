"""One table at its best within the protocol's pins, and every table of a banquet."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kamdesk.domain.seating.banquet.table_seats import optimise_tables, seat_tables
from kamdesk.domain.seating.banquet.values import Banquet, BanquetTable, Guest, Wish
from kamdesk.domain.seating.geometry import DiningTable, TableShape, mirrored
from kamdesk.domain.seating.interleaving import same_side_neighbours
from kamdesk.domain.seating.people import Gender, Person, Side, TableRole
from kamdesk.domain.seating.profile import Honour, InterpreterPlace, Profile
from kamdesk.domain.seating.protocol import SeatingCase
from kamdesk.domain.seating.reasons import SeatRule
from kamdesk.domain.seating.seats.objective import SeatWeights, pairs
from kamdesk.domain.seating.seats.optimised import SeatWishes, optimise
from tests.domain.seating.seats.sample_tables import brute_force, sample_people
from tests.domain.seating.seats.seat_strategies import seat_wishes, seating_cases


@given(seating_cases(), seat_wishes(), st.integers(0, 3))
def test_the_best_seats_keep_pins_and_people_and_are_never_worse_than_protocol(
    case: SeatingCase, wishes: SeatWishes, seed: int
) -> None:
    found = optimise(case, wishes, seed=seed)
    table, plan = found.table, found.plan
    assert sorted(plan.assignment.values()) == sorted(found.protocol.assignment.values())
    assert all(0 <= chair < case.table.seats for chair in plan.assignment)
    for chair, sitter in table.fixed.items():
        assert plan.assignment[chair] == found.protocol.assignment[chair] == sitter
    for person in case.people:
        if person.seat is not None:
            assert plan.assignment[person.seat] == person.id
    assert table.cost <= table.objective.cost(found.protocol.assignment)
    assert table.proven
    assert set(plan.reasons) == {person.id for person in case.people}
    assert plan.unavoidable_same_side <= plan.same_side_adjacent
    assert optimise(case, wishes, seed=seed).plan == plan


@given(seating_cases(8), seat_wishes())
@settings(max_examples=40)
def test_the_cost_is_the_least_of_all_plans_with_these_pins(case: SeatingCase, wishes: SeatWishes) -> None:
    table = optimise(case, wishes).table
    if len(table.problem.free_sitters) <= 7:
        assert table.cost == brute_force(table.problem)


@given(seating_cases(8), seat_wishes())
@settings(max_examples=40)
def test_unavoidable_are_only_neighbours_of_one_side_that_every_plan_has(
    case: SeatingCase, wishes: SeatWishes
) -> None:
    unlocked = replace(case, people=tuple(replace(person, seat=None) for person in case.people))
    problem, people = optimise(unlocked).table.problem, optimise(unlocked).table.objective.people

    def same_side(order: tuple[int, ...]) -> int:
        rest = iter(order)
        sitters = [next(rest) if sitter is None else sitter for sitter in problem.fixed]
        sides = [people[s].side if s < len(people) and people[s].counts else Side.NEUTRAL for s in sitters]
        return same_side_neighbours(sides)

    if len(problem.free_sitters) <= 6:
        fewest = min(map(same_side, permutations(problem.free_sitters)))
        plan = optimise(case, wishes).plan
        assert plan.unavoidable_same_side == min(fewest, plan.same_side_adjacent)
        assert fewest <= optimise(case, wishes).protocol.unavoidable_same_side


def test_who_interprets_for_nobody_named_interprets_for_the_principal_guest() -> None:
    people = tuple(replace(person, interprets_for=None) for person in sample_people(10, 4, seed=3))
    locked = tuple(replace(p, seat=4) if p.role is TableRole.PRINCIPAL_GUEST else p for p in people)
    table = optimise(SeatingCase(table=DiningTable(TableShape.ROUND, 10), people=locked)).table
    assert table.chair_of[people[-1].id] == 3
    assert table.objective.people[-1].interprets_for == "G1"


@given(seating_cases(), seat_wishes())
def test_the_other_hand_of_honour_gives_the_mirrored_cost(case: SeatingCase, wishes: SeatWishes) -> None:
    seats = case.table.seats
    other = Honour.LEFT if case.profile.honour is Honour.RIGHT else Honour.RIGHT
    people = tuple(p if p.seat is None else replace(p, seat=mirrored(p.seat, seats)) for p in case.people)
    mirror = replace(case, people=people, profile=replace(case.profile, honour=other))
    known = {person: mirrored(chair % seats, seats) for person, chair in wishes.earlier.items()}
    straight = replace(wishes, earlier={person: chair % seats for person, chair in wishes.earlier.items()})
    table, image = optimise(case, straight).table, optimise(mirror, replace(wishes, earlier=known)).table
    assert image.cost == table.cost
    turned = {mirrored(chair, seats): sitter for chair, sitter in table.chairs.items()}
    assert image.objective.points(turned) == table.points


def test_same_grades_sit_in_the_order_of_their_side() -> None:
    people = [Person(id="H1", side=Side.HOST, rank=1, role=TableRole.HOST, level=1)]
    people += [
        Person(id=f"H{n}", side=Side.HOST, rank=n, role=TableRole.COMPANION, level=5) for n in (4, 2, 3)
    ]
    people += [Person(id="G1", side=Side.GUEST, rank=1, role=TableRole.PRINCIPAL_GUEST, level=1)]
    people += [Person(id=f"G{n}", side=Side.GUEST, rank=n, level=4) for n in (5, 3, 4, 2)]
    found = optimise(SeatingCase(table=DiningTable(TableShape.ROUND, 10), people=tuple(people)))
    assert found.plan.precedence_inversions == 0
    ranks, chair_of = found.table.objective.ranks, found.table.chair_of
    for side in ("H234", "G2345"):
        places = [ranks[chair_of[f"{side[0]}{number}"]] for number in side[1:]]
        assert places == sorted(places)


def test_an_interpreter_behind_takes_no_chair_and_one_elsewhere_takes_the_lowest() -> None:
    people = sample_people(10, 4, seed=3)
    assert people[-1].role is TableRole.INTERPRETER
    table = DiningTable(TableShape.ROUND, 10)
    profile = Profile(interpreter=InterpreterPlace.BEHIND)
    behind = optimise(SeatingCase(table=table, people=people, profile=profile)).plan
    assert people[-1].id not in behind.assignment.values()
    assert behind.reasons[people[-1].id].rule is SeatRule.INTERPRETER_BEHIND
    elsewhere = replace(profile, interpreter=InterpreterPlace.ELSEWHERE)
    found = optimise(SeatingCase(table=table, people=people, profile=elsewhere))
    assert found.table.chair_of["G1"] == 9
    assert found.table.chair_of[people[-1].id] == 5  # the lowest, opposite the host
    assert found.plan.reasons[people[-1].id].rule is SeatRule.INTERPRETER_ELSEWHERE


def test_a_late_plan_moves_fewer_the_more_a_move_costs() -> None:
    people = sample_people(11, 5, seed=6)
    table = DiningTable(TableShape.ROUND, 12)
    before = optimise(SeatingCase(table=table, people=people)).table.chair_of
    rest = SeatingCase(table=table, people=tuple(p for p in people if p.id != "G2"))
    moved = []
    for price in (0, 3, 12, 1000):
        wishes = SeatWishes(earlier=before, weights=SeatWeights(moved=price))
        after = optimise(rest, wishes).table.chair_of
        moved.append(sum(before[person] != chair for person, chair in after.items()))
    assert moved == sorted(moved, reverse=True)
    assert moved[0] > moved[-1] == 0


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("people", [6, 8, 10])
def test_chairs_left_over_stay_together_and_low(people: int, seed: int) -> None:
    case = SeatingCase(
        table=DiningTable(TableShape.ROUND, 12), people=sample_people(people, people * 5 // 12, seed)
    )
    table = optimise(case).table
    empty = sorted(set(range(12)) - set(table.chairs))
    assert len(empty) == 12 - people
    assert empty[-1] - empty[0] == 11 - people  # one gap, on the far side from the host
    assert min(table.objective.ranks[chair] for chair in empty) >= people - 3


def test_a_guest_with_nobody_beside_is_noted() -> None:
    people = [Person(id="H1", side=Side.HOST, rank=1, role=TableRole.HOST, level=1)]
    people += [Person(id="G1", side=Side.GUEST, rank=1, role=TableRole.PRINCIPAL_GUEST, level=1)]
    people += [Person(id="G2", side=Side.GUEST, rank=2, level=2, seat=5)]
    found = optimise(SeatingCase(table=DiningTable(TableShape.ROUND, 10), people=tuple(people)))
    assert [str(note) for note in found.plan.notes if "空位" in str(note)] == ["来宾“G2”两侧都是空位"]


def test_notes_say_what_is_unavoidable_what_was_chosen_and_what_is_proven() -> None:
    people = [Person(id=f"H{n}", side=Side.HOST, rank=n, role=TableRole.COMPANION) for n in (2, 3)]
    people += [Person(id="H1", side=Side.HOST, rank=1, role=TableRole.HOST)]
    people += [Person(id=f"G{n}", side=Side.GUEST, rank=n) for n in (2, 3, 4, 5)]
    people += [Person(id="G1", side=Side.GUEST, rank=1, role=TableRole.PRINCIPAL_GUEST)]
    case = SeatingCase(table=DiningTable(TableShape.ROUND, 8), people=tuple(people))
    found = optimise(case)
    assert [str(note) for note in found.plan.notes] == [
        "同侧相邻2处,不可避免",
        f"座位代价{found.table.cost}分，已证明为最优",
    ]
    locked = tuple(replace(p, seat={"H2": 1, "H3": 2}.get(p.id)) for p in people)
    worse = optimise(replace(case, people=locked))
    assert [str(note) for note in worse.plan.notes][:2] == [
        "同侧相邻2处,不可避免",
        "因锁定座位或权衡愿望，另有同侧相邻4处",
    ]
    unproven = replace(found.table, bound=found.table.bound - 3)
    assert str(replace(found, table=unproven).plan.notes[-1]) == (
        f"座位代价{found.table.cost}分，已证明不会低于{found.table.cost - 3}分"
    )


def _guest(number: int, side: Side, level: int, role: str | None = None, **more: object) -> Guest:
    return Guest(id=number, side=side, level=level, gender=Gender.MAN, role=role, **more)  # type: ignore[arg-type]


@pytest.fixture
def banquet() -> Banquet:
    """Three tables: the hosts' own, one with a couple and an interpreter, one without any host."""
    guests = (
        _guest(0, Side.HOST, 1, "host"),
        _guest(1, Side.HOST, 2, "host2"),
        _guest(2, Side.GUEST, 1, "main_guest", only_language=1),
        _guest(3, Side.NEUTRAL, 6, "interp", speaks=frozenset({1})),
        _guest(4, Side.GUEST, 2),
        _guest(10, Side.HOST, 6, "am"),
        _guest(11, Side.HOST, 4, "am"),
        _guest(12, Side.GUEST, 3),
        _guest(13, Side.GUEST, 3, "spouse"),
        _guest(14, Side.GUEST, 5),
        _guest(15, Side.GUEST, 6),
        _guest(20, Side.GUEST, 7),
        _guest(21, Side.GUEST, 5),
    )
    wishes = (Wish(3, 2, 25), Wish(3, 4, 4), Wish(12, 13, 40), Wish(14, 15, -60), Wish(4, 14, -10))
    return Banquet("b", (BanquetTable(1, 6), BanquetTable(2, 8), BanquetTable(3, 4)), guests, wishes)


ASSIGNMENT = {0: 1, 1: 1, 2: 1, 3: 1, 4: 1, 10: 2, 11: 2, 12: 2, 13: 2, 14: 2, 15: 2, 20: 3, 21: 3}


def test_every_table_has_its_representative_and_the_highest_guest_at_the_right(banquet: Banquet) -> None:
    plans = seat_tables(banquet, ASSIGNMENT)
    assert sorted(plans) == [1, 2, 3]
    for rank, plan in plans.items():
        expected = sorted(str(guest) for guest, table in ASSIGNMENT.items() if table == rank)
        assert sorted(plan.assignment.values()) == expected
    first, second, third = (plans[rank].assignment for rank in (1, 2, 3))
    assert (first[0], first[3], first[5], first[4]) == ("0", "1", "2", "3")
    assert (second[0], second[7]) == ("11", "12")
    assert third[0] == "21"  # nobody of the host side: the highest guest heads the table


def test_couples_enemies_and_languages_of_the_banquet_are_known_at_the_table(banquet: Banquet) -> None:
    tables = optimise_tables(banquet, ASSIGNMENT)
    first, second = tables[1].table.objective, tables[2].table.objective
    by_id = {person.id: person for person in (*first.people, *second.people)}
    assert by_id["3"].interprets_for == "2"
    assert by_id["13"].spouse_of == "12"
    assert by_id["2"].languages == {"1"}
    assert by_id["3"].languages == {"zh", "1"}
    assert second.apart == pairs([("14", "15")])
    assert first.apart == frozenset()
    chairs = tables[2].table.chair_of
    assert abs(chairs["14"] - chairs["15"]) not in {1, 7}


def test_an_empty_table_has_no_plan_and_a_second_holder_of_a_part_is_one_of_many(banquet: Banquet) -> None:
    few = {guest: table for guest, table in ASSIGNMENT.items() if table != 3}
    twice = replace(banquet, guests=(*banquet.guests, _guest(30, Side.HOST, 5, "host")))
    plans = seat_tables(twice, {**few, 30: 1})
    assert sorted(plans) == [1, 2]
    assert plans[1].assignment[0] == "0"
    assert "30" in plans[1].assignment.values()


def test_an_interpreter_of_the_host_side_represents_nobody(banquet: Banquet) -> None:
    voice = _guest(40, Side.HOST, 1, "interpreter")
    guests = (*banquet.guests, voice)
    plan = seat_tables(replace(banquet, guests=guests), {**ASSIGNMENT, 40: 2})[2]
    assert plan.assignment[0] == "11"
    assert plan.assignment[6] == "40"  # at the right of the highest guest


def test_a_part_of_the_other_side_is_not_believed(banquet: Banquet) -> None:
    odd = tuple(replace(guest, role="host") if guest.id == 14 else guest for guest in banquet.guests)
    plan = seat_tables(replace(banquet, guests=odd), ASSIGNMENT)[2]
    assert plan.assignment[0] == "11"


def test_switches_that_cannot_apply_to_a_table_are_named_beside_its_best_seats() -> None:
    people = sample_people(8, 4, seed=3)
    people = tuple(replace(person, seat=3) if person.id == "G1" else person for person in people)
    profile = Profile(western_cross=True, swap_host=True)
    case = SeatingCase(table=DiningTable(TableShape.ROUND, 8), people=people, profile=profile)
    notes = [str(note) for note in optimise(case).plan.notes]
    assert "西式交叉在本桌不适用:须有男女主人相对而坐和男主宾" in notes
    assert "主宾坐主位在本桌不适用:须有主人和主宾,且没有另行锁定" in notes
