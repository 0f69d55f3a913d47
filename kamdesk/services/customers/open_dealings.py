"""Contracts to be signed, renewed or fulfilled, and what is owed, as a hand-over lists them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.customers.contracts import CONTRACT, ContractStanding, Renewal, standing
from kamdesk.domain.customers.instalments import INSTALMENT
from kamdesk.domain.customers.obligations import OBLIGATION, SIDES
from kamdesk.domain.customers.open_things import OpenThing
from kamdesk.domain.customers.payments import PAYMENT, days_overdue
from kamdesk.domain.customers.receivables import rest_on
from kamdesk.domain.records.formatting import format_money
from kamdesk.domain.shared.text import Message
from kamdesk.store.models.customers import ContractRow, PaymentRow
from kamdesk.store.models.dealings import InstalmentRow, ObligationRow
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.customers.contracts import Contract
    from kamdesk.domain.customers.payments import Payment
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.store.log.work import Work

_ENDED_BUT_OPEN: Final = frozenset({Renewal.TO_RENEW, Renewal.NEGOTIATING})
_DECIDED: Final = frozenset({Renewal.NOT_NEEDED, Renewal.RENEWED, Renewal.GIVEN_UP})


def open_dealings(work: Work, customers: Collection[UUID], today: date) -> Iterator[OpenThing]:
    """Yield the contracts about which something is to be done, their parts, then what these customers owe.

    What came in, or was done, after the day was open on it.
    """
    row = ContractRow
    order = (row.ends_on, row.key)
    signed: dict[UUID, Contract] = {}
    for contract in records.every(work, CONTRACT, row.customer_id.in_(customers), order=order):
        if contract.signed_on is not None and contract.signed_on <= today:
            signed[contract.id] = contract
        words = _open_in(contract, today)
        if words is not None:
            yield _thing(CONTRACT, contract, words, contract.ends_on)
    yield from _obligations(work, customers, signed, today)
    yield from _instalments(work, customers, signed, today)
    due = PaymentRow
    owed = (due.customer_id.in_(customers), (due.outstanding > 0) | (due.paid_on > today))
    for payment in records.every(work, PAYMENT, *owed, order=(due.due_on, due.key)):
        yield _thing(PAYMENT, payment, _owed(payment, today), payment.due_on)


def _obligations(
    work: Work, customers: Collection[UUID], signed: Mapping[UUID, Contract], today: date
) -> Iterator[OpenThing]:
    """Yield what was promised in signed contracts and is not fulfilled, the one due first foremost."""
    row = ObligationRow
    wanted = (row.customer_id.in_(customers), row.fulfilled_on.is_(None) | (row.fulfilled_on > today))
    for each in records.every(work, OBLIGATION, *wanted, order=(row.due_on.is_(None), row.due_on, row.key)):
        if each.contract_id in signed:
            words = Message(
                "{contract}：{side}{text}",
                contract=signed[each.contract_id].subject,
                side=Message(dict(SIDES)[each.side]),
                text=each.text,
            )
            yield _thing(OBLIGATION, each, words, each.due_on)


def _instalments(
    work: Work, customers: Collection[UUID], signed: Mapping[UUID, Contract], today: date
) -> Iterator[OpenThing]:
    """Yield the instalments of signed contracts that did not come in and that no receivable tells of."""
    row = InstalmentRow
    is_open = row.paid_on.is_(None) | (row.paid_on > today)
    wanted = (row.customer_id.in_(customers), row.payment_id.is_(None), is_open)
    for each in records.every(work, INSTALMENT, *wanted, order=(row.due_on, row.key)):
        if each.contract_id in signed:
            words = Message(
                "{contract}：{name} {amount} 元",
                contract=signed[each.contract_id].subject,
                name=each.name,
                amount=format_money(each.amount or Decimal(0)),
            )
            yield _thing(INSTALMENT, each, words, each.due_on)


def _thing(kind: RecordKind[Any], record: Any, words: Message, due_on: date | None) -> OpenThing:
    return OpenThing(
        kind=kind.name,
        record_id=record.id,
        customer_id=record.customer_id,
        matter=str(words),
        due_on=due_on,
    )


def _open_in(contract: Contract, today: date) -> Message | None:
    """Say what is open about a contract; None where nothing is."""
    stands = standing(contract.signed_on, contract.starts_on, contract.ends_on, today)
    if stands is ContractStanding.UNSIGNED:
        return Message("{subject}：尚未签订", subject=contract.subject)
    if stands is ContractStanding.ENDING and contract.renewal not in _DECIDED and contract.ends_on:
        days = (contract.ends_on - today).days
        return Message("{subject}：还有 {count} 天到期", subject=contract.subject, count=days)
    if stands is ContractStanding.ENDED and contract.renewal in _ENDED_BUT_OPEN:
        return Message("{subject}：已到期，续签未定", subject=contract.subject)
    return None


def _owed(payment: Payment, today: date) -> Message:
    """Say how much is owed, and how long it is overdue."""
    document, amount = payment.document or "货款", format_money(rest_on(payment, today))
    days = days_overdue(payment.due_on, today)
    if days:
        return Message(
            "{document}：未收 {amount} 元，逾期 {count} 天", document=document, amount=amount, count=days
        )
    return Message("{document}：未收 {amount} 元，未到期", document=document, amount=amount)
