"""The figures by which key accounts are recognised and graded, the same on the sheet and in the policy.

The regulation leaves the amounts of recognition open, for each office to fill in.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyAccountStandard:
    """What counts as a key account, and as grade A or B; amounts are in yuan, None where nobody set one.

    Accumulated transactions over ``total_amount``, or shipments over ``monthly_amount`` (a new customer's
    over ``new_monthly_amount``) in each of three months. New is who first dealt with us less than
    ``new_within_months`` ago. Contracts of ``grade_months`` make the grade.
    """

    total_amount: Decimal | None = None
    monthly_amount: Decimal | None = None
    new_monthly_amount: Decimal | None = None
    new_within_months: int = 12
    grade_months: int = 12
    grade_a_from: Decimal = Decimal(10_000_000)
    grade_b_from: Decimal = Decimal(3_000_000)


SHIPPED: Final = KeyAccountStandard()
