"""Customers that are likely there already, in lists over a real database and typed by hand, by one rule."""

from __future__ import annotations

import csv
import io
import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.desk.actors import Actor
from kamdesk.domain.records.imports.twin_choices import TwinChoice, TwinChoices
from kamdesk.domain.records.twins import Likeness
from kamdesk.services.customers.customers import Customers
from kamdesk.services.records.exporting import Exporting
from kamdesk.services.records.importing import Importing, ImportReport
from kamdesk.store.file import engine as engines
from kamdesk.store.file.database import Database
from kamdesk.store.queries.customers import customers as stored
from tests.conftest import DATA_KEY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HEAD = ["客户名称", "简称", "曾用名", "电话", "联系人", "手机"]
FIRM = ["湖南省第一工程有限公司", "湖南一建", "湖南省建一公司", "0731-88886666", "李四", "13800138000"]


@pytest.fixture
def customers(database: Database) -> Customers:
    return Customers(database)


@pytest.fixture
def importing(database: Database, customers: Customers) -> Importing:
    return Importing(database, customers, lambda: None)


@pytest.fixture
def another_database(empty_file: Path, tmp_path: Path) -> Iterator[Database]:
    path = tmp_path / "another.kamdesk"
    shutil.copyfile(empty_file, path)
    opened = Database(path, engines.make_engine(path, DATA_KEY), data_key=DATA_KEY, actor=Actor("测试员"))
    yield opened
    opened.close()


def listed(tmp_path: Path, *rows: list[str]) -> Path:
    text = io.StringIO()
    csv.writer(text).writerows([HEAD, *rows])
    path = tmp_path / "名单.csv"
    path.write_text(text.getvalue(), encoding="utf-8")
    return path


def bring_in(importing: Importing, path: Path, choice: TwinChoice = TwinChoice.SKIP) -> ImportReport:
    inspection = replace(importing.inspect(path), twins=TwinChoices(choice))
    return importing.apply(importing.plan(inspection), inspection)


def names(database: Database) -> list[str]:
    with database.reading() as work:
        return sorted(customer.name for customer in stored.stream(work))


def like(customers: Customers, **values: str) -> list[tuple[str, Likeness]]:
    draft = customers.draft()
    mobile = values.pop("mobile", "")
    for name, value in values.items():
        draft.set(name, value)
    if mobile:
        person = draft.add_contact()
        person.set("name", "王五")
        person.set("mobile", mobile)
    return [(twin.title, twin.like) for twin in customers.twins(draft)]


TWINS = (
    ({"name": "湖南第一工程(集团)有限责任公司"}, Likeness.NAME),
    ({"name": "湖南省第一工程公司"}, Likeness.NAME),
    ({"name": "湖南省 “第一工程” 有限公司。"}, Likeness.NAME),
    ({"name": "湖南一建"}, Likeness.SHORT),
    ({"name": "湖南某某建设有限公司", "short_name": "湖南一建"}, Likeness.SHORT),
    ({"name": "湖南建一公司"}, Likeness.FORMER),
    ({"name": "湖南省弟一工程公司", "telephone": "88886666"}, Likeness.SOUND),
    ({"name": "湖南省弟一工程公司", "mobile": "138 0013 8000"}, Likeness.SOUND),
)
COLUMNS = {"name": 0, "short_name": 1, "telephone": 3, "mobile": 5}


@pytest.mark.parametrize(("values", "why"), TWINS)
def test_lists_and_cards_ask_by_one_rule(
    tmp_path: Path, importing: Importing, customers: Customers, values: dict[str, str], why: Likeness
) -> None:
    bring_in(importing, listed(tmp_path, FIRM))
    assert like(customers, **values) == [(FIRM[0], why)]
    row = [""] * len(HEAD)
    for name, value in values.items():
        row[COLUMNS[name]] = value
    if row[5]:
        row[4] = "王五"
    inspection = importing.inspect(listed(tmp_path, row))
    report = ImportReport.of(importing.plan(inspection)).as_json()
    assert report["new"] == 0
    (told,) = report["duplicates"]
    assert told["likely"] is True
    assert (told["row"], told["column"]) == (2, "A")
    assert f"“{FIRM[0]}”" in told["reason"]


@pytest.mark.parametrize(
    "values",
    [
        {"name": "湖南一建长沙分公司"},
        {"name": "湖南省第二工程有限公司", "telephone": "0731-88886666"},
        {"name": "湖南省弟一工程公司"},
        {"name": "长沙第一工程有限公司"},
        {"name": "集团公司"},
    ],
)
def test_another_customer_is_not_asked_about(
    tmp_path: Path, importing: Importing, customers: Customers, values: dict[str, str]
) -> None:
    bring_in(importing, listed(tmp_path, FIRM))
    assert like(customers, **values) == []


def test_a_customer_is_no_twin_of_itself_or_of_what_lies_in_the_trash(
    tmp_path: Path, importing: Importing, customers: Customers, database: Database
) -> None:
    bring_in(importing, listed(tmp_path, FIRM))
    with database.reading() as work:
        (held,) = stored.stream(work)
    draft = customers.draft(held.id)
    draft.set("name", "湖南一建有限公司")
    assert customers.twins(draft) == ()
    customers.trash([held.id])
    assert like(customers, name="湖南一建") == []
    assert bring_in(importing, listed(tmp_path, ["湖南一建", *[""] * 5])).new == 1


def test_a_list_says_the_same_a_second_time_whatever_was_chosen(
    tmp_path: Path, importing: Importing, database: Database
) -> None:
    path = listed(tmp_path, FIRM, ["湖南一建", "", "", "", "张三", "13900139000"], ["乙乙公司", *[""] * 5])
    first = bring_in(importing, path)
    assert (first.new, len(first.duplicates)) == (2, 1)
    assert first.duplicates[0].row == 3
    again = bring_in(importing, path)
    assert (again.new, again.updated, again.unchanged, len(again.duplicates)) == (0, 0, 2, 1)
    joined = bring_in(importing, path, TwinChoice.UPDATE)
    assert (joined.new, joined.updated, joined.is_whole) == (0, 1, True)
    assert bring_in(importing, path, TwinChoice.UPDATE).plan.writes == 0
    assert bring_in(importing, path, TwinChoice.NEW).new == 1
    assert bring_in(importing, path).is_whole
    assert names(database) == sorted([FIRM[0], "湖南一建", "乙乙公司"])


def test_twins_that_are_two_customers_go_out_and_come_in_again(
    tmp_path: Path, importing: Importing, database: Database, another_database: Database
) -> None:
    rows = (FIRM, ["湖南一建", *[""] * 5], ["湖南建一公司", *[""] * 5])
    bring_in(importing, listed(tmp_path, *rows), TwinChoice.NEW)
    book = tmp_path / "全部.xlsx"
    assert Exporting(database, CUSTOMER).export_all(book) == 3
    assert bring_in(importing, book).plan.writes == 0
    elsewhere = Importing(another_database, Customers(another_database), lambda: None)
    report = bring_in(elsewhere, book)
    assert (report.new, report.duplicates) == (3, ())
    assert names(another_database) == names(database)
