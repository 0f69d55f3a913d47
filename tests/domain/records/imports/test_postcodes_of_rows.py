"""Postcodes of lists: read beside the address, whoever says them, and never at the cost of the row."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kamdesk.domain.records.imports.plan import ImportPlan, RowOutcome
from tests.domain.records.imports.test_planning import HeldBook, held, plan, source

if TYPE_CHECKING:
    from kamdesk.domain.records.imports.table import CellValue


def read(*cells: CellValue, book: HeldBook | None = None) -> ImportPlan:
    return plan(book or HeldBook(), source(["客户名称", "地址", "邮编"], list(cells)))


@pytest.mark.parametrize(
    ("address", "code", "kept", "told"),
    [
        ("长沙市测试路1号", "410000", "410000", []),
        ("长沙市测试路1号", "邮编：４１０ ０００", "410000", []),
        ("长沙市测试路1号", None, "", []),
        ("长沙市测试路1号", "无", "", []),
        ("长沙市测试路1号", "41000", "", ["41000"]),
        ("长沙市测试路1号", "长沙", "", ["长沙"]),
        ("石家庄市测试路1号", "50000", "050000", []),
        ("长沙市（410001）", "410001", "410001", []),
        ("410001 长沙市", "410002", "", ["410002"]),
        ("德国汉堡测试路1号", "20457", "20457", []),
        (None, "410000", "410000", []),
        (None, "SW1A 1AA", "SW1A 1AA", []),
    ],
)
def test_a_postcode_is_read_beside_its_address(
    address: str | None, code: str | None, kept: str, told: list[str]
) -> None:
    made = read("甲公司", address, code)
    (customer,) = made.new
    assert (customer.postcode, customer.address) == (kept, address or "")
    assert [note.text for note in made.notes] == told
    assert {note.column for note in made.notes} <= {"C"}


def test_the_address_that_the_desk_holds_counts_where_the_row_says_none() -> None:
    german = HeldBook(held(1, "甲公司", address="德国汉堡测试路1号"))
    (changed,) = read("甲公司", None, "20457", book=german).changed
    assert changed.postcode == "20457"
    chinese = read("甲公司", None, "20457", book=HeldBook(held(1, "甲公司", address="长沙市测试路1号")))
    assert [row.fate for row in chinese.rows] == [RowOutcome.UNCHANGED]
    assert [note.text for note in chinese.notes] == ["20457"]


def test_a_second_person_at_the_same_address_says_nothing_new() -> None:
    heads: list[CellValue] = ["姓名", "客户名称", "地址", "邮编"]
    place: list[CellValue] = ["甲公司", "石家庄市测试路1号", "50000"]
    made = plan(HeldBook(), source(heads, ["周明远", *place], ["胡静怡", *place]))
    assert [each.postcode for each in made.new] == ["050000"]
    assert [each.postcode for each in made.new_parts] == ["", ""]
    assert not made.notes


def test_a_contact_has_a_postcode_of_its_own() -> None:
    heads: list[CellValue] = ["客户名称", "邮编", "联系人", "联系人邮编"]
    made = plan(HeldBook(), source(heads, ["甲公司", "410000", "周明远", "410001"]))
    assert (made.new[0].postcode, made.new_parts[0].postcode) == ("410000", "410001")
