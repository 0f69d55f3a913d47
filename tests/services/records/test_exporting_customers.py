"""Workbooks handed out: everything in them reads back as it was."""

from __future__ import annotations

import dataclasses
import tempfile
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from kamdesk.domain.customers.fields import CONTACT_FIELDS, CUSTOMER_FIELDS
from kamdesk.domain.customers.kinds import CONTACT, CUSTOMER
from kamdesk.domain.customers.values import Category, Contact, ContactRole, Customer, Grade, Nature, Sex
from kamdesk.domain.import_schemes import scheme_of
from kamdesk.domain.readings.birthdays import Birthday
from kamdesk.domain.readings.cleaning import clean_line, clean_text
from kamdesk.domain.records.fields import FieldKind, TextForm
from kamdesk.domain.records.imports.plan import Identity, Naming, RowOutcome, Source
from kamdesk.domain.records.imports.planning import plan_import
from kamdesk.domain.records.imports.recognition import recognise
from kamdesk.domain.records.listing import RecordFilter
from kamdesk.domain.shared.errors import CancelledError, UserError
from kamdesk.domain.shared.text import Message
from kamdesk.exchange.tables.reading import read_tables
from kamdesk.exchange.tables.workbooks import WorkbookWriter
from kamdesk.services.customers.customers import Customers
from kamdesk.services.records.exporting import Exporting
from kamdesk.services.records.importing import Importing
from kamdesk.store.identity import new_id
from kamdesk.store.queries.customers import contacts as contact_queries
from kamdesk.store.queries.customers import customers
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path
    from uuid import UUID

    from kamdesk.domain.desk.members import Member
    from kamdesk.store.file.database import Database


def full_customer(owner: UUID | None) -> Customer:
    return Customer(
        id=new_id(),
        name="深圳市南山（集团）有限公司",
        short_name="南山",
        number="KH000007",
        nature=Nature.STATE_ENTERPRISE,
        credit_code="91440300MA5DA1234H",
        telephone="+86 755 2601 0001",
        registered_capital=Decimal("12605000.05"),
        turnover=Decimal("1234567890123456.78"),
        staff_count=1200,
        founding_date=date(1898, 5, 18),
        listing_date=date(2020, 5, 18),
        tags=("银行", "年度框架"),
        owner_id=owner,
        category=Category.SINGLE_PROJECT,
        potential=5,
        grade=Grade.A,
        grade_reason="=1+1\n第二行_x0041_",
        remark="-已联系",
    )


def full_contact(owner: Customer) -> Contact:
    return Contact(
        id=new_id(),
        customer_id=owner.id,
        name="王芳",
        sex=Sex.FEMALE,
        mobile="+8613800138000",
        birthday=Birthday(4, 8, 1975, lunar=True, leap=True),
        roles=frozenset({ContactRole.USER, ContactRole.DECISION_MAKER}),
        interpreter_needed=True,
        protocol_rank=3,
        taboos="无",
        remark="@朋友",
    )


@pytest.fixture
def stocked(database: Database, make_member: Callable[..., Member]) -> Database:
    owner = make_member("李强")
    customer = full_customer(owner.id)
    plain = Customer(id=new_id(), name="乙公司")
    with database.writing(Message("准备")) as work:
        records.save(work, CUSTOMER, customer)
        records.save(work, CUSTOMER, plain)
        records.save(work, CONTACT, full_contact(customer))
        records.save(
            work,
            CONTACT,
            dataclasses.replace(full_contact(customer), id=new_id(), position=1, mobile="13900000000"),
        )
        records.save(work, CONTACT, Contact(id=new_id(), customer_id=plain.id, name="赵六", remark="好客"))
    return database


def test_what_was_exported_imports_without_change(stocked: Database, tmp_path: Path) -> None:
    path = tmp_path / "全部客户.xlsx"
    assert Exporting(stocked, CUSTOMER).export_all(path) == 2
    importing = Importing(stocked, Customers(stocked), lambda: None)
    plan = importing.plan(importing.inspect(path))
    assert [(row.fate, row.problem, row.changes) for row in plan.rows] == [
        (RowOutcome.UNCHANGED, None, ())
    ] * 5
    assert plan.writes == 0


def test_an_empty_desk_is_filled_from_the_workbook(stocked: Database, tmp_path: Path) -> None:
    path = tmp_path / "全部客户.xlsx"
    Exporting(stocked, CUSTOMER).export_all(path)
    before = _snapshot(stocked)
    with stocked.reading() as work:
        everyone = [customer.id for customer in customers.stream(work)]
    Customers(stocked).trash(everyone)
    Customers(stocked).empty_trash()
    importing = Importing(stocked, Customers(stocked), lambda: None)
    inspection = importing.inspect(path)
    report = importing.apply(importing.plan(inspection), inspection)
    assert (report.new, report.refused) == (2, ())
    assert _snapshot(stocked) == before


def _snapshot(database: Database) -> dict[str, Any]:
    found: dict[str, Any] = {}
    with database.reading() as work:
        for customer in customers.stream(work):
            values = {field.name: getattr(customer, field.name) for field in CUSTOMER_FIELDS}
            if customer.name == "乙公司":
                values.pop("number")  # given out by the program
            contacts = [
                {field.name: getattr(contact, field.name) for field in CONTACT_FIELDS}
                for contact in contact_queries.of_customer(work, customer.id)
            ]
            found[customer.name] = (values, contacts)
    return found


def test_no_cell_is_a_formula_and_numbers_and_days_are_themselves(stocked: Database, tmp_path: Path) -> None:
    path = tmp_path / "全部客户.xlsx"
    Exporting(stocked, CUSTOMER).export_all(path)
    workbook: Any = load_workbook(path)
    heads = {cell.value: cell.column for cell in workbook["客户"][1]}
    row = next(row for row in workbook["客户"].iter_rows(min_row=2) if row[0].value.startswith("深圳"))
    cells = {name: row[place - 1] for name, place in heads.items()}
    assert not any(cell.data_type == "f" for sheet in workbook for line in sheet.iter_rows() for cell in line)
    assert (cells["定级理由"].data_type, cells["定级理由"].quotePrefix) == ("s", True)
    assert cells["备注"].quotePrefix
    assert cells["上市日期"].is_date
    assert cells["成立日期"].value == "1898-05-18"
    assert cells["注册资本(万元)"].value == pytest.approx(1260.500005)
    assert cells["年营业额(万元)"].data_type == "s"
    assert workbook["客户"].freeze_panes == "B2"


def test_what_is_shown_is_exported_in_its_order(stocked: Database, tmp_path: Path) -> None:
    path = tmp_path / "所选.xlsx"
    keys = list(Customers(stocked).list(RecordFilter("", (), "name", True, False)).keys)
    assert Exporting(stocked, CUSTOMER).export_shown(path, keys, ["name", "region", "grade", "owner_id"]) == 2
    workbook: Any = load_workbook(path)
    rows = [[cell.value for cell in row] for row in workbook["客户"].iter_rows()]
    assert rows[0] == ["客户名称", "所在地区", "客户级别", "我方负责人"]
    assert sorted(rows[1:], key=str) == sorted(
        [["深圳市南山（集团）有限公司", None, "A级", "李强"], ["乙公司", None, None, None]], key=str
    )


def test_a_place_that_cannot_be_written_leaves_what_is_there(stocked: Database, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="没能写入"):
        Exporting(stocked, CUSTOMER).export_all(tmp_path / "没有这个文件夹" / "全部客户.xlsx")
    assert not (tmp_path / "没有这个文件夹").exists()


def test_stopping_an_export_keeps_the_older_file(database: Database, tmp_path: Path) -> None:
    importing_rows = [Customer(id=new_id(), name=f"第{n}公司") for n in range(450)]
    with database.writing(Message("准备")) as work:
        records.add_all(work, CUSTOMER, importing_rows)
    path = tmp_path / "全部客户.xlsx"
    path.write_text("旧的", encoding="utf-8")

    def stop(done: int, total: int) -> None:
        assert done <= total
        raise CancelledError

    with pytest.raises(CancelledError):
        Exporting(database, CUSTOMER).export_all(path, stop)
    assert path.read_text(encoding="utf-8") == "旧的"
    assert not list(tmp_path.glob("*.partial")) + list(tmp_path.glob(".*.partial"))


LINES = st.text(max_size=20).map(clean_line)
TEXTS = st.text(max_size=40).map(clean_text)
VALUES: dict[FieldKind, Any] = {
    FieldKind.TEXT: LINES,
    FieldKind.LONG_TEXT: TEXTS,
    FieldKind.INTEGER: st.none() | st.integers(0, 2_000_000_000),
    FieldKind.MARK: st.none() | st.integers(1, 5),
    FieldKind.MONEY_WAN: st.none() | st.decimals(0, 10**15, places=2),
    FieldKind.DATE: st.none() | st.dates(date(1000, 1, 1)),
}


def some_customer() -> st.SearchStrategy[Customer]:
    values = {
        field.name: VALUES[field.kind]
        for field in CUSTOMER_FIELDS
        if field.kind in VALUES and field.form is TextForm.PLAIN and field.name != "name"
    }
    # Hypothesis draws words of the program, too: a row called 合计 would be a total, 公司 a head.
    name = LINES.map("{}甲".format)
    return st.builds(Customer, id=st.uuids(), version=st.just(1), name=name, **values)


class OneCustomer:
    """A desk with a single customer."""

    def __init__(self, customer: Customer) -> None:
        self._customer = customer

    def identities(self) -> Iterable[Identity]:
        return [Identity(self._customer.id, self._customer.name, CUSTOMER.values_of(self._customer))]

    def namings(self) -> Iterable[Naming]:
        return [Naming(self._customer.id, CUSTOMER.values_of(self._customer))]

    def records(self, ids: Iterable[UUID]) -> dict[UUID, Customer]:
        return dict.fromkeys(ids, self._customer)

    def parts(self, ids: Iterable[UUID]) -> dict[UUID, tuple[Contact, ...]]:
        return dict.fromkeys(ids, ())


@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=60)
@given(some_customer())
def test_any_customer_survives_the_way_through_a_workbook(
    tmp_path_factory: pytest.TempPathFactory, customer: Customer
) -> None:
    path = tmp_path_factory.mktemp("round") / "一位.xlsx"
    workbook = WorkbookWriter()
    values = [getattr(customer, field.name) for field in CUSTOMER_FIELDS]
    workbook.sheet("客户", CUSTOMER_FIELDS, [values])
    workbook.save(path)
    (table,) = read_tables(path)
    scheme = scheme_of(CUSTOMER)
    source = Source(table, recognise(scheme, table))
    plan = plan_import(scheme, [source], OneCustomer(customer), new_id=new_id)
    assert [(row.fate, row.problem, row.changes) for row in plan.rows] == [(RowOutcome.UNCHANGED, None, ())]


def test_no_row_lies_in_a_temporary_file_while_it_is_exported(
    stocked: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    seen: list[list[str]] = []

    def look(done: int, total: int) -> None:
        if done < total:
            seen.append([entry.name for entry in (*temporary.iterdir(), *folder.iterdir())])

    folder = tmp_path / "folder"
    folder.mkdir()
    with stocked.writing(Message("导入")) as work:
        records.add_all(work, CUSTOMER, [Customer(id=new_id(), name=f"公司{place}") for place in range(450)])
    Exporting(stocked, CUSTOMER).export_all(folder / "全部客户.xlsx", look)
    assert len(seen) >= 2
    assert not any(seen)
    assert list(temporary.iterdir()) == []
    assert [entry.name for entry in folder.iterdir()] == ["全部客户.xlsx"]
