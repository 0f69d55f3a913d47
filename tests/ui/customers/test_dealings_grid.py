"""What a customer dealt with us, typed as rows of a grid and saved by one act, by clicks and keys."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kamdesk.domain.customers.transactions import TRANSACTION
from kamdesk.domain.records.listing import RecordFilter
from kamdesk.services.customers.shipments import Shipments
from kamdesk.services.records.records import Records
from kamdesk.services.shared.history import History
from kamdesk.ui.kit.look.moments import this_day
from kamdesk.ui.kit.records.record_grid import RecordGridDialog
from tests.ui.hands import CONTROL, click, press, type_into_cell

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog

    from kamdesk.domain.customers.values import Customer
    from kamdesk.services.customers.customers import Customers
    from kamdesk.store.file.database import Database
    from kamdesk.ui.customers.page import CustomersPage
    from kamdesk.ui.kit.records.card_list import CardList
    from tests.ui.dialog_script import DialogScript

_KEY = Qt.Key


@pytest.fixture
def transactions(database: Database) -> Records[Any]:
    return Records(database, TRANSACTION)


@pytest.fixture
def card_list(open_page: Callable[[], CustomersPage], bank: Customer) -> Callable[[str], CardList]:
    def show(kind: str) -> CardList:
        page = open_page()
        page.open_record("customer", bank.id)
        lists = page.card.view.dealings
        lists.open_kind(kind)
        return lists.lists[kind]

    return show


def column(dialog: RecordGridDialog, key: str) -> int:
    return [each.key for each in dialog.model.columns].index(key)


def go_to(dialog: RecordGridDialog, row: int, key: str) -> None:
    dialog.table.setCurrentIndex(dialog.model.index(row, column(dialog, key)))


def every(records: Records[Any]) -> list[Any]:
    return [records.get(each) for each in records.ids(records.list(RecordFilter()).keys)]


def test_rows_are_typed_pasted_and_filled_down_and_one_undo_takes_them_back(
    card_list: Callable[[str], CardList],
    transactions: Records[Any],
    database: Database,
    dialogs: DialogScript,
) -> None:
    shown = card_list("transaction")

    def work(dialog: QDialog) -> None:
        assert isinstance(dialog, RecordGridDialog)
        keys = [each.key for each in dialog.model.columns]
        assert keys[:2] == ["date", "product"]
        type_into_cell(dialog.table, 0, column(dialog, "product"), "铝型材")
        assert dialog.model.text_at(0, column(dialog, "date")) == this_day().isoformat()
        QGuiApplication.clipboard().setText("2026-03-02\t铝板带\n2026/3/5\t铝杆\n")
        go_to(dialog, 1, "date")
        press(dialog.table, _KEY.Key_V, CONTROL)
        for row, amount in enumerate(("25.6万", "300", "")):
            if amount:
                type_into_cell(dialog.table, row, column(dialog, "amount"), amount)
        first = dialog.model.index(1, column(dialog, "amount"))
        dialog.table.setCurrentIndex(first)
        dialog.table.selectionModel().select(
            dialog.model.index(2, column(dialog, "amount")),
            dialog.table.selectionModel().SelectionFlag.Select,
        )
        press(dialog.table, _KEY.Key_D, CONTROL)
        press(dialog, _KEY.Key_S, CONTROL)
        assert not dialog.isVisible()

    dialogs.expect(work)
    click(shown.grid_button)
    made = {each.product: (each.date, each.amount) for each in every(transactions)}
    assert made == {
        "铝型材": (this_day(), Decimal(256_000)),
        "铝板带": (date(2026, 3, 2), Decimal(300)),
        "铝杆": (date(2026, 3, 5), Decimal(300)),
    }
    assert shown.model.rowCount() == 3
    History(database).undo()
    assert transactions.count() == 0


def test_one_wrong_cell_keeps_all_rows_unsaved_and_esc_asks_once(
    card_list: Callable[[str], CardList], transactions: Records[Any], dialogs: DialogScript
) -> None:
    shown = card_list("transaction")

    def work(dialog: QDialog) -> None:
        assert isinstance(dialog, RecordGridDialog)
        type_into_cell(dialog.table, 0, column(dialog, "product"), "铝型材")
        type_into_cell(dialog.table, 0, column(dialog, "amount"), "500")
        type_into_cell(dialog.table, 1, column(dialog, "product"), "铝杆")
        type_into_cell(dialog.table, 1, column(dialog, "amount"), "很多")
        click(dialog.save_button)
        assert dialog.isVisible()
        assert dialog.table.currentIndex().row() == 1
        assert dialog.notice.text.startswith("没有保存。第2行：")
        type_into_cell(dialog.table, 1, column(dialog, "amount"), "5")
        type_into_cell(dialog.table, 1, column(dialog, "quantity"), "-3")
        click(dialog.save_button)
        assert dialog.notice.text == "没有保存。第2行：退货、冲红时数量和金额要同为负数。"
        press(dialog, _KEY.Key_Escape)
        assert dialog.isVisible()
        press(dialog, _KEY.Key_Escape)

    dialogs.expect(work)
    click(shown.grid_button)
    assert transactions.count() == 0


def test_a_row_that_is_there_is_changed_and_two_new_rows_of_one_month_are_refused(
    card_list: Callable[[str], CardList], bank: Customer, database: Database, dialogs: DialogScript
) -> None:
    shipments = Shipments(database)
    draft = shipments.draft()
    values = {"customer_id": bank.id, "month": date(2026, 3, 1), "product": "铝杆", "amount": Decimal(70)}
    for name, value in values.items():
        draft.set(name, value)
    held = shipments.save(draft)
    shown = card_list("shipment")

    def work(dialog: QDialog) -> None:
        assert isinstance(dialog, RecordGridDialog)
        assert dialog.changed_rows == []
        type_into_cell(dialog.table, 0, column(dialog, "amount"), "80")
        for row in (1, 2):
            type_into_cell(dialog.table, row, column(dialog, "month"), "2026-4")
            type_into_cell(dialog.table, row, column(dialog, "amount"), "9")
        click(dialog.save_button)
        assert "第3行" in dialog.notice.text
        press(dialog.table, _KEY.Key_Z, CONTROL)
        press(dialog.table, _KEY.Key_Z, CONTROL)
        click(dialog.save_button)
        assert not dialog.isVisible()

    dialogs.expect(work)
    click(shown.grid_button)
    assert shipments.get(held.id).amount == 80
    assert shipments.count() == 2


def test_people_are_pasted_as_a_block_and_a_wrong_number_is_shown_in_its_cell(
    open_page: Callable[[], CustomersPage], bank: Customer, customers: Customers, dialogs: DialogScript
) -> None:
    page = open_page()
    page.open_record("customer", bank.id)
    before = [each.name for each in customers.card(bank.id).contacts]

    def work(dialog: QDialog) -> None:
        assert isinstance(dialog, RecordGridDialog)
        QGuiApplication.clipboard().setText("周明远\t\t男\t处长\n李静\t\t女\t科员")
        go_to(dialog, len(before), "name")
        press(dialog.table, _KEY.Key_V, CONTROL)
        type_into_cell(dialog.table, len(before) + 1, column(dialog, "postcode"), "12")
        click(dialog.save_button)
        assert dialog.notice.text.startswith(f"没有保存。第{len(before) + 2}行：")
        press(dialog.table, _KEY.Key_Delete)  # the cell at fault has the keys
        click(dialog.save_button)
        assert not dialog.isVisible()

    dialogs.expect(work)
    click(page.card.view.people.grid)
    people = customers.card(bank.id).contacts
    assert [each.name for each in people] == [*before, "周明远", "李静"]
    assert [(each.sex, each.job_title) for each in people[-2:]] == [("male", "处长"), ("female", "科员")]
