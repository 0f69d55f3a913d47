"""Two years of shipments and sales on the card: read by pointer and keys, heard by a screen reader."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtTest import QTest

from kamdesk.domain.customers.shipments import SHIPMENT
from kamdesk.domain.customers.transactions import TRANSACTION
from kamdesk.domain.readings.workdays import first_of, previous_month
from kamdesk.ui.kit.look.moments import this_day
from tests.records.making import Maker
from tests.ui.hands import press

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPoint
    from pytestqt.qtbot import QtBot

    from kamdesk.domain.customers.values import Customer
    from kamdesk.store.file.database import Database
    from kamdesk.ui.customers.page import CustomersPage
    from kamdesk.ui.customers.turnover_chart import TurnoverChart
    from kamdesk.ui.kit.charts.month_chart import MonthChart

_KEY = Qt.Key
LAST = first_of(this_day())
BEFORE = previous_month(LAST)


@pytest.fixture
def sold_and_sent(database: Database, bank: Customer) -> None:
    make = Maker(database)
    for amount in (200_000, 150_000):
        make.record(TRANSACTION, customer_id=bank.id, date=LAST, amount=Decimal(amount))
    make.record(SHIPMENT, customer_id=bank.id, month=BEFORE, amount=Decimal(123_400))


def drawn(page: CustomersPage, qtbot: QtBot) -> tuple[TurnoverChart, MonthChart]:
    """Wait for the chart, which is made after the first picture of the card."""
    shown = page.card.view.turnover
    qtbot.waitUntil(lambda: shown.chart is not None and shown.chart.isVisible())
    assert shown.chart is not None
    return shown, shown.chart


def middle_of(chart: MonthChart, column: int) -> QPoint:
    place = chart.place().mapRect(QRectF(*chart.figure.columns[column]))
    return QPointF(place.center()).toPoint()


@pytest.mark.usefixtures("sold_and_sent")
def test_the_arrows_read_month_by_month(
    open_page: Callable[[], CustomersPage], bank: Customer, qtbot: QtBot
) -> None:
    page = open_page()
    page.open_record("customer", bank.id)
    shown, chart = drawn(page, qtbot)
    assert shown.said.text() == "合计发货 12.34 万元，成交 35 万元"
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    press(chart, _KEY.Key_Left)
    this_month = f"{LAST.year}年{LAST.month}月：发货 0 万元，成交 35 万元"
    assert shown.said.text() == this_month
    assert chart.accessibleName() == f"近24个月发货与成交：{this_month}"
    press(chart, _KEY.Key_Left)
    assert shown.said.text() == f"{BEFORE.year}年{BEFORE.month}月：发货 12.34 万元，成交 0 万元"
    press(chart, _KEY.Key_Home)
    press(chart, _KEY.Key_Left)
    assert shown.said.text().startswith(f"{LAST.year - 2}年" if LAST.month < 12 else f"{LAST.year - 1}年1月")
    press(chart, _KEY.Key_End)
    press(chart, _KEY.Key_Right)
    assert shown.said.text() == this_month


@pytest.mark.usefixtures("sold_and_sent")
def test_the_pointer_reads_the_month_it_is_over(
    open_page: Callable[[], CustomersPage], bank: Customer, qtbot: QtBot
) -> None:
    page = open_page()
    page.open_record("customer", bank.id)
    shown, chart = drawn(page, qtbot)
    before = chart.grab().toImage()
    QTest.mouseMove(chart, middle_of(chart, 22))
    qtbot.waitUntil(lambda: "12.34" in shown.said.text() and "合计" not in shown.said.text())
    assert chart.grab().toImage() != before
    QTest.mouseMove(chart, middle_of(chart, 23))
    qtbot.waitUntil(lambda: "35 万元" in shown.said.text() and "合计" not in shown.said.text())


@pytest.mark.usefixtures("sold_and_sent")
def test_a_screen_reader_hears_every_month(
    open_page: Callable[[], CustomersPage], bank: Customer, qtbot: QtBot
) -> None:
    page = open_page()
    page.open_record("customer", bank.id)
    _shown, chart = drawn(page, qtbot)
    said = chart.accessibleDescription().splitlines()
    assert len(said) == 24
    assert said[-2:] == [
        f"{BEFORE.year}年{BEFORE.month}月：发货 12.34 万元，成交 0 万元",
        f"{LAST.year}年{LAST.month}月：发货 0 万元，成交 35 万元",
    ]


@pytest.mark.usefixtures("sold_and_sent")
def test_who_bought_nothing_has_a_sentence_in_its_place(
    open_page: Callable[[], CustomersPage], bank: Customer, vanke: Customer, qtbot: QtBot
) -> None:
    page = open_page()
    page.open_record("customer", bank.id)
    shown, chart = drawn(page, qtbot)
    page.open_record("customer", vanke.id)
    assert shown.nothing.isVisible()
    assert not chart.isVisible()
    page.open_record("customer", bank.id)
    assert chart.isVisible()
    assert not shown.nothing.isVisible()
