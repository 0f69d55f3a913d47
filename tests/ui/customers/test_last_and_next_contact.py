"""The list of customers says when each was called, when next, and whom to ask for; one sorts by it."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kamdesk.domain.customers.kinds import CONTACT, CUSTOMER
from kamdesk.domain.events.calls import CALL
from tests.records.making import Maker
from tests.ui.customers.working import listed
from tests.ui.hands import LEFT, NONE, click, press

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from kamdesk.domain.customers.values import Customer
    from kamdesk.store.file.database import Database
    from kamdesk.ui.customers.page import CustomersPage

TODAY = datetime.now().astimezone().date()
LAST, NEXT = TODAY - timedelta(days=40), TODAY + timedelta(days=5)


@pytest.fixture
def page(
    open_page: Callable[[], CustomersPage], database: Database, bank: Customer, vanke: Customer
) -> CustomersPage:
    """A bank with somebody to ask for, called 40 days ago and to be called again, beside somebody else."""
    make = Maker(database)
    make.record(CONTACT, customer_id=bank.id, position=1, name="李四", mobile="13900000000")
    make.record(CONTACT, customer_id=bank.id, position=0, name="王芳", mobile="13800000000")
    make.record(CALL, customer_id=bank.id, date=LAST, held=True)
    make.record(CALL, customer_id=bank.id, date=NEXT, held=False)
    assert vanke.id != bank.id
    return open_page()


def cells(page: CustomersPage, customer: Customer) -> dict[str, str]:
    row = listed(page).index(customer.name)
    return {column.key: page.list.model.text_at(row, n) for n, column in enumerate(page.list.model.columns)}


def test_a_row_says_what_calls_and_contacts_say(page: CustomersPage, bank: Customer, vanke: Customer) -> None:
    said = cells(page, bank)
    assert said["last_contact"] == LAST.isoformat()
    assert said["next_contact"] == NEXT.isoformat()
    assert (said["main_contact"], said["main_mobile"]) == ("王芳", "13800000000")
    silent = cells(page, vanke)
    assert [silent[name] for name in CUSTOMER.derived] == [""] * len(CUSTOMER.derived)


def test_a_call_that_is_recorded_shows_at_once(
    qtbot: QtBot, page: CustomersPage, database: Database, vanke: Customer
) -> None:
    Maker(database).record(CALL, customer_id=vanke.id, date=TODAY, held=True)
    qtbot.waitUntil(lambda: cells(page, vanke)["last_contact"] == TODAY.isoformat())


def test_the_list_is_narrowed_to_whom_nobody_called_for_long(
    qtbot: QtBot, page: CustomersPage, bank: Customer, vanke: Customer
) -> None:
    chooser = page.list.filters["last_contact"]
    click(chooser)
    assert chooser.choice is not None
    values = chooser.choice.values
    offered = [values.item(place).text() for place in range(values.count())]
    assert offered == ["30 天未联系  (2)", "90 天未联系  (1)", "从未联系  (1)", "拜访逾期  (1)"]
    values.setCurrentRow(2)
    press(values, Qt.Key.Key_Space)
    press(values, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: listed(page) == [vanke.name])
    assert chooser.text() == "上次联系: 从未联系"
    assert page.list.count.text() == "筛选出 1 位客户"
    assert bank.name not in listed(page)


def test_a_click_on_the_head_sorts_by_the_last_call(
    page: CustomersPage, bank: Customer, vanke: Customer
) -> None:
    heads = page.list.table.horizontalHeader()
    number = [column.key for column in page.list.model.columns].index("last_contact")
    place = QPoint(heads.sectionViewportPosition(number) + 5, heads.height() // 2)
    for _either_way in range(2):
        QTest.mouseClick(heads.viewport(), LEFT, NONE, place)
        assert listed(page) == [bank.name, vanke.name]  # who was never called comes last either way
