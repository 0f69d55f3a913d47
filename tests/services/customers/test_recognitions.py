"""Key accounts are recognised by the rule, keep the figures of that day, and are decided by approval."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kamdesk.domain.company.approval import ApprovalState, Decision
from kamdesk.domain.customers.examinations import criteria, examine, months_before, sentence, shown_months
from kamdesk.domain.customers.key_accounts import RecognitionStandard
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.recognition import Dealings, recognise
from kamdesk.domain.customers.recognitions import RECOGNITION, Act, examination_of, key_account_since
from kamdesk.domain.customers.shipments import SHIPMENT, Shipment
from kamdesk.domain.customers.transactions import TRANSACTION, Transaction
from kamdesk.domain.customers.values import Grade, Standing
from kamdesk.domain.readings.workdays import next_month
from kamdesk.domain.records.listing import RecordFilter
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.customers.customers import Customers
from kamdesk.services.customers.recognition_standards import RecognitionStandards
from kamdesk.services.customers.recognitions import Recognitions
from kamdesk.services.records.records import Records
from kamdesk.store.identity import new_id
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from kamdesk.domain.customers.values import Customer
    from kamdesk.store.file.database import Database

TODAY = date(2026, 11, 22)
D = Decimal
STANDARD = RecognitionStandard(total_over=D(1_000_000), monthly_over=D(200_000), new_monthly_over=D(100_000))


@pytest.fixture
def service(database: Database) -> Recognitions:
    RecognitionStandards(database, lambda: TODAY).change(STANDARD)
    return Recognitions(database, lambda: datetime.combine(TODAY, time(9)).astimezone())


@pytest.fixture
def deal(database: Database) -> Callable[..., None]:
    def make(
        customer_id: UUID, *amounts: int, until: date = date(2026, 10, 1), first: date | None = None
    ) -> None:
        months = months_before(next_month(until), len(amounts))
        sent = [
            Shipment(id=new_id(), customer_id=customer_id, month=month, amount=D(amount))
            for month, amount in zip(months, amounts, strict=True)
        ]
        bought = [
            Transaction(
                id=new_id(),
                customer_id=customer_id,
                date=first if first and place == 0 else each.month,
                product="铝",
                amount=each.amount,
            )
            for place, each in enumerate(sent)
        ]
        with database.writing(Message("登记")) as work:
            records.add_all(work, SHIPMENT, sent)
            records.add_all(work, TRANSACTION, bought)

    return make


def approve(service: Recognitions, sheet_id: UUID) -> None:
    for _ in range(2):
        (course,) = service.approvals.of_subject(RECOGNITION.name, sheet_id)
        assert course.open_step is not None
        service.approvals.sign_on_paper(course.open_step.id, Decision.AGREED, TODAY)


def test_who_is_recognised_is_a_key_account_since_the_decision_and_found_by_it(
    service: Recognitions,
    database: Database,
    make_customer: Callable[..., Customer],
    deal: Callable[..., None],
) -> None:
    bank = make_customer("平安银行股份有限公司", standing=Standing.LARGE_ENTERPRISE, grade=Grade.B)
    make_customer("万科企业股份有限公司", standing=Standing.LARGE_ENTERPRISE)
    deal(bank.id, *[150_000] * 3, 210_000, 220_000, 230_000, first=date(2024, 1, 5))
    (found,) = service.changes()
    assert (found.customer_id, found.act, found.under_way) == (bank.id, Act.RECOGNISE, False)
    (sheet_id,) = service.submit([bank.id], Act.RECOGNISE)
    assert service.standing(bank.id).since is None
    assert service.get(sheet_id).state is ApprovalState.SUBMITTED
    approve(service, sheet_id)
    assert service.standing(bank.id).since == TODAY
    assert Customers(database).card(bank.id).key_account_since == TODAY
    wanted = RecordFilter(accepted=(("key_account", frozenset({Act.RECOGNISE})),))
    customers = Records(database, CUSTOMER)
    assert customers.ids(customers.list(wanted).keys) == (bank.id,)
    assert {(each.value, each.count) for each in customers.facets("key_account", RecordFilter())} == {
        (Act.RECOGNISE, 1),
        (None, 1),
    }
    assert service.changes() == ()


def test_what_was_submitted_keeps_its_figures(
    service: Recognitions,
    database: Database,
    make_customer: Callable[..., Customer],
    deal: Callable[..., None],
) -> None:
    bank = make_customer("平安银行股份有限公司", standing=Standing.MONOPOLY)
    deal(bank.id, *[150_000] * 7)
    look = service.standing(bank.id).examination
    (sheet_id,) = service.submit([bank.id], Act.RECOGNISE)
    deal(bank.id, 900_000, until=date(2025, 11, 1))
    RecognitionStandards(database, lambda: TODAY).change(replace(STANDARD, total_over=D(5)))
    kept = examination_of(service.get(sheet_id))
    assert kept == look
    assert sentence(kept) == sentence(look)
    assert service.standing(bank.id).examination != look


def test_who_no_longer_qualifies_is_named_and_withdrawn(
    service: Recognitions,
    database: Database,
    make_customer: Callable[..., Customer],
    deal: Callable[..., None],
) -> None:
    bank = make_customer("平安银行股份有限公司", standing=Standing.GOVERNMENT)
    deal(bank.id, *[250_000] * 6)
    (sheet_id,) = service.submit([bank.id], Act.RECOGNISE)
    approve(service, sheet_id)
    with database.writing(Message("改")) as work:
        held = records.get(work, CUSTOMER, bank.id)
        records.save(work, CUSTOMER, replace(held, standing=Standing.OTHER))
    (found,) = service.changes()
    assert found.act is Act.WITHDRAW
    (withdrawal,) = service.submit([bank.id], Act.WITHDRAW)
    assert service.standing(bank.id).since == TODAY
    approve(service, withdrawal)
    assert service.standing(bank.id).since is None
    assert service.changes() == ()


def test_nobody_is_submitted_twice_and_what_was_returned_can_be_taken_back(
    service: Recognitions, make_customer: Callable[..., Customer], deal: Callable[..., None]
) -> None:
    bank, other = (make_customer(name, standing=Standing.GOVERNMENT) for name in ("平安银行", "万科企业"))
    for each in (bank, other):
        deal(each.id, *[250_000] * 6)
    (sheet_id,) = service.submit([bank.id], Act.RECOGNISE)
    with pytest.raises(UserError, match="还在审批中"):
        service.submit([other.id, bank.id], Act.RECOGNISE)
    assert service.standing(other.id).sheets == ()  # nothing of the act remains
    (course,) = service.approvals.of_subject(RECOGNITION.name, sheet_id)
    assert course.open_step is not None
    returned = service.approvals.sign_on_paper(course.open_step.id, Decision.RETURNED, TODAY, "补合同")
    assert service.get(sheet_id).state is ApprovalState.RETURNED
    service.approvals.withdraw(returned.approval)
    assert service.get(sheet_id).state is ApprovalState.WITHDRAWN
    assert len(service.submit([bank.id, other.id], Act.RECOGNISE)) == 2
    with pytest.raises(UserError, match="不是重点客户"):
        service.submit([make_customer("华为").id], Act.WITHDRAW)


def test_what_was_returned_is_submitted_again_with_the_figures_of_that_day(
    service: Recognitions, make_customer: Callable[..., Customer], deal: Callable[..., None]
) -> None:
    bank = make_customer("平安银行", standing=Standing.GOVERNMENT)
    with pytest.raises(UserError, match="还没有提交过认定"):
        service.resubmit(bank.id)
    deal(bank.id, *[250_000] * 6)
    (sheet_id,) = service.submit([bank.id], Act.RECOGNISE, "年度新增")
    with pytest.raises(UserError, match="重新提交"):
        service.resubmit(bank.id)
    (course,) = service.approvals.of_subject(RECOGNITION.name, sheet_id)
    assert course.open_step is not None
    service.approvals.sign_on_paper(course.open_step.id, Decision.RETURNED, TODAY, "补合同")
    deal(bank.id, 70_000, until=date(2026, 11, 1))
    service.resubmit(bank.id)
    sheet = service.get(sheet_id)
    assert (sheet.state, sheet.amount, sheet.remark) == (ApprovalState.SUBMITTED, D(1_570_000), "年度新增")
    (again,) = service.approvals.of_subject(RECOGNITION.name, sheet_id)
    assert [(step.round, step.decision) for step in again.steps] == [
        (1, Decision.RETURNED),
        (1, None),
        (2, None),
        (2, None),
    ]
    approve(service, sheet_id)
    assert service.standing(bank.id).since == TODAY


_amounts = st.integers(-50_000, 400_000).map(D)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_the_window_says_what_the_rule_says_of_the_same_facts(
    service: Recognitions, database: Database, make_customer: Callable[..., Customer], data: st.DataObject
) -> None:
    customer = make_customer("平安银行", standing=data.draw(st.none() | st.sampled_from(Standing)))
    days = st.dates(date(2024, 6, 1), date(2026, 12, 31))
    bought = data.draw(st.lists(st.tuples(days, _amounts), max_size=5))
    months = data.draw(st.lists(st.tuples(st.sampled_from(months_before(TODAY, 14)), _amounts), max_size=24))
    with database.writing(Message("登记")) as work:
        records.add_all(
            work,
            TRANSACTION,
            [
                Transaction(id=new_id(), customer_id=customer.id, date=day, product="铝", amount=amount)
                for day, amount in bought
            ],
        )
        records.add_all(
            work,
            SHIPMENT,
            [
                Shipment(id=new_id(), customer_id=customer.id, month=month, product=f"铝{n}", amount=amount)
                for n, (month, amount) in enumerate(months)
            ],
        )
    sent: dict[date, Any] = {}
    for month, amount in months:
        sent[month] = sent.get(month, D(0)) + amount
    facts = Dealings(customer.standing, bought, sent)
    look = service.standing(customer.id).examination
    assert look.found == recognise(facts, STANDARD, TODAY)
    assert look == examine(facts, STANDARD, TODAY)
    named = {each.customer_id for each in service.changes()}
    assert (customer.id in named) == look.found.is_key_account


def test_words_name_the_run_and_leave_a_line_for_an_open_amount() -> None:
    months = months_before(TODAY, 6)
    sent = dict(zip(months, map(D, (1, 1, 1, 210_000, 220_000, 230_000)), strict=True))
    facts = Dealings(Standing.GOVERNMENT, [(date(2024, 1, 5), D(5))], sent)
    look = examine(facts, replace(STANDARD, total_over=None), TODAY)
    total, monthly, of_new = criteria(look)
    assert (str(total.asks), total.is_met) == ("累计交易额超过＿＿＿＿万元", None)
    assert str(monthly.basis) == "2026年8月 21万元、2026年9月 22万元、2026年10月 23万元"
    assert (monthly.is_met, of_new.is_met) == (True, False)
    assert "2026年8月至2026年10月连续三个月每月发货额超过20万元，符合" in str(sentence(look))
    shown = shown_months(look)
    assert (len(shown), shown[0], shown[-1]) == (24, (date(2024, 11, 1), None), (months[-1], D(230_000)))


def test_who_is_recognised_again_has_been_one_since_the_first_time() -> None:
    first, second, third = date(2024, 5, 1), date(2025, 5, 1), date(2026, 5, 1)
    again = [(Act.RECOGNISE, first), (Act.RECOGNISE, second)]
    assert key_account_since(again) == first
    assert key_account_since([*again, (Act.WITHDRAW, third)]) is None
    assert key_account_since([*again, (Act.WITHDRAW, second), (Act.RECOGNISE, third)]) == third
