"""The figures by which key accounts are recognised and graded, the same on the sheet and in the policy.

The regulation leaves the amounts of recognition open, for each office to fill in.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class RecognitionStandard:
    """What counts as a key account; amounts are in yuan, None where nobody set one.

    Accumulated transactions over ``total_over``, or shipments over ``monthly_over`` (a new customer's over
    ``new_monthly_over``) in each of three months. New is who first dealt with us less than ``new_months``
    ago; who ships in ``continuous_months`` of the last ``look_back_months`` keeps up continuous business.
    """

    total_over: Decimal | None = None
    monthly_over: Decimal | None = None
    new_monthly_over: Decimal | None = None
    look_back_months: int = 12
    continuous_months: int = 6
    new_months: int = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyAccountStandard:
    """What counts as a key account, and as grade A or B by the contracts of ``grade_months``, in yuan."""

    recognition: RecognitionStandard = field(default_factory=RecognitionStandard)
    grade_months: int = 12
    grade_a_from: Decimal = Decimal(10_000_000)
    grade_b_from: Decimal = Decimal(3_000_000)


SHIPPED: Final = KeyAccountStandard()
