"""What the program understands of the heads of lists."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.customers.column_words import CONTACT_WORDS, CUSTOMER_WORDS
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.import_schemes import scheme_of
from kamdesk.domain.records.imports.headings import heading_key, recognise_heading
from kamdesk.domain.records.imports.recognition import (
    of_parts,
    recognise,
    with_header,
    with_usable_parts,
)
from kamdesk.domain.records.imports.table import CellValue, SourceTable, TableRow, column_letter

if TYPE_CHECKING:
    from kamdesk.domain.records.imports.columns import ColumnMap


SCHEME = scheme_of(CUSTOMER)


def table(*rows: list[CellValue]) -> SourceTable:
    kept = tuple(TableRow(number, tuple(row)) for number, row in enumerate(rows, start=1) if any(row))
    return SourceTable(kept, max(len(row) for row in rows))


def one_column(lines: list[str]) -> SourceTable:
    return SourceTable(tuple(TableRow(number, (line,)) for number, line in enumerate(lines, start=1)), 1)


def meanings(columns: ColumnMap) -> list[str]:
    return [column.target.id if column.target else "" for column in columns.columns]


@pytest.mark.parametrize(
    ("heading", "target_id"),
    [
        ("股票全称", "name"),
        ("公司名称", "name"),
        ("客户名称", "name"),
        ("企业名称", "name"),
        ("*客户名称（必填）", "name"),
        ("公司 名称：", "name"),
        ("公司名稱", "name"),
        ("Company Name", "name"),
        ("股票名称", "short_name"),
        ("简称", "short_name"),
        ("所在地域", "region"),
        ("省份", "region"),
        ("所属行业", "industry"),
        ("英文全称", "english_name"),
        ("上市日期", "listing_date"),
        ("联系人", "contact.name"),
        ("手机", "contact.mobile"),
        ("职务", "contact.job_title"),
    ],
)
def test_words_of_offices_are_known(heading: str, target_id: str) -> None:
    found = recognise_heading(SCHEME, heading)
    assert found is not None
    assert found.target.id == target_id


def test_every_field_knows_its_own_label_and_no_word_twice() -> None:
    assert CUSTOMER_WORDS.keys() <= {target.id for target in SCHEME.targets}
    for target in SCHEME.targets:
        if not target.part:
            assert recognise_heading(SCHEME, target.field.label) is not None
            assert recognise_heading(SCHEME, str(target.label)).target == target  # type: ignore[union-attr]
        assert SCHEME.target_by_words(str(target.label)) == target
    of_contacts = {f"contact.{name}": words for name, words in CONTACT_WORDS.items()}
    words = {**CUSTOMER_WORDS, **of_contacts}
    owners: dict[str, str] = {}
    for target_id, synonyms in words.items():
        for word in synonyms:
            assert owners.setdefault(heading_key(word), target_id) == target_id, word


@pytest.mark.parametrize(
    ("heading", "yuan"),
    [
        ("注册资本", None),
        ("注册资本(万元)", Decimal(10_000)),
        ("注册资本（元）", Decimal(1)),
        ("注册资本（单位：亿元）", Decimal(100_000_000)),
        ("注册资本(人民币万元)", Decimal(10_000)),
        ("注册资本（必填）", None),
        ("注册资本万元", Decimal(10_000)),
        ("注册资本/亿元", Decimal(100_000_000)),
        ("注册资本 单位：元", Decimal(1)),
        ("注册资本(RMB 万元)", Decimal(10_000)),
    ],
)
def test_a_unit_of_money_in_the_head_counts(heading: str, yuan: Decimal | None) -> None:
    found = recognise_heading(SCHEME, heading)
    assert found is not None
    assert (found.target.id, found.yuan_per_unit) == ("registered_capital", yuan)


def test_a_foreign_currency_is_left_to_a_person() -> None:
    assert recognise_heading(SCHEME, "注册资本（万美元）") is None


@pytest.mark.parametrize(
    ("line", "yuan"),
    [
        ("单位：元", Decimal(1)),
        ("（单位：人民币亿元）", Decimal(100_000_000)),
        ("2026年客户名单    金额单位:千元", Decimal(1_000)),
        ("单位：湖南分公司", None),
        ("制表单位：财务部", None),
    ],
)
def test_a_unit_above_the_head_counts_for_amounts_alone(line: str, yuan: Decimal | None) -> None:
    head: list[CellValue] = ["客户名称", "注册资本", "年营业额(万元)", "员工人数"]
    columns = recognise(SCHEME, table([line], head, ["甲公司", "5", "6", "7"]))
    assert [column.yuan_per_unit for column in columns.columns] == [None, yuan, Decimal(10_000), None]
    assert meanings(columns) == ["name", "registered_capital", "turnover", "staff_count"]


def test_another_currency_above_the_head_leaves_amounts_to_a_person() -> None:
    columns = recognise(SCHEME, table(["单位：万美元"], ["客户名称", "注册资本"], ["甲公司", "5"]))
    assert meanings(columns) == ["name", ""]


def test_a_unit_counts_whatever_a_person_makes_of_the_column() -> None:
    columns = recognise(SCHEME, table(["客户名称", "实缴（亿元）"], ["甲公司", "5"]))
    chosen = columns.with_target(1, SCHEME.target("registered_capital")).columns[1]
    assert (chosen.yuan_per_unit, chosen.money_unit) == (Decimal(100_000_000), "亿元")


def test_the_head_may_stand_under_a_title() -> None:
    columns = recognise(
        SCHEME, table(["2024年客户名单"], [None], ["制表：办公室"], ["客户名称", "地区"], ["甲公司", "深圳"])
    )
    assert columns.header_row == 4
    assert meanings(columns) == ["name", "region"]


def test_a_head_of_two_rows_is_read_as_one() -> None:
    rows: list[list[CellValue]] = [
        ["公司名称", "所在地区", "联系人", None],
        [None, None, "姓名", "手机"],
        ["甲公司", "深圳", "王总", "13800138000"],
    ]
    columns = recognise(SCHEME, table(*rows))
    assert (columns.header_row, columns.last_header_row) == (1, 2)
    assert meanings(columns) == ["name", "region", "contact.name", "contact.mobile"]


def test_the_same_head_again_is_not_swallowed() -> None:
    columns = recognise(SCHEME, table(["公司名称", "地区"], ["公司名称", "地区"], ["甲公司", "深圳"]))
    assert columns.last_header_row == 1


def test_the_second_column_of_one_meaning_is_left_out() -> None:
    columns = recognise(SCHEME, table(["公司名称", "客户名称", "地区"], ["甲公司", "甲", "深圳"]))
    assert meanings(columns) == ["name", "", "region"]


def test_without_a_head_the_content_decides() -> None:
    rows: list[list[CellValue]] = [
        ["1", "深圳市南山实业有限公司", "91440300MA5DA1234X"],
        ["2", "上海浦东机械厂", ""],
        ["3", "中国银行", ""],
    ]
    columns = recognise(SCHEME, table(*rows))
    assert columns.header_row == 0
    assert meanings(columns) == ["", "name", ""]


def test_an_unknown_head_above_names_of_firms_is_taken_for_a_head() -> None:
    columns = recognise(SCHEME, table(["序", "对象"], ["1", "南山实业有限公司"], ["2", "浦东机械厂"]))
    assert columns.header_row == 1
    assert meanings(columns) == ["", "name"]


@pytest.mark.parametrize(
    "lines",
    [
        ["湘南测试机电有限公司", "江北样例物流有限公司", "东渡样例医院"],
        ["某某大学（本部）", "样例研究院", "第三中学", "Sample Trading Co., Ltd."],
        ["周明远", "湘南测试机电有限公司", "欧阳静怡", "东渡样例医院"],
        ["甲乙有限公司", "又一家", "丙丁机械厂"],
    ],
)
def test_a_single_column_of_names_without_a_head_is_a_list(lines: list[str]) -> None:
    columns = recognise(SCHEME, one_column(lines))
    assert (columns.header_row, meanings(columns)) == (0, ["name"])


@pytest.mark.parametrize(
    "lines",
    [
        ["各位同事：", "请在本周五之前把客户资料补充完整，发给大客户部汇总。", "谢谢！", "大客户部"],
        ["今天天气不错", "我们去公司吧？", "好的，公司见。", "明远"],
        ["周明远", "欧阳静怡", "王经理", "李 明", "Anna Example"],
        ["参会名单", "周明远", "欧阳静怡", "王经理", "李明"],
        ["0731-80000001", "13900010001"],
        ["SELECT * FROM customers", "WHERE id = 1"],
        ["—— 第一章 ——", "他走进了医院。", "「谁？」", "没有人回答"],
    ],
)
def test_lines_that_are_no_names_are_no_list(lines: list[str]) -> None:
    columns = recognise(SCHEME, one_column(lines))
    assert (columns.header_row, meanings(columns)) == (0, [""])


def test_nothing_known_leaves_every_column_open() -> None:
    assert meanings(recognise(SCHEME, table(["a", "b"], ["1", "2"]))) == ["", ""]


def test_a_head_can_be_chosen_or_denied() -> None:
    lines = table(["名单", "某某"], ["客户名称", "地区"], ["甲公司", "深圳"])
    assert with_header(SCHEME, lines, 2).header_row == 2
    assert with_header(SCHEME, lines, 0).header_row in (0, 1)


def test_what_a_person_chose_before_is_remembered() -> None:
    lines = table(["客户名称", "对接"], ["甲公司", "王总"])
    assert meanings(recognise(SCHEME, lines)) == ["name", ""]
    suggested = recognise(SCHEME, lines)
    changed = suggested.with_target(1, SCHEME.target("contact.name"))
    choices = changed.choices_beyond(suggested)
    assert meanings(recognise(SCHEME, lines, choices)) == ["name", "contact.name"]
    dropped = suggested.with_target(0, None).choices_beyond(suggested)
    assert meanings(recognise(SCHEME, lines, dropped))[0] == ""


def test_a_meaning_belongs_to_one_column() -> None:
    columns = recognise(SCHEME, table(["客户名称", "单位"], ["甲", "甲公司"])).with_target(
        1, SCHEME.target("name")
    )
    assert meanings(columns) == ["", "name"]


def test_a_mobile_without_a_person_is_the_customers_telephone() -> None:
    columns = with_usable_parts(
        SCHEME, recognise(SCHEME, table(["客户名称", "手机", "微信"], ["甲", "13800138000", "x"]))
    )
    assert meanings(columns) == ["name", "telephone", ""]


def test_in_a_sheet_of_contacts_everything_else_is_the_contacts() -> None:
    columns = of_parts(
        SCHEME, recognise(SCHEME, table(["客户名称", "姓名", "备注", "行业"], ["甲", "王总", "好", "银行"]))
    )
    assert meanings(columns) == ["name", "contact.name", "contact.remark", ""]


@given(st.integers(min_value=0, max_value=16_383))
def test_letters_of_columns_name_each_once(index: int) -> None:
    letters = column_letter(index)
    value = 0
    for letter in letters:
        value = value * 26 + ord(letter) - ord("A") + 1
    assert value - 1 == index


@given(st.text(max_size=30))
def test_any_text_may_stand_in_a_head(text: str) -> None:
    recognise(SCHEME, table([text, "客户名称"], ["甲", "乙"]))


@pytest.mark.parametrize(
    ("upper", "lower", "found"),
    [
        (
            ["地区", "客户名称", "联系方式", None, "注册资本"],
            ["地区", "客户名称", "地址", "传真", "万元"],
            ["region", "name", "address", "fax", "registered_capital"],
        ),
        (
            ["序号", "客户名称", "联系方式", None, None],
            ["序号", "客户名称", "联系人", "手机", "QQ"],
            ["", "name", "contact.name", "contact.mobile", ""],
        ),
        (
            ["序号", "客户名称", "联系方式", None, None, None],
            [None, None, "联系人", "手机", "QQ", "地址"],
            ["", "name", "contact.name", "contact.mobile", "", "address"],
        ),
        (
            ["客户名称", "注册资本", "员工人数"],
            [None, "（亿元）", "人"],
            ["name", "registered_capital", "staff_count"],
        ),
    ],
)
def test_a_head_of_two_rows_is_one(upper: list[CellValue], lower: list[CellValue], found: list[str]) -> None:
    row: list[CellValue] = ["长沙", "甲公司", "王一", "13900000001", "100", None]
    data = row[: len(upper)]
    columns = recognise(SCHEME, table(["2026年客户一览表"], upper, lower, data, data))
    assert (columns.header_row, columns.last_header_row) == (2, 3)
    assert meanings(columns) == found


def test_a_unit_below_the_head_counts() -> None:
    columns = recognise(SCHEME, table(["客户名称", "注册资本"], [None, "（亿元）"], ["甲公司", "1.5"]))
    assert columns.columns[1].yuan_per_unit == Decimal(100_000_000)


def test_a_head_that_is_said_again_is_no_lower_half() -> None:
    head: list[CellValue] = ["客户名称", "信用代码", "地区"]
    other: list[CellValue] = ["公司名称", "信用代码", "省份"]
    for again in (head, other):
        assert recognise(SCHEME, table(head, again, ["甲公司", None, "长沙"])).last_header_row == 1


def test_the_name_on_invoices_names_the_firm_where_nothing_else_does() -> None:
    row: list[CellValue] = ["甲有限公司", "91440300MA5DA1234H"]
    assert meanings(recognise(SCHEME, table(["发票抬头", "税号"], row))) == ["name", "credit_code"]
    beside = recognise(SCHEME, table(["客户名称", "发票抬头"], row))
    assert meanings(beside) == ["name", ""]


def test_commands_to_a_database_are_no_names() -> None:
    lines = [f"INSERT INTO customer (name) VALUES ('{name}有限公司')" for name in "甲乙丙"]
    assert meanings(recognise(SCHEME, one_column(lines))) == [""]
