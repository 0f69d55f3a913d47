"""Papers are chosen by their size, pages lie edge to edge on them, copies begin on a sheet of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.services.printing.windows.papers import (
    OWN_SIZE,
    Box,
    DriverPaper,
    Metrics,
    choose_resolution,
    is_on_paper,
    page_box,
    pages_in_order,
    paper_choices,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamdesk.services.printing.windows.papers import PageSize, PaperChoice

LISTED: Final = (
    DriverPaper(8, 2970, 4200),
    DriverPaper(9, 2099, 2970),
    DriverPaper(27, 1100, 2200),
    DriverPaper(1, 2159, 2794),
    DriverPaper(77, 2970, 2100),
)


def points(width: float, height: float) -> tuple[float, float]:
    return width * 72 / 25.4, height * 72 / 25.4


def first_choice(size: PageSize, papers: Sequence[DriverPaper]) -> PaperChoice:
    return next(paper_choices(size, papers))


@pytest.mark.parametrize(
    ("size", "number", "is_turned"),
    [
        ((210, 297), 9, False),
        ((297, 210), 9, True),
        ((297, 420), 8, False),
        ((110, 220), 27, False),
        ((220, 110), 27, True),
        ((210.9, 297.9), 9, False),
        ((211.1, 297), OWN_SIZE, False),
        ((90, 54), OWN_SIZE, True),
    ],
)
def test_a_page_takes_the_listed_paper_within_a_millimetre_else_its_own_size(
    size: tuple[float, float], number: int, *, is_turned: bool
) -> None:
    choice = first_choice(points(*size), LISTED)
    assert (choice.paper.number, choice.is_turned) == (number, is_turned)


def test_a_paper_that_is_listed_across_is_taken_where_none_is_upright() -> None:
    across = (DriverPaper(77, 2970, 2100),)
    assert not first_choice(points(297, 210), across).is_turned
    assert first_choice(points(210, 297), across).is_turned


@given(st.floats(20, 500), st.floats(20, 500), st.lists(st.sampled_from(LISTED)))
def test_every_choice_has_the_sides_of_the_page_and_none_comes_twice(
    width: float, height: float, papers: list[DriverPaper]
) -> None:
    choices = [*paper_choices(points(width, height), papers)]
    assert len(set(choices)) == len(choices)
    for choice in choices:
        sides = choice.paper.width, choice.paper.length
        across, down = reversed(sides) if choice.is_turned else sides
        within = 1 if choice.paper.number == OWN_SIZE else 11
        assert abs(across - width * 10) <= within
        assert abs(down - height * 10) <= within


def test_the_page_begins_at_the_edge_of_the_paper_where_nothing_can_be_printed_yet() -> None:
    metrics = Metrics(600, 300, 4960, 3508, 94, 59)
    assert page_box(points(210, 297), metrics) == Box(-94, -59, 4961, 3508)


@pytest.mark.parametrize(
    ("width", "height", "holds"), [(4961, 7016, True), (5060, 7100, True), (5100, 6600, False)]
)
def test_a_driver_that_took_another_paper_is_found_out(width: int, height: int, *, holds: bool) -> None:
    assert is_on_paper(points(210, 297), Metrics(600, 600, width, height, 0, 0)) == holds


@pytest.mark.parametrize(
    ("offered", "chosen"),
    [
        ((), 600),
        (((600, 600), (1200, 1200)), 600),
        (((300, 300), (1200, 1200)), 300),
        (((1200, 1200),), 600),
        (((360, 180), (180, 180)), 180),
        (((96, 96),), 600),
    ],
)
def test_pages_are_asked_for_in_600_dots_per_inch_or_as_fine_as_there_is(
    offered: tuple[tuple[int, int], ...], chosen: int
) -> None:
    assert choose_resolution(offered, 600, 150) == chosen


@pytest.mark.parametrize(
    ("pages", "copies", "wanted", "is_duplex"),
    [
        ((1, 2), 1, [1, 2], True),
        ((1, 2), 2, [1, 2, 1, 2], True),
        ((1, 2, 1), 2, [1, 2, 1, None, 1, 2, 1], True),
        ((1, 2, 1), 2, [1, 2, 1, 1, 2, 1], False),
        ((1, 9), 2, [1, 9, 1, 9], True),
        ((1, 9, 1), 2, [1, 9, 1, None, 1, 9, 1], True),
    ],
)
def test_no_copy_begins_on_the_back_of_another(
    pages: tuple[int, ...], copies: int, wanted: list[int | None], *, is_duplex: bool
) -> None:
    def size_of(page: int) -> tuple[float, float]:
        return points(297, 420) if page == 9 else points(210, 297)

    assert [*pages_in_order(pages, copies, size_of, is_duplex=is_duplex)] == wanted
