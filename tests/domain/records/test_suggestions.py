"""What is offered while one types: by sign or sound, of several words for the last, the frequent first."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.records.parsing import split_list
from kamdesk.domain.records.suggestions import (
    Suggestion,
    completed,
    fitting,
    most_frequent,
    ready_for_next,
)

TRADES = tuple(Suggestion(text) for text in ("医药制造", "有色金属", "电力装备", "医疗器械", "新型电力"))
WORDS = st.lists(st.text("王李赵abc", min_size=1, max_size=4), unique=True, max_size=5)


def texts(found: list[Suggestion]) -> list[str]:
    return [each.text for each in found]


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("", ["医药制造", "有色金属", "电力装备", "医疗器械", "新型电力"]),
        ("医", ["医药制造", "医疗器械"]),
        ("yy", ["医药制造"]),
        ("youse", ["有色金属"]),
        ("dl", ["电力装备", "新型电力"]),  # what begins so comes first
        ("醫藥", ["医药制造"]),
        ("有色金属", []),  # it is typed in full
        ("不存在", []),
    ],
)
def test_one_text_is_found_by_sign_and_sound(typed: str, offered: list[str]) -> None:
    assert texts(fitting(TRADES, typed, several=False)) == offered


def test_of_several_words_the_last_is_completed_and_none_is_offered_twice() -> None:
    assert texts(fitting(TRADES, "电力装备、dl", several=True)) == ["新型电力"]
    assert completed("电力装备、dl", Suggestion("新型电力"), several=True) == "电力装备、新型电力"
    assert completed("电力装备、dl", Suggestion("新型电力"), several=False) == "新型电力"


@pytest.mark.parametrize(
    ("typed", "several", "ready"),
    [
        ("电力装备", False, ""),
        ("电力装备", True, "电力装备、"),
        ("电力装备、yy", True, "电力装备、"),
        ("电力装备、", True, "电力装备、"),
        ("", True, ""),
    ],
)
def test_all_are_offered_in_place_of_what_is_not_whole(typed: str, *, several: bool, ready: str) -> None:
    assert ready_for_next(TRADES, typed, several=several) == ready


def test_values_are_counted_word_by_word() -> None:
    counts = [(("金融", "重点"), 2), (("重点",), 1), ("", 9), ("金融", 2), (None, 1)]
    assert most_frequent(counts) == (Suggestion("金融"), Suggestion("重点"))


@given(WORDS, st.data())
def test_words_taken_one_after_another_are_the_words_read(words: list[str], data: st.DataObject) -> None:
    known = tuple(map(Suggestion, words))
    typed, taken = "", []
    while found := fitting(known, ready_for_next(known, typed, several=True), several=True):
        taken.append(data.draw(st.sampled_from(found)))
        typed = completed(ready_for_next(known, typed, several=True), taken[-1], several=True)
    assert split_list(typed) == tuple(texts(taken))
    assert set(texts(taken)) == set(words)
