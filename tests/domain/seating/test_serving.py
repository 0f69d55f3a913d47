"""Who is served when, and where no rule says it."""

from dataclasses import replace

import pytest
from hypothesis import event, given
from hypothesis import strategies as st

from kamdesk.domain.seating.geometry import mirrored
from kamdesk.domain.seating.people import Gender, Person, Side, TableRole
from kamdesk.domain.seating.profile import Honour, Profile, ServingRule
from kamdesk.domain.seating.protocol import SeatingCase, arrange
from kamdesk.domain.seating.serving import ServingOrder, serving_order
from kamdesk.domain.shared.errors import UserError
from tests.domain.seating.tables import (
    case_of,
    guest_side,
    host_side,
    in_mirror,
    interpreter,
    seating_cases,
)


def served(
    seats: int, people: list[Person], waiters: int = 1, profile: Profile | None = None
) -> ServingOrder:
    plan = arrange(case_of(seats, people, profile))
    return serving_order(plan.assignment, people, seats, waiters=waiters, profile=profile)


def told(order: ServingOrder) -> str:
    return " / ".join(" ".join(each) for each in order.rounds) or str(order.not_defined)


def test_one_waiter_goes_from_the_principal_guest_to_the_host_and_on_clockwise() -> None:
    people = [*host_side(4), *guest_side(4)]
    assert told(served(8, people)) == "G1 H1 G2 H3 G4 H4 G3 H2"


def test_a_lady_at_the_hostess_right_is_served_first_then_the_hostess() -> None:
    people = [*host_side(4, TableRole.HOSTESS), *guest_side(4, spouse=True)]
    assert told(served(8, people)).startswith("G2 H2 ")


def test_a_lady_who_is_principal_guest_herself_is_served_first() -> None:
    guests = guest_side(4)
    people = [*host_side(4), replace(guests[0], gender=Gender.WOMAN), *guests[1:]]
    assert told(served(8, people)).startswith("G1 H1 ")


def test_of_two_ladies_the_principal_guest_goes_before_the_spouse() -> None:
    guests = guest_side(4, spouse=True)
    people = [*host_side(4, TableRole.HOSTESS), replace(guests[0], gender=Gender.WOMAN), *guests[1:]]
    assert told(served(8, people)).startswith("G1 H1 ")


def test_who_stands_in_for_the_host_is_next_after_the_principal_guest() -> None:
    people = [*(replace(person, role=TableRole.COMPANION) for person in host_side(4)), *guest_side(4)]
    assert told(served(8, people)).startswith("G1 H1 G2 ")


def test_crossed_as_in_the_west_the_lady_at_the_hosts_right_is_first() -> None:
    people = [*host_side(2, TableRole.HOSTESS), *guest_side(6, spouse=True)]
    assert told(served(8, people, profile=Profile(western_cross=True))).startswith("G2 H1 ")


def test_a_lady_away_from_the_hosts_leaves_the_order_undefined() -> None:
    people = [*host_side(4, TableRole.SECOND_HOST), *guest_side(4, spouse=True)]
    order = served(8, people)
    assert order.rounds == ()
    assert "应先服务“G2”，其下一位却不是主人" in str(order.not_defined)


def test_with_the_principal_guest_in_the_hosts_chair_the_second_host_is_next() -> None:
    people = [*host_side(4, TableRole.SECOND_HOST), *guest_side(4)]
    profile = Profile(swap_host=True)
    assert told(served(8, people, profile=profile)) == "G1 H2 G3 H4 G4 H3 G2 H1"
    assert "没有相对而坐" in told(served(8, people, waiters=2, profile=profile))


def test_with_the_principal_guest_in_the_hosts_chair_and_one_host_nothing_is_defined() -> None:
    people = [*host_side(4), *guest_side(4)]
    assert "不是主人或女主人" in told(served(8, people, profile=Profile(swap_host=True)))


def test_without_a_principal_guest_nobody_is_first() -> None:
    people = [*host_side(4), *(replace(guest, role=TableRole.GUEST) for guest in guest_side(4))]
    assert "桌上没有主宾" in told(served(8, people))
    assert "桌上没有主宾" in told(served(8, people, waiters=2))


@pytest.mark.parametrize("seats", [8, 10, 12, 14, 16, 20])
def test_two_waiters_serve_two_equal_halves(seats: int) -> None:
    half = seats // 2
    people = [*host_side(half, TableRole.SECOND_HOST), *guest_side(half)]
    first, second = served(seats, people, waiters=2).rounds
    assert (len(first), len(second)) == (half, half)
    assert (first[:2], second[1]) == (("G1", "H1"), "H2")
    profile = Profile(serving=ServingRule.PUBLIC_TEXT)
    longer, shorter = served(seats, people, waiters=2, profile=profile).rounds
    assert (longer[-1], shorter[0]) == (second[0], "H2")
    assert (len(longer), len(shorter)) == (half + 1, half - 1)


def test_two_waiters_at_a_crossed_table_start_at_the_right_of_either_host() -> None:
    people = [*host_side(2, TableRole.HOSTESS), *guest_side(6, spouse=True)]
    first, second = served(8, people, waiters=2, profile=Profile(western_cross=True)).rounds
    assert (first[:2], second[:2]) == (("G1", "H2"), ("G2", "H1"))


def test_two_waiters_need_two_hosts() -> None:
    assert "没有相对而坐" in told(served(8, [*host_side(4), *guest_side(4)], waiters=2))


def test_two_waiters_need_a_guest_at_the_second_hosts_right() -> None:
    people = [*host_side(4, TableRole.SECOND_HOST), *guest_side(4)]
    plan = arrange(case_of(8, people))
    chairs = {seat: person for seat, person in plan.assignment.items() if seat != 3}
    assert "“H2”右侧没有来宾" in told(serving_order(chairs, people, 8, waiters=2))


def test_an_interpreter_at_the_second_hosts_right_is_no_guest_whatever_the_side() -> None:
    people = [*host_side(4, TableRole.SECOND_HOST), *guest_side(3)]
    people.append(replace(interpreter(), side=Side.GUEST, seat=3))
    assert "“H2”右侧没有来宾" in told(served(8, people, waiters=2))


def test_a_companion_at_the_second_hosts_right_is_no_guest() -> None:
    hosts = host_side(5, TableRole.SECOND_HOST)
    people = [*hosts[:4], replace(hosts[4], seat=3), *guest_side(3)]
    assert "“H2”右侧没有来宾" in told(served(8, people, waiters=2))


def test_empty_chairs_are_passed_over_and_the_interpreter_is_served_in_passing() -> None:
    people = [*host_side(2), *guest_side(2), interpreter()]
    assert told(served(8, people)) == "G1 H1 G2 H2 T1"


def test_with_left_as_the_higher_hand_the_round_goes_the_other_way() -> None:
    people = [*host_side(4), *guest_side(4)]
    assert told(served(8, people, profile=Profile(honour=Honour.LEFT))) == told(served(8, people))


@pytest.mark.parametrize("waiters", [0, 3])
def test_only_one_or_two_waiters_are_ruled(waiters: int) -> None:
    with pytest.raises(UserError, match=f"这里是{waiters}名") as refusal:
        served(8, [*host_side(4), *guest_side(4)], waiters=waiters)
    assert refusal.value.field == "waiters"


@pytest.mark.parametrize(
    ("chairs", "words"),
    [
        ({0: "H1", 7: "X9"}, "“X9”不在名单中"),
        ({0: "H1", 8: "G1"}, "“G1”的座8不存在"),
        ({0: "H1", 3: "H1"}, "“H1”占了两个座位"),
    ],
)
def test_a_plan_that_cannot_be_is_refused(chairs: dict[int, str], words: str) -> None:
    with pytest.raises(UserError, match=words) as refusal:
        serving_order(chairs, [*host_side(4), *guest_side(4)], 8)
    assert refusal.value.field == "assignment"


@given(seating_cases(), st.sampled_from([1, 2]))
def test_everybody_seated_is_served_once_going_round_one_way(case: SeatingCase, waiters: int) -> None:
    seats = case.table.seats
    chairs = arrange(case).assignment
    order = serving_order(chairs, case.people, seats, waiters=waiters, profile=case.profile)
    event("defined" if order.rounds else "not defined")
    assert bool(order.rounds) != bool(order.not_defined)
    if not order.rounds:
        return
    names = [name for each in order.rounds for name in each]
    assert len(order.rounds) == waiters
    assert sorted(names) == sorted(chairs.values())
    at = {name: seat for seat, name in chairs.items()}
    forward = 1 if case.profile.honour is Honour.RIGHT else -1
    steps = [(at[name] - at[names[0]]) * forward % seats for name in names]
    assert steps == sorted(steps)


@given(seating_cases(), st.sampled_from([1, 2]))
def test_a_mirrored_table_is_served_in_the_same_order_of_people(case: SeatingCase, waiters: int) -> None:
    seats, mirror = case.table.seats, in_mirror(case)
    chairs = arrange(case).assignment
    other = {mirrored(seat, seats): name for seat, name in chairs.items()}
    one = serving_order(chairs, case.people, seats, waiters=waiters, profile=case.profile)
    two = serving_order(other, mirror.people, seats, waiters=waiters, profile=mirror.profile)
    assert two.rounds == one.rounds
    assert (two.not_defined is None) == (one.not_defined is None)
