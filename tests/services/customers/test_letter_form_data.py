"""Letters about money, filled from payments and from what the office says of itself."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from kamdesk.app.wiring import today
from kamdesk.domain.company.staff import STAFF_PERSON
from kamdesk.domain.desk.office import OfficeNames
from kamdesk.domain.printing.form_ids import PAYMENT_REMINDER, RECONCILIATION_LETTER
from kamdesk.domain.printing.requests import Selection
from kamdesk.domain.shared.errors import NotFoundError
from kamdesk.services.customers.payments import Payments
from kamdesk.services.desk.office import Office
from kamdesk.services.records.records import Records
from kamdesk.store.queries.company import staff
from tests.services.form_data import printed

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.desk.members import Member
    from kamdesk.store.file.database import Database

OFFICE = OfficeNames(
    *("华南实业", "大客户部", "滨海市钢都路1号", "116600", "0411-88880000", "kehu@example.cn"),
    *("滨海银行钢都支行", "6021 0000 1234", "102222000000"),
)


@pytest.fixture
def owe(database: Database) -> Callable[..., Any]:
    def make(customer: Customer, due_on: date, amount: int, **more: object) -> Any:
        draft = Payments(database).draft()
        values = {"customer_id": customer.id, "due_on": due_on, "amount_due": Decimal(amount), **more}
        for name, value in values.items():
            draft.set(name, value)
        return Payments(database).save(draft)

    return make


@pytest.fixture
def bank(
    database: Database, make_member: Callable[..., Member], make_customer: Callable[..., Customer]
) -> Customer:
    """A customer whose owner can be telephoned to."""
    owner = make_member("龙䶮")
    people = Records(database, STAFF_PERSON)
    with database.reading() as work:
        person = staff.of_member(work, owner.id)
    draft = people.draft(None if person is None else person.id)
    for name, value in (("name", "龙䶮"), ("member_id", owner.id), ("telephone", "0411-88881119")):
        draft.set(name, value)
    people.save(draft)
    return make_customer(
        "平安银行股份有限公司",
        number="KH000007",
        address="深圳市深南路1号",
        postcode="518000",
        owner_id=owner.id,
    )


def test_the_account_of_a_month_stands_in_the_letter_line_by_line(
    database: Database, bank: Customer, owe: Callable[..., Any]
) -> None:
    Office(database).rename(OFFICE)
    owe(bank, date(2026, 9, 30), 1000, document="XS202608")
    owe(
        bank,
        date(2026, 10, 20),
        500,
        document="XS202609",
        paid_on=date(2026, 10, 25),
        paid_amount=Decimal(300),
    )
    owe(bank, date(2026, 11, 20), 70, document="XS202610", paid_on=date(2026, 10, 9), paid_amount=Decimal(70))
    owe(bank, date(2026, 8, 20), 9, document="XS202607", paid_on=date(2026, 9, 9), paid_amount=Decimal(9))
    (page,), problems = printed(database, RECONCILIATION_LETTER, Selection(month=date(2026, 10, 1)))
    assert problems == ()
    for words in (
        "平安银行股份有限公司DZ-202610-KH000007",
        "财务部2026年10月31日",
        "深圳市深南路1号518000",
        "1XS2026081,000.00——1,000.00—2XS202609—500.00300.00200.00—3XS202610（预收）——70.00—70.00",
        "1,000.00500.00370.001,200.0070.00",
        "人民币（大写）壹仟壹佰叁拾元整",
        "龙䶮0411-88881119kehu@example.cn滨海市钢都路1号大客户部116600",
    ):
        assert words in page, words
    assert "XS202607" not in page


def test_the_reminder_names_what_is_overdue_today_and_where_to_pay(
    database: Database, bank: Customer, owe: Callable[..., Any]
) -> None:
    Office(database).rename(OFFICE)
    for days, paid in ((5, 0), (31, 40), (61, 0), (91, 0), (0, 0)):
        due_on = today() - timedelta(days=days)
        came = {"paid_on": due_on, "paid_amount": Decimal(paid)} if paid else {}
        owe(bank, due_on, 100, document=f"XS{days}", **came)
    (page,), problems = printed(database, PAYMENT_REMINDER)
    assert problems == ()
    for words in (
        "400.0040.00360.00人民币叁佰陆拾元整",
        "100.0060.00100.00100.00",
        "华南实业102222000000滨海银行钢都支行602100001234龙䶮0411-88881119",
    ):
        assert words in page, words
    assert "XS0" not in page


def test_letters_go_to_those_who_owe(
    database: Database, bank: Customer, owe: Callable[..., Any], make_customer: Callable[..., Customer]
) -> None:
    early = make_customer("甲公司")
    owe(early, today() + timedelta(days=40), 100)
    settled = make_customer("乙公司")
    owe(settled, date(2020, 1, 31), 100, paid_on=date(2020, 2, 3), paid_amount=Decimal(100))
    for form_id, problem in (
        (RECONCILIATION_LETTER, "没有往来，也没有余额"),
        (PAYMENT_REMINDER, "没有逾期未收的款，不用催款"),
    ):
        with pytest.raises(NotFoundError, match=problem):
            printed(database, form_id)
    owe(bank, today() - timedelta(days=100), 100)
    for form_id in (RECONCILIATION_LETTER, PAYMENT_REMINDER):
        (page,), _problems = printed(database, form_id)
        assert bank.name in page
        with pytest.raises(NotFoundError):
            printed(database, form_id, Selection((early.id,)))
    (page,), _problems = printed(
        database, RECONCILIATION_LETTER, Selection((settled.id,), month=date(2020, 2, 1))
    )
    assert "人民币（大写）零元整" in page


def test_a_reminder_without_an_account_to_pay_into_says_so(
    database: Database, bank: Customer, owe: Callable[..., Any]
) -> None:
    owe(bank, today() - timedelta(days=1), 100)
    _pages, problems = printed(database, PAYMENT_REMINDER)
    assert [str(each.message) for each in problems] == [
        "收款账户还没有登记：请在“设置 → 单位与部门”里填好，或在纸上手写。"
    ]
