"""The month's reconciliation: our balances laid out, finance's typed beside them, differences explained."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING
from uuid import UUID

from typing_extensions import override

from kamdesk.domain.customers.letters import balance
from kamdesk.domain.customers.payments import PAYMENT
from kamdesk.domain.customers.reconciliations import (
    RECONCILIATION,
    MovedBalance,
    Reconciliation,
    ReconciliationState,
    compared,
    explanation_wanted,
    problems_with_closing,
    reckoned,
    stays,
)
from kamdesk.domain.readings.workdays import first_of, next_month
from kamdesk.domain.records.drafts import RecordDraft
from kamdesk.domain.records.formatting import format_month
from kamdesk.domain.shared.errors import InvalidDraftError
from kamdesk.domain.shared.text import Message
from kamdesk.services.records.records import Records
from kamdesk.store.queries.customers import dealings, payments
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work


@dataclass(frozen=True, slots=True)
class MonthDraft:
    """One customer's month as it may be typed, and our balance at its end as the books say now."""

    draft: RecordDraft[Reconciliation]
    books: Decimal


class Reconciliations(Records[Reconciliation]):
    """The use cases around the month's reconciliation with our own finance."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, RECONCILIATION)

    def month_drafts(self, month: date) -> list[MonthDraft]:
        """Return drafts for all customers with dealings in a month or a balance: those kept, and new ones."""
        first = first_of(month)
        with self._database.reading() as work:
            kept = {each.customer_id: each for each in payments.reconciled(work, first)}
            wanted = payments.moved_or_owing(work, first, _last_of(first))
            ids = list(dict.fromkeys((*wanted, *kept)))
            return [
                MonthDraft(_draft(each, first, kept.get(each), books), books)
                for each, owed in dealings.by_customer(work, PAYMENT, ids)
                for books in (balance(owed, _last_of(first)),)
            ]

    def balance(self, customer_id: UUID, month: date) -> Decimal:
        """Return our balance at the end of a month as the books say now."""
        with self._database.reading() as work:
            return _balance(work, customer_id, month)

    def moved(self, customer_id: UUID) -> tuple[MovedBalance, ...]:
        """Return the settled months of a customer whose balance is another by later entries."""
        with self._database.reading() as work:
            owed = dealings.of_customer(work, PAYMENT, customer_id)
            settled = [
                each
                for each in dealings.of_customer(work, RECONCILIATION, customer_id)
                if each.state is ReconciliationState.CLOSED and each.ours is not None
            ]
        found = (
            MovedBalance(each.month, each.ours or Decimal(0), balance(owed, _last_of(each.month)))
            for each in settled
        )
        return tuple(each for each in found if each.now != each.settled)

    @override
    def reckoned(self, values: Mapping[str, object], saved: Reconciliation | None) -> Mapping[str, object]:
        customer_id, month = values["customer_id"], values["month"]
        is_known = isinstance(customer_id, UUID) and isinstance(month, date)
        return reckoned(values, saved, self.balance(customer_id, month) if is_known else None)  # type: ignore[arg-type]  # known

    @override
    def wanting(self, values: Mapping[str, object]) -> Mapping[str, Message]:
        return explanation_wanted(values)

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
    def _save(self, work: Work, record: Reconciliation) -> Reconciliation:
        """Save with our balance as the books say, or as it was when both sides were done with the month."""
        kept = records.get(work, RECONCILIATION, record.id) if record.version else None
        if kept is not None and stays(kept, record.state):
            return super()._save(work, replace(record, ours=kept.ours))
        ours = _balance(work, record.customer_id, record.month)
        return super()._save(work, replace(record, ours=ours))

    @override
    def _completed(self, work: Work, record: Reconciliation) -> Reconciliation:
        record = replace(record, state=record.state or ReconciliationState.OPEN)
        if record.ours is None:
            record = replace(record, ours=_balance(work, record.customer_id, record.month))
        if record.state is ReconciliationState.CLOSED:
            record = replace(
                record,
                checked_by=record.checked_by or self._database.actor.member_id,
                checked_on=record.checked_on or datetime.now(UTC).astimezone().date(),
            )
        return compared(record)


def _draft(
    customer_id: UUID, month: date, kept: Reconciliation | None, ours: Decimal
) -> RecordDraft[Reconciliation]:
    """Return the draft of a customer's month; until that is settled, with our balance of now."""
    draft = RecordDraft(RECONCILIATION, kept)
    if kept is None:
        draft.propose("customer_id", customer_id)
        draft.propose("month", month)
    if not stays(kept, None if kept is None else kept.state):
        draft.propose("ours", ours)
    return draft


def _balance(work: Work, customer_id: UUID, month: date) -> Decimal:
    return balance(dealings.of_customer(work, PAYMENT, customer_id), _last_of(month))


def _last_of(month: date) -> date:
    return next_month(first_of(month)) - timedelta(days=1)
