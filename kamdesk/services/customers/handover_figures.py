"""How customers stand on the day of a hand-over: contracts in force, what they owe, what of it is overdue."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kamdesk.domain.customers.contracts import CONTRACT, ContractStanding, ContractType, standing
from kamdesk.domain.customers.payments import PAYMENT
from kamdesk.domain.customers.receivables import owing
from kamdesk.store.models.customers import ContractRow, PaymentRow
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date
    from decimal import Decimal
    from uuid import UUID

    from kamdesk.domain.customers.contracts import Contract
    from kamdesk.domain.customers.payments import Payment
    from kamdesk.store.log.work import Work

_IN_FORCE: Final = frozenset({ContractStanding.RUNNING, ContractStanding.ENDING})


@dataclass(frozen=True, slots=True)
class HandoverFigures:
    """The contracts in force in words, and what is owed and overdue in yuan."""

    contracts: str
    receivables: Decimal
    overdue: Decimal


def figures_on(work: Work, customer_ids: Sequence[UUID], day: date) -> dict[UUID, HandoverFigures]:
    """Return how these customers stand at the end of a day."""
    contracts: dict[UUID, list[Contract]] = {each: [] for each in customer_ids}
    payments: dict[UUID, list[Payment]] = {each: [] for each in customer_ids}
    for signed in records.every(work, CONTRACT, ContractRow.customer_id.in_(customer_ids)):
        contracts[signed.customer_id].append(signed)
    for due in records.every(work, PAYMENT, PaymentRow.customer_id.in_(customer_ids)):
        payments[due.customer_id].append(due)
    owes = {each: owing(payments[each], day) for each in customer_ids}
    return {
        each: HandoverFigures(
            contracts=_in_force(contracts[each], day),
            receivables=owes[each].total,
            overdue=owes[each].overdue,
        )
        for each in customer_ids
    }


def _in_force(contracts: Iterable[Contract], on: date) -> str:
    """Say how many contracts were in force, framework agreements and others apart."""
    running = [
        each for each in contracts if standing(each.signed_on, each.starts_on, each.ends_on, on) in _IN_FORCE
    ]
    frames = sum(each.type is ContractType.FRAMEWORK for each in running)
    counted = (("框架", frames), ("合同", len(running) - frames))
    return "，".join(f"{word} {count} 份" for word, count in counted if count) or "无"
