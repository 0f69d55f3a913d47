"""Contracts that want a signature or a renewal, and what is owed, as a hand-over lists them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from kamdesk.domain.customers.contracts import CONTRACT, ContractStanding, Renewal, standing
from kamdesk.domain.customers.open_things import OpenThing
from kamdesk.domain.customers.payments import PAYMENT, days_overdue
from kamdesk.domain.records.formatting import format_money
from kamdesk.domain.shared.text import Message
from kamdesk.store.models.customers import ContractRow, PaymentRow
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.customers.contracts import Contract
    from kamdesk.domain.customers.payments import Payment
    from kamdesk.store.log.work import Work

_ENDED_BUT_OPEN: Final = frozenset({Renewal.TO_RENEW, Renewal.NEGOTIATING})
_DECIDED: Final = frozenset({Renewal.NOT_NEEDED, Renewal.RENEWED, Renewal.GIVEN_UP})


def open_dealings(work: Work, customers: Collection[UUID], today: date) -> Iterator[OpenThing]:
    """Yield the contracts about which something is to be done, then what these customers owe."""
    row = ContractRow
    order = (row.ends_on, row.key)
    for contract in records.every(work, CONTRACT, row.customer_id.in_(customers), order=order):
        words = _open_in(contract, today)
        if words is not None:
            yield OpenThing(
                kind=CONTRACT.name,
                record_id=contract.id,
                customer_id=contract.customer_id,
                matter=str(words),
                due_on=contract.ends_on,
            )
    owed = (PaymentRow.customer_id.in_(customers), PaymentRow.outstanding > 0)
    for payment in records.every(work, PAYMENT, *owed, order=(PaymentRow.due_on, PaymentRow.key)):
        yield OpenThing(
            kind=PAYMENT.name,
            record_id=payment.id,
            customer_id=payment.customer_id,
            matter=str(_owed(payment, today)),
            due_on=payment.due_on,
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
    document, amount = payment.document or "货款", format_money(payment.outstanding or Decimal(0))
    days = days_overdue(payment.due_on, today)
    if days:
        return Message(
            "{document}：未收 {amount} 元，逾期 {count} 天", document=document, amount=amount, count=days
        )
    return Message("{document}：未收 {amount} 元，未到期", document=document, amount=amount)
