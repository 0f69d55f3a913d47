"""One ring, three drawings: hands, names of chairs, and where each chair is drawn."""

from itertools import pairwise
from math import cos, hypot, radians, sin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.seating.geometry import (
    DiningTable,
    TableShape,
    distance,
    draw_table,
    left_of,
    mirrored,
    neighbour_pairs,
    opposite_host,
    right_of,
    seat_label,
    sides_can_alternate,
)
from kamdesk.domain.seating.profile import Honour
from kamdesk.domain.shared.errors import UserError

SIZES = st.integers(2, 40)


@given(SIZES, st.data())
def test_right_and_left_undo_each_other_and_a_mirror_exchanges_them(seats: int, data: st.DataObject) -> None:
    seat = data.draw(st.integers(0, seats - 1))
    assert left_of(right_of(seat, seats), seats) == seat
    assert mirrored(right_of(seat, seats), seats) == left_of(mirrored(seat, seats), seats)
    assert mirrored(mirrored(seat, seats), seats) == seat


def test_the_right_hand_of_the_host_is_the_last_chair() -> None:
    assert right_of(0, 10) == 9
    assert opposite_host(10) == 5


def test_distance_goes_the_shorter_way() -> None:
    assert [distance(0, seat, 8) for seat in range(8)] == [0, 1, 2, 3, 4, 3, 2, 1]


def test_two_chairs_are_neighbours_once() -> None:
    assert neighbour_pairs(2) == ((0, 1),)
    assert neighbour_pairs(3) == ((0, 1), (1, 2), (2, 0))


def test_sides_alternate_where_four_divides_the_chairs() -> None:
    assert [n for n in range(4, 26) if sides_can_alternate(n)] == [4, 8, 12, 16, 20, 24]


@pytest.mark.parametrize(
    ("seats", "second", "names"),
    [
        (8, None, "主位 主左1 主左2 主左3 对座 主右3 主右2 主右1"),
        (9, None, "主位 主左1 主左2 主左3 主左4 主右4 主右3 主右2 主右1"),
        (8, 4, "主位 主左1 主左2 副右1 副主位 副左1 主右2 主右1"),
        (10, 5, "主位 主左1 主左2 副右2 副右1 副主位 副左1 副左2 主右2 主右1"),
        (9, 4, "主位 主左1 主左2 副右1 副主位 副左1 副左2 主右2 主右1"),
        (2, 1, "主位 副主位"),
    ],
)
def test_chairs_are_named_after_the_nearest_host(seats: int, second: int | None, names: str) -> None:
    assert " ".join(str(seat_label(seat, seats, second)) for seat in range(seats)) == names


@given(SIZES, st.booleans())
def test_no_two_chairs_have_one_name(seats: int, two_hosts: bool) -> None:
    second = opposite_host(seats) if two_hosts else None
    assert len({str(seat_label(seat, seats, second)) for seat in range(seats)}) == seats


def test_a_table_for_one_is_refused() -> None:
    with pytest.raises(UserError, match="至少要有2个座位"):
        DiningTable(TableShape.ROUND, 1)


@pytest.mark.parametrize("shape", list(TableShape))
@given(seats=SIZES)
def test_every_drawing_puts_the_host_far_from_the_door_and_everybody_at_the_table(
    shape: TableShape, seats: int
) -> None:
    picture = draw_table(DiningTable(shape, seats))
    host = picture.chairs[0]
    assert len(picture.chairs) == seats
    assert abs(host.x) < 1e-9
    assert host.facing == 180
    assert host.y == max(chair.y for chair in picture.chairs)
    assert picture.door.y < min(chair.y for chair in picture.chairs)
    for chair in picture.chairs:
        towards = (-sin(radians(chair.facing)), -cos(radians(chair.facing)))
        behind = (chair.x + 10 * towards[0], chair.y + 10 * towards[1])
        assert hypot(*behind) > hypot(chair.x, chair.y), "who sits there looks away from the table"


@pytest.mark.parametrize("shape", list(TableShape))
@given(seats=st.integers(4, 40))
def test_the_hosts_right_hand_is_drawn_on_the_left(shape: TableShape, seats: int) -> None:
    picture = draw_table(DiningTable(shape, seats))
    assert picture.chairs[right_of(0, seats)].x < 0 < picture.chairs[left_of(0, seats)].x


@pytest.mark.parametrize("shape", list(TableShape))
@given(seats=SIZES)
def test_no_two_chairs_are_drawn_on_one_another(shape: TableShape, seats: int) -> None:
    chairs = draw_table(DiningTable(shape, seats)).chairs
    gaps = [hypot(a.x - b.x, a.y - b.y) for i, a in enumerate(chairs) for b in chairs[:i]]
    assert min(gaps) > 0.7


@pytest.mark.parametrize("shape", list(TableShape))
@given(seats=st.integers(3, 40))
def test_going_up_in_number_is_going_clockwise(shape: TableShape, seats: int) -> None:
    chairs = draw_table(DiningTable(shape, seats)).chairs
    turned = [a.x * b.y - a.y * b.x for a, b in pairwise((*chairs, chairs[0]))]
    assert max(turned) < 1e-9


@pytest.mark.parametrize("shape", list(TableShape))
@given(half=st.integers(2, 20))
def test_at_an_even_table_the_second_host_is_drawn_opposite(shape: TableShape, half: int) -> None:
    chairs = draw_table(DiningTable(shape, 2 * half)).chairs
    assert abs(chairs[half].x - chairs[0].x) < 1e-9
    assert abs(chairs[half].y + chairs[0].y) < 1e-9
    assert chairs[half].facing == 0


@pytest.mark.parametrize("shape", list(TableShape))
@given(seats=SIZES)
def test_with_left_as_the_higher_hand_the_picture_is_mirrored(shape: TableShape, seats: int) -> None:
    right = draw_table(DiningTable(shape, seats)).chairs
    left = draw_table(DiningTable(shape, seats), Honour.LEFT).chairs
    for seat, chair in enumerate(right):
        other = left[mirrored(seat, seats)]
        assert (other.x, other.y) == (-chair.x, chair.y)
        assert (other.facing + chair.facing) % 360 == 0
    if shape is not TableShape.ROUND:
        foot = mirrored(opposite_host(seats), seats)
        assert (left[foot].x, left[foot].facing) == (0, 0)


def test_a_long_table_of_twelve_has_five_chairs_a_side_and_one_at_each_end() -> None:
    chairs = draw_table(DiningTable(TableShape.LONG_MIDDLE, 12)).chairs
    assert [chair.facing for chair in chairs] == [180] * 3 + [270] + [0] * 5 + [90] + [180] * 2


def test_at_a_long_table_with_hosts_at_the_ends_the_sides_face_each_other() -> None:
    chairs = draw_table(DiningTable(TableShape.LONG_ENDS, 10)).chairs
    assert [chair.facing for chair in chairs] == [180, *[270] * 4, 0, *[90] * 4]
    assert all(abs(chairs[s].y - chairs[10 - s].y) < 1e-9 for s in range(1, 5))
