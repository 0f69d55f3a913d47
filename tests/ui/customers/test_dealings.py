"""What a customer dealt with us, listed on its card and typed in a small panel, by clicks and keys."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from kamdesk.domain.customers.contracts import CONTRACT, Renewal
from kamdesk.domain.customers.transactions import TRANSACTION
from kamdesk.domain.records.listing import RecordFilter
from kamdesk.services.customers.notes import Notes
from kamdesk.services.customers.opportunities import Opportunities
from kamdesk.services.customers.payments import Payments
from kamdesk.services.customers.shipments import Shipments
from kamdesk.services.records.records import Records
from kamdesk.services.shared.history import History
from kamdesk.ui.kit.look.moments import this_day
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.records.history_dialog import FieldHistoryDialog
from kamdesk.ui.kit.records.record_dialog import RecordDialog
from tests.ui.customers.working import click_row
from tests.ui.hands import CONTROL, choose_in, click, press, type_over

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog
    from pytestqt.qtbot import QtBot

    from kamdesk.domain.customers.values import Customer
    from kamdesk.store.file.database import Database
    from kamdesk.ui.customers.page import CustomersPage
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.records.card_list import CardList
    from tests.ui.customers.working import Doors
    from tests.ui.dialog_script import DialogScript

DAY = date(2026, 3, 2)
_KEY = Qt.Key


@pytest.fixture
def transactions(database: Database) -> Records[Any]:
    return Records(database, TRANSACTION)


@pytest.fixture
def sell(transactions: Records[Any]) -> Callable[..., Any]:
    def make(customer: Customer, product: str, amount: str, day: date = DAY) -> Any:
        draft = transactions.draft()
        values = {"customer_id": customer.id, "date": day, "product": product, "amount": Decimal(amount)}
        for name, value in values.items():
            draft.set(name, value)
        return transactions.save(draft)

    return make


def card_list(page: CustomersPage, kind: str = "transaction") -> CardList:
    """Open the tab of a kind; return its list."""
    lists = page.card.view.dealings
    lists.open_kind(kind)
    return lists.lists[kind]


def cells(shown: CardList, name: str) -> list[str]:
    column = [each.key for each in shown.model.columns].index(name)
    return [shown.model.text_at(row, column) for row in range(shown.model.rowCount())]


def come_back(qtbot: QtBot, page: CustomersPage) -> None:
    """Wait until the page has the keys again, which a dialog had."""
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)


def filled(**texts: str) -> Callable[[QDialog], None]:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, RecordDialog)
        for name, text in texts.items():
            type_over(dialog.form.editor(name).control, text)
        press(dialog.form.editor(next(iter(texts))).control, _KEY.Key_Return)

    return fill


def test_a_card_lists_what_its_customer_bought_with_its_sum(
    open_page: Callable[[], CustomersPage], bank: Customer, vanke: Customer, sell: Callable[..., Any]
) -> None:
    sell(bank, "铝型材", "1000000.50")
    sell(bank, "铝板带", "-0.50", date(2026, 4, 1))
    sell(vanke, "铝杆", "70")
    page = open_page()
    page.open_record("customer", bank.id)
    shown = card_list(page)
    assert cells(shown, "product") == ["铝板带", "铝型材"]
    assert cells(shown, "amount") == ["-0.50", "1,000,000.50"]
    assert shown.sums.text() == "合计：金额 1,000,000.00 元"
    tabs = page.card.view.dealings.tabs
    texts = [tabs.tabText(place) for place in range(tabs.count())]
    assert [each for each in texts if each[-1].isdigit()] == ["交易 2"]
    assert texts.index("合同") < texts.index("应收回款")
    page.open_record("customer", vanke.id)
    assert cells(shown, "product") == ["铝杆"]


def test_a_transaction_is_typed_in_a_panel_without_asking_for_the_customer(
    qtbot: QtBot,
    open_page: Callable[[], CustomersPage],
    bank: Customer,
    transactions: Records[Any],
    dialogs: DialogScript,
    toasts: list[str],
) -> None:
    page = open_page()
    page.open_record("customer", bank.id)
    shown = card_list(page)
    assert shown.nothing.isVisible()
    dialogs.expect(filled(product="铝型材", quantity="12.5", unit="吨", amount="25.6万"))
    click(card_list(page).add_button)
    (made,) = (transactions.get(each) for each in transactions.ids(transactions.list(RecordFilter()).keys))
    assert (made.customer_id, made.product, made.amount) == (bank.id, "铝型材", Decimal(256_000))
    assert dialogs.titles == ["登记交易"]
    qtbot.waitUntil(lambda: cells(shown, "quantity") == ["12.5"])
    come_back(qtbot, page)
    assert shown.table.hasFocus()
    assert toasts == ["已保存"]
    assert not shown.nothing.isVisible()


def test_what_is_wrong_is_said_in_the_panel_and_esc_asks_before_it_is_lost(
    open_page: Callable[[], CustomersPage], bank: Customer, transactions: Records[Any], dialogs: DialogScript
) -> None:
    page = open_page()
    page.open_record("customer", bank.id)

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, RecordDialog)
        type_over(dialog.form.editor("product").control, "铝型材")
        type_over(dialog.form.editor("quantity").control, "-3")
        type_over(dialog.form.editor("amount").control, "500")
        click(dialog.save_button)
        assert dialog.form.editor("quantity").shown_problem == "退货、冲红时数量和金额要同为负数。"
        press(dialog, _KEY.Key_Escape)
        assert dialog.isVisible()
        press(dialog, _KEY.Key_Escape)

    dialogs.expect(fill)
    assert card_list(page).nothing.isVisible()
    heads = page.card.view.dealings.tabs
    heads.setFocus()
    press(heads, _KEY.Key_N, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert transactions.count() == 0


def test_the_keys_go_through_edit_and_trash_a_line(
    qtbot: QtBot,
    ui_context: UiContext,
    database: Database,
    open_page: Callable[[], CustomersPage],
    bank: Customer,
    sell: Callable[..., Any],
    transactions: Records[Any],
    dialogs: DialogScript,
) -> None:
    older, newer = sell(bank, "铝型材", "100"), sell(bank, "铝板带", "200", date(2026, 4, 1))
    page = open_page()
    click_row(page, 0)
    shown = card_list(page)
    shown.table.setFocus()
    press(shown.table, _KEY.Key_Down)
    dialogs.expect(filled(amount="150"))
    press(shown.table, _KEY.Key_Return)
    assert transactions.get(older.id).amount == 150
    qtbot.waitUntil(lambda: cells(shown, "amount") == ["200.00", "150.00"])
    assert shown.table.current_key() == transactions.key(older.id)
    come_back(qtbot, page)
    press(shown.table, _KEY.Key_Delete)
    qtbot.waitUntil(lambda: not ui_context.tasks.running and cells(shown, "product") == ["铝板带"])
    click(shown.bin)
    assert cells(shown, "product") == ["铝型材"]
    shown.table.selectAll()
    next(act for act in shown.table.actions() if act.text() == "从回收站恢复").trigger()
    qtbot.waitUntil(lambda: not ui_context.tasks.running and not shown.bin.isVisible())
    assert cells(shown, "product") == ["铝板带", "铝型材"]
    History(database).undo()
    qtbot.waitUntil(lambda: cells(shown, "product") == ["铝板带"])
    assert newer.id == transactions.ids([shown.model.keys[0]])[0]


def test_a_field_tells_its_history_and_takes_an_earlier_value_back(
    open_page: Callable[[], CustomersPage],
    bank: Customer,
    sell: Callable[..., Any],
    transactions: Records[Any],
    dialogs: DialogScript,
) -> None:
    made = sell(bank, "铝型材", "100")
    transactions.set_back(made.id, "amount", Decimal(120))
    page = open_page()
    click_row(page, 0)
    shown = card_list(page)
    column = [each.key for each in shown.model.columns].index("amount")
    shown.table.setCurrentIndex(shown.model.index(0, column))

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, FieldHistoryDialog)
        line = [item.text() for place in (2, 3) if (item := dialog.table.item(0, place)) is not None]
        assert line == ["100.00", "120.00"]
        dialog.reject()

    dialogs.expect(look)
    next(act for act in shown.table.actions() if act.text() == "这一项的修改历史").trigger()


def test_a_transaction_found_elsewhere_opens_on_its_customers_card(
    open_page: Callable[[], CustomersPage],
    bank: Customer,
    vanke: Customer,
    sell: Callable[..., Any],
    transactions: Records[Any],
) -> None:
    sell(bank, "铝型材", "100")
    sought = sell(vanke, "铝板带", "200")
    sell(vanke, "铝杆", "300", date(2026, 5, 1))
    page = open_page()
    page.open_record("transaction", sought.id)
    assert page.card.record_id == vanke.id
    assert card_list(page).table.current_key() == transactions.key(sought.id)


def test_nothing_is_added_to_a_customer_in_the_trash(
    open_page: Callable[[], CustomersPage], bank: Customer, customers: Any
) -> None:
    customers.trash([bank.id])
    page = open_page()
    page.toggle_trash()
    click_row(page, 0)
    assert not card_list(page).add_button.isVisible()
    press(card_list(page).table, _KEY.Key_Insert)  # the script of dialogs expects none


def test_lists_of_transactions_come_in_from_the_menu_of_the_page(
    open_page: Callable[[], CustomersPage], doors: Doors
) -> None:
    page = open_page()
    next(act for act in page.menu_actions() if act.text() == "导入交易…").trigger()
    assert doors.imports == 1


def test_the_time_line_is_narrowed_to_one_kind(
    open_page: Callable[[], CustomersPage],
    bank: Customer,
    sell: Callable[..., Any],
    database: Database,
    qtbot: QtBot,
) -> None:
    sell(bank, "铝型材", "100.5")
    shipments = Shipments(database)
    draft = shipments.draft()
    values = {"customer_id": bank.id, "month": date(2026, 3, 1), "product": "铝杆", "amount": Decimal(70)}
    for name, value in values.items():
        draft.set(name, value)
    shipments.save(draft)
    page = open_page()
    page.open_record("customer", bank.id)
    line = page.card.view.time_line
    qtbot.waitUntil(lambda: bool(line.rows))
    assert [row.told.text() for row in line.rows] == ["产品：铝型材 · 100.50 元", "产品：铝杆 · 70.00 元"]
    choose_in(line.kinds, "月度发货")
    assert [row.happening.kind for row in line.rows] == ["shipment"]
    page.card.refresh()
    assert [row.happening.kind for row in line.rows] == ["shipment"]
    choose_in(line.kinds, "全部")
    assert len(line.rows) == 2


def test_the_time_line_goes_back_years_by_months_and_keeps_its_kind(
    open_page: Callable[[], CustomersPage],
    bank: Customer,
    vanke: Customer,
    sell: Callable[..., Any],
    qtbot: QtBot,
) -> None:
    for place in range(45):
        sell(bank, f"第{place}批", "1", date(2021, 1, 5) + timedelta(days=40 * place))
    sell(vanke, "铝杆", "1")
    page = open_page()
    page.open_record("customer", bank.id)
    line = page.card.view.time_line
    qtbot.waitUntil(lambda: len(line.rows) == 20)
    assert line.months[0] == f"{line.rows[0].happening.day:%Y-%m}"
    assert len(line.months) == len({f"{row.happening.day:%Y-%m}" for row in line.rows})
    click(line.more)
    assert len(line.rows) == 40
    sell(bank, "新来的", "1", date(2026, 1, 5))
    page.card.refresh()  # what was unfolded stays
    qtbot.waitUntil(lambda: "新来的" in line.rows[0].told.text())
    assert len(line.rows) == 40
    click(line.more)
    assert len(line.rows) == 46
    assert line.months[-1] == "2021-01"
    assert not line.more.isVisible()


def test_the_kind_chosen_in_the_time_line_stays_for_the_next_customer(
    open_page: Callable[[], CustomersPage],
    bank: Customer,
    vanke: Customer,
    sell: Callable[..., Any],
    database: Database,
    qtbot: QtBot,
) -> None:
    for customer in (bank, vanke):
        sell(customer, "铝杆", "1")
        draft = Notes(database).draft()
        for name, value in {"customer_id": customer.id, "text": "要加量"}.items():
            draft.set(name, value)
        Notes(database).save(draft)
    page = open_page()
    page.open_record("customer", bank.id)
    line = page.card.view.time_line
    qtbot.waitUntil(lambda: len(line.rows) == 2)
    choose_in(line.kinds, "记事")
    page.open_record("customer", vanke.id)
    qtbot.waitUntil(lambda: [row.happening.kind for row in line.rows] == ["note"])
    again = open_page()
    again.open_record("customer", bank.id)
    other = again.card.view.time_line
    qtbot.waitUntil(lambda: [row.happening.kind for row in other.rows] == ["note"])


def test_a_month_that_is_there_already_is_refused_in_the_panel(
    open_page: Callable[[], CustomersPage], bank: Customer, database: Database, dialogs: DialogScript
) -> None:
    page = open_page()
    page.open_record("customer", bank.id)
    lists = page.card.view.dealings
    card_list(page, "shipment")
    dialogs.expect(filled(month="2026年3月", amount="70"))
    click(lists.open_list.add_button)

    def fill(dialog: QDialog) -> None:
        filled(month="2026-3", amount="80")(dialog)
        assert isinstance(dialog, RecordDialog)
        assert dialog.form.editor("month").shown_problem == "2026-03的全部产品已经登记过，请改那一条。"
        press(dialog, _KEY.Key_Escape)
        press(dialog, _KEY.Key_Escape)

    dialogs.expect(fill)
    click(lists.open_list.add_button)
    assert Shipments(database).count() == 1
    assert cells(lists.lists["shipment"], "month") == ["2026-03"]


def test_a_contract_says_how_near_its_end_is_unless_something_is_done_about_it(
    open_page: Callable[[], CustomersPage], bank: Customer, database: Database, dialogs: DialogScript
) -> None:
    contracts, today = Records(database, CONTRACT), this_day()
    for number, (days, renewal) in enumerate(
        ((30, None), (30, Renewal.NEGOTIATING), (-1, Renewal.TO_RENEW), (90, None))
    ):
        draft = contracts.draft()
        values = {
            "customer_id": bank.id,
            "subject": f"合同{number}",
            "renewal": renewal,
            "signed_on": today - timedelta(days=300 + number),
            "ends_on": today + timedelta(days=days),
        }
        for name, value in values.items():
            draft.set(name, value)
        contracts.save(draft)
    page = open_page()
    page.open_record("customer", bank.id)
    lists = page.card.view.dealings
    shown = card_list(page, "contract")
    assert cells(shown, "subject") == [f"合同{number}" for number in range(4)]
    assert cells(shown, "renewal") == ["还有 30 天到期", "续签洽谈中", "已到期", ""]
    dialogs.expect(filled(subject="新合同", amount="12万"))
    click(shown.add_button)
    assert lists.tabs.tabText(lists.tabs.currentIndex()) == "合同 5"
    assert cells(shown, "number")[-1] == "HT000005"  # unsigned, it stands last


def test_the_arrows_go_from_tab_to_tab_and_a_card_has_the_room_of_the_open_list_alone(
    qtbot: QtBot, open_page: Callable[[], CustomersPage], bank: Customer, sell: Callable[..., Any]
) -> None:
    for number in range(12):
        sell(bank, f"铝材{number}", "100")
    page = open_page()
    page.open_record("customer", bank.id)
    lists = page.card.view.dealings
    lists.open_kind("obligation")
    qtbot.waitUntil(lambda: lists.height() < 5 * sizes().row)
    low = lists.height()
    lists.tabs.setFocus()
    press(lists.tabs, _KEY.Key_Right)
    assert lists.open_list is card_list(page)
    qtbot.waitUntil(lambda: lists.height() > low + 5 * sizes().row)
    press(lists.tabs, _KEY.Key_Left)
    qtbot.waitUntil(lambda: lists.height() == low)


def test_what_is_overdue_is_said_beside_its_day_and_summed_up_by_its_age(
    qtbot: QtBot,
    open_page: Callable[[], CustomersPage],
    bank: Customer,
    database: Database,
    dialogs: DialogScript,
) -> None:
    payments, today = Payments(database), this_day()
    for days, paid in ((45, None), (45, 100), (200, 40), (-3, None)):
        draft = payments.draft()
        due_on = today - timedelta(days=days)
        values = {"customer_id": bank.id, "due_on": due_on, "amount_due": Decimal(100)}
        if paid is not None:
            values |= {"paid_on": due_on, "paid_amount": Decimal(paid)}
        for name, value in values.items():
            draft.set(name, value)
        payments.save(draft)
    page = open_page()
    page.open_record("customer", bank.id)
    lists = page.card.view.dealings
    card_list(page, "payment")
    shown = lists.lists["payment"]
    assert cells(shown, "state") == ["未回款", "已回款", "逾期 45 天", "逾期 200 天"]
    assert shown.sums.text().splitlines() == [
        "合计：应收金额 400.00 元 · 回款金额 140.00 元 · 未回款金额 260.00 元",
        "逾期31–60天 100.00 元 · 逾期90天以上 60.00 元",
    ]
    shown.table.setFocus()
    shown.table.selectRow(2)
    dialogs.expect(filled(paid_on="今天", paid_amount="100"))
    press(shown.table, _KEY.Key_Return)
    qtbot.waitUntil(lambda: cells(shown, "state")[2] == "已回款")
    assert shown.sums.text().endswith("逾期90天以上 60.00 元")


def test_a_card_lists_its_opportunities_and_begins_one_for_its_customer(
    qtbot: QtBot,
    open_page: Callable[[], CustomersPage],
    database: Database,
    bank: Customer,
    vanke: Customer,
    dialogs: DialogScript,
) -> None:
    opportunities = Opportunities(database, this_day)
    draft = opportunities.draft()
    for name, value in (("customer_id", vanke.id), ("need", "幕墙"), ("amount", Decimal(70))):
        draft.set(name, value)
    opportunities.save(draft)
    page = open_page()
    page.open_record("customer", bank.id)
    shown = card_list(page, "opportunity")
    assert shown.nothing.isVisible()
    dialogs.expect(filled(need="铝型材年度采购", amount="200万"))
    click(shown.add_button)
    qtbot.waitUntil(lambda: cells(shown, "need") == ["铝型材年度采购"])
    assert cells(shown, "stage") == ["线索"]
    assert shown.sums.text() == "合计：预计金额 2,000,000.00 元 · 加权预计 200,000.00 元"
    page.open_record("customer", vanke.id)
    qtbot.waitUntil(lambda: cells(shown, "need") == ["幕墙"])
