"""Lists of what customers dealt with us, as offices keep them."""

from __future__ import annotations

import csv
import io
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from kamdesk.app.features import service_of
from kamdesk.domain.customers.transactions import TRANSACTION
from kamdesk.services.records.importing import Importing, ImportReport
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.store.file.database import Database


@pytest.fixture
def bring_in(tmp_path: Path, database: Database) -> Callable[..., ImportReport]:
    """Import rows of text as a list of a kind."""

    def run(kind: RecordKind[Any], *rows: list[str]) -> ImportReport:
        text = io.StringIO()
        csv.writer(text).writerows(rows)
        path = tmp_path / "名单.csv"
        path.write_text(text.getvalue(), encoding="utf-8")
        importing = Importing(database, service_of(database, kind), lambda: None)
        inspection = importing.inspect(path)
        return importing.apply(importing.plan(inspection), inspection)

    return run


def every(database: Database, kind: RecordKind[Any]) -> list[Any]:
    with database.reading() as work:
        return list(records.every(work, kind))


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
