"""Customer numbers (客户编号) that the program gives out itself."""

from __future__ import annotations

from typing import Final

PREFIX: Final = "KH"
_DIGITS: Final = 6


def customer_number(count: int) -> str:
    """Return the number of the ``count``-th customer: ``KH000001``."""
    return f"{PREFIX}{count:0{_DIGITS}d}"


def count_of(number: str) -> int | None:
    """Return which customer a number given out by the program belongs to; None for any other number."""
    digits = number.removeprefix(PREFIX)
    if digits == number or not digits.isascii() or not digits.isdigit() or len(digits) < _DIGITS:
        return None
    return int(digits)
