"""Instalments and obligations: both belong to a contract of their customer; an instalment becomes owed."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from kamdesk.domain.customers.contracts import CONTRACT
from kamdesk.domain.customers.instalments import INSTALMENT, Instalment, with_amount
from kamdesk.domain.customers.obligations import OBLIGATION, Obligation
from kamdesk.domain.customers.payments import PAYMENT, Payment, reckoned
from kamdesk.domain.records.kind import RecordT
from kamdesk.domain.shared.errors import InvalidDraftError, UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.records.records import Records
from kamdesk.store.identity import new_id
from kamdesk.store.queries.customers import dealings
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work


@dataclass(frozen=True, slots=True)
class Unequal:
    """A contract whose instalments do not come to its amount."""

    contract: str
    amount: Decimal
    instalments: Decimal


class PartsOfContracts(Records[RecordT]):
    """What is agreed in a contract of the same customer."""

    @override
    def _check(self, work: Work, record: RecordT) -> None:
        part: Any = record
        if records.get(work, CONTRACT, part.contract_id).customer_id != part.customer_id:
            problem = Message("这份合同是另一位客户的。")
            raise InvalidDraftError(problem, {"contract_id": problem})


class Obligations(PartsOfContracts[Obligation]):
    """The use cases around obligations under contracts."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, OBLIGATION)


class Instalments(PartsOfContracts[Instalment]):
    """The use cases around instalments of contracts."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, INSTALMENT)

    def claim(self, ids: Sequence[UUID]) -> int:
        """Make receivables of instalments that are neither owed nor paid yet, as one act; return how many."""
        label = Message("把 {records} 转为应收", records=self._called(ids))
        with self._database.writing(label) as work:
            found = [each for each in records.by_ids(work, INSTALMENT, ids).values() if _is_open(each)]
            if not found:
                raise UserError(Message("选中的分期款都已转为应收或已经收到。"))
            claimed = [_claimed(work, each) for each in found]
            records.add_all(work, PAYMENT, claimed)
            linked = [replace(each, payment_id=made.id) for each, made in zip(found, claimed, strict=True)]
            records.update_all(work, INSTALMENT, linked)
        return len(claimed)

    def unequal(self, customer_id: UUID) -> tuple[Unequal, ...]:
        """Return the customer's contracts whose instalments come to another amount than their own."""
        with self._database.reading() as work:
            sums: dict[UUID, Decimal] = defaultdict(Decimal)
            for each in dealings.of_customer(work, INSTALMENT, customer_id):
                sums[each.contract_id] += each.amount or Decimal(0)
            contracts = records.by_ids(work, CONTRACT, list(sums))
        return tuple(
            Unequal(contract.subject, contract.amount, sums[contract.id])
            for contract in contracts.values()
            if contract.amount is not None and contract.amount != sums[contract.id]
        )

    @override
    def _check(self, work: Work, record: Instalment) -> None:
        super()._check(work, record)
        if self._completed(work, record).amount is None:
            neither = record.percent is None
            asked = Message("请填分期金额，或占合同金额的百分比。")
            problem = asked if neither else Message("合同没有写金额，算不出来，请直接填分期金额。")
            raise InvalidDraftError(problem, {"amount": problem})

    @override
    def _completed(self, work: Work, record: Instalment) -> Instalment:
        if record.amount is not None:
            return record
        return with_amount(record, records.get(work, CONTRACT, record.contract_id).amount)


def _is_open(instalment: Instalment) -> bool:
    return instalment.payment_id is None and not instalment.paid_amount


def _claimed(work: Work, instalment: Instalment) -> Payment:
    """Return the receivable that an instalment becomes."""
    contract = records.get(work, CONTRACT, instalment.contract_id)
    return reckoned(
        Payment(
            id=new_id(),
            customer_id=instalment.customer_id,
            document=contract.number or contract.subject[:80],
            due_on=instalment.due_on,
            amount_due=instalment.amount or Decimal(0),
            remark=instalment.name,
        )
    )
