"""A list too long to be sorted between two pictures is read beside the window, and nothing goes astray."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from tests.ui.customers.working import click_row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.records.listing import RecordFilter, RecordListing
    from kamdesk.services.customers.customers import Customers
    from kamdesk.ui.customers.page import CustomersPage
    from kamdesk.ui.kit.desk.context import UiContext
    from tests.ui.dialog_script import DialogScript


class Gate:
    """Holds back what reads the list, and notes on which thread it did."""

    def __init__(self, customers: Customers) -> None:
        self.open = threading.Event()
        self.open.set()
        self.threads: set[int] = set()
        self.refusal: UserError | None = None
        self._list = customers.list

    def list(self, wanted: RecordFilter) -> RecordListing:
        self.threads.add(threading.get_ident())
        self.open.wait(10)
        if self.refusal is not None:
            raise self.refusal
        return self._list(wanted)


@pytest.fixture
def gate(customers: Customers, monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    monkeypatch.setattr("kamdesk.ui.kit.records.list_reader._FEW", 1)
    made = Gate(customers)
    monkeypatch.setattr(customers, "list", made.list)
    yield made
    made.open.set()


@pytest.fixture
def page(
    gate: Gate,
    open_page: Callable[[], CustomersPage],
    qtbot: QtBot,
    bank: Customer,
    vanke: Customer,
) -> CustomersPage:
    assert bank.id != vanke.id
    opened = open_page()
    with qtbot.waitSignal(opened.list.listed):
        sort_by(opened, "region")
    assert opened.list.model.rowCount() == 2
    gate.threads.clear()
    return opened


def names(page: CustomersPage) -> list[str]:
    return [page.list.model.text_at(row, 0) for row in range(page.list.model.rowCount())]


def sort_by(page: CustomersPage, key: str, *, descending: bool = False) -> None:
    page.list.table.set_sorted_by(key, descending=descending)
    page.list.table.sort_asked.emit(key, descending)


def test_the_window_does_not_wait_for_sorting(page: CustomersPage, gate: Gate, qtbot: QtBot) -> None:
    before = names(page)
    gate.open.clear()
    sort_by(page, "number", descending=True)
    assert names(page) == before
    gate.open.set()
    qtbot.waitUntil(lambda: names(page) == list(reversed(before)))
    assert threading.get_ident() not in gate.threads


def test_of_several_askings_the_last_one_counts(
    page: CustomersPage, gate: Gate, qtbot: QtBot, ui_context: UiContext
) -> None:
    gate.open.clear()
    page.list.quick.setText("万科")
    page.list.reload()
    page.list.quick.setText("平安")
    page.list.reload()
    gate.open.set()
    with qtbot.waitSignal(page.list.listed):
        pass
    qtbot.waitUntil(lambda: not ui_context.tasks.running)  # nor does an earlier one that ends later
    assert len(names(page)) == 1
    assert "平安" in names(page)[0]


def test_a_customer_that_the_filter_hides_is_shown_when_asked_for(
    page: CustomersPage, qtbot: QtBot, bank: Customer
) -> None:
    page.list.quick.setText("万科")
    page.list.reload()
    qtbot.waitUntil(lambda: len(names(page)) == 1)
    page.open_record("customer", bank.id)
    qtbot.waitUntil(lambda: len(names(page)) == 2)
    assert page.card.record_id == bank.id
    qtbot.waitUntil(lambda: page.list.table.current_key() is not None)
    row = page.list.table.currentIndex().row()
    assert "平安" in names(page)[row]


def test_after_trashing_the_next_customer_is_shown(page: CustomersPage, qtbot: QtBot) -> None:
    click_row(page, 0)
    gone = page.card.record_id
    page.trash_chosen()
    qtbot.waitUntil(lambda: len(names(page)) == 1)
    qtbot.waitUntil(lambda: page.card.record_id not in (None, gone))


def test_a_failed_reading_is_told_and_the_list_stays(
    page: CustomersPage, gate: Gate, qtbot: QtBot, dialogs: DialogScript, ui_context: UiContext
) -> None:
    gate.refusal = UserError(Message("读写数据库时磁盘出错。"))
    dialogs.answer("")
    sort_by(page, "number")
    qtbot.waitUntil(lambda: dialogs.texts == ["读写数据库时磁盘出错。"])
    assert len(names(page)) == 2
    qtbot.waitUntil(lambda: not ui_context.tasks.running)
