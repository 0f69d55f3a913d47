"""The time line of a customer is read by pages, newest first, papers among the records."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.notes import NOTE
from kamdesk.domain.customers.shipments import SHIPMENT
from kamdesk.domain.customers.transactions import TRANSACTION
from kamdesk.domain.printing.print_log import Delivery
from kamdesk.domain.records.time_line import PRINTED
from kamdesk.domain.shared.text import Message
from kamdesk.services.customers.customers import Customers
from kamdesk.store.queries.printing import print_log
from tests.records.making import Maker

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamdesk.domain.records.time_line import Happening, Place
    from kamdesk.store.file.database import Database

FIRST = date(2026, 1, 1)


@pytest.fixture
def customer(database: Database) -> Any:
    """A customer with 30 lines of three kinds on 6 days, so that each day has several of each."""
    make = Maker(database)
    made = make.record(CUSTOMER)
    for number in range(10):
        day = FIRST + timedelta(days=number % 6)
        make.record(NOTE, customer_id=made.id, date=day)
        make.record(TRANSACTION, customer_id=made.id, date=day)
        make.record(SHIPMENT, customer_id=made.id, month=day)
    make.record(NOTE)  # of another one
    return made


def print_of(database: Database, record_id: Any, title: str = "客户资料卡", printer: str = "HP") -> None:
    delivery = Delivery(
        "customer-card", title, "2", "filled", pages=2, copies=3, printer=printer, records={record_id: "a"}
    )
    with database.writing(Message("登记打印")) as work:
        print_log.add(work, delivery)


def read_all(customers: Customers, record_id: Any, count: int, only: str = "") -> list[Happening]:
    lines: list[Happening] = []
    after: Mapping[str, Place] = {}
    while True:
        page = customers.happened(record_id, only, after, count)
        lines += page.lines
        after = page.after
        if not page.has_more:
            return lines
        assert len(page.lines) == count


@pytest.mark.parametrize("count", [1, 2, 7, 30])
def test_pages_of_any_length_make_up_the_whole(database: Database, customer: Any, count: int) -> None:
    customers = Customers(database)
    print_of(database, customer.id)
    whole = customers.happened(customer.id, "", None, 100)
    assert len(whole.lines) == 31
    assert not whole.has_more
    days = [each.day for each in whole.lines]
    assert days == sorted(days, reverse=True)
    ids = [(each.kind, each.id) for each in whole.lines]
    assert [(each.kind, each.id) for each in read_all(customers, customer.id, count)] == ids
    notes = [each for each in ids if each[0] == NOTE.name]
    assert [(each.kind, each.id) for each in read_all(customers, customer.id, count, NOTE.name)] == notes


def test_a_kind_chosen_before_that_tells_nothing_here_gives_all(database: Database, customer: Any) -> None:
    page = Customers(database).happened(customer.id, "call")
    assert {each.kind for each in page.lines} == {NOTE.name, TRANSACTION.name, SHIPMENT.name}
    assert set(page.kinds) == {NOTE.name, TRANSACTION.name, SHIPMENT.name}
    narrowed = Customers(database).happened(customer.id, NOTE.name)
    assert {each.kind for each in narrowed.lines} == {NOTE.name}
    assert set(narrowed.kinds) == set(page.kinds)


def test_papers_of_the_customer_and_of_its_hand_overs_are_told(database: Database, customer: Any) -> None:
    from kamdesk.domain.customers.handovers import HANDOVER

    make = Maker(database)
    handover = make.record(HANDOVER, customer_id=customer.id)
    print_of(database, customer.id, "往来对账函")
    print_of(database, handover.id, "客户交接单", printer="")
    print_of(database, make.record(CUSTOMER).id, "别人的")
    papers = Customers(database).happened(customer.id, PRINTED).lines
    assert [each.values["title"] for each in papers] == ["客户交接单", "往来对账函"]
    assert papers[1].values == {
        "title": "往来对账函",
        "author": papers[1].values["author"],
        "copies": 3,
        "printer": "HP",
    }
