"""Instalments on the card and the month's reconciliation in a grid, by clicks and keys."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from kamdesk.domain.customers.contracts import CONTRACT
from kamdesk.domain.customers.payments import PAYMENT
from kamdesk.domain.customers.reconciliations import RECONCILIATION, ReconciliationState
from kamdesk.domain.readings.workdays import previous_month
from kamdesk.services.customers.contract_parts import Instalments
from kamdesk.services.customers.contracts import Contracts
from kamdesk.services.customers.payments import Payments
from kamdesk.services.customers.reconciliations import Reconciliations
from kamdesk.services.records.records import Records
from kamdesk.ui.customers.month_reconciliation import MonthDialog, month_meant
from kamdesk.ui.kit.look.moments import this_day
from kamdesk.ui.kit.records.record_dialog import RecordDialog
from kamdesk.ui.kit.records.record_grid import RecordGridDialog
from tests.records.making import every
from tests.ui.hands import click, press, type_into_cell, type_over

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog
    from pytestqt.qtbot import QtBot

    from kamdesk.domain.customers.values import Customer
    from kamdesk.store.file.database import Database
    from kamdesk.ui.customers.page import CustomersPage
    from tests.ui.dialog_script import DialogScript


def saved(service: Records[Any], **values: object) -> Any:
    draft = service.draft()
    for name, value in values.items():
        draft.set(name, value)
    return service.save(draft)


def test_an_instalment_becomes_a_receivable_by_one_act_and_the_sum_is_compared(
    qtbot: QtBot, open_page: Callable[[], CustomersPage], bank: Customer, database: Database
) -> None:
    contracts = Records(database, CONTRACT)
    contract = saved(contracts, customer_id=bank.id, subject="铝杆购销合同", amount=Decimal(1000))
    common = {"customer_id": bank.id, "contract_id": contract.id, "due_on": this_day() - timedelta(days=3)}
    saved(Instalments(database), name="预付款", percent=Decimal(30), **common)
    page = open_page()
    page.open_record("customer", bank.id)
    lists = page.card.view.dealings
    lists.open_kind("obligation")
    assert lists.lists["obligation"].sums.text() == ""
    lists.open_kind("instalment")
    shown = lists.lists["instalment"]
    assert "“铝杆购销合同”的分期款合计 300.00 元，合同金额 1,000.00 元，请核对" in shown.sums.text()
    shown.table.selectRow(0)
    claim = next(each for each in shown.findChildren(QAction) if each.text() == "转为应收")
    assert claim.isEnabled()
    claim.trigger()
    (owed,) = every(database, PAYMENT)
    assert (owed.amount_due, owed.remark) == (300, "预付款")
    place = list(lists.lists).index("payment")
    qtbot.waitUntil(lambda: lists.tabs.tabText(place) == "应收回款 1")
    lists.open_kind("payment")  # is read when its tab is opened
    assert len(lists.lists["payment"].model.keys) == 1


def test_balances_of_months_are_not_added_up(
    open_page: Callable[[], CustomersPage], bank: Customer, database: Database
) -> None:
    for month in (date(2026, 4, 1), date(2026, 5, 1)):
        saved(Records(database, RECONCILIATION), customer_id=bank.id, month=month, finance=Decimal(300))
    page = open_page()
    page.open_record("customer", bank.id)
    lists = page.card.view.dealings
    lists.open_kind("reconciliation")
    shown = lists.lists["reconciliation"]
    assert (shown.model.rowCount(), shown.sums.text()) == (2, "")


class Typed:
    """The grid of a month, worked by its cells."""

    def __init__(self, dialog: QDialog) -> None:
        assert isinstance(dialog, MonthDialog)
        self.dialog, self.model = dialog, dialog.model
        self._columns = {each.key: place for place, each in enumerate(dialog.model.columns)}

    def text(self, key: str, row: int = 0) -> str:
        return self.model.text_at(row, self._columns[key])

    def write(self, key: str, text: str, row: int = 0) -> None:
        type_into_cell(self.dialog.table, row, self._columns[key], text)

    def is_fixed(self, key: str) -> bool:
        return not self.model.can_edit(0, self._columns[key])

    def is_marked(self, key: str) -> bool:
        index = self.model.index(0, self._columns[key])
        return bool(index.data(Qt.ItemDataRole.AccessibleDescriptionRole))


def reconcile(page: CustomersPage) -> None:
    next(each for each in page.menu_actions() if each.text() == "本月对账…").trigger()


def test_a_month_is_reconciled_in_one_grid(
    open_page: Callable[[], CustomersPage], bank: Customer, database: Database, dialogs: DialogScript
) -> None:
    month = month_meant(this_day())
    saved(Payments(database), customer_id=bank.id, due_on=month, amount_due=Decimal(500))
    page = open_page()

    def type_balances(dialog: QDialog) -> None:
        grid = Typed(dialog)
        assert grid.text("customer_id") == bank.name
        assert grid.text("ours") == "500.00"
        assert grid.is_fixed("ours")
        assert grid.is_fixed("difference")
        assert grid.dialog.progress.text() == "已对清 0 / 1 位客户"
        grid.write("finance", "480")
        assert grid.text("difference") == "20.00"
        assert grid.is_marked("explanation")
        grid.write("finance", "500")
        assert grid.text("difference") == "0.00"
        assert not grid.is_marked("explanation")
        grid.write("finance", "480")
        grid.model.setData(grid.model.index(0, grid._columns["state"]), "已对清")
        assert grid.dialog.progress.text() == "已对清 1 / 1 位客户"
        click(grid.dialog.save_button)
        assert "写明原因" in grid.dialog.notice.text
        grid.write("explanation", "手续费")
        click(grid.dialog.save_button)

    dialogs.expect(type_balances)
    reconcile(page)
    (kept,) = every(database, RECONCILIATION)
    assert (kept.month, kept.explanation) == (month, "手续费")
    assert [kept.ours, kept.difference] == [500, 20]


@pytest.fixture
def settled(database: Database, bank: Customer) -> date:
    """A month of the bank that was settled, and into which something was entered since."""
    month = previous_month(month_meant(this_day()))
    payments = Payments(database)
    saved(payments, customer_id=bank.id, due_on=month, amount_due=Decimal(500))
    closed = {"finance": Decimal(500), "state": ReconciliationState.CLOSED}
    saved(Reconciliations(database), customer_id=bank.id, month=month, **closed)
    saved(payments, customer_id=bank.id, due_on=month, amount_due=Decimal(9))
    return month


def test_past_months_are_chosen_unless_something_typed_would_be_lost(
    open_page: Callable[[], CustomersPage], settled: date, dialogs: DialogScript
) -> None:
    page = open_page()

    def look(dialog: QDialog) -> None:
        grid = Typed(dialog)
        assert [grid.text(key) for key in ("ours", "now", "finance")] == ["509.00", "", ""]
        grid.write("finance", "1")
        grid.dialog.table.go_to(0, "finance")
        click(grid.dialog.month.back)
        assert "先保存" in grid.dialog.notice.text
        assert grid.dialog.month.month == month_meant(this_day())
        press(grid.dialog.table, Qt.Key.Key_Delete)
        click(grid.dialog.month.back)
        assert grid.dialog.month.month == settled
        assert [grid.text(key) for key in ("ours", "now", "finance")] == ["500.00", "509.00", "500.00"]
        assert grid.dialog.progress.text() == "已对清 1 / 1 位客户"
        click(grid.dialog.cancel_button)

    dialogs.expect(look)
    reconcile(page)


def test_the_card_says_what_changed_since_and_types_nothing_over_our_balance(
    open_page: Callable[[], CustomersPage], bank: Customer, settled: date, dialogs: DialogScript
) -> None:
    del settled
    page = open_page()
    page.open_record("customer", bank.id)
    lists = page.card.view.dealings
    lists.open_kind("reconciliation")
    shown = lists.lists["reconciliation"]
    assert "我方余额当时 500.00 元，现为 509.00 元" in shown.sums.text()

    def look_at_panel(dialog: QDialog) -> None:
        assert isinstance(dialog, RecordDialog)
        with pytest.raises(KeyError):
            dialog.form.editor("ours")
        assert "我方余额 500.00 元" in dialog.advice.text()
        type_over(dialog.form.editor("finance").control, "480")
        assert "差额 20.00 元" in dialog.advice.text()
        press(dialog, Qt.Key.Key_Escape)
        press(dialog, Qt.Key.Key_Escape)

    shown.table.selectRow(0)
    dialogs.expect(look_at_panel)
    shown.edit_chosen()

    def look_at_grid(dialog: QDialog) -> None:
        assert isinstance(dialog, RecordGridDialog)
        columns = {each.key: place for place, each in enumerate(dialog.model.columns)}
        assert not dialog.model.can_edit(0, columns["ours"])
        type_into_cell(dialog.table, 0, columns["finance"], "480")
        assert dialog.model.text_at(0, columns["difference"]) == "20.00"
        press(dialog, Qt.Key.Key_Escape)
        press(dialog, Qt.Key.Key_Escape)

    dialogs.expect(look_at_grid)
    click(shown.grid_button)
    assert len(dialogs.titles) == 2


def test_a_contract_is_renewed_from_its_row(
    qtbot: QtBot, open_page: Callable[[], CustomersPage], bank: Customer, database: Database
) -> None:
    today = this_day()
    term = {"signed_on": today, "starts_on": today, "ends_on": today + timedelta(days=30)}
    saved(Contracts(database), customer_id=bank.id, subject="铝杆购销合同", **term)
    page = open_page()
    page.open_record("customer", bank.id)
    lists = page.card.view.dealings
    lists.open_kind("contract")
    shown = lists.lists["contract"]
    shown.table.selectRow(0)
    renew = next(each for each in shown.findChildren(QAction) if each.text() == "续签")
    assert renew.isEnabled()
    renew.trigger()
    qtbot.waitUntil(lambda: len(shown.model.keys) == 2)
    columns = {each.key: place for place, each in enumerate(shown.model.columns)}
    told = {
        shown.model.text_at(row, columns["renewed_by"]): shown.model.text_at(row, columns["renewal"])
        for row in range(2)
    }
    assert told == {"铝杆购销合同": "续签洽谈中", "": ""}
