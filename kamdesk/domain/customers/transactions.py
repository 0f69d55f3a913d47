"""Transactions (交易): what a customer bought of us, when, how much and for what amount.

Their sum is what key accounts are recognised by (domain page "The customer card"); a credit note is a
transaction below zero.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.customers.column_words import TRANSACTION_WORDS
from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.records.kind import Findable, Imported, Listed, RecordKind, Told
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from decimal import Decimal
    from uuid import UUID

_GROUP: Final = term("交易")

TRANSACTION_FIELDS: Final[tuple[Field, ...]] = (
    Field("customer_id", term("客户"), _GROUP, FieldKind.REFERENCE, required=True, to="customer"),
    Field("date", term("日期"), _GROUP, FieldKind.DATE, required=True),
    Field("product", term("产品"), _GROUP, max_length=120, required=True, recurring=True),
    Field("specification", term("规格型号"), _GROUP, max_length=120, recurring=True),
    Field("quantity", term("数量"), _GROUP, FieldKind.QUANTITY, signed=True),
    Field("unit", term("计量单位"), _GROUP, max_length=20, recurring=True),
    Field("amount", term("金额"), _GROUP, FieldKind.MONEY, required=True, signed=True),
    Field(
        *("project_id", term("所属项目"), _GROUP, FieldKind.REFERENCE),
        to="project",
        within="customer_id",
    ),
    Field("project", term("项目（未登记）"), _GROUP, max_length=200, recurring=True),
    Field("remark", term("备注"), _GROUP, FieldKind.LONG_TEXT, max_length=2000),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Transaction:
    """One line of what a customer bought; ``amount`` is in yuan, below zero for a credit note.

    ``project`` is what a project was called that is not recorded, such as in a list of another system.
    """

    id: UUID
    version: int = 0
    customer_id: UUID
    date: date
    product: str
    specification: str = ""
    quantity: Decimal | None = None
    unit: str = ""
    amount: Decimal
    project_id: UUID | None = None
    project: str = ""
    remark: str = ""


def _problem_with_signs(values: Mapping[str, Any]) -> dict[str, Message]:
    """Let what is given back and what is credited for it lie below zero together."""
    quantity, amount = values["quantity"], values["amount"]
    if quantity is not None and amount is not None and quantity * amount < 0:
        return {"quantity": Message("退货、冲红时数量和金额要同为负数。")}
    return {}


TRANSACTION: Final = RecordKind(
    name="transaction",
    plural="transactions",
    icon="deal",
    word=term("交易"),
    many=term("交易", "泛指"),
    counted=Message("{count} 笔交易", count=0),
    value=Transaction,
    fields=TRANSACTION_FIELDS,
    title="customer_id",
    date="date",
    searched=Findable(
        text=("customer_id", "product", "specification", "project_id", "project", "remark", "date"),
        detail=("date", "product", "amount"),
    ),
    listed=Listed(
        columns=(
            *("customer_id", "date", "product", "amount", "quantity", "unit", "specification"),
            *("project_id", "project", "remark"),
        ),
        filters=("product", "project_id", "customer_id"),
        sort="date",
        descending=True,
    ),
    imported=Imported(
        identity=(("customer_id", "date", "product", "specification", "project_id", "project", "amount"),),
        optional=frozenset({"specification", "project_id", "project"}),
        words=TRANSACTION_WORDS,
        doubtful={"单位": ("customer_id", "unit"), "單位": ("customer_id", "unit")},
    ),
    told=Told(words=("product", "specification", "amount"), text="remark"),
    rules=(_problem_with_signs,),
)
