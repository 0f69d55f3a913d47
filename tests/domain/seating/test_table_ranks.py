"""The drawings of study 1.6: tables with their ranks, the door below; and real halls."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kamdesk.domain.seating.profile import EQUAL_DISTANCE, Honour, TableProfile, TableTie
from kamdesk.domain.seating.table_ranks import DoorSide, Point, door_side, head_table, rank_tables
from kamdesk.domain.shared.errors import UserError

Hall = dict[str, Point]
DRAWINGS = """
两桌横排
 1  2
两桌竖排
 1
 2
三桌一字
 2  1  3
三桌品字
 .  1  .
 2  .  3
三桌竖排
 1
 2
 3
四桌菱形
 .  1  .
 2  .  3
 .  4  .
四桌方形
 1  3
 2  4
  (far_then_right:)
 1  2
 3  4
五桌一字
 4  2  1  3  5
五桌梅花
 2  .  4
 .  1  .
 3  .  5
  (far_then_right:)
 2  .  3
 .  1  .
 4  .  5
六桌2x3
 2  1  4
 5  3  6
  (far_then_right:)
 2  1  3
 5  4  6
七桌梅花(六角)
 .  2  .  4  .
 6  .  1  .  7
 .  3  .  5  .
  (far_then_right:)
 .  2  .  3  .
 6  .  1  .  7
 .  4  .  5  .
九桌3x3
 2  1  4
 5  3  6
 8  7  9
  (far_then_right:)
 2  1  3
 5  4  6
 8  7  9
十桌2x5
 7  2  1  4  8
 9  5  3  6 10
  (far_then_right:)
 7  2  1  3  8
 9  5  4  6 10
十二桌3x4
 2  1  4  8
 5  3  6 11
 9  7 10 12
  (far_then_right:)
 2  1  3  7
 5  4  6  9
10  8 11 12
十五桌3x5
 7  2  1  4  9
10  5  3  6 13
14 11  8 12 15
  (far_then_right:)
 7  2  1  3  8
10  5  4  6 11
14 12  9 13 15
二十桌4x5
 7  2  1  4  9
10  5  3  6 13
14 11  8 12 15
19 17 16 18 20
  (far_then_right:)
 7  2  1  3  8
10  5  4  6 11
14 12  9 13 15
19 17 16 18 20
二十一桌3x7
16  7  2  1  4  9 17
18 10  5  3  6 13 19
20 14 11  8 12 15 21
  (far_then_right:)
16  7  2  1  3  8 17
18 10  5  4  6 11 19
20 14 12  9 13 15 21
"""


def drawn() -> Iterator[tuple[str, TableTie, Hall]]:
    """Yield (name, tie rule, rank → place) for every drawing under both tie rules."""
    name = ""
    blocks: dict[str, dict[TableTie, list[list[str]]]] = {}
    for line in DRAWINGS.strip("\n").splitlines():
        if "桌" in line:
            name = line.strip()
            blocks[name] = {TableTie.RIGHT_THEN_FAR: []}
        elif "far_then_right" in line:
            blocks[name][TableTie.FAR_THEN_RIGHT] = []
        else:
            blocks[name][list(blocks[name])[-1]].append(line.split())
    for name, by_tie in blocks.items():
        for tie in TableTie:
            lines = by_tie.get(tie, by_tie[TableTie.RIGHT_THEN_FAR])
            yield (
                name,
                tie,
                {
                    cell: Point(Decimal(column), Decimal(len(lines) - row))
                    for row, line in enumerate(lines)
                    for column, cell in enumerate(line)
                    if cell != "."
                },
            )


ALL = [pytest.param(tie, tables, id=f"{name}-{tie}") for name, tie, tables in drawn()]


TURNED: dict[DoorSide, Callable[[Point], Point]] = {
    DoorSide.LOW_Y: lambda at: at,
    DoorSide.HIGH_Y: lambda at: Point(-at.x, -at.y),
    DoorSide.LOW_X: lambda at: Point(at.y, -at.x),
    DoorSide.HIGH_X: lambda at: Point(-at.y, at.x),
}
"""The same hall turned so that its door is on another side."""


def in_order(tables: Hall) -> tuple[str, ...]:
    return tuple(sorted(tables, key=int))


def test_all_seventeen_layouts_are_here_under_both_tie_rules() -> None:
    assert len(ALL) == 2 * 17


@pytest.mark.parametrize(("tie", "tables"), ALL)
@pytest.mark.parametrize("door", list(DoorSide))
def test_every_drawing_of_the_study_is_matched_whichever_side_the_door_is(
    tie: TableTie, tables: Hall, door: DoorSide
) -> None:
    hall = {table: TURNED[door](at) for table, at in tables.items()}
    assert rank_tables(hall, door, "1", TableProfile(tie=tie)) == in_order(tables)


@pytest.mark.parametrize(("tie", "tables"), ALL)
def test_the_head_table_of_every_drawing_is_found_where_none_is_given(tie: TableTie, tables: Hall) -> None:
    assert head_table(tables, DoorSide.LOW_Y, TableProfile(tie=tie)) == "1"
    assert rank_tables(tables, DoorSide.LOW_Y, None, TableProfile(tie=tie)) == in_order(tables)


@pytest.mark.parametrize(("tie", "tables"), ALL)
def test_with_the_left_as_the_higher_hand_the_hall_is_mirrored(tie: TableTie, tables: Hall) -> None:
    mirror = {table: Point(-at.x, at.y) for table, at in tables.items()}
    profile = TableProfile(tie=tie, honour=Honour.LEFT)
    assert rank_tables(mirror, DoorSide.LOW_Y, None, profile) == in_order(tables)


@pytest.mark.parametrize(("tie", "tables"), ALL)
@settings(max_examples=10)
@given(seed=st.randoms(use_true_random=False))
def test_tables_set_down_a_finger_aside_keep_their_rank(tie: TableTie, tables: Hall, seed: Random) -> None:
    def near(at: Point) -> Point:
        return Point(at.x + Decimal(seed.randint(-1, 1)) / 1000, at.y + Decimal(seed.randint(-1, 1)) / 1000)

    hall = {table: near(at) for table, at in tables.items()}
    assert rank_tables(hall, DoorSide.LOW_Y, "1", TableProfile(tie=tie)) == in_order(tables)


def test_the_tolerance_is_a_setting() -> None:
    hall = {"head": Point(Decimal(0), Decimal(0)), "near": Point(Decimal(2), Decimal(0))}
    hall["right"] = Point(Decimal("-2.3"), Decimal(0))
    loose = TableProfile(tolerance=Decimal("0.5"))
    assert rank_tables(hall, DoorSide.LOW_Y, "head") == ("head", "near", "right")
    assert rank_tables(hall, DoorSide.LOW_Y, "head", loose) == ("head", "right", "near")


def test_a_hall_drawn_in_a_small_unit_keeps_its_order() -> None:
    grid = {f"{x}.{y}": Point(Decimal(x) / 1000, Decimal(3 * y) / 1000) for x in range(3) for y in range(3)}
    metres = {name: Point(1000 * point.x, 1000 * point.y) for name, point in grid.items()}
    assert rank_tables(grid, DoorSide.LOW_Y) == rank_tables(metres, DoorSide.LOW_Y)
    noise = Decimal("0.0000001")
    shaken = {
        name: Point(point.x + noise * (index % 2), point.y - noise * (index % 3))
        for index, (name, point) in enumerate(grid.items())
    }
    assert rank_tables(shaken, DoorSide.LOW_Y) == rank_tables(metres, DoorSide.LOW_Y)


def test_the_head_table_stays_first_however_near_another_stands() -> None:
    hall = {"twin": Point(Decimal("-0.005"), Decimal(0)), "head": Point(Decimal(0), Decimal(0))}
    assert rank_tables(hall, DoorSide.LOW_Y, "head") == ("head", "twin")


def test_wider_rows_break_ties_that_equal_spacing_has() -> None:
    hall = {
        "head": Point(Decimal(0), Decimal(0)),
        "behind": Point(Decimal(0), Decimal("-1.5")),
        "left": Point(Decimal(1), Decimal(0)),
    }
    assert rank_tables(hall, DoorSide.LOW_Y, "head") == ("head", "left", "behind")
    hall["behind"] = Point(Decimal(0), Decimal(-1))
    assert rank_tables(hall, DoorSide.LOW_Y, "head") == ("head", "behind", "left")


def test_a_single_table_near_the_door_is_not_taken_for_the_centre() -> None:
    inverted = {
        "right": Point(Decimal(0), Decimal(2)),
        "left": Point(Decimal(2), Decimal(2)),
        "door": Point(Decimal(1), Decimal(1)),
    }
    assert head_table(inverted, DoorSide.LOW_Y) == "right"


def test_a_head_table_that_is_none_is_named() -> None:
    with pytest.raises(UserError, match="主桌“Z”") as refusal:
        rank_tables({"A": Point(Decimal(0), Decimal(0))}, DoorSide.LOW_Y, "Z")
    assert refusal.value.field == "main"


@pytest.mark.parametrize(
    ("words", "side"),
    [
        ("y=0 side (bottom of drawing)", DoorSide.LOW_Y),
        ("y=0", DoorSide.LOW_Y),
        ("y=max side (top of drawing)", DoorSide.HIGH_Y),
        ("y=12.5 side", DoorSide.HIGH_Y),
        ("x=0.0", DoorSide.LOW_X),
        ("x=min side", DoorSide.LOW_X),
        ("x = 20 side (right of drawing)", DoorSide.HIGH_X),
        ("z=0", None),
        ("bottom", None),
        ("y=0side", None),
    ],
)
def test_the_wall_with_the_door_is_read_from_its_words(words: str, side: DoorSide | None) -> None:
    assert door_side(words) is side


def test_no_tables_have_no_order() -> None:
    assert rank_tables({}, DoorSide.LOW_Y) == ()


points = st.builds(Point, st.decimals(-50, 50, places=2), st.decimals(-50, 50, places=2))


@given(
    st.dictionaries(st.text("ABCDEFGH", min_size=1, max_size=3), points, min_size=1, max_size=12), st.data()
)
def test_every_table_is_ranked_once_and_never_before_a_clearly_nearer_one(
    tables: Hall, data: st.DataObject
) -> None:
    head = data.draw(st.sampled_from(sorted(tables)))
    order = rank_tables(tables, DoorSide.LOW_Y, head)
    assert order[0] == head
    assert sorted(order) == sorted(tables)
    centre = tables[head]
    reach = [((tables[t].x - centre.x) ** 2 + (tables[t].y - centre.y) ** 2).sqrt() for t in order[1:]]
    tolerance = EQUAL_DISTANCE
    assert all(nearer <= further + tolerance for nearer, further in pairwise(reach))
