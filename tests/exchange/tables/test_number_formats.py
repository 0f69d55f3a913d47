"""What spreadsheets show of numbers and days is read as far as it belongs to what is meant."""

from __future__ import annotations

import zipfile
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from kamdesk.domain.records.imports.table import CellValue, ShownNumber, YearlessDay
from kamdesk.exchange.tables.number_formats import lacks_year, number_format
from kamdesk.exchange.tables.reading import read_tables

if TYPE_CHECKING:
    from pathlib import Path


def shown(code: str, number: str | int) -> str | None:
    form = number_format(code)
    return None if form is None else form.shown(Decimal(number)).shown


@pytest.mark.parametrize(
    ("code", "number", "text"),
    [
        ("000000", 123, "000123"), ('0000"-"00000000', 73180000123, "0731-80000123"),
        ("000-0000-0000", 13900010001, "139-0001-0001"), ("000\\-0000\\-0000", 13900010001, "139-0001-0001"),
        ("(000) 0000-0000", 2188880000, "(021) 8888-0000"), ('"KH"000000', 123, "KH000123"),
        ('"+86 "000 0000 0000', 13900010001, "+86 139 0001 0001"), ("###-####", 1234567, "123-4567"),
        ("0%", "0.95", "95%"), ("0.0%", "0.956", "95.6%"), ("0%", "0.956", "96%"), ('0"人"', 12, "12人"),
        ('#,##0"万元"', "1234.5", "1,235万元"), ('General"万元"', "500.5", "500.5万元"), ("000", -7, "-007"),
        ('0!.0,"万"', 12345, "1.2万"), ('0.00,"千元"', 12345, "12.35千元"), ("0000000", 0, "0000000"),
    ],
)  # fmt: skip
def test_what_a_format_adds_is_shown(code: str, number: str | int, text: str) -> None:
    assert shown(code, number) == text


@pytest.mark.parametrize(
    "code",
    ["General", "0", "0.00", "#,##0.00", "_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ", "[$¥-804]#,##0.00", "@",
     "0.00E+00", "# ?/?", "[红色]0", "$#,##0_);($#,##0)", "[<=9999999]###-####;(###) ###-####"],
)  # fmt: skip
def test_a_format_that_adds_nothing_leaves_the_digits(code: str) -> None:
    assert shown(code, 5) is None


@given(st.integers(0, 10**15 - 1), st.integers(2, 15), st.sampled_from(["-", " ", "."]))
def test_zeros_and_signs_of_a_format_are_all_that_is_added(number: int, width: int, sign: str) -> None:
    assert shown("0" * width, number) == str(number).rjust(width, "0")
    text = shown(f'0000"{sign}"' + "0" * width, number) if sign != "." else f"0000{sign}"
    assert text is not None
    assert sign in text
    if sign != ".":
        assert text.replace(sign, "") == str(number).rjust(width + 4, "0")


@given(st.decimals(0, 10**9, places=4), st.integers(0, 4))
def test_the_number_before_its_unit_is_exact(number: Decimal, decimals: int) -> None:
    form = number_format(f'0!.{"0" * (decimals + 1)},"万元"')
    assert form is not None
    found = form.shown(number)
    assert (found, found.unit) == (number, "万元")
    assert found.scaled == number.scaleb(-3 - decimals - 1)


@pytest.mark.parametrize(
    ("code", "lacks"),
    [
        ('m"月"d"日"', True), ("mm-dd", True), ('[$-804]m"月"d"日";@', True), ("d-mmm", True),
        ("m/d h:mm", True),
        ("yyyy/m/d", False), ("mm-dd-yy", False), ("[$-404]e/m/d", False), ('yyyy"年"m"月"', False),
        ("h:mm", False), ("[$-F800]dddd, mmmm dd, yyyy", False),
    ],
)  # fmt: skip
def test_a_day_without_year_is_told_by_its_format(code: str, lacks: bool) -> None:
    assert lacks_year(code) is lacks


def cells_of(tmp_path: Path, *formatted: tuple[Any, str]) -> tuple[CellValue, ...]:
    book: Any = Workbook()
    for place, (value, code) in enumerate(formatted, start=1):
        cell = book.active.cell(1, place, value)
        cell.number_format = code
    path = tmp_path / "表.xlsx"
    book.save(path)
    (table,) = read_tables(path)
    return table.rows[0].cells


def test_cells_of_a_workbook_say_what_they_show(tmp_path: Path) -> None:
    day = datetime(2025, 8, 15)  # noqa: DTZ001 - workbooks know no zones
    number, plain, short, full = cells_of(
        tmp_path, (123, "000000"), (123, "#,##0"), (day, 'm"月"d"日"'), (day, "yyyy/m/d")
    )
    assert isinstance(number, ShownNumber)
    assert (number, number.shown, plain) == (Decimal(123), "000123", Decimal(123))
    assert not isinstance(plain, ShownNumber)
    assert isinstance(short, YearlessDay)
    assert (short.shown, full) == ("8月15日", day.date())
    assert not isinstance(full, YearlessDay)


def test_days_that_chinese_spreadsheets_format_by_number_alone_are_days(tmp_path: Path) -> None:
    cells_of(tmp_path, (45884, "0.00"), (45884, "0%"))  # formats number 2 and 9
    path, chinese = tmp_path / "表.xlsx", tmp_path / "中文表.xlsx"
    with zipfile.ZipFile(path) as packed, zipfile.ZipFile(chinese, "w") as written:
        for part in packed.infolist():
            content = packed.read(part)
            if part.filename == "xl/styles.xml":
                content = content.replace(b'numFmtId="2"', b'numFmtId="58"')
                content = content.replace(b'numFmtId="9"', b'numFmtId="31"')
            written.writestr(part, content)
    (table,) = read_tables(chinese)
    short, full = table.rows[0].cells
    assert isinstance(short, YearlessDay)
    assert (short.isoformat(), str(full)) == ("2025-08-15", "2025-08-15")
