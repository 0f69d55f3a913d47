"""The columns of the list of customers, and the chips of their grades and states."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.recognitions import Act
from kamdesk.domain.customers.supply import StockState
from kamdesk.domain.customers.values import Grade, Relationship
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.chips import FieldChips
from kamdesk.ui.kit.records.columns import field_column

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamdesk.domain.records.listing import ListRow
    from kamdesk.ui.kit.tables.columns import ListColumn

CHIPS: Final[Mapping[str, FieldChips]] = {
    "grade": FieldChips({Grade.A: "grade_a", Grade.B: "grade_b", Grade.C: "grade_c"}),
    "relationship": FieldChips({Relationship.EXISTING: "good", Relationship.PROSPECTIVE: "accent"}),
    "category": FieldChips(),
    "tags": FieldChips(),
}
"""What the head of a card shows."""

KEY_ACCOUNT: Final = FieldChips({Act.RECOGNISE: "accent"})


_STOCK_CHIPS: Final = FieldChips({StockState.LOW: "bad"})


def customer_columns() -> tuple[ListColumn[ListRow], ...]:
    """Return the columns; each is sorted by the field that its key names."""
    return (
        field_column(CUSTOMER, "name", 216, title=tr("名称")),
        field_column(CUSTOMER, "short_name", 100),
        field_column(CUSTOMER, "grade", 60, title=tr("级别"), chips=CHIPS["grade"]),
        field_column(CUSTOMER, "key_account", 76, chips=KEY_ACCOUNT),
        field_column(CUSTOMER, "region", 60, title=tr("地区")),
        field_column(CUSTOMER, "industry", 92, title=tr("行业")),
        field_column(CUSTOMER, "owner_id", 76, title=tr("负责人")),
        field_column(CUSTOMER, "last_contact", 96),
        field_column(CUSTOMER, "main_contact", 84),
        field_column(CUSTOMER, "main_mobile", 116),
        field_column(CUSTOMER, "telephone", 128),
        field_column(CUSTOMER, "next_contact", 96),
        field_column(CUSTOMER, "number", 92, title=tr("编号")),
        field_column(CUSTOMER, "recognised_on", 96, hidden=True),
        field_column(CUSTOMER, "category", 132, title=tr("类别"), hidden=True),
        field_column(CUSTOMER, "relationship", 92, hidden=True),
        field_column(CUSTOMER, "standing", 108, hidden=True),
        field_column(CUSTOMER, "life_stage", 84, hidden=True),
        field_column(CUSTOMER, "parent_id", 132, hidden=True),
        field_column(CUSTOMER, "stock_state", 92, chips=_STOCK_CHIPS, hidden=True),
    )
