"""Cards are found on the picture of their sheet where they lie on the paper."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.printing.card_grid import CardGrid

LABELS = CardGrid(210, 297, 7, 3, 63.5, 38.1, 2.54, 0, 7.21, 15.15)


def test_cards_are_counted_row_by_row() -> None:
    assert LABELS.count == 21
    assert [LABELS.row_and_column(card) for card in (1, 3, 4, 21)] == [(1, 1), (1, 3), (2, 1), (7, 3)]


@given(st.integers(1, 21), st.floats(0.01, 0.99), st.floats(0.01, 0.99))
def test_any_place_of_a_card_means_it(card: int, across: float, down: float) -> None:
    left, top, width, height = LABELS.box(card)
    assert LABELS.card_at(left + across * width, top + down * height) == card


@given(st.floats(-50, 400), st.floats(-50, 400))
def test_a_place_beside_the_cards_means_the_nearest(x: float, y: float) -> None:
    assert 1 <= LABELS.card_at(x, y) <= LABELS.count


def test_the_corners_of_the_paper_mean_the_corners_of_the_sheet() -> None:
    assert [LABELS.card_at(x, y) for x, y in ((0, 0), (209, 0), (0, 296), (209, 296))] == [1, 3, 19, 21]
