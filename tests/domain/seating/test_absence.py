"""What can be done when somebody does not come."""

from dataclasses import replace

import pytest
from hypothesis import event, given
from hypothesis import strategies as st

from kamdesk.domain.seating.absence import AbsenceOptions, absence_options
from kamdesk.domain.seating.geometry import mirrored
from kamdesk.domain.seating.people import Person, TableRole
from kamdesk.domain.seating.profile import InterpreterPlace, Profile
from kamdesk.domain.seating.protocol import SeatingCase, arrange
from kamdesk.domain.seating.reasons import SeatRule
from kamdesk.domain.shared.errors import UserError
from tests.domain.seating.tables import (
    case_of,
    guest_side,
    host_side,
    in_mirror,
    interpreter,
    seating_cases,
)


def options(seats: int, people: list[Person], absent: str, profile: Profile | None = None) -> AbsenceOptions:
    plan = arrange(case_of(seats, people, profile))
    return absence_options(plan.assignment, people, absent, seats=seats, profile=profile)


def test_companions_close_ranks_among_themselves() -> None:
    people = [*host_side(6, TableRole.SECOND_HOST), *guest_side(6)]
    assert arrange(case_of(12, people)).assignment[10] == "H3"
    ways = options(12, people, "H3")
    assert ways.zero_move.empty_seat == 10
    assert dict(ways.one_move.to) == {"H6": 10}
    assert ways.one_move.precedence_inversions == 2
    assert dict(ways.full_shift.to) == {"H4": 10, "H5": 2, "H6": 4}
    assert ways.full_shift.precedence_inversions == 0
    assert ways.full_shift.empty_seat == 8


def test_for_the_lowest_nobody_need_move() -> None:
    ways = options(8, [*host_side(4), *guest_side(4)], "G4")
    assert ways.zero_move == ways.one_move == ways.full_shift
    assert ways.zero_move.moves == 0


def test_the_spouse_at_the_hostess_stays_and_only_those_below_move_up() -> None:
    people = [*host_side(4, TableRole.HOSTESS), *guest_side(6, spouse=True)]
    ways = options(10, people, "G3")
    assert "G2" not in ways.full_shift.to
    assert dict(ways.full_shift.to) == {"G4": 1, "G5": 6, "G6": 8}


def test_the_spouses_chair_goes_to_the_guests_below_it() -> None:
    people = [*host_side(4, TableRole.HOSTESS), *guest_side(6, spouse=True)]
    ways = options(10, people, "G2")
    assert dict(ways.full_shift.to) == {"G4": 4, "G5": 6, "G6": 8}


def test_whoever_is_locked_stays() -> None:
    people = [*host_side(4), *guest_side(3), replace(guest_side(4)[3], seat=4)]
    ways = options(8, people, "G2")
    assert dict(ways.full_shift.to) == {"G3": 1}


def test_the_second_host_takes_over_from_the_host_and_the_first_companion_from_him() -> None:
    people = [*host_side(4, TableRole.SECOND_HOST), *guest_side(4)]
    ways = options(8, people, "H1")
    assert dict(ways.one_move.to) == {"H2": 0}
    assert dict(ways.one_move.takes_over) == {"H2": TableRole.HOST}
    assert ways.one_move.empty_seat == 4
    assert dict(ways.full_shift.takes_over) == {"H2": TableRole.HOST, "H3": TableRole.SECOND_HOST}
    assert ways.full_shift.to["H2"] == 0
    assert ways.full_shift.to["H3"] == 4
    assert ways.full_shift.precedence_inversions == 0


def test_the_hostess_takes_over_from_the_host_and_nobody_from_her() -> None:
    ways = options(8, [*host_side(4, TableRole.HOSTESS), *guest_side(4)], "H1")
    assert dict(ways.full_shift.takes_over) == {"H2": TableRole.HOST}
    assert options(8, [*host_side(4, TableRole.HOSTESS), *guest_side(4)], "H2").one_move.moves == 0


def test_the_next_guest_becomes_the_principal_guest() -> None:
    ways = options(8, [*host_side(4), *guest_side(4)], "G1")
    assert dict(ways.one_move.to) == {"G2": 7}
    assert dict(ways.full_shift.takes_over) == {"G2": TableRole.PRINCIPAL_GUEST}
    assert ways.full_shift.to["G2"] == 7


def test_who_takes_over_does_not_take_the_hosts_chair() -> None:
    people = [*host_side(4), *guest_side(4)]
    ways = options(8, people, "G1", Profile(swap_host=True))
    assert ways.full_shift.to["H1"] == 0
    assert ways.full_shift.to["G2"] == 7
    assert dict(ways.one_move.to) == {"H1": 0}
    assert (ways.one_move.empty_seat, dict(ways.one_move.takes_over)) == (7, {})


def test_a_part_goes_to_the_next_who_is_free_to_move() -> None:
    guests = guest_side(4)
    people = [*host_side(4), guests[0], replace(guests[1], seat=3), *guests[2:]]
    ways = options(8, people, "G1")
    assert dict(ways.one_move.takes_over) == {"G3": TableRole.PRINCIPAL_GUEST}
    assert ways.one_move.to["G3"] == 7


def test_whoever_heads_a_table_without_a_host_is_in_no_order() -> None:
    people = [*(replace(person, role=TableRole.COMPANION) for person in host_side(3)), *guest_side(3)]
    by_hand = {0: "H3", 1: "G2", 2: "H2", 3: "G3", 4: "H1", 5: "G1"}
    ways = absence_options(by_hand, people, "G3", seats=6)
    assert ways.zero_move.precedence_inversions == 0  # though H3 has a higher chair than H1 and H2


def test_without_the_interpreter_the_table_is_arranged_anew() -> None:
    people = [*host_side(4), *guest_side(5), interpreter()]
    ways = options(10, people, "T1")
    assert ways.one_move.moves == 0
    plan = arrange(case_of(10, people[:-1]))
    assert all(plan.assignment[seat] == person for person, seat in ways.full_shift.to.items())


def test_an_interpreter_behind_leaves_no_chair_empty() -> None:
    profile = Profile(interpreter=InterpreterPlace.BEHIND)
    ways = options(8, [*host_side(4), *guest_side(4), interpreter()], "T1", profile)
    assert ways.zero_move.empty_seat is None


def test_somebody_unknown_cannot_be_absent() -> None:
    with pytest.raises(UserError, match="“X”不在名单中") as refusal:
        options(8, [*host_side(4), *guest_side(4)], "X")
    assert refusal.value.field == "absent"


def drawn_absence(case: SeatingCase, data: st.DataObject) -> str:
    return data.draw(st.sampled_from(sorted(person.id for person in case.people)))


@given(seating_cases(), st.data())
def test_every_way_leads_to_a_plan_in_which_nobody_is_lost(case: SeatingCase, data: st.DataObject) -> None:
    absent = drawn_absence(case, data)
    plan = arrange(case)
    ways = absence_options(plan.assignment, case.people, absent, seats=case.table.seats, profile=case.profile)
    stay = {name: seat for seat, name in plan.assignment.items() if name != absent}
    for way in (ways.zero_move, ways.one_move, ways.full_shift):
        now = stay | dict(way.to)
        assert set(now) == set(stay)
        assert len(set(now.values())) == len(now)
        assert all(stay[name] != seat for name, seat in way.to.items())
        assert way.moves == len(way.to)
        assert way.empty_seat not in now.values()
        assert (way.empty_seat is None) == (absent not in plan.assignment.values())
    assert ways.zero_move.moves == 0
    assert ways.one_move.moves <= 1
    locked = {person.id for person in case.people if person.seat is not None}
    assert not locked & (set(ways.full_shift.to) | set(ways.one_move.to))


@given(seating_cases(), st.data())
def test_closing_ranks_keeps_precedence_and_moves_each_one_chair_up(
    case: SeatingCase, data: st.DataObject
) -> None:
    plan = arrange(case)
    in_order = [n for n, r in plan.reasons.items() if r.rule in (SeatRule.ORDER, SeatRule.INTERLEAVE)]
    if not in_order:
        return
    absent = data.draw(st.sampled_from(sorted(in_order)))
    ways = absence_options(plan.assignment, case.people, absent, seats=case.table.seats, profile=case.profile)
    event(f"{min(ways.full_shift.moves, 3)} moves")
    people = {person.id: person for person in case.people}
    if people[absent].role in (TableRole.SECOND_HOST, TableRole.HOSTESS):
        return
    assert ways.full_shift.precedence_inversions == ways.zero_move.precedence_inversions == 0
    side = people[absent].side
    assert all(people[name].side is side for name in ways.full_shift.to)
    before = {name: seat for seat, name in plan.assignment.items()}
    assert set(ways.full_shift.to.values()) == (
        {before[absent], *(before[name] for name in ways.full_shift.to)} - {ways.full_shift.empty_seat}
    )
    lower = [people[name].rank for name in ways.full_shift.to if people[name].rank < people[absent].rank]
    assert not lower
    last = next(iter(ways.one_move.to), None)
    passed = [n for n in ways.full_shift.to if last and people[n].rank < people[last].rank]
    assert ways.one_move.precedence_inversions >= len(passed)


@given(seating_cases(), st.data())
def test_the_ways_at_a_mirrored_table_are_mirrored(case: SeatingCase, data: st.DataObject) -> None:
    absent = drawn_absence(case, data)
    seats, mirror = case.table.seats, in_mirror(case)
    chairs = arrange(case).assignment
    other = {mirrored(seat, seats): name for seat, name in chairs.items()}
    one = absence_options(chairs, case.people, absent, seats=seats, profile=case.profile)
    two = absence_options(other, mirror.people, absent, seats=seats, profile=mirror.profile)
    for way, reflected in (
        (one.zero_move, two.zero_move),
        (one.one_move, two.one_move),
        (one.full_shift, two.full_shift),
    ):
        assert {name: mirrored(seat, seats) for name, seat in way.to.items()} == reflected.to
        assert way.precedence_inversions == reflected.precedence_inversions
