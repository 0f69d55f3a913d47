"""A customer with many contacts: its card is there at once, and each of them is found on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from kamdesk.ui.customers.many_people import AT_FIRST
from tests.ui.customers.working import click_row
from tests.ui.hands import CONTROL, click, press, type_over

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.domain.customers.values import Customer
    from kamdesk.services.customers.customers import Customers
    from kamdesk.ui.customers.page import CustomersPage

COUNT = 3 * AT_FIRST


@pytest.fixture
def page(
    open_page: Callable[[], CustomersPage], bank: Customer, vanke: Customer, customers: Customers
) -> CustomersPage:
    """The card of a customer with many contacts, beside the list."""
    draft = customers.draft(bank.id)
    for number in range(COUNT):
        person = draft.add_contact()
        person.set("name", f"王{number:02}")
        person.set("mobile", f"138000000{number:02}")
    customers.save(draft)
    assert customers.card(vanke.id).contacts == ()
    made = open_page()
    click_row(made, 0)
    return made


def read(page: CustomersPage) -> list[str]:
    return [view.name.text() for view in page.card.view.people.views]


def edited(page: CustomersPage) -> list[str]:
    return [editor.title.text() for editor in page.card.editor.people.editors if editor.isVisible()]


def test_of_many_contacts_the_first_are_shown_and_more_when_asked_for(page: CustomersPage) -> None:
    many = page.card.view.people.many
    assert read(page) == [f"王{number:02}" for number in range(AT_FIRST)]
    assert many.more.text() == f"再显示 {AT_FIRST} 位，还有 {COUNT - AT_FIRST} 位"
    click(many.more)
    assert len(read(page)) == 2 * AT_FIRST
    click(many.more)
    assert len(read(page)) == COUNT
    assert not many.more.isVisible()


def test_one_of_many_is_found_by_name_or_number_and_by_the_search(
    page: CustomersPage, bank: Customer, customers: Customers
) -> None:
    many = page.card.view.people.many
    type_over(many.quick, "w30")
    assert read(page) == ["王30"]
    type_over(many.quick, "0031")
    assert read(page) == ["王31"]
    type_over(many.quick, "李")
    assert read(page) == []
    assert many.nobody.isVisible()
    click_row(page, 1)
    assert not many.isVisible()
    click_row(page, 0)
    assert len(read(page)) == AT_FIRST
    page.open_record("contact", customers.card(bank.id).contacts[33].id)
    assert read(page) == ["王33"]


def test_many_contacts_are_edited_added_and_moved_without_all_of_them_on_the_card(
    page: CustomersPage, bank: Customer, customers: Customers
) -> None:
    press(page.list.table, Qt.Key.Key_E, CONTROL)
    people = page.card.editor.people
    assert edited(page) == [f"王{number:02}" for number in range(AT_FIRST)]
    type_over(people.many.quick, "王30")
    assert edited(page) == ["王30"]
    type_over(people.editors[0].form.editor("email").control, "wrong")
    click(people.add)
    type_over(people.editors[-1].form.editor("name").control, "李想")
    type_over(people.many.quick, "王00")
    assert edited(page) == ["王00", "王30", "李想"]  # what was typed stays in sight
    press(page, Qt.Key.Key_S, CONTROL)
    sinner = people.editors[1]
    assert "不像电子邮箱" in sinner.form.editor("email").shown_problem
    type_over(sinner.form.editor("email").control, "wang@example.com")
    click(people.editors[2].up)
    click(people.editors[1].up)
    assert edited(page) == ["李想", "王00", "王30"]
    click(people.editors[1].remove)
    press(page, Qt.Key.Key_S, CONTROL)
    saved = customers.card(bank.id).contacts
    assert [each.name for each in saved] == ["李想", *(f"王{number:02}" for number in range(1, COUNT))]
    assert [each.email for each in saved if each.email] == ["wang@example.com"]
