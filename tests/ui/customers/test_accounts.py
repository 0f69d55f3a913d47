"""Instalments on the card and the month's reconciliation in a grid, by clicks and keys."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction

from kamdesk.domain.customers.contracts import CONTRACT
from kamdesk.domain.customers.payments import PAYMENT
from kamdesk.domain.customers.reconciliations import RECONCILIATION
from kamdesk.services.customers.contract_parts import Instalments
from kamdesk.services.customers.payments import Payments
from kamdesk.services.records.records import Records
from kamdesk.ui.customers.month_reconciliation import month_meant
from kamdesk.ui.kit.look.moments import this_day
from kamdesk.ui.kit.records.record_grid import RecordGridDialog
from tests.records.making import every

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
    qtbot.waitUntil(lambda: len(lists.lists["payment"].model.keys) == 1)


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


def test_a_month_is_reconciled_in_one_grid(
    open_page: Callable[[], CustomersPage], bank: Customer, database: Database, dialogs: DialogScript
) -> None:
    month = month_meant(this_day())
    saved(Payments(database), customer_id=bank.id, due_on=month, amount_due=Decimal(500))
    page = open_page()

    def type_balances(dialog: QDialog) -> None:
        assert isinstance(dialog, RecordGridDialog)
        columns = {each.key: place for place, each in enumerate(dialog.model.columns)}
        assert dialog.model.text_at(0, columns["customer_id"]) == bank.name
        assert dialog.model.text_at(0, columns["ours"]) == "500.00"
        assert not dialog.model.can_edit(0, columns["ours"])
        for key, text in (("finance", "480"), ("state", "已对清")):
            dialog.model.setData(dialog.model.index(0, columns[key]), text)
        dialog.save_button.click()
        assert "写明原因" in dialog.notice.text
        dialog.model.setData(dialog.model.index(0, columns["explanation"]), "手续费")
        dialog.save_button.click()

    dialogs.expect(type_balances)
    next(each for each in page.menu_actions() if each.text() == "本月对账…").trigger()
    (kept,) = every(database, RECONCILIATION)
    assert (kept.month, kept.ours, kept.difference, kept.explanation) == (month, 500, 20, "手续费")
