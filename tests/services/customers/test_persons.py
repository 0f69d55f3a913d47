"""Parts of contacts in the database: moves, what goes for good with a customer, lists that name namesakes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from openpyxl import Workbook

from kamdesk.app.features import service_of
from kamdesk.domain.customers.kinds import CONTACT, CUSTOMER
from kamdesk.domain.customers.positions import POSITION, Position
from kamdesk.domain.customers.taboos import TABOO
from kamdesk.domain.customers.values import Contact
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.customers.customers import Contacts, Customers
from kamdesk.services.records.importing import Importing
from kamdesk.services.shared.history import History
from kamdesk.store.identity import new_id
from kamdesk.store.queries.records import records
from tests.records.making import every

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kamdesk.domain.customers.values import Customer
    from kamdesk.store.file.database import Database


@pytest.fixture
def firms(make_customer: Callable[..., Customer]) -> tuple[Customer, Customer]:
    return make_customer("甲公司", number="KH000001"), make_customer("乙公司", number="KH000002")


def put(database: Database, *people: Contact) -> None:
    with database.writing(Message("准备")) as work:
        records.add_all(work, CONTACT, people)


def person(firm: Customer, **given: str) -> Contact:
    return Contact(id=new_id(), customer_id=firm.id, name="王芳", **given)  # type: ignore[arg-type]  # texts


def test_a_move_is_one_act_and_is_refused_where_one_is_already(
    database: Database, firms: tuple[Customer, Customer]
) -> None:
    first, second = firms
    wang, other = person(first, job_title="处长"), person(second)
    put(database, wang, other)
    contacts = Contacts(database)
    contacts.move(wang.id, second.id, contacts.today(), {"job_title": "总监"})
    moved = contacts.get(wang.id)
    assert (moved.customer_id, moved.job_title, moved.position) == (second.id, "总监", 1)
    assert [each.job_title for each in every(database, POSITION)] == ["处长"]
    with pytest.raises(UserError, match="已经在"):
        contacts.move(wang.id, second.id, contacts.today(), {})
    History(database).undo()
    assert contacts.get(wang.id).customer_id == first.id
    assert every(database, POSITION) == []


def test_a_customer_goes_for_good_though_its_own_contacts_history_names_it(
    database: Database, firms: tuple[Customer, Customer]
) -> None:
    first, second = firms
    wang = person(first)
    put(database, wang)
    own = Position(id=new_id(), contact_id=wang.id, job_title="科长", customer_id=first.id)
    elsewhere = Position(id=new_id(), contact_id=wang.id, job_title="科员", customer_id=second.id)
    with database.writing(Message("准备")) as work:
        records.add_all(work, POSITION, [own, elsewhere])
    customers = Customers(database)
    customers.trash([first.id, second.id])
    emptied = customers.empty_trash()
    assert (emptied.removed, emptied.kept) == (1, 1)
    assert every(database, POSITION) == []
    with database.reading() as work:
        assert records.known(work, CUSTOMER, [first.id, second.id]) == {second.id}


def test_a_list_of_taboos_tells_namesakes_by_their_firm(
    database: Database, firms: tuple[Customer, Customer], tmp_path: Path
) -> None:
    first, second = firms
    put(database, person(first), person(second))
    book = Workbook()
    rows = [
        ("客户名称", "姓名", "类型", "忌口", "程度"),
        ("乙公司", "王芳", "食物", "香菜", "忌"),
        ("", "王芳", "食物", "羊肉", "忌"),
        ("丙公司", "王芳", "食物", "牛肉", "忌"),
    ]
    for row in rows:
        book.active.append(row)  # type: ignore[union-attr]
    book.save(tmp_path / "禁忌.xlsx")
    importing = Importing(database, service_of(database, TABOO), lambda: None)
    plan = importing.plan(importing.inspect(tmp_path / "禁忌.xlsx"))
    said = [str(row.problem.reason) if row.problem else "" for row in plan.rows]
    assert said == [
        "",
        "叫“王芳”的联系人有 2 个，分不清是哪一个。",
        "“丙公司”没有叫“王芳”的联系人。",
    ]
    (made,) = plan.new
    with database.reading() as work:
        assert records.get(work, CONTACT, made.contact_id).customer_id == second.id
