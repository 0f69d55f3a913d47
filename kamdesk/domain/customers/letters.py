"""What letters about money say: the account of a month line by line, and what is overdue.

By our books a customer owes what has fallen due and has not come in. What it paid before that is owed to it.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from kamdesk.domain.customers.receivables import paid_by

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from kamdesk.domain.customers.payments import Payment

_NOTHING: Final = Decimal(0)


@dataclass(frozen=True, slots=True)
class AccountLine:
    """One receivable over a month: what was owed before, what fell due, what came in; all may be nothing."""

    payment: Payment
    opening: Decimal
    added: Decimal
    settled: Decimal

    @property
    def closing(self) -> Decimal:
        """What is owed at the end; below zero where it was paid before it fell due."""
        return self.opening + self.added - self.settled


def balance(payments: Iterable[Payment], day: date) -> Decimal:
    """Return what a customer owes by our books at the end of a day; below zero where it paid in advance."""
    return sum((_due_by(each, day) - paid_by(each, day) for each in payments), _NOTHING)


def account(payments: Iterable[Payment], first: date, last: date) -> tuple[AccountLine, ...]:
    """Return the receivables that were open at the beginning or the end of these days, or moved in them."""
    lines = (_line(each, first, last) for each in payments)
    return tuple(line for line in lines if line.opening or line.added or line.settled)


def overdue(payments: Iterable[Payment], day: date) -> tuple[Payment, ...]:
    """Return what should have come in before a day and has not, the oldest first."""
    late = (each for each in payments if (each.outstanding or _NOTHING) > 0 and each.due_on < day)
    return tuple(sorted(late, key=lambda each: each.due_on))


def _line(payment: Payment, first: date, last: date) -> AccountLine:
    due_before = payment.amount_due if payment.due_on < first else _NOTHING
    came = payment.paid_amount or _NOTHING
    paid_before = came if payment.paid_on is not None and payment.paid_on < first else _NOTHING
    return AccountLine(
        payment,
        opening=due_before - paid_before,
        added=_due_by(payment, last) - due_before,
        settled=paid_by(payment, last) - paid_before,
    )


def _due_by(payment: Payment, day: date) -> Decimal:
    return payment.amount_due if payment.due_on <= day else _NOTHING
