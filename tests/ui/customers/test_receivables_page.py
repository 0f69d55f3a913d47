"""The ageing of all customers: listed as of a day, narrowed, summed up, opened, printed, handed out."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from kamdesk.domain.customers.values import Grade
from kamdesk.domain.printing.form_ids import RECEIVABLES_AGEING
from kamdesk.services.customers.payments import Payments
from kamdesk.services.customers.receivables import Receivables
from kamdesk.services.shared.history import History
from kamdesk.ui.customers.receivables_page import ReceivablesPage
from kamdesk.ui.kit.records.parts import Doors
from tests.ui.asked_prints import AskedPrints
from tests.ui.hands import click, press, type_over

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.desk.members import Member
    from kamdesk.domain.records.shown_table import ShownTable
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.desk.context import UiContext

TODAY = date(2026, 11, 30)
_AGES = ("not_due", "up_to_30", "up_to_60", "up_to_90", "over_90", "total", "credit")


class Opened:
    """A page over customers who owe of every age, and what it asked for."""

    def __init__(self, qtbot: QtBot, context: UiContext, database: Database) -> None:
        self.prints = AskedPrints()
        self.handed_out: list[ShownTable] = []
        self.records: list[tuple[str, Any]] = []
        doors = Doors(self.prints, lambda _parent, shown: self.handed_out.append(shown), History(database))
        self.page = ReceivablesPage(context, Receivables(database), doors, lambda: TODAY)
        self.page.record_asked.connect(lambda kind, record_id: self.records.append((kind, record_id)))
        self._qtbot = qtbot
        qtbot.addWidget(self.page)
        self.page.resize(1190, 700)
        self.page.show()
        self.page.on_shown()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)
        self.wait()

    def wait(self) -> None:
        self._qtbot.waitUntil(lambda: not self.page.is_reading)

    def row(self, name: str) -> dict[str, str]:
        model = self.page.list.model
        places = {each.key: place for place, each in enumerate(model.columns)}
        number = self.names().index(name)
        return {key: model.text_at(number, place) for key, place in places.items()}

    def names(self) -> list[str]:
        return [each.name for each in self.page.list.shown]


@pytest.fixture
def owe(database: Database) -> Callable[..., Any]:
    def make(customer: Customer, days: int, amount: str, paid: str = "") -> Any:
        draft = Payments(database).draft()
        values: dict[str, object] = {
            "customer_id": customer.id,
            "document": f"XS{days}",
            "due_on": TODAY - timedelta(days=days),
            "amount_due": Decimal(amount),
        }
        if paid:
            values |= {"paid_on": TODAY - timedelta(days=3), "paid_amount": Decimal(paid)}
        for name, value in values.items():
            draft.set(name, value)
        return Payments(database).save(draft)

    return make


@pytest.fixture
def opened(
    qtbot: QtBot,
    ui_context: UiContext,
    database: Database,
    make_customer: Callable[..., Customer],
    make_member: Callable[..., Member],
    owe: Callable[..., Any],
) -> Opened:
    zhou, long = make_member("周喆"), make_member("龙䶮")
    first = make_customer("甲公司", owner_id=zhou.id, grade=Grade.A)
    for days, amount in ((-5, "1"), (10, "20"), (40, "300"), (75, "4000"), (100, "50000")):
        owe(first, days, amount)
    owe(make_customer("乙公司", owner_id=long.id, grade=Grade.B), -20, "70", "70")
    owe(make_customer("丙公司", owner_id=long.id, grade=Grade.B), 5, "8.50", "0.25")
    owe(make_customer("丁公司"), 5, "9", "9")
    return Opened(qtbot, ui_context, database)


def test_every_customer_is_one_row_with_its_ages_and_the_foot_adds_them_up(opened: Opened) -> None:
    assert sorted(opened.names()) == sorted(["甲公司", "乙公司", "丙公司"])
    ages = [opened.row("甲公司")[key] for key in _AGES]
    assert ages == ["1.00", "20.00", "300.00", "4,000.00", "50,000.00", "54,321.00", ""]
    credit_only = opened.row("乙公司")
    assert [credit_only[key] for key in ("owner", "total", "credit", "oldest", "last_paid")] == [
        *("龙䶮", "", "70.00", "", "2026-11-27")
    ]
    foot = opened.page.list.foot
    assert [foot.texts[key] for key in ("name", "up_to_30", "total", "credit")] == [
        *("合计 3 位", "28.25", "54,329.25", "70.00")
    ]
    assert "应收合计 54,329.25" in foot.accessibleName()


def test_the_list_is_narrowed_by_owner_grade_and_what_is_overdue(opened: Opened) -> None:
    shown = opened.page.list
    click(shown.overdue_only)
    assert sorted(opened.names()) == sorted(["甲公司", "丙公司"])
    shown.owner.recall(["龙䶮"])
    shown.owner.changed.emit()
    assert opened.names() == ["丙公司"]
    assert shown.foot.texts["total"] == "8.25"
    click(shown.overdue_only)
    assert sorted(opened.names()) == sorted(["乙公司", "丙公司"])
    shown.owner.set_accepted(frozenset())
    shown.grade.recall(["A"])
    shown.grade.changed.emit()
    assert opened.names() == ["甲公司"]
    shown.grade.set_accepted(frozenset())
    type_over(shown.quick, "yi")
    assert opened.names() == ["乙公司"]


def test_another_day_is_reckoned_anew_and_columns_sort(opened: Opened) -> None:
    page = opened.page
    type_over(page.day.edit, "2026-11-10")
    opened.wait()
    first = opened.row("甲公司")
    assert [first[key] for key in _AGES] == ["21.00", "300.00", "4,000.00", "50,000.00", "", "54,321.00", ""]
    assert opened.row("丁公司")["total"] == "9.00", "it came in later"
    assert "2026-11-10" in page._subtitle.text()
    type_over(page.day.edit, "明天不知道")
    press(page.day.edit, Qt.Key.Key_Tab)
    assert page.day.shown_problem
    page.table.set_sorted_by("total", descending=True)
    page.table.sort_asked.emit("total", True)
    assert opened.names()[0] == "甲公司"
    assert opened.names()[-1] == "丙公司"


def test_a_row_shows_its_items_and_opens_the_card_at_the_receivables(
    opened: Opened, database: Database
) -> None:
    page = opened.page
    page.table.selectRow(opened.names().index("甲公司"))
    items = page.items
    assert items.isVisible()
    model = items.model
    assert [model.text_at(row, 0) for row in range(model.rowCount())] == [
        "XS100",
        "XS75",
        "XS40",
        "XS10",
        "XS-5",
    ]
    assert "逾期 100 天" in [model.text_at(0, column) for column in range(len(model.columns))]
    press(page.table, Qt.Key.Key_Return)
    ((kind, record_id),) = opened.records
    assert kind == "payment"
    assert Payments(database).get(record_id).document == "XS100"
    items.table.selectRow(1)
    press(items.table, Qt.Key.Key_Return)
    assert Payments(database).get(opened.records[-1][1]).document == "XS75"


def test_what_is_shown_is_printed_and_handed_out(opened: Opened) -> None:
    page = opened.page
    click(page.list.overdue_only)
    click(page.print)
    (request,) = opened.prints.requests
    assert request.form_ids[0] == RECEIVABLES_AGEING
    assert request.all_of_filter == tuple(each.customer_id for each in page.list.shown)
    assert request.day == TODAY
    click(page.export)
    (shown,) = opened.handed_out
    assert [row[0] for row in shown.rows] == opened.names()
    assert {len(row) for row in shown.rows} == {len(shown.columns)}
    assert shown.title == "应收账龄 2026-11-30"


def test_a_payment_that_is_saved_elsewhere_shows_at_once(
    opened: Opened, qtbot: QtBot, make_customer: Callable[..., Customer], owe: Callable[..., Any]
) -> None:
    owe(make_customer("戊公司"), 1, "5")
    qtbot.waitUntil(lambda: "戊公司" in opened.names())
