"""Several customers handed over in one act, from the list of customers."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox

from kamdesk.app.features import open_things
from kamdesk.domain.customers.handovers import HANDOVER
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.shared.text import Message
from kamdesk.services.customers.handovers import Handovers
from kamdesk.services.customers.recognitions import Recognitions
from kamdesk.services.shared.history import History
from kamdesk.services.shared.search import Search
from kamdesk.ui.customers.page import CustomersPage
from kamdesk.ui.kit.records.parts import PageServices
from kamdesk.ui.kit.records.record_dialog import RecordDialog
from tests.ui.hands import choose_in, click

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog
    from pytestqt.qtbot import QtBot

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.desk.members import Member
    from kamdesk.services.customers.customers import Customers
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.desk.context import UiContext
    from tests.ui.customers.working import Doors
    from tests.ui.dialog_script import DialogScript


def test_the_chosen_customers_go_to_the_receiver_and_undo_brings_them_back(
    qtbot: QtBot,
    ui_context: UiContext,
    database: Database,
    customers: Customers,
    doors: Doors,
    dialogs: DialogScript,
    make_member: Callable[..., Member],
    make_customer: Callable[..., Customer],
) -> None:
    giver, receiver = make_member("周喆"), make_member("龙䶮")
    made = [make_customer(name, owner_id=giver.id) for name in ("甲公司", "乙公司")]
    handovers = Handovers(database, open_things(), lambda: date(2026, 12, 1))
    services = PageServices(history=History(database), finder=Search(database), open_print=doors.open_print)
    opened: list[tuple[Any, PageServices]] = [(handovers, services)]
    words = {HANDOVER.name: Message(HANDOVER.many)}
    recognitions = Recognitions(database, lambda: datetime.now().astimezone())
    page = CustomersPage(ui_context, customers, services, words, lambda: opened, lambda: recognitions)
    qtbot.addWidget(page)
    page.show()
    page.on_shown()
    page.list.table.selectAll()

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, RecordDialog)
        for name, words in (("to_id", "龙䶮"), ("reason", "离职")):
            box = dialog.form.editor(name).control
            assert isinstance(box, QComboBox)
            choose_in(box, words)
        click(dialog.save_button)

    dialogs.expect(fill)
    act = next(each for each in page.menu_actions() if each.text() == "交接所选客户…")
    act.trigger()
    assert {customers.get(each.id).owner_id for each in made} == {receiver.id}
    assert handovers.count() == len(made)
    History(database).undo()
    assert {customers.get(each.id).owner_id for each in made} == {giver.id}
    assert handovers.count() == 0
    assert page.opens >= {CUSTOMER.name, HANDOVER.name}
