"""Exact numbers: read from JSON, rounded half up, and written for people and files."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from math import floor
from typing import Final

_NUMBER: Final = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]{1,3})?")
_LARGEST_EXPONENT: Final = 12  # beyond a million million lies a slip of the finger
_SMALLEST_EXPONENT: Final = -12


def written_number(raw: object) -> Decimal | None:
    """Return what a JSON number or decimal string says; None for anything else, as for a truth value."""
    text = str(raw).strip() if isinstance(raw, str | int | Decimal) and not isinstance(raw, bool) else ""
    number = Decimal(text) if _NUMBER.fullmatch(text) else None
    return number if number or number is None else Decimal(0)


def is_sensible(number: Decimal) -> bool:
    """Tell whether a number is no slip of the finger, and small enough to reckon with exactly."""
    exponent = int(number.as_tuple().exponent)
    return not number or (number.adjusted() < _LARGEST_EXPONENT and exponent >= _SMALLEST_EXPONENT)


def half_up(number: Fraction, decimals: int) -> Decimal:
    """Round a number that is not negative half up."""
    return Decimal(floor(number * 10**decimals + Fraction(1, 2))).scaleb(-decimals)


def plain(number: Decimal) -> str:
    """Write a number without exponent and without idle zeros: ``100``, ``33.5``."""
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
