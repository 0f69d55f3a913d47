"""The drawings of study 1.5: every chair with its rank, seen from above with the door below."""

import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.seating.geometry import mirrored
from kamdesk.domain.seating.profile import Honour, SeatTie
from kamdesk.domain.seating.seat_ranks import seat_order, seat_ranks

DRAWINGS = """
N=8  (a) 单主人
       7:1    0:主    1:2
 6:3                        2:4
       5:5    4:7    3:6
N=8  (b) 主人+第二主人/女主人相对 (host_first)
       7:1    0:主    1:2
 6:5                        2:6
       5:4    4:副    3:3

N=10  (a) 单主人
       8:3    9:1    0:主    1:2    2:4
       7:5    6:7    5:9    4:8    3:6
N=10  (b) 主人+第二主人/女主人相对 (host_first)
       8:5    9:1    0:主    1:2    2:6
       7:8    6:4    5:副    4:3    3:7

N=12  (a) 单主人
      10:3   11:1    0:主    1:2    2:4
 9:5                                      3:6
       8:7    7:9    6:11   5:10   4:8
N=12  (b) 主人+第二主人/女主人相对 (host_first)
      10:5   11:1    0:主    1:2    2:6
 9:9                                      3:10
       8:8    7:4    6:副    5:3    4:7

N=14  (a) 单主人
      11:5   12:3   13:1    0:主    1:2    2:4    3:6
      10:7    9:9    8:11   7:13   6:12   5:10   4:8
N=14  (b) 主人+第二主人/女主人相对 (host_first)
      11:9   12:5   13:1    0:主    1:2    2:6    3:10
      10:12   9:8    8:4    7:副    6:3    5:7    4:11

N=16  (a) 单主人
      13:5   14:3   15:1    0:主    1:2    2:4    3:6
12:7                                                    4:8
      11:9   10:11   9:13   8:15   7:14   6:12   5:10
N=16  (b) 主人+第二主人/女主人相对 (host_first)
      13:9   14:5   15:1    0:主    1:2    2:6    3:10
12:13                                                   4:14
      11:12  10:8    9:4    8:副    7:3    6:7    5:11

N=20  (a) 单主人
      16:7   17:5   18:3   19:1    0:主    1:2    2:4    3:6    4:8
15:9                                                                  5:10
      14:11  13:13  12:15  11:17  10:19   9:18   8:16   7:14   6:12
N=20  (b) 主人+第二主人/女主人相对 (host_first)
      16:13  17:9   18:5   19:1    0:主    1:2    2:6    3:10   4:14
15:17                                                                 5:18
      14:16  13:12  12:8   11:4   10:副    9:3    8:7    7:11   6:15
"""


def drawn() -> Iterator[tuple[int, bool, dict[int, int]]]:
    """Yield (seats, two hosts, rank of each chair) for every drawing; the hosts' chairs have rank 0."""
    for head, body in re.findall(r"(N=.*)\n((?: .*\n|\d.*\n)+)", DRAWINGS):
        seats = int(head.split()[0].removeprefix("N="))
        chairs = re.findall(r"(\d+):(主|副|\d+)", body)
        yield seats, "(b)" in head, {int(s): int(rank) if rank.isdigit() else 0 for s, rank in chairs}


@pytest.mark.parametrize(("seats", "two_hosts", "ranks"), list(drawn()), ids=lambda value: str(value)[:5])
@pytest.mark.parametrize("honour", list(Honour))
def test_every_drawing_of_the_study_is_matched_and_its_mirror_image(
    seats: int, two_hosts: bool, ranks: dict[int, int], honour: Honour
) -> None:
    if honour is Honour.LEFT:
        ranks = {mirrored(seat, seats): rank for seat, rank in ranks.items()}
    assert len(ranks) == seats
    assert dict(seat_ranks(seats, two_hosts=two_hosts, honour=honour)) == ranks


def test_both_kinds_of_table_are_drawn_for_six_sizes() -> None:
    assert sorted((seats, two) for seats, two, _ in drawn()) == [
        (seats, two) for seats in (8, 10, 12, 14, 16, 20) for two in (False, True)
    ]


@pytest.mark.parametrize(
    ("seats", "order"),
    [
        (8, (7, 3, 1, 5, 6, 2)),
        (10, (9, 4, 1, 6, 8, 3, 2, 7)),
        (12, (11, 5, 1, 7, 10, 4, 2, 8, 9, 3)),
    ],
)
def test_right_first_gives_both_right_hands_before_both_left_hands(
    seats: int, order: tuple[int, ...]
) -> None:
    assert seat_order(seats, two_hosts=True, tie=SeatTie.RIGHT_FIRST) == (0, seats // 2, *order)


@given(st.integers(2, 40), st.booleans(), st.sampled_from(SeatTie), st.sampled_from(Honour))
def test_every_chair_has_one_rank(seats: int, two_hosts: bool, tie: SeatTie, honour: Honour) -> None:
    order = seat_order(seats, two_hosts=two_hosts, tie=tie, honour=honour)
    assert sorted(order) == list(range(seats))
    assert order[0] == 0


@given(st.integers(3, 40), st.booleans(), st.sampled_from(SeatTie))
def test_the_hand_at_the_higher_side_of_the_host_is_the_highest_chair(
    seats: int, two_hosts: bool, tie: SeatTie
) -> None:
    ranks = seat_ranks(seats, two_hosts=two_hosts, tie=tie)
    if seats > 3 or not two_hosts:
        assert ranks[seats - 1] == 1
    assert seat_ranks(seats, two_hosts=two_hosts, tie=tie, honour=Honour.LEFT) == {
        mirrored(seat, seats): rank for seat, rank in ranks.items()
    }
