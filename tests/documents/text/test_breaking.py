from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kamdesk.documents.fonts.spread_names import SPREAD
from kamdesk.documents.text.breaking import (
    NO_LINE_END,
    NO_LINE_START,
    belongs_to_word,
    break_lines,
    may_break,
)

HAN = "客户拜访计划于本月最后一个工作日提交的远东钢铁𠅤䶮〇"
CLOSING = "，。、；：？！）》」』】”’…—％"
OPENING = "（《「『【“‘￥"
WORDS = ("ACME", "3,100.50", "GB/T15834", "a@b.cn", "2026", "W-1")


class Widths(dict[str, float]):
    """One em for Chinese characters and marks, half an em for the rest."""

    def __missing__(self, character: str) -> float:
        return 0.5 if ord(character) < 0x2000 else 1.0


WIDTHS = Widths()


def width(line: str) -> float:
    return sum(WIDTHS[character] for character in line)


@st.composite
def ordinary_texts(draw: st.DrawFn) -> str:
    """Sentences as people write them: marks follow words, at most two marks together."""
    parts = []
    for _ in range(draw(st.integers(1, 30))):
        parts.append(draw(st.sampled_from(("", "", "", *OPENING))))
        parts.append(draw(st.one_of(st.text(HAN, min_size=1, max_size=6), st.sampled_from(WORDS))))
        parts.append(draw(st.sampled_from(("", "", *CLOSING))))
        parts.append(draw(st.sampled_from(("", "", "", " "))))
    return "".join(parts)


@given(ordinary_texts(), st.floats(8, 40))
def test_no_line_begins_or_ends_with_a_forbidden_mark(text: str, limit: float) -> None:
    lines = break_lines(text, WIDTHS, limit)
    for line in lines[1:]:
        assert line[:1] not in NO_LINE_START
    for line in lines[:-1]:
        assert line[-1:] not in NO_LINE_END


@given(ordinary_texts(), st.floats(8, 40))
def test_words_and_numbers_are_not_cut_where_a_line_can_hold_them(text: str, limit: float) -> None:
    lines = [line for line in break_lines(text, WIDTHS, limit) if line]
    for before, after in pairwise(lines):
        if belongs_to_word(before[-1]) and belongs_to_word(after[0]):
            assert f"{before} {after}" in text  # only a space stood between them


@given(st.text(HAN + CLOSING + OPENING + "abc 12\n", max_size=200), st.floats(1, 30))
def test_no_character_but_spaces_is_ever_lost(text: str, limit: float) -> None:
    joined = "".join(break_lines(text, WIDTHS, limit))
    assert joined.replace(" ", "").replace("-", "") == text.replace(" ", "").replace("\n", "")


@given(st.text(HAN + CLOSING + OPENING + "abcdefg 12", max_size=200), st.floats(1, 30))
def test_no_line_is_wider_than_its_limit(text: str, limit: float) -> None:
    assert all(width(line) <= limit + 1e-5 for line in break_lines(text, WIDTHS, limit))


@given(ordinary_texts())
def test_text_that_fits_stays_on_one_line(text: str) -> None:
    assume(text == text.rstrip(" "))
    assert break_lines(text, WIDTHS, width(text)) == [text]


@pytest.mark.parametrize(
    ("before", "after", "allowed"),
    [
        ("客", "户", True),
        ("户", "，", False),
        ("（", "客", False),
        ("A", "C", False),
        ("A", "客", True),
        ("—", "—", False),
        ("…", "…", False),
        ("5", "%", False),
        ("￥", "1", False),
        (" ", "A", True),
        ("卡", "·", False),
    ],
)
def test_where_a_line_may_break(before: str, after: str, *, allowed: bool) -> None:
    assert may_break(before, after) is allowed


def test_a_word_wider_than_the_line_is_cut_rather_than_hung_over_the_edge() -> None:
    assert break_lines("8" * 10, WIDTHS, 2) == ["8888", "8888", "88"]


@pytest.mark.parametrize(
    ("word", "lines"),
    [
        ("abcdefghijklmnop", ["abcdefgh-", "ijklmnop"]),
        ("户abcdefghijklmnop", ["户", "abcdefgh-", "ijklmnop"]),
        ("abcdefgh@ijklm.cn", ["abcdefgh", "@ijklm.cn"]),
        ("abcdefghij", ["abcdefg-", "hij"]),
    ],
)
def test_a_word_of_letters_that_no_line_holds_is_parted_by_a_hyphen(word: str, lines: list[str]) -> None:
    assert break_lines(word, WIDTHS, 4.5) == lines


def test_a_combining_mark_is_never_parted_from_its_letter() -> None:
    lines = break_lines("e\u0301" * 8, Widths({"\u0301": 0.0}), 1)
    assert all(line[0] == "e" for line in lines)


def test_line_ends_typed_by_a_person_are_kept() -> None:
    assert break_lines("甲\n\n乙", WIDTHS, 10) == ["甲", "", "乙"]


def test_a_single_last_character_gets_company() -> None:
    assert break_lines("团队合作、客户维护、平时表现、出勤", WIDTHS, 16) == [
        "团队合作、客户维护、平时表现、",
        "出勤",
    ]


@pytest.mark.parametrize(
    ("text", "ems", "lines"),
    [
        ("阿不都热合曼·买买提艾力", 8, ["阿不都热合曼·", "买买提艾力"]),
        ("古丽·买买提艾力江同志", 9, ["古丽·", "买买提艾力江同志"]),
        ("买买提·艾力·阿不都拉", 9, ["买买提·艾力·", "阿不都拉"]),
        ("陪同：古丽·买买提", 7, ["陪同：古丽·", "买买提"]),
        ("请于今日答复：古·买买提艾力江", 10, ["请于今日答复：古·", "买买提艾力江"]),
        ("Jean-Baptiste Montgomery-Armstrong", 15, ["Jean-Baptiste Montgomery-", "Armstrong"]),
        ("KD-KH-04 0411-8888 3–5 -12", 5.5, ["KD-KH-04", "0411-8888", "3–5 -12"]),
    ],
)
def test_names_break_at_their_dots_and_hyphens_and_codes_nowhere(
    text: str, ems: float, lines: list[str]
) -> None:
    assert break_lines(text, WIDTHS, ems) == lines


def test_a_spread_name_is_never_parted() -> None:
    text = f"王{SPREAD}喆"
    assert break_lines(f"请交{text}收", WIDTHS, 4) == ["请交", f"{text}收"]
