"""Numbers of records that the program gives out itself: a prefix and a count, ``KH000001``."""

from __future__ import annotations

from typing import Final

_DIGITS: Final = 6


def number_of(prefix: str, count: int) -> str:
    """Return the number of the ``count``-th record: ``KH000001``."""
    return f"{prefix}{count:0{_DIGITS}d}"


def count_of(prefix: str, number: str) -> int | None:
    """Return which record a number given out by the program belongs to; None for any other number."""
    digits = number.removeprefix(prefix)
    if digits == number or not digits.isascii() or not digits.isdigit() or len(digits) < _DIGITS:
        return None
    return int(digits)
