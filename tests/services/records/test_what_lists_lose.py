"""Nothing of a list is lost in silence: columns, sheets and hidden rows are named, and can be taken."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.import_schemes import scheme_of
from kamdesk.domain.records.imports.left_out import unused_columns
from kamdesk.domain.records.imports.plan import Source
from kamdesk.domain.records.imports.recognition import recognise
from kamdesk.domain.records.imports.table import SourceTable, TableRow
from kamdesk.services.customers.customers import Customers
from kamdesk.services.records.exporting import Exporting
from kamdesk.services.records.importing import Importing
from kamdesk.store.queries.customers import customers

if TYPE_CHECKING:
    from pathlib import Path

    from kamdesk.services.records.importing import ImportReport
    from kamdesk.store.file.database import Database

SCHEME = scheme_of(CUSTOMER)


@pytest.fixture
def importing(database: Database) -> Importing:
    return Importing(database, Customers(database), lambda: None)


def workbook_of(path: Path, **sheets: list[list[Any]]) -> Path:
    workbook: Any = Workbook()
    workbook.remove(workbook.active)
    for title, rows in sheets.items():
        sheet = workbook.create_sheet(title)
        for row in rows:
            sheet.append(row)
    workbook.save(path)
    return path


def reasons(report: ImportReport) -> list[str]:
    return [str(note.reason) for note in report.notes]


def held(database: Database) -> dict[str, str]:
    with database.reading() as work:
        return {customer.name: customer.remark for customer in customers.stream(work)}


def bring_in(importing: Importing, path: Path, column_file: Path | None = None) -> ImportReport:
    inspection = importing.inspect(path, column_file=column_file)
    return importing.apply(importing.plan(inspection), inspection)


def test_columns_with_content_are_named_and_others_are_not(tmp_path: Path, importing: Importing) -> None:
    rows: list[list[Any]] = [
        ["序号", "客户名称", "QQ号", "空列", None],
        [1, "甲公司", "10001", None, None],
        [2, "乙公司", "-", "N/A", "旁注"],
    ]
    report = bring_in(importing, workbook_of(tmp_path / "名单.xlsx", 名单=rows))
    assert report.as_json()["notes"] == [
        {"row": None, "column": "C", "reason": "“QQ号”这一列有 1 格内容，没有导入。", "text": "QQ号"},
        {"row": None, "column": "E", "reason": "这一列没有表头，有 1 格内容，没有导入。", "text": ""},
    ]
    assert not report.is_whole


def test_a_column_that_a_person_leaves_out_is_no_loss(tmp_path: Path, importing: Importing) -> None:
    path = workbook_of(tmp_path / "名单.xlsx", 名单=[["客户名称", "QQ号"], ["甲公司", "10001"]])
    mapping = tmp_path / "map.toml"
    mapping.write_text('"QQ号" = ""\n', encoding="utf-8")
    assert bring_in(importing, path, mapping).is_whole
    chosen = importing.inspect(path).with_target(1, None)
    assert not chosen.unused
    importing.apply(importing.plan(chosen), chosen)
    assert bring_in(importing, path).is_whole  # what was decided is remembered


def test_columns_without_a_field_are_added_to_the_remark_once(
    tmp_path: Path, importing: Importing, database: Database
) -> None:
    head = ["客户名称", "备注", "QQ号", "档案\n柜号"]
    path = workbook_of(tmp_path / "名单.xlsx", 名单=[head, ["甲公司", "老客户", "10001", 410000], ["乙公司"]])
    inspection = importing.inspect(path).with_all_added()
    report = importing.apply(importing.plan(inspection), inspection)
    assert report.is_whole
    assert held(database) == {"甲公司": "老客户、QQ号：10001；档案 柜号：410000", "乙公司": ""}
    again = bring_in(importing, path)  # the meaning of the columns is remembered
    assert (again.unchanged, again.is_whole) == (2, True)
    alone = workbook_of(
        tmp_path / "别的.xlsx", 名单=[["客户名称", "QQ号"], ["甲公司", "10001"], ["乙公司", "2"]]
    )
    assert bring_in(importing, alone).updated == 1
    assert held(database)["甲公司"].startswith("老客户、QQ号：10001")
    assert held(database)["乙公司"] == "QQ号：2"


def test_a_mapping_file_adds_several_columns_to_the_remark(
    tmp_path: Path, importing: Importing, database: Database
) -> None:
    path = workbook_of(tmp_path / "名单.xlsx", 名单=[["客户名称", "QQ号", "邮编"], ["甲公司", "1", "2"]])
    mapping = tmp_path / "map.toml"
    mapping.write_text('"QQ号" = "remark+"\n"邮编" = "并入备注"\n', encoding="utf-8")
    assert bring_in(importing, path, mapping).is_whole
    assert held(database) == {"甲公司": "QQ号：1；邮编：2"}


def test_sheets_with_one_head_are_read_together_and_others_are_named(
    tmp_path: Path, importing: Importing, database: Database
) -> None:
    path = workbook_of(
        tmp_path / "名单.xlsx",
        说明=[["填写说明"], ["带*为必填"]],
        华东=[["客户名称", "地区"], ["甲公司", "上海"]],
        华南=[["华南名单"], ["地区", "*客户 名称"], ["深圳", "乙公司"], ["上海", "甲公司"]],
        字典=[["行业"], ["机械"]],
        供应商=[["客户名称", "账期"], ["丙公司", "30"]],
    )
    report = bring_in(importing, path)
    assert set(held(database)) == {"甲公司", "乙公司"}
    assert (report.read, report.new) == (3, 2)
    assert reasons(report) == [
        "工作表“说明”有 2 行，没有导入。",
        "工作表“字典”有 2 行，没有导入。",
        "工作表“供应商”有 2 行，没有导入。",
    ]
    (again,) = report.as_json()["duplicates"]
    assert again == {"row": 4, "column": "B", "reason": "工作表“华南”：与第 华东!2 行是同一客户。"}


def test_a_sheet_that_a_person_names_is_read_alone(
    tmp_path: Path, importing: Importing, database: Database
) -> None:
    head = ["客户名称", "地区"]
    path = workbook_of(
        tmp_path / "名单.xlsx", 华东=[head, ["甲公司", "上海"]], 华南=[head, ["乙公司", "深圳"]]
    )
    inspection = importing.inspect(path, sheet="华南")
    assert len(inspection.lists) == 1
    assert importing.apply(importing.plan(inspection), inspection).is_whole
    assert set(held(database)) == {"乙公司"}
    together = importing.reinspect(inspection, sheet="")
    assert [each.table.sheet for each in together.lists] == ["华东", "华南"]


def test_a_meaning_given_to_a_column_holds_on_every_sheet(tmp_path: Path, importing: Importing) -> None:
    path = workbook_of(
        tmp_path / "名单.xlsx",
        华东=[["客户名称", "对口"], ["甲公司", "王一"]],
        华南=[["对口", "客户名称"], ["李二", "乙公司"]],
    )
    inspection = importing.inspect(path).with_target(1, SCHEME.part_title)
    assert len(importing.plan(inspection).new_parts) == 2


def test_hidden_rows_are_taken_and_named_or_left_out_and_named(tmp_path: Path, importing: Importing) -> None:
    workbook: Any = Workbook()
    for row in (["客户名称"], ["甲公司"], ["乙公司"], ["丙公司"]):
        workbook.active.append(row)
    workbook.active.row_dimensions[3].hidden = True
    workbook.create_sheet("藏着").append(["行业"])
    workbook["藏着"].sheet_state = "hidden"
    path = tmp_path / "名单.xlsx"
    workbook.save(path)
    inspection = importing.inspect(path)
    plan = importing.plan(inspection)
    told = [str(note.reason) for note in plan.notes]
    assert (len(plan.new), told) == (
        3,
        ["隐藏的工作表“藏着”有 1 行，没有导入。", "有 1 行在文件里是隐藏的（第 3 行），也读取了。"],
    )
    seen = importing.plan(replace(inspection, skips_hidden=True))
    assert [record.name for record in seen.new] == ["甲公司", "丙公司"]
    assert str(seen.notes[-1].reason) == "有 1 行在文件里是隐藏的（第 3 行），没有导入。"


def test_what_is_exported_comes_in_again_without_a_word(
    tmp_path: Path, importing: Importing, database: Database
) -> None:
    head = ["客户名称", "联系人", "手机", "备注"]
    bring_in(
        importing,
        workbook_of(tmp_path / "名单.xlsx", 名单=[head, ["合计科技公司", "王一", "13900010001", "注：x"]]),
    )
    Exporting(database, CUSTOMER).export_all(tmp_path / "导出.xlsx")
    report = bring_in(importing, tmp_path / "导出.xlsx")
    assert (report.unchanged, report.updated, report.new, report.is_whole) == (1, 0, 0, True)


CELLS = st.one_of(st.none(), st.sampled_from(["", "-", "N/A", "x", "一"]))


@given(st.lists(st.tuples(CELLS, CELLS, CELLS), min_size=1, max_size=6))
def test_every_filled_cell_lies_in_a_column_that_is_taken_or_named(
    rows: list[tuple[str | None, str | None, str | None]],
) -> None:
    lines = [("客户名称", "甲栏", None), *rows]
    table = SourceTable(tuple(TableRow(n, line) for n, line in enumerate(lines, start=1) if any(line)), 3)
    source = Source(table, recognise(SCHEME, table))
    told = unused_columns(SCHEME, source)
    filled = {place for row in rows for place in (1, 2) if row[place] in {"x", "一"}}
    assert set(told) == filled
