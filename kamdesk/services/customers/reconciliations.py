"""The month's reconciliation: our balances laid out, finance's typed beside them, differences explained."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from typing_extensions import override

from kamdesk.domain.customers.letters import balance
from kamdesk.domain.customers.payments import PAYMENT
from kamdesk.domain.customers.reconciliations import (
    RECONCILIATION,
    Reconciliation,
    ReconciliationState,
    compared,
    problems_with_closing,
)
from kamdesk.domain.readings.workdays import first_of, next_month
from kamdesk.domain.records.drafts import RecordDraft
from kamdesk.domain.records.formatting import format_month
from kamdesk.domain.shared.errors import InvalidDraftError
from kamdesk.domain.shared.text import Message
from kamdesk.services.records.records import Records
from kamdesk.store.queries.customers import dealings, payments

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work


class Reconciliations(Records[Reconciliation]):
    """The use cases around the month's reconciliation with our own finance."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, RECONCILIATION)

    def month_drafts(self, month: date) -> list[RecordDraft[Reconciliation]]:
        """Return drafts for all customers with dealings in a month or a balance: those kept, and new ones."""
        first = first_of(month)
        with self._database.reading() as work:
            kept = {each.customer_id: each for each in payments.reconciled(work, first)}
            wanted = payments.moved_or_owing(work, first, _last_of(first))
            ids = dict.fromkeys((*wanted, *kept))
            return [
                RecordDraft(RECONCILIATION, kept[each]) if each in kept else self._proposed(work, each, first)
                for each in ids
            ]

    @override
    def _check(self, work: Work, record: Reconciliation) -> None:
        if any(
            each.customer_id == record.customer_id and each.id != record.id
            for each in payments.reconciled(work, record.month)
        ):
            problem = Message("这位客户{month}已经对过账，请改那一笔。", month=format_month(record.month))
            raise InvalidDraftError(problem, {"month": problem})
        whole = self._completed(work, record)
        problems = problems_with_closing(RECONCILIATION.values_of(whole))
        if problems:
            raise InvalidDraftError(next(iter(problems.values())), problems)

    @override
    def _completed(self, work: Work, record: Reconciliation) -> Reconciliation:
        record = replace(record, state=record.state or ReconciliationState.OPEN)
        if record.ours is None:
            owed = dealings.of_customer(work, PAYMENT, record.customer_id)
            record = replace(record, ours=balance(owed, _last_of(record.month)))
        if record.state is ReconciliationState.CLOSED:
            record = replace(
                record,
                checked_by=record.checked_by or self._database.actor.member_id,
                checked_on=record.checked_on or datetime.now(UTC).astimezone().date(),
            )
        return compared(record)

    def _proposed(self, work: Work, customer_id: UUID, month: date) -> RecordDraft[Reconciliation]:
        owed = dealings.of_customer(work, PAYMENT, customer_id)
        draft = RecordDraft(RECONCILIATION)
        draft.propose("customer_id", customer_id)
        draft.propose("month", month)
        draft.propose("ours", balance(owed, _last_of(month)))
        return draft


def _last_of(month: date) -> date:
    return next_month(first_of(month)) - timedelta(days=1)
