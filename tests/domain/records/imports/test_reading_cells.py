"""How cells become values, and which are refused."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.values import Grade
from kamdesk.domain.import_schemes import scheme_of
from kamdesk.domain.records.imports.cells import is_blank, read_cell, would_be_misread
from kamdesk.domain.records.imports.columns import ColumnMeaning
from kamdesk.domain.records.imports.table import CellValue, MarkedText, ShownNumber, Unreadable, YearlessDay
from kamdesk.domain.service.requests import REQUEST
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message


def read(target_id: str, cell: CellValue, *, yuan: Decimal | None = None, from_1904: bool = False) -> object:
    return read_cell(
        ColumnMeaning(0, "", scheme_of(CUSTOMER).target(target_id), yuan), cell, from_1904=from_1904
    )


@pytest.mark.parametrize(
    "cell",
    [
        "2020.5.18",
        "20200518",
        "43969",
        "2020年5月18日",
        "2020-05-18",
        "2020/5/18",
        "２０２０．５．１８",
        "43969.5",
        "2020/5/18 23:10:14",
        "2020-5-18 星期一",
        "二〇二〇年五月十八日",
        Decimal(43969),
        Decimal("43969.75"),
        Decimal(20200518),
        date(2020, 5, 18),
        datetime(2020, 5, 18, 9, 30),  # noqa: DTZ001 - workbooks know no zones
    ],
)
def test_dates_of_every_fashion_are_one_day(cell: CellValue) -> None:
    assert read("listing_date", cell) == date(2020, 5, 18)


def test_numbers_of_days_may_count_from_1904() -> None:
    assert read("listing_date", Decimal(42507), from_1904=True) == date(2020, 5, 18)
    assert read("listing_date", Decimal(20200518), from_1904=True) == date(2020, 5, 18)


@pytest.mark.parametrize(
    ("cell", "clock"),
    [
        ("2026/11/9 9:05", "09:05"),
        ("2026年11月9日9时5分", "09:05"),
        ("2026-11-9 9点05分", "09:05"),
        (datetime(2026, 11, 9, 9, 5), "09:05"),  # noqa: DTZ001 - workbooks know no zones
        (Decimal("46335.378472222"), "09:05"),
        (Decimal("46335.99999"), "23:59"),
        (date(2026, 11, 9), "00:00"),
        (Decimal(46335), "00:00"),
    ],
)
def test_times_of_every_fashion_are_read(cell: CellValue, clock: str) -> None:
    column = ColumnMeaning(0, "", scheme_of(REQUEST).target("received_at"), None)
    assert read_cell(column, cell) == datetime.fromisoformat(f"2026-11-09T{clock}").astimezone()


@pytest.mark.parametrize(
    "cell",
    [
        "2026-11-09 24:00",
        "2026-02-29",
        "2026-11-09",
        Decimal("0.5"),
        Decimal("1E+40"),
        Decimal("2958465.9999"),
        "9:05",
    ],
)
def test_what_is_no_time_is_refused(cell: CellValue) -> None:
    column = ColumnMeaning(0, "", scheme_of(REQUEST).target("received_at"), None)
    with pytest.raises(UserError):
        read_cell(column, cell)


@pytest.mark.parametrize(
    "cell",
    [
        "2020.13.1",
        "20200230",
        "昨天",
        "2020",
        Decimal("0.5"),
        Decimal(10**12),
        Decimal("2020.5"),
        Decimal(2020),
    ],
)
def test_what_is_no_day_is_refused(cell: CellValue) -> None:
    with pytest.raises(UserError):
        read("listing_date", cell)


@pytest.mark.parametrize(
    ("cell", "stored"),
    [
        ("31274", "1985-08-15"),
        (Decimal("31274.5"), "1985-08-15"),
        (Decimal(19850815), "1985-08-15"),
        (date(1985, 8, 15), "1985-08-15"),
        (Decimal("8.15"), "08-15"),
        (Decimal("8.4"), "08-04"),
        ("八月十五(农历)", "农历08-15"),
    ],
)
def test_birthdays_of_every_fashion_are_read(cell: CellValue, stored: str) -> None:
    assert str(read("contact.birthday", cell)) == stored


def test_a_birthday_that_lost_its_last_zero_is_refused() -> None:
    with pytest.raises(UserError, match="分不清是 1 日还是 10 日"):
        read("contact.birthday", Decimal("8.1"))


def test_a_number_is_the_name_that_it_shows_and_the_amount_that_it_is() -> None:
    number = ShownNumber.of(Decimal(123), "000123", Decimal(123), "")
    assert read("number", number) == "000123"
    assert read("staff_count", number) == 123
    assert read("turnover", number) == Decimal(1_230_000)
    share = ShownNumber.of(Decimal("0.95"), "95%", Decimal(95), "%")
    assert read("price_range", share) == "95%"


def test_an_amount_counts_in_the_unit_that_its_format_shows() -> None:
    shown = ShownNumber.of(Decimal(12345678), "1234.6万元", Decimal("1234.5678"), "万元")
    assert read("turnover", shown, yuan=Decimal(1)) == Decimal(12_345_678)
    assert read("turnover", ShownNumber.of(Decimal(500), "500元", Decimal(500), "元")) == Decimal(500)


def test_a_day_shown_without_its_year_has_none() -> None:
    day = YearlessDay(2025, 8, 15)
    assert str(read("contact.birthday", day)) == "08-15"
    assert read("remark", day) == "8月15日"
    with pytest.raises(UserError, match="“8月15日”没有显示年份"):
        read("listing_date", day)


@pytest.mark.parametrize(
    "text", ["0-0-0", "0/0/0", "0000-00-00", "0000-00-00 00:00:00", "1900/1/0", "00:00:00"]
)
@pytest.mark.parametrize("target_id", ["listing_date", "contact.birthday"])
def test_signs_for_no_day_say_nothing(target_id: str, text: str) -> None:
    assert read(target_id, text) is None


@pytest.mark.parametrize("text", ["=1+1", "=cmd|' /C calc'!A0", "+甲公司", "-甲公司", "@SUM(A1)", "=甲公司"])
@pytest.mark.parametrize("target_id", ["name", "remark", "tags", "credit_code"])
def test_what_looks_like_a_formula_is_refused(target_id: str, text: str) -> None:
    with pytest.raises(UserError, match="像公式"):
        read(target_id, text)


def test_text_marked_as_text_is_taken_as_it_is() -> None:
    assert read("remark", MarkedText("=1+1")) == "=1+1"
    assert read("remark", "'=1+1") == "=1+1"


@pytest.mark.parametrize(
    ("text", "value"), [("'0731-80000001", "0731-80000001"), ("'甲公司", "甲公司"), ("'引' 用", "'引' 用")]
)
def test_an_apostrophe_that_keeps_a_text_a_text_is_no_part_of_it(text: str, value: str) -> None:
    assert read("remark", text) == value


@pytest.mark.parametrize(
    ("target_id", "text", "value"),
    [
        ("telephone", "+86 755 2601 0001", "+86 755 2601 0001"),
        ("contact.mobile", "+8613800138000", "+8613800138000"),
        ("staff_count", "+5", None),
    ],
)
def test_signs_belong_to_telephones(target_id: str, text: str, value: str | None) -> None:
    if value is None:
        with pytest.raises(UserError, match="不是整数"):
            read(target_id, text)
    else:
        assert read(target_id, text) == value


@pytest.mark.parametrize("text", ["甲\x00公司", "甲\x1b[31m公司", "甲\x07", "甲\x9f公司"])
def test_control_characters_are_refused_by_their_code(text: str) -> None:
    with pytest.raises(UserError, match=r"控制字符（U\+00"):
        read("name", text)


def test_breaks_and_zero_width_signs_are_tidied_away() -> None:
    assert read("name", "\u200b甲\n公司\u200e ") == "甲 公司"
    assert read("remark", "第一行\r\n第二行") == "第一行\n第二行"


def test_unreadable_characters_speak_of_the_encoding() -> None:
    with pytest.raises(UserError, match="编码"):
        read("name", "甲\ufffd公司")


def test_ten_thousand_characters_are_too_long_for_a_name() -> None:
    with pytest.raises(UserError, match="最多 200 个字，现在有 10000 个"):
        read("name", "长" * 10_000)


def test_invisible_characters_alone_say_nothing() -> None:
    assert read("remark", "\u200b\u200e") is None
    assert read("tags", "、，") is None


@pytest.mark.parametrize("cell", [None, "", "  ", "-", "--", "——", "/", "N/A", "null"])
def test_signs_for_nothing_say_nothing(cell: CellValue) -> None:
    assert is_blank(cell)
    assert read("remark", cell) is None


def test_unknown_is_nothing_but_in_free_text() -> None:
    assert read("telephone", "无") is None
    assert read("listing_date", "不详") is None
    assert read("contact.taboos", "无") == "无"
    assert read("contact.interpreter_needed", "无") is False


def test_numbers_are_text_where_text_belongs() -> None:
    assert read("contact.mobile", Decimal(13800138000)) == "13800138000"
    assert read("number", Decimal(7)) == "7"
    assert read("remark", True) == "是"
    assert read("contact.interpreter_needed", True) is True


@pytest.mark.parametrize(("target_id", "cell"), [("telephone", "1.38E+10"), ("credit_code", Decimal(10**17))])
def test_numbers_that_lost_digits_are_refused(target_id: str, cell: CellValue) -> None:
    with pytest.raises(UserError, match="已丢失"):
        read(target_id, cell)


def test_an_unreadable_cell_says_why() -> None:
    with pytest.raises(UserError, match="没有结果"):
        read("name", Unreadable(Message("没有结果")))


def test_money_follows_the_unit_of_the_head_or_its_own() -> None:
    assert read("turnover", "1,260.5") == Decimal(12_605_000)
    assert read("turnover", "1,260.5", yuan=Decimal(1)) == Decimal("1260.5")
    assert read("turnover", Decimal("1.2"), yuan=Decimal(100_000_000)) == Decimal(120_000_000)
    assert read("turnover", "3亿元", yuan=Decimal(1)) == Decimal(300_000_000)
    assert read("turnover", "人民币500万元整", yuan=Decimal(1)) == Decimal(5_000_000)
    assert read("turnover", "￥1,200,000.00") == Decimal(1_200_000)
    assert read("turnover", "￥120", yuan=Decimal(10_000)) == Decimal(1_200_000)
    with pytest.raises(UserError, match="看不懂金额"):
        read("turnover", "1,5", yuan=Decimal(10_000))


def test_words_of_choices_are_understood() -> None:
    assert read("grade", "A级") is Grade.A
    with pytest.raises(UserError, match="不在可选范围"):
        read("grade", "特级")


def outcome(target_id: str, cell: CellValue) -> object:
    """Return the value, or the sentence of the refusal."""
    try:
        return read(target_id, cell)
    except UserError as error:
        return error.message


@given(st.one_of(st.none(), st.text(max_size=40), st.dates(), st.booleans(), st.decimals(allow_nan=False)))
def test_any_cell_gives_a_value_or_a_sentence(cell: CellValue) -> None:
    for target_id in ("name", "listing_date", "staff_count", "turnover", "contact.birthday", "tags", "grade"):
        assert str(outcome(target_id, cell))


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=20))
def test_what_need_not_be_marked_reads_back_as_text(text: str) -> None:
    marked = outcome("remark", MarkedText(text))
    plain = outcome("remark", text)
    assert would_be_misread(text) or "\ufffd" in text or plain == marked
