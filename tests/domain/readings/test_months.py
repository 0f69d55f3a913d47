"""Months in the spellings of offices; what names no month is none."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.records.formatting import format_value
from kamdesk.domain.records.parsing import parse_month, parse_value
from kamdesk.domain.records.typed_dates import typed_month
from kamdesk.domain.shared.errors import UserError

_FIELD = Field("month", "月份", "", FieldKind.MONTH)
_MONTHS = st.dates(date(1000, 1, 1), date(9999, 12, 31)).map(lambda day: day.replace(day=1))


@given(_MONTHS)
def test_a_month_written_and_read_again_is_the_same(month: date) -> None:
    for text in (
        *(format_value(_FIELD, month), f"{month.year}年{month.month}月", f"{month.year}/{month.month:02}"),
        *(f"{month.month}/{month.year}", f"{month.year}. {month.month}", f"{month.year}年{month.month}月份"),
    ):
        assert parse_value(_FIELD, text) == month


@pytest.mark.parametrize(
    "text",
    [
        "2026-3",
        "202603",
        "２０２６年３月",
        "二〇二六年三月",
        "Mar 2026",
        "2026 March",
        "2026-03-31",
        "20260331",
    ],
)
def test_a_month_is_known_in_every_spelling(text: str) -> None:
    assert parse_month(text) == date(2026, 3, 1)


@pytest.mark.parametrize("text", ["3月", "26-3", "2026-13", "2026年", "0999-01", "三月", "2026-0", "上月"])
def test_what_names_no_month_of_a_year_is_refused(text: str) -> None:
    with pytest.raises(UserError, match="看不懂月份"):
        parse_month(text)


@given(st.integers(1, 12), st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_a_month_without_its_year_is_the_nearest_one(number: int, today: date) -> None:
    meant = typed_month(str(number), today)
    distance = (meant.year - today.year) * 12 + meant.month - today.month
    assert meant.month == number
    assert -6 < distance <= 6


@given(st.text(max_size=12), st.dates())
def test_any_text_is_a_month_or_refused_but_never_a_crash(text: str, today: date) -> None:
    with suppress(UserError):
        assert typed_month(text, today).day == 1
