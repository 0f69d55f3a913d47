"""The columns of the list of calls, and the chips of their purposes and states."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.domain.events.calls import CALL, Purpose
from kamdesk.domain.shared.text import term
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.chips import FieldChips
from kamdesk.ui.kit.records.columns import field_column

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamdesk.domain.records.listing import ListRow
    from kamdesk.ui.kit.tables.columns import ListColumn

CHIPS: Final[Mapping[str, FieldChips]] = {
    "purpose": FieldChips({Purpose.DEVELOPMENT: "accent", Purpose.DEAL: "good", Purpose.CALL: "neutral"}),
    "held": FieldChips({True: "good", False: "watch"}, {True: term("已进行"), False: term("未进行")}),
}
"""What the head of a card shows."""


def call_columns() -> tuple[ListColumn[ListRow], ...]:
    """Return the columns in the order to show them first; each is sorted by the field its key names."""
    return (
        field_column(CALL, "date", 96),
        field_column(CALL, "customer_id", 200),
        field_column(CALL, "purpose", 76, chips=CHIPS["purpose"]),
        field_column(CALL, "groups", 56),
        field_column(CALL, "held", 80, title=tr("状态"), chips=CHIPS["held"]),
        field_column(CALL, "member_id", 80),
        field_column(CALL, "channel", 80),
        field_column(CALL, "met", 120),
        field_column(CALL, "notes", 200),
    )
