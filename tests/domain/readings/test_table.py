"""The table of readings answers as the library does from which it was made."""

from __future__ import annotations

import readings as generator
from hypothesis import given
from hypothesis import strategies as some
from pypinyin import Style, lazy_pinyin, pinyin
from pypinyin.constants import PHRASES_DICT, PINYIN_DICT

from kamdesk.domain.readings.table import is_plainly_read, read_text, readings_of

PHRASES = sorted(PHRASES_DICT)
# What makes words overlap: whole phrases, parts of them, and other signs between.
PIECES = some.one_of(
    some.sampled_from(PHRASES),
    some.sampled_from(PHRASES).map(lambda phrase: phrase[1:]),
    some.sampled_from(PHRASES).map(lambda phrase: phrase[:-1]),
    some.sampled_from("重长行和A1，　〇\ue815\U0002b73f\U00032400"),
    some.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF),
)


def library_reads(text: str) -> list[str]:
    return lazy_pinyin(text, errors=list)  # type: ignore[arg-type]  # a list is taken, too


def test_the_table_is_what_the_pinned_library_gives() -> None:
    assert generator.TABLE.read_text(encoding="utf-8") == generator.table()


def test_every_character_has_the_readings_of_the_library() -> None:
    for char in map(chr, PINYIN_DICT):
        found = pinyin(char, style=Style.NORMAL, heteronym=True, errors="ignore")
        assert readings_of(char) == tuple(dict.fromkeys(found[0]))


def test_every_phrase_is_read_as_by_the_library() -> None:
    assert [phrase for phrase in PHRASES if read_text(phrase) != library_reads(phrase)] == []


@given(some.lists(PIECES, min_size=1, max_size=6).map("".join))
def test_any_text_is_read_as_by_the_library(text: str) -> None:
    assert read_text(text) == library_reads(text)


@given(some.lists(PIECES, min_size=1, max_size=6).map("".join))
def test_what_is_plainly_read_reads_as_its_characters_alone(text: str) -> None:
    if is_plainly_read(text):
        assert read_text(text) == [(readings_of(char) or (char,))[0] for char in text]


def test_names_of_banks_and_of_chongqing_are_not_plainly_read() -> None:
    assert is_plainly_read("乐普医疗有限公司")
    assert not is_plainly_read("重庆物流")
    assert not is_plainly_read("工商银行")


def test_what_no_reading_is_known_of_reads_as_itself() -> None:
    assert readings_of("A") == readings_of("，") == readings_of(" ") == ()
    assert read_text("A，重庆") == ["A", "，", "chong", "qing"]
