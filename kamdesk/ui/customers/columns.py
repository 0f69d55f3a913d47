"""The columns of the list of customers, and the chips of their grades."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.domain.customers.fields import CUSTOMER_FIELDS
from kamdesk.domain.customers.values import Grade
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.tables.columns import ListColumn

if TYPE_CHECKING:
    from kamdesk.domain.customers.listing import CustomerListRow
    from kamdesk.ui.kit.look.labels import Chip

FIELDS: Final = {field.name: field for field in CUSTOMER_FIELDS}
_CHIPS: Final[dict[Grade, Chip]] = {Grade.A: "grade_a", Grade.B: "grade_b", Grade.C: "grade_c"}


def customer_columns() -> tuple[ListColumn[CustomerListRow], ...]:
    """Return the columns; each is sorted by the field that its key names."""
    return (
        ListColumn("name", tr("名称"), lambda row: row.name, 216, tip=lambda row: row.name),
        ListColumn("short_name", tr("简称"), lambda row: row.short_name, 88),
        ListColumn("grade", tr("级别"), lambda row: word("grade", row.grade), 60, "center", grade_chip_of),
        ListColumn("region", tr("地区"), lambda row: row.region, 60),
        ListColumn("industry", tr("行业"), lambda row: row.industry, 92),
        ListColumn("owner_id", tr("负责人"), lambda row: row.owner_name, 76),
        ListColumn("telephone", tr("电话"), lambda row: row.telephone, 128),
        ListColumn("number", tr("编号"), lambda row: row.number, 92),
        ListColumn("category", tr("类别"), lambda row: word("category", row.category), 132, hidden=True),
        ListColumn(
            "relationship",
            tr("合作关系"),
            lambda row: word("relationship", row.relationship),
            92,
            hidden=True,
        ),
    )


def word(name: str, code: str | None) -> str:
    """Return the word of a closed choice in the language of the desk."""
    return "" if code is None else tr(FIELDS[name].word_for(code))


def grade_chip(grade: Grade) -> Chip:
    """Return the chip that shows a grade."""
    return _CHIPS[grade]


def grade_chip_of(row: CustomerListRow) -> Chip | None:
    """Return the chip of a line's grade; None for an ungraded customer."""
    return None if row.grade is None else _CHIPS[row.grade]
