"""A customers page on a real database, and the doors it opens."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

import pytest

from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.values import Grade
from kamdesk.domain.shared.text import Message
from kamdesk.services.customers.customers import Customers
from kamdesk.services.customers.dealings import dealings, dealt_kinds
from kamdesk.services.customers.opportunities import Opportunities
from kamdesk.services.customers.recognitions import Recognitions
from kamdesk.services.records.exporting import Exporting
from kamdesk.services.shared.history import History
from kamdesk.services.shared.search import Search
from kamdesk.ui.customers.page import CustomersPage
from kamdesk.ui.kit.look.moments import this_day
from kamdesk.ui.kit.records.parts import PageServices
from tests.ui.customers.working import Doors

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.desk.context import UiContext


@pytest.fixture
def customers(database: Database) -> Customers:
    return Customers(database)


@pytest.fixture
def bank(make_customer: Callable[..., Customer]) -> Customer:
    return make_customer(
        "平安银行股份有限公司", short_name="平安银行", number="KH000001", region="深圳", grade=Grade.C
    )


@pytest.fixture
def vanke(make_customer: Callable[..., Customer]) -> Customer:
    return make_customer("万科企业股份有限公司", short_name="万科", number="KH000002", region="深圳")


@pytest.fixture
def doors() -> Doors:
    return Doors()


@pytest.fixture
def toasts(ui_context: UiContext) -> list[str]:
    said: list[str] = []
    ui_context.messages.toasted.connect(lambda toast: said.append(toast.text))
    return said


@pytest.fixture
def open_page(
    qtbot: QtBot, ui_context: UiContext, database: Database, customers: Customers, doors: Doors
) -> Iterator[Callable[[], CustomersPage]]:
    pages: list[CustomersPage] = []

    def services_of(kind: RecordKind[Any]) -> PageServices:
        return PageServices(
            history=History(database),
            finder=Search(database),
            open_print=doors.open_print,
            export=Exporting(database, kind).export_shown,
            open_import=doors.open_import,
        )

    listed = (*dealings(database), Opportunities(database, this_day))

    def open_one() -> CustomersPage:
        page = CustomersPage(
            ui_context,
            customers,
            services_of(CUSTOMER),
            {kind.name: Message(kind.many) for kind in dealt_kinds()},
            lambda: [(records, services_of(records.kind)) for records in listed],
            lambda: Recognitions(database, lambda: datetime.now().astimezone()),
        )
        qtbot.addWidget(page)
        page.resize(1190, 700)
        page.show()
        page.on_shown()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        pages.append(page)
        return page

    yield open_one
    for page in pages:
        page.close()
