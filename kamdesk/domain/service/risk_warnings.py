"""Risk warnings (风险预警) that follow from dates and shipments, each by a rule with a setting.

Source: the department's page "Service, care and reports", risk warnings.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING, Final, TypeAlias

from kamdesk.domain.readings.workdays import months_between

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from datetime import date
    from decimal import Decimal

    from kamdesk.domain.customers.values import Grade

Figure: TypeAlias = "int | Fraction | None"
"""Days; percent, unrounded; or nothing that could be told."""
_LAST_MONTH: Final = 1  # months ago
_MONTHS_BEFORE: Final = range(2, 5)  # months ago, whose mean is the measure


class RiskRule(StrEnum):
    """What is warned of, in the order in which it is told."""

    NO_CONTACT = "no_contact"
    SHIPMENTS_FELL = "shipments_fell"
    PAYMENT_OVERDUE = "payment_overdue"
    COMPLAINT_OPEN = "complaint_open"
    CONTRACT_ENDS = "contract_ends"


@dataclass(frozen=True, slots=True, kw_only=True)
class RiskSettings:
    """From when on the rules warn."""

    no_contact_days: Mapping[Grade, int]
    shipments_fell_percent: Decimal
    overdue_days: int
    complaint_days: int
    contract_days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RiskFacts:
    """What the rules look at of a customer; months of shipments by their first day, amounts in yuan.

    ``since`` is the day on which the customer was entered. Of payments stand here the due dates of those
    unpaid, of complaints the receipts of those unsettled, of contracts the ends of those without a step
    towards renewal.
    """

    grade: Grade | None
    last_contact: date | None
    since: date | None
    shipments: Mapping[date, Decimal]
    unpaid: Collection[date]
    unsettled: Collection[date]
    not_renewed: Collection[date]


def risk_warnings(facts: RiskFacts, settings: RiskSettings, on: date) -> Iterator[tuple[RiskRule, Figure]]:
    """Yield the rules that warn on a day, in their order, each with its figure."""
    if facts.grade is not None:
        heard_of = facts.last_contact or facts.since
        if heard_of is None:
            yield RiskRule.NO_CONTACT, None
        elif (on - heard_of).days > settings.no_contact_days[facts.grade]:
            yield RiskRule.NO_CONTACT, (on - heard_of).days
    fall = _fall(facts.shipments, on)
    if fall is not None and fall >= Fraction(settings.shipments_fell_percent):
        yield RiskRule.SHIPMENTS_FELL, fall
    for rule, days, limit in (
        (RiskRule.PAYMENT_OVERDUE, facts.unpaid, settings.overdue_days),
        (RiskRule.COMPLAINT_OPEN, facts.unsettled, settings.complaint_days),
    ):
        age = (on - min(days)).days if days else None
        if age is not None and age > limit:
            yield rule, age
    ends = [(end - on).days for end in facts.not_renewed]
    near = [left for left in ends if abs(left) <= settings.contract_days]
    if near:
        yield RiskRule.CONTRACT_ENDS, min((left for left in near if left >= 0), default=max(near))


def _fall(shipments: Mapping[date, Decimal], on: date) -> Fraction | None:
    """Return by what percent last month's shipments fell against the mean of the three months before it.

    None where last month is not told, or there was no business that could fall.
    """
    by_age = {months_between(month, on): amount for month, amount in shipments.items()}
    last = by_age.get(_LAST_MONTH)
    before = sum((Fraction(by_age.get(age, 0)) for age in _MONTHS_BEFORE), Fraction(0))
    mean = before / len(_MONTHS_BEFORE)
    return 100 * (mean - Fraction(last)) / mean if last is not None and mean > 0 else None
