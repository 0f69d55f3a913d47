"""Monthly shipments: one record for a customer, a month and a product."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from kamdesk.domain.customers.shipments import SHIPMENT, Shipment
from kamdesk.domain.records.formatting import format_month
from kamdesk.domain.shared.errors import InvalidDraftError
from kamdesk.domain.shared.text import Message
from kamdesk.services.records.records import Records
from kamdesk.store.queries.customers import shipments

if TYPE_CHECKING:
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work


class Shipments(Records[Shipment]):
    """The use cases around monthly shipments."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, SHIPMENT)

    @override
    def _check(self, work: Work, record: Shipment) -> None:
        if shipments.has_twin(work, record):
            problem = Message(
                "{month}的{product}已经登记过，请改那一条。",
                month=format_month(record.month),
                product=record.product,
            )
            raise InvalidDraftError(problem, {"month": problem})
