"""Importing lists into a real database: every bad input, nothing half done, one step of undo."""

from __future__ import annotations

import csv
import io
from decimal import Decimal
from itertools import product
from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import Workbook

from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.import_schemes import scheme_of
from kamdesk.domain.records.imports.plan import RowOutcome
from kamdesk.domain.shared.errors import CancelledError, UserError
from kamdesk.services.customers.customers import Customers
from kamdesk.services.records.importing import Importing, ImportReport
from kamdesk.services.shared.history import History
from kamdesk.store.queries.customers import contacts, customers

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kamdesk.domain.customers.values import Customer
    from kamdesk.store.file.database import Database

LISTED_COLUMNS = ["股票全称", "股票名称", "所在地域", "所属行业", "英文全称", "上市日期"]


@pytest.fixture
def backups() -> list[str]:
    return []


@pytest.fixture
def importing(database: Database, backups: list[str]) -> Importing:
    return Importing(database, Customers(database), lambda: backups.append("made"))


@pytest.fixture
def bring_in(importing: Importing) -> Callable[[Path], ImportReport]:
    """Inspect, plan and apply a file as the command line does."""

    def run(path: Path) -> ImportReport:
        inspection = importing.inspect(path)
        return importing.apply(importing.plan(inspection), inspection)

    return run


def written(tmp_path: Path, *rows: list[str], name: str = "名单.csv", encoding: str = "utf-8") -> Path:
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    path = tmp_path / name
    path.write_bytes(text.getvalue().encode(encoding))
    return path


def held(database: Database) -> dict[str, Customer]:
    with database.reading() as work:
        return {customer.name: customer for customer in customers.stream(work)}


def listed_companies(tmp_path: Path) -> Path:
    """A list as exchanges publish them, made up; bench_import.py takes in a real one."""
    rows = [["平安银行股份有限公司", "平安银行", "深圳", "银行", "Ping An Bank Co., Ltd.", "19910403"]]
    for n, (mark, trade, kind) in enumerate(
        product("恒盛昌隆泰和安康兴业", ("重工", "海工", "物流", "生物"), ("", "(集团)", "（控股）"))
    ):
        short = f"{'*ST' if n % 7 == 0 else ''}{mark}{trade}{'A' if kind else ''}"
        name = f"{('宁波', '厦门', '大连')[n % 3]}{mark}{trade}{kind}股份有限公司"
        day = f"{1990 + n % 30}{1 + n % 12:02}{1 + n % 28:02}"
        rows.append([name, short, "宁波", trade, f'{n} "Star" Industries (Group) Co.,Ltd', day])
    return written(tmp_path, LISTED_COLUMNS, *rows, encoding="utf-8-sig")


def test_a_list_of_companies_comes_in_whole_and_changes_nothing_the_second_time(
    tmp_path: Path, database: Database, bring_in: Callable[[Path], ImportReport], backups: list[str]
) -> None:
    listed = listed_companies(tmp_path)
    first = bring_in(listed).as_json()
    assert first == {
        "read": 121,
        "new": 121,
        "updated": 0,
        "unchanged": 0,
        "duplicates": [],
        "refused": [],
        "units": [],
        "notes": [],
    }
    again = bring_in(listed)
    assert (again.new, again.updated, again.unchanged) == (0, 0, 121)
    bank = held(database)["平安银行股份有限公司"]
    assert (bank.short_name, bank.region, str(bank.listing_date)) == ("平安银行", "深圳", "1991-04-03")
    assert bank.number.startswith("KH")
    assert backups == ["made"]


def test_a_report_names_row_column_and_reason(
    tmp_path: Path, bring_in: Callable[[Path], ImportReport]
) -> None:
    path = written(
        tmp_path,
        ["客户名称", "上市日期", "员工人数"],
        ["甲公司", "2020.5.18", "12"],
        ["乙公司", "2020.15.18", "12"],
        ["甲公司", "", ""],
        ["=cmd|calc", "", ""],
        ["丙公司", "43969", "许多"],
        ["长" * 10_000, "", ""],
        ["丁\x07公司", "", ""],
        ["客户名称", "上市日期", "员工人数"],
        ["戊公司", "2020年5月18日", "1,200人"],
    )
    report = bring_in(path).as_json()
    assert (report["read"], report["new"]) == (9, 4)
    assert report["duplicates"] == [{"row": 4, "column": "A", "reason": "与第 2 行是同一客户。"}]
    assert [(each["row"], each["column"], each["text"]) for each in report["notes"]] == [
        (3, "B", "2020.15.18"),
        (6, "C", "许多"),
    ]
    assert [(each["row"], each["column"]) for each in report["refused"]] == [
        (5, "A"),
        (7, "A"),
        (8, "A"),
        (9, ""),
    ]
    assert all(each["reason"].endswith("。") for each in (*report["refused"], *report["notes"]))


@pytest.mark.parametrize("encoding", ["gb18030", "big5", "utf-16", "utf-8-sig"])
def test_lists_in_every_encoding_come_in(
    tmp_path: Path, database: Database, bring_in: Callable[[Path], ImportReport], encoding: str
) -> None:
    path = written(tmp_path, ["公司名稱", "地區"], ["臺北實業有限公司", "臺北"], encoding=encoding)
    assert bring_in(path).new == 1
    assert held(database)["臺北實業有限公司"].region == "臺北"


def test_a_row_in_a_wrong_encoding_is_refused_alone(
    tmp_path: Path, bring_in: Callable[[Path], ImportReport]
) -> None:
    rows = [["公司名称", "地区"], *([f"南山实业第{n}有限公司", "深圳"] for n in range(50))]
    path = written(tmp_path, *rows, encoding="gb18030")
    path.write_bytes(path.read_bytes() + b"\xff\xfe\xfa,\xc9\xee\xdb\xda\r\n")
    report = bring_in(path)
    assert (report.new, len(report.refused)) == (50, 1)
    assert report.refused[0].row == 52


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"\x00\x01\x02" * 50], ids=["empty", "pdf", "noise"])
def test_a_file_that_is_no_list_changes_nothing(
    tmp_path: Path, database: Database, importing: Importing, backups: list[str], content: bytes
) -> None:
    path = tmp_path / "客户.xlsx"
    path.write_bytes(content)
    with pytest.raises(UserError, match=r"客户\.xlsx|不是文本表格"):
        importing.inspect(path)
    assert held(database) == {}
    assert backups == []


def test_two_hundred_columns_are_recognised_where_they_are_known(
    tmp_path: Path, database: Database, bring_in: Callable[[Path], ImportReport]
) -> None:
    head = [f"列{n}" for n in range(198)]
    path = written(tmp_path, [*head, "客户名称", "地区"], [*["x"] * 198, "甲公司", "深圳"])
    assert bring_in(path).new == 1
    assert held(database)["甲公司"].region == "深圳"


def test_a_list_without_head_is_judged_by_its_content(
    tmp_path: Path, database: Database, bring_in: Callable[[Path], ImportReport]
) -> None:
    path = written(tmp_path, ["1", "南山实业有限公司"], ["2", "浦东机械厂"])
    assert bring_in(path).new == 2
    assert set(held(database)) == {"南山实业有限公司", "浦东机械厂"}


def test_a_list_whose_names_cannot_be_found_is_refused_whole(tmp_path: Path, importing: Importing) -> None:
    inspection = importing.inspect(written(tmp_path, ["甲", "乙"], ["1", "2"]))
    assert not inspection.is_ready
    with pytest.raises(UserError, match="客户名称"):
        importing.plan(inspection)


def test_merged_cells_and_formulas_in_a_workbook(
    tmp_path: Path, database: Database, bring_in: Callable[[Path], ImportReport]
) -> None:
    workbook: Any = Workbook()
    for row in (
        ["客户名单", None, None],
        ["客户名称", "地区", "员工人数"],
        ["甲公司", "深圳", 12],
        ["乙公司", None, "=6+6"],
        ["丙公司", None, 43969],
    ):
        workbook.active.append(row)
    workbook.active.merge_cells("A1:C1")
    workbook.active.merge_cells("B3:B5")
    path = tmp_path / "名单.xlsx"
    workbook.save(path)
    report = bring_in(path)
    assert report.refused == ()
    assert [(each.row, each.column) for each in report.notes] == [(4, "C")]
    assert {name: (one.region, one.staff_count) for name, one in held(database).items()} == {
        "甲公司": ("深圳", 12),
        "乙公司": ("深圳", None),
        "丙公司": ("深圳", 43969),
    }


def test_units_in_and_above_the_head_are_applied_and_said(
    tmp_path: Path, database: Database, bring_in: Callable[[Path], ImportReport]
) -> None:
    path = written(
        tmp_path,
        ["客户名单", "单位：亿元"],
        ["客户名称", "注册资本", "年营业额（元）", "员工人数"],
        ["甲公司", "1.5", "20000", "7"],
    )
    report = bring_in(path).as_json()
    assert report["units"] == [
        {"column": "B", "field": "注册资本(万元)", "unit": "亿元"},
        {"column": "C", "field": "年营业额(万元)", "unit": "元"},
    ]
    one = held(database)["甲公司"]
    assert (one.registered_capital, one.turnover, one.staff_count) == (
        Decimal(150_000_000),
        Decimal(20_000),
        7,
    )


def test_the_sheet_can_be_chosen(tmp_path: Path, importing: Importing) -> None:
    workbook: Any = Workbook()
    workbook.active.title = "说明"
    workbook.active.append(["请填写"])
    for title in ("一月", "二月"):
        sheet = workbook.create_sheet(title)
        sheet.append(["客户名称", "地区"])
        sheet.append([f"{title}公司", "深圳"])
    path = tmp_path / "名单.xlsx"
    workbook.save(path)
    assert importing.inspect(path).table.sheet == "一月"
    chosen = importing.inspect(path, sheet="二月")
    assert importing.plan(chosen).rows[0].title == "二月公司"
    assert importing.reinspect(chosen, sheet="说明").table.sheet == "说明"
    with pytest.raises(UserError, match="没有名为“三月”"):
        importing.inspect(path, sheet="三月")


def test_the_whole_import_is_one_step_of_undo(
    tmp_path: Path,
    database: Database,
    bring_in: Callable[[Path], ImportReport],
    make_customer: Callable[..., Customer],
) -> None:
    make_customer("甲公司", region="北京")
    bring_in(
        written(
            tmp_path, ["客户名称", "地区", "联系人"], ["甲公司", "深圳", "王芳"], ["乙公司", "上海", "李强"]
        )
    )
    assert set(held(database)) == {"甲公司", "乙公司"}
    history = History(database)
    step = history.undoable()
    assert step is not None
    assert str(step.label) == "导入 名单.csv（新增 1，更新 1）"
    history.undo()
    assert {name: one.region for name, one in held(database).items()} == {"甲公司": "北京"}
    with database.reading() as work:
        assert contacts.of_customer(work, held(database)["甲公司"].id) == ()


def test_stopping_leaves_nothing_behind(tmp_path: Path, database: Database, importing: Importing) -> None:
    inspection = importing.inspect(written(tmp_path, ["客户名称"], *([f"第{n}公司"] for n in range(3000))))
    plan = importing.plan(inspection)
    reported: list[int] = []

    def stop(done: int, total: int) -> None:
        reported.append(done)
        assert total == 3000
        if done >= 1000:
            raise CancelledError

    with pytest.raises(CancelledError):
        importing.apply(plan, inspection, stop)
    assert 0 < reported[-1] < 3000
    assert held(database) == {}
    assert History(database).undoable() is None


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_reading_a_long_file_can_be_stopped(tmp_path: Path, importing: Importing, kind: str) -> None:
    rows = [["客户名称"], *([f"第{n}公司"] for n in range(2500))]
    path = tmp_path / f"名单.{kind}"
    if kind == "csv":
        written(tmp_path, *rows)
    else:
        workbook: Any = Workbook()
        for row in rows:
            workbook.active.append(row)
        workbook.save(path)
    seen: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        seen.append((done, total))
        if done >= 2000:
            raise CancelledError

    with pytest.raises(CancelledError):
        importing.inspect(path, progress=stop)
    assert seen == [(1000, 0), (2000, 0)]


def test_meanings_chosen_by_a_person_are_remembered(tmp_path: Path, importing: Importing) -> None:
    path = written(tmp_path, ["客户名称", "大区", "备注"], ["甲公司", "华南", "好"])
    inspection = (
        importing.inspect(path).with_target(1, scheme_of(CUSTOMER).target("region")).with_target(2, None)
    )
    importing.apply(importing.plan(inspection), inspection)
    again = importing.inspect(path)
    assert [column.target.id if column.target else "" for column in again.columns.columns] == [
        "name",
        "region",
        "",
    ]


@pytest.mark.parametrize(
    "text",
    [
        '[columns]\n"对象" = "name"\n"C" = "所在地区"\n"序号" = ""\n',
        'name = "对象"\nregion = "大区"\n',
        '[map]\n"对象" = "客户名称"\n"大区" = "省份"\n',
        'header_row = 1\nencoding = "utf-8"\n[fields]\n"客户名称" = "B"\n"region" = "C"\n',
    ],
    ids=["columns", "fields", "words", "letters"],
)
def test_a_mapping_file_says_what_columns_mean(
    tmp_path: Path, database: Database, importing: Importing, text: str
) -> None:
    path = written(tmp_path, ["序号", "对象", "大区"], ["1", "甲公司", "华南"])
    mapping = tmp_path / "MAP.toml"
    mapping.write_text(text, encoding="utf-8")
    inspection = importing.inspect(path, column_file=mapping)
    importing.apply(importing.plan(inspection), inspection)
    assert held(database)["甲公司"].region == "华南"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('"没有的列" = "name"', "没有“没有的列”"),
        ('"对象" = "没有的字段"', "没有名为“没有的字段”的字段"),
        ("对象 = ", "不是有效的 TOML"),
        ('"对象" = 3', "应写成文字"),
        ('encoding = "EBCDIC"', "编码应是"),
    ],
)
def test_a_mapping_file_that_does_not_fit_is_refused(
    tmp_path: Path, importing: Importing, text: str, reason: str
) -> None:
    path = written(tmp_path, ["序号", "对象"], ["1", "甲公司"])
    mapping = tmp_path / "MAP.toml"
    mapping.write_text(text, encoding="utf-8")
    with pytest.raises(UserError, match=f"MAP.toml.*{reason}"):
        importing.inspect(path, column_file=mapping)


def test_customers_in_the_trash_are_not_made_twice(
    tmp_path: Path, database: Database, importing: Importing, make_customer: Callable[..., Customer]
) -> None:
    made = make_customer("甲公司")
    Customers(database).trash([made.id])
    plan = importing.plan(importing.inspect(written(tmp_path, ["客户名称"], ["甲公司"])))
    assert [row.fate for row in plan.rows] == [RowOutcome.DUPLICATE]


def test_rows_that_are_no_customers_are_named_and_a_form_is_refused_whole(
    tmp_path: Path, database: Database, bring_in: Callable[[Path], ImportReport]
) -> None:
    path = written(
        tmp_path,
        ["客户名称", "所在地区", "注册资本（万元）"],
        ["一、华东", "", ""],
        ["合计科技有限公司", "上海", "10"],
        ["小 计：", "", "10"],
        ["客户名称", "所在地区", "注册资本（万元）"],
        ["注塑测试机械厂", "江苏", "20"],
        ["合　计", "", "30"],
        ["注：以上为年报数据", "", ""],
        ["制表人：王一", "审核：李二", ""],
    )
    report = bring_in(path).as_json()
    assert set(held(database)) == {"合计科技有限公司", "注塑测试机械厂"}
    assert [(each["row"], each["reason"]) for each in report["refused"]] == [
        (2, "这一行是分组标题，不是客户。"),
        (4, "这一行是合计，不是客户。"),
        (5, "这一行又是表头，不是客户。"),
        (7, "这一行是合计，不是客户。"),
        (8, "这一行是注释或说明，不是客户。"),
        (9, "这一行是制表、审核等签署，不是客户。"),
    ]
    form = written(
        tmp_path,
        ["客户名称", "丙测试有限公司", "电话", "0731-80000001"],
        ["地址", "测试路1号", "传真", "0731-80000002"],
        ["联系人", "汤一", "手机", "13900140001"],
        name="卡.csv",
    )
    with pytest.raises(UserError, match=r"卡\.csv.*填好的表单"):
        bring_in(form)
    assert len(held(database)) == 2
