"""Stocks at customers: one record for a customer and a product, which says how long it lasts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from kamdesk.domain.customers.supply import STOCK, Stock, reckoned
from kamdesk.domain.shared.errors import InvalidDraftError
from kamdesk.domain.shared.text import Message
from kamdesk.services.records.records import Records
from kamdesk.store.queries.customers import dealings

if TYPE_CHECKING:
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work


class Stocks(Records[Stock]):
    """The use cases around stocks at customers."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, STOCK)

    @override
    def _completed(self, work: Work, record: Stock) -> Stock:
        return reckoned(record)

    @override
    def _check(self, work: Work, record: Stock) -> None:
        kept = dealings.of_customer(work, STOCK, record.customer_id)
        if any(each.product == record.product and each.id != record.id for each in kept):
            problem = Message("{product}的库存已经登记过，请改那一条。", product=record.product)
            raise InvalidDraftError(problem, {"product": problem})
