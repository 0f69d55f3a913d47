"""Podium, meeting table, group photograph and cars as drawings: ranks and names in their right places."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.documents.figures.placed_figures import PLACED_FIGURES
from kamdesk.documents.values.templates import Scope
from kamdesk.domain.seating.further_rankings import (
    Car,
    CarSeat,
    MeetingInterpreter,
    car_seats,
    meeting_table,
    podium,
)
from kamdesk.domain.seating.profile import Honour

if TYPE_CHECKING:
    from kamdesk.documents.figures.figures import Caption, Figure

WIDTH, HEIGHT = 267.0, 125.0
RIGHT_SEATS: Final = {CarSeat.FRONT, CarSeat.REAR_RIGHT, CarSeat.CENTRE_RIGHT}
Entries = list[dict[str, Any]]


def drawn(kind: str, entries: Entries, *, is_blank: bool = False, **known: object) -> Figure:
    scope = Scope({kind: entries, **known}, is_blank=is_blank)
    return PLACED_FIGURES[kind](scope, kind, WIDTH, HEIGHT)


def badges(figure: Figure) -> list[Caption]:
    """The numbers of the places, from above to below and from left to right."""
    styles = {"caption", "seat-number-host"}
    found = [
        c for c in figure.captions if c.is_static and c.style in styles and len(c.text) <= 3 and c.width < 7
    ]
    return sorted(found, key=lambda caption: (round(caption.y), caption.x))


def row_of(figure: Figure, number: int) -> list[str]:
    """The numbers of one row, counted from above, from left to right."""
    heights = sorted({round(badge.y) for badge in badges(figure)})
    return [badge.text for badge in badges(figure) if round(badge.y) == heights[number]]


def place(figure: Figure, name: str) -> Caption:
    return next(caption for caption in figure.captions if caption.text == name)


def names_in_row(figure: Figure, names: list[str]) -> list[str]:
    return sorted(names, key=lambda name: place(figure, name).x)


def staff(count: int, **more: object) -> Entries:
    return [{"rank": n, "name": f"甲{n}", "title": "职务", **more} for n in range(1, count + 1)]


def assert_drawn_apart(figure: Figure) -> None:
    for caption in figure.captions:
        assert caption.x >= -0.01
        assert caption.y >= -0.01
        assert caption.x + caption.width <= WIDTH + 0.01
        assert caption.y + caption.height <= HEIGHT + 0.01
    for one, other in combinations(badges(figure), 2):
        assert abs(one.x - other.x) >= one.width - 0.01 or abs(one.y - other.y) >= one.height - 0.01


@given(st.integers(1, 16), st.sampled_from(Honour))
def test_a_podium_has_everyone_at_the_place_of_their_rank(count: int, honour: Honour) -> None:
    figure = drawn("podium", staff(count)[::-1], honour=honour.value)
    ranks = podium(count, honour=honour)
    assert row_of(figure, 0) == [str(rank) for rank in ranks]
    assert names_in_row(figure, [f"甲{n}" for n in range(1, count + 1)]) == [f"甲{rank}" for rank in ranks]
    assert_drawn_apart(figure)


def test_the_second_stands_at_the_right_hand_of_the_first_who_faces_the_reader() -> None:
    figure = drawn("podium", staff(5))
    assert place(figure, "甲2").x < place(figure, "甲1").x < place(figure, "甲3").x


@given(st.integers(1, 9), st.integers(1, 9), st.booleans(), st.sampled_from(Honour))
def test_a_meeting_has_guests_facing_the_door_and_each_side_in_its_order(
    guests: int,
    hosts: int,
    has_interpreters: bool,
    honour: Honour,
) -> None:
    aides = [{"side": side, "rank": None, "name": f"译{side}", "title": ""} for side in ("guest", "host")]
    entries = [*staff(guests, side="guest"), *staff(hosts, side="host"), *(aides if has_interpreters else [])]
    figure = drawn("meeting", entries, honour=honour.value)
    place_of_aides = MeetingInterpreter.RIGHT if has_interpreters else None
    table = meeting_table(hosts, guests, interpreter=place_of_aides, honour=honour)
    numbers = [["译" if rank == 0 else str(rank) for rank in side] for side in (table.guests, table.hosts)]
    assert row_of(figure, 0) == numbers[0]
    assert row_of(figure, 1) == numbers[1][::-1]
    assert_drawn_apart(figure)


def test_with_an_end_to_the_door_the_guests_are_at_the_right_of_who_enters() -> None:
    entries = [{"side": "guest", "rank": 1, "name": "宾"}, {"side": "host", "rank": 1, "name": "主"}]
    beside = drawn("meeting", entries, meeting_door="end")
    facing = drawn("meeting", entries)
    assert place(beside, "宾").y > place(beside, "主").y
    assert place(beside, "门").x < place(beside, "宾").x
    assert place(facing, "门").y > place(facing, "主").y > place(facing, "宾").y


def test_a_photograph_has_the_host_in_the_middle_and_the_principal_guest_at_the_right() -> None:
    entries = [
        *staff(4, side="host"),
        *({**each, "name": f"乙{each['rank']}"} for each in staff(3, side="guest")),
    ]
    entries.append({"side": "none", "rank": None, "name": "译员"})
    figure = drawn("photo", entries, photo_sizes=[5, 3])
    assert row_of(figure, 1) == ["4", "2", "1", "3", "5"]
    front = ["甲1", "甲2", "甲3", "乙1", "乙2"]
    assert names_in_row(figure, front) == ["甲2", "乙1", "甲1", "乙2", "甲3"]
    assert {place(figure, name).y for name in front} == {place(figure, "甲1").y}
    assert place(figure, "译员").y < place(figure, "甲1").y


@given(st.integers(0, 20), st.integers(0, 20), st.lists(st.integers(1, 12), max_size=4))
def test_a_photograph_shows_everybody_once(hosts: int, guests: int, sizes: list[int]) -> None:
    entries = [*staff(hosts, side="host"), *({**each, "name": f"乙{each['rank']}"} for each in staff(guests))]
    if not entries:
        return
    figure = drawn("photo", entries, photo_sizes=sizes)
    numbers = [badge.text for badge in badges(figure)]
    assert sorted(map(int, numbers)) == list(range(1, len(entries) + 1))
    names = [caption.text for caption in figure.captions]
    assert all(names.count(str(entry["name"])) == 1 for entry in entries)
    assert_drawn_apart(figure)


@pytest.mark.parametrize("host_drives", [False, True])
@pytest.mark.parametrize("kind", list(Car))
def test_a_car_has_its_ranks_where_the_rule_puts_them(kind: Car, *, host_drives: bool) -> None:
    seats = car_seats(kind, host_drives=host_drives)
    names = [f"甲{n}" for n in range(1, len(seats) + 1)]
    car = {
        "name": "一号车",
        "kind": kind.value,
        "host_drives": host_drives,
        "driver": "开车的",
        "people": names,
    }
    figure = drawn("cars", [car])
    driver = place(figure, "开车的")
    for seat, name in zip(seats, names, strict=True):
        is_right = place(figure, name).x > WIDTH / 2 + 1
        assert is_right == (seat in RIGHT_SEATS)
        assert (abs(place(figure, name).y - driver.y) < 3) == (seat is CarSeat.FRONT)
    assert driver.x < WIDTH / 2
    assert_drawn_apart(figure)


def test_more_people_than_seats_are_named_on_the_last() -> None:
    figure = drawn("cars", [{"kind": "off_road", "people": ["甲", None, "乙", "丙", "丁"]}])
    assert place(figure, "乙、丙、丁")


@pytest.mark.parametrize(("kind", "count"), [("podium", 9), ("meeting", 14), ("photo", 30), ("cars", 17)])
def test_a_blank_plan_has_numbered_places(kind: str, count: int) -> None:
    figure = drawn(kind, [], is_blank=True)
    assert len(badges(figure)) == count
    assert_drawn_apart(figure)
