"""What the protocol decides at particular tables, and what it refuses."""

from dataclasses import replace

import pytest

from kamdesk.domain.seating.people import Gender, Person, Side, TableRole
from kamdesk.domain.seating.plan import SeatPlan
from kamdesk.domain.seating.profile import Honour, InterpreterPlace, Profile
from kamdesk.domain.seating.protocol import arrange
from kamdesk.domain.seating.reasons import RuleSource, SeatRule
from kamdesk.domain.shared.errors import UserError
from tests.domain.seating.tables import case_of, guest_side, host_side, interpreter


def ring(plan: SeatPlan, seats: int) -> str:
    """Return the people round the table, a dot for an empty chair."""
    return " ".join(plan.assignment.get(seat, ".") for seat in range(seats))


NO_SWAP = "主宾坐主位在本桌不适用:须有主人和主宾,且没有另行锁定"


def seated(seats: int, *people: Person, profile: Profile | None = None) -> str:
    return ring(arrange(case_of(seats, people, profile)), seats)


def locked(person: Person, seat: int) -> Person:
    return replace(person, seat=seat)


def test_a_guest_between_empty_chairs_is_named() -> None:
    guests = guest_side(4)
    plan = arrange(case_of(12, [*host_side(3), *guests[:3], locked(guests[3], 6)]))
    assert [str(note) for note in plan.notes] == ["来宾“G4”两侧都是空位"]


def test_with_empty_chairs_it_is_said_which_ones_the_count_of_neighbours_takes_for_empty() -> None:
    plan = arrange(case_of(11, [*host_side(6, TableRole.SECOND_HOST), *guest_side(3)]))
    assert (plan.unavoidable_same_side, len(plan.assignment)) == (2, 9)
    assert "人少于座位,空出的是最低的座位,同侧相邻按此计算" in map(str, plan.notes)


def test_of_a_table_where_nobody_has_a_neighbour_of_the_own_side_nothing_is_said() -> None:
    assert arrange(case_of(10, [*host_side(2, TableRole.SECOND_HOST), *guest_side(4)])).notes == ()


def test_a_host_locked_elsewhere_is_represented_by_a_companion_rather_than_the_second_host() -> None:
    hosts = host_side(4, TableRole.SECOND_HOST)
    plan = arrange(case_of(8, [locked(hosts[0], 2), *hosts[1:], *guest_side(4)]))
    assert (plan.assignment[0], plan.assignment[4]) == ("H3", "H2")
    assert plan.reasons["H2"].rule is SeatRule.SECOND_AT_FOOT


def test_nobody_stands_in_for_a_host_whose_chair_the_user_gave_away() -> None:
    hosts = [replace(person, role=TableRole.COMPANION) for person in host_side(3)]
    plan = arrange(case_of(6, [*hosts, locked(guest_side(3)[2], 0), *guest_side(2)]))
    assert {plan.reasons[person.id].rule for person in hosts} == {SeatRule.INTERLEAVE}


def test_a_principal_guest_locked_to_the_hosts_chair_may_be_put_first() -> None:
    guests = guest_side(4)
    people = [*host_side(4), locked(guests[0], 0), *guests[1:]]
    plan = arrange(case_of(8, people, Profile(swap_host=True)))
    assert plan.reasons["H1"].rule is SeatRule.SWAP_HOST
    assert plan.assignment[7] == "H1"


def test_more_guests_than_hosts_sit_in_blocks_as_short_as_can_be() -> None:
    assert seated(12, *host_side(3), *guest_side(9)) == "H1 G2 G4 G6 H3 G8 G9 G7 H2 G5 G3 G1"


def test_more_hosts_than_guests_give_the_guests_the_chairs_beside_the_hosts() -> None:
    plan = arrange(case_of(10, [*host_side(7, TableRole.SECOND_HOST), *guest_side(3)]))
    assert {plan.assignment[seat] for seat in (9, 1, 4)} == {"G1", "G2", "G3"}
    assert plan.assignment[9] == "G1"
    sentences = [str(reason.message) for reason in plan.reasons.values()]
    assert any("两侧没有来宾" in sentence for sentence in sentences)


def test_without_guests_companions_sit_by_rank() -> None:
    plan = arrange(case_of(6, host_side(6)))
    assert ring(plan, 6) == "H1 H3 H5 H6 H4 H2"
    assert plan.same_side_adjacent == plan.unavoidable_same_side == 6


def test_without_hosts_the_highest_guest_has_the_middle() -> None:
    plan = arrange(case_of(4, guest_side(3)))
    assert ring(plan, 4) == "G1 G3 . G2"
    assert plan.reasons["G1"].rule is SeatRule.HEAD_GUEST


def test_a_table_without_its_host_is_headed_by_the_highest_of_the_host_side() -> None:
    people = [replace(person, role=TableRole.COMPANION) for person in host_side(2)]
    plan = arrange(case_of(4, [*people, *guest_side(2)]))
    assert ring(plan, 4) == "H1 G2 H2 G1"
    assert plan.reasons["H1"].rule is SeatRule.HOST_DEPUTY
    assert plan.reasons["G1"].rule is SeatRule.PRINCIPAL_AT_HEAD


def test_fewer_people_leave_the_lowest_chairs_empty() -> None:
    assert seated(10, *host_side(2), *guest_side(3)) == "H1 G2 H2 . . . . . G3 G1"
    assert (
        seated(12, *host_side(4, TableRole.SECOND_HOST), *guest_side(4)) == "H1 G2 H4 . . G3 H2 G4 . . H3 G1"
    )


def test_with_two_hosts_at_an_odd_table_the_longer_side_is_at_the_hosts_right() -> None:
    plan = arrange(case_of(9, [*host_side(4, TableRole.SECOND_HOST), *guest_side(5)]))
    assert plan.assignment[4] == "H2"
    assert ring(plan, 9) == "H1 G2 H3 G3 H2 G4 H4 G5 G1"


def test_what_cannot_be_had_is_said_to_be_unavoidable() -> None:
    plan = arrange(case_of(10, [*host_side(5, TableRole.SECOND_HOST), *guest_side(5)]))
    assert (plan.unavoidable_same_side, plan.chosen_same_side) == (2, 0)
    assert [str(note) for note in plan.notes] == [
        "同侧相邻2处,不可避免",
        "10人桌两位主人相对而坐,主客无法全部相间(座位数须为4的倍数)",
    ]


def test_what_comes_from_locks_is_said_to_be_chosen() -> None:
    hosts = host_side(4)
    plan = arrange(case_of(8, [*hosts[:3], locked(hosts[3], 1), *guest_side(4)]))
    assert (plan.unavoidable_same_side, plan.chosen_same_side) == (0, 2)
    assert "因锁定座位多出同侧相邻2处" in map(str, plan.notes)


def test_whose_chair_is_locked_for_another_takes_the_best_one_left() -> None:
    guests = guest_side(4)
    plan = arrange(case_of(8, [*host_side(4), *guests[:3], locked(guests[3], 7)]))
    assert plan.assignment[1] == "G1"
    assert str(plan.reasons["G1"].message) == "主右1已由“G4”就座,改坐余下座位中最高的主左1"


def test_a_principal_guest_locked_elsewhere_leaves_the_chair_to_the_next() -> None:
    guests = guest_side(4)
    plan = arrange(case_of(8, [*host_side(4), locked(guests[0], 3), *guests[1:], interpreter("T1")][:8]))
    assert plan.assignment[3] == "G1"
    assert plan.assignment[7] == "G2"


def test_left_as_the_higher_hand_mirrors_the_plan_and_the_words() -> None:
    profile = Profile(honour=Honour.LEFT)
    plan = arrange(case_of(8, [*host_side(4), *guest_side(4)], profile))
    assert ring(plan, 8) == "H1 G1 H2 G3 H4 G4 H3 G2"
    assert str(plan.reasons["G1"].message) == "主宾在主人左侧"
    assert str(plan.labels[1]) == "主左1"
    assert str(plan.reasons["G3"].message).endswith("(近高远低、左高右低)")


class TestInterpreter:
    def test_sits_at_the_principal_guests_right_and_does_not_count(self) -> None:
        plan = arrange(case_of(8, [*host_side(4), *guest_side(3), interpreter()]))
        assert plan.assignment[6] == "T1"
        assert plan.reasons["T1"].source is RuleSource.REGULATIONS

    def test_follows_a_principal_guest_at_the_hostess(self) -> None:
        people = [*host_side(3, TableRole.HOSTESS), *guest_side(4, spouse=True), interpreter()]
        plan = arrange(case_of(8, people, Profile(western_cross=True)))
        assert (plan.assignment[3], plan.assignment[2]) == ("G1", "T1")

    def test_sits_beside_a_guest_who_comes_in_order(self) -> None:
        plan = arrange(case_of(10, [*host_side(4), *guest_side(5), interpreter("T1", "G3")]))
        chairs = {person: seat for seat, person in plan.assignment.items()}
        assert chairs["T1"] == chairs["G3"] - 1
        assert str(plan.reasons["T1"].message) == "翻译在G3右侧(占位不占数)"

    def test_of_the_guest_at_the_hosts_left_sits_at_that_guests_other_hand(self) -> None:
        plan = arrange(case_of(10, [*host_side(4), *guest_side(5), interpreter("T1", "G2")]))
        assert (plan.assignment[1], plan.assignment[2]) == ("G2", "T1")
        assert str(plan.reasons["T1"].message) == "翻译在G2左侧(占位不占数)"

    def test_of_two_guests_each_sits_beside_the_own_one(self) -> None:
        people = [*host_side(5), *guest_side(7), interpreter("T1", "G4"), interpreter("T2", "G3")]
        plan = arrange(case_of(14, people))
        chairs = {person: seat for seat, person in plan.assignment.items()}
        assert (chairs["T1"], chairs["T2"]) == (chairs["G4"] - 1, chairs["G3"] - 1)

    def test_of_the_host_takes_the_nearest_free_chair_at_the_right(self) -> None:
        plan = arrange(case_of(8, [*host_side(3), *guest_side(4), interpreter("T1", "H1")]))
        assert plan.assignment[6] == "T1"
        assert str(plan.reasons["T1"].message) == "翻译在H1右侧最近的空位(占位不占数)"

    def test_two_sit_in_a_row(self) -> None:
        plan = arrange(case_of(8, [*host_side(3), *guest_side(3), interpreter("T1"), interpreter("T2")]))
        assert (plan.assignment[6], plan.assignment[5]) == ("T1", "T2")

    def test_behind_takes_no_chair(self) -> None:
        profile = Profile(interpreter=InterpreterPlace.BEHIND)
        plan = arrange(case_of(8, [*host_side(4), *guest_side(4), interpreter()], profile))
        assert "T1" not in plan.assignment.values()
        assert str(plan.reasons["T1"].message) == "翻译坐在主宾身后,不占席位"

    def test_elsewhere_takes_the_lowest_chair(self) -> None:
        profile = Profile(interpreter=InterpreterPlace.ELSEWHERE)
        plan = arrange(case_of(8, [*host_side(4), *guest_side(3), interpreter()], profile))
        assert plan.assignment[4] == "T1"
        assert str(plan.reasons["T1"].message) == "翻译另坐对座(占位不占数)"


class TestPrincipalGuestFirst:
    def test_host_and_second_host_sit_beside(self) -> None:
        people = [*host_side(6, TableRole.SECOND_HOST), *guest_side(6)]
        plan = arrange(case_of(12, people, Profile(swap_host=True)))
        assert ring(plan, 12) == "G1 H2 G3 H4 G5 H6 G6 H5 G4 H3 G2 H1"

    def test_goes_without_a_second_host(self) -> None:
        plan = arrange(case_of(8, [*host_side(4), *guest_side(4)], Profile(swap_host=True)))
        assert ring(plan, 8) == "G1 H2 G3 H4 G4 H3 G2 H1"
        assert str(plan.labels[4]) == "对座"

    def test_changes_nothing_where_no_principal_guest_sits(self) -> None:
        people = [*host_side(2), *(replace(p, role=TableRole.GUEST) for p in guest_side(2))]
        plan = arrange(case_of(4, people, Profile(swap_host=True)))
        assert ring(plan, 4) == "H1 G2 H2 G1"
        assert [str(note) for note in plan.notes] == [NO_SWAP]

    def test_is_said_not_to_be_possible_where_a_lock_forbids_it(self) -> None:
        guests = guest_side(4)
        people = [*host_side(4), locked(guests[0], 3), *guests[1:]]
        assert NO_SWAP in map(str, arrange(case_of(8, people, Profile(swap_host=True))).notes)
        people = [*host_side(4), locked(guests[0], 0), *guests[1:]]
        assert NO_SWAP not in map(str, arrange(case_of(8, people, Profile(swap_host=True))).notes)


class TestWesternCross:
    def test_a_lady_who_is_principal_guest_stays_at_the_hosts_right(self) -> None:
        guests = guest_side(4)
        lady, husband = replace(guests[0], gender=Gender.WOMAN), replace(guests[1], spouse_of="G1")
        people = [*host_side(4, TableRole.HOSTESS), lady, husband, *guests[2:]]
        plan = arrange(case_of(8, people, Profile(western_cross=True)))
        assert (plan.assignment[7], plan.assignment[3]) == ("G1", "G2")
        assert "西式交叉在本桌不适用:须有男女主人相对而坐和男主宾" in map(str, plan.notes)

    def test_without_a_hostess_there_is_nothing_to_cross(self) -> None:
        people = [*host_side(4, TableRole.SECOND_HOST), *guest_side(4)]
        assert seated(8, *people, profile=Profile(western_cross=True)) == seated(8, *people)

    def test_leaves_the_chair_at_the_hosts_right_to_the_order_where_no_spouse_came(self) -> None:
        people = [*host_side(4, TableRole.HOSTESS), *guest_side(4)]
        plan = arrange(case_of(8, people, Profile(western_cross=True)))
        assert (plan.assignment[3], plan.assignment[7]) == ("G1", "G2")


def test_either_of_a_couple_may_name_the_other() -> None:
    guests = guest_side(4)
    for couple in (
        [guests[0], replace(guests[3], spouse_of="G1")],
        [replace(guests[0], spouse_of="G4"), guests[3]],
    ):
        plan = arrange(case_of(8, [*host_side(4, TableRole.HOSTESS), *couple, *guests[1:3]]))
        assert plan.assignment[3] == "G4"
        assert plan.reasons["G4"].rule is SeatRule.SPOUSE


def test_a_spouse_who_interprets_sits_as_interpreter() -> None:
    wife = replace(interpreter("T1"), side=Side.GUEST, spouse_of="G1")
    plan = arrange(case_of(8, [*host_side(4, TableRole.HOSTESS), *guest_side(3), wife]))
    assert plan.assignment[6] == "T1"
    assert plan.reasons["T1"].rule is SeatRule.INTERPRETER


def test_a_second_host_does_not_draw_the_spouse_to_the_right() -> None:
    plan = arrange(case_of(8, [*host_side(4, TableRole.SECOND_HOST), *guest_side(4, spouse=True)]))
    assert plan.assignment[1] == "G2"
    assert plan.reasons["G2"].rule is SeatRule.ORDER


@pytest.mark.parametrize(
    ("seats", "people", "field", "words"),
    [
        (4, [*host_side(2), *guest_side(3)], "people", "5人要坐，只有4个座位"),
        (8, [*host_side(1), *host_side(1)], "id", "人员编号“H1”重复"),
        (8, [*host_side(1), replace(host_side(1)[0], id="H9")], "role", "“H1”和“H9”"),
        (
            8,
            [*host_side(2, TableRole.HOSTESS), replace(host_side(2, TableRole.SECOND_HOST)[1], id="H9")],
            "role",
            "“H9”",
        ),
        (8, [*guest_side(1), replace(guest_side(1)[0], id="G9")], "role", "只能有一位主宾"),
        (
            8,
            [*host_side(1), replace(guest_side(2)[1], spouse_of="G7")],
            "spouse_of",
            "“G2”的“spouse_of”是“G7”",
        ),
        (8, [replace(guest_side(1)[0], spouse_of="G1")], "spouse_of", "或者就是本人"),
        (8, [*host_side(1), interpreter("T1", "G7")], "interprets_for", "“T1”的“interprets_for”是“G7”"),
        (
            8,
            [*guest_side(2, spouse=True), replace(guest_side(2, spouse=True)[1], id="G3")],
            "spouse_of",
            "“G2”和“G3”都写作主宾的配偶",
        ),
        (8, [replace(host_side(1)[0], side=Side.GUEST)], "side", "“H1”的角色与所属的一方"),
        (8, [replace(guest_side(1)[0], side=Side.HOST)], "side", "“G1”"),
        (8, [replace(guest_side(2)[1], side=Side.NEUTRAL)], "side", "“G2”不是翻译"),
        (8, [*host_side(1), locked(guest_side(1)[0], 8)], "seat", "“G1”锁定在座8，而座位从0到7"),
        (8, [*host_side(1), locked(guest_side(1)[0], -1)], "seat", "锁定在座-1"),
        (
            8,
            [*host_side(1), locked(guest_side(2)[0], 3), locked(guest_side(2)[1], 3)],
            "seat",
            "“G1”和“G2”都锁定在座3",
        ),
    ],
)
def test_what_no_plan_could_satisfy_is_named(
    seats: int, people: list[Person], field: str, words: str
) -> None:
    with pytest.raises(UserError, match=words) as refusal:
        arrange(case_of(seats, people))
    assert refusal.value.field == field


def test_a_lock_on_the_other_hand_is_named_by_its_own_number() -> None:
    people = [*host_side(1), locked(guest_side(1)[0], 3), locked(replace(guest_side(2)[1]), 3)]
    with pytest.raises(UserError, match="都锁定在座3"):
        arrange(case_of(8, people, Profile(honour=Honour.LEFT)))


def test_two_people_called_alike_are_told_apart_by_their_ids() -> None:
    namesakes = [locked(replace(guest, name="王伟"), 3) for guest in guest_side(2)]
    with pytest.raises(UserError, match="“G1”和“G2”都锁定在座3"):
        arrange(case_of(8, [*host_side(1), *namesakes]))
