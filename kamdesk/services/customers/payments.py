"""Payments and receivables: what is still owed follows from what is recorded, instalments follow them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from typing_extensions import override

from kamdesk.domain.customers.instalments import INSTALMENT
from kamdesk.domain.customers.payments import PAYMENT, Payment, reckoned
from kamdesk.services.records.records import Records
from kamdesk.store.queries.customers import payments
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
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
    def _follow(self, work: Work, saved: Payment) -> None:
        for each in payments.claimed_by(work, saved.id):
            if (each.paid_on, each.paid_amount) != (saved.paid_on, saved.paid_amount):
                records.save(
                    work, INSTALMENT, replace(each, paid_on=saved.paid_on, paid_amount=saved.paid_amount)
                )
