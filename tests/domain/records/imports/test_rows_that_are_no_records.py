"""Totals, signatures, notes and headings of sections are no records; names that only begin so are."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.company.tasks import TASK
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.import_schemes import scheme_of
from kamdesk.domain.records.imports.asides import Asides
from kamdesk.domain.records.imports.recognition import is_form, recognise
from kamdesk.domain.records.imports.table import SourceTable, TableRow

if TYPE_CHECKING:
    from kamdesk.domain.records.imports.table import CellValue

SCHEME = scheme_of(CUSTOMER)
HEAD = ("序号", "客户名称", "客户编号", "地区", "人数")


def table(*rows: tuple[CellValue, ...]) -> SourceTable:
    kept = tuple(TableRow(number, row) for number, row in enumerate(rows, start=1) if any(row))
    return SourceTable(kept, max(len(row) for row in rows))


def reasons(*rows: tuple[CellValue, ...]) -> list[str]:
    lines = table(HEAD, *rows)
    asides = Asides(SCHEME, recognise(SCHEME, lines))
    return [
        "又是表头" if asides.is_head_again(row) else str(asides.reason(row) or "") for row in lines.rows[1:]
    ]


@pytest.mark.parametrize(
    ("words", "what"),
    [
        *(
            (words, "合计")
            for words in ("合计", "合 计", "合　　计", "总计：", "小计:", "小计：2家", "合计(万元)")
        ),
        *((words, "合计") for words in ("共计 12 家", "总 计 ２", "华东小计", "本页合计", "合計", "共5家")),
        *((words, "合计") for words in ("Total", "TOTAL:", "Sub-total", "Grand Total", "totals 12")),
        *(
            (words, "签署")
            for words in ("制表人：王一", "制表：", "审核 ： 李二", "填表人：王一　审核人：李二", "复核人")
        ),
        *(
            (words, "签署")
            for words in ("填表日期：2025年3月31日", "日期：2025-3-31", "单位负责人（签字）：", "經辦人：")
        ),
        *(
            (words, "签署")
            for words in ("Prepared by: Wang", "Checked by：", "盖章：", "打印时间：2025-01-01 10:00")
        ),
        *(
            (words, "注释")
            for words in ("注：以上数据截至三月", "注1：含税", "备注：", "备 注", "说明：带*为必填")
        ),
        *(
            (words, "注释")
            for words in (
                "（注）以上不含分公司",
                "数据来源：统计局",
                "单位：万元",
                "Note: draft",
                "填表说明：一",
            )
        ),
        *(
            (words, "页码")
            for words in (
                "第1页 共3页",
                "第 2 页",
                "Page 1 of 3",
                "以下空白",
                "（以下无正文）",
                "*****",
                "……",
                "End of list",
                "-- End --",
            )
        ),
        *(
            (words, "合计")
            for words in ("以上共 4 家客户", "总共有12家", "总 数", "总户数：12", "平均", "平均值")
        ),
        *(
            (words, "签署")
            for words in ("（盖章）", "（签字）", "2026年11月30日", "2026-11-30", "2026年11月")
        ),
        *(
            (words, "示例")
            for words in ("例：测试有限公司", "（示例）测试公司", "示例1：测试公司", "Sample: A Ltd.")
        ),
    ],
)
def test_rows_beside_the_list_are_told(words: str, what: str) -> None:
    (as_name,) = reasons((None, words, None, None, None))
    (as_first,) = reasons((words, None, None, None, None))
    assert what in as_name
    assert what in as_first


@pytest.mark.parametrize(
    "words",
    [
        "一、长沙地区",
        "（二）株洲",
        "三. 重点客户",
        "第一部分 政府",
        "二、医院",
        "（三）国有企业",
        "华东大区",
        "湖南省",
        "A类客户",
        "已成交：",
        "【重点客户】",
        "★ A级客户",
        "重点客户",
        "国有企业",
        "民营企业",
        "A级",
    ],
)
def test_headings_of_sections_stand_alone(words: str) -> None:
    alone, with_more = reasons((None, words, None, None, None), (None, words, None, "湖南", None))
    assert "分组标题" in alone
    assert "分组标题" not in with_more


def test_the_number_of_a_section_may_stand_in_a_column_of_its_own() -> None:
    assert "分组标题" in reasons(("一、", "长沙地区", None, None, None))[0]
    assert reasons(("一、", "长沙地区", None, "湖南", None), ("一", "甲公司", None, None, None)) == ["", ""]


@pytest.mark.parametrize("words", ["无", "暂无", "待定", "同上", " 略 ", "TBD"])
def test_what_stands_for_a_name_is_none(words: str) -> None:
    assert "不是客户的名称" in reasons((None, words, None, "湖南", None))[0]


@pytest.mark.parametrize(
    "name",
    [
        *(
            "例外服饰公司",
            "平均律琴行",
            "总数据科技公司",
            "示例软件公司",
            "国有企业研究院",
            "待定山庄",
            "Endress Ltd.",
        ),
        *(
            "合计科技有限公司",
            "合计算科技有限公司",
            "总计信息技术公司",
            "小计数器样例公司",
            "注塑测试机械厂",
            "注册会计师协会",
        ),
        *(
            "备注科技公司",
            "说明书印刷厂",
            "填充材料测试厂",
            "制表设备厂",
            "审核认证中心",
            "共享单车公司",
            "Total Energies",
        ),
        *(
            "一、甲测试有限公司",
            "第一百货商店",
            "湖南省人民政府",
            "长沙市公安局",
            "页岩气公司",
            "复核生物科技",
            "日期食品厂",
        ),
        *(
            "二十一世纪公司",
            "三一重工",
            "十堰客户中心",
            "Notebook Ltd.",
            "Page & Sons",
            "人人乐",
            "(集团)公司",
        ),
    ],
)
def test_names_that_only_begin_so_are_taken(name: str) -> None:
    assert reasons((Decimal(1), name, None, None, None), (None, name, None, "湖南", None)) == ["", ""]


def test_a_firm_called_total_is_taken_where_the_row_says_more() -> None:
    assert reasons((None, "Total", None, "湖南", None)) == [""]
    assert "合计" in reasons((None, "Total", None, None, Decimal(12)))[0]
    assert "合计" in reasons(("合计", "2家", None, None, Decimal(12)))[0]


def test_what_has_a_number_of_ours_is_a_customer_whatever_it_is_called() -> None:
    assert reasons((None, "合计", "KH0001", None, None), (None, "注：", "KH0002", None, None)) == ["", ""]


def test_another_table_ends_the_list_until_its_own_head_comes_again() -> None:
    found = reasons(
        (None, "甲公司", None, "湖南", None),
        (None, "供应商名称", None, "地区", None),
        (None, "乙公司", None, "湖南", None),
        HEAD,
        (None, "丙公司", None, None, None),
    )
    assert [bool(reason) for reason in found] == [False, True, True, True, False]
    assert "第 3 行（“供应商名称”）" in found[2]
    assert "又是表头" in found[3]


NAMES = st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5), min_size=1, max_size=8)


@given(
    st.sampled_from(["", "合计", "总计", "小计", "注", "备注", "说明", "审核", "制表", "一", "第一", "共"]),
    NAMES,
    st.sampled_from(["有限公司", "厂", "集团", "医院", "大学", "公司（长沙）"]),
)
def test_names_of_organisations_are_never_taken_for_anything_else(start: str, middle: str, end: str) -> None:
    assert reasons((None, start + middle + end, None, None, None)) == [""]


@given(
    st.sampled_from(["合计", "总计", "小计", "共计", "合計"]),
    st.text(" \u3000\t", max_size=4),
    st.sampled_from(["", ":", "：", "（家）", "：2家", " 1,300"]),
)
def test_a_total_is_told_however_it_is_spaced(word: str, blanks: str, end: str) -> None:
    assert "合计" in reasons((None, blanks.join(word) + blanks + end, None, None, None))[0]


def test_sentences_of_other_kinds_are_no_notes() -> None:
    scheme = scheme_of(TASK)
    lines = table(("事项", "备注"), ("打印：合同", "x"), ("注：回访甲公司", "x"), ("合计", None))
    asides = Asides(scheme, recognise(scheme, lines))
    assert [bool(asides.reason(row)) for row in lines.rows[1:]] == [False, False, True]


CARD: tuple[tuple[CellValue, ...], ...] = (
    ("客户资料卡", None, None, None),
    ("客户名称", "西渡测试药业有限公司", "电话", "0731-80000001"),
    ("地址", "测试路1号", "传真", "0731-80000002"),
    ("联系人", "汤一", "手机", "13900140001"),
    ("备注", "重点维护", None, None),
)


def test_a_form_is_no_list() -> None:
    assert is_form(SCHEME, table(*CARD))
    assert is_form(SCHEME, table(*(row[:2] for row in CARD)))
    values_that_are_words = (("联系人", "汤一", "职务", "总经理"), ("来源", "展会", "负责人", "老板"))
    assert is_form(SCHEME, table(*CARD[:3], *values_that_are_words, ("备注", "其他", None, None)))
    assert is_form(
        SCHEME, table(*CARD, ("联系人", "职务", "手机", "微信"), ("汤二", "厂长", "13900140002", None))
    )


@pytest.mark.parametrize(
    "rows",
    [
        [("客户名称", "电话"), ("甲公司", "1"), ("乙公司", "2"), ("丙公司", "3")],
        [("客户名称", "电话"), ("甲公司", "1"), ("客户名称", "电话"), ("乙公司", "2"), ("客户名称", "电话")],
        [("客户名称", "大区"), ("甲公司", "华南")],
        [
            ("职务", "姓名", "单位", "手机"),
            ("厂长", "汤一", "甲公司", "13900140001"),
            ("销售", "汤二", "甲公司", "13900140002"),
            ("总经理", "汤三", "乙公司", "13900140003"),
        ],
        [
            ("客户", "公司"),
            ("电话", "甲公司"),
            ("乙公司", "丙公司"),
            ("丁公司", "丙公司"),
            ("戊公司", "丙公司"),
        ],
    ],
)
def test_a_list_is_no_form(rows: list[tuple[CellValue, ...]]) -> None:
    assert not is_form(SCHEME, table(*rows))
