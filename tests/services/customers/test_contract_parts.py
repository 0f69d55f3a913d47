"""Instalments become receivables once, and months are reconciled with what the books say."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from kamdesk.domain.customers.contracts import CONTRACT
from kamdesk.domain.customers.instalments import INSTALMENT
from kamdesk.domain.customers.payments import PAYMENT, PaymentState
from kamdesk.domain.customers.reconciliations import MovedBalance, ReconciliationState
from kamdesk.domain.records.listing import RecordFilter
from kamdesk.domain.shared.errors import InvalidDraftError, UserError
from kamdesk.services.customers.contract_parts import Instalments, Unequal
from kamdesk.services.customers.payments import Payments
from kamdesk.services.customers.reconciliations import Reconciliations
from kamdesk.services.records.records import Records
from kamdesk.services.shared.history import History
from tests.records.making import every

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.domain.customers.values import Customer
    from kamdesk.store.file.database import Database

DUE = date(2026, 11, 20)


def saved(service: Records[Any], **values: object) -> Any:
    draft = service.draft()
    for name, value in values.items():
        draft.set(name, value)
    return service.save(draft)


@pytest.fixture
def bank(make_customer: Callable[..., Customer]) -> Customer:
    return make_customer("平安银行股份有限公司")


@pytest.fixture
def contract(database: Database, bank: Customer) -> Any:
    return saved(
        Records(database, CONTRACT),
        customer_id=bank.id,
        subject="铝杆购销合同",
        number="HT-1",
        amount=Decimal(1000),
    )


def test_an_instalment_is_made_receivable_once_and_told_what_came_in(
    database: Database, bank: Customer, contract: Any
) -> None:
    instalments, payments = Instalments(database), Payments(database)
    common = {"customer_id": bank.id, "contract_id": contract.id, "due_on": DUE}
    first = saved(instalments, name="预付款", percent=Decimal(30), **common)
    saved(instalments, name="已收", amount=Decimal(5), paid_on=DUE, paid_amount=Decimal(5), **common)
    assert first.amount == 300
    ids = instalments.ids(instalments.list(RecordFilter()).keys)
    assert instalments.claim(ids) == 1
    (owed,) = every(database, PAYMENT)
    assert (owed.document, owed.due_on, owed.outstanding) == ("HT-1", DUE, 300)
    with pytest.raises(UserError, match="都已转为应收或已经收到"):
        instalments.claim(ids)
    assert len(every(database, PAYMENT)) == 1
    draft = payments.draft(owed.id)
    draft.set("paid_on", date(2026, 11, 25))
    draft.set("paid_amount", Decimal(120))
    assert payments.save(draft).state is PaymentState.PARTLY
    told = instalments.get(first.id)
    assert (told.payment_id, told.paid_on, told.paid_amount) == (owed.id, date(2026, 11, 25), Decimal(120))


def test_instalments_stand_beside_the_amount_of_their_contract(
    database: Database, bank: Customer, contract: Any, make_customer: Callable[..., Customer]
) -> None:
    instalments = Instalments(database)
    common = {"customer_id": bank.id, "contract_id": contract.id, "due_on": DUE}
    saved(instalments, name="预付款", percent=Decimal(30), **common)
    assert instalments.unequal(bank.id) == (Unequal("铝杆购销合同", Decimal(1000), Decimal(300)),)
    saved(instalments, name="余款", amount=Decimal(700), **common)
    assert instalments.unequal(bank.id) == ()
    with pytest.raises(InvalidDraftError, match="请填分期金额"):
        saved(instalments, name="空", **common)
    other = make_customer("甲公司")
    with pytest.raises(InvalidDraftError, match="另一位客户"):
        saved(instalments, name="预付款", amount=Decimal(1), **{**common, "customer_id": other.id})
    assert len(every(database, INSTALMENT)) == 2


def test_a_month_lays_out_whoever_moved_or_owes_and_keeps_our_balance(
    database: Database, bank: Customer, make_customer: Callable[..., Customer]
) -> None:
    payments, reconciliations = Payments(database), Reconciliations(database)
    moved, later = make_customer("乙公司"), make_customer("丙公司")
    november = date(2026, 11, 1)
    saved(payments, customer_id=bank.id, due_on=date(2026, 8, 30), amount_due=Decimal(500))
    paid = {"paid_on": date(2026, 11, 9), "paid_amount": Decimal(70)}
    saved(payments, customer_id=moved.id, due_on=date(2026, 11, 5), amount_due=Decimal(70), **paid)
    saved(payments, customer_id=later.id, due_on=date(2026, 12, 5), amount_due=Decimal(70))
    drafts = [each.draft for each in reconciliations.month_drafts(november)]
    laid_out = {each.value("customer_id"): each.value("ours") for each in drafts}
    assert laid_out == {bank.id: Decimal(500), moved.id: Decimal(0)}
    draft = next(each for each in drafts if each.value("customer_id") == bank.id)
    draft.set("finance", Decimal(480))
    draft.set("state", ReconciliationState.CLOSED)
    with pytest.raises(InvalidDraftError, match="写明原因"):
        reconciliations.save(draft)
    draft.set("explanation", "20 元手续费次月登记")
    kept = reconciliations.save(draft)
    assert (kept.ours, kept.difference) == (Decimal(500), Decimal(20))
    assert kept.checked_on is not None
    saved(payments, customer_id=bank.id, due_on=date(2026, 11, 30), amount_due=Decimal(9))
    again = {each.draft.value("customer_id"): each for each in reconciliations.month_drafts(november)}
    there = again[bank.id].draft.saved_record
    assert there is not None
    assert there.id == kept.id
    assert again[bank.id].draft.value("ours") == 500
    assert again[bank.id].books == 509
    assert reconciliations.moved(bank.id) == (MovedBalance(november, Decimal(500), Decimal(509)),)
    with pytest.raises(InvalidDraftError, match="已经对过账"):
        saved(reconciliations, customer_id=bank.id, month=november)
    october = saved(reconciliations, customer_id=bank.id, month=date(2026, 10, 1))
    assert october.ours == 500
    assert october.state == ReconciliationState.OPEN


def test_our_balance_is_never_typed_over_and_follows_the_books_until_the_month_is_settled(
    database: Database, bank: Customer
) -> None:
    payments, reconciliations = Payments(database), Reconciliations(database)
    november = date(2026, 11, 1)
    saved(payments, customer_id=bank.id, due_on=date(2026, 11, 5), amount_due=Decimal(500))
    kept = saved(reconciliations, customer_id=bank.id, month=november, ours=Decimal(1))
    assert kept.ours == 500
    saved(payments, customer_id=bank.id, due_on=date(2026, 11, 6), amount_due=Decimal(30))

    def edited(**values: object) -> Any:
        draft = reconciliations.draft(kept.id)
        for name, value in values.items():
            draft.set(name, value)
        return reconciliations.save(draft)

    assert edited(finance=Decimal(530)).ours == 530
    settled = edited(state=ReconciliationState.CLOSED)
    assert settled.ours == 530
    saved(payments, customer_id=bank.id, due_on=date(2026, 11, 7), amount_due=Decimal(4))
    assert edited(explanation="无", ours=Decimal(7)).ours == 530
    assert edited(state=ReconciliationState.OPEN).ours == 534


def test_a_receivable_in_the_trash_frees_its_instalment_and_comes_back_only_once(
    database: Database, bank: Customer, contract: Any
) -> None:
    instalments, payments = Instalments(database), Payments(database)
    common = {"customer_id": bank.id, "contract_id": contract.id, "due_on": DUE}
    part = saved(instalments, name="预付款", amount=Decimal(300), **common)
    instalments.claim([part.id])
    (first,) = every(database, PAYMENT)
    draft = payments.draft(first.id)
    draft.set("paid_on", DUE)
    draft.set("paid_amount", Decimal(120))
    payments.save(draft)

    def told() -> tuple[object, ...]:
        now = instalments.get(part.id)
        return now.payment_id, now.paid_on, now.paid_amount

    payments.trash([first.id])
    assert told() == (None, None, None)
    payments.restore([first.id])
    assert told() == (first.id, DUE, Decimal(120))
    payments.trash([first.id])
    assert instalments.claim([part.id]) == 1
    (second,) = every(database, PAYMENT)
    with pytest.raises(UserError, match="“预付款”已另转为应收"):
        payments.restore([first.id])
    assert [each.id for each in every(database, PAYMENT)] == [second.id]
    assert told() == (second.id, None, None)
    payments.trash([second.id])
    payments.restore([first.id])
    assert told() == (first.id, DUE, Decimal(120))


def test_undo_brings_a_receivable_and_its_instalment_back_together(
    database: Database, bank: Customer, contract: Any
) -> None:
    instalments, payments = Instalments(database), Payments(database)
    common = {"customer_id": bank.id, "contract_id": contract.id, "due_on": DUE}
    part = saved(instalments, name="预付款", amount=Decimal(300), **common)
    instalments.claim([part.id])
    (owed,) = every(database, PAYMENT)
    payments.trash([owed.id])
    History(database).undo()
    assert [each.id for each in every(database, PAYMENT)] == [owed.id]
    assert instalments.get(part.id).payment_id == owed.id
