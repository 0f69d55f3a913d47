"""Monthly shipments (月度发货): what went out to a customer in a month, of one product or of all.

Key accounts are recognised by three consecutive months of them (domain page "The customer card").
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kamdesk.domain.customers.column_words import SHIPMENT_WORDS
from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.records.kind import Findable, Imported, Listed, RecordKind, Told
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal
    from uuid import UUID

_GROUP: Final = term("月度发货")
ALL_PRODUCTS: Final = "全部产品"
"""What stands for the product where a list tells of none."""

SHIPMENT_FIELDS: Final[tuple[Field, ...]] = (
    Field("customer_id", term("客户"), _GROUP, FieldKind.REFERENCE, required=True, to="customer"),
    Field("month", term("月份"), _GROUP, FieldKind.MONTH, required=True),
    Field("product", term("产品"), _GROUP, max_length=120, required=True, recurring=True),
    Field("quantity", term("数量"), _GROUP, FieldKind.QUANTITY, signed=True),
    Field("unit", term("计量单位"), _GROUP, max_length=20, recurring=True),
    Field("amount", term("金额"), _GROUP, FieldKind.MONEY, required=True, signed=True),
    Field("remark", term("备注"), _GROUP, FieldKind.LONG_TEXT, max_length=2000),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shipment:
    """What went out to a customer in one month; below zero where more came back."""

    id: UUID
    version: int = 0
    customer_id: UUID
    month: date
    product: str = ALL_PRODUCTS
    quantity: Decimal | None = None
    unit: str = ""
    amount: Decimal
    remark: str = ""


SHIPMENT: Final = RecordKind(
    name="shipment",
    plural="shipments",
    icon="calendar",
    word=term("月度发货"),
    many=term("月度发货", "泛指"),
    counted=Message("{count} 条月度发货", count=0),
    value=Shipment,
    fields=SHIPMENT_FIELDS,
    title="customer_id",
    date="month",
    searched=Findable(
        text=("customer_id", "month", "product", "remark"), detail=("month", "product", "amount")
    ),
    listed=Listed(
        columns=("customer_id", "month", "product", "amount", "quantity", "unit", "remark"),
        filters=("product", "customer_id"),
        sort="month",
        descending=True,
    ),
    imported=Imported(
        identity=(("customer_id", "month", "product"),),
        words=SHIPMENT_WORDS,
        doubtful={"单位": ("customer_id", "unit"), "單位": ("customer_id", "unit")},
    ),
    told=Told(words=("product", "amount"), text="remark"),
)
