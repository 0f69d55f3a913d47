"""What the customer card form is given."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from kamdesk.domain.customers.contracts import CONTRACT, Renewal
from kamdesk.domain.customers.fields import CONTACT_FIELDS, CUSTOMER_FIELDS
from kamdesk.domain.customers.projects import PROJECT
from kamdesk.domain.customers.shipments import SHIPMENT
from kamdesk.domain.customers.transactions import TRANSACTION
from kamdesk.domain.customers.values import Grade
from kamdesk.domain.printing.form_ids import CUSTOMER_CARD
from kamdesk.domain.printing.requests import Selection
from kamdesk.domain.shared.text import Message
from kamdesk.services.customers.card_form_data import CustomerCardFormData
from kamdesk.services.customers.customers import Customers
from kamdesk.store.models.events import CallRow
from tests.records.making import Maker

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.desk.members import Member
    from kamdesk.store.file.database import Database

TODAY = date(2026, 3, 20)


def test_every_field_stands_under_its_key_words_for_choices_raw_values_else(
    database: Database, make_member: Callable[..., Member]
) -> None:
    owner = make_member("白洁")
    customers = Customers(database)
    draft = customers.draft()
    draft.type("name", "平安银行股份有限公司")
    draft.type("grade", "A")
    draft.type("turnover", "1,260.5")
    draft.type("founding_date", "1987.12.22")
    draft.type("tags", "银行，上市")
    draft.set("owner_id", owner.id)
    person = draft.add_contact()
    person.type("name", "王建国")
    person.type("roles", "用户、决策者")
    person.type("birthday", "农历四月初八")
    saved = customers.save(draft)
    with database.writing(Message("记拜访")) as work:
        for day in range(1, 13):
            work.session.add(
                CallRow(
                    date=date(2020, 5, day),
                    member_id=owner.id,
                    customer_id=saved.id,
                    purpose="development",
                    met="王总",
                )
            )
    (card,) = CustomerCardFormData(database, lambda: TODAY).records(CUSTOMER_CARD, Selection(ids=(saved.id,)))
    assert {f"customer.{field.name}" for field in CUSTOMER_FIELDS} <= card.keys()
    assert card["customer.grade"] == "A级"
    assert card["customer.turnover"] == Decimal("12605000.00")
    assert card["customer.founding_date"] == date(1987, 12, 22)
    assert card["customer.tags"] == "银行、上市"
    assert card["customer.owner"] == "白洁"
    assert card["record_code"] == "KH000001"
    contacts = card["contacts"]
    assert isinstance(contacts, list)
    (contact,) = contacts
    assert contact.keys() == {*(field.name for field in CONTACT_FIELDS), "positions"}
    assert (contact["roles"], contact["birthday"]) == ("决策者、用户", "农历四月初八")
    calls = card["calls"]
    assert isinstance(calls, list)
    assert [call["date"].day for call in calls] == list(range(12, 7, -1))
    assert (calls[0]["purpose"], calls[0]["member"], calls[0]["met"]) == ("拓展", "白洁", "王总")


def test_all_means_all_that_are_not_in_the_trash_by_name(
    database: Database, make_customer: Callable[..., Customer]
) -> None:
    gone = make_customer("丁", grade=Grade.C)
    for name in ("丙", "甲", "乙"):
        make_customer(name)
    Customers(database).trash([gone.id])
    papers = CustomerCardFormData(database, lambda: TODAY)
    assert papers.count(CUSTOMER_CARD, Selection()) == 3
    assert [r["customer.name"] for r in papers.records(CUSTOMER_CARD, Selection())] == ["丙", "甲", "乙"]


def test_a_selection_is_printed_in_its_own_order(
    database: Database, make_customer: Callable[..., Customer]
) -> None:
    chosen = [make_customer(name) for name in ("甲", "丙", "乙")]
    selection = Selection(ids=tuple(customer.id for customer in chosen))
    papers = CustomerCardFormData(database, lambda: TODAY)
    assert papers.count(CUSTOMER_CARD, selection) == 3
    assert [r["record_label"] for r in papers.records(CUSTOMER_CARD, selection)] == ["甲", "丙", "乙"]


def test_contracts_transactions_and_two_years_of_shipments_stand_on_the_card(
    database: Database, make_customer: Callable[..., Customer]
) -> None:
    customer, other = make_customer("甲公司"), make_customer("乙公司")
    make, day = Maker(database), date(2026, 3, 2)
    tower = make.record(PROJECT, customer_id=customer.id, name="云城大楼")
    for number in range(10):
        named = {"project": "二期", "project_id": None} if number < 9 else {"project_id": tower.id}
        sold = {"date": day + timedelta(days=number), "amount": Decimal(1_000), **named}
        make.record(TRANSACTION, customer_id=customer.id, **sold)
    make.record(CONTRACT, customer_id=customer.id, subject="购销合同", renewal=Renewal.TO_RENEW)
    make.record(SHIPMENT, customer_id=customer.id, month=date(2026, 1, 1), amount=Decimal(25_000))
    make.record(SHIPMENT, customer_id=customer.id, month=date(2024, 3, 1), amount=Decimal(99_000))
    make.record(SHIPMENT, customer_id=other.id, month=date(2020, 3, 1))
    papers = CustomerCardFormData(database, lambda: TODAY)
    both = papers.records(CUSTOMER_CARD, Selection(ids=(customer.id, other.id)))
    card, empty = (dict(each) for each in both)
    latest: Any = card["transactions"]
    assert [each["date"].day for each in latest] == list(range(11, 4, -1))
    assert [each["project"] for each in latest[:2]] == ["云城大楼", "二期"]
    contracts: Any = card["contracts"]
    assert [(each["subject"], each["renewal"]) for each in contracts] == [("购销合同", "待续签")]
    charts: Any = card["turnover"]
    months = charts[0]["months"]
    assert len(months) == 24
    assert (charts[0]["first"], charts[0]["last"]) == (date(2024, 4, 1), date(2026, 3, 1))
    assert months[0]["month"] == "4月"
    assert [each["month"] for each in months if each["sent"]] == ["1月"]
    assert [each["sent"] for each in months if each["sent"]] == [Decimal("2.5")]
    assert months[-1] == {"month": "3月", "sent": Decimal(0), "sold": Decimal(1)}
    assert (empty["transactions"], empty["contracts"], empty["turnover"]) == ([], [], [])
