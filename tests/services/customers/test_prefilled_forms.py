"""Forms that begin with the customer's record and leave the rest to be written."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from kamdesk.app.form_filling import desk_printing, fillable_forms, form_kinds, monthly_forms
from kamdesk.domain.company.staff import STAFF_PERSON
from kamdesk.domain.customers.handovers import HANDOVER as HANDOVER_KIND
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.values import Category, Grade, Nature
from kamdesk.domain.printing.form_ids import (
    ANNUAL_SUMMARY,
    BRIEFING,
    DAILY,
    DAY_REPORT,
    HANDOVER,
    INTERVIEW,
    OF_STAFF,
    RECONCILIATION_LETTER,
    WEEK_REPORT,
)
from kamdesk.domain.printing.requests import Selection
from kamdesk.services.customers.customers import Customers
from tests.services.form_data import printed

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.desk.members import Member
    from kamdesk.store.file.database import Database

FORMS = (BRIEFING,)


@pytest.fixture
def bank(
    database: Database, make_member: Callable[..., Member], make_customer: Callable[..., Customer]
) -> Customer:
    """A customer of whom much is known, with a contact."""
    customer = make_customer(
        "平安银行股份有限公司",
        number="KH000007",
        owner_id=make_member("龙䶮").id,
        nature=Nature.STATE_ENTERPRISE,
        category=Category.ENTERPRISE,
        grade=Grade.A,
        turnover=Decimal("136000000.00"),
        product_types="铝合金型材",
        price_range="1.9–2.1 万元/吨",
    )
    draft = Customers(database).draft(customer.id)
    person = draft.add_contact()
    for name, text in (("name", "王喆"), ("mobile", "13800001111"), ("taboos", "花生过敏")):
        person.type(name, text)
    return Customers(database).save(draft)


@pytest.mark.parametrize(
    ("form_id", "expected"),
    [
        (BRIEFING, ("国有企业", "A级13,600龙䶮", "王喆", "禁忌：花生过敏")),
        (
            HANDOVER,
            ("龙䶮", "☑A级", "资源类·企业", "王喆13800001111", "合同、协议及补充协议", "☐岗位调整☐离职"),
        ),
    ],
)
def test_what_is_known_stands_there(
    database: Database, bank: Customer, form_id: str, expected: tuple[str, ...]
) -> None:
    pages, problems = printed(database, form_id, Selection((bank.id,)))
    assert problems == ()
    text = "".join(pages)
    assert "平安银行股份有限公司" in text
    assert f"记录{bank.number}" in text
    for words in expected:
        assert words in text, words


@pytest.mark.parametrize("form_id", FORMS)
def test_what_nobody_wrote_is_neither_ticked_nor_denied(
    database: Database, make_customer: Callable[..., Customer], form_id: str
) -> None:
    make_customer("万科企业股份有限公司")
    pages, problems = printed(database, form_id)
    assert (len(pages), problems) == (1, ())
    for word in ("☑", "没有", "尚未列出", "尚未核对", "待定", "—"):
        assert word not in pages[0], word


@pytest.mark.parametrize("form_id", FORMS)
def test_open_rows_are_those_of_the_blank_form(
    database: Database, make_customer: Callable[..., Customer], form_id: str
) -> None:
    make_customer("万科企业股份有限公司")
    printing = desk_printing(database)
    assert printing.render(form_id, "filled").page_count == printing.render(form_id, "blank").page_count


@pytest.mark.parametrize(("form_id", "days"), [(BRIEFING, 1)])
def test_what_a_person_completes_has_its_place_and_line(
    database: Database, bank: Customer, form_id: str, days: int
) -> None:
    (page,), _ = printed(database, form_id, Selection((bank.id,)))
    assert page.count("年月日") == days


def test_a_hand_over_has_no_number_but_its_own(database: Database, bank: Customer) -> None:
    (page,), _ = printed(database, HANDOVER, Selection((bank.id,)))
    assert page.count(bank.number) == 1  # the code at the foot


def test_these_forms_are_offered_as_begun(database: Database) -> None:
    printing = desk_printing(database)
    begun = {*FORMS, ANNUAL_SUMMARY, DAY_REPORT, INTERVIEW, WEEK_REPORT}
    assert {entry.id for entry in printing.catalogue() if entry.is_begun} == begun
    assert not any(entry.is_begun for entry in desk_printing(None).catalogue())


def test_forms_are_told_apart_by_what_they_are_about() -> None:
    kinds = form_kinds()
    of_customers = {form_id for form_id, kind in kinds.items() if kind is CUSTOMER}
    assert of_customers >= {*FORMS, "customer-card", "address-label", "envelope", "envelope-c5"}
    assert monthly_forms() >= {"month-plan", "call-sheet", "evaluation-overview"}
    assert of_customers & monthly_forms() == {RECONCILIATION_LETTER}
    assert kinds[HANDOVER] is HANDOVER_KIND
    of_staff = {form_id for form_id, kind in kinds.items() if kind is STAFF_PERSON}
    assert of_staff == OF_STAFF
    assert fillable_forms() == of_customers | {HANDOVER} | of_staff | monthly_forms() | DAILY == kinds.keys()
