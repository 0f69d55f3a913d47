"""Payments and receivables: what is still owed follows from what is recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from kamdesk.domain.customers.payments import PAYMENT, Payment, reckoned
from kamdesk.services.records.records import Records

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
