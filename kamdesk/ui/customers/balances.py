"""What is said of our balance on a customer's card: in the panel of a reconciliation and below their list."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from kamdesk.domain.records.formatting import format_money, format_month
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from kamdesk.domain.records.drafts import RecordDraft
    from kamdesk.domain.records.listing import ListRow
    from kamdesk.services.customers.reconciliations import Reconciliations


def balance_told(records: Reconciliations, draft: RecordDraft[Any]) -> str:
    """Say what our books have at the end of the month of a reconciliation, and the difference."""
    found = records.reckoned(draft.values(), draft.saved_record)
    ours, difference = found["ours"], found["difference"]
    if not isinstance(ours, Decimal):
        return tr("我方余额按应收回款算出，不用填。")
    said = tr("我方余额 {amount} 元，按应收回款算出，不用填。", amount=format_money(ours))
    if isinstance(difference, Decimal) and difference:
        return tr("{said}差额 {amount} 元，请写明原因。", said=said, amount=format_money(difference))
    return said


def moved_told(records: Reconciliations, rows: Sequence[ListRow]) -> str:
    """Say of which settled months our balance is another by later entries."""
    customers: dict[UUID, None] = dict.fromkeys(row.values["customer_id"] for row in rows)  # type: ignore[misc]  # a column of ids
    return "\n".join(
        tr(
            "{month}对清后又有登记：我方余额当时 {settled} 元，现为 {now} 元",
            month=format_month(each.month),
            settled=format_money(each.settled),
            now=format_money(each.now),
        )
        for customer_id in customers
        for each in records.moved(customer_id)
    )
