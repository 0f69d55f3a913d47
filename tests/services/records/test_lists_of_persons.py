"""Lists of persons: whose a number or a note is, and what becomes of the second person of a firm."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.customers.values import Contact, Customer
from kamdesk.domain.records.imports.plan import ImportPlan, RowOutcome
from kamdesk.domain.shared.errors import UserError
from kamdesk.services.records.importing import ImportReport
from tests.services.records.planned_lists import Desk, inspection_of, meanings, persons, planned

if TYPE_CHECKING:
    from tests.services.records.planned_lists import Row

A, B = "西渡测试药业有限公司", "东渡样例医院"


def plan(*rows: Row, desk: Desk | None = None) -> ImportPlan:
    return planned(inspection_of(*rows), desk)


def test_where_persons_lead_numbers_and_notes_are_theirs() -> None:
    made = plan(
        ("序号", "姓名", "性别", "单位", "职务", "电话", "邮箱", "备注"),
        ("1", "汤一", "男", A, "副总经理", "13900140001", "tang@example.com", "素食"),
        ("2", "汤二", "女", A, "秘书", "13900140002", "er@example.com", None),
        ("3", "汤三", "男", B, "科主任", "13900140003", None, "不能喝酒"),
    )
    assert persons(made, "mobile", "email", "remark") == [
        ("汤一", "13900140001", "tang@example.com", "素食"),
        ("汤二", "13900140002", "er@example.com", ""),
        ("汤三", "13900140003", "", "不能喝酒"),
    ]
    assert [(each.name, each.telephone, each.remark) for each in made.new] == [(A, "", ""), (B, "", "")]
    assert not made.problems(RowOutcome.DUPLICATE)


@pytest.mark.parametrize(
    ("heads", "expected"),
    [
        (("姓名", "单位", "电话", "备注"), ["contact.telephone", "contact.remark"]),
        (("联系人", "公司名称", "联系电话", "说明"), ["contact.telephone", "contact.remark"]),
        (("Name", "Company", "Phone", "Notes"), ["contact.telephone", "contact.remark"]),
        (("姓名", "公司", "公司电话", "备注"), ["telephone", "contact.remark"]),
        (("姓名", "单位", "总机", "备注"), ["telephone", "contact.remark"]),
        (("单位", "姓名", "电话", "备注"), ["telephone", "remark"]),
    ],
)
def test_heads_that_name_the_firm_speak_of_the_firm(heads: tuple[str, ...], expected: list[str]) -> None:
    assert meanings(heads, ("汤一", A, "0731-80000001", "好"))[2:] == expected


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        (("13900140001", "139 0014 0002"), "contact.mobile"),
        (("13900140001", None), "contact.mobile"),
        (("0731-80000001", "13900140002"), "contact.telephone"),
        (("8001", "8002"), "contact.telephone"),
    ],
)
def test_the_telephone_of_persons_is_a_mobile_where_it_looks_so(
    numbers: tuple[str | None, ...], expected: str
) -> None:
    rows = tuple((f"汤{place}", A, number) for place, number in zip("一二", numbers, strict=True))
    assert meanings(("姓名", "单位", "电话"), *rows)[2] == expected


def test_a_column_that_differs_between_persons_of_one_firm_is_theirs() -> None:
    heads = ("单位", "姓名", "电话", "传真", "备注")
    one, other = (A, "汤一", "0731-1001", "0731-1", None), (A, "汤二", "0731-1002", "0731-1", "素食")
    assert meanings(heads, one, other)[2:] == ["contact.telephone", "fax", "remark"]
    made = plan(heads, one, other)
    assert persons(made, "telephone") == [("汤一", "0731-1001"), ("汤二", "0731-1002")]
    assert made.new[0].remark == "素食"
    others = ((B, "汤三", "0731-2", None, None), (B, "汤四", "0731-2", None, None))
    assert meanings(heads, one, other, *others)[2] == "telephone"  # as often the firm's
    alike = (A, "汤二", "0731-1001", "0731-1", None)
    assert meanings(heads, one, alike)[2] == "telephone"


def test_what_differs_of_the_firm_is_named_and_what_is_missing_is_taken() -> None:
    made = plan(
        ("客户名称", "联系人", "地址", "行业"),
        (A, "汤一", "测试路1号", None),
        (A, "汤二", "样例街2号", "医药"),
    )
    assert persons(made) == [("汤一",), ("汤二",)]
    assert (made.new[0].address, made.new[0].industry) == ("测试路1号", "医药")
    (note,) = made.notes
    assert (note.row, note.column, note.text) == (3, "C", "样例街2号")
    assert str(note.reason) == "与第 2 行写的不同，没有导入。"


@pytest.mark.parametrize(
    ("heads", "other"),
    [
        (("客户名称", "联系人", "地址"), (A, "汤一", "样例街2号")),  # the same person
        (("客户名称", "联系人", "客户编号"), (A, "汤二", "K2")),
        (("客户名称", "联系人", "统一社会信用代码"), (A, "汤二", "91110000100012345L")),
        (("客户名称", "联系人", "地址"), (A, None, "样例街2号")),
    ],
)
def test_what_may_be_another_firm_is_asked_about(heads: Row, other: Row) -> None:
    said = {"客户编号": "K1", "统一社会信用代码": "91440300MA5DA1234H"}
    first = (A, "汤一", said.get(str(heads[2]), "测试路1号"))
    made = plan(heads, first, other)
    assert [row.fate for row in made.rows] == [RowOutcome.NEW, RowOutcome.DUPLICATE]


def test_a_further_person_adds_to_a_customer_of_the_desk() -> None:
    held = Customer(id=UUID(int=900), version=3, name=A, region="湖南")
    known = Contact(id=UUID(int=901), version=1, customer_id=held.id, name="汤一")
    heads = ("客户名称", "联系人", "地区", "行业")
    made = plan(heads, (A, "汤一", None, None), (A, "汤二", "湖北", "医药"), desk=Desk((held,), (known,)))
    assert [row.fate for row in made.rows] == [RowOutcome.UNCHANGED, RowOutcome.UPDATE]
    assert persons(made) == [("汤二",)]
    assert [(each.version, each.region, each.industry) for each in made.changed] == [(3, "湖南", "医药")]


def test_further_persons_are_told_as_what_they_are() -> None:
    held = Customer(id=UUID(int=900), version=3, name=B)
    known = Contact(id=UUID(int=901), version=1, customer_id=held.id, name="汤四")
    rows = ((A, "汤一", "1"), (A, "汤二", "2"), (B, "汤三", "3"), (B, "汤四", "4"))
    heads = ("客户名称", "联系人", "微信")
    made = plan(heads, *rows, desk=Desk((held,), (known,)))
    assert [row.adds_part for row in made.rows] == [False, True, True, False]
    assert str(made.of_parts) == "联系人：新增 3，更新 1。"
    assert ImportReport.of(made).as_json()["contacts"] == {"new": 3, "updated": 1}
    alone = plan(("客户名称", "电话"), (A, "0731-1001"))
    assert (alone.of_parts, "contacts" in ImportReport.of(alone).as_json()) == (None, False)


def test_several_columns_of_numbers_stand_beside_each_other() -> None:
    made = plan(
        ("客户名称", "电话", "联系电话", "联系人", "手机", "移动电话", "邮箱", "电子邮件"),
        (A, "0731-1001", "0731-1002", "汤一", "13900140001", "13900140001", "a@example.com", "b@example.com"),
    )
    assert made.new[0].telephone == "0731-1001、0731-1002"
    assert persons(made, "mobile", "email") == [("汤一", "13900140001", "a@example.com、b@example.com")]


def test_several_numbers_in_one_cell_stand_beside_those_of_other_columns() -> None:
    heads = ("客户名称", "电话", "更多电话", "联系人", "邮箱", "更多邮箱")
    more = "0731-1002；0731-1001;13900140001"
    made = plan(heads, (A, "0731-1001", more, "汤一", "a@example.com", "b@example.com；c@example.com"))
    assert made.new[0].telephone == "0731-1001、0731-1002、13900140001"
    assert persons(made, "email") == [("汤一", "a@example.com、b@example.com、c@example.com")]


def test_numbers_that_are_counted_belong_to_the_persons_that_are() -> None:
    heads = ("客户名称", "联系人1", "电话1", "联系人2", "电话2")
    made = plan(heads, (A, "汤一", "0731-1001", "汤二", "0731-1002"))
    assert persons(made, "telephone") == [("汤一", "0731-1001"), ("汤二", "0731-1002")]
    assert made.new[0].telephone == ""


def test_numbers_that_come_again_with_the_next_person_are_each_ones_own() -> None:
    made = plan(
        ("客户名称", "联系人", "电话", "联系人", "电话"), (A, "汤一", "0731-1001", "汤二", "0731-1002")
    )
    assert persons(made, "telephone") == [("汤一", "0731-1001"), ("汤二", "0731-1002")]
    assert made.new[0].telephone == ""
    heads = ("客户名称", "电话", "联系人", "电话", "联系人", "电话")
    made = plan(heads, (A, "0731-1000", "汤一", "0731-1001", "汤二", "0731-1002"))
    assert persons(made, "telephone") == [("汤一", "0731-1001"), ("汤二", "0731-1002")]
    assert made.new[0].telephone == "0731-1000"
    alone = plan(("客户名称", "联系人", "电话", "手机"), (A, "汤一", "0731-1001", "13900140001"))
    assert alone.new[0].telephone == "0731-1001"


@pytest.mark.parametrize("head", ["联系人电话", "办公电话"])
def test_mobiles_are_mobiles_whatever_heads_them(head: str) -> None:
    made = plan(("客户名称", "联系人", head), (A, "汤一", "13900140001"), (B, "汤二", "13900140002"))
    assert persons(made, "mobile") == [("汤一", "13900140001"), ("汤二", "13900140002")]
    beside = plan(("客户名称", "联系人", head, "手机"), (A, "汤一", "13900140001", "13900140002"))
    assert persons(beside, "telephone", "mobile") == [("汤一", "13900140001", "13900140002")]


@pytest.mark.parametrize("place", ["https://www.linkedin.com/in/tang1", "https://weibo.com/u/1001"])
def test_the_page_of_a_person_is_no_website_of_the_firm(place: str) -> None:
    assert meanings(("姓名", "URL", "公司"), ("汤一", place, A))[1] == ""
    assert meanings(("姓名", "URL", "公司"), ("汤一", "www.example.com", A))[1] == "website"


def test_what_differs_between_persons_and_is_no_field_of_theirs_is_not_the_firms() -> None:
    heads = ("姓名", "单位", "来源", "地址")
    rows = (
        ("汤一", A, "微信", "路1号"),
        ("汤二", A, "链接", "路1号"),
        ("汤三", B, "微信", "街2号"),
        ("汤四", B, "邮件", None),
    )
    assert meanings(heads, *rows) == ["contact.name", "name", "", "address"]


@pytest.mark.parametrize(
    ("heads", "cells", "expected", "telephone"),
    [
        (("老板", "老板电话"), ("王总", "0731-1001"), [("王总", "0731-1001", "")], ""),
        (("负责人", "负责人手机"), ("王二", "13900140001"), [("王二", "", "13900140001")], ""),
        (
            ("联系人", "手机", "负责人", "负责人手机"),
            ("汤一", "13900140001", "王二", "13900140002"),
            [("汤一", "", "13900140001"), ("王二", "", "13900140002")],
            "",
        ),
        (("电话", "负责人手机"), ("0731-1001", "13900140001"), [], "0731-1001、13900140001"),
        (("老板", "电话"), ("王总", "0731-1001"), [], "0731-1001"),
    ],
)
def test_whom_a_list_says_more_of_becomes_a_contact(
    heads: Row, cells: Row, expected: list[tuple[str, ...]], telephone: str
) -> None:
    made = plan(("客户名称", *heads), (A, *cells))
    assert persons(made, "telephone", "mobile") == expected
    assert made.new[0].telephone == telephone
    assert not made.notes


@pytest.mark.parametrize(
    ("heads", "cells", "expected"),
    [
        (("Name", "Company"), ("Tom Smith", "Sample Ltd"), ["contact.name", "name"]),
        (("Name", "Contact"), ("Sample Ltd", "Tom Smith"), ["name", "contact.name"]),
        (("Name", "Phone"), ("Sample Ltd", "1001"), ["name", "telephone"]),
        (("Title", "Job Title", "Company"), ("Mr.", "Buyer", "Sample Ltd"), ["", "", "name"]),
        (
            ("Name", "Title", "Company"),
            ("Tom", "Buyer", "Sample"),
            ["contact.name", "contact.job_title", "name"],
        ),
        (
            ("Title", "First Name", "Job Title", "Company"),
            ("Mr.", "Tom", "Buyer", "Sample Ltd"),
            ["contact.form_of_address", "contact.name.given", "contact.job_title", "name"],
        ),
        (("所属公司", "客户名称", "联系人"), ("总公司", A, "汤一"), ["", "name", "contact.name"]),
        (("姓名", "所属公司"), ("汤一", A), ["contact.name", "name"]),
    ],
)
def test_words_of_several_meanings_mean_what_the_others_leave(
    heads: Row, cells: Row, expected: list[str]
) -> None:
    assert meanings(heads, cells) == expected


def test_persons_without_a_firm_are_named() -> None:
    made = plan(("姓名", "单位", "手机"), ("汤一", A, None), ("汤二", None, "13900140002"))
    assert persons(made) == [("汤一",)]
    (problem,) = made.problems(RowOutcome.REFUSED)
    assert str(problem.reason) == "这一行没有客户名称，联系人“汤二”没有导入。"
    with pytest.raises(UserError, match="这是一份联系人的名单，没有一列是客户名称"):
        plan(("姓名", "手机"), ("汤一", "13900140001"))


@pytest.mark.parametrize(
    ("heads", "cells", "expected"),
    [
        (
            ("客户名称", "公司", "手机"),
            ("汤一", A, "13900140001"),
            ["contact.name", "name", "contact.mobile"],
        ),
        (("客户名称", "所属公司"), ("小汤", A), ["contact.name", "name"]),
        (("客户名称", "单位"), (A, "总公司"), ["name", ""]),
        (("客户名称", "单位"), ("汤一", "未知"), ["name", ""]),
        (("客户名称", "公司", "联系人"), ("小汤", A, "汤一"), ["name", "", "contact.name"]),
    ],
)
def test_persons_whom_a_list_calls_customers_are_contacts_of_their_firms(
    heads: Row, cells: Row, expected: list[str]
) -> None:
    assert meanings(heads, cells) == expected


@pytest.mark.parametrize(
    "row",
    [
        (A, "汤一", "厂长", "销售", "13900140001"),
        (A, "汤一", "董事长", "其他", "0731-80000001"),
    ],
)
def test_posts_and_trades_in_a_row_are_no_heads(row: Row) -> None:
    seen = inspection_of(row, (B, "汤二", "院长", "业务员", "13900140002"))
    assert seen.columns.header_row == 0
    assert [each.name for each in planned(seen).new] == [A, B]


PEOPLE = st.lists(
    st.tuples(st.sampled_from((A, B)), st.sampled_from("甲乙丙丁"), st.integers(0, 3), st.booleans()),
    min_size=1,
    max_size=8,
    unique_by=lambda each: each[:2],
)


@given(PEOPLE)
def test_every_person_of_a_list_is_taken_once_with_their_own_number(
    people: list[tuple[str, str, int, bool]],
) -> None:
    rows = [(f"汤{who}", firm, f"1390014000{place}" if has else None) for firm, who, place, has in people]
    made = plan(("姓名", "单位", "电话"), *rows)
    expected = sorted((name, number or "") for name, _firm, number in rows)
    assert sorted((each.name, each.mobile or each.telephone) for each in made.new_parts) == expected
    assert {each.name for each in made.new} == {firm for _name, firm, _number in rows}
    assert not made.notes
    assert not any(row.problem for row in made.rows)
