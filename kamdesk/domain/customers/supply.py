"""A customer's stock, what it will need, and who else supplies it (客户库存, 预计需求, 竞争情况).

Needs and stock are known early, so that sales plans and no gap in supply occurs (domain page "Customers",
principles of maintenance).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.customers.need_words import COMPETITOR_WORDS, EXPECTED_WORDS, STOCK_WORDS
from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.records.kind import Findable, Imported, Listed, RecordKind, Told
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from decimal import Decimal
    from fractions import Fraction
    from uuid import UUID

DAYS_OF_MONTH: Final = 30
"""What the regulation counts as a month of need."""
_MOST_DAYS: Final = 3650
_STOCK: Final = term("库存")
_MINIMUM: Final = term("最低库存")
_NEED: Final = term("预计需求")
_COMPETITOR: Final = term("竞争情况")
_OUR_ANSWER: Final = term("应对")


class StockState(StrEnum):
    """How a stock stands to its minimum."""

    LOW = "low"
    ENOUGH = "enough"


class Certainty(StrEnum):
    """How sure it is that a need will come."""

    CERTAIN = "certain"
    LIKELY = "likely"
    POSSIBLE = "possible"


STOCK_STATES: Final = ((StockState.LOW, term("库存不足")), (StockState.ENOUGH, term("库存充足")))
CERTAINTIES: Final = (
    (Certainty.CERTAIN, term("确定")),
    (Certainty.LIKELY, term("很可能")),
    (Certainty.POSSIBLE, term("有可能")),
)

STOCK_FIELDS: Final[tuple[Field, ...]] = (
    Field("customer_id", term("客户"), _STOCK, FieldKind.REFERENCE, required=True, to="customer"),
    Field("product", term("产品"), _STOCK, max_length=120, required=True, recurring=True),
    Field("quantity", term("库存数量"), _STOCK, FieldKind.QUANTITY, required=True),
    Field("unit", term("计量单位"), _STOCK, max_length=20, recurring=True),
    Field("monthly_need", term("月需求量"), _STOCK, FieldKind.QUANTITY),
    Field("counted_on", term("盘点日期"), _STOCK, FieldKind.DATE, required=True),
    Field("min_days", term("最低天数"), _MINIMUM, FieldKind.INTEGER),
    Field("min_quantity", term("最低数量"), _MINIMUM, FieldKind.QUANTITY),
    Field("cover_days", term("可用天数"), _MINIMUM, FieldKind.INTEGER, computed=True),
    Field("state", term("库存状态"), _MINIMUM, FieldKind.CHOICE, choices=STOCK_STATES, computed=True),
    Field("remark", term("备注"), _MINIMUM, FieldKind.LONG_TEXT, max_length=2000),
)
EXPECTED_FIELDS: Final[tuple[Field, ...]] = (
    Field("customer_id", term("客户"), _NEED, FieldKind.REFERENCE, required=True, to="customer"),
    Field("product", term("产品"), _NEED, max_length=120, required=True, recurring=True),
    Field("specification", term("规格型号"), _NEED, max_length=120, recurring=True),
    Field("quantity", term("预计数量"), _NEED, FieldKind.QUANTITY),
    Field("unit", term("计量单位"), _NEED, max_length=20, recurring=True),
    Field("month", term("预计月份"), _NEED, FieldKind.MONTH, required=True),
    Field("region", term("需求区域"), _NEED, max_length=80, recurring=True),
    Field("price_range", term("价格区间"), _NEED, max_length=80),
    Field("certainty", term("把握程度"), _NEED, FieldKind.CHOICE, choices=CERTAINTIES),
    Field("remark", term("备注"), _NEED, FieldKind.LONG_TEXT, max_length=2000),
)
COMPETITOR_FIELDS: Final[tuple[Field, ...]] = (
    Field("customer_id", term("客户"), _COMPETITOR, FieldKind.REFERENCE, to="customer"),
    Field("competitor", term("竞争对手"), _COMPETITOR, max_length=120, required=True, recurring=True),
    Field("product", term("产品"), _COMPETITOR, max_length=120, recurring=True),
    Field("region", term("所在区域"), _COMPETITOR, max_length=80, recurring=True),
    Field("activity", term("竞争动态"), _COMPETITOR, FieldKind.LONG_TEXT, max_length=1000, required=True),
    Field("date", term("获悉日期"), _COMPETITOR, FieldKind.DATE, required=True),
    Field("source", term("信息来源"), _COMPETITOR, max_length=120, recurring=True),
    Field("answer", term("我方对策"), _OUR_ANSWER, FieldKind.LONG_TEXT, max_length=1000),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stock:
    """What a customer has of one product, as counted last; ``cover_days`` and ``state`` follow from it."""

    id: UUID
    version: int = 0
    customer_id: UUID
    product: str
    quantity: Decimal
    unit: str = ""
    monthly_need: Decimal | None = None
    counted_on: date
    min_days: int | None = None
    min_quantity: Decimal | None = None
    cover_days: int | None = None
    state: StockState | None = None
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpectedNeed:
    """What a customer is expected to need in a month."""

    id: UUID
    version: int = 0
    customer_id: UUID
    product: str
    specification: str = ""
    quantity: Decimal | None = None
    unit: str = ""
    month: date
    region: str = ""
    price_range: str = ""
    certainty: Certainty | None = None
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CompetitorNote:
    """What a competitor does at a customer or in a region, from whom we know it, what we propose to do."""

    id: UUID
    version: int = 0
    customer_id: UUID | None = None
    competitor: str
    product: str = ""
    region: str = ""
    activity: str
    date: date
    source: str = ""
    answer: str = ""


def days_of_cover(quantity: Decimal, monthly_need: Decimal | None) -> Fraction | None:
    """Return for how many days a stock lasts, exactly; None where nothing is needed or known."""
    from fractions import Fraction  # the list starts without them

    if not monthly_need:
        return None
    return Fraction(quantity) / Fraction(monthly_need) * DAYS_OF_MONTH


def stock_state(stock: Stock) -> StockState | None:
    """Compare a stock with each minimum that is set and can be; below one of them it is low."""
    cover = days_of_cover(stock.quantity, stock.monthly_need)
    compared: list[bool] = []
    if stock.min_days is not None and cover is not None:
        compared.append(cover < stock.min_days)
    if stock.min_quantity is not None:
        compared.append(stock.quantity < stock.min_quantity)
    if not compared:
        return None
    return StockState.LOW if any(compared) else StockState.ENOUGH


def reckoned(stock: Stock) -> Stock:
    """Return a stock with what follows from it; of a day begun nothing is promised."""
    cover = days_of_cover(stock.quantity, stock.monthly_need)
    return replace(stock, cover_days=None if cover is None else int(cover), state=stock_state(stock))


def _minimum_is_sensible(values: Mapping[str, Any]) -> dict[str, Message]:
    """Let the minimum be some days."""
    days = values["min_days"]
    if days is None or 1 <= days <= _MOST_DAYS:
        return {}
    return {"min_days": Message("最低天数是 1 到 {most} 天。", most=_MOST_DAYS)}


STOCK: Final = RecordKind(
    name="stock",
    plural="stocks",
    icon="database",
    word=term("客户库存"),
    many=term("客户库存", "泛指"),
    counted=Message("{count} 条客户库存", count=0),
    value=Stock,
    fields=STOCK_FIELDS,
    title="product",
    date="counted_on",
    searched=Findable(
        text=("product", "customer_id", "state", "remark"), detail=("customer_id", "quantity", "cover_days")
    ),
    listed=Listed(
        columns=(
            *("product", "customer_id", "quantity", "unit", "monthly_need", "cover_days", "state"),
            *("min_days", "min_quantity", "counted_on"),
        ),
        filters=("state", "product", "customer_id"),
        sort="counted_on",
        descending=True,
    ),
    imported=Imported(
        identity=(("customer_id", "product"),),
        words=STOCK_WORDS,
        doubtful={"单位": ("customer_id", "unit"), "單位": ("customer_id", "unit")},
    ),
    told=Told(words=("product", "state"), text="remark"),
    rules=(_minimum_is_sensible,),
)
EXPECTED_NEED: Final = RecordKind(
    name="expected_need",
    plural="expected-needs",
    icon="calendar",
    word=term("预计需求"),
    many=term("预计需求", "泛指"),
    counted=Message("{count} 条预计需求", count=0),
    value=ExpectedNeed,
    fields=EXPECTED_FIELDS,
    title="product",
    date="month",
    searched=Findable(
        text=("product", "customer_id", "specification", "region", "remark"),
        detail=("customer_id", "month", "quantity"),
    ),
    listed=Listed(
        columns=(
            *("product", "customer_id", "month", "quantity", "unit", "certainty", "specification"),
            *("region", "price_range"),
        ),
        filters=("certainty", "product", "region", "customer_id"),
        sort="month",
    ),
    imported=Imported(
        identity=(("customer_id", "product", "specification", "month"),),
        optional=frozenset({"specification"}),
        words=EXPECTED_WORDS,
        doubtful={"单位": ("customer_id", "unit"), "單位": ("customer_id", "unit")},
    ),
    told=Told(words=("product", "certainty"), text="remark"),
)
COMPETITOR_NOTE: Final = RecordKind(
    name="competitor_note",
    plural="competitor-notes",
    icon="eye",
    word=term("竞争情况"),
    many=term("竞争情况", "泛指"),
    counted=Message("{count} 条竞争情况", count=0),
    value=CompetitorNote,
    fields=COMPETITOR_FIELDS,
    title="competitor",
    date="date",
    searched=Findable(
        names=("competitor",),
        text=("customer_id", "product", "region", "activity", "source", "answer"),
        detail=("customer_id", "date", "region"),
    ),
    listed=Listed(
        columns=(
            *("competitor", "customer_id", "activity", "answer", "product", "region", "source", "date"),
        ),
        filters=("competitor", "region", "customer_id"),
        sort="date",
        descending=True,
    ),
    imported=Imported(
        identity=(("customer_id", "region", "competitor", "date"),),
        optional=frozenset({"customer_id", "region"}),
        words=COMPETITOR_WORDS,
    ),
    told=Told(words=("competitor", "region"), text="activity"),
)
