"""Texts that share the height of a box: lines first, then size, and what is cut is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from kamdesk.documents.pages.stacking import (
    LEAST,
    StackedLine,
    fitting_scale,
    stack_height,
    stacked,
)

if TYPE_CHECKING:
    from kamdesk.documents.text.typesetting import TextStyle


def lines_of(style: TextStyle, *texts: str, lines: int = 2) -> list[StackedLine]:
    return [StackedLine(text, style, lines) for text in texts]


def test_a_text_takes_its_lines_before_anything_gets_smaller(body_style: TextStyle) -> None:
    assert fitting_scale(lines_of(body_style, "客" * 20, "户"), 100, 60, 4) == 1.0
    assert fitting_scale(lines_of(body_style, "客" * 21, "户"), 100, 60, 4) == 0.9
    assert fitting_scale(lines_of(body_style, "客" * 60, "户"), 100, 60, 4) is not None
    assert fitting_scale(lines_of(body_style, "客" * 200, "户"), 100, 60, 4) is None


@given(
    lengths=st.lists(st.integers(1, 90), min_size=1, max_size=4),
    width=st.floats(60, 200),
    height=st.floats(60, 120),
    shared=st.sampled_from([1.0, 0.8, LEAST]),
)
def test_what_fits_is_complete_and_what_does_not_is_named(
    body_style: TextStyle, lengths: list[int], width: float, height: float, shared: float
) -> None:
    style = body_style._replace(size=14)
    texts = lines_of(style, *("客户资料卡拜访"[n % 7] * length for n, length in enumerate(lengths)))
    scale = fitting_scale(texts, width, height, 5)
    blocks, cut = stacked(texts, width, height, 5, min(scale or LEAST, shared))
    assert (scale is None) == bool(cut)
    assert stack_height(blocks, 5, min(scale or LEAST, shared)) <= height + 0.02
    for n, (block, text) in enumerate(zip(blocks, texts, strict=True)):
        assert style.floor <= block.size <= style.size
        assert block.width <= width + 0.01
        shown = "".join(block.lines)
        assert shown.endswith("…") if n in cut else shown == text.text
