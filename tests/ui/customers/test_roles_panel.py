"""The panel 联系人角色: typed by hands, kept as one act, told on the card and in briefings."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from kamdesk.domain.customers.kinds import CONTACT
from kamdesk.domain.customers.role_table import (
    ROLE_FIELDS,
    TREATED,
    field_name,
    read_table,
    shipped_table,
    treatment_of,
    written_table,
)
from kamdesk.domain.customers.values import Contact, ContactRole
from kamdesk.domain.printing.form_ids import BRIEFING
from kamdesk.domain.printing.requests import Selection
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.customers.prefilled_forms import PrefilledCustomerForms
from kamdesk.services.customers.role_tables import RoleTables
from kamdesk.services.shared.history import History
from kamdesk.store.identity import new_id
from kamdesk.store.queries.records import records
from kamdesk.ui.customers.roles_panel import RolesPanel
from tests.ui.hands import click, type_over

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from kamdesk.domain.customers.values import Customer
    from kamdesk.store.file.database import Database
    from kamdesk.ui.customers.page import CustomersPage
    from kamdesk.ui.kit.desk.context import UiContext

_TREATED = field_name(ContactRole.USER, TREATED)


@pytest.fixture
def tables(database: Database) -> RoleTables:
    return RoleTables(database, lambda: date(2026, 11, 9))


def test_what_is_typed_of_a_role_is_kept_and_one_undo_brings_the_shipped_back(
    qtbot: QtBot, ui_context: UiContext, database: Database, tables: RoleTables
) -> None:
    panel = RolesPanel(ui_context, tables)
    qtbot.addWidget(panel)
    panel.show()
    assert panel.form.editor(_TREATED).control.toPlainText() == shipped_table()[_TREATED]  # type: ignore[attr-defined]
    type_over(panel.form.editor(_TREATED).control, "每周走访一次。")
    click(panel.save_button)
    assert tables.table()[_TREATED] == "每周走访一次。"
    assert not panel.unsaved()
    History(database).undo()
    assert tables.table() == shipped_table()


def test_the_card_and_the_briefing_tell_how_a_role_is_treated(
    open_page: Callable[[], CustomersPage], database: Database, bank: Customer, tables: RoleTables
) -> None:
    person = Contact(id=new_id(), customer_id=bank.id, name="王芳", roles=frozenset({ContactRole.USER}))
    with database.writing(Message("准备")) as work:
        records.add_all(work, CONTACT, [person])
    tables.change({**shipped_table(), _TREATED: "每周走访一次。"})
    page = open_page()
    page.open_record("customer", bank.id)
    (view,) = page.card.view.people.views
    assert "每周走访一次。" in view.role_marks[0].toolTip()
    (sheet,) = PrefilledCustomerForms(database).records(BRIEFING, Selection((bank.id,)))
    assert sheet["treatment"] == "用户：每周走访一次。"


def test_the_shipped_table_says_everything_of_every_role_and_is_read_back() -> None:
    shipped = shipped_table()
    assert set(shipped) == {each.name for each in ROLE_FIELDS}
    assert all(shipped.values())
    assert read_table("") == read_table(written_table(shipped)) == shipped
    assert treatment_of(shipped, []) == ""
    with pytest.raises(UserError):
        read_table("{")
