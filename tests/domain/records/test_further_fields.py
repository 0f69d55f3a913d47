"""Times, money, quantities and references: written out and read again they are the same."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.records.formatting import format_value
from kamdesk.domain.records.parsing import parse_value
from kamdesk.domain.shared.errors import UserError

TIME = Field("at", "时间", "", FieldKind.TIME)
MONEY = Field("amount", "金额", "", FieldKind.MONEY)
QUANTITY = Field("weight", "重量", "", FieldKind.QUANTITY, unit="吨")
REFERENCE = Field("customer_id", "客户", "", FieldKind.REFERENCE, to="customer")
NAMES = {"平安银行": UUID(int=1), "青山重工": UUID(int=2)}

minutes = st.integers(0, 60 * 24 * 365 * 60).map(
    lambda number: datetime(1990, 1, 1, tzinfo=UTC) + timedelta(minutes=number)
)


@given(minutes)
def test_a_time_is_read_back_to_the_minute(moment: datetime) -> None:
    assert parse_value(TIME, format_value(TIME, moment)) == moment


@pytest.mark.parametrize(
    "text", ["1000-01-01 00:00", "1970-12-31 23:59", "3000-01-01 00:00", "9999-12-31 23:59"]
)
def test_a_time_beyond_what_the_clock_of_a_pc_can_tell_is_refused(text: str) -> None:
    with pytest.raises(UserError, match="核对年份"):
        parse_value(TIME, text)


@given(st.decimals(0, Decimal("9999999999999.99"), places=2))
def test_money_is_read_back_to_the_fen(yuan: Decimal) -> None:
    assert parse_value(MONEY, format_value(MONEY, yuan)) == yuan


@given(st.decimals(0, Decimal("9999999999"), places=6))
def test_a_quantity_is_read_back_exactly_with_or_without_its_unit(quantity: Decimal) -> None:
    written = format_value(QUANTITY, quantity)
    assert parse_value(QUANTITY, written) == quantity
    assert parse_value(QUANTITY, f"{written} 吨") == quantity


@given(st.sampled_from(sorted(NAMES)))
def test_a_reference_is_written_by_title_and_read_back(name: str) -> None:
    titles = {record_id: title for title, record_id in NAMES.items()}
    record_id = parse_value(REFERENCE, name, NAMES)
    assert record_id == NAMES[name]
    assert format_value(REFERENCE, record_id, titles.__getitem__) == name


@pytest.mark.parametrize(
    "text", ["2026-11-30 14:05", "2026.11.30 14:05:59", "20261130T14:05",
     "2026年11月30日 14时05分", "２０２６-11-30 14：05"]
)  # fmt: skip
def test_times_are_read_in_every_usual_way(text: str) -> None:
    assert parse_value(TIME, text) == datetime(2026, 11, 30, 14, 5).astimezone()


@pytest.mark.parametrize("text", ["12600.5", "12,600.50 元", "¥12600.50", "1.26005万"])
def test_money_is_read_in_every_usual_way(text: str) -> None:
    assert parse_value(MONEY, text) == Decimal("12600.50")


@pytest.mark.parametrize(
    ("field", "text"),
    [
        *((TIME, text) for text in ("下午", "2026-11-30", "2026-11-30 24:00", "2026-02-30 10:00", "14:05")),
        *((MONEY, text) for text in ("很多", "-1", "0.001", "1e5", "9" * 17, "1.2.3")),
        *((QUANTITY, text) for text in ("一些", "-1", "0.0000001", "9" * 17, "3 箱", "1e5")),
        *((REFERENCE, text) for text in ("平安", "平安银行 青山重工")),
    ],
    ids=lambda each: each if isinstance(each, str) else each.name,
)
def test_what_cannot_be_meant_is_refused_in_one_sentence_about_the_field(field: Field, text: str) -> None:
    with pytest.raises(UserError) as raised:
        parse_value(field, text, NAMES)
    assert raised.value.field == field.name
    sentence = str(raised.value)
    assert sentence.endswith("。")
    assert sentence.count("。") == 1


@given(st.sampled_from([TIME, MONEY, QUANTITY, REFERENCE]), st.text())
def test_any_text_is_refused_by_the_field_or_read_as_what_reads_back(field: Field, text: str) -> None:
    assert refusal(field, text) in (None, field.name)


def refusal(field: Field, text: str) -> str | None:
    """Name the field that refuses ``text``; None when it was read, and reads back as the same."""
    try:
        value = parse_value(field, text, NAMES)
    except UserError as error:
        return error.field
    assert parse_value(field, format_value(field, value, title_of), NAMES) == value
    return None


def title_of(record_id: UUID) -> str:
    return next(title for title, named in NAMES.items() if named == record_id)


@pytest.mark.parametrize("field", [TIME, MONEY, QUANTITY, REFERENCE], ids=lambda field: field.kind.value)
def test_nothing_typed_is_nothing_recorded(field: Field) -> None:
    assert parse_value(field, "  ", NAMES) is None
    assert format_value(field, None) == ""
