"""What nobody can see is removed; what people wrote stays."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.readings.cleaning import clean_line, clean_text, half_width


@given(st.text())
def test_a_cleaned_line_is_one_line_without_control_characters(text: str) -> None:
    line = clean_line(text)
    assert not any(unicodedata.category(char) in {"Cc", "Cs"} for char in line)
    assert line == line.strip()
    assert clean_line(line) == line


@given(st.text())
def test_cleaned_text_keeps_only_line_breaks(text: str) -> None:
    cleaned = clean_text(text)
    assert not any(unicodedata.category(char) == "Cc" for char in cleaned.replace("\n", ""))
    assert clean_text(cleaned) == cleaned


def test_breaks_become_blanks_in_a_line_and_stay_in_text() -> None:
    assert clean_line("上海\r\n浦东\t新区\x00") == "上海 浦东 新区"
    assert clean_text("一\r\n二\t三 \n") == "一\n二 三"


def test_characters_that_turn_the_writing_direction_are_removed() -> None:
    assert clean_line("甲\u202e乙\u2066丙\ufeff") == "甲乙丙"


def test_rare_characters_and_joined_emoji_survive() -> None:
    assert clean_line("𠮷野家👨‍👩‍👧") == "𠮷野家👨‍👩‍👧"


def test_full_width_signs_become_ordinary() -> None:
    assert half_width("（０７５５）８８＋") == "(0755)88+"


def test_what_is_no_character_at_all_is_removed() -> None:
    assert clean_line("甲\uffff乙\ufffe丙\ufdd0丁\U0001ffff") == "甲乙丙丁"
