"""Birthdays in both calendars, as people tell them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.readings.birthdays import Birthday
from kamdesk.domain.shared.errors import UserError


@pytest.mark.parametrize(
    ("text", "birthday"),
    [
        ("1975-04-08", Birthday(4, 8, 1975)),
        ("1975年4月8日", Birthday(4, 8, 1975)),
        ("4月8日", Birthday(4, 8)),
        ("1975.4.8", Birthday(4, 8, 1975)),
        ("农历1975-闰04-08", Birthday(4, 8, 1975, lunar=True, leap=True)),
        ("农历四月初八", Birthday(4, 8, lunar=True)),
        ("四月初八", Birthday(4, 8, lunar=True)),
        ("1968年腊月廿三", Birthday(12, 23, 1968, lunar=True)),
        ("正月十五", Birthday(1, 15, lunar=True)),
        ("农历闰四月二十", Birthday(4, 20, lunar=True, leap=True)),
        ("农历冬月三十", Birthday(11, 30, lunar=True)),
        ("十二月三十一日", Birthday(12, 31)),
        ("三月十五", Birthday(3, 15)),
        ("2000-02-29", Birthday(2, 29, 2000)),
    ],
)
def test_a_birthday_is_read_as_told(text: str, birthday: Birthday) -> None:
    assert Birthday.parse(text) == birthday


@pytest.mark.parametrize(
    "text",
    ["", "1975-13-01", "2月30日", "1999-02-29", "农历12月31日", "闰4月8日", "四月", "明天", "三月四十"],
)
def test_days_that_no_calendar_has_are_refused(text: str) -> None:
    with pytest.raises(UserError, match="生日"):
        Birthday.parse(text)


@pytest.mark.parametrize(
    ("kept", "words"),
    [
        ("1975-04-08", "1975年4月8日"),
        ("04-08", "4月8日"),
        ("农历1975-04-08", "农历一九七五年四月初八"),
        ("农历闰04-20", "农历闰四月二十"),
        ("农历2000-12-30", "农历二〇〇〇年腊月三十"),
        ("农历01-11", "农历正月十一"),
        ("农历11-29", "农历冬月廿九"),
    ],
)
def test_on_paper_lunar_days_are_written_in_chinese(kept: str, words: str) -> None:
    assert Birthday.parse(kept).in_words() == words


@given(
    month=st.integers(1, 12),
    day=st.integers(1, 30),
    year=st.none() | st.integers(1900, 2026),
    leap=st.booleans(),
)
def test_what_is_written_on_paper_is_understood(month: int, day: int, year: int | None, leap: bool) -> None:
    birthday = Birthday(month, day, year, lunar=True, leap=leap)
    assert Birthday.parse(birthday.in_words()) == birthday
