"""The fate of every row, against what the desk holds and what the file said before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.values import Contact, Customer
from kamdesk.domain.import_schemes import scheme_of
from kamdesk.domain.readings.matching import name_key
from kamdesk.domain.records.imports.plan import Identity, ImportPlan, Naming, RowOutcome, Source
from kamdesk.domain.records.imports.planning import plan_import
from kamdesk.domain.records.imports.recognition import of_parts, recognise, with_usable_parts
from kamdesk.domain.records.imports.table import CellValue, SourceTable, TableRow, Unreadable
from kamdesk.domain.shared.errors import CancelledError, UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

SCHEME = scheme_of(CUSTOMER)
CODE, OTHER_CODE = "91440300MA5DA1234H", "91110000100012345L"


def ids() -> Callable[[], UUID]:
    counter = iter(range(1, 10_000))
    return lambda: UUID(int=next(counter))


class HeldBook:
    """The customers of a desk, held in memory."""

    def __init__(
        self, *customers: Customer, contacts: Iterable[Contact] = (), trashed: tuple[str, ...] = ()
    ) -> None:
        self._customers = {customer.id: customer for customer in customers}
        self._contacts = tuple(contacts)
        self._trashed = trashed

    def identities(self) -> Iterable[Identity]:
        for customer in self._customers.values():
            trashed = customer.name in self._trashed
            keys = {name: getattr(customer, name) for name in ("name", "number", "credit_code")}
            yield Identity(customer.id, customer.name, keys, trashed)

    def namings(self) -> Iterable[Naming]:
        for customer in self._customers.values():
            if customer.name not in self._trashed:
                telephones = (each.mobile for each in self._contacts if each.customer_id == customer.id)
                yield Naming(customer.id, CUSTOMER.values_of(customer), tuple(filter(None, telephones)))

    def records(self, ids: Iterable[UUID]) -> dict[UUID, Customer]:
        return {customer_id: self._customers[customer_id] for customer_id in ids}

    def parts(self, ids: Iterable[UUID]) -> dict[UUID, tuple[Contact, ...]]:
        return {owner: tuple(one for one in self._contacts if one.customer_id == owner) for owner in ids}


def held(place: int, /, name: str, **values: Any) -> Customer:
    return Customer(id=UUID(int=100_000 + place), version=1, name=name, **values)


def source(*rows: list[CellValue], sheet: str = "", parts_only: bool = False) -> Source:
    kept = tuple(TableRow(number, tuple(row)) for number, row in enumerate(rows, start=1) if any(row))
    table = SourceTable(kept, max(len(row) for row in rows), sheet=sheet)
    columns = recognise(SCHEME, table)
    return Source(
        table, of_parts(SCHEME, columns) if parts_only else with_usable_parts(SCHEME, columns), parts_only
    )


def plan(book: HeldBook, *sources: Source) -> ImportPlan:
    return plan_import(SCHEME, sources, book, new_id=ids())


def fates(made: ImportPlan) -> list[RowOutcome]:
    return [row.fate for row in made.rows]


def reason(made: ImportPlan, place: int = 0) -> str:
    problem = made.rows[place].problem
    return f"{problem.row}{problem.column} {problem.reason}" if problem else ""


HEAD: list[CellValue] = ["客户名称", "统一社会信用代码", "客户编号", "地区"]


def test_an_unknown_customer_is_new_with_all_it_says() -> None:
    made = plan(HeldBook(), source(HEAD, ["甲公司", None, "K1", "深圳"]))
    assert fates(made) == [RowOutcome.NEW]
    assert made.new == (Customer(id=UUID(int=1), name="甲公司", number="K1", region="深圳"),)


def test_a_known_customer_is_updated_only_where_the_row_says_otherwise() -> None:
    book = HeldBook(held(1, "甲公司", region="深圳", industry="银行"))
    made = plan(book, source(["客户名称", "地区", "行业", "传真"], ["甲公司", "北京", None, None]))
    assert fates(made) == [RowOutcome.UPDATE]
    assert [(change.target.id, change.old, change.new) for change in made.rows[0].changes] == [
        ("region", "深圳", "北京")
    ]
    assert made.changed == (held(1, "甲公司", region="北京", industry="银行"),)


def test_empty_cells_never_erase() -> None:
    book = HeldBook(held(1, "甲公司", region="深圳"))
    made = plan(book, source(["客户名称", "地区"], ["甲公司", None]))
    assert fates(made) == [RowOutcome.UNCHANGED]
    assert made.writes == 0


@pytest.mark.parametrize("name", ["甲(集团)公司", "甲（集团）公司", " 甲 〔集团〕 公司", "甲【集团】公司"])
def test_names_match_whatever_their_width_brackets_and_blanks(name: str) -> None:
    made = plan(HeldBook(held(1, "甲（集团）公司")), source(["客户名称", "地区"], [name, "深圳"]))
    assert fates(made) == [RowOutcome.UPDATE]
    assert name_key(name) == name_key("甲(集团)公司")


def test_the_credit_code_outweighs_number_and_name() -> None:
    book = HeldBook(held(1, "旧名公司", credit_code=OTHER_CODE, number="K1"))
    made = plan(book, source(HEAD, ["新名公司", OTHER_CODE, None, None]))
    assert fates(made) == [RowOutcome.UPDATE]
    assert made.changed[0].name == "新名公司"


def test_the_number_outweighs_the_name_as_far_as_that_is_alike() -> None:
    book = HeldBook(held(1, "长沙旧名机电有限公司", number="K1"))
    alike = plan(book, source(HEAD, ["长沙旧名机电股份有限公司", None, "k1", None]))
    assert fates(alike) == [RowOutcome.UPDATE]
    assert alike.changed[0].name == "长沙旧名机电股份有限公司"


def test_keys_that_name_two_customers_are_left_to_a_person() -> None:
    book = HeldBook(held(1, "甲公司", number="K1"), held(2, "乙公司", number="K2"))
    made = plan(book, source(HEAD, ["乙公司", None, "K1", None]))
    assert fates(made) == [RowOutcome.DUPLICATE]
    assert "2 位客户" in reason(made)
    assert "“甲公司”" in reason(made)


def test_several_customers_of_one_name_are_left_to_a_person_unless_a_number_decides() -> None:
    book = HeldBook(held(1, "甲公司", number="K1"), held(2, "甲公司", number="K2"))
    made = plan(book, source(HEAD, ["甲公司", None, None, None], ["甲公司", None, "K2", "深圳"]))
    assert fates(made) == [RowOutcome.DUPLICATE, RowOutcome.UPDATE]
    assert made.changed[0].id == UUID(int=100_002)


def test_one_name_with_another_credit_code_is_left_to_a_person() -> None:
    book = HeldBook(held(1, "甲公司", credit_code=CODE))
    made = plan(book, source(HEAD, ["甲公司", OTHER_CODE, None, None]))
    assert fates(made) == [RowOutcome.DUPLICATE]
    assert "信用代码不同" in reason(made)


def test_a_customer_in_the_trash_is_not_made_twice() -> None:
    made = plan(HeldBook(held(1, "甲公司"), trashed=("甲公司",)), source(["客户名称"], ["甲公司"]))
    assert fates(made) == [RowOutcome.DUPLICATE]
    assert "回收站" in reason(made)


def test_the_same_customer_twice_in_the_file_counts_once() -> None:
    made = plan(HeldBook(), source(["客户名称", "地区"], ["甲公司", "深圳"], ["甲 公司", "北京"]))
    assert fates(made) == [RowOutcome.NEW, RowOutcome.DUPLICATE]
    assert reason(made, 1) == "3A 与第 2 行是同一客户。"
    assert made.new[0].region == "深圳"


def test_two_names_under_one_number_are_told_apart() -> None:
    made = plan(HeldBook(), source(HEAD, ["甲公司", None, "K1", None], ["乙公司", None, "K1", None]))
    assert "名称不同" in reason(made, 1)


@pytest.mark.parametrize(
    ("row", "where"),
    [
        (["=甲公司", None, None, None], "2A 内容以“=”开头"),
        (["长" * 10_000, None, None, None], "2A 客户名称最多"),
        ([None, None, None, "深圳"], "2A 这一行没有客户名称"),
        (["合计", None, None, None], "2A 这一行是合计"),
        (["公司名称", "信用代码", "客户编号", "地区"], "2 这一行又是表头"),
    ],
)
def test_a_row_that_cannot_be_taken_says_where_and_why(row: list[CellValue], where: str) -> None:
    made = plan(HeldBook(), source(HEAD, row, ["乙公司", None, None, None]))
    assert fates(made) == [RowOutcome.REFUSED, RowOutcome.NEW]
    assert reason(made).startswith(where)


def test_empty_rows_are_no_rows() -> None:
    made = plan(HeldBook(), source(["客户名称", "地区"], [None, None], ["-", "/"], ["甲公司", None]))
    assert made.read == 1


def test_without_a_column_of_names_nothing_is_planned() -> None:
    with pytest.raises(UserError, match="哪一列是客户名称"):
        plan(HeldBook(), source(["a", "b"], ["1", "2"]))


def test_a_contact_comes_with_its_customer() -> None:
    head: list[CellValue] = ["客户名称", "联系人", "手机", "职务"]
    made = plan(HeldBook(), source(head, ["甲公司", "王芳", "13800138000", "处长"]))
    (contact,) = made.new_parts
    assert (contact.name, contact.mobile, contact.job_title) == ("王芳", "13800138000", "处长")
    assert contact.customer_id == made.new[0].id


def test_further_rows_of_a_customer_bring_further_contacts() -> None:
    head: list[CellValue] = ["客户名称", "地区", "联系人"]
    rows: list[list[CellValue]] = [
        ["甲公司", "深圳", "王芳"],
        ["甲公司", None, "李强"],
        ["甲公司", None, "李强"],
    ]
    made = plan(HeldBook(), source(head, *rows))
    assert fates(made) == [RowOutcome.NEW, RowOutcome.UPDATE, RowOutcome.UNCHANGED]
    assert [one.name for one in made.new_parts] == ["王芳", "李强"]


def notes(made: ImportPlan) -> list[str]:
    return [f"{note.row}{note.column} {note.text}：{note.reason}" for note in made.notes]


WIDE: list[CellValue] = ["客户名称", "统一社会信用代码", "成立日期", "员工人数", "电话", "我方负责人", "性质"]


@pytest.mark.parametrize(
    ("place", "cell", "said"),
    [
        (1, "91440300MA5DA12349", "2B 91440300MA5DA12349：统一社会信用代码的校验位"),
        (2, "2020-13-01", "2C 2020-13-01：日历上没有"),
        (2, Unreadable(Message("没有结果")), "2C ：没有结果"),
        (3, "许多", "2D 许多：“许多”不是整数"),
        (4, "见名片", "2E 见名片：“见名片”不像电话号码"),
        (4, "=1+1", "2E =1+1：内容以“=”开头"),
        (5, "某人", "2F 某人：没有名为“某人”的部门成员"),
        (6, "特种企业", "2G 特种企业：“特种企业”不在可选范围"),
    ],
)
def test_a_cell_that_cannot_be_understood_costs_that_cell(place: int, cell: CellValue, said: str) -> None:
    good: list[CellValue] = ["甲公司", None, "2020-05-18", "12", "0731-88880000", None, "民营"]
    spoilt = [*good[:place], cell, *good[place + 1 :]]
    made = plan(HeldBook(), source(WIDE, spoilt), source(WIDE, ["乙公司", *good[1:]]))
    assert fates(made) == [RowOutcome.NEW, RowOutcome.NEW]
    assert [note.startswith(said) for note in notes(made)] == [True]
    first, second = made.new
    names = ("credit_code", "founding_date", "staff_count", "telephone", "owner_id", "nature")
    different = [name for name in names if getattr(first, name) != getattr(second, name)]
    assert different == ([names[place - 1]] if good[place] is not None else [])


def test_a_cell_of_a_known_customer_keeps_what_stands_there() -> None:
    book = HeldBook(held(1, "甲公司", staff_count=12, region="深圳"))
    made = plan(book, source(["客户名称", "员工人数", "地区"], ["甲公司", "许多", "广州"]))
    assert fates(made) == [RowOutcome.UPDATE]
    assert made.changed == (held(1, "甲公司", staff_count=12, region="广州"),)
    again = plan(HeldBook(*made.changed), source(["客户名称", "员工人数"], ["甲公司", "许多"]))
    assert fates(again) == [RowOutcome.UNCHANGED]
    assert len(again.notes) == 1


def test_a_row_is_refused_by_the_cell_that_alone_would_tell_which_record_it_means() -> None:
    columns: list[CellValue] = ["统一社会信用代码", "地区"]
    made = plan(HeldBook(), source(columns, ["91440300MA5DA12349", "深圳"]))
    assert fates(made) == [RowOutcome.REFUSED]
    assert reason(made).startswith("2A 统一社会信用代码的校验位")
    assert made.notes == ()


def test_what_is_said_of_a_contact_without_name_is_kept_where_the_customer_has_room() -> None:
    head: list[CellValue] = ["客户名称", "联系人", "手机", "职务"]
    made = plan(HeldBook(), source(head, ["甲公司", None, "13800138000", "处长"]))
    assert (made.new[0].telephone, made.new_parts) == ("13800138000", ())
    assert notes(made) == [
        "2C 13800138000：没有写联系人的姓名，手机记为客户的电话。",
        "2D 处长：没有写联系人的姓名，职务没有导入。",
    ]


def test_a_number_without_name_is_added_to_those_there_and_only_once() -> None:
    head: list[CellValue] = ["客户名称", "联系人", "手机"]
    row: list[CellValue] = ["甲公司", None, "13800138000"]
    first = plan(HeldBook(held(1, "甲公司", telephone="0731-88880000")), source(head, row))
    assert [one.telephone for one in first.changed] == ["0731-88880000、13800138000"]
    again = plan(HeldBook(*first.changed), source(head, row))
    assert fates(again) == [RowOutcome.UNCHANGED]


def test_a_name_of_a_contact_that_cannot_be_taken_does_not_cost_the_customer() -> None:
    head: list[CellValue] = ["客户名称", "联系人", "手机"]
    made = plan(HeldBook(), source(head, ["甲公司", "=王芳", "13800138000"]))
    assert fates(made) == [RowOutcome.NEW]
    assert [(note.column, note.text) for note in made.notes] == [("B", "=王芳"), ("C", "13800138000")]


def test_a_known_contact_is_changed_and_namesakes_are_told_apart() -> None:
    owner = held(1, "甲公司")
    first = Contact(id=UUID(int=7), version=1, customer_id=owner.id, name="王芳", mobile="13800138000")
    second = Contact(
        id=UUID(int=8), version=1, customer_id=owner.id, position=1, name="王芳", mobile="139001"
    )
    head: list[CellValue] = ["客户名称", "联系人", "手机", "职务"]
    rows: list[list[CellValue]] = [["甲公司", "王芳", "139001", None], ["甲公司", "王芳", None, "处长"]]
    made = plan(HeldBook(owner, contacts=[first, second]), source(head, *rows))
    assert fates(made) == [RowOutcome.UNCHANGED, RowOutcome.UPDATE]
    assert [(one.id, one.job_title) for one in made.changed_parts] == [(first.id, "处长")]


def test_a_sheet_of_contacts_adds_to_the_customers_of_the_list() -> None:
    people = source(
        ["客户名称", "姓名", "备注"],
        ["甲公司", "王芳", "好客"],
        ["乙公司", "李强", None],
        ["无名公司", "某", None],
        sheet="联系人",
        parts_only=True,
    )
    made = plan(HeldBook(held(1, "乙公司")), source(["客户名称"], ["甲公司"], ["乙公司"]), people)
    assert [row.fate for row in made.rows if not row.in_part_sheet] == [RowOutcome.NEW, RowOutcome.UPDATE]
    assert {one.name: one.remark for one in made.new_parts} == {"王芳": "好客", "李强": ""}
    (refused,) = made.problems(RowOutcome.REFUSED)
    assert (refused.sheet, refused.row, str(refused.reason)) == ("联系人", 4, "客户名单里没有“无名公司”。")
    assert made.read == 2


def test_stopping_leaves_by_cancelled() -> None:
    def stop(done: int, total: int) -> None:
        assert 0 <= done <= total
        raise CancelledError

    with pytest.raises(CancelledError):
        plan_import(SCHEME, [source(["客户名称"], ["甲公司"])], HeldBook(), new_id=ids(), progress=stop)


NAMES = st.text(st.sampled_from("甲乙丙(（）) 公司"), min_size=1, max_size=6).filter(str.strip)


@given(
    st.lists(st.tuples(NAMES, st.sampled_from(["", "K1", "K2"]), st.sampled_from(["", "深圳"])), min_size=1)
)
def test_every_row_has_one_fate_and_planning_again_changes_nothing(rows: list[tuple[str, str, str]]) -> None:
    lines = source(["客户名称", "客户编号", "地区"], *(list[CellValue](row) for row in rows))
    first = plan(HeldBook(), lines)
    filled = [row for row in lines.table.below(1) if any(str(cell).strip() for cell in row.cells)]
    assert [row.number for row in first.rows] == [row.number for row in filled]
    again = plan(HeldBook(*first.new), lines)
    assert not again.new
    assert not again.changed
    assert again.counts[RowOutcome.UNCHANGED] == first.counts[RowOutcome.NEW]
