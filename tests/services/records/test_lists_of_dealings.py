"""Lists of what customers dealt with us, as offices keep them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import Workbook

from kamdesk.app.features import service_of
from kamdesk.domain.customers.contracts import CONTRACT, ContractType
from kamdesk.domain.customers.payments import PAYMENT, PaymentState
from kamdesk.domain.customers.shipments import ALL_PRODUCTS, SHIPMENT
from kamdesk.domain.customers.transactions import TRANSACTION
from kamdesk.services.records.importing import Importing, ImportReport
from tests.records.making import every

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kamdesk.domain.customers.values import Customer
    from kamdesk.store.file.database import Database


@pytest.mark.parametrize(
    "heads",
    [
        ["客户名称", "交易日期", "产品名称", "规格型号", "数量", "单位", "金额（万元）", "项目名称", "备注"],
        [
            "购货单位",
            "销售日期",
            "品名",
            "规格",
            "成交数量",
            "计量单位",
            "价税合计(万元)",
            "工程名称",
            "说明",
        ],
        ["客戶名稱", "銷售日期", "產品名稱", "規格型號", "數量", "單位", "金額(萬元)", "項目名稱", "備註"],
        ["Customer", "Date", "Product", "Spec", "Qty", "Unit", "Amount (万元)", "Project", "Remark"],
    ],
)
def test_lists_of_transactions_are_read_as_offices_head_them(
    bring_in: Callable[..., ImportReport],
    database: Database,
    make_customer: Callable[..., Customer],
    heads: list[str],
) -> None:
    customer = make_customer("万科企业股份有限公司", short_name="万科", number="KH000007")
    rows = [
        ["万科企业股份有限公司", "2026.3.2", "铝型材", "6063-T5", "12.5", "吨", "25.6", "研发楼", "首批"],
        ["万科", "2026-03-05", "铝型材", "6063-T5", "-1", "吨", "-2.05", "", "退货冲红"],
    ]
    report = bring_in(TRANSACTION, heads, *rows)
    assert (report.new, report.refused) == (2, ())
    first, second = every(database, TRANSACTION)
    assert (first.customer_id, second.customer_id) == (customer.id, customer.id)
    assert (first.date, first.quantity, first.unit) == (date(2026, 3, 2), Decimal("12.5"), "吨")
    assert (first.product, first.specification, first.project) == ("铝型材", "6063-T5", "研发楼")
    assert (first.amount, second.amount, second.remark) == (256_000, -20_500, "退货冲红")
    assert bring_in(TRANSACTION, heads, *rows).unchanged == 2


def test_a_customer_is_found_by_its_number_beside_its_short_name_and_not_by_one_that_two_have(
    bring_in: Callable[..., ImportReport], database: Database, make_customer: Callable[..., Customer]
) -> None:
    first = make_customer("万科企业股份有限公司", short_name="万科", number="KH000007")
    make_customer("万科物业有限公司", short_name="万科", number="KH000008")
    report = bring_in(
        TRANSACTION,
        ["客户", "客户编号", "日期", "产品", "金额"],
        ["万科", "KH000007", "2026-03-02", "铝杆", "10"],
        ["万科", "", "2026-03-02", "铝杆", "20"],
        ["万科物业", "KH000007", "2026-03-02", "铝杆", "30"],
    )
    assert [str(each.reason) for each in report.refused] == [
        "叫“万科”的客户有 2 个，分不清是哪一个。",
        "编号“KH000007”是“万科企业股份有限公司”的，不是“万科物业”的。",
    ]
    (made,) = every(database, TRANSACTION)
    assert (made.customer_id, made.amount) == (first.id, 10)


@pytest.mark.parametrize(
    "heads",
    [
        ["客户名称", "月份", "产品名称", "发货量", "单位", "发货金额（万元）"],
        ["客戶名稱", "發貨月份", "品名", "發貨數量", "計量單位", "發貨金額(萬元)"],
        ["Customer", "Month", "Product", "Qty", "Unit", "Shipped amount (万元)"],
    ],
)
def test_lists_of_monthly_shipments_are_read_as_offices_head_them(
    bring_in: Callable[..., ImportReport],
    database: Database,
    make_customer: Callable[..., Customer],
    heads: list[str],
) -> None:
    make_customer("甲公司")
    rows = [["甲公司", "2026年3月", "铝型材", "12", "吨", "25"], ["甲公司", "2026-04", "", "-1", "吨", "-2"]]
    assert bring_in(SHIPMENT, heads, *rows).new == 2
    first, second = every(database, SHIPMENT)
    assert (first.month, first.product, first.quantity) == (date(2026, 3, 1), "铝型材", 12)
    assert (first.amount, first.unit) == (250_000, "吨")
    assert (second.month, second.product, second.amount) == (date(2026, 4, 1), ALL_PRODUCTS, -20_000)
    rows[0][5] = "26"
    report = bring_in(SHIPMENT, heads, *rows)
    assert (report.updated, report.unchanged, report.new) == (1, 1, 0)


@pytest.mark.parametrize(
    "cell",
    [date(2026, 3, 1), date(2026, 3, 31), 202603, 46082, "2026/3", "二〇二六年三月", "Mar 2026", 2026.03],
)
def test_a_month_is_read_from_whatever_a_workbook_holds(
    database: Database, tmp_path: Path, make_customer: Callable[..., Customer], cell: object
) -> None:
    make_customer("甲公司")
    path, workbook = tmp_path / "发货.xlsx", Workbook()
    sheet: Any = workbook.active
    sheet.append(["客户", "月份", "金额"])
    sheet.append(["甲公司", cell, 10])
    workbook.save(path)
    importing = Importing(database, service_of(database, SHIPMENT), lambda: None)
    inspection = importing.inspect(path)
    importing.apply(importing.plan(inspection), inspection)
    (made,) = every(database, SHIPMENT)
    assert made.month == date(2026, 3, 1)


def test_a_month_that_a_spreadsheet_cut_short_is_asked_about(
    bring_in: Callable[..., ImportReport], tmp_path: Path, database: Database, make_customer: Any
) -> None:
    make_customer("甲公司")
    path, workbook = tmp_path / "发货.xlsx", Workbook()
    sheet: Any = workbook.active
    sheet.append(["客户", "月份", "金额"])
    sheet.append(["甲公司", 2026.1, 10])
    workbook.save(path)
    importing = Importing(database, service_of(database, SHIPMENT), lambda: None)
    inspection = importing.inspect(path)
    report = importing.apply(importing.plan(inspection), inspection)
    assert [str(each.reason) for each in report.refused] == [
        "“2026.1”分不清是 1 月还是 10 月，请写成 2026-01。"
    ]
    assert [
        str(each.reason)
        for each in bring_in(SHIPMENT, ["客户", "月份", "金额"], ["甲公司", "某月", "1"]).refused
    ] == ["看不懂月份“某月”，请写成 2020-05。"]


@pytest.mark.parametrize(
    "heads",
    [
        ["客户名称", "合同号", "到期日", "应收金额(元)", "回款日期", "回款金额(元)"],
        ["客戶名稱", "單據號", "應收日期", "應收金額(元)", "收款日期", "實收金額(元)"],
        ["Customer", "Contract No.", "Due date", "Amount due", "Paid on", "Paid amount"],
    ],
)
def test_lists_of_receivables_are_read_as_offices_head_them(
    bring_in: Callable[..., ImportReport],
    database: Database,
    make_customer: Callable[..., Customer],
    heads: list[str],
) -> None:
    make_customer("甲公司")
    rows = [
        ["甲公司", "XS-1", "2026-03-31", "1,000.50", "2026-04-02", "1000.50"],
        ["甲公司", "XS-2", "2026-03-31", "1,000.50", "", ""],
        ["甲公司", "XS-3", "2026-03-31", "800", "2026-04-02", "900"],
        ["甲公司", "", "2026-03-31", "1,000.50", "", ""],
    ]
    report = bring_in(PAYMENT, heads, *rows)
    assert report.new == 3
    assert [str(each.reason) for each in report.refused] == [
        "回款金额不能超过应收金额；多收的请另记一笔，应收金额填 0。"
    ]
    made = {each.document: each for each in every(database, PAYMENT)}
    assert (made["XS-1"].state, made["XS-1"].outstanding) == (PaymentState.PAID, 0)
    assert (made["XS-2"].state, made["XS-2"].outstanding) == (PaymentState.OPEN, Decimal("1000.50"))
    rows[1][4:] = ["2026-05-01", "600"]
    assert bring_in(PAYMENT, heads, *rows[:2]).updated == 1
    (partly,) = (each for each in every(database, PAYMENT) if each.document == "XS-2")
    assert (partly.state, partly.outstanding) == (PaymentState.PARTLY, Decimal("400.50"))


@pytest.mark.parametrize(
    "heads",
    [
        [
            "签约单位",
            "合同名称",
            "合同编号",
            "合同类型",
            "合同金额（万元）",
            "签订日期",
            "到期日期",
            "存放位置",
        ],
        [
            "簽約單位",
            "合約名稱",
            "合約編號",
            "合約類型",
            "簽約金額(萬元)",
            "簽訂日期",
            "終止日期",
            "存放地點",
        ],
        [
            "Customer",
            "Agreement",
            "Contract No.",
            "Type",
            "Amount (万元)",
            "Signed on",
            "End date",
            "Location",
        ],
    ],
)
def test_lists_of_contracts_are_read_as_offices_head_them(
    bring_in: Callable[..., ImportReport],
    database: Database,
    make_customer: Callable[..., Customer],
    heads: list[str],
) -> None:
    make_customer("甲公司")
    rows = [
        ["甲公司", "铝型材购销合同", "HT-1", "销售合同", "120", "2026-03-01", "2027-02-28", "档案柜3"],
        ["甲公司", "保密协议", "", "保密合同", "", "", "", ""],
    ]
    assert bring_in(CONTRACT, heads, *rows).new == 2
    made = {each.subject: each for each in every(database, CONTRACT)}
    sold, kept = made["铝型材购销合同"], made["保密协议"]
    assert (sold.number, sold.type, sold.amount) == ("HT-1", ContractType.SALES, 1_200_000)
    assert (sold.signed_on, sold.ends_on, sold.kept_at) == (date(2026, 3, 1), date(2027, 2, 28), "档案柜3")
    assert (kept.number, kept.type, kept.amount) == ("HT000001", ContractType.CONFIDENTIALITY, None)
    assert bring_in(CONTRACT, heads, *rows).unchanged == 2


def test_each_kind_of_dealings_takes_its_own_sheet_of_a_workbook(
    database: Database, tmp_path: Path, make_customer: Callable[..., Customer]
) -> None:
    make_customer("甲公司")
    path, workbook = tmp_path / "往来.xlsx", Workbook()
    sheets: dict[str, list[list[object]]] = {
        "客户": [["客户名称", "地区"], ["甲公司", "云南"]],
        "合同": [
            ["客户", "合同名称", "合同编号", "签订日期"],
            ["甲公司", "购销合同", "HT-1", date(2026, 3, 1)],
        ],
        "发货": [["客户", "月份", "发货金额"], ["甲公司", date(2026, 3, 1), 10]],
        "交易": [["客户", "交易日期", "产品", "交易金额"], ["甲公司", date(2026, 3, 2), "铝杆", 10]],
        "回款": [["客户", "应收日期", "应收金额"], ["甲公司", date(2026, 4, 30), 10]],
    }
    for title, rows in sheets.items():
        sheet = workbook.create_sheet(title)
        for row in rows:
            sheet.append(row)
    del workbook["Sheet"]
    workbook.save(path)
    for kind in (CONTRACT, TRANSACTION, SHIPMENT, PAYMENT):
        importing = Importing(database, service_of(database, kind), lambda: None)
        inspection = importing.inspect(path)
        assert importing.apply(importing.plan(inspection), inspection).new == 1, kind.name
