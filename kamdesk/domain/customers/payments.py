"""Payments and receivables (回款与应收): what a customer owes by when, what came in, how old the rest is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.customers.column_words import PAYMENT_WORDS
from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.records.kind import Findable, Imported, Listed, RecordKind, Told
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from uuid import UUID


class PaymentState(StrEnum):
    """How much of what was due came in."""

    OPEN = "open"
    PARTLY = "partly"
    PAID = "paid"


class Ageing(StrEnum):
    """How long what is owed has been overdue (账龄)."""

    NOT_DUE = "not_due"
    UP_TO_30 = "up_to_30"
    UP_TO_60 = "up_to_60"
    UP_TO_90 = "up_to_90"
    OVER_90 = "over_90"


PAYMENT_STATES: Final = (
    (PaymentState.OPEN, term("未回款")),
    (PaymentState.PARTLY, term("部分回款")),
    (PaymentState.PAID, term("已回款")),
)
AGEINGS: Final = (
    (Ageing.NOT_DUE, term("未到期")),
    (Ageing.UP_TO_30, term("逾期30天以内")),
    (Ageing.UP_TO_60, term("逾期31–60天")),
    (Ageing.UP_TO_90, term("逾期61–90天")),
    (Ageing.OVER_90, term("逾期90天以上")),
)
_LIMITS: Final = (
    (0, Ageing.NOT_DUE),
    (30, Ageing.UP_TO_30),
    (60, Ageing.UP_TO_60),
    (90, Ageing.UP_TO_90),
)
"""The most days overdue that each age holds, the last one having no end."""
_DUE: Final = term("应收")
_PAID: Final = term("回款")

PAYMENT_FIELDS: Final[tuple[Field, ...]] = (
    Field("customer_id", term("客户"), _DUE, FieldKind.REFERENCE, required=True, to="customer"),
    Field("document", term("合同/单号"), _DUE, max_length=80, recurring=True),
    Field("invoice", term("发票号"), _DUE, max_length=60),
    Field("due_on", term("应收日期"), _DUE, FieldKind.DATE, required=True),
    Field("amount_due", term("应收金额"), _DUE, FieldKind.MONEY, required=True),
    Field("paid_on", term("回款日期"), _PAID, FieldKind.DATE),
    Field("paid_amount", term("回款金额"), _PAID, FieldKind.MONEY),
    Field("outstanding", term("未回款金额"), _PAID, FieldKind.MONEY, signed=True, computed=True),
    Field("state", term("回款状态"), _PAID, FieldKind.CHOICE, choices=PAYMENT_STATES, computed=True),
    Field("remark", term("备注"), _PAID, FieldKind.LONG_TEXT, max_length=2000),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment:
    """One amount that was due, and what came in of it; ``outstanding`` and ``state`` follow at saving.

    What came in too much stands by itself, with nothing due: then ``outstanding`` lies below zero.
    """

    id: UUID
    version: int = 0
    customer_id: UUID
    document: str = ""
    invoice: str = ""
    due_on: date
    amount_due: Decimal
    paid_on: date | None = None
    paid_amount: Decimal | None = None
    outstanding: Decimal | None = None
    state: PaymentState | None = None
    remark: str = ""


def reckoned(payment: Payment) -> Payment:
    """Return the payment with what is still owed, and how much came in."""
    paid = payment.paid_amount or Decimal(0)
    rest = payment.amount_due - paid
    still_owed = PaymentState.PARTLY if paid else PaymentState.OPEN
    return replace(payment, outstanding=rest, state=still_owed if rest > 0 else PaymentState.PAID)


def days_overdue(due_on: date, today: date) -> int:
    """Return how many days ago something was due; nothing on the day itself and before."""
    return max((today - due_on).days, 0)


def ageing(due_on: date, today: date) -> Ageing:
    """Return how old something is that was due on a day and is still owed."""
    days = days_overdue(due_on, today)
    return next((age for most, age in _LIMITS if days <= most), Ageing.OVER_90)


def due_within(age: Ageing, today: date) -> tuple[date | None, date | None]:
    """Return the first and the last day by which something of an age was due; None where there is no end."""
    place = list(Ageing).index(age)
    limits = [most for most, _age in _LIMITS]
    since = today - timedelta(days=limits[place]) if place < len(limits) else None
    until = today - timedelta(days=limits[place - 1] + 1) if place else None
    return since, until


def owed_by_age(owed: Iterable[tuple[date, Decimal]], today: date) -> Mapping[Ageing, Decimal]:
    """Return the sums of amounts that were due on these days and are still owed, by their age."""
    sums = dict.fromkeys(Ageing, Decimal(0))
    for due_on, amount in owed:
        sums[ageing(due_on, today)] += amount
    return sums


def _problems_with_payment(values: Mapping[str, Any]) -> dict[str, Message]:
    """Keep day and amount of what came in together, and the amount within what was due, if anything was."""
    paid_on, paid, due = values["paid_on"], values["paid_amount"], values["amount_due"]
    found: dict[str, Message] = {}
    if not due and not paid:
        found["amount_due"] = Message("应收金额要大于 0。")
    if paid and paid_on is None:
        found["paid_on"] = Message("填了回款金额，也要填回款日期。")
    if paid_on is not None and not paid:
        found["paid_amount"] = Message("填了回款日期，也要填回款金额。")
    if paid and due and paid > due:
        found["paid_amount"] = Message("回款金额不能超过应收金额；多收的请另记一笔，应收金额填 0。")
    return found


PAYMENT: Final = RecordKind(
    name="payment",
    plural="payments",
    icon="done",
    word=term("应收回款"),
    many=term("应收回款", "泛指"),
    counted=Message("{count} 笔应收回款", count=0),
    value=Payment,
    fields=PAYMENT_FIELDS,
    title="customer_id",
    date="due_on",
    searched=Findable(
        text=("customer_id", "document", "invoice", "due_on", "remark"),
        detail=("due_on", "document", "amount_due"),
    ),
    listed=Listed(
        columns=(
            *("customer_id", "due_on", "amount_due", "outstanding", "state", "document", "paid_on"),
            *("paid_amount", "invoice", "remark"),
        ),
        filters=("state", "customer_id"),
        sort="due_on",
        descending=True,
    ),
    imported=Imported(
        identity=(("customer_id", "document", "due_on", "amount_due"),),
        optional=frozenset({"document"}),
        words=PAYMENT_WORDS,
    ),
    told=Told(words=("state", "amount_due", "document"), text="remark"),
    rules=(_problems_with_payment,),
)
