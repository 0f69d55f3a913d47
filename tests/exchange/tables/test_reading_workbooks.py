"""Workbooks with everything that people do to them."""

from __future__ import annotations

import zipfile
from datetime import date, datetime, time
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900, from_excel

from kamdesk.domain.records.imports.table import MarkedText, Unreadable
from kamdesk.domain.shared.errors import UserError
from kamdesk.exchange.tables import cell_values, xlsx_tables
from kamdesk.exchange.tables.cell_values import moment, number_of
from kamdesk.exchange.tables.reading import read_tables

if TYPE_CHECKING:
    from pathlib import Path

    from kamdesk.domain.records.imports.table import SourceTable


def sheet_of(*rows: list[Any]) -> Any:
    workbook: Any = Workbook()
    for row in rows:
        workbook.active.append(row)
    return workbook


def read(tmp_path: Path, workbook: Workbook) -> tuple[SourceTable, ...]:
    path = tmp_path / "客户.xlsx"
    workbook.save(path)
    return read_tables(path)


def test_cells_keep_their_kinds(tmp_path: Path) -> None:
    moment = datetime(2020, 5, 18, 9, 30)  # noqa: DTZ001 - workbooks know no zones
    workbook = sheet_of(["甲公司", 43969, 0.1 + 0.2, True, date(2020, 5, 18), moment, None, "  尾 "])
    (table,) = read(tmp_path, workbook)
    assert table.rows[0].cells == (
        "甲公司",
        Decimal(43969),
        Decimal("0.3"),
        True,
        date(2020, 5, 18),
        moment,
        None,
        "尾",
    )


def test_long_numbers_are_written_out(tmp_path: Path) -> None:
    (table,) = read(tmp_path, sheet_of([13800138000, 1.3800138e10, 1e20, 2.50]))
    assert [str(cell) for cell in table.rows[0].cells] == [
        "13800138000",
        "13800138000",
        "1" + "0" * 20,
        "2.5",
    ]


def test_merged_cells_speak_for_every_row_they_cover(tmp_path: Path) -> None:
    workbook = sheet_of(
        ["客户名单", None], ["名称", "地区"], ["甲公司", "深圳"], ["乙公司", None], ["丙公司", None]
    )
    workbook.active.merge_cells("A1:B1")
    workbook.active.merge_cells("B3:B5")
    (table,) = read(tmp_path, workbook)
    assert [row.cells for row in table.rows] == [
        ("客户名单",),
        ("名称", "地区"),
        ("甲公司", "深圳"),
        ("乙公司", "深圳"),
        ("丙公司", "深圳"),
    ]


def test_a_formula_gives_the_value_last_computed_or_a_reason(tmp_path: Path) -> None:
    path = tmp_path / "公式.xlsx"
    sheet_of(["名称", "人数"], ["甲公司", "=1+2"], ["乙公司", "=3+4"]).save(path)
    with zipfile.ZipFile(path) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    name = "xl/worksheets/sheet1.xml"
    assert b"<f>1+2</f>" in parts[name]
    parts[name] = parts[name].replace(b"<f>1+2</f><v />", b"<f>1+2</f><v>3</v>")
    parts[name] = parts[name].replace(b"<f>1+2</f><v></v>", b"<f>1+2</f><v>3</v>")
    with zipfile.ZipFile(path, "w") as packed:
        for part, content in parts.items():
            packed.writestr(part, content)
    (table,) = read_tables(path)
    assert table.rows[1].cells == ("甲公司", Decimal(3))
    cell = table.rows[2].cells[1]
    assert isinstance(cell, Unreadable)
    assert "公式" in str(cell.reason)


def test_an_error_value_is_unreadable(tmp_path: Path) -> None:
    workbook = sheet_of(["甲公司", "x"])
    workbook.active["B1"].value = "#REF!"
    workbook.active["B1"].data_type = "e"
    (table,) = read(tmp_path, workbook)
    cell = table.rows[0].cells[1]
    assert isinstance(cell, Unreadable)
    assert "#REF!" in str(cell.reason)


def test_text_marked_as_text_says_so(tmp_path: Path) -> None:
    workbook = sheet_of(["甲公司", "x"])
    cell = workbook.active["B1"]
    cell.value, cell.data_type, cell.quotePrefix = "=1+1", "s", True
    (table,) = read(tmp_path, workbook)
    assert table.rows[0].cells[1] == "=1+1"
    assert isinstance(table.rows[0].cells[1], MarkedText)


def test_every_sheet_that_holds_anything_is_read(tmp_path: Path) -> None:
    workbook = sheet_of(["名称"], ["甲公司"])
    workbook.active.title = "客户"
    workbook.create_sheet("空")
    hidden = workbook.create_sheet("藏着")
    hidden.append(["名称"])
    hidden.sheet_state = "hidden"
    workbook.create_sheet("联系人").append(["姓名"])
    tables = read(tmp_path, workbook)
    assert [(table.sheet, table.is_hidden) for table in tables] == [
        ("客户", False),
        ("藏着", True),
        ("联系人", False),
    ]


def test_rows_that_a_filter_or_a_person_hides_are_told(tmp_path: Path) -> None:
    workbook = sheet_of(["名称"], ["甲公司"], ["乙公司"], [None], ["丙公司"])
    for number in (3, 4, 5):
        workbook.active.row_dimensions[number].hidden = True
    workbook.active.column_dimensions["C"].hidden = True
    (table,) = read(tmp_path, workbook)
    assert [row.number for row in table.rows if row.number in table.hidden_rows] == [3, 5]


def test_days_since_1904_are_told(tmp_path: Path) -> None:
    workbook = sheet_of(["名称", 42507])
    workbook.epoch = CALENDAR_MAC_1904
    (table,) = read(tmp_path, workbook)
    assert table.from_1904


def test_an_empty_workbook_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="是空的"):
        read(tmp_path, Workbook())


def test_a_truncated_workbook_and_a_document_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "客户.xlsx"
    sheet_of(["名称"]).save(path)
    path.write_bytes(path.read_bytes()[:-200])
    with pytest.raises(UserError, match="不是有效的 Excel"):
        read_tables(path)
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("word/document.xml", "<w/>")
    with pytest.raises(UserError, match="文字文档"):
        read_tables(path)


def test_a_size_that_lies_cuts_nothing_off(tmp_path: Path) -> None:
    path = tmp_path / "客户.xlsx"
    sheet_of(*([f"第{n}公司", "深圳"] for n in range(30))).save(path)
    with zipfile.ZipFile(path) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    name = "xl/worksheets/sheet1.xml"
    parts[name] = parts[name].replace(b'ref="A1:B30"', b'ref="A1:A2"')
    with zipfile.ZipFile(path, "w") as packed:
        for part, content in parts.items():
            packed.writestr(part, content)
    (table,) = read_tables(path)
    assert len(table.rows) == 30
    assert table.width == 2


def test_a_workbook_that_is_neither_packed_nor_text_is_called_damaged(tmp_path: Path) -> None:
    path = tmp_path / "名单.xlsx"
    path.write_bytes(bytes(range(256)) * 20)
    with pytest.raises(UserError, match="不是有效的 Excel 工作簿"):
        read_tables(path)


def test_a_text_table_under_the_name_of_a_workbook_is_read_as_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "名单.xlsx"
    path.write_text("客户名称,电话\n甲公司,1\n", encoding="utf-8")
    (table,) = read_tables(path)
    assert len(table.rows) == 2


def rewritten(path: Path, part: str, old: bytes, new: bytes) -> None:
    """Put other bytes into a part of a workbook, as no library would write them."""
    with zipfile.ZipFile(path) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    assert old in parts[part]
    parts[part] = parts[part].replace(old, new)
    with zipfile.ZipFile(path, "w") as packed:
        for name, content in parts.items():
            packed.writestr(name, content)


SHEET = "xl/worksheets/sheet1.xml"


@pytest.mark.parametrize(
    "written", ["NaN", "Infinity", "-INF", "1_0", "0x1", "", "\u0663", "9" * 5000, "1e999"]
)
def test_what_is_no_number_is_refused_in_its_cell(tmp_path: Path, written: str) -> None:
    path = tmp_path / "客户.xlsx"
    sheet_of(["甲公司", 7], ["乙公司", 8]).save(path)
    rewritten(path, SHEET, b"<v>7</v>", f"<v>{written}</v>".encode())
    (table,) = read_tables(path)
    assert table.rows[1].cells == ("乙公司", Decimal(8))
    assert isinstance(table.rows[0].cell(1), Unreadable) or not written


def test_a_number_keeps_all_its_digits_and_no_sign_of_nothing(tmp_path: Path) -> None:
    path = tmp_path / "客户.xlsx"
    sheet_of([1, 2, 3, 4]).save(path)
    for place, written in enumerate(("123456789012345678", "-0", " 1.50 ", "+4e2"), start=1):
        rewritten(path, SHEET, f"<v>{place}</v>".encode(), f"<v>{written}</v>".encode())
    (table,) = read_tables(path)
    assert [str(cell) for cell in table.rows[0].cells] == ["123456789012345678", "0", "1.5", "400"]


MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
READING = "<rPh sb='0' eb='1'><t>jia</t></rPh>"
RUNS = f"<r><t>甲</t></r><r><t>公司</t></r>{READING}"


@pytest.mark.parametrize("namespace", [MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main"])
def test_shared_texts_come_without_readings_and_with_what_was_escaped(tmp_path: Path, namespace: str) -> None:
    path = tmp_path / "客户.xlsx"
    sheet_of(["x", 0, 1]).save(path)
    texts = f"<sst xmlns='{namespace}'><si>{RUNS}</si><si><t>乙_x005F_x000D_</t></si></sst>"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
    listed = f"<Override PartName='/xl/sharedStrings.xml' ContentType='{kind}'/></Types>"
    rewritten(path, "[Content_Types].xml", b"</Types>", listed.encode())
    with zipfile.ZipFile(path, "a") as packed:
        packed.writestr("xl/sharedStrings.xml", texts)
    rewritten(path, SHEET, b"<is><t>x</t></is>", f"<is>{RUNS}</is>".encode())
    for number in b"01":
        shown = bytes([number])
        rewritten(path, SHEET, b't="n"><v>' + shown, b't="s"><v>' + shown)
    (table,) = read_tables(path)
    assert table.rows[0].cells == ("甲公司", "甲公司", "乙_x000D_")


def test_days_and_truth_as_other_programs_write_them(tmp_path: Path) -> None:
    path = tmp_path / "客户.xlsx"
    sheet_of([date(2020, 5, 18), 2, 3]).save(path)
    rewritten(path, SHEET, b"<v>2</v>", b"<v>1</v>")
    rewritten(path, SHEET, b't="n"><v>3</v>', b't="d"><v>2021-06-19</v>')
    rewritten(path, SHEET, b't="n"><v>1</v>', b't="b"><v>1</v>')
    (table,) = read_tables(path)
    assert table.rows[0].cells == (date(2020, 5, 18), True, date(2021, 6, 19))


def test_rows_left_out_within_a_merge_are_filled_and_others_are_not(tmp_path: Path) -> None:
    workbook = sheet_of(["名称", "地区"], ["甲公司", "深圳"])
    workbook.active["A6"] = "乙公司"
    workbook.active.merge_cells("B2:B4")
    path = tmp_path / "客户.xlsx"
    workbook.save(path)
    (table,) = read_tables(path)
    assert [(row.number, row.cells) for row in table.rows] == [
        (1, ("名称", "地区")),
        (2, ("甲公司", "深圳")),
        (3, (None, "深圳")),
        (4, (None, "深圳")),
        (6, ("乙公司",)),
    ]


def test_cells_that_are_written_are_bounded_and_those_left_out_are_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(xlsx_tables, "_MOST_WRITTEN", 10)
    sparse = [*[None] * 8, "甲"]
    (table,) = read(tmp_path, sheet_of(*[sparse] * 10))
    assert [len(row.cells) for row in table.rows] == [9] * 10
    with pytest.raises(UserError, match="第 11 行已超过 10 个有内容的单元格"):
        read(tmp_path, sheet_of(*[sparse] * 11))


@pytest.mark.parametrize("error", ["#N/A", "x{row}"])
def test_errors_without_end_take_no_memory_without_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: str
) -> None:
    monkeypatch.setattr(cell_values, "_MOST_KNOWN", 5)
    path = tmp_path / "errors.xlsx"
    sheet_of(*[[7_000 + row] for row in range(20)]).save(path)
    for row in range(20):
        kind = b' t="e"' if error == "#N/A" else b""
        value = error.format(row=row).encode()
        old = f'<c r="A{row + 1}" t="n"><v>{7_000 + row}</v>'.encode()
        rewritten(path, "xl/worksheets/sheet1.xml", old, b'<c r="A%d"%s><v>%s</v>' % (row + 1, kind, value))
    (table,) = read_tables(path)
    cells = [row.cells[0] for row in table.rows]
    assert all(isinstance(cell, Unreadable) for cell in cells)
    assert len({id(cell) for cell in cells}) <= 6


@given(st.floats(61, 2_800_000), st.booleans())
def test_days_are_those_of_openpyxl(number: float, is_from_1904: bool) -> None:
    epoch = CALENDAR_MAC_1904 if is_from_1904 else CALENDAR_WINDOWS_1900
    told = from_excel(number, epoch)
    assert moment(number, epoch) == (told.date() if told.time() == time() else told)


@given(st.floats(allow_nan=False, allow_infinity=False, width=64))
def test_numbers_are_those_that_a_spreadsheet_shows(number: float) -> None:
    shown = Decimal(f"{number:.15g}")
    value = number_of(repr(number))
    if shown and not -25 < shown.adjusted() < 25:
        assert isinstance(value, Unreadable)
    else:
        assert value == shown
        assert not str(value).startswith("-0") or shown
        assert "E" not in str(value) or abs(shown) < 1
