"""Whether a customer is a key account (重点客户): both features are needed, and one of the criteria.

Source: the department's regulations, page "Customers", recognition as a key account.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final, TypeAlias

from kamdesk.domain.customers.values import Standing
from kamdesk.domain.readings.workdays import months_between, next_month

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from kamdesk.domain.customers.key_accounts import RecognitionStandard

Run: TypeAlias = "tuple[date, date, date]"
"""Three consecutive months, each by its first day."""
_MONTHS_OF_NEW: Final = 3
"""In so many months a new customer need have shipments to keep up continuous business."""


@dataclass(frozen=True, slots=True)
class Dealings:
    """What a customer is, bought and was sent; amounts in yuan, months by their first day."""

    standing: Standing | None
    transactions: Sequence[tuple[date, Decimal]]
    shipments: Mapping[date, Decimal]


@dataclass(frozen=True, slots=True, kw_only=True)
class Recognition:
    """Each feature and criterion, met or not, with the figures behind it."""

    has_standing: bool
    is_continuous: bool
    months_with_shipments: int
    amount: Decimal
    exceeds_total: bool
    run: Run | None
    is_new: bool
    new_run: Run | None

    @property
    def is_key_account(self) -> bool:
        """Both features, and one criterion."""
        meets_one = self.exceeds_total or self.run is not None or self.new_run is not None
        return self.has_standing and self.is_continuous and meets_one


def recognise(dealings: Dealings, standard: RecognitionStandard, on: date) -> Recognition:
    """Tell what a customer meets on a day; what came after it counts nowhere.

    Shipments count in the complete calendar months before the month of ``on``.
    """
    past = [(day, amount) for day, amount in dealings.transactions if day <= on]
    amount = sum((amount for _, amount in past), Decimal(0))
    first = min((day for day, _ in past), default=None)
    is_new = first is not None and _is_younger(first, standard.new_months, on)
    shipped = {
        months_between(month, on): (month, amount)
        for month, amount in dealings.shipments.items()
        if 1 <= months_between(month, on) <= standard.look_back_months
    }
    with_shipments = sum(amount > 0 for _, amount in shipped.values())
    needed = months_needed(standard, is_new=is_new)
    return Recognition(
        has_standing=dealings.standing not in (None, Standing.OTHER),
        is_continuous=with_shipments >= needed,
        months_with_shipments=with_shipments,
        amount=amount,
        exceeds_total=standard.total_over is not None and amount > standard.total_over,
        run=_latest_run(shipped, standard.monthly_over),
        is_new=is_new,
        new_run=_latest_run(shipped, standard.new_monthly_over) if is_new else None,
    )


def months_needed(standard: RecognitionStandard, *, is_new: bool) -> int:
    """Return in how many of the months looked at a customer need have shipments."""
    return min(standard.continuous_months, _MONTHS_OF_NEW) if is_new else standard.continuous_months


def run_from(month: date) -> Run:
    """Return the three consecutive months that begin with one."""
    second = next_month(month)
    return month, second, next_month(second)


def _is_younger(first: date, months: int, on: date) -> bool:
    """Tell whether so many months after ``first``, at the latest at their month's end, lie after ``on``."""
    passed = months_between(first, on)
    if passed != months:
        return passed < months
    return on.day < min(first.day, monthrange(on.year, on.month)[1])


def _latest_run(shipped: Mapping[int, tuple[date, Decimal]], over: Decimal | None) -> Run | None:
    """Return the latest three consecutive months that each exceed; ``shipped`` is keyed by months ago."""
    if over is None:
        return None
    exceeding = {ago: month for ago, (month, amount) in shipped.items() if amount > over}
    runs = (ago for ago in sorted(exceeding) if ago + 1 in exceeding and ago + 2 in exceeding)
    last = next(runs, None)
    return None if last is None else (exceeding[last + 2], exceeding[last + 1], exceeding[last])
