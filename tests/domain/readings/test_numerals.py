"""Numbers in digits and numerals read back as what was written; what could be two numbers is none."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.readings.amounts import read_amount
from kamdesk.domain.readings.numerals import read_number, small_number
from tests.domain.readings.numerals_written import FORMAL, ORDINARY, digit_by_digit, in_words

WHOLE = st.integers(1, 10**11)


@given(WHOLE, st.sampled_from([ORDINARY, FORMAL]))
def test_a_number_in_numerals_reads_back(number: int, signs: str) -> None:
    assert read_number(in_words(number, signs)) == number


@given(WHOLE)
def test_grouped_digits_read_back(number: int) -> None:
    assert read_number(f"{number:,}") == number
    assert read_number(f"-{number}") == -number


@given(
    st.decimals(Decimal("0.01"), Decimal(9999), places=2), st.sampled_from([("万", 10_000), ("亿", 10**8)])
)
def test_figures_before_a_unit_read_back(number: Decimal, unit: tuple[str, int]) -> None:
    word, worth = unit
    assert read_number(f"{number}{word}") == number * worth


@pytest.mark.parametrize(
    ("text", "number"),
    [("两千", 2000), ("1亿2000万", 120_000_000), ("3千万", 30_000_000), ("100w", 1_000_000), ("十", 10)],
)
def test_what_people_also_write_is_read(text: str, number: int) -> None:
    assert read_number(text) == number


@pytest.mark.parametrize(
    "text",
    ["", "1,5", "1,23,456", "一百二", "1万5", "两万五", "约100", "100-200", "1 2", "1.2.3", "12e5", "NaN",
     "亿", "120多", "万", "一二三", "1万2亿"],
)  # fmt: skip
def test_what_is_no_number_or_could_be_two_is_none(text: str) -> None:
    assert read_number(text) is None


@given(st.integers(1, 31))
def test_days_of_a_month_read_in_every_numeral(day: int) -> None:
    words = in_words(day).removeprefix("一") if 10 <= day < 20 else in_words(day)
    assert small_number(words) == small_number(in_words(day, FORMAL)) == day
    if day <= 10:
        assert small_number(f"初{words}") == day
    elif day > 20:
        assert small_number(f"{'廿' if day < 30 else '卅'}{ORDINARY[day % 10] if day % 10 else ''}") == day


AMOUNTS = st.decimals(Decimal("0.01"), Decimal(10**10), places=2)


@given(
    AMOUNTS, st.sampled_from(["人民币", "RMB ", "￥", "¥", ""]), st.sampled_from(["元", "元整", "圆", " 元"])
)
def test_an_amount_of_yuan_reads_back(amount: Decimal, sign: str, unit: str) -> None:
    found = read_amount(f"{sign}{amount:,}{unit}")
    assert found is not None
    assert (found.number, found.has_unit) == (amount, True)


@given(AMOUNTS)
def test_an_amount_on_a_cheque_reads_back(amount: Decimal) -> None:
    yuan, fen = divmod(int(amount * 100), 100)
    small = (f"{FORMAL[fen // 10]}角" if fen >= 10 else "") + (f"{FORMAL[fen % 10]}分" if fen % 10 else "整")
    found = read_amount(f"人民币{in_words(yuan, FORMAL)}元{small}")
    assert found is not None
    assert found.number == amount


@pytest.mark.parametrize(
    "text",
    ["一千", "壹佰整", "100万美元", "$100", "约100万", "100-200万", "500万以上", "100%", "五", "1万5元"],
)
def test_what_is_no_amount_of_ours_or_not_exactly_one_is_none(text: str) -> None:
    assert read_amount(text) is None


def test_a_unit_may_stand_in_brackets() -> None:
    found = read_amount("5000(万元)")
    assert found is not None
    assert (found.number, found.has_unit) == (Decimal(50_000_000), True)


def test_a_year_is_said_digit_by_digit() -> None:
    assert digit_by_digit(2026) == "二〇二六"
