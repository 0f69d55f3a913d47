"""Handing several customers over in one act: one small panel for the receiver, the day and the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.shared.text import Message
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.record_dialog import RecordDialog

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from kamdesk.services.customers.handovers import Handovers
    from kamdesk.ui.kit.fields.finding import References

_FROM_RECORDS: Final = (
    *("customer_id", "from_id", "owned_since", "number"),
    *("from_signed_on", "to_signed_on", "supervisor_signed_on", "manager_signed_on"),
)
"""What the records say of each customer, or is signed only later."""


def portfolio_dialog(
    parent: QWidget, handovers: Handovers, customer_ids: Sequence[UUID], references: References
) -> RecordDialog:
    """Return the panel that hands these customers over when it is saved."""
    draft = handovers.draft()
    draft.set("customer_id", customer_ids[0])
    return RecordDialog(
        parent,
        tr("交接 {records}", records=CUSTOMER.counted_as(len(customer_ids))),
        draft,
        lambda: handovers.hand_over_all(draft, customer_ids),
        verb=tr("交接"),
        references=references,
        without=_FROM_RECORDS,
    )


def handed_over(customer_ids: Sequence[UUID]) -> Message:
    """Return what is said afterwards."""
    return Message("已交接 {records}", records=CUSTOMER.counted_as(len(customer_ids)))
