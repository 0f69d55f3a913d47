"""Instalments of a contract (分期款): what is to be paid when, and on what condition.

An instalment tells what was agreed. It is owed by our books once it is made a receivable, and only that
receivable has an age: nothing is counted twice. What comes in there is noted here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.customers.column_words import INSTALMENT_WORDS
from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.records.kind import Findable, Imported, Listed, RecordKind, Told
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from uuid import UUID

_AGREED: Final = term("分期款")
_PAID: Final = term("收款")
_WHOLE: Final = Decimal(100)
_FEN: Final = Decimal("0.01")

INSTALMENT_FIELDS: Final[tuple[Field, ...]] = (
    Field("customer_id", term("客户"), _AGREED, FieldKind.REFERENCE, required=True, to="customer"),
    Field("contract_id", term("合同"), _AGREED, FieldKind.REFERENCE, required=True, to="contract"),
    Field("name", term("款项名称"), _AGREED, max_length=80, required=True, recurring=True),
    Field("due_on", term("约定付款日"), _AGREED, FieldKind.DATE, required=True),
    Field("amount", term("分期金额"), _AGREED, FieldKind.MONEY),
    Field("percent", term("占合同金额（%）"), _AGREED, FieldKind.QUANTITY),
    Field("condition", term("付款条件"), _AGREED, max_length=200, recurring=True),
    Field("paid_on", term("收款日期"), _PAID, FieldKind.DATE),
    Field("paid_amount", term("收款金额"), _PAID, FieldKind.MONEY),
    Field("payment_id", term("转成的应收"), _PAID, FieldKind.REFERENCE, to="payment", computed=True),
    Field("remark", term("备注"), _PAID, FieldKind.LONG_TEXT, max_length=2000),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Instalment:
    """One part of a contract's amount; with ``payment_id`` what came in is told by that receivable."""

    id: UUID
    version: int = 0
    customer_id: UUID
    contract_id: UUID
    name: str
    due_on: date
    percent: Decimal | None = None
    amount: Decimal | None = None
    condition: str = ""
    paid_on: date | None = None
    paid_amount: Decimal | None = None
    payment_id: UUID | None = None
    remark: str = ""


def with_amount(instalment: Instalment, of_contract: Decimal | None) -> Instalment:
    """Return the instalment with the amount that its share comes to, where none was typed."""
    if instalment.amount is not None or instalment.percent is None or of_contract is None:
        return instalment
    share = (of_contract * instalment.percent / _WHOLE).quantize(_FEN, ROUND_HALF_UP)
    return replace(instalment, amount=share)


def _problems(values: Mapping[str, Any]) -> dict[str, Message]:
    """Keep the share within the whole, and day and amount of what came in together."""
    percent, paid_on, paid = values["percent"], values["paid_on"], values["paid_amount"]
    found: dict[str, Message] = {}
    if percent is not None and percent > _WHOLE:
        found["percent"] = Message("百分比不能超过 100。")
    if paid and paid_on is None:
        found["paid_on"] = Message("填了收款金额，也要填收款日期。")
    if paid_on is not None and not paid:
        found["paid_amount"] = Message("填了收款日期，也要填收款金额。")
    return found


INSTALMENT: Final = RecordKind(
    name="instalment",
    plural="instalments",
    icon="calendar",
    word=term("分期款"),
    many=term("分期款", "泛指"),
    counted=Message("{count} 笔分期款", count=0),
    value=Instalment,
    fields=INSTALMENT_FIELDS,
    title="name",
    date="due_on",
    searched=Findable(
        names=("name",),
        text=("customer_id", "contract_id", "due_on", "condition", "remark"),
        detail=("contract_id", "due_on", "amount"),
    ),
    listed=Listed(
        columns=(
            *("name", "contract_id", "due_on", "amount", "percent", "condition", "paid_on", "paid_amount"),
            *("customer_id", "remark"),
        ),
        filters=("customer_id",),
        sort="due_on",
    ),
    imported=Imported(
        identity=(("customer_id", "contract_id", "name", "due_on"),),
        words=INSTALMENT_WORDS,
        kept=frozenset({"payment_id"}),
    ),
    told=Told(words=("name", "amount", "contract_id"), text="condition"),
    rules=(_problems,),
)
