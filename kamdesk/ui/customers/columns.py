"""The columns of the list of customers, and the chips of their grades."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.values import Grade
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.columns import field_column

if TYPE_CHECKING:
    from kamdesk.domain.records.listing import ListRow
    from kamdesk.ui.kit.look.labels import Chip
    from kamdesk.ui.kit.tables.columns import ListColumn

FIELDS: Final = CUSTOMER.field_named
_CHIPS: Final[dict[Grade, Chip]] = {Grade.A: "grade_a", Grade.B: "grade_b", Grade.C: "grade_c"}


def customer_columns() -> tuple[ListColumn[ListRow], ...]:
    """Return the columns; each is sorted by the field that its key names."""
    return (
        field_column(CUSTOMER, "name", 216, title=tr("名称")),
        field_column(CUSTOMER, "short_name", 88),
        field_column(CUSTOMER, "grade", 60, title=tr("级别"), chips=_CHIPS),
        field_column(CUSTOMER, "region", 60, title=tr("地区")),
        field_column(CUSTOMER, "industry", 92, title=tr("行业")),
        field_column(CUSTOMER, "owner_id", 76, title=tr("负责人")),
        field_column(CUSTOMER, "telephone", 128),
        field_column(CUSTOMER, "number", 92, title=tr("编号")),
        field_column(CUSTOMER, "category", 132, title=tr("类别"), hidden=True),
        field_column(CUSTOMER, "relationship", 92, hidden=True),
    )


def word(name: str, code: str | None) -> str:
    """Return the word of a closed choice in the language of the desk."""
    return "" if code is None else tr(FIELDS[name].word_for(code))


def grade_chip(grade: Grade) -> Chip:
    """Return the chip that shows a grade."""
    return _CHIPS[grade]
