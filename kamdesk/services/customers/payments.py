"""Payments and receivables: what is still owed follows from what is recorded, instalments follow them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from typing_extensions import override

from kamdesk.domain.customers.instalments import INSTALMENT, Instalment
from kamdesk.domain.customers.payments import PAYMENT, Payment, reckoned
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.records.records import Records
from kamdesk.store.queries.customers import payments
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work


class Payments(Records[Payment]):
    """The use cases around payments and receivables."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, PAYMENT)

    @override
    def _completed(self, work: Work, record: Payment) -> Payment:
        return reckoned(record)

    @override
    def _follow_trash(self, work: Work, ids: Sequence[UUID]) -> None:
        """Free the instalments that became these receivables, so that they can be made receivable again."""
        for each in payments.claimed_by(work, *ids):
            freed = replace(each, payment_id=None, paid_on=None, paid_amount=None)
            records.save(work, INSTALMENT, freed)

    @override
    def _follow_restore(self, work: Work, restored: Payment) -> None:
        """Link the receivable with its instalment again, unless that went another way meanwhile."""
        for each in payments.once_claimed_by(work, restored):
            if each.payment_id == restored.id:
                continue
            if each.payment_id is not None or each.paid_amount:
                raise UserError(
                    Message(
                        "分期款“{name}”已另转为应收或另记收款，这一笔不能恢复，否则会重复。", name=each.name
                    )
                )
            linked = replace(each, payment_id=restored.id)
            told = replace(linked, paid_on=restored.paid_on, paid_amount=restored.paid_amount)
            records.save(work, INSTALMENT, told)

    @override
    def _follow(self, work: Work, saved: Payment) -> None:
        for each in payments.claimed_by(work, saved.id):
            if (each.paid_on, each.paid_amount) != (saved.paid_on, saved.paid_amount):
                records.save(
                    work, INSTALMENT, replace(each, paid_on=saved.paid_on, paid_amount=saved.paid_amount)
                )


def _gone_another_way(instalment: Instalment) -> Message:
    return Message("分期款“{name}”已另转为应收或另记收款，这一笔不能恢复，否则会重复。", name=instalment.name)
