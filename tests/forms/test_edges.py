"""Edges of columns: within one form they meet, or they stand clearly apart."""

from __future__ import annotations

from itertools import accumulate, combinations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.documents.definitions.definitions import Grid, Repeat, Signatures, TableBlock
from kamdesk.documents.definitions.edges import NEAR, CommonEdges
from tests.rendering import LIBRARY

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kamdesk.documents.definitions.definitions import Block

SAME = 0.01


def columns_of(blocks: Sequence[Block]) -> Iterator[tuple[float, ...]]:
    for block in blocks:
        match block:
            case Repeat():
                yield from columns_of(block.body)
            case Grid():
                yield block.columns
            case TableBlock() if block.spread is None:
                yield block.widths
            case _:
                pass


@pytest.mark.parametrize("form_id", LIBRARY.ids())
def test_edges_that_nearly_meet_do_meet(form_id: str) -> None:
    form = LIBRARY.definition(form_id)
    blocks = (*form.body, form.foot) if form.foot else form.body
    edges = {edge for widths in columns_of(blocks) for edge in [*accumulate(widths)][:-1]}
    signed = [block for block in form.body if isinstance(block, Signatures)]
    width = form.paper.width - form.paper.margins.left - form.paper.margins.right
    edges |= {width * n / len(each.boxes) for each in signed for n in range(1, len(each.boxes))}
    near = [pair for pair in combinations(sorted(edges), 2) if SAME < pair[1] - pair[0] < NEAR]
    assert near == []


@given(st.lists(st.lists(st.integers(5, 60), min_size=1, max_size=8), min_size=1, max_size=6))
def test_columns_keep_their_sum_and_most_of_their_width(tables: list[list[int]]) -> None:
    edges = CommonEdges()
    for widths in tables:
        moved = edges.moved(widths)
        assert sum(moved) == pytest.approx(sum(widths))
        assert all(now >= before * 0.5 for now, before in zip(moved, widths, strict=True))


def test_an_edge_moves_onto_the_nearest_one_there_is() -> None:
    edges = CommonEdges()
    assert edges.moved([20, 40, 116]) == (20, 40, 116)
    assert edges.moved([21.5, 37, 117.5]) == pytest.approx((20, 40, 116))
    assert edges.moved([23, 153]) == (23, 153)  # that is a column of its own
