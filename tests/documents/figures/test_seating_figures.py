"""Plans of tables and halls: whoever sits there and however many, nothing lies over anything else."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.documents.figures.hall_figures import hall_figure
from kamdesk.documents.figures.seating_figures import seats_figure
from kamdesk.documents.values.templates import Scope
from tests.documents.figures.outlines import (
    assert_apart,
    assert_inside,
    assert_words_apart,
    circle,
    edges,
    lies_within,
)

if TYPE_CHECKING:
    from kamdesk.documents.figures.figures import Caption, Figure, Outline

SHAPES: Final = ("round", "long_sides", "long_ends")
PAPERS: Final = ((176.0, 176.0), (128.0, 119.0))
"""The room that seat-plan and seat-plan-a5 leave for the table, in millimetres."""
HALLS: Final = ((267.0, 130.0), (380.0, 204.0))
NAMES: Final = "松竹梅兰菊荷东海碧波"


def seats(count: int, shape: str, paper: tuple[float, float] = PAPERS[0], name: str = "宾") -> Figure:
    sides = ("host", "guest", "interpreter")
    people = [
        {"seat": n, "name": f"{name}{n}", "title": "副总经理", "role": "来宾", "side": sides[n % 3]}
        for n in range(count)
    ]
    scope = Scope({"table": {"shape": shape, "seats": count, "number": 1, "name": "主桌"}, "seats": people})
    return seats_figure(scope, "seats", *paper)


def caption_of(figure: Figure, text: str) -> Caption:
    return next(caption for caption in figure.captions if caption.text == text)


def shapes_of_table(figure: Figure) -> tuple[Outline, list[Outline], list[Outline]]:
    """The table top, what lies on it, and what stands round it; each interpreter's second line left out."""
    filled = [outline for outline in figure.outlines if outline.fill and outline.stroke == "accent"]
    (top,) = [outline for outline in filled if outline.fill == "tint"]
    others = [outline for outline in filled if outline is not top]
    on_top = [outline for outline in others if lies_within(edges(outline), top)]
    return top, on_top, [outline for outline in others if outline not in on_top]


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("shape", SHAPES)
@given(count=st.integers(2, 30), length=st.integers(1, 14))
def test_nothing_of_a_seat_plan_lies_over_anything_else(
    paper: tuple[float, float], shape: str, count: int, length: int
) -> None:
    figure = seats(count, shape, paper, "宾" * length)
    assert_inside(figure)
    top, on_top, around = shapes_of_table(figure)
    assert len(around) == count
    assert_apart([top, *around])
    assert_apart(on_top)
    assert_words_apart(figure)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("count", [8, 10, 12, 24])
def test_the_host_faces_the_door_with_his_right_hand_on_the_left_of_the_paper(shape: str, count: int) -> None:
    figure = seats(count, shape)
    numbers = {
        caption.text: caption
        for caption in figure.captions
        if caption.text.isdigit() and caption.width == pytest.approx(caption.height)
    }
    host, right, left, opposite = (numbers[str(n)] for n in (1, count, 2, count // 2 + 1))
    door = caption_of(figure, "门")
    assert host.y < opposite.y < door.y
    middles = [caption.x + caption.width / 2 for caption in (host, opposite, door)]
    assert middles == pytest.approx([middles[0]] * 3, abs=0.01)
    assert right.x < host.x < left.x or (shape == "long_ends" and right.x < left.x)


@pytest.mark.parametrize("count", [12, 20])
def test_the_sides_are_told_apart_without_colour(count: int) -> None:
    """By a tint, one line, or two lines; interpreters never by a tint alone."""
    figure = seats(count, "round")
    _, _, around = shapes_of_table(figure)
    doubled = [outline for outline in figure.outlines if not outline.fill and outline.stroke == "accent"]
    for n, outline in enumerate(around):
        lines = 1 + sum(circle(line)[:2] == pytest.approx(circle(outline)[:2]) for line in doubled)
        assert (outline.fill == "host", lines) == [(True, 1), (False, 1), (False, 2)][n % 3]


def test_a_table_of_many_has_a_list_of_its_seats() -> None:
    few, many = seats(16, "round"), seats(17, "round")
    assert [caption.text for caption in many.captions].count("17") == 2  # on the chair, and in the list
    assert [caption.text for caption in few.captions].count("16") == 1
    assert caption_of(many, "宾16").x > max(edges(chair)[2] for chair in shapes_of_table(many)[2])


def hall(tables: list[dict[str, Any]], features: list[dict[str, Any]], size: tuple[int, int]) -> Scope:
    width, depth = size
    return Scope({"hall": {"width": width, "depth": depth}, "features": features, "tables": tables})


def in_rows(count: int, name: str, *, is_long: bool) -> list[dict[str, Any]]:
    """Tables in rows of eight, five metres apart."""
    form = {"width": Decimal("3.2"), "depth": Decimal("1.2"), "shape": "long"} if is_long else {"width": 2}
    return [
        {
            "number": str(n + 1), "name": name, "x": 3 + n % 8 * 5, "y": 4 + n // 8 * 5,
            "seats": 10, "taken": 9, "is_head": n == 0, **form,
        }
        for n in range(count)
    ]  # fmt: skip


@pytest.mark.parametrize("paper", HALLS)
@given(
    count=st.integers(1, 40),
    letters=st.integers(0, 10),
    label=st.text("休息区签到处", max_size=20),
    is_long=st.booleans(),
)
def test_words_of_a_hall_stand_clear_of_rims_and_of_each_other(
    paper: tuple[float, float], count: int, letters: int, label: str, *, is_long: bool
) -> None:
    rows = -(-count // 8)
    features = [
        {"label": label, "x": 0, "y": 0, "width": Decimal("1.5"), "depth": 2},
        {
            "label": "正门",
            "x": 18,
            "y": Decimal(3 + 5 * rows) - Decimal("0.3"),
            "width": 2,
            "depth": Decimal("0.3"),
        },
    ]
    scope = hall(in_rows(count, NAMES[:letters], is_long=is_long), features, (41, 3 + 5 * rows))
    figure = hall_figure(scope, "tables", *paper)
    assert_words_apart(figure)
    tops = [outline for outline in figure.outlines if outline.stroke == "accent"]
    assert len(tops) == count
    for top in tops:
        x = circle(top)[0]
        number = next(
            caption
            for caption in figure.captions
            if caption.title.startswith("桌") and lies_within(edges(caption), top)
        )
        assert number.text
        assert abs(number.x + number.width / 2 - x) < 0.01 or is_long
    words = [caption.text for caption in figure.captions]
    assert words.count("9/10") == count
    assert words.count(NAMES[:letters]) == count or not letters
    assert label in words
    assert "正门" in words


def test_words_on_a_round_table_are_centred_as_one() -> None:
    figure = hall_figure(hall(in_rows(1, "松", is_long=False), [], (20, 10)), "tables", 200, 100)
    (top,) = [outline for outline in figure.outlines if outline.stroke == "accent"]
    boxes = [edges(caption) for caption in figure.captions]
    assert len(boxes) == 3
    assert all(lies_within(box, top) for box in boxes)
    _, y, _ = circle(top)
    assert (min(box[1] for box in boxes) + max(box[3] for box in boxes)) / 2 == pytest.approx(y)


def test_tables_of_a_hall_stand_to_scale() -> None:
    tables = [
        {"number": "1", "name": "主", "x": 5, "y": 5, "width": 2, "seats": 8, "taken": 8, "is_head": True},
        {"number": "2", "name": "甲", "x": 15, "y": 5, "width": 2, "seats": 8, "taken": 7},
    ]
    figure = hall_figure(hall(tables, [], (20, 10)), "tables", 200, 120)
    assert_inside(figure)
    head, other = (outline for outline in figure.outlines if outline.stroke == "accent")
    assert circle(other)[0] - circle(head)[0] == pytest.approx(100, abs=0.1)
    assert head.width > other.width  # the head table stands out
