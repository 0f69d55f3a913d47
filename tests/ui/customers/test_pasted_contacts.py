"""A copied text becomes a new contact: what was read is shown first, ticked or not, and counts when saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kamdesk.domain.customers.kinds import CONTACT, CUSTOMER
from kamdesk.ui.customers.paste_dialog import PasteDialog
from tests.records.making import every
from tests.ui.hands import click, press

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QDialog

    from kamdesk.domain.customers.values import Customer
    from kamdesk.store.file.database import Database
    from kamdesk.ui.customers.page import CustomersPage
    from tests.ui.dialog_script import DialogScript

_SIGNATURE = (
    "王建国（采购部部长）\n昆明远岚电力装备股份有限公司\n云南省昆明市滨江路88号\n"
    "手机：13888012345\n邮箱：wangjg@example.com\n周五前回电"
)


@pytest.fixture(autouse=True)
def copied() -> Iterator[None]:
    QGuiApplication.clipboard().setText(_SIGNATURE)
    yield
    QGuiApplication.clipboard().clear()


def take(dialog: QDialog) -> None:
    assert isinstance(dialog, PasteDialog)
    words = {name: box.text() for name, box in dialog.boxes.items()}
    assert words["mobile"] == "手机：13888012345  ← “手机:13888012345”"
    assert words["company"] == "单位：昆明远岚电力装备股份有限公司"
    assert dialog.rest.text() == "没看懂：周五前回电"
    press(dialog.boxes["email"], Qt.Key.Key_Space)
    click(dialog.take_button)


def test_a_signature_becomes_a_contact_of_the_customer_shown(
    open_page: Callable[[], CustomersPage], database: Database, bank: Customer, dialogs: DialogScript
) -> None:
    page = open_page()
    page.open_record("customer", bank.id)
    dialogs.expect(take)
    click(page.card.view.people.paste)
    assert every(database, CONTACT) == []
    (editor,) = page.card.editor.people.editors
    assert editor.title.text() == "王建国"
    click(page.card.editor.save)
    (made,) = every(database, CONTACT)
    assert (made.customer_id, made.name, made.job_title) == (bank.id, "王建国", "采购部部长")
    assert (made.mobile, made.email) == ("13888012345", "")
    told = ("客户名称：昆明远岚电力装备股份有限公司", "地址：云南省昆明市滨江路88号", "周五前回电")
    assert made.remark == "\n".join(told)


def test_a_new_customer_takes_what_the_text_says_of_the_firm(
    open_page: Callable[[], CustomersPage], database: Database, dialogs: DialogScript
) -> None:
    page = open_page()
    page.new_record()
    dialogs.expect(take)
    click(page.card.editor.people.paste)
    click(page.card.editor.save)
    (made,) = every(database, CUSTOMER)
    assert (made.name, made.address) == ("昆明远岚电力装备股份有限公司", "云南省昆明市滨江路88号")
    (person,) = every(database, CONTACT)
    assert (person.name, person.remark) == ("王建国", "周五前回电")


def test_nothing_comes_of_a_text_that_is_put_away(
    open_page: Callable[[], CustomersPage], bank: Customer, dialogs: DialogScript
) -> None:
    page = open_page()
    page.open_record("customer", bank.id)
    dialogs.escape()
    click(page.card.view.people.paste)
    assert page.card.editor.people.editors == []
