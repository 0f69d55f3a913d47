"""Queries about monthly shipments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import exists, select

from kamdesk.store.models.customers import ShipmentRow

if TYPE_CHECKING:
    from kamdesk.domain.customers.shipments import Shipment
    from kamdesk.store.log.work import Work


def has_twin(work: Work, shipment: Shipment) -> bool:
    """Tell whether another record, not in the trash, is of the same customer, month and product."""
    row = ShipmentRow
    same = exists().where(
        row.customer_id == shipment.customer_id,
        row.month == shipment.month,
        row.product == shipment.product,
        row.id != shipment.id,
        row.deleted_at.is_(None),
    )
    return bool(work.session.scalar(select(same)))
