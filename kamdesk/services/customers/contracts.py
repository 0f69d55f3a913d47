"""Contracts: one is renewed by another in one act, and tells how its renewal stands."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from typing_extensions import override

from kamdesk.domain.customers.contracts import CONTRACT, Contract
from kamdesk.domain.customers.instalments import INSTALMENT
from kamdesk.domain.customers.obligations import OBLIGATION
from kamdesk.domain.customers.renewals import moved_on, renewal_by, renewed
from kamdesk.domain.shared.errors import InvalidDraftError, UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.customers.projects import OfProjects
from kamdesk.store.identity import new_id
from kamdesk.store.models.customers import ContractRow
from kamdesk.store.models.dealings import InstalmentRow, ObligationRow
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work


class Contracts(OfProjects[Contract]):
    """The use cases around contracts and agreements."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, CONTRACT)

    def renew(self, ids: Sequence[UUID]) -> tuple[UUID, ...]:
        """Begin the contract that renews each of these, with its instalments and obligations, as one act."""
        with self._database.writing(Message("续签 {records}", records=self._called(ids))) as work:
            return tuple(self._renew(work, each) for each in ids)

    def _renew(self, work: Work, contract_id: UUID) -> UUID:
        old = records.get(work, CONTRACT, contract_id)
        if _successor(work, old.id) is not None:
            raise UserError(Message("“{subject}”已经有续签的合同。", subject=old.subject))
        made = self._save(work, renewed(old, new_id()))
        if old.starts_on is not None and made.starts_on is not None:
            later = made.starts_on - old.starts_on
            unpaid = {"paid_on": None, "paid_amount": None, "payment_id": None}
            for part in records.every(work, INSTALMENT, InstalmentRow.contract_id == old.id):
                again = moved_on(part, made.id, later, {"id": new_id(), **unpaid})
                records.save(work, INSTALMENT, again)
            for duty in records.every(work, OBLIGATION, ObligationRow.contract_id == old.id):
                again = moved_on(duty, made.id, later, {"id": new_id(), "fulfilled_on": None})
                records.save(work, OBLIGATION, again)
        return made.id

    @override
    def _check(self, work: Work, record: Contract) -> None:
        super()._check(work, record)
        if record.renews_id is None:
            return
        problem = _problem_with_renewing(work, record)
        if problem is not None:
            raise InvalidDraftError(problem, {"renews_id": problem})

    @override
    def _follow(self, work: Work, saved: Contract) -> None:
        if saved.renews_id is not None:
            _tell_renewal(work, saved.renews_id)

    @override
    def _follow_trash(self, work: Work, ids: Sequence[UUID]) -> None:
        for each in records.by_ids(work, CONTRACT, ids).values():
            self._follow(work, each)

    @override
    def _follow_restore(self, work: Work, restored: Contract) -> None:
        self._follow(work, restored)


def _successor(work: Work, contract_id: UUID) -> Contract | None:
    """Return the contract that renews another, unless it lies in the trash."""
    return next(records.every(work, CONTRACT, ContractRow.renews_id == contract_id), None)


def _tell_renewal(work: Work, contract_id: UUID) -> None:
    """Write into a contract how its renewal stands by now."""
    contract = records.get(work, CONTRACT, contract_id)
    stands = renewal_by(_successor(work, contract_id), contract.renewal)
    if stands != contract.renewal:
        records.save(work, CONTRACT, replace(contract, renewal=stands))


def _problem_with_renewing(work: Work, contract: Contract) -> Message | None:
    """Say why a contract cannot renew the one it names; None where it can."""
    before = records.get(work, CONTRACT, contract.renews_id) if contract.renews_id else None
    if before is not None and before.customer_id != contract.customer_id:
        return Message("续签的合同是另一位客户的。")
    other = _successor(work, before.id) if before is not None else None
    if other is not None and other.id != contract.id:
        return Message("那份合同已经由“{subject}”续签。", subject=other.subject)
    while before is not None:
        if before.id == contract.id:
            return Message("合同不能续签自己，或续签它的后续合同。")
        before = records.get(work, CONTRACT, before.renews_id) if before.renews_id else None
    return None
