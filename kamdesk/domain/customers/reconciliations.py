"""The month's reconciliation of accounts (对账): what we book for a customer beside what finance books.

Our balance is reckoned from the payments and receivables, never typed. While a month is open it follows them;
when both sides are done with it, it stays as it was, so that what was compared can still be seen after later
entries.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.customers.column_words import RECONCILIATION_WORDS
from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.records.kind import Findable, Imported, Listed, RecordKind, Told
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from decimal import Decimal
    from uuid import UUID


class ReconciliationState(StrEnum):
    """Whether both sides are done with a month."""

    OPEN = "open"
    CLOSED = "closed"


STATES: Final = ((ReconciliationState.OPEN, term("对账中")), (ReconciliationState.CLOSED, term("已对清")))
_SPELLINGS: Final = ((ReconciliationState.CLOSED, "相符|一致|已?核对|已?对平"),)
_GROUP: Final = term("对账")

RECONCILIATION_FIELDS: Final[tuple[Field, ...]] = (
    Field("customer_id", term("客户"), _GROUP, FieldKind.REFERENCE, required=True, to="customer"),
    Field("month", term("对账月份"), _GROUP, FieldKind.MONTH, required=True),
    Field("ours", term("我方余额"), _GROUP, FieldKind.MONEY, signed=True),
    Field("finance", term("财务余额"), _GROUP, FieldKind.MONEY, signed=True),
    Field("difference", term("差额"), _GROUP, FieldKind.MONEY, signed=True, computed=True),
    Field("explanation", term("差额说明"), _GROUP, max_length=400),
    Field(*("state", term("对账状态"), _GROUP, FieldKind.CHOICE), choices=STATES, spellings=_SPELLINGS),
    Field("checked_by", term("对账人"), _GROUP, FieldKind.MEMBER),
    Field("checked_on", term("对清日期"), _GROUP, FieldKind.DATE),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reconciliation:
    """One customer's month; ``ours`` follows the books until both sides are done with it."""

    id: UUID
    version: int = 0
    customer_id: UUID
    month: date
    ours: Decimal | None = None
    finance: Decimal | None = None
    difference: Decimal | None = None
    explanation: str = ""
    state: ReconciliationState | None = None
    checked_by: UUID | None = None
    checked_on: date | None = None


@dataclass(frozen=True, slots=True)
class MovedBalance:
    """A month that is settled, and what our books say of its end by later entries."""

    month: date
    settled: Decimal
    now: Decimal


def compared(reconciliation: Reconciliation) -> Reconciliation:
    """Return the reconciliation with what finance books less than we do; below zero where it books more."""
    ours, finance = reconciliation.ours, reconciliation.finance
    difference = None if ours is None or finance is None else ours - finance
    return replace(reconciliation, difference=difference)


def stays(kept: Reconciliation | None, state: object) -> bool:
    """Tell whether our balance stays as it was kept: the month is settled, and is not opened again."""
    closed = ReconciliationState.CLOSED
    return kept is not None and kept.state is closed and state is closed


def reckoned(
    values: Mapping[str, Any], kept: Reconciliation | None, books: Decimal | None
) -> dict[str, Decimal | None]:
    """Return our balance and the difference of a month with these values; ``books`` is our balance of now."""
    ours = kept.ours if kept is not None and stays(kept, values["state"]) else books
    finance = values["finance"]
    return {"ours": ours, "difference": None if ours is None or finance is None else ours - finance}


def explanation_wanted(values: Mapping[str, Any]) -> dict[str, Message]:
    """Ask for words where both balances are known and differ."""
    ours, finance = values["ours"], values["finance"]
    if None in (ours, finance) or ours == finance or values["explanation"].strip():
        return {}
    return {"explanation": Message("有差额，请写明原因，再记为已对清。")}


def problems_with_closing(values: Mapping[str, Any]) -> dict[str, Message]:
    """Let a month be closed once finance's balance is there, and words for a difference."""
    if values["state"] != ReconciliationState.CLOSED:
        return {}
    if values["finance"] is None:
        return {"finance": Message("请先填财务余额，再记为已对清。")}
    return explanation_wanted(values)


RECONCILIATION: Final = RecordKind(
    name="reconciliation",
    plural="reconciliations",
    icon="done",
    word=term("对账"),
    many=term("对账", "泛指"),
    counted=Message("{count} 笔对账", count=0),
    value=Reconciliation,
    fields=RECONCILIATION_FIELDS,
    title="customer_id",
    date="month",
    searched=Findable(text=("customer_id", "month", "explanation"), detail=("month", "difference", "state")),
    listed=Listed(
        columns=(
            *("customer_id", "month", "ours", "finance", "difference", "state", "explanation"),
            *("checked_by", "checked_on"),
        ),
        filters=("state", "customer_id"),
        sort="month",
        descending=True,
        adds_up=False,
    ),
    imported=Imported(identity=(("customer_id", "month"),), words=RECONCILIATION_WORDS),
    told=Told(words=("state", "month", "difference"), text="explanation"),
    rules=(problems_with_closing,),
)
