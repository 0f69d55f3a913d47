from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.documents.text.typesetting import (
    evened,
    justified_lines,
    justified_units,
    limited,
    point_offset,
    set_text,
    too_wide,
)

if TYPE_CHECKING:
    from kamdesk.documents.text.typesetting import TextStyle

TEXTS = st.text("客户资料卡，。（）“”、ABC abc 0123,.-", max_size=200)


def test_text_that_fits_keeps_its_size(body_style: TextStyle) -> None:
    block = set_text("客户", 20, body_style, lines=1)
    assert (block.lines, block.size) == (("客户",), 10)


def test_text_slightly_too_long_shrinks_onto_one_line(body_style: TextStyle) -> None:
    block = set_text("客户资料卡", 45, body_style, lines=1)
    assert (block.lines, block.size) == (("客户资料卡",), 9)


def test_text_too_long_for_the_floor_takes_more_lines_as_large_as_they_allow(body_style: TextStyle) -> None:
    block = set_text("客户资料卡客户资料卡", 60, body_style, lines=1)
    assert len(block.lines) == 2
    assert block.size == 10


def test_without_a_limit_text_wraps_at_full_size(body_style: TextStyle) -> None:
    block = set_text("客户资料卡" * 10, 60, body_style)
    assert block.size == 10
    assert len(block.lines) == 9


@given(text=TEXTS, width=st.floats(15, 400), lines=st.integers(0, 4), tracking=st.sampled_from([0.0, 0.12]))
def test_set_text_is_complete_and_inside_its_box(
    body_style: TextStyle, text: str, width: float, lines: int, tracking: float
) -> None:
    block = set_text(text, width, body_style._replace(tracking=tracking), lines=lines)
    assert "".join(block.lines).replace(" ", "") == text.replace(" ", "")
    assert not too_wide(block, width)
    assert body_style.floor <= block.size <= body_style.size


@given(st.floats(0, 300))
def test_splitting_a_block_loses_no_line(body_style: TextStyle, height: float) -> None:
    block = set_text("客户资料卡" * 20, 60, body_style)
    upper, lower = block.split(height)
    assert upper.lines + lower.lines == block.lines
    assert upper.height <= max(height, 0) + 0.01


def test_baselines_lie_inside_the_block(body_style: TextStyle) -> None:
    block = set_text("客户资料卡" * 3, 60, body_style)
    baselines = [baseline for _, baseline in block.baselines(100)]
    assert baselines[0] == pytest.approx(100 - 8.8)
    assert baselines[-1] == pytest.approx(100 - block.height + 1.2)


def test_a_limited_block_says_where_the_rest_stands_and_stays_in_its_box(body_style: TextStyle) -> None:
    block = set_text("客户资料卡" * 10, 60, body_style)
    cut = limited(block, 2, "…（见附1）", 60)
    assert len(cut.lines) == 2
    assert cut.lines[1].endswith("…（见附1）")
    assert not too_wide(cut, 60)


def test_the_last_line_of_each_paragraph_stands_as_it_is(body_style: TextStyle) -> None:
    paragraph = "　　" + "客户资料卡" * 3 + "客户资。"  # its second line lacks one character
    block = set_text(f"{paragraph}\n{paragraph}", 111, body_style)
    assert len(block.lines) == 4
    first, end_of_first, second, end = (stretch for _, stretch in justified_lines(block, 111))
    assert first > 0
    assert second > 0
    assert (end_of_first, end) == (0, 0)


def test_justified_lines_stretch_between_characters_but_not_inside_words() -> None:
    units, stretch = justified_units("签订GB3100吨", 0.3)
    assert units == ["签", "订", "GB3100", "吨"]
    assert stretch == pytest.approx(0.3 / 3)


def test_a_line_much_too_short_is_not_torn_apart() -> None:
    assert justified_units("两字", 5.0)[1] == 0


def test_decimal_points_share_their_place(body_style: TextStyle) -> None:
    before, behind = point_offset("133.3%", body_style)
    assert before == pytest.approx(body_style.typeface.width("133") * 10)
    assert behind == pytest.approx(body_style.typeface.width(".3%") * 10)


def test_a_single_character_wider_than_its_box_is_reported(body_style: TextStyle) -> None:
    assert too_wide(set_text("客户", 5, body_style._replace(floor=10)), 5)


def test_marks_that_meet_share_half_an_em(body_style: TextStyle) -> None:
    typeface = body_style.typeface
    assert typeface.width("《表》，“是”。") == pytest.approx(8 - 3 * 0.5)
    assert typeface.width("（甲）乙") == pytest.approx(4)
    assert set_text("常用“怎样”“哪些”", 95, body_style).lines == ("常用“怎样”“哪些”",)


@given(text=st.text("甲乙，。“”（）《》：A1 ", max_size=60), ems=st.floats(3, 20))
def test_lines_with_marks_that_meet_are_whole_and_keep_to_their_width(
    body_style: TextStyle, text: str, ems: float
) -> None:
    block = set_text(text, ems * body_style.size, body_style)
    assert not too_wide(block, (ems + 1e-5) * body_style.size)
    assert "".join("".join(block.lines).split()) == "".join(text.split())


def test_a_bracket_at_the_end_hangs_out_by_its_white_half(body_style: TextStyle) -> None:
    typeface = body_style.typeface
    assert [typeface.trailing_white(text) for text in ("集团（示例）", "集团", "3,100", "")] == [0.5, 0, 0, 0]


def test_a_long_name_takes_a_second_line_before_it_is_smaller_than_two_thirds(body_style: TextStyle) -> None:
    style = body_style._replace(size=30, floor=9)
    assert set_text("欧阳明堃欧阳", 120, style, lines=1).size == 20
    long = set_text("欧阳明堃欧阳明", 120, style, lines=1)
    assert (len(long.lines), long.size) == (2, 30)
    longer = set_text("欧阳明堃" * 5, 120, style, lines=1)
    assert (len(longer.lines), longer.size) == (2, 12)


def test_a_label_over_two_lines_has_lines_of_about_one_length(body_style: TextStyle) -> None:
    code, wishes, words = "统一社会信用代码", "本人意见与所需支持", "客户ABCDEF"
    assert set_text(code, 55, body_style).lines == ("统一社会信", "用代码")
    assert evened(set_text(code, 55, body_style), code).lines == ("统一社会", "信用代码")
    assert evened(set_text(wishes, 75, body_style), wishes).lines == ("本人意见与", "所需支持")
    assert evened(set_text(words, 45, body_style), words).lines == ("客户", "ABCDEF")
    assert evened(set_text("资料\n发放份数", 90, body_style), "资料\n发放份数").lines == ("资料", "发放份数")


@given(text=TEXTS, width=st.floats(15, 400))
def test_evening_lines_loses_nothing_and_takes_no_more_room(
    body_style: TextStyle, text: str, width: float
) -> None:
    block = set_text(text, width, body_style)
    even = evened(block, text)
    assert "".join(even.lines).replace(" ", "") == text.replace(" ", "")
    assert len(even.lines) == len(block.lines)
    assert even.width <= block.width + 0.02
