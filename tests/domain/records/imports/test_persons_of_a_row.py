"""Several persons in one row: beside each other, in one cell, with names in two columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.customers.kinds import CONTACT, CUSTOMER
from kamdesk.domain.import_schemes import scheme_of
from kamdesk.domain.records.imports.plan import Source
from kamdesk.domain.records.imports.recognition import recognise, with_usable_parts
from kamdesk.domain.records.imports.rows import ReadRow, read_rows
from kamdesk.domain.records.imports.table import SourceTable, TableRow

if TYPE_CHECKING:
    from kamdesk.domain.records.imports.columns import ColumnMap
    from kamdesk.domain.records.imports.table import CellValue

SCHEME = scheme_of(CUSTOMER)
Row = tuple["CellValue", ...]


def table(*rows: Row) -> SourceTable:
    return SourceTable(tuple(TableRow(n, row) for n, row in enumerate(rows, start=1)), max(map(len, rows)))


def columns(*rows: Row) -> ColumnMap:
    lines = table(*rows)
    return with_usable_parts(SCHEME, recognise(SCHEME, lines))


def meanings(*rows: Row) -> list[str]:
    return [each.target.id if each.target is not None else "" for each in columns(*rows).columns]


def read(*rows: Row) -> ReadRow:
    source = Source(table(*rows), columns(*rows))
    *_others, last = read_rows(SCHEME, source, {})
    return last


def persons(*rows: Row) -> list[dict[str, object]]:
    row = read(*rows)
    return [row.part, *row.further_parts] if row.part else row.further_parts


FIRST, SECOND, THIRD = "contact.name", "contact2.name", "contact3.name"
MOBILE = "contact.mobile"


@pytest.mark.parametrize(
    ("heads", "expected"),
    [
        (("联系人", "手机", "联系人2", "手机2"), [FIRST, "contact.mobile", SECOND, "contact2.mobile"]),
        (("联系人1", "联系人二", "联系人（3）"), [FIRST, SECOND, THIRD]),
        (("第一联系人", "第二联系人", "第三联系人电话"), [FIRST, SECOND, ""]),
        (("联系人", "电话", "第二联系人", "电话"), [FIRST, "telephone", SECOND, "contact2.telephone"]),
        (("联系人", "职务", "联系人", "职务"), [FIRST, "contact.job_title", SECOND, "contact2.job_title"]),
        (("联系人", "备用联系人", "联系人2手机"), [FIRST, SECOND, "contact2.mobile"]),
        (
            ("联系人姓名1", "联系人手机1", "联系人姓名2", "联系人手机2"),
            [FIRST, MOBILE, SECOND, "contact2.mobile"],
        ),
        (("联系人", "手机", "手机2"), [FIRST, "contact.mobile", "contact.mobile"]),
        (("第一联系人", "第二联系人手机"), [FIRST, ""]),
        (("姓", "名", "手机"), ["contact.name.family", "contact.name.given", "contact.mobile"]),
        (("Last Name", "First Name"), ["contact.name.family", "contact.name.given"]),
        (("电话", "电话2", "更多电话", "地址2"), ["telephone", "telephone", "telephone", ""]),
    ],
)
def test_heads_say_of_whom_they_speak(heads: tuple[str, ...], expected: list[str]) -> None:
    assert meanings(("客户名称", *heads), ("甲公司", *("x" for _ in heads)))[1:] == expected


def test_heads_in_groups_say_of_whom_they_speak() -> None:
    below = ("姓名", "手机", "姓名", "手机")
    expected = ["name", FIRST, "contact.mobile", SECOND, "contact2.mobile"]
    for groups in (("第一联系人", None, "第二联系人", None), ("联系人1", None, "联系人2", None)):
        assert meanings(("客户名称", *groups), ("客户名称", *below), ("甲公司",)) == expected
        assert meanings(("客户名称", *groups), (None, *below), ("甲公司",)) == expected
    heads = ("客户名称", "电话", "姓名", "电话")
    grouped = meanings(("客户", None, "联系人", None), heads, ("甲公司",))
    assert grouped == ["name", "telephone", FIRST, "contact.telephone"]
    assert meanings(("2024年客户名单", None), ("客户名称", "电话"), ("甲公司",)) == ["name", "telephone"]


def test_persons_beside_each_other_are_persons() -> None:
    heads = ("客户名称", "联系人", "手机", "联系人2", "手机2", "电话2")
    assert persons(heads, ("甲公司", "罗一", "13900030001", "谭二", "13900030002", "0731-80000001")) == [
        {"name": "罗一", "mobile": "13900030001"},
        {"name": "谭二", "mobile": "13900030002", "telephone": "0731-80000001"},
    ]
    assert persons(heads, ("甲公司", None, None, "谭二", None, None)) == [{"name": "谭二"}]
    nameless = read(heads, ("甲公司", "罗一", None, None, "13900030002", None))
    assert nameless.problem is None
    assert [(note.column, note.text) for note in nameless.notes] == [("E", "13900030002")]


HEADS = ("客户名称", "联系人", "手机", "办公电话", "部门", "职务")


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (
            ("罗一、谭二", "13900030001、13900030002", "0731-80000001", "采购部", "经理"),
            [
                ("罗一", "13900030001", "0731-80000001", "采购部", "经理"),
                ("谭二", "13900030002", "0731-80000001", "采购部", None),
            ],
        ),
        (
            ("罗一 13900030001；谭二（0731-80000002）", None, None, None, "经理/主任"),
            [("罗一", "13900030001", None, None, "经理"), ("谭二", None, "0731-80000002", None, "主任")],
        ),
        (
            ("罗一(13900030001) 谭二(13900030002)", None, None, None, None),
            [("罗一", "13900030001"), ("谭二", "13900030002")],
        ),
        (
            ("罗一和谭二", "13900030001、13900030002", None, None, None),
            [("罗一", "13900030001"), ("谭二", "13900030002")],
        ),
        (("罗一及谭二、王三", None, None, None, None), [("罗一",), ("谭二",), ("王三",)]),
        (("罗总 13900030001", None, None, None, None), [("罗总", "13900030001")]),
        (("罗一：13900030001", "13900030001", None, None, None), [("罗一", "13900030001")]),
        (("罗一 13900030001", "13900030002", None, None, None), [("罗一", "13900030002、13900030001")]),
        (
            ("罗一 13900030001 0731-80000001", None, None, None, None),
            [("罗一", "13900030001", "0731-80000001")],
        ),
        (
            ("罗一 139 0003 0001 13900030002", None, None, None, None),
            [("罗一", "139 0003 0001、13900030002")],
        ),
        (("王和平", "13900030001", None, None, None), [("王和平", "13900030001")]),
        (("欧阳和平", None, None, None, None), [("欧阳和平",)]),
        (("罗一\n欧阳静怡", "13900030001", None, None, None), [("罗一", "13900030001"), ("欧阳静怡",)]),
        (("王经理,李女士", None, None, None, None), [("王经理",), ("李女士",)]),
        (("采购部、销售部", "13900030001", None, None, None), [("采购部、销售部", "13900030001")]),
        (("罗一", "13900030001、13900030002", None, None, None), [("罗一", "13900030001、13900030002")]),
    ],
)
def test_several_names_in_one_cell_are_persons(row: Row, expected: list[tuple[str | None, ...]]) -> None:
    names = ("name", "mobile", "telephone", "department", "job_title")
    wanted = [{name: value for name, value in zip(names, each, strict=False) if value} for each in expected]
    assert persons(HEADS, ("甲公司", *row)) == wanted


def test_values_that_fit_no_person_stay_with_the_first_and_are_told() -> None:
    row = read(HEADS, ("甲公司", "罗一、谭二", "13900030001、13900030002、13900030003", None, None, None))
    assert row.part == {"name": "罗一", "mobile": "13900030001、13900030002、13900030003"}
    assert row.further_parts == [{"name": "谭二"}]
    assert [note.column for note in row.notes] == ["C"]


@pytest.mark.parametrize(
    ("family", "given", "name"),
    [
        ("周", "明远", "周明远"),
        ("欧阳", None, "欧阳"),
        (None, "静怡", "静怡"),
        ("Example", "Anna", "Anna Example"),
    ],
)
def test_a_name_in_two_columns_is_one(family: str | None, given: str | None, name: str) -> None:
    assert persons(("名", "姓", "客户名称"), (given, family, "甲公司")) == [{"name": name}]
    assert persons(("姓名", "姓", "名", "客户名称"), ("全名", family, given, "甲公司"))[0]["name"] == "全名"


def test_contacts_come_in_with_names_in_two_columns() -> None:
    scheme = scheme_of(CONTACT)
    lines = table(("客户", "姓", "名"), ("甲公司", "周", "明远"))
    (row,) = read_rows(scheme, Source(lines, recognise(scheme, lines)), {})
    assert row.values.get("name") == "周明远"


NAMES = st.lists(
    st.builds("".join, st.tuples(st.sampled_from("王李张刘"), st.text("明远静怡文", min_size=1, max_size=2))),
    min_size=2,
    max_size=4,
)


@given(NAMES, st.sampled_from(["、", "，", ", ", "；", "/", "\n", " | "]))
def test_as_many_persons_come_in_as_names_with_numbers_stand_in_a_cell(names: list[str], mark: str) -> None:
    numbers = [f"1390003{place:04}" for place in range(len(names))]
    found = persons(HEADS, ("甲公司", mark.join(names), mark.join(numbers), None, None, None))
    assert found == [{"name": name, "mobile": n} for name, n in zip(names, numbers, strict=True)]
