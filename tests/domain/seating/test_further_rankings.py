"""Podium, meeting table, photograph and car."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.seating.further_rankings import (
    INTERPRETER,
    Car,
    CarSeat,
    EvenRow,
    MeetingDoor,
    MeetingInterpreter,
    car_seats,
    coach_seats,
    meeting_table,
    photo_rows,
    podium,
)
from kamdesk.domain.seating.people import Person, Side, TableRole
from kamdesk.domain.seating.profile import Honour
from kamdesk.domain.shared.errors import UserError


@pytest.mark.parametrize(
    ("places", "honour", "even", "row"),
    [
        (1, "right", "shared", (1,)),
        (3, "right", "shared", (2, 1, 3)),
        (5, "right", "shared", (4, 2, 1, 3, 5)),
        (5, "left", "shared", (5, 3, 1, 2, 4)),
        (5, "right", "beside_first", (4, 2, 1, 3, 5)),
        (2, "right", "shared", (1, 2)),
        (4, "right", "shared", (3, 1, 2, 4)),
        (6, "right", "shared", (5, 3, 1, 2, 4, 6)),
        (4, "right", "beside_first", (4, 2, 1, 3)),
        (4, "left", "beside_first", (3, 1, 2, 4)),
        (0, "right", "shared", ()),
    ],
)
def test_a_podium_is_ranked_from_the_middle_outward(
    places: int, honour: str, even: str, row: tuple[int, ...]
) -> None:
    assert podium(places, honour=Honour(honour), even=EvenRow(even)) == row


@given(st.integers(0, 30), st.sampled_from(Honour), st.sampled_from(EvenRow))
def test_every_place_of_a_podium_has_one_rank(places: int, honour: Honour, even: EvenRow) -> None:
    assert sorted(podium(places, honour=honour, even=even)) == list(range(1, places + 1))


def test_guests_face_the_door_and_principals_sit_in_the_middle() -> None:
    table = meeting_table(5, 3)
    assert table.door is MeetingDoor.LONG_SIDE
    assert table.hosts == (4, 2, 1, 3, 5)
    assert table.guests == (2, 1, 3)
    assert meeting_table(5, 3, door=MeetingDoor.END).door is MeetingDoor.END


def test_an_interpreter_sits_at_the_right_of_the_principal_and_the_second_at_the_left() -> None:
    assert meeting_table(3, 4, interpreter=MeetingInterpreter.RIGHT).hosts == (3, INTERPRETER, 1, 2)
    assert meeting_table(3, 4, interpreter=MeetingInterpreter.RIGHT).guests == (3, INTERPRETER, 1, 2, 4)


def test_interpreters_may_face_each_other_or_sit_behind() -> None:
    facing = meeting_table(3, 3, interpreter=MeetingInterpreter.FACING)
    assert facing.hosts == (3, INTERPRETER, 1, 2)
    assert facing.guests == (3, 2, 1, INTERPRETER)
    assert meeting_table(3, 3, interpreter=MeetingInterpreter.BEHIND).guests == (2, 1, 3)


@given(st.integers(0, 12), st.integers(0, 12), st.sampled_from([None, *MeetingInterpreter]))
def test_a_meeting_with_the_left_as_the_higher_hand_is_mirrored(
    hosts: int, guests: int, interpreter: MeetingInterpreter | None
) -> None:
    right = meeting_table(hosts, guests, interpreter=interpreter)
    left = meeting_table(hosts, guests, interpreter=interpreter, honour=Honour.LEFT)
    assert left.guests == right.guests[::-1]
    assert left.hosts == right.hosts[::-1]
    assert sorted(set(right.guests) - {INTERPRETER}) == list(range(1, guests + 1))


def person(name: str, side: str, rank: int, role: TableRole | None = None) -> Person:
    role = role or {"H": TableRole.COMPANION, "G": TableRole.GUEST, "N": TableRole.INTERPRETER}[side]
    return Person(id=name, side=Side(side), rank=rank, role=role)


PARTY = (
    person("H1", "H", 1, TableRole.HOST),
    *(person(f"H{n}", "H", n) for n in (2, 3, 4)),
    person("G1", "G", 1, TableRole.PRINCIPAL_GUEST),
    *(person(f"G{n}", "G", n) for n in (2, 3, 4)),
    person("T1", "N", 99),
)


def test_host_in_the_middle_principal_guest_at_the_right_sides_alternating() -> None:
    front, back = photo_rows(PARTY, [5, 4])
    assert front == ("H2", "G1", "H1", "G2", "H3")
    assert back == ("G4", "G3", "H4", "T1")


def test_of_two_the_guest_stands_at_the_right() -> None:
    assert photo_rows((PARTY[0], PARTY[4]), [2]) == (("G1", "H1"),)


def test_too_few_places_are_refused() -> None:
    with pytest.raises(UserError, match="合影9人"):
        photo_rows(PARTY, [4, 4])


@given(st.lists(st.integers(1, 6), min_size=3, max_size=5), st.sampled_from(Honour))
def test_everybody_is_on_the_photograph_once(sizes: list[int], honour: Honour) -> None:
    if sum(sizes) >= len(PARTY):
        rows = photo_rows(PARTY, sizes, honour=honour)
        assert sorted(name for row in rows for name in row) == sorted(p.id for p in PARTY)


def test_the_rear_right_seat_is_highest_with_a_chauffeur_the_front_seat_beside_the_host() -> None:
    assert car_seats(Car.FIVE_SEATS, host_drives=False) == (
        CarSeat.REAR_RIGHT,
        CarSeat.REAR_LEFT,
        CarSeat.REAR_MIDDLE,
        CarSeat.FRONT,
    )
    assert car_seats(Car.FIVE_SEATS, host_drives=True) == (
        CarSeat.FRONT,
        CarSeat.REAR_RIGHT,
        CarSeat.REAR_LEFT,
        CarSeat.REAR_MIDDLE,
    )


def test_in_a_car_of_three_rows_the_middle_row_comes_after_the_rear() -> None:
    assert car_seats(Car.SEVEN_SEATS, host_drives=False)[3:] == (
        CarSeat.CENTRE_RIGHT,
        CarSeat.CENTRE_LEFT,
        CarSeat.FRONT,
    )


def test_in_an_off_road_car_the_front_seat_is_highest_whoever_drives() -> None:
    assert car_seats(Car.OFF_ROAD, host_drives=False) == car_seats(Car.OFF_ROAD, host_drives=True)
    assert car_seats(Car.OFF_ROAD, host_drives=False)[0] is CarSeat.FRONT


def test_in_a_coach_the_front_goes_before_the_rear_and_right_before_left() -> None:
    assert coach_seats(2, 3) == ((1, 1), (1, 2), (1, 3), (2, 1), (2, 2), (2, 3))
