"""Ageing of receivables (应收账龄): what customers owe on a day, by how long it is overdue.

One rule for the card of a customer, the list of all and the paper. What came in beyond what had fallen due,
paid in advance or too much, is owed to the customer: it is told beside what is owed and never taken from it.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol

from kamdesk.domain.customers.fields import GRADES
from kamdesk.domain.customers.payments import Ageing, days_overdue, owed_by_age
from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.shared.text import term

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.customers.payments import Payment
    from kamdesk.domain.customers.values import Grade

_NOTHING: Final = Decimal(0)


class Claim(Protocol):
    """What was due and what came in of it, as a receivable has it."""

    @property
    def due_on(self) -> date:
        """The day by which it is to be paid."""

    @property
    def amount_due(self) -> Decimal:
        """What is to be paid; nothing where more came in than was due."""

    @property
    def paid_on(self) -> date | None:
        """The day on which it came in."""

    @property
    def paid_amount(self) -> Decimal | None:
        """What came in."""


class PlainClaim(NamedTuple):
    """A claim by itself, without the record that it stands in."""

    due_on: date
    amount_due: Decimal
    paid_on: date | None
    paid_amount: Decimal | None


@dataclass(frozen=True, slots=True)
class Owing:
    """What a customer owes at the end of a day, by the order of `Ageing`, and what is owed to it."""

    ages: tuple[Decimal, ...]
    credit: Decimal = _NOTHING
    oldest: date | None = None
    """The first day by which something was due that is still owed."""
    last_paid: date | None = None

    @property
    def total(self) -> Decimal:
        """All that is still to come in, due or not."""
        return sum(self.ages, _NOTHING)

    @property
    def overdue(self) -> Decimal:
        """What should have come in before the day."""
        return self.total - self.ages[0]


@dataclass(frozen=True, slots=True)
class CustomerOwing:
    """One line of the ageing: a customer, whose it is, and what it owes."""

    customer_id: UUID
    name: str
    owner_id: UUID | None
    owner: str
    grade: Grade | None
    owing: Owing


@dataclass(frozen=True, slots=True)
class OpenItem:
    """One receivable behind a line: what is still to come in, or what came in beyond what had fallen due."""

    payment: Payment
    paid: Decimal
    rest: Decimal
    credit: Decimal
    days: int
    """So many days it is overdue."""


def open_items(payments: Iterable[Payment], day: date) -> tuple[OpenItem, ...]:
    """Return the receivables that make up what a customer owes at the end of a day, the oldest first."""
    items = (
        OpenItem(
            *(each, paid_by(each, day), rest_on(each, day), credit_on(each, day)),
            days_overdue(each.due_on, day),
        )
        for each in payments
    )
    wanted = (each for each in items if each.rest or each.credit)
    return tuple(sorted(wanted, key=lambda each: (each.payment.due_on, each.payment.document)))


def paid_by(claim: Claim, day: date) -> Decimal:
    """Return what had come in by the end of a day."""
    is_paid = claim.paid_on is not None and claim.paid_on <= day
    return (claim.paid_amount or _NOTHING) if is_paid else _NOTHING


def rest_on(claim: Claim, day: date) -> Decimal:
    """Return what was still to come in at the end of a day."""
    return max(claim.amount_due - paid_by(claim, day), _NOTHING)


def credit_on(claim: Claim, day: date) -> Decimal:
    """Return what had come in by the end of a day beyond what had fallen due."""
    due = claim.amount_due if claim.due_on <= day else _NOTHING
    return max(paid_by(claim, day) - due, _NOTHING)


def owing(claims: Iterable[Claim], day: date) -> Owing:
    """Return what these come to at the end of a day."""
    every = tuple(claims)
    open_ones = [(each.due_on, rest) for each in every if (rest := rest_on(each, day))]
    days_paid = (each.paid_on for each in every if each.paid_on is not None and each.paid_on <= day)
    by_age = owed_by_age(open_ones, day)
    return Owing(
        ages=tuple(by_age[age] for age in Ageing),
        credit=sum((credit_on(each, day) for each in every), _NOTHING),
        oldest=min((due_on for due_on, _rest in open_ones), default=None),
        last_paid=max(days_paid, default=None),
    )


def summed(found: Iterable[Owing]) -> Owing:
    """Return what several customers owe together, with the earliest and the latest of their days."""
    every = tuple(found)
    ages = zip(*(each.ages for each in every), strict=True)
    return Owing(
        ages=tuple(sum(each, _NOTHING) for each in ages) or (_NOTHING,) * len(Ageing),
        credit=sum((each.credit for each in every), _NOTHING),
        oldest=min((each.oldest for each in every if each.oldest), default=None),
        last_paid=max((each.last_paid for each in every if each.last_paid), default=None),
    )


def values_of(line: CustomerOwing) -> tuple[object, ...]:
    """Return the values of a line in the order of `AGEING_FIELDS`."""
    found = line.owing
    return (
        *(line.name, line.owner, line.grade),
        *(found.total, *found.ages, found.credit),
        *(found.oldest, found.last_paid),
    )


AGEING_FIELDS: Final = (
    Field("name", term("客户"), ""),
    Field("owner", term("负责人"), ""),
    Field("grade", term("级别"), "", FieldKind.CHOICE, choices=GRADES),
    Field("total", term("应收合计"), "", FieldKind.MONEY),
    Field("not_due", term("未到期"), "", FieldKind.MONEY),
    Field("up_to_30", term("逾期1–30天"), "", FieldKind.MONEY),
    Field("up_to_60", term("31–60天"), "", FieldKind.MONEY),
    Field("up_to_90", term("61–90天"), "", FieldKind.MONEY),
    Field("over_90", term("90天以上"), "", FieldKind.MONEY),
    Field("credit", term("预收"), "", FieldKind.MONEY),
    Field("oldest", term("最早应收日"), "", FieldKind.DATE),
    Field("last_paid", term("最近回款"), "", FieldKind.DATE),
)
"""The columns of the ageing of all customers."""
