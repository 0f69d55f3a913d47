"""Rows that are likely to be a customer of the desk, or of an earlier row, and what may become of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest

from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.values import Contact, Customer
from kamdesk.domain.import_schemes import scheme_of
from kamdesk.domain.records import twins
from kamdesk.domain.records.imports.plan import Identity, ImportPlan, Naming, RowOutcome, Source
from kamdesk.domain.records.imports.planning import plan_import
from kamdesk.domain.records.imports.recognition import recognise, with_usable_parts
from kamdesk.domain.records.imports.table import CellValue, SourceTable, TableRow
from kamdesk.domain.records.imports.twin_choices import TwinChoice, TwinChoices

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from kamdesk.domain.records.twins import Called

SCHEME = scheme_of(CUSTOMER)
CODE, OTHER_CODE = "91440300MA5DA1234H", "91110000100012345L"
HEAD: list[CellValue] = [
    "客户名称",
    "简称",
    "曾用名",
    "统一社会信用代码",
    "客户编号",
    "电话",
    "联系人",
    "手机",
]
NEW, UPDATE, DUPLICATE = RowOutcome.NEW, RowOutcome.UPDATE, RowOutcome.DUPLICATE


class HeldBook:
    """The customers of a desk, held in memory."""

    def __init__(self, *customers: Customer, contacts: Iterable[Contact] = ()) -> None:
        self._customers = {customer.id: customer for customer in customers}
        self._contacts = tuple(contacts)

    def identities(self) -> Iterator[Identity]:
        for each in self._customers.values():
            keys = {name: getattr(each, name) for name in ("name", "number", "credit_code")}
            yield Identity(each.id, each.name, keys)

    def namings(self) -> Iterator[Naming]:
        for each in self._customers.values():
            mobiles = (one.mobile for one in self._contacts if one.customer_id == each.id)
            yield Naming(each.id, CUSTOMER.values_of(each), tuple(mobiles))

    def records(self, ids: Iterable[UUID]) -> dict[UUID, Customer]:
        return {each: self._customers[each] for each in ids}

    def parts(self, ids: Iterable[UUID]) -> dict[UUID, tuple[Contact, ...]]:
        return {owner: tuple(one for one in self._contacts if one.customer_id == owner) for owner in ids}


def held(place: int, /, name: str, **values: Any) -> Customer:
    return Customer(id=UUID(int=100_000 + place), version=1, name=name, **values)


def row(name: str, **cells: str) -> list[CellValue]:
    names = ["short", "former", "code", "number", "telephone", "person", "mobile"]
    return [name, *(cells.get(each) for each in names)]


def plan(
    book: HeldBook, *rows: list[CellValue], choices: TwinChoices | None = None, head: list[CellValue] = HEAD
) -> ImportPlan:
    lines = tuple(TableRow(number, tuple(cells)) for number, cells in enumerate([head, *rows], start=1))
    table = SourceTable(lines, len(head))
    source = Source(table, with_usable_parts(SCHEME, recognise(SCHEME, table)))
    ids = iter(range(1, 1_000_000))
    return plan_import(
        *(SCHEME, [source], book),
        new_id=lambda: UUID(int=next(ids)),
        choices=choices or TwinChoices(),
    )


def told(made: ImportPlan) -> list[tuple[RowOutcome, str]]:
    return [(each.fate, str(each.likely.reason) if each.likely else "") for each in made.rows]


FIRST = held(
    *(1, "湖南省第一工程有限公司"),
    short_name="湖南一建",
    former_names="湖南省第一建筑工程总公司、湖南省建一公司（2003年前）",
    telephone="0731-88886666",
)


@pytest.mark.parametrize(
    ("cells", "why"),
    [
        (row("湖南第一工程有限责任公司"), "名称只差写法、公司形式或地区"),
        (row("湖南省第一工程（集团）有限公司"), "名称只差写法、公司形式或地区"),
        (row("湖南省第壹工程公司", telephone="88886666"), "拼音和电话相同"),
        (row("湖南省弟一工程公司", telephone="(0731) 8888-6666 转 8001"), "拼音和电话相同"),
        (row("湖南省弟一工程公司", person="张三", mobile="13800138000"), "拼音和电话相同"),
        (row("湖南一建"), "简称相同"),
        (row("湖南一建有限公司"), "简称相同"),
        (row("湖南某某工程有限公司", short="湖南一建"), "简称相同"),
        (row("湖南第一建筑工程公司"), "曾用名相同"),
        (row("湖南建一公司"), "曾用名相同"),
        (row("湖南一工科技有限公司", former="湖南省第一工程有限公司"), "曾用名相同"),
    ],
)
def test_a_row_that_is_likely_a_customer_is_told_with_the_reason(cells: list[CellValue], why: str) -> None:
    person = Contact(id=UUID(int=9), version=1, customer_id=FIRST.id, name="李四", mobile="138-0013-8000")
    made = plan(HeldBook(FIRST, contacts=[person]), cells)
    assert told(made) == [(DUPLICATE, f"可能就是已有的客户“湖南省第一工程有限公司”：{why}。")]
    assert made.writes == 0
    (problem,) = made.problems(DUPLICATE)
    assert (problem.row, problem.column) == (2, "A")


@pytest.mark.parametrize(
    "cells",
    [
        row("湖南省第二工程有限公司"),
        row("湖南一建长沙分公司"),
        row("湖南省第一工程有限公司长沙分公司", short="湖南一建"),
        row("湖南省弟一工程公司", telephone="0731-88887777"),
        row("湖南省弟二工程公司", telephone="0731-88886666"),
        row("长沙第一工程有限公司"),
        row("长沙某某工程有限公司", short="湖南一建长沙项目部"),
        row("湖南某某建筑公司", former="湖南省第一建筑工程总公司"),
    ],
)
def test_a_row_that_is_another_customer_is_new_without_a_word(cells: list[CellValue]) -> None:
    assert told(plan(HeldBook(FIRST), cells)) == [(NEW, "")]


def test_the_head_office_is_not_its_branch() -> None:
    branch = held(1, "中国工商银行股份有限公司长沙分行", short_name="工商银行")
    made = plan(HeldBook(branch), row("中国工商银行"), row("工商银行"), row("中国工商银行长沙分行"))
    assert [fate for fate, _reason in told(made)] == [NEW, NEW, DUPLICATE]


def test_what_is_certain_is_as_before() -> None:
    book = HeldBook(FIRST, held(2, "湖南一建"))
    made = plan(book, row("湖南一建"), row("湖南省 第一工程有限公司", telephone="0731-1234567"))
    assert told(made) == [(RowOutcome.UNCHANGED, ""), (UPDATE, "")]


def test_two_credit_codes_are_two_customers() -> None:
    book = HeldBook(held(1, "湖南一建有限公司", credit_code=CODE))
    made = plan(book, row("湖南一建", code=OTHER_CODE), row("湖南一建公司"))
    assert [fate for fate, _reason in told(made)] == [NEW, DUPLICATE]


def test_a_row_that_may_be_two_customers_names_both_and_cannot_join_either() -> None:
    book = HeldBook(FIRST, held(2, "湖南一建设备有限公司", short_name="湖南一建"))
    made = plan(book, row("湖南一建"), choices=TwinChoices(TwinChoice.UPDATE))
    reason = (
        "可能是下面客户中的一位：“湖南省第一工程有限公司”（简称相同）、“湖南一建设备有限公司”（简称相同）。"
    )
    assert told(made) == [(DUPLICATE, reason)]
    assert made.rows[0].likely is not None
    assert made.rows[0].likely.owner is None


def test_rows_among_themselves_are_told_by_both_numbers() -> None:
    made = plan(HeldBook(), row("湖南省第一工程有限公司", short="湖南一建"), row("乙乙公司"), row("湖南一建"))
    assert told(made)[2] == (DUPLICATE, "可能与第 2 行“湖南省第一工程有限公司”是同一客户：简称相同。")
    assert (made.rows[2].number, made.rows[2].of_row) == (4, 2)


def test_a_chain_does_not_come_in_by_its_last_link() -> None:
    rows = (
        row("湖南省第一工程有限公司", short="湖南一建"),
        row("湖南一建", former="湖南建一公司"),
        row("湖南建一公司"),
    )
    made = plan(HeldBook(), *rows)
    assert [fate for fate, _reason in told(made)] == [NEW, DUPLICATE, DUPLICATE]
    assert told(made)[2][1] == "可能与第 3 行“湖南一建”是同一客户：曾用名相同。"
    joined = plan(HeldBook(), *rows, choices=TwinChoices(TwinChoice.UPDATE))
    assert len(joined.new) == 1


def test_a_person_may_take_the_row_for_a_new_customer() -> None:
    choices = TwinChoices().with_choice("湖南 一建", TwinChoice.NEW)
    rows = (row("湖南一建", person="张三"), row("湖南一建", person="李四"), row("湖南第一工程公司"))
    made = plan(HeldBook(FIRST), *rows, choices=choices)
    assert [fate for fate, _reason in told(made)] == [NEW, UPDATE, DUPLICATE]
    assert [one.name for one in made.new] == ["湖南一建"]
    assert [one.name for one in made.new_parts] == ["张三", "李四"]


def test_a_person_may_join_the_row_to_the_customer() -> None:
    book = HeldBook(held(1, FIRST.name, short_name="湖南一建", number="KH000001", region="湖南"))
    rows = (
        row("湖南一建", number="A17", telephone="0731-88886666", person="张三"),
        row("湖南一建", number="A17", person="李四"),
        row(FIRST.name, person="王五"),
    )
    made = plan(book, *rows, choices=TwinChoices(TwinChoice.UPDATE))
    assert [fate for fate, _reason in told(made)] == [UPDATE, UPDATE, UPDATE]
    (changed,) = made.changed
    assert (changed.name, changed.number, changed.telephone) == (FIRST.name, "KH000001", "0731-88886666")
    assert [(one.name, one.customer_id) for one in made.new_parts] == [
        (each, changed.id) for each in ("张三", "李四", "王五")
    ]


def test_a_row_that_names_the_former_name_gives_the_new_one() -> None:
    book = HeldBook(held(1, "湖南旧名有限公司"))
    cells = row("湖南新名有限公司", former="湖南旧名有限公司")
    made = plan(book, cells, choices=TwinChoices(TwinChoice.UPDATE))
    assert [(one.name, one.former_names) for one in made.changed] == [
        ("湖南新名有限公司", "湖南旧名有限公司")
    ]


def test_a_row_joined_to_an_earlier_one_loses_nothing_in_silence() -> None:
    rows = (
        row("湖南省第一工程有限公司", telephone="0731-88886666"),
        row("湖南第一工程公司", telephone="0731-88887777", short="湖南一建", person="张三"),
    )
    made = plan(HeldBook(), *rows, choices=TwinChoices(TwinChoice.UPDATE))
    assert [(one.name, one.telephone, one.short_name) for one in made.new] == [
        ("湖南省第一工程有限公司", "0731-88886666", "湖南一建")
    ]
    assert [(note.row, note.column, note.text) for note in made.notes] == [(3, "F", "0731-88887777")]
    assert [one.name for one in made.new_parts] == ["张三"]


def test_numbers_that_the_program_gave_out_are_two_customers_in_one_list() -> None:
    rows = (row("湖南一建", number="KH000001"), row("湖南一建公司", number="KH000002"))
    assert [fate for fate, _reason in told(plan(HeldBook(), *rows))] == [NEW, NEW]
    others = (row("湖南一建", number="A1"), row("湖南一建公司", number="A2"))
    assert [fate for fate, _reason in told(plan(HeldBook(), *others))] == [NEW, DUPLICATE]


@pytest.mark.parametrize(
    "cells",
    [
        lambda n: row(f"测试{n}号有限公司", short="湖南一建"),
        lambda n: row(f"测试{n}号有限公司", telephone="0731-88886666"),
        lambda n: row("湖南一建", person=f"张{n}"),
    ],
)
def test_many_rows_of_one_name_or_telephone_are_not_held_against_each_other(
    cells: Callable[[int], list[CellValue]], monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[str] = []

    def count(name: str, rule: Callable[[Called, Called], object]) -> None:
        def counted(one: Called, other: Called) -> object:
            looks.append(name)
            return rule(one, other)

        monkeypatch.setattr(twins, name, counted)

    count("_likeness", twins._likeness)
    count("_sound_alike", twins._sound_alike)
    rows = [cells(n) for n in range(300)]
    plan(HeldBook(FIRST), *rows)
    assert len(looks) <= 25 * len(rows)


def under_number(said: str, held_name: str, choice: TwinChoice | None = None, **values: Any) -> ImportPlan:
    """Plan a row whose number is that of a customer with another name."""
    cells = {name: values.pop(name) for name in ("former", "code") if name in values}
    book = HeldBook(held(1, held_name, number="K1", **values))
    choices = None if choice is None else TwinChoices(choice)
    return plan(book, row(said, number="K1", telephone="0731-80000001", **cells), choices=choices)


def test_the_number_of_another_firm_renames_nobody_unasked() -> None:
    made = under_number("乙物流有限公司", "甲机电有限公司")
    (fated,) = made.rows
    assert (fated.fate, fated.title, made.writes) == (DUPLICATE, "乙物流有限公司", 0)
    assert fated.likely is not None
    assert fated.problem is not None
    assert "“甲机电有限公司”" in str(fated.problem.reason)
    assert "客户编号" in str(fated.problem.reason)


def test_a_person_says_whether_it_was_renamed_or_is_another() -> None:
    renamed = under_number("乙物流有限公司", "甲机电有限公司", TwinChoice.UPDATE)
    assert [(each.name, each.number) for each in renamed.changed] == [("乙物流有限公司", "K1")]
    another = under_number("乙物流有限公司", "甲机电有限公司", TwinChoice.NEW)
    assert [(each.name, each.number, each.telephone) for each in another.new] == [
        ("乙物流有限公司", "", "0731-80000001")
    ]
    assert [note.text for note in another.notes] == ["K1"]
    assert not another.changed


@pytest.mark.parametrize(
    ("said", "held_name", "values", "kept"),
    [
        ("甲机电股份有限公司", "甲机电有限公司", {}, "甲机电股份有限公司"),
        ("甲機電有限公司", "甲机电有限公司", {}, "甲機電有限公司"),
        ("甲机电", "甲机电有限公司", {}, "甲机电有限公司"),
        ("长甲", "长沙甲机电有限公司", {"short_name": "长甲"}, "长沙甲机电有限公司"),
        ("乙物流有限公司", "甲机电有限公司", {"former_names": "乙物流有限公司"}, "甲机电有限公司"),
        ("乙物流有限公司", "甲机电有限公司", {"former": "甲机电有限公司"}, "乙物流有限公司"),
        ("乙物流有限公司", "甲机电有限公司", {"code": CODE, "credit_code": CODE}, "乙物流有限公司"),
    ],
)
def test_a_name_that_is_alike_is_the_same_customer(
    said: str, held_name: str, values: dict[str, str], kept: str
) -> None:
    made = under_number(said, held_name, None, **values)
    assert [each.fate for each in made.rows] == [UPDATE]
    assert [(each.name, each.telephone) for each in made.changed] == [(kept, "0731-80000001")]


def test_a_row_that_gives_no_name_is_the_numbers() -> None:
    book = HeldBook(held(1, "甲机电有限公司", number="K1"))
    made = plan(book, ["K1", "0731-80000001"], head=["客户编号", "电话"])
    assert [each.fate for each in made.rows] == [UPDATE]
