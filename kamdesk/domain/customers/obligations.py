"""Obligations under a contract (履约事项): what we or the customer promised there, by when, and done when."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from kamdesk.domain.customers.column_words import OBLIGATION_WORDS
from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.records.kind import Findable, Imported, Listed, RecordKind, Told
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID


class Side(StrEnum):
    """Whose obligation it is."""

    OURS = "ours"
    THEIRS = "theirs"


SIDES: Final = ((Side.OURS, term("我方")), (Side.THEIRS, term("对方")))
_SPELLINGS: Final = ((Side.OURS, "我[方司]|本公司|乙方|供方|卖方"), (Side.THEIRS, "客户|甲方|需方|买方"))
_GROUP: Final = term("履约事项")

OBLIGATION_FIELDS: Final[tuple[Field, ...]] = (
    Field("customer_id", term("客户"), _GROUP, FieldKind.REFERENCE, required=True, to="customer"),
    Field("contract_id", term("合同"), _GROUP, FieldKind.REFERENCE, required=True, to="contract"),
    Field("text", term("履约内容"), _GROUP, max_length=200, required=True),
    Field(
        *("side", term("履约方"), _GROUP, FieldKind.CHOICE),
        choices=SIDES,
        spellings=_SPELLINGS,
        required=True,
    ),
    Field("due_on", term("履约期限"), _GROUP, FieldKind.DATE),
    Field("fulfilled_on", term("履行日期"), _GROUP, FieldKind.DATE),
    Field("remark", term("备注"), _GROUP, FieldKind.LONG_TEXT, max_length=2000),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Obligation:
    """One thing promised in a contract; open until it has a day on which it was done."""

    id: UUID
    version: int = 0
    customer_id: UUID
    contract_id: UUID
    text: str
    side: Side = Side.OURS
    due_on: date | None = None
    fulfilled_on: date | None = None
    remark: str = ""


OBLIGATION: Final = RecordKind(
    name="obligation",
    plural="obligations",
    icon="done",
    word=term("履约事项"),
    many=term("履约事项", "泛指"),
    counted=Message("{count} 项履约事项", count=0),
    value=Obligation,
    fields=OBLIGATION_FIELDS,
    title="text",
    date="due_on",
    searched=Findable(
        text=("text", "customer_id", "contract_id", "due_on", "remark"),
        detail=("side", "contract_id", "due_on"),
    ),
    listed=Listed(
        columns=("text", "side", "due_on", "fulfilled_on", "contract_id", "customer_id", "remark"),
        filters=("side", "customer_id"),
        sort="due_on",
    ),
    imported=Imported(identity=(("customer_id", "contract_id", "text"),), words=OBLIGATION_WORDS),
    told=Told(words=("side", "text", "contract_id"), text="remark"),
)
