"""Labels and envelopes: to whom, where, and a word about those who have no address."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pypdfium2
import pytest

from kamdesk.app.form_filling import desk_printing
from kamdesk.domain.printing.form_ids import ADDRESS_LABEL, ENVELOPES
from kamdesk.domain.printing.rendered_document import ProblemKind
from kamdesk.domain.printing.requests import Layout, Selection
from kamdesk.services.customers.address_form_data import AddressFormData
from kamdesk.services.customers.customers import Customers
from tests.services.form_data import printed

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.domain.customers.values import Customer
    from kamdesk.store.file.database import Database


@pytest.fixture
def bank(database: Database) -> Customer:
    """A customer with two contacts, the second of whom decides."""
    draft = Customers(database).draft()
    draft.type("name", "平安银行股份有限公司")
    draft.type("address", "518057 深圳市深南东路5047号")
    for name, role, title in (("李四", "用户", "科长"), ("王喆", "决策者", "副总经理")):
        person = draft.add_contact()
        person.type("name", name)
        person.type("roles", role)
        person.type("job_title", title)
    return Customers(database).save(draft)


@pytest.mark.parametrize("form_id", [ADDRESS_LABEL, *ENVELOPES])
def test_whoever_decides_gets_the_letter(database: Database, bank: Customer, form_id: str) -> None:
    (page,), problems = printed(database, form_id, Selection((bank.id,)))
    assert problems == ()
    assert "518057" in page
    assert "深圳市深南东路5047号" in page
    assert "平安银行股份有限公司" in page
    assert "王喆副总经理收" in page
    assert "李四" not in page


@pytest.mark.parametrize(
    ("address", "own", "persons", "printed_code"),
    [
        ("深圳市深南东路5047号", "518001", "", "518001"),
        ("深圳市深南东路5047号", "518001", "518002", "518002"),
        ("深圳市深南东路5047号", "", "518002", "518002"),
        ("518057 深圳市深南东路5047号", "", "", "518057"),
    ],
)
def test_a_person_without_a_postcode_has_the_customers(
    database: Database, bank: Customer, address: str, own: str, persons: str, printed_code: str
) -> None:
    draft = Customers(database).draft(bank.id)
    draft.type("address", address)
    draft.type("postcode", own)
    draft.contacts[1].type("postcode", persons)
    Customers(database).save(draft)
    (page,), problems = printed(database, ADDRESS_LABEL)
    assert problems == ()
    assert page.startswith(f"{printed_code}深圳市深南东路5047号")


def test_a_code_of_another_country_stays_with_its_address(
    database: Database, make_customer: Callable[..., Customer]
) -> None:
    make_customer("Hafen AG", address="Hafenstraße 1, Hamburg, Germany", postcode="20457")
    (page,), problems = printed(database, ADDRESS_LABEL)
    assert problems == ()
    assert page.startswith("Hafenstraße1,Hamburg,Germany,20457")


def test_two_codes_for_one_address_are_a_problem_of_the_customer(
    database: Database, make_customer: Callable[..., Customer]
) -> None:
    customer = make_customer("万科", address="518083 深圳市大梅沙环梅路33号", postcode="518000")
    _pages, (problem,) = printed(database, ADDRESS_LABEL)
    assert problem.record_id == customer.id
    assert "518083" in str(problem.message)


@pytest.mark.parametrize("form_id", [ADDRESS_LABEL, *ENVELOPES])
def test_without_a_person_the_customer_gets_it(
    database: Database, make_customer: Callable[..., Customer], form_id: str
) -> None:
    make_customer("万科企业股份有限公司", address="深圳市大梅沙环梅路33号")
    (page,), problems = printed(database, form_id)
    assert problems == ()
    assert "万科企业股份有限公司收" in page
    assert page.count("万科") == 1


@pytest.mark.parametrize("form_id", [ADDRESS_LABEL, *ENVELOPES])
def test_who_has_no_address_is_named_and_keeps_the_place(
    database: Database, bank: Customer, make_customer: Callable[..., Customer], form_id: str
) -> None:
    nowhere = make_customer("丁公司", address=" \n")
    assert AddressFormData(database).count(form_id, Selection()) == 2
    pages, problems = printed(database, form_id, Selection((bank.id, nowhere.id)))
    (problem,) = problems
    assert problem.kind is ProblemKind.MISSING_VALUE
    assert (problem.record_id, problem.record_label, problem.page) == (nowhere.id, "丁公司", len(pages))
    assert "没有登记地址" in str(problem.message)
    assert "丁公司收" in pages[-1]


def test_labels_fill_one_sheet_after_the_other_from_the_place_asked_for(
    database: Database, make_customer: Callable[..., Customer]
) -> None:
    for n in range(20):
        make_customer(f"第{n:02}公司", address=f"深圳市深南路{n}号")
    printing = desk_printing(database)
    whole = printing.render(ADDRESS_LABEL, "filled")
    assert (whole.page_count, whole.next_card) == (1, 21)
    part_used = printing.render(ADDRESS_LABEL, "filled", layout=Layout(first_card=20))
    assert (part_used.page_count, part_used.next_card) == (2, 19)
    with closing(pypdfium2.PdfDocument(part_used.pdf)) as pdf:
        counts = [page.get_textpage().get_text_range().count("公司") for page in pdf]
    assert counts == [2, 18]
