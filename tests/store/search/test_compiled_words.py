"""Search words are the same, whether compiled code makes them or plain Python."""

from __future__ import annotations

from types import FunctionType
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.readings import finding, pinyin
from kamdesk.domain.readings.simplified import TO_SIMPLIFIED
from kamdesk.store.search import tokens
from kamdesk.store.search.full_text import TIERS
from tests.plain_sources import plainly_read
from tests.project import HAS_COMPILER

PLAIN_PINYIN, PLAIN_FINDING, PLAIN_TOKENS = plainly_read(pinyin, finding, tokens)
COMPILED: Final = (pinyin.sequences, finding.fold, tokens.document_tokens)

PIECES = st.sampled_from(
    ["重庆", "长", "曾乐", "单", "绿地", "銀行", "行", "有限公司", "集团股份有限公司", "司", "ABC", "Müller",
     "ß", "7-11", "010-12345678", "３１", "+86 138 0000", "ǚ", "\U00020bb7", "〇", "々", "·", " ", "\n",
     "\ud800", "İ", "ﬁ"]
)  # fmt: skip
TRADITIONAL = st.sampled_from([*map(chr, TO_SIMPLIFIED)])
NAMES = st.lists(PIECES | TRADITIONAL | st.text(max_size=8), max_size=12).map("".join)
READINGS = st.sampled_from(["", "lǚ mǒu", "chóng qìng", "Zeng", "。"]) | st.text(max_size=12)


def _words(form: Any, forms: Any, named: list[tuple[str, bool, str]], text: str) -> set[str]:
    names = [form.Name(name, person=person, reading=reading) for name, person, reading in named]
    words: set[str] = forms.document_tokens(names, form.fold(text))
    return words


def test_words_are_made_by_compiled_code_where_there_is_a_compiler() -> None:
    plain = [isinstance(each, FunctionType) for each in COMPILED]
    assert plain == [not HAS_COMPILER] * 3, "python build/kernels.py compiles what a compiler is there for"


@given(named=st.lists(st.tuples(NAMES, st.booleans(), READINGS), max_size=3), text=NAMES)
def test_plain_and_compiled_make_the_same_words(named: list[tuple[str, bool, str]], text: str) -> None:
    assert _words(finding, tokens, named, text) == _words(PLAIN_FINDING, PLAIN_TOKENS, named, text)


@given(asked=NAMES, text=NAMES)
def test_plain_and_compiled_find_the_same(asked: str, text: str) -> None:
    assert finding.query_runs(asked) == PLAIN_FINDING.query_runs(asked)
    for judge in ("is_found", "is_begun"):
        assert getattr(finding, judge)(asked, text) == getattr(PLAIN_FINDING, judge)(asked, text)
    wanted = finding.query_runs(asked)
    if wanted:
        for tier in TIERS:
            assert tokens.expression(wanted, tier) == PLAIN_TOKENS.expression(wanted, tier)


@pytest.mark.parametrize("name", ["重庆长城", "单乐曾", "绿地集团股份有限公司", "ABC银行", ""])
def test_plain_and_compiled_sort_alike(name: str) -> None:
    assert pinyin.reading_order(name) == PLAIN_PINYIN.reading_order(name)
