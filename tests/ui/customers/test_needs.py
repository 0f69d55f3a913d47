"""What a customer needs and has in stock, on its card and in the list of all customers."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from kamdesk.domain.customers.cooperation import COOPERATION_PLAN
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.supply import STOCK, StockState
from kamdesk.domain.records.listing import RecordFilter
from kamdesk.services.customers.cooperation import CooperationPlans
from kamdesk.services.customers.customers import Customers
from kamdesk.services.customers.stocks import Stocks
from kamdesk.ui.kit.records.record_dialog import RecordDialog
from tests.records.making import every
from tests.ui.hands import click, press, type_over

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog

    from kamdesk.domain.customers.values import Customer
    from kamdesk.store.file.database import Database
    from kamdesk.ui.customers.page import CustomersPage
    from tests.ui.dialog_script import DialogScript


def count(database: Database, customer: Customer, product: str, tons: int) -> Any:
    service = Stocks(database)
    draft = service.draft()
    values = {"customer_id": customer.id, "product": product, "quantity": Decimal(tons), "min_days": 15}
    for name, value in {**values, "monthly_need": Decimal(60), "counted_on": date(2026, 3, 2)}.items():
        draft.set(name, value)
    return service.save(draft)


def test_a_stock_typed_on_the_card_warns_when_it_is_low(
    open_page: Callable[[], CustomersPage], database: Database, bank: Customer, dialogs: DialogScript
) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, RecordDialog)
        typed = {"product": "铝杆", "quantity": "20", "monthly_need": "60", "min_days": "15"}
        for name, text in typed.items():
            type_over(dialog.form.editor(name).control, text)
        press(dialog.form.editor("product").control, Qt.Key.Key_Return)

    page = open_page()
    page.open_record("customer", bank.id)
    needs = page.card.view.needs
    needs.open_kind("stock")
    shown = needs.lists["stock"]
    dialogs.expect(fill)
    click(shown.add_button)
    (saved,) = every(database, STOCK)
    assert (saved.cover_days, saved.state) == (10, StockState.LOW)
    assert shown.sums.text() == "低于最低库存：铝杆（可用 10 天）"
    assert [needs.tabs.tabText(place) for place in range(needs.tabs.count())] == [
        *("需求分析", "对策", "客户库存 1", "预计需求", "竞争情况")
    ]


def test_the_view_of_low_stocks_shows_the_customers_whose_stock_is_low(
    database: Database, bank: Customer, vanke: Customer
) -> None:
    count(database, bank, "铝杆", 20)
    count(database, bank, "铝板", 90)
    count(database, vanke, "铝杆", 30)
    view = next(each for each in CUSTOMER.listed.views if each.name == "库存不足")
    customers = Customers(database)
    wanted = RecordFilter(accepted=tuple(view.accepted.items()))
    assert customers.ids(customers.list(wanted).keys) == (bank.id,)
    found = {facet.word: facet.count for facet in customers.facets("stock_state", RecordFilter())}
    assert found["库存不足"] == 1


def test_a_stock_found_by_search_is_shown_on_the_card_of_its_customer(
    open_page: Callable[[], CustomersPage], database: Database, bank: Customer
) -> None:
    stock = count(database, bank, "铝杆", 20)
    page = open_page()
    page.open_record("stock", stock.id)
    assert page.card.record_id == bank.id
    assert page.card.view.needs.open_list is page.card.view.needs.lists["stock"]


def test_the_next_version_of_a_plan_is_made_on_the_card_and_shown(
    open_page: Callable[[], CustomersPage], database: Database, bank: Customer
) -> None:
    plans = CooperationPlans(database)
    draft = plans.draft()
    for name, value in {"customer_id": bank.id, "title": "框架供货", "drafted_on": date(2026, 3, 2)}.items():
        draft.set(name, value)
    first = plans.save(draft)
    page = open_page()
    page.open_record("cooperation_plan", first.id)
    shown = page.card.view.plans.lists["cooperation_plan"]
    act = next(each for each in shown.table.actions() if each.text() == "新建下一版")
    act.trigger()
    second = next(each for each in every(database, COOPERATION_PLAN) if each.id != first.id)
    assert (second.edition, second.previous_id) == (2, first.id)
    column = [each.key for each in shown.model.columns].index("edition")
    assert sorted(shown.model.text_at(row, column) for row in range(shown.model.rowCount())) == ["1", "2"]
