"""What went out to a customer and what it bought, month by month over two years, as charts show it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from kamdesk.domain.readings.workdays import first_of, previous_month

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

CHARTED_MONTHS: Final = 24


@dataclass(frozen=True, slots=True)
class MonthTurnover:
    """One month by its first day: what was shipped (发货) and what was sold (成交), both in yuan."""

    month: date
    sent: Decimal
    sold: Decimal


def two_years(
    sent: Mapping[date, Decimal], sold: Mapping[date, Decimal], today: date
) -> tuple[MonthTurnover, ...]:
    """Return the last 24 months in their order, a month without figures as nought; none without any.

    They end with the month of today, or with the one before as long as nothing is told of this one.
    """
    month = first_of(today)
    if month not in sent and month not in sold:
        month = previous_month(month)
    nought, found = Decimal(0), []
    for _ in range(CHARTED_MONTHS):
        found.append(MonthTurnover(month, sent.get(month, nought), sold.get(month, nought)))
        month = previous_month(month)
    return tuple(reversed(found)) if any(each.sent or each.sold for each in found) else ()
