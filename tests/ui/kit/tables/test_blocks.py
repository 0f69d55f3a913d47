from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.ui.kit.tables.blocks import read_block, write_block

CELLS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r"), max_size=12)
BLOCKS = st.integers(1, 4).flatmap(
    lambda width: st.lists(st.lists(CELLS, min_size=width, max_size=width), min_size=1)
)


@pytest.mark.parametrize(
    ("text", "block"),
    [
        ("甲", [["甲"]]),
        ("甲\t乙", [["甲", "乙"]]),
        ("甲\t乙\r\n丙\t丁\r\n", [["甲", "乙"], ["丙", "丁"]]),
        ("甲\n乙\n", [["甲"], ["乙"]]),
        ("甲\n\n乙", [["甲"], [""], ["乙"]]),
        ("甲\t乙\n丙", [["甲", "乙"], ["丙", ""]]),
        ('"第一行\n第二行"\t乙', [["第一行\n第二行", "乙"]]),
        ('"他说""好"""\t乙', [['他说"好"', "乙"]]),
        ('5" 屏\t乙', [['5" 屏', "乙"]]),
        ('"没有收尾\t乙', [['"没有收尾', "乙"]]),
        ('"引号"之后\t乙', [['"引号"之后', "乙"]]),
        ("\t", [["", ""]]),
        ("", [[""]]),
    ],
)
def test_blocks_read_as_spreadsheets_copy_them(text: str, block: list[list[str]]) -> None:
    assert read_block(text) == block


@given(BLOCKS)
def test_what_is_copied_out_pastes_back(block: list[list[str]]) -> None:
    assert read_block(write_block(block) + "\n") == block
